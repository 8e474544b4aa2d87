"""The simulated year keeps running, small enough for every day; its figures are benchmarks/year.py's."""

from pathlib import Path

from benchmarks import year


async def test_some_weeks_of_a_street_leave_nobody_out_and_bother_nobody(tmp_path: Path) -> None:
    """Blocked, moved, quiet, gone, come back: each week everyone is in one place, and nothing comes at night."""
    found = await year.live(tmp_path, 15, 4)
    assert found.is_well
    assert found.updates
