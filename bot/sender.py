"""One row of the outbox on its way to one person: decided, made a letter, delivered part by part, settled."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from typing import TypeVar
from weakref import WeakValueDictionary

import structlog

from bot import outcome
from bot.channels import Channel, Part
from bot.channels.errors import ChannelDown, DeliveryError, NoAnswer, Rejected, RetryLater
from bot.deciding import Deciding, Recipient
from bot.fetching import Fetched
from bot.letters import Letter, Letters
from bot.pacing import UNHURRIED, Limits, Pace, Pauses
from bot.rendering import Renderer
from bot.settler import Settler
from bot.translator import Translator
from handlers.times import Times
from storage import claiming
from storage.claiming import Claimed
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outgoing import DeliveryClass
from storage.settling import PartDelivered, Settlement
from storage.vocabulary import PersonId

# After so long it is looked up once more whether a row is still wanted.
_A_WHILE_SECONDS = 2.0

T = TypeVar("T")

log = structlog.get_logger()


class Sender:
    """Sends single rows; ``Delivery`` says which and when."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[ChannelName, Channel],
        renderer: Renderer,
        translator: Translator,
        times: Times,
        now: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._now = now
        self._monotonic = monotonic
        self._settler = Settler(database, now)
        self._pauses = Pauses()
        self._deciding = Deciding(database, channels, times, self._pauses, now)
        self._letters = Letters(renderer, translator, now)
        self._paces = {name: Pace(UNHURRIED if name.simulated else Limits()) for name in channels}
        self._sending: dict[tuple[str, str], set[asyncio.Future[None]]] = {}
        self._asking: WeakValueDictionary[PersonId, asyncio.Lock] = WeakValueDictionary()

    def sending_to(self, channel: ChannelName, address: Address) -> set["asyncio.Future[None]"]:
        """What is just leaving for this address, until its receipt is on disk."""
        return set(self._sending.get((channel, address.text), ()))

    async def send(self, row: Claimed, fetched: Fetched) -> Settlement:
        """Send one row; what became of it, which is on disk."""
        ready = await self._guarded(row, self._letter(row, fetched))
        if isinstance(ready, Letter):
            return await self._sent(ready)
        await self._settler.settle(ready)
        return ready

    async def give_back(self, row: Claimed) -> None:
        """Not now: it goes when what is before it has gone."""
        await self._settler.settle(outcome.put_back(row))

    async def close(self) -> None:
        """Write nothing down any more."""
        await self._settler.close()

    async def _letter(self, row: Claimed, fetched: Fetched) -> Letter | Settlement:
        decided = self._deciding.decide(row)
        return decided if isinstance(decided, Settlement) else await self._letters.letter(row, decided, fetched)

    async def _sent(self, letter: Letter) -> Settlement:
        async with self._in_turn(letter):
            settlement = await self._guarded(letter.row, self._held_up(letter))
            if settlement:
                await self._settler.settle(settlement)
                return settlement
            async with self._leaving(letter.recipient):
                settlement = await self._delivered(letter)
                await self._settler.settle(settlement)
                return settlement

    async def _held_up(self, letter: Letter) -> Settlement | None:
        """What becomes of it, if at the last moment it must not leave; None once its place in the pace has come."""
        row = letter.row
        waits = await self._deciding.waits_its_turn(row, letter.recipient)
        if waits:
            return waits
        paused = await self._in_pace(letter)
        if paused:
            return outcome.put_back(row, paused)
        wanted = True
        if self._monotonic() - letter.fetched_at_seconds > _A_WHILE_SECONDS:
            async with self._database.reading() as db:
                wanted = await claiming.still_wanted(db, row)
        if wanted and row.delivery_class is DeliveryClass.ONCE:
            wanted = await self._settler.begin(row.id)
        return None if wanted else outcome.cancelled(row, "not-wanted")

    async def _delivered(self, letter: Letter) -> Settlement:
        """Hand over part after part; what the platform took is never handed over again."""
        row, recipient, taken = letter.row, letter.recipient, list[PartDelivered]()
        try:
            for number, part in letter.parts:
                paused = await self._in_pace(letter) if taken else None
                if paused:
                    settlement = replace(outcome.put_back(row, paused), kept=letter.kept)
                    break
                taken.append(PartDelivered(number, await _handed_over(recipient, part)))
            else:
                settlement = replace(outcome.sent(row), shown=letter.shown)
                log.info("sent", outbox=row.id, lane=row.lane, channel=recipient.channel.name, parts=len(taken))
        except DeliveryError as error:
            self._learn_from(error, letter)
            settlement = replace(outcome.after(error, row, self._now(), further=bool(taken)), kept=letter.kept)
        return replace(settlement, parts=tuple(taken), account_id=recipient.account)

    async def _in_pace(self, letter: Letter) -> datetime | None:
        """Wait for a place in the platform's pace; until when nothing may go there, if it asked for a pause."""
        channel, address = letter.recipient.channel.name, letter.recipient.address
        await self._paces[channel].turn(address.text, letter.row.lane)
        return self._pauses.until(channel, address, self._now())

    def _learn_from(self, error: DeliveryError, letter: Letter) -> None:
        """Leave alone what asked for it, and tell the operator what needs a hand."""
        channel, now = letter.recipient.channel.name, self._now()
        told = {"outbox": letter.row.id, "channel": channel, "kind": type(error).__name__, "code": error.code}
        match error:
            case ChannelDown():
                log.critical("channel_down", **told)
                self._pauses.pause_all(channel, now + outcome.CHANNEL_REST, now)
            case RetryLater(after=pause) if pause:
                log.warning("not_delivered", **told)
                self._pauses.pause(channel, letter.recipient.address, now + pause, now)
            case Rejected():
                log.error("not_delivered", **told)
            case _:
                log.warning("not_delivered", **told)

    @asynccontextmanager
    async def _in_turn(self, letter: Letter) -> AsyncIterator[None]:
        """Of two questions in different lanes, the second must see that the first is open."""
        if not self._deciding.takes_turns(letter.row, letter.recipient):
            yield
            return
        async with self._asking.setdefault(letter.row.person_id, asyncio.Lock()):
            yield

    @asynccontextmanager
    async def _leaving(self, recipient: Recipient) -> AsyncIterator[None]:
        """Until the receipt is on disk: what its reader says meanwhile waits for it."""
        key = (recipient.channel.name, recipient.address.text)
        sending: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sending.setdefault(key, set()).add(sending)
        try:
            yield
        finally:
            sending.set_result(None)
            self._sending[key].discard(sending)
            if not self._sending[key]:
                del self._sending[key]

    async def _guarded(self, row: Claimed, step: Awaitable[T]) -> T | Settlement:
        """A mistake of ours in one row, before anything of it left, must not hold up the others."""
        try:
            return await step
        except Exception:
            log.error("not_sent", message=row.message, outbox=row.id, exc_info=True)
            return outcome.after_mistake(row, self._now())


async def _handed_over(recipient: Recipient, part: Part) -> str:
    """The platform's id of it. Raises ``DeliveryError``."""
    try:
        receipt = await recipient.channel.deliver(recipient.address, part)
    except DeliveryError:
        raise
    except Exception as error:  # a mistake of ours: it may have left
        log.error("channel_broken", channel=recipient.channel.name, exc_info=True)
        raise NoAnswer("broken") from error
    return receipt.message_id
