"""How long things are kept, and what went, from the command line: for whoever asks how the promise is kept."""

from datetime import UTC, datetime, timedelta

from storage import retention_log
from storage.database import Database
from storage.record_kinds import RecordKind
from tests.process.relais import Relais

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


async def test_the_rules_and_what_went_under_each_are_shown_without_a_word_of_anyone(
    relais: Relais, database: Database
) -> None:
    """A data protection officer is shown it as it stands."""
    before = await relais.command("retention", "--by-day")
    assert (before.code, before.out) == (0, "Nothing has had its time yet.\n")
    async with database.transaction() as db:
        await retention_log.note(db, RecordKind.TALKS, timedelta(days=180), 12, NOW)
        await retention_log.note(db, RecordKind.TALKS, timedelta(days=180), 5, NOW + timedelta(days=1))
    rules = (await relais.command("retention")).out.splitlines()
    assert rules[0].split() == ["kind", "kept", "for", "setting", "removed", "last"]
    assert "talks                 180 days      KEEP_TALKS_DAYS         17       2026-11-25T09:00:00Z" in rules
    by_day = (await relais.command("retention", "--by-day")).out.splitlines()
    assert [line.split()[:5] for line in by_day[1:]] == [
        ["2026-11-25", "talks", "180", "days", "5"],
        ["2026-11-24", "talks", "180", "days", "12"],
    ]
