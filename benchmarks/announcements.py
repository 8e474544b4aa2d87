"""What does an announcement to 3,000 people in twelve languages cost?

    .venv/bin/python -m benchmarks.announcements

Translations are counted, and so is what is asked of the database until everyone has a message in the outbox, with no
more of it for 3,000 people than for 500 a batch. Seconds are this machine's; the counts should be the same anywhere.
"""

import asyncio
import logging
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import structlog

from bot.translation.careful import Careful
from scheduler import announcements as leaving
from storage import announcement_recipients, announcements, people
from storage.incoming import ChannelName
from storage.masked import Address
from storage.vocabulary import Language, Standing
from tests.dialogues.announcing import announces
from tests.statements import statements_run
from tests.world import World, world

_PEOPLE = 3000
_AT_ONCE = 500
_LANGUAGES = ("fr", "uk", "fa-AF", "en", "ar", "ps", "ti")
# Without texts of ours: their readers get the words in their language, and what we say around them in the programme's.
_OTHERS = ("es", "so", "am", "bn", "ta")


class Counting:
    """An engine that answers at once, and counts."""

    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def translate(self, texts: Sequence[str], _source: str, target: str) -> list[str]:
        self.asked += [target] * len(texts)
        return [f"{text} ({target})" for text in texts]

    async def close(self) -> None:
        """Nothing to give back."""


async def main() -> None:
    """Measure, and print counts and seconds."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    engine = Counting()
    with tempfile.TemporaryDirectory() as folder:
        async with world(Path(folder), engine=Careful(engine), languages=_LANGUAGES) as programme:
            claire = await programme.counsellor()
            await _a_crowd(programme, _LANGUAGES, 0)
            await announces(claire)
            await _a_crowd(programme, _OTHERS, 1)
            await _leaves(programme)
            begun = time.perf_counter()
            await programme.app.delivery.drained()
            print(f"delivered:    {time.perf_counter() - begun:6.1f} s")
            print(f"translations: {len(engine.asked):6}   in {len(set(engine.asked))} languages beside the author's")
            async with programme.reading() as db:
                [known] = await announcements.known_to(db, await claire.person())
                begun = time.perf_counter()
                fates = await announcement_recipients.fates(db, known.id)
                print(f"its page:     {(time.perf_counter() - begun) * 1000:6.1f} ms  {sum(fates.values())} people")


async def _leaves(programme: World) -> None:
    """It is put into the outbox, and nothing is sent meanwhile."""
    parts = programme.app.parts
    async with parts.database.reading() as db:
        due = await announcements.next_due(db, programme.now())
    assert due
    programme.time.reach(due)
    with statements_run() as run:
        begun = time.perf_counter()
        await leaving.act_on_due(parts.database, parts.programme, programme.now())
        taken = time.perf_counter() - begun
    batches = -(-_PEOPLE // _AT_ONCE)
    print(f"queued:       {taken:6.1f} s   {len(run)} statements for {_PEOPLE} people in about {batches} batches")


async def _a_crowd(programme: World, languages: Sequence[str], first: int) -> None:
    """Those who read one of these, as many of each language as of any other."""
    each_language = _PEOPLE // (len(_LANGUAGES) + len(_OTHERS))
    async with programme.database.transaction() as db:
        for number in range(each_language * len(languages)):
            language = Language(languages[number % len(languages)])
            at, now = Address(f"crowd-{first}-{number}"), programme.now()
            person, _ = await people.welcome(
                db, ChannelName.SIMULATED_TELEGRAM, at, language=language, timezone="Europe/Paris", now=now
            )
            await people.change_standing(db, person.id, Standing.ACTIVE)


if __name__ == "__main__":
    asyncio.run(main())
