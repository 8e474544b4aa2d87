"""Whether a row of the outbox leaves now. Consent, lateness, waking hours and turns are checked when sending."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot import outcome
from bot.channels import OPENER, Channel
from bot.pacing import Pauses
from handlers.shared_phone import NEUTRAL
from handlers.times import Times
from storage import choices, outbox
from storage.choices import HOLDS_FOR, SeenIn
from storage.claiming import Claimed
from storage.database import Database
from storage.duty import Duty
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outbox import OFF_DUTY, WAITING_ITS_TURN
from storage.outgoing import DeliveryClass, Lane, Outgoing, Timing
from storage.reports import REPORTED
from storage.settling import Settlement
from storage.vocabulary import AccountId, Language, PersonId, Standing

# Whoever did not answer to "something waits" hears it again with what comes after so long.
_TELL_AGAIN_AFTER = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Where a row goes, and how its reader reads."""

    channel: Channel
    address: Address
    account: AccountId | None
    language: Language
    timezone: str
    asleep: bool  # it is outside of waking hours where they are
    last_heard_at: datetime | None = None  # there; None for a goodbye, which follows what they wrote
    covered: bool = False  # a shared phone: nothing personal is shown there now


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

    def decide(self, row: Claimed, duty: Duty | None = None) -> Recipient | Settlement:
        """To whom it goes now; or what becomes of it, where it does not. ``duty``: of a counsellor it goes to."""
        if row.expires_at and row.expires_at <= self._now():
            return outcome.cancelled(row, outcome.TOO_LATE)
        if row.person is None and row.farewell is None:
            return outcome.cancelled(row, "erased")
        if row.person and row.person.standing == Standing.STOPPED and row.lane is not Lane.CONVERSATION:
            return outcome.cancelled(row, "stopped")
        recipient = self._recipient(row)
        if recipient is None:
            return outcome.failed(row, "unreachable")
        if self._window_is_closed(row, recipient):
            return held(row, recipient, "window-closed", self._now())
        if recipient.covered and row.message not in NEUTRAL:
            return held(row, recipient, "covered", self._now())
        later = self._pauses.until(recipient.channel.name, recipient.address, self._now())
        later = later or self._morning(row, recipient)
        if later:
            return outcome.put_back(row, later)
        back = self._back_on_duty(row, recipient, duty)
        return outcome.put_back(row, back, OFF_DUTY) if back else recipient

    def reaches_elsewhere(self, row: Claimed, recipient: Recipient) -> bool:
        """Whether its reader has another app that it can go to."""
        return any(
            account.reachable and account.id != recipient.account and account.channel in self._channels
            for account in row.accounts
        )

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
            holding = await choices.holding(db, row.person_id, now - HOLDS_FOR, _seen_in(row, recipient))
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
        for account in sorted(row.accounts, key=lambda account: account.id != row.account):
            channel = self._channels.get(account.channel)
            if account.reachable and channel and row.person:
                zone = row.person.timezone
                reader = (account.address, account.id, row.person.language, zone)
                heard = account.last_heard_at
                covered = account.is_covered(self._now())
                return Recipient(channel, *reader, asleep=self._asleep(zone), last_heard_at=heard, covered=covered)
        return None

    def _window_is_closed(self, row: Claimed, recipient: Recipient) -> bool:
        window = recipient.channel.capabilities.window
        # What was reported has arrived, as far as is known; if more of it is to come, the platform says so itself.
        if window is None or recipient.last_heard_at is None or row.message == OPENER or row.code == REPORTED:
            return False
        return recipient.last_heard_at + window <= self._now()

    def _asleep(self, timezone: str) -> bool:
        hour = self._now().astimezone(ZoneInfo(timezone)).hour
        return not self._times.waking_from <= hour < self._times.waking_until

    def _morning(self, row: Claimed, recipient: Recipient) -> datetime | None:
        """When this may reach its reader, if that is not now."""
        quietly = row.timing is Timing.QUIET and recipient.channel.capabilities.silent
        # Its turn has come without a word from its reader: whoever was awake when it was decided may sleep now.
        later = row.code == WAITING_ITS_TURN and row.lane is not Lane.CONVERSATION
        if (row.timing is Timing.NOW and not later) or quietly or not recipient.asleep:
            return None
        local = self._now().astimezone(ZoneInfo(recipient.timezone))
        morning = local.replace(hour=self._times.waking_from, minute=0, second=0, microsecond=0)
        return morning if morning > local else morning + timedelta(days=1)

    def _back_on_duty(self, row: Claimed, recipient: Recipient, duty: Duty | None) -> datetime | None:
        """When a counsellor may get this who is not there now: all but danger, and what answers what they wrote."""
        if duty is None or row.timing is Timing.NOW or row.lane is Lane.CONVERSATION:
            return None
        now = self._now()
        at = duty.next(now, recipient.timezone, self._times.hours)
        return at if at > now else None


def _seen_in(row: Claimed, recipient: Recipient) -> SeenIn | None:
    """Of someone with two apps: the one this goes to, where what is shown in the other does not count."""
    if recipient.account is None or len(row.accounts) == 1:
        return None
    return SeenIn(recipient.account, goes_there=row.accounts[0].id == recipient.account)


def held(row: Claimed, recipient: Recipient, code: str, now: datetime) -> Settlement:
    """It waits until its reader writes; they are told that something waits."""
    if recipient.account is None:
        return outcome.failed(row, code)
    notice = something_waits(row.person_id, recipient.account, recipient.last_heard_at or now, now)
    return replace(outcome.held(row, code), notice=notice)


def something_waits(person: PersonId, account: AccountId, last_heard_at: datetime, now: datetime) -> Outgoing:
    """The notice that something waits: once since they last wrote, and again with what comes after some days."""
    occasion = f"{last_heard_at.timestamp():.0f}/{(now - last_heard_at) // _TELL_AGAIN_AFTER}"
    return Outgoing(
        f"{OPENER}/{account}/{occasion}",
        person,
        OPENER,
        lane=Lane.RELAY,
        delivery_class=DeliveryClass.ONCE,
        timing=Timing.WAKING_HOURS,
        expires_at=now + _TELL_AGAIN_AFTER,
        account=account,
    )
