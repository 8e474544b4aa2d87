"""Whether a row of the outbox leaves now. Consent, lateness, waking hours and turns are checked when sending."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot import outcome
from bot.channels import Channel
from bot.pacing import Pauses
from handlers.times import Times
from storage import choices, outbox
from storage.choices import HOLDS_FOR
from storage.claiming import Claimed
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outbox import WAITING_ITS_TURN
from storage.outgoing import Lane, Outgoing, Timing
from storage.settling import Settlement
from storage.vocabulary import AccountId, Language, Standing


@dataclass(frozen=True, slots=True)
class Recipient:
    """Where a row goes, and how its reader reads."""

    channel: Channel
    address: Address
    account: AccountId | None
    language: Language
    timezone: str
    asleep: bool  # it is outside of waking hours where they are


class Deciding:
    """Knows what speaks against sending a row now."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[ChannelName, Channel],
        times: Times,
        pauses: Pauses,
        now: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._channels = channels
        self._times = times
        self._pauses = pauses
        self._now = now

    def decide(self, row: Claimed) -> Recipient | Settlement:
        """To whom it goes now; or what becomes of it, where it does not."""
        if row.expires_at and row.expires_at <= self._now():
            return outcome.cancelled(row, "too-late")
        if row.person is None and row.farewell is None:
            return outcome.cancelled(row, "erased")
        if row.person and row.person.standing == Standing.STOPPED and row.lane is not Lane.CONVERSATION:
            return outcome.cancelled(row, "stopped")
        recipient = self._recipient(row)
        if recipient is None:
            return outcome.failed(row, "unreachable")
        later = self._pauses.until(recipient.channel.name, recipient.address, self._now())
        later = later or self._morning(row, recipient)
        return outcome.put_back(row, later) if later else recipient

    def takes_turns(self, row: Claimed, recipient: Recipient) -> bool:
        """Whether it is a question that waits for others: where choices are numbers, one is open at a time."""
        return row.choices is not None and row.choices.waits and not recipient.channel.capabilities.most_buttons

    async def waits_its_turn(self, row: Claimed, recipient: Recipient) -> Settlement | None:
        """What becomes of it if another question is open to its reader, who is told that more waits.

        Looked up for each row, since it depends on what was sent to this reader a moment ago.
        """
        if row.choices is None or not self.takes_turns(row, recipient):
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
        return replace(outcome.put_back(row, now + HOLDS_FOR, WAITING_ITS_TURN), notice=notice)

    def _recipient(self, row: Claimed) -> Recipient | None:
        if row.farewell:
            name, address, language = json.loads(row.farewell)
            channel = self._channels.get(ChannelName(name))
            goodbye = (Address(address), None, Language(language), "UTC")
            return Recipient(channel, *goodbye, asleep=False) if channel else None
        for account in row.accounts:
            channel = self._channels.get(account.channel)
            if account.reachable and channel and row.person:
                zone = row.person.timezone
                reader = (account.address, account.id, row.person.language, zone)
                return Recipient(channel, *reader, asleep=self._asleep(zone))
        return None

    def _asleep(self, timezone: str) -> bool:
        hour = self._now().astimezone(ZoneInfo(timezone)).hour
        return not self._times.waking_from <= hour < self._times.waking_until

    def _morning(self, row: Claimed, recipient: Recipient) -> datetime | None:
        """When this may reach its reader, if that is not now."""
        quietly = row.timing is Timing.QUIET and recipient.channel.capabilities.silent
        if row.timing is Timing.NOW or quietly or not recipient.asleep:
            return None
        local = self._now().astimezone(ZoneInfo(recipient.timezone))
        morning = local.replace(hour=self._times.waking_from, minute=0, second=0, microsecond=0)
        return morning if morning > local else morning + timedelta(days=1)
