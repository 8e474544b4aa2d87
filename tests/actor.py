"""Someone with a phone: what they write and choose, and what they see."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from bot.channels.errors import DeliveryError
from bot.demo.phones import Bubble, Phone
from storage import choices, people
from storage.incoming import Attachment, AttachmentKind, ChannelName, Incoming, Said, Tap
from storage.masked import Address, Words
from storage.outgoing import BACK
from storage.people import Account, Person
from storage.schema import deliveries, outbox

if TYPE_CHECKING:
    from tests.world import World


@dataclass(frozen=True, slots=True)
class Seen:
    """A message on someone's phone."""

    message: str  # its id
    text: str
    labels: tuple[str, ...]
    bubble: Bubble


class Actor:
    """Someone with a phone: with buttons (``telegram``), or with numbers only (``whatsapp``)."""

    def __init__(self, world: "World", phone: Phone) -> None:
        self.world = world
        self.phone = phone
        self._looked_at = 0
        # What a bubble is, it is for ever: looked up once.
        self._message_ids: dict[str, str] = {}
        self._options_of: dict[str, list[str]] = {}

    async def says(self, text: str, *, reply_to: str | None = None) -> None:
        """Write something; ``reply_to`` is the id of the message it answers: the newest one of that id."""
        await self.replies(text, to=await self._newest(reply_to) if reply_to else None)

    async def replies(self, text: str, *, to: Seen | None) -> None:
        """Write something as an answer to this very message."""
        self._looked_at = len(self.phone.bubbles)
        payload = self.phone.says(text, self.world.now(), to.bubble.id if to else None)
        await self.world.receive(self.phone, payload)

    async def sends(self, said: Said) -> None:
        """Send what no simulated phone can: a sticker, an edited message, nothing at all."""
        self._looked_at = len(self.phone.bubbles)
        event = f"{self.phone.id}-sends-{self.world.next_number()}"
        await self.world.take_in(
            Incoming(self.phone.kind, event, Address(self.phone.id), said, app_language=self.phone.language)
        )

    async def shows(self, picture: bytes | DeliveryError, caption: str = "") -> str:
        """Send a picture; returns what the app finds it by."""
        return await self._sends_file(AttachmentKind.PICTURE, picture, caption)

    async def speaks(self, voice: bytes | DeliveryError) -> str:
        """Send a voice message; returns what the app finds it by."""
        return await self._sends_file(AttachmentKind.VOICE, voice)

    async def hands_over(self, document: bytes | DeliveryError, caption: str = "") -> str:
        """Send a document; returns what the app finds it by."""
        return await self._sends_file(AttachmentKind.DOCUMENT, document, caption)

    async def _sends_file(self, kind: AttachmentKind, content: bytes | DeliveryError, caption: str = "") -> str:
        file = f"file-{self.world.next_number()}"
        self.world.files(self.phone)[file] = content
        await self.sends(Attachment(kind, file, Words(caption) if caption else None))
        return file

    async def taps(self, data: str) -> None:
        """Press a button with this behind it, shown here or not."""
        await self.sends(Tap(data, press_id=str(self.world.next_number())))

    async def chooses(self, option: str, of: str | Seen | None = None) -> None:
        """Take the option of this id: by its button, or where there are none by its number.

        ``of``: the message that shows it, or the id of such a message; otherwise the newest that does.
        """
        seen, shown = await self._showing(option, of)
        self._looked_at = len(self.phone.bubbles)
        if self.numbers_only:
            offered = [each for each in shown if each != BACK]
            number = 0 if option == BACK else offered.index(option) + 1
            payload = self.phone.says(str(number), self.world.now(), seen.bubble.id if of else None)
        else:
            payload = self.phone.taps(seen.bubble.id, seen.bubble.buttons[shown.index(option)].data)
        await self.world.receive(self.phone, payload)

    async def offered(self, of: str | Seen) -> list[str]:
        """The ids of the options that this message shows, in order; ``of`` as for ``chooses``."""
        seen = await self._newest(of) if isinstance(of, str) else of
        return await self._options(seen)

    async def sees(self, *messages: str) -> Seen:
        """These messages came, in this order, since the person last did something; the last one is returned."""
        new = await self.new()
        found = [seen.message for seen in new]
        place = 0
        for message in messages:
            assert message in found[place:], f"{self.phone.person} sees {found}, not {message}"
            place = found.index(message, place) + 1
        return new[place - 1]

    async def sees_nothing_new(self) -> None:
        """Nothing came since the person last did something."""
        new = [seen.message for seen in await self.new()]
        assert not new, f"{self.phone.person} sees {new}"

    async def new(self) -> list[Seen]:
        """What came since the person last did something."""
        return [await self._seen(each) for each in self.phone.bubbles[self._looked_at :] if not each.from_person]

    async def everything(self, message: str | None = None) -> list[Seen]:
        """All that ever came, or all of that id, oldest first."""
        seen = [await self._seen(each) for each in self.phone.bubbles if not each.from_person]
        return [each for each in seen if message in (None, each.message)]

    def has_seen(self, words: str) -> bool:
        """Whether these words ever stood on this screen, in what others sent."""
        return any(words in each.text for each in self.phone.bubbles if not each.from_person)

    def looks_away(self) -> None:
        """From here on, only what comes later is new."""
        self._looked_at = len(self.phone.bubbles)

    async def joins(self, *, name: str | None = None, adult: str = "yes", code: str | None = None) -> None:
        """Come in, as far as the first question (or, with a code, that role's next step)."""
        await self.says(f"/start {code}" if code else "/start")
        await self.chooses(self.phone.language, "welcome-language")
        await self.chooses("yes", "agree")
        if code is None:
            await self.chooses(adult, "adult")
        await (self.says(name) if name else self.chooses("no-name", "your-name"))

    async def asks(self, question: str, topic: str = "kitchen", aim: str = "job") -> None:
        """Ask a question, with its two taps."""
        await self.says(f"/ask {question}")
        if any(seen.message == "ask-as-before" for seen in await self.new()):
            await self.chooses("other", "ask-as-before")
        await self.chooses(topic, "choose-topic")
        await self.chooses(aim, "choose-aim")

    async def person(self) -> Person:
        """What the programme knows of them."""
        return (await self._known())[0]

    @property
    def numbers_only(self) -> bool:
        """Whether this phone shows no buttons."""
        return self.phone.kind is ChannelName.SIMULATED_WHATSAPP

    async def _known(self) -> tuple[Person, Account]:
        async with self.world.reading() as db:
            known = await people.at_address(db, self.phone.kind, Address(self.phone.id))
        assert known, f"{self.phone.person} is not known"
        return known

    async def _seen(self, bubble: Bubble) -> Seen:
        if bubble.id not in self._message_ids:
            async with self.world.reading() as db:
                row = (
                    await db.execute(
                        select(outbox.c.message)
                        .join(deliveries, deliveries.c.outbox_id == outbox.c.id)
                        .where(deliveries.c.message_id == bubble.id)
                    )
                ).first()
            if row is None:
                return Seen("?", bubble.text, tuple(button.label for button in bubble.buttons), bubble)
            self._message_ids[bubble.id] = row.message
        message = self._message_ids[bubble.id]
        return Seen(message, bubble.text, tuple(button.label for button in bubble.buttons), bubble)

    async def _newest(self, message: str) -> Seen:
        for bubble in reversed(self.phone.bubbles):
            if not bubble.from_person and (seen := await self._seen(bubble)).message == message:
                return seen
        raise AssertionError(f"{self.phone.person} never saw {message}")

    async def _showing(self, option: str, of: str | Seen | None) -> tuple[Seen, list[str]]:
        bubbles = [of.bubble] if isinstance(of, Seen) else list(reversed(self.phone.bubbles))
        for bubble in bubbles:
            if bubble.from_person:
                continue
            seen = await self._seen(bubble)
            if isinstance(of, str) and seen.message != of:
                continue
            shown = await self._options(seen)
            if option in shown:
                return seen, shown
        raise AssertionError(f"{self.phone.person} is not offered {option} of {of}")

    async def _options(self, seen: Seen) -> list[str]:
        if seen.bubble.id in self._options_of:
            return self._options_of[seen.bubble.id]
        person, account = await self._known()
        async with self.world.reading() as db:
            shown = await choices.behind_message(db, person.id, account.id, seen.bubble.id)
        options = [each for each, _ in shown.shown] if shown else []
        if options:
            self._options_of[seen.bubble.id] = options
        return options
