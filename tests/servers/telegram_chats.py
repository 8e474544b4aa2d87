"""The chats as they stand: who knows the bot, and what both sides wrote."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.servers.telegram_calls import JsonObject, Refused, bad_request
from tests.servers.telegram_shapes import Person


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A message of the bot as its reader sees it now: edits have replaced what was there."""

    message_id: int
    text: str  # a picture's, voice's or file's caption
    buttons: tuple[tuple[tuple[str, str], ...], ...]  # rows of (label, data); a link stands as its own data
    disable_notification: bool
    protect_content: bool
    link_preview_options: JsonObject | None
    photo: bytes | None
    voice: bytes | None
    document: bytes | None
    document_name: str
    at: datetime
    entities: tuple[JsonObject, ...] = ()
    reply_to: int | None = None


@dataclass(slots=True)
class Kept:
    """A message of either side. ``body`` is the Message object, current after edits."""

    body: JsonObject
    from_bot: bool
    silent: bool = False
    photo: bytes | None = None
    voice: bytes | None = None
    document: bytes | None = None

    def as_sent(self) -> SentMessage:
        body = self.body
        rows = body.get("reply_markup", {}).get("inline_keyboard", ())
        return SentMessage(
            message_id=body["message_id"],
            text=body.get("text") or body.get("caption") or "",
            buttons=tuple(tuple((each["text"], _data(each)) for each in row) for row in rows),
            disable_notification=self.silent,
            protect_content=body.get("has_protected_content", False),
            link_preview_options=body.get("link_preview_options"),
            photo=self.photo,
            voice=self.voice,
            document=self.document,
            document_name=body.get("document", {}).get("file_name", ""),
            at=datetime.fromtimestamp(body["date"], UTC),
            entities=tuple(body.get("entities") or body.get("caption_entities") or ()),
            reply_to=body.get("reply_to_message", {}).get("message_id"),
        )


def _data(button: JsonObject) -> str:
    return str(button.get("callback_data", button.get("url", "")))


class Chats:
    """Private chats, one for each person. Message ids grow over all of them, as in the original."""

    def __init__(self, bot: JsonObject, clock: Callable[[], datetime]) -> None:
        self.bot = bot
        self._clock = clock
        self._people: dict[int, Person] = {}
        self._messages: defaultdict[int, dict[int, Kept]] = defaultdict(dict)
        self._last_id = 0
        self._something_new = asyncio.Event()

    def now(self) -> int:
        """Seconds since 1970, by the clock that was handed in."""
        return int(self._clock().timestamp())

    def person(self, user_id: int, first_name: str | None = None, language_code: str | None = None) -> Person:
        """Who that is, met now if never before; a name or language given replaces the one known."""
        person = self._people.setdefault(user_id, Person(user_id, f"Person {user_id}", "fr"))
        person.first_name = first_name or person.first_name
        person.language_code = language_code or person.language_code
        return person

    def reachable(self, chat_id: str) -> Person:
        """Whom the bot may write to. Raises ``Refused``."""
        person = self.known(chat_id)
        if not person.started:
            raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
        if person.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return person

    def known(self, chat_id: str) -> Person:
        """Whom the bot means. Raises ``Refused``."""
        if not chat_id:
            raise bad_request("chat_id is empty")
        person = self._people.get(int(chat_id)) if chat_id.isdecimal() else None
        if person is None:
            raise bad_request("chat not found")
        return person

    def add(
        self,
        person: Person,
        content: JsonObject,
        *,
        from_bot: bool,
        silent: bool = False,
        photo: bytes | None = None,
        voice: bytes | None = None,
        document: bytes | None = None,
    ) -> Kept:
        """Put a message in the chat, with its id, author and date."""
        self._last_id += 1
        author = self.bot if from_bot else person.user()
        head = {"message_id": self._last_id, "from": author, "chat": person.chat(), "date": self.now()}
        kept = Kept(head | content, from_bot, silent, photo, voice, document)
        self._messages[person.id][self._last_id] = kept
        self._something_new.set()
        self._something_new = asyncio.Event()
        return kept

    def message(self, user_id: int, message_id: int) -> Kept | None:
        return self._messages[user_id].get(message_id)

    def quoted(self, user_id: int, message_id: int) -> JsonObject | None:
        """A message as it appears inside the answer to it: without what it answers itself."""
        kept = self.message(user_id, message_id)
        return {name: kept.body[name] for name in kept.body if name != "reply_to_message"} if kept else None

    def remove(self, user_id: int, message_id: int) -> None:
        del self._messages[user_id][message_id]

    def sent_to(self, user_id: int) -> list[SentMessage]:
        """The bot's messages on this phone, oldest first."""
        return [kept.as_sent() for kept in self._messages[user_id].values() if kept.from_bot]

    async def next_sent(self, user_id: int, after: int) -> SentMessage:
        """The first message with an id above ``after``, waited for as long as it takes."""
        while True:
            something_new = self._something_new
            for message in self.sent_to(user_id):
                if message.message_id > after:
                    return message
            await something_new.wait()
