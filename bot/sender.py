"""One row of the outbox on its way to one person: decided, made a letter, delivered part by part, settled."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from typing import TypeVar
from weakref import WeakValueDictionary

import structlog

from bot import outcome
from bot.channels import Channel, Part
from bot.channels.errors import (
    ChannelDown,
    DeliveryError,
    NoAnswer,
    WindowClosed,
)
from bot.deciding import Deciding, Recipient, held
from bot.fetching import Fetched
from bot.letters import Letter, Letters
from bot.operating.notices import Notices
from bot.operating.signs import Signs
from bot.pacing import Pauses
from bot.places import Place
from bot.rendering import Renderer
from bot.settler import Settler
from bot.takeaway import Takeaway
from bot.traffic import Traffic
from bot.translator import Translator
from handlers.taking_away import YOUR_DATA
from handlers.times import Times
from storage import claiming, published
from storage.claiming import Claimed
from storage.database import Database
from storage.incoming import ChannelName
from storage.leases import Right
from storage.masked import Address
from storage.outgoing import DeliveryClass, OutboxState, Outgoing
from storage.programme_started import FOLDED
from storage.settling import PartDelivered, Settlement
from storage.vocabulary import PersonId

# After so long it is looked up once more whether a row is still wanted.
_A_WHILE_SECONDS = 2.0

T = TypeVar("T")

log = structlog.get_logger()


class _Overtaken(Exception):
    """What became of a row was decided elsewhere while its parts left."""


class Sender:
    """Sends single rows; ``Delivery`` says which and when."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[ChannelName, Channel],
        renderer: Renderer,
        translator: Translator,
        takeaway: Takeaway,
        times: Times,
        now: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
        *,
        right: Right | None = None,
        signs: Signs | None = None,
        notices: Notices | None = None,
    ) -> None:
        self._database = database
        self._signs = signs or Signs()
        self._notices = notices or Notices()
        self._right = right or Right()
        self._now = now
        self._monotonic = monotonic
        self._settler = Settler(database, now, self._right)
        pauses = Pauses()
        self.traffic = Traffic(channels, pauses, now, monotonic)
        self._deciding = Deciding(database, channels, times, pauses, now)
        self._letters = Letters(renderer, translator, takeaway, now)
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
        ready = _if_lost(row, ready)
        await self._settler.settle(ready)
        return ready

    async def give_back(self, row: Claimed) -> None:
        """Not now: it goes when what is before it has gone."""
        await self._settler.settle(outcome.put_back(row))

    async def close(self) -> None:
        """Write nothing down any more."""
        await self._settler.close()

    async def _letter(self, row: Claimed, fetched: Fetched) -> Letter | Settlement:
        decided = self._deciding.decide(row, fetched.duty.get(row.person_id))
        if isinstance(decided, Recipient) and row.id in fetched.folded:
            return outcome.held(row, FOLDED)
        return decided if isinstance(decided, Settlement) else await self._letters.letter(row, decided, fetched)

    async def _sent(self, letter: Letter) -> Settlement:
        async with self._in_turn(letter):
            place = await self._guarded(letter.row, self._about_to_leave(letter))
            if isinstance(place, Settlement):
                await self._settler.settle(place)
                return place
            async with self._leaving(letter.recipient):
                settlement = await self._delivered(letter, place)
                if settlement is None:
                    return outcome.overtaken(letter.row)
                settlement = _if_lost(letter.row, settlement)
                await self._settler.settle(settlement)
                return settlement

    async def _about_to_leave(self, letter: Letter) -> Place | Settlement:
        """Its place in the pace, when that has nearly come; or what becomes of it, if now it must not leave."""
        row = letter.row
        waits = await self._deciding.waits_its_turn(row, letter.recipient)
        if waits:
            return waits
        place = await self.traffic.place(row, letter.recipient)
        if isinstance(place, datetime):
            return outcome.put_back(row, place)
        wanted = True
        if row.delivery_class is DeliveryClass.ONCE:
            wanted = await self._settler.begin(row.id)
        elif self._monotonic() - letter.fetched_at_seconds > _A_WHILE_SECONDS:
            async with self._database.reading() as db:
                wanted = await claiming.still_wanted(db, row)
        if wanted:
            return place
        place.give_back()
        return outcome.cancelled(row, "not-wanted")

    async def _delivered(self, letter: Letter, place: Place | datetime) -> Settlement | None:
        """Hand over part after part; what the platform took is never handed over again.

        None where it was cancelled between two parts, or put back since one did not arrive.
        """
        row, recipient, taken = letter.row, letter.recipient, list[PartDelivered]()
        try:
            settlement = await self._handed_over(letter, place, taken)
        except DeliveryError as error:
            settlement = await self._after(error, letter, taken)
        except _Overtaken:
            return None
        except Exception:  # a mistake of ours, or the database is away: of the part that came next nothing left
            log.error("not_sent", message=row.message, outbox=row.id, exc_info=True)
            settlement = outcome.after_mistake(row, self._now())
        return replace(settlement, parts=tuple(taken), kept=letter.kept, account_id=recipient.account)

    async def _handed_over(self, letter: Letter, place: Place | datetime, taken: list[PartDelivered]) -> Settlement:
        row, recipient = letter.row, letter.recipient
        for number, part in letter.parts:
            if taken:
                so_far = replace(outcome.further(row, number), parts=tuple(taken), kept=letter.kept)
                if not await self._settler.settle(replace(so_far, account_id=recipient.account)):
                    raise _Overtaken
                place = await self.traffic.place(row, recipient)
            if isinstance(place, datetime):
                return outcome.put_back(row, place)
            referred = replace(await self._fetchable(row, recipient, part), reference=f"{row.id}.{number}")
            async with place:
                if not self._right.held:  # this process was held up, and another one may send by now
                    return outcome.put_back(row)
                taken.append(PartDelivered(number, await _taken(recipient, referred)))
        log.info("sent", outbox=row.id, lane=row.lane, channel=recipient.channel.name, parts=len(taken))
        self._signs.sent()
        await self._notices.channel_well(recipient.channel.name)
        return replace(outcome.sent(row), shown=letter.shown)

    async def _after(self, error: DeliveryError, letter: Letter, taken: Sequence[PartDelivered]) -> Settlement:
        row, recipient = letter.row, letter.recipient
        self.traffic.refused(error, row, recipient)
        if isinstance(error, ChannelDown):
            await self._notices.channel_down(recipient.channel.name)
        if isinstance(error, WindowClosed):
            return held(row, recipient, error.code, self._now())
        elsewhere = self._deciding.reaches_elsewhere(row, recipient)
        settlement = outcome.after(error, row, self._now(), went_on=bool(taken), elsewhere=elsewhere)
        lost = letter.parts[len(taken)][0] if isinstance(error, NoAnswer) else None
        return replace(settlement, lost_part=lost, notice=letter.if_refused if settlement.laid_out_anew else None)

    async def _fetchable(self, row: Claimed, recipient: Recipient, part: Part) -> Part:
        """The part, its media where the platform can fetch it, if it does."""
        if part.media is None or not recipient.channel.capabilities.fetches_media:
            return part
        media = part.media
        owner = row.person_id if media.is_for_one_person else None
        async with self._database.transaction() as db:
            token = await published.publish(db, media.content, media.content_type, self._now(), owner)
        return replace(part, media_token=token)

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


def _if_lost(row: Claimed, settlement: Settlement) -> Settlement:
    """Whoever asked for their data hears of it where it can't leave: nothing else would tell them."""
    lost = settlement.state is OutboxState.FAILED or settlement.code == outcome.TOO_LATE
    if row.message != YOUR_DATA or not lost:
        return settlement
    notice = Outgoing(f"{YOUR_DATA}-did-not-leave/{row.id}", row.person_id, "your-data-did-not-leave")
    return replace(settlement, notice=notice)


async def _taken(recipient: Recipient, part: Part) -> str:
    """The platform's id of it. Raises ``DeliveryError``."""
    try:
        receipt = await recipient.channel.deliver(recipient.address, part)
    except DeliveryError:
        raise
    except Exception as error:  # a mistake of ours: it may have left
        log.error("channel_broken", channel=recipient.channel.name, exc_info=True)
        raise NoAnswer("broken") from error
    return receipt.message_id
