"""Steps of a message's way out, counted, and a stop at one of them."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from bot.channels import Part, Receipt
from bot.channels.telegram import TelegramChannel
from bot.texts import Texts
from storage.database import Database
from storage.masked import Address
from storage.vocabulary import Language
from tests.made_once import texts
from tests.servers.telegram import TelegramServer

POWER_CUT = asyncio.CancelledError
MISTAKE = RuntimeError
DATABASE_AWAY = OperationalError


@dataclass
class Stops:
    """Lets every step pass, but for the one with number ``at``. ``passed``: the names of all since it was ``begun``.

    After a power cut none passes any more; after anything else all do.
    """

    at: int | None = None
    how: type[BaseException] = POWER_CUT
    begun: bool = False
    passed: list[str] = field(default_factory=list)
    reached: asyncio.Event = field(default_factory=asyncio.Event)

    def step(self, name: str) -> None:
        """This is about to be done. Raises what stops it."""
        if not self.begun:
            return
        if self.reached.is_set() and self.how is POWER_CUT:
            raise POWER_CUT
        self.passed.append(name)
        if len(self.passed) - 1 == self.at:
            self.reached.set()
            raise DATABASE_AWAY(name, {}, Exception()) if self.how is DATABASE_AWAY else self.how(name)

    @property
    def stopped(self) -> str:
        """The name of the step that was stopped, "" if it was not reached."""
        return self.passed[self.at] if self.reached.is_set() and self.at is not None else ""


class StoppingChannel(TelegramChannel):
    """Stopped before a request leaves, or when it has arrived and its answer is not known yet."""

    def __init__(self, telegram: TelegramServer, stops: Stops) -> None:
        super().__init__(telegram.token, telegram.url, limits=None)
        self._stops = stops

    async def deliver(self, to: Address, part: Part) -> Receipt:
        self._stops.step("hand over")
        receipt = await super().deliver(to, part)
        self._stops.step("arrived")
        return receipt


class StoppingTexts(Texts):
    """Stopped before a text is rendered."""

    def __init__(self, stops: Stops) -> None:
        super().__init__(Language("fr"))
        self._read = texts()._read  # what was read once for all tests
        self._stops = stops

    def text(
        self,
        language: Language,
        message: str,
        arguments: Mapping[str, str | int] | None = None,
        attribute: str | None = None,
    ) -> str:
        self._stops.step("render")
        return super().text(language, message, arguments, attribute)


def watch(database: Database, stops: Stops) -> None:
    """From now on every statement and every commit of a writing transaction is a step."""
    engine = database._writing.sync_engine

    def statement(_connection: object, _cursor: object, text: str, *_: object) -> None:
        stops.step(_named(text))

    event.listen(engine, "before_cursor_execute", statement)
    event.listen(engine, "commit", lambda _: stops.step("commit"))


def _named(statement: str) -> str:
    """What the change of a message's row is for; of other statements their first words."""
    changed = statement.partition("UPDATE outbox SET ")[2].partition(" WHERE")[0]
    columns = {each.partition("=")[0].strip() for each in changed.split(",")}
    for name, of_it in (("settle", "attempts"), ("claim", "lease_until"), ("begin", "code")):
        if of_it in columns:
            return name
    return " ".join(statement.split()[:3])
