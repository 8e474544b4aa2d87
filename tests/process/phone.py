"""Someone's phone with Telegram on it, and what they do and see there."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from storage import choices, people
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address
from storage.people import Account, Person
from storage.schema import deliveries, outbox
from tests.servers.telegram import TelegramServer
from tests.servers.telegram_chats import SentMessage
from tests.servers.telegram_updates import Update

_SEES_WITHIN_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Seen:
    """A message on the screen, and the id of ours that it came from."""

    message: str
    sent: SentMessage

    @property
    def text(self) -> str:
        return self.sent.text


class Phone:
    """One person's phone. ``turns`` counts what they did; ``presses`` keeps every press they made."""

    def __init__(self, telegram: TelegramServer, database: Database, user_id: int, language: str = "fr") -> None:
        self.telegram = telegram
        self.user_id = user_id
        self.language = language
        self.turns = 0
        self.pressed: list[Update] = []
        self._database = database
        self._looked_at = 0
        self._names: dict[int, str] = {}

    async def says(self, text: str, *, reply_to: SentMessage | None = None) -> Update:
        """Write something, perhaps as a reply to a message."""
        self._looks()
        answered = reply_to.message_id if reply_to else None
        code = self.language.partition("-")[0]
        return await self.telegram.says(self.user_id, text, reply_to=answered, language_code=code)

    async def presses(self, option: str, of: str) -> None:
        """Press the button of this option under the newest message of this id, once it is there."""
        async with asyncio.timeout(_SEES_WITHIN_SECONDS):
            while not (found := await self._showing(option, of)):  # noqa: ASYNC110  # another process has no event
                await asyncio.sleep(0.02)
        message, data = found
        self._looks()
        self.pressed.append(await self.telegram.presses(self.user_id, message.message_id, data))

    async def sends_voice(self) -> Update:
        """Speak instead of writing."""
        self._looks()
        return await self.telegram.sends_voice(self.user_id)

    async def speaks(self, voice: bytes) -> Update:
        """Say this, as a voice message."""
        self._looks()
        return await self.telegram.sends_voice(self.user_id, content=voice)

    async def blocks(self) -> Update:
        """Close the way to this phone."""
        self._looks()
        return await self.telegram.blocks(self.user_id)

    async def unblocks(self) -> Update:
        """Open it again."""
        self._looks()
        return await self.telegram.unblocks(self.user_id)

    async def sees(self, *messages: str) -> Seen:
        """Wait until these messages have come, in this order, since they last did something; returns the last."""
        found: Sequence[Seen] = ()
        try:
            async with asyncio.timeout(_SEES_WITHIN_SECONDS):
                while not (place := _in_order(found, messages)):
                    await asyncio.sleep(0.02)
                    found = await self.new()
        except TimeoutError:
            raise AssertionError(f"{self.user_id} sees {[each.message for each in found]}, not {messages}") from None
        return found[place - 1]

    async def new(self) -> Sequence[Seen]:
        """What has come since they last did something."""
        return [each for each in await self.everything() if each.sent.message_id > self._looked_at]

    async def everything(self) -> Sequence[Seen]:
        """All that ever came. What has just arrived may not be named yet."""
        arrived = self.telegram.messages_to(self.user_id)
        unnamed = [str(each.message_id) for each in arrived if each.message_id not in self._names]
        if unnamed:
            async with self._database.reading() as db:
                named = await db.execute(
                    select(deliveries.c.message_id, outbox.c.message)
                    .join(outbox, outbox.c.id == deliveries.c.outbox_id)
                    .where(deliveries.c.message_id.in_(unnamed))
                )
            self._names |= {int(row.message_id): row.message for row in named}
        return [Seen(self._names.get(each.message_id, "?"), each) for each in arrived]

    async def person(self) -> Person:
        """What the programme knows of them."""
        return (await self._known())[0]

    async def reachable(self) -> bool:
        """Whether the programme still writes to this phone."""
        return (await self._known())[1].reachable

    async def joins(self, code: str = "", name: str = "", *, adult: str = "yes", newcomer: bool = False) -> None:
        """Come in: as a newcomer up to the first question, or with a code up to that role's next step.

        ``newcomer``: the code is a newcomer's, who need not be met any more.
        """
        await self.says(f"/start {code}".strip())
        await self.presses(self.language, "welcome-language")
        await self.presses("yes", "agree")
        if newcomer or not code:
            await self.presses(adult, "adult")
        await self.sees("your-name")
        await (self.says(name) if name else self.presses("no-name", "your-name"))

    async def becomes_helper(self, code: str, name: str, topic: str = "kitchen") -> None:
        """Join as a helper who knows this topic, up to waiting for a counsellor's yes."""
        await self.joins(code, name)
        await self.presses(topic, "helper-topics")
        await self.presses("that-is-all", "helper-topics")
        await self.presses("employed", "helper-experience")
        await self.presses(self.language, "helper-languages")
        await self.presses("that-is-all", "helper-languages")
        await self.presses("five", "helper-week")
        await self.presses("yes", "charter")
        await self.sees("helper-awaits-approval")

    async def _known(self) -> tuple[Person, Account]:
        async with self._database.reading() as db:
            known = await people.at_address(db, ChannelName.TELEGRAM, Address(str(self.user_id)))
        assert known, f"{self.user_id} is not known"
        return known

    def _looks(self) -> None:
        self.turns += 1
        self._looked_at = max((each.message_id for each in self.telegram.messages_to(self.user_id)), default=0)

    async def _showing(self, option: str, of: str) -> tuple[SentMessage, str] | None:
        showing = [each for each in reversed(await self.everything()) if each.message == of]
        if not showing:
            return None
        person, account = await self._known()
        async with self._database.reading() as db:
            for seen in showing:
                shown = await choices.behind_message(db, person.id, account.id, str(seen.sent.message_id))
                options = [each for each, _ in shown.shown] if shown else []
                if option in options:
                    return seen.sent, seen.sent.buttons[options.index(option)][0][1]
        return None


def _in_order(found: Sequence[Seen], messages: Sequence[str]) -> int:
    """The place behind the last of ``messages`` in what was found, or 0."""
    place = 0
    for message in messages:
        later = [number for number, seen in enumerate(found[place:], place) if seen.message == message]
        if not later:
            return 0
        place = later[0] + 1
    return place
