"""The watch: every few seconds it looks whether database, sender and translator are there."""

import asyncio

import structlog

from bot.operating.notices import Notices, Trouble
from bot.operating.signs import Signs
from bot.translation import NotAvailable, TextRefused, UnsupportedPair
from bot.translation.careful import Careful
from storage import trying
from storage.database import Database
from storage.vocabulary import Language

_EVERY_SECONDS = 5.0
_ANSWERS_WITHIN_SECONDS = 10.0

# Once in so many looks it writes, too: a full disk still reads.
_WRITES_ONCE_IN = 12

# Asked of a translator that had failed, to see whether it is back. It is about nobody.
_HARMLESS = "Bonjour, comment allez-vous ?"

log = structlog.get_logger()


class Watch:
    """Looks, and tells ``notices`` what it saw."""

    def __init__(self, database: Database, notices: Notices, signs: Signs, engine: Careful | None) -> None:
        self._database = database
        self._notices = notices
        self._signs = signs
        self._engine = engine
        self._looks = 0
        self._asking: dict[Trouble, asyncio.Task[bool]] = {}
        self._watching: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Look from now on."""
        self._watching = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Look no more; what was just seen may still be told."""
        tasks = [*self._asking.values(), *([self._watching] if self._watching else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._notices.close()

    async def look(self) -> None:
        """Look once. Never raises."""
        self._looks += 1
        await self._note(Trouble.DATABASE_AWAY, await self._answers(Trouble.DATABASE_AWAY))
        if Trouble.DATABASE_AWAY not in self._notices.now:  # without it, the sender can't do anything
            await self._note(Trouble.SENDER_STOPPED, not self._signs.sender_stopped)
        if self._engine and Trouble.TRANSLATOR_AWAY in self._notices.now:
            await self._note(Trouble.TRANSLATOR_AWAY, await self._answers(Trouble.TRANSLATOR_AWAY))
        await self._notices.remind()

    async def _run(self) -> None:
        while True:
            await self.look()
            await asyncio.sleep(_EVERY_SECONDS)

    async def _note(self, trouble: Trouble, well: bool) -> None:
        await (self._notices.over(trouble) if well else self._notices.tell(trouble))

    async def _answers(self, trouble: Trouble) -> bool:
        """Whether an answer came in time. What is slow goes on: cut off, a connection would have to be made anew."""
        task = self._asking.get(trouble)
        if task is None:
            task = self._asking[trouble] = asyncio.create_task(self._asked(trouble))
        await asyncio.wait([task], timeout=_ANSWERS_WITHIN_SECONDS)
        if not task.done():
            return False
        del self._asking[trouble]
        return task.result()

    async def _asked(self, trouble: Trouble) -> bool:
        try:
            if trouble is Trouble.TRANSLATOR_AWAY:
                await self._translate()
            elif trouble in self._notices.now or self._looks % _WRITES_ONCE_IN == 0:
                await trying.write(self._database)
            else:
                await trying.read(self._database)
        except Exception as error:  # noqa: BLE001  # whatever it is: it does not work
            log.warning("does_not_answer", kind=trouble.value, error=type(error).__name__)
            return False
        return True

    async def _translate(self) -> None:
        assert self._engine is not None
        try:
            await self._engine.translate([_HARMLESS], Language("fr"), Language("uk"))
        except (UnsupportedPair, TextRefused):
            return  # it is well enough to say so
        except NotAvailable as error:
            raise ConnectionError(error.code) from None
