"""The simulated programme, small: what it promises of every run, whoever was drawn, holds."""

from pathlib import Path
from random import Random

import pytest

from benchmarks import programme
from benchmarks.simulated import figures, lived, people, questions


@pytest.fixture(scope="module")
def compared() -> dict[str, figures.Figures]:
    """Three small towns, by each way of matching."""
    return programme.compare(people.small, range(3))


def test_nobody_is_ever_asked_beyond_their_week_or_against_a_rule(compared: dict[str, figures.Figures]) -> None:
    """A helper who gave a limit can rely on it; so can whoever is afraid of someone."""
    ours = compared["Relais"]
    assert (ours.over_the_limit, ours.against_a_rule) == (0, 0)
    assert ours.fullest_week <= 1


def test_nobody_is_left_without_an_answer(compared: dict[str, figures.Figures]) -> None:
    """Whom no helper answers, a counsellor does."""
    assert compared["Relais"].without_answer == 0
    assert compared["Relais"].asked > 100


def test_more_are_answered_by_someone_who_has_been_there_than_by_chance(compared: dict[str, figures.Figures]) -> None:
    """That is what matching is for; and helpers read less for it."""
    ours, first, lots = (compared[name] for name in ("Relais", "first come", "random"))
    assert ours.fitting_in_time > max(first.fitting_in_time, lots.fitting_in_time)
    assert ours.by_fitting > max(first.by_fitting, lots.by_fitting)
    assert ours.read_a_week < min(first.read_a_week, lots.read_a_week)


async def test_the_real_program_keeps_the_same_promises(tmp_path: Path) -> None:
    """Its handlers, its storage and its clock: some first questions, and the weeks after."""
    town = people.small(Random("town 0"))
    asked = questions.of_town(Random("questions 0"), town)[:4]
    run = await lived.live(tmp_path, town, asked, Random("people 0"))
    assert (run.over_the_limit, run.against_a_rule) == (0, 0)
    assert len(run.told) == len(asked)
    assert all(each.answered_at for each in run.told)
