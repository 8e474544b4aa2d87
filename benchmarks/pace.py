"""Is a platform's pace used up, does nobody who asks wait for it, and what does a long queue cost in memory?

    .venv/bin/python -m benchmarks.pace [SECONDS]

In one run: a Telegram on this machine that refuses every message before its time (30 a second, 1 a second in a chat),
an announcement to 3,000 people, and someone who asks something every half second, for 60 seconds unless told otherwise.
Then the same with one answer in a hundred 40 seconds late. Then, each in a process of its own, the peak memory of the
first 300 messages of a queue of 1,000 and of 20,000. The ratios are what counts: at least 0.98 of the pace, memory
near 1; and the answers' p95, at most half a second. Ends with 1 where one of them is missed.
"""

import asyncio
import logging
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import structlog

from bot.channels.telegram import LIMITS
from tests.full_queue import STRICT, announce, asked_meanwhile, chat_of, strict, town
from tests.post import A_TUESDAY, post
from tests.servers.telegram import TelegramServer
from tests.statements import statements_run

_PEOPLE = 3000
_ASKS_EVERY_SECONDS = 0.5
_SHORT, _LONG = 1_000, 20_000
_MEASURED_MESSAGES = 300
_QUEUED, _MEASURED = "queued", "measured"

_LEAST_OF_PACE, _MOST_SECONDS, _MOST_MEMORY = 0.98, 0.5, 1.15


@dataclass(frozen=True, slots=True)
class Figures:
    """What one announcement came to."""

    of_pace: float
    refused: int
    p95_seconds: float
    statements: float  # a message, with those for what is asked meanwhile


async def main(seconds: float) -> bool:
    """Measure, and print; whether all is as it must be."""
    enough = []
    for name, late in (("all answered at once", 0.0), ("1 % answered after 40 s", 0.01)):
        figures = await _announced(seconds, late)
        print(f"{name}: {figures.of_pace:.3f} of the pace, {figures.refused} refused,", end=" ")
        print(f"answers {figures.p95_seconds:.2f} s (p95), {figures.statements:.1f} statements a message")
        enough.append(
            figures.of_pace >= _LEAST_OF_PACE and not figures.refused and figures.p95_seconds <= _MOST_SECONDS
        )
    short, long = _peak_kilobytes(_SHORT), _peak_kilobytes(_LONG)
    print(f"peak memory: {short / 1024:.0f} MB with {_SHORT} queued, {long / 1024:.0f} MB with {_LONG}", end=": ")
    print(f"ratio {long / short:.2f}")
    return all(enough) and long / short <= _MOST_MEMORY


async def _announced(seconds: float, late: float) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        async with (
            TelegramServer() as telegram,
            post(Path(folder), telegram, limits=LIMITS, patience_seconds=15) as relais,
        ):
            persons = await town(relais, _PEOPLE)
            platform = strict(telegram)
            telegram.bad_line(cut=0.0, late=late, late_seconds=40)
            with statements_run() as run:
                await announce(relais, persons)
                asking = [number * 7 % _PEOPLE for number in range(int(seconds / _ASKS_EVERY_SECONDS))]
                waited = await asked_meanwhile(relais, asking, every_seconds=_ASKS_EVERY_SECONDS)
            taken = len(platform.taken)
            return Figures(platform.a_second() / STRICT.overall, platform.refused, _p95(waited), len(run) / taken)


def _p95(seconds: Sequence[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.95)]


def _peak_kilobytes(queued: int) -> int:
    """Of a process that finds so much queued and begins to send it."""
    with tempfile.TemporaryDirectory() as folder:
        _by_itself(_QUEUED, folder, str(queued))
        return int(_by_itself(_MEASURED, folder, str(queued)))


def _by_itself(*what: str) -> str:
    command = [sys.executable, "-m", "benchmarks.pace", *what]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603  # it is this file


async def _queue(folder: Path, size: int) -> None:
    async with TelegramServer() as telegram, post(folder, telegram, sending=False) as relais:
        persons = await town(relais, size)
        await announce(relais, persons)


async def _send_some(folder: Path) -> None:
    async with TelegramServer() as telegram:
        for number in range(_MEASURED_MESSAGES * 2):
            await telegram.says(chat_of(number), "/start")
        strict(telegram)
        async with post(folder, telegram, start=A_TUESDAY + timedelta(days=1), limits=LIMITS):
            await telegram.next_message(chat_of(_MEASURED_MESSAGES - 1), timeout=60)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    match sys.argv[1:]:
        case [what, folder, size] if what == _QUEUED:
            asyncio.run(_queue(Path(folder), int(size)))
        case [what, folder, _] if what == _MEASURED:
            asyncio.run(_send_some(Path(folder)))
        case [seconds]:
            sys.exit(0 if asyncio.run(main(float(seconds))) else 1)
        case _:
            sys.exit(0 if asyncio.run(main(60)) else 1)
