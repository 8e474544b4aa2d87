"""Someone's phone with WhatsApp on it: they write, and answer by numbers."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from storage import choices, people
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outgoing import BACK
from storage.people import Account, Person
from storage.schema import deliveries, outbox
from tests.servers.twilio_messages import Arrived
from tests.servers.twilio_people import Told
from tests.servers.twilio_server import TwilioServer

_SEES_WITHIN_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Seen:
    """A message on the screen, and the id of ours that it came from."""

    message: str
    arrived: Arrived

    @property
    def text(self) -> str:
        return self.arrived.body


class WhatsAppPhone:
    """One person's phone. ``turns`` counts what they did."""

    def __init__(self, twilio: TwilioServer, database: Database, number: str, language: str = "fr") -> None:
        self.twilio = twilio
        self.number = number
        self.language = language
        self.turns = 0
        self._database = database
        self._looked_at = 0
        self._names: dict[str, str] = {}

    async def says(self, text: str, *, reply_to: str = "") -> Told:
        """Write something, perhaps as a reply to the message that Twilio calls so."""
        self.turns += 1
        self._looked_at = len(self.twilio.phone(self.number).received)
        return await self.twilio.person_writes(self.number, text, reply_to=reply_to)

    async def shows(self, picture: bytes, caption: str = "") -> Told:
        """Send a photo."""
        self.turns += 1
        self._looked_at = len(self.twilio.phone(self.number).received)
        return await self.twilio.person_sends(self.number, picture, "image/jpeg", caption=caption)

    async def chooses(self, option: str, of: str) -> None:
        """Answer the newest message of this id with the number of this option, once it is there."""
        async with asyncio.timeout(_SEES_WITHIN_SECONDS):
            while not (number := await self._number(option, of)):  # noqa: ASYNC110  # another process has no event
                await asyncio.sleep(0.02)
        await self.says(str(number))

    async def sees(self, *messages: str) -> Seen:
        """Wait until these messages have come, in this order, since they last did something; returns the last."""
        new: Sequence[Seen] = ()
        try:
            async with asyncio.timeout(_SEES_WITHIN_SECONDS):
                while (found := _last_of(new, messages)) is None:
                    await asyncio.sleep(0.02)
                    new = (await self.everything())[self._looked_at :]
        except TimeoutError:
            raise AssertionError(f"{self.number} sees {[each.message for each in new]}, not {messages}") from None
        return found

    async def everything(self) -> Sequence[Seen]:
        """All that ever came. What has just arrived may not be named yet."""
        arrived = list(self.twilio.phone(self.number).received)
        unnamed = [each.sid for each in arrived if each.sid not in self._names]
        if unnamed:
            async with self._database.reading() as db:
                named = await db.execute(
                    select(deliveries.c.message_id, outbox.c.message)
                    .join(outbox, outbox.c.id == deliveries.c.outbox_id)
                    .where(deliveries.c.message_id.in_(unnamed))
                )
            self._names |= {row.message_id: row.message for row in named}
        return [Seen(self._names.get(each.sid, "?"), each) for each in arrived]

    async def joins(self, code: str) -> None:
        """Come in with a newcomer's code, up to the first question."""
        await self.says(f"/start {code}")
        await self.chooses(self.language, "welcome-language")
        await self.chooses("yes", "agree")
        await self.chooses("yes", "adult")
        await self.chooses("no-name", "your-name")
        await self.sees("first-question")

    async def known(self) -> tuple[Person, Account]:
        """What the programme knows of them."""
        async with self._database.reading() as db:
            known = await people.at_address(db, ChannelName.WHATSAPP, Address(self.number))
        assert known, f"{self.number} is not known"
        return known

    async def _number(self, option: str, of: str) -> int | None:
        for seen in reversed(await self.everything()):
            if seen.message != of:
                continue
            person, account = await self.known()
            async with self._database.reading() as db:
                shown = await choices.behind_message(db, person.id, account.id, seen.arrived.sid)
            offered = [each for each, _ in shown.shown if each != BACK] if shown else []
            if option in offered:
                return offered.index(option) + 1
        return None


def _last_of(found: Sequence[Seen], messages: Sequence[str]) -> Seen | None:
    """The last of ``messages``, if all were found in this order."""
    place = 0
    for message in messages:
        later = [number for number, seen in enumerate(found[place:], place) if seen.message == message]
        if not later:
            return None
        place = later[0] + 1
    return found[place - 1]
