"""Ten months of a simulated programme: who finds whom, how soon, and at what cost to helpers?

    .venv/bin/python -m benchmarks.programme            both sizes, three ways of matching: some minutes
    .venv/bin/python -m benchmarks.programme --lived    also the small one through the real program: some more

Each size is drawn several times, by fixed seeds; the figures are of all of them together. The three ways see the same
people, the same questions, and the same rules of time. What is assumed of people stands in simulated/people.py,
questions.py and relay.py, each number with a name.
"""

import argparse
import asyncio
import logging
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import structlog

from benchmarks.simulated import figures, lived, people, questions
from benchmarks.simulated.figures import Figures
from benchmarks.simulated.people import Town
from benchmarks.simulated.policies import Policy, at_random, first_come, relais
from benchmarks.simulated.relay import Relay
from handlers.closeness import CLOSE, closeness

_SMALL_TOWNS, _LARGE_TOWNS = 12, 3
_GOAL = 0.9

_HEADINGS = """\
| matching   | asked | spared | fitting, 48 h | where several fit | of helpers' answers fitting | counsellor \
| median | 95 % by | fullest week | weeks at limit | read a week | asked over limit | against a rule |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"""


def main() -> None:
    """Print a table for each size."""
    options = argparse.ArgumentParser(description="A simulated programme of ten months.")
    options.add_argument("--lived", action="store_true", help="the small one through the real program, too")
    also_lived = options.parse_args().lived
    show("Small: 10 newcomers, 5 helpers, 4 counsellors", people.small, _SMALL_TOWNS)
    show("Large: 200, 40 and 6; three of four helpers are entrepreneurs", people.large, _LARGE_TOWNS)
    show("Large, with twice as many questions", people.large, 1, times_as_many=2)
    if also_lived:
        asyncio.run(_live())


def show(heading: str, make: Callable[[Random], Town], towns: int, times_as_many: float = 1) -> dict[str, Figures]:
    """One table: a row for each way of matching; returns its figures."""
    found = compare(make, range(towns), times_as_many)
    print(f"\n{heading} ({towns} drawn)\n\n{_HEADINGS}")
    for name, row in found.items():
        print(_line(name, row))
    return found


def compare(make: Callable[[Random], Town], seeds: Sequence[int], times_as_many: float = 1) -> dict[str, Figures]:
    """The figures of each way, over towns drawn by these seeds."""
    ways: dict[str, Callable[[Random], Policy]] = {
        "Relais": lambda _: relais,
        "first come": lambda _: first_come,
        "random": at_random,
    }
    return {
        name: figures.of_all([_run(make, seed, policy, times_as_many, name == "Relais") for seed in seeds])
        for name, policy in ways.items()
    }


def _run(
    make: Callable[[Random], Town], seed: int, policy: Callable[[Random], Policy], times_as_many: float, shows: bool
) -> figures.Run:
    town = make(_chance("town", seed))
    asked = questions.of_town(_chance("questions", seed), town, times_as_many)
    relay = Relay(town, policy(_chance("lots", seed)), _chance("people", seed), is_close=_is_close if shows else None)
    return figures.Run(town, relay.run(asked), relay.over_the_limit, relay.against_a_rule)


def _chance(of: str, seed: int) -> Random:
    return Random(f"{of} {seed}")  # noqa: S311  # to be drawn again, not to be kept secret


def _is_close(one: str, other: str) -> bool:
    """How "others asked this" tells that two questions are one."""
    return closeness(one, other) >= CLOSE


async def _live() -> None:
    """The first of the small towns, through the real program."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    town = people.small(_chance("town", 0))
    with tempfile.TemporaryDirectory() as folder:
        run = await lived.live(
            Path(folder), town, questions.of_town(_chance("questions", 0), town), _chance("people", 0)
        )
    print(f"\nOne small one, through the real program\n\n{_HEADINGS}")
    print(_line("lived", figures.of_all([run])))


def _line(name: str, row: Figures) -> str:
    goal = "" if row.fitting_in_time < _GOAL else " ✓"
    return (
        f"| {name:10} | {row.asked:5} | {row.spared:4} | {row.fitting_in_time:5.1%}{goal:2} "
        f"| {row.fitting_of_several:6.1%} | {row.by_fitting:6.1%} "
        f"| {row.by_counsellor:6.1%} | {row.median_hours:5.1f} h | {row.late_hours:5.1f} h "
        f"| {row.fullest_week:7.0%} | {row.weeks_at_limit:6.1%} | {row.read_a_week:6.1f} "
        f"| {row.over_the_limit:6} | {row.against_a_rule:7} |"
    )


if __name__ == "__main__":
    main()
