"""Does a translation engine that never answers slow conversations down?

    .venv/bin/python -m benchmarks.slow_engine

In one run, in turn: the same conversations with no engine, and with one that hangs while a question waits for
its translation. The ratio is what counts; it should be near 1.
"""

import asyncio
import logging
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import structlog

from bot.translation.careful import Careful
from tests.world import Actor, World, world

_ROUNDS = 7
_TURNS = 40


class Hanging:
    """An engine that takes a request and never answers it."""

    name = "hanging"

    async def translate(self, _texts: Sequence[str], _source: str, _target: str) -> list[str]:
        await asyncio.Event().wait()
        return []

    async def close(self) -> None:
        """Nothing to give back."""


async def main() -> None:
    """Measure, and print seconds a turn and the ratio."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    without: list[float] = []
    hanging: list[float] = []
    for _ in range(_ROUNDS):
        without.append(await _measured(None))
        hanging.append(await _measured(Careful(Hanging())))
    print(f"no engine:      {statistics.median(without) * 1000:6.1f} ms a turn (median of {_ROUNDS})")
    print(f"hanging engine: {statistics.median(hanging) * 1000:6.1f} ms a turn")
    print(f"ratio:          {statistics.median(hanging) / statistics.median(without):6.2f}")


async def _measured(engine: Careful | None) -> float:
    with tempfile.TemporaryDirectory() as folder:
        async with world(Path(folder), engine=engine) as programme:
            newcomer = await _with_a_question_on_its_way(programme)
            begun = time.perf_counter()
            for _ in range(_TURNS):
                await _one_turn(programme, newcomer)
            return (time.perf_counter() - begun) / _TURNS


async def _with_a_question_on_its_way(programme: World) -> Actor:
    """A helper is to read a question in another language; with the hanging engine it waits for its translation."""
    claire = await programme.counsellor()
    await programme.helper("Yusuf", approved_by=claire)
    newcomer = await programme.newcomer("Amina")
    await newcomer.says("/ask چطور آشپز شوم؟ سوال من این است.")
    await newcomer.chooses("kitchen", "choose-topic")
    phone = newcomer.phone
    shown = next(bubble for bubble in reversed(phone.bubbles) if bubble.buttons)
    tapped = phone.taps(shown.id, shown.buttons[0].data)
    # Not ``chooses``: that waits until all is sent, and the offer is not.
    await programme.app.receive(programme.app.parts.channels[phone.kind], tapped)
    return newcomer


async def _one_turn(programme: World, actor: Actor) -> None:
    """From a message to its answer on the screen."""
    before = len(actor.phone.bubbles)
    payload = actor.phone.says("/role", programme.now())
    await programme.app.receive(programme.app.parts.channels[actor.phone.kind], payload)
    async for _ in actor.phone.listen(before + 1):
        return


if __name__ == "__main__":
    asyncio.run(main())
