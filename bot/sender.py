"""One row of the outbox on its way to one person: checked, rendered, delivered part by part, settled."""

import asyncio
import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import structlog

from bot.channels import Channel
from bot.channels.errors import (
    ChannelDown,
    DeliveryError,
    NoAnswer,
    RetryLater,
    Unreachable,
    WindowClosed,
)
from bot.pacing import UNHURRIED, Limits, Pace
from bot.rendering import GoneError, Material, Page, Reader, Renderer, people_in, silent, words_in
from bot.settler import Settler
from bot.translator import Translator
from handlers.times import Times
from storage import choices, outbox, people, settling, utterances
from storage.choices import HOLDS_FOR
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outbox import WAITING_ITS_TURN, Claimed
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing, Timing
from storage.settling import PartDelivered, Settlement, Shown
from storage.vocabulary import AccountId, Language, Standing

NO_ANSWER = "no-answer"

_FIRST_RETRY = timedelta(seconds=2)
_LONGEST_RETRY = timedelta(minutes=10)
_CHANNEL_DOWN_RETRY = timedelta(minutes=1)

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Recipient:
    """Where a row goes, and how its reader reads."""

    channel: Channel
    address: Address
    account: AccountId | None
    language: Language
    timezone: str


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
    ) -> None:
        self._database = database
        self._channels = channels
        self._renderer = renderer
        self._translator = translator
        self._times = times
        self._now = now
        self._settler = Settler(database, now)
        self._paces = {name: Pace(UNHURRIED if name.simulated else Limits()) for name in channels}
        self._sending: dict[tuple[str, str], set[asyncio.Future[None]]] = {}

    def sending_to(self, channel: ChannelName, address: Address) -> set["asyncio.Future[None]"]:
        """What is just leaving for this address, until its receipt is on disk."""
        return set(self._sending.get((channel, address.text), ()))

    async def send(self, row: Claimed) -> bool:
        """Send one row. False: it must wait, and what comes after it in its lane too."""
        settlement = await self._decided(row)
        if settlement is None:
            recipient = self._recipient(row)
            assert recipient is not None
            settlement = await self._sent(row, recipient)
        else:
            await self._settler.settle(settlement)
        return settlement.state is not OutboxState.READY or not settlement.counts_as_try

    async def give_back(self, row: Claimed) -> None:
        """Not now: it goes when what is before it has gone."""
        await self._settler.settle(self._settlement(row, OutboxState.READY, counts_as_try=False, code=row.code))

    async def _decided(self, row: Claimed) -> Settlement | None:
        """What becomes of a row that is not sent now; None for one that is."""
        if row.expires_at and row.expires_at <= self._now():
            return self._settlement(row, OutboxState.CANCELLED, code="too-late")
        if row.person is None and row.farewell is None:
            return self._settlement(row, OutboxState.CANCELLED, code="erased")
        if row.person and row.person.standing == Standing.STOPPED and row.lane != Lane.CONVERSATION:
            return self._settlement(row, OutboxState.CANCELLED, code="stopped")
        recipient = self._recipient(row)
        if recipient is None:
            return self._settlement(row, OutboxState.FAILED, code="unreachable")
        morning = self._morning(row, recipient)
        if morning:
            return self._settlement(row, OutboxState.READY, due_at=morning, counts_as_try=False)
        return await self._waits_its_turn(row, recipient)

    def _recipient(self, row: Claimed) -> _Recipient | None:
        if row.farewell:
            name, address, language = json.loads(row.farewell)
            channel = self._channels.get(ChannelName(name))
            return _Recipient(channel, Address(address), None, Language(language), "UTC") if channel else None
        for account in row.accounts:
            channel = self._channels.get(account.channel)
            if account.reachable and channel and row.person:
                return _Recipient(channel, account.address, account.id, row.person.language, row.person.timezone)
        return None

    def _morning(self, row: Claimed, recipient: _Recipient) -> datetime | None:
        """When this may reach its reader, if that is not now."""
        quietly = row.timing is Timing.QUIET and recipient.channel.capabilities.silent
        if row.timing is Timing.NOW or quietly or self._awake(recipient):
            return None
        local = self._now().astimezone(ZoneInfo(recipient.timezone))
        morning = local.replace(hour=self._times.waking_from, minute=0, second=0, microsecond=0)
        return morning if morning > local else morning + timedelta(days=1)

    def _awake(self, recipient: _Recipient) -> bool:
        hour = self._now().astimezone(ZoneInfo(recipient.timezone)).hour
        return self._times.waking_from <= hour < self._times.waking_until

    async def _waits_its_turn(self, row: Claimed, recipient: _Recipient) -> Settlement | None:
        """Where choices are numbers, one question is open at a time; the reader is told that more waits."""
        if not (row.choices and row.choices.waits) or recipient.channel.capabilities.most_buttons:
            return None
        now = self._now()
        async with self._database.reading() as db:
            holding = await choices.holding(db, row.person_id, now - HOLDS_FOR)
            waiting = await outbox.waiting_for(db, row.person_id)
        if holding is None or holding == row.choices.id:
            return None
        notice = Outgoing(
            f"more-waiting/{holding}/{waiting + 1}", row.person_id, "more-waiting", {"count": waiting + 1}
        )
        waits = self._settlement(
            row, OutboxState.READY, due_at=now + HOLDS_FOR, counts_as_try=False, code=WAITING_ITS_TURN
        )
        return replace(waits, notice=notice)

    async def _sent(self, row: Claimed, recipient: _Recipient) -> Settlement:
        try:
            page = Page.loads(row.rendered) if row.rendered else await self._rendered(row, recipient)
        except GoneError:
            settlement = self._settlement(row, OutboxState.CANCELLED, code="author-left")
            await self._settler.settle(settlement)
            return settlement
        except LookupError:
            log.error("no_text", message=row.message, outbox=row.id)
            settlement = self._settlement(row, OutboxState.FAILED, code="no-text")
            await self._settler.settle(settlement)
            return settlement
        if row.timing is Timing.QUIET and not self._awake(recipient):
            page = silent(page)
        key = (recipient.channel.name, recipient.address.text)
        sending: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sending.setdefault(key, set()).add(sending)
        try:
            settlement = await self._delivered(row, recipient, page)
            await self._settler.settle(settlement)
        finally:
            sending.set_result(None)
            self._sending[key].discard(sending)
            if not self._sending[key]:
                del self._sending[key]
        return settlement

    async def _rendered(self, row: Claimed, recipient: _Recipient) -> Page:
        async with self._database.reading() as db:
            named = await people.many(db, list(people_in(row.arguments, row.choices)))
            said = await utterances.these(db, list(words_in(row.arguments)))
        names = [person.name for person in named if person.name]
        readings = await self._translator.readings(said, recipient.language, names)
        return self._renderer.page(
            row.message,
            row.arguments,
            row.choices,
            Reader(recipient.language, recipient.timezone, self._now()),
            Material({person.id: person for person in named}, said, readings),
        )

    async def _delivered(self, row: Claimed, recipient: _Recipient, page: Page) -> Settlement:
        parts = recipient.channel.layout(page.message)
        async with self._database.reading() as db:
            begun = (await settling.parts_delivered(db, [row.id])).get(row.id, 0) if row.attempts else 0
        if row.delivery_class is DeliveryClass.ONCE:
            async with self._database.transaction() as db:
                await outbox.begin(db, [row.id])
        taken: list[PartDelivered] = []
        try:
            for number, part in list(enumerate(parts))[begun:]:
                await self._paces[recipient.channel.name].turn(recipient.address.text, row.lane)
                receipt = await recipient.channel.deliver(recipient.address, part)
                taken.append(PartDelivered(number, receipt.message_id))
        except DeliveryError as error:
            return replace(
                await self._failed(row, recipient, error, page), parts=tuple(taken), account_id=recipient.account
            )
        shown = None
        if row.choices and row.person:
            shown = Shown(row.choices.id, row.person_id, page.options, recipient.language)
        log.info("sent", outbox=row.id, lane=row.lane, channel=recipient.channel.name, parts=len(taken))
        sent = self._settlement(row, OutboxState.SENT)
        return replace(sent, parts=tuple(taken), account_id=recipient.account, shown=shown)

    async def _failed(self, row: Claimed, recipient: _Recipient, error: DeliveryError, page: Page) -> Settlement:
        """What follows from an error: the table of PLATFORM-FACTS, by kind."""
        log.warning("not_delivered", outbox=row.id, kind=type(error).__name__, code=error.code)
        now = self._now()
        match error:
            case RetryLater(after=after):
                if after:
                    self._paces[recipient.channel.name].close(recipient.address.text, after.total_seconds())
                again = now + (after or _growing(row.attempts))
                return self._again(row, again, error.code, page)
            case NoAnswer():
                if row.delivery_class is DeliveryClass.ONCE or row.code == NO_ANSWER:
                    return self._settlement(row, OutboxState.UNKNOWN, code=error.code)
                return self._again(row, now + _growing(row.attempts), NO_ANSWER, page)
            case Unreachable():
                if recipient.account and row.person:
                    async with self._database.transaction() as db:
                        await people.unreachable(db, recipient.account)
                        await outbox.cancel(db, row.person_id, now, code="unreachable")
                return self._settlement(row, OutboxState.FAILED, code=error.code)
            case WindowClosed():
                return self._settlement(row, OutboxState.HELD, code=error.code)
            case ChannelDown():
                log.critical("channel_down", channel=recipient.channel.name, code=error.code)
                return self._again(row, now + _CHANNEL_DOWN_RETRY, error.code, page)
            case _:
                return self._settlement(row, OutboxState.FAILED, code=error.code)

    def _again(self, row: Claimed, due_at: datetime, code: str, page: Page) -> Settlement:
        return replace(
            self._settlement(row, OutboxState.READY, due_at=due_at, code=code),
            rendered=None if page.message.picture else page.dumps(),
        )

    def _settlement(
        self,
        row: Claimed,
        state: OutboxState,
        *,
        due_at: datetime | None = None,
        counts_as_try: bool = True,
        code: str | None = None,
    ) -> Settlement:
        return Settlement(
            row.id,
            row.owner,
            state,
            due_at=due_at,
            counts_as_try=counts_as_try,
            code=code,
            farewell=row.farewell is not None,
        )


def _growing(attempts: int) -> timedelta:
    """A pause that doubles with each try, random by half, so that many do not come back at once."""
    pause: timedelta = min(_FIRST_RETRY * int(2**attempts), _LONGEST_RETRY)
    return pause * random.uniform(0.5, 1.0)  # noqa: S311  # no secret depends on it
