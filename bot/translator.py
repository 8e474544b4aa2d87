"""A person's words in the reader's language, the original beside them.

First what someone vouched for, then what was translated before, then the engine, once for each text
and language however many wait for it, and in one request for all texts of the same two languages.
Too slow, refused or absent: the original, and it says so.
"""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import structlog

from bot.gathering import Gathering
from bot.operating.notices import Notices, Trouble
from bot.translation import NotAvailable, Rubbish, TextRefused, UnsupportedPair
from bot.translation.careful import Careful
from bot.translation.protected import needs_translation
from storage import utterances
from storage.database import Database
from storage.masked import Name, Words
from storage.utterances import Translated, Utterance
from storage.vocabulary import Language, UtteranceId

_FIRST_PAUSE_SECONDS = 2.0
_LONGEST_PAUSE_SECONDS = 15.0

log = structlog.get_logger()

# What is translated already.
Known = Mapping[tuple[UtteranceId, Language], Translated]


@dataclass(frozen=True, slots=True)
class Reading:
    """An utterance as one reader gets it. ``how``: who translated it; "original" where nobody could."""

    words: Words
    how: Literal["same", "people", "machine", "original"]
    source: Language


class Translator:
    """Translates what people said, for readers of any language."""

    def __init__(
        self,
        database: Database,
        engine: Careful | None,
        wait: timedelta,
        now: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
        notices: Notices | None = None,
    ) -> None:
        """``wait``: how long readers wait at most before they get the original."""
        self._database = database
        self._engine = Gathering(engine) if engine else None
        self._wait_seconds = wait.total_seconds()
        self._now = now
        self._monotonic = monotonic
        self._notices = notices or Notices()
        self._under_way: dict[tuple[UtteranceId, Language], asyncio.Task[Words | None]] = {}

    async def readings(
        self, said: Collection[Utterance], language: Language, known: Known, names: Sequence[Name] = ()
    ) -> dict[UtteranceId, Reading]:
        """Each utterance as a reader of ``language`` gets it. Takes no longer than the set time; never raises.

        ``names`` of people stay as they are written.
        """
        foreign = [each for each in said if needs_translation(each.words.text, each.language, language)]
        missing = [each for each in foreign if (each.id, language) not in known]
        made = await self._made(missing, language, names) if self._engine and missing else {}
        found = {each.id: Reading(each.words, "same", each.language) for each in said}
        for each in foreign:
            translated, machine = known.get((each.id, language)), made.get(each.id)
            if translated:
                how: Literal["people", "machine"] = "people" if translated.vouched else "machine"
                found[each.id] = Reading(translated.words, how, each.language)
            elif machine:
                found[each.id] = Reading(machine, "machine", each.language)
            else:
                found[each.id] = Reading(each.words, "original", each.language)
        return found

    async def close(self) -> None:
        """Stop what is under way."""
        for task in self._under_way.values():
            task.cancel()
        await asyncio.gather(*self._under_way.values(), return_exceptions=True)
        if self._engine:
            await self._engine.close()

    async def _made(
        self, missing: Sequence[Utterance], language: Language, names: Sequence[Name]
    ) -> dict[UtteranceId, Words]:
        tasks = {each.id: self._task(each, language, names) for each in missing}
        await asyncio.wait(tasks.values(), timeout=self._wait_seconds)
        return {
            utterance: words
            for utterance, task in tasks.items()
            if task.done() and not task.cancelled() and (words := task.result()) is not None
        }

    def _task(self, utterance: Utterance, language: Language, names: Sequence[Name]) -> "asyncio.Task[Words | None]":
        key = (utterance.id, language)
        task = self._under_way.get(key)
        if task is None:
            task = asyncio.create_task(self._translate(utterance, language, names))
            self._under_way[key] = task
            task.add_done_callback(lambda _task: self._under_way.pop(key, None))
        return task

    async def _translate(self, utterance: Utterance, language: Language, names: Sequence[Name]) -> Words | None:
        """Ask the engine until it answers or the set time is over; keep what it says. Never raises."""
        assert self._engine is not None
        until, pause = self._monotonic() + self._wait_seconds, _FIRST_PAUSE_SECONDS
        while True:
            try:
                words = await self._engine.translation(utterance.words, (utterance.language, language), names)
            except (UnsupportedPair, TextRefused) as error:
                log.info("not_translated", utterance=utterance.id, language=language, code=error.code)
                return None
            except NotAvailable as error:
                log.warning("translation_failed", utterance=utterance.id, language=language, code=error.code)
                if not isinstance(error, Rubbish):  # that may be about this text alone
                    await self._notices.tell(Trouble.TRANSLATOR_AWAY)
                if self._monotonic() + pause > until:
                    return None
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)
            except Exception:  # a mistake in an engine's code costs the translation, never the message
                log.error("translation_broken", utterance=utterance.id, language=language, exc_info=True)
                return None
            else:
                await self._notices.over(Trouble.TRANSLATOR_AWAY)
                await self._keep(utterance, language, words)
                return words

    async def _keep(self, utterance: Utterance, language: Language, words: Words) -> None:
        try:
            async with self._database.transaction() as db:
                await utterances.keep_translation(db, utterance, language, words, self._now())
        except Exception:  # then it is made once more, another time
            log.error("translation_not_kept", utterance=utterance.id, language=language, exc_info=True)
