"""What people do on their phones. Each act becomes an update for the bot, and is returned as such."""

from tests.servers.telegram_calls import JsonObject
from tests.servers.telegram_chats import Chats
from tests.servers.telegram_checks import LONGEST_TEXT
from tests.servers.telegram_files import INVENTED_FILE, Files
from tests.servers.telegram_presses import Presses, data_behind
from tests.servers.telegram_shapes import (
    Media,
    Person,
    callback_query,
    command_entities,
    media_content,
    membership,
    utf16_length,
)
from tests.servers.telegram_updates import Update, Updates


class People:
    """The phones' side of the server. Names and languages stay as given until given anew ("fr" at first)."""

    def __init__(self, chats: Chats, presses: Presses, updates: Updates, files: Files) -> None:
        self._chats = chats
        self._presses = presses
        self._updates = updates
        self._files = files
        self._media_sent = 0

    def knows(self, user_id: int) -> None:
        """The bot has heard of this person, who never wrote to it: it may not write first."""
        self._chats.person(user_id)

    async def says(
        self,
        user_id: int,
        text: str,
        *,
        reply_to: int | None = None,
        language_code: str | None = None,
        first_name: str | None = None,
    ) -> Update:
        """They write; ``reply_to`` is a message of their chat. Raises ``LookupError`` if it is not there."""
        person = self._writer(user_id, first_name, language_code)
        return self._message(person, _text(text), reply_to)

    async def edits(self, user_id: int, message_id: int, text: str) -> Update:
        """They change a text of theirs."""
        person = self._writer(user_id)
        kept = self._chats.message(user_id, message_id)
        if kept is None or kept.from_bot or "text" not in kept.body:
            problem = f"{user_id} wrote no text {message_id}"
            raise LookupError(problem)
        without_entities = {name: value for name, value in kept.body.items() if name != "entities"}
        kept.body = without_entities | {"edit_date": self._chats.now()} | _text(text)
        return self._updates.put("edited_message", kept.body, ("chat", person.id))

    async def presses(self, user_id: int, message_id: int, data_or_label: str) -> Update:
        """They press a button. Raises ``LookupError`` if the message shows no such button."""
        person = self._writer(user_id)
        kept = self._chats.message(user_id, message_id)
        if kept is None or not kept.from_bot:
            problem = f"{user_id} has no message {message_id} of the bot"
            raise LookupError(problem)
        data = data_behind(kept.body, data_or_label)
        query = callback_query(self._presses.make(user_id), person, kept.body, data)
        return self._updates.put("callback_query", query, ("press", user_id))

    async def sends_sticker(self, user_id: int) -> Update:
        return await self.sends(user_id, Media.STICKER)

    async def sends_location(self, user_id: int) -> Update:
        return await self.sends(user_id, Media.LOCATION)

    async def sends_voice(self, user_id: int, content: bytes = INVENTED_FILE, caption: str = "") -> Update:
        return await self.sends(user_id, Media.VOICE, content=content, caption=caption)

    async def sends_photo(self, user_id: int, caption: str = "", *, content: bytes = INVENTED_FILE) -> Update:
        return await self.sends(user_id, Media.PHOTO, content=content, caption=caption)

    async def sends_document(self, user_id: int, content: bytes = INVENTED_FILE, caption: str = "") -> Update:
        return await self.sends(user_id, Media.DOCUMENT, content=content, caption=caption)

    async def sends(
        self,
        user_id: int,
        media: Media,
        *,
        content: bytes = INVENTED_FILE,
        caption: str = "",
        reply_to: int | None = None,
    ) -> Update:
        """They send something else than text; ``content`` of what is no file is nothing."""
        person = self._writer(user_id)
        self._media_sent += 1
        sent = media_content(media, self._media_sent, person, len(content))
        self._files.keep(sent, content)
        return self._message(person, {media.value: sent} | ({"caption": caption} if caption else {}), reply_to)

    def wants_no_voices(self, user_id: int) -> None:
        """Their privacy settings refuse voice messages."""
        self._chats.person(user_id).wants_no_voices = True

    async def blocks(self, user_id: int) -> Update:
        """They close the way to them."""
        return self._membership(user_id, blocked=True)

    async def unblocks(self, user_id: int) -> Update:
        """They open it again."""
        return self._membership(user_id, blocked=False)

    def _writer(self, user_id: int, first_name: str | None = None, language_code: str | None = None) -> Person:
        person = self._chats.person(user_id, first_name, language_code)
        if person.blocked:
            problem = f"{user_id} blocked the bot: their app lets them unblock it, and nothing else"
            raise ValueError(problem)
        person.started = True
        return person

    def _message(self, person: Person, content: JsonObject, reply_to: int | None) -> Update:
        if reply_to is not None:
            quoted = self._chats.quoted(person.id, reply_to)
            if quoted is None:
                problem = f"{person.id} has no message {reply_to} to answer"
                raise LookupError(problem)
            content = {"reply_to_message": quoted} | content
        kept = self._chats.add(person, content, from_bot=False)
        return self._updates.put("message", kept.body, ("chat", person.id))

    def _membership(self, user_id: int, *, blocked: bool) -> Update:
        person = self._chats.person(user_id)
        if not person.started or person.blocked is blocked:
            problem = f"{user_id} can't {'block' if blocked else 'unblock'} the bot as things stand"
            raise ValueError(problem)
        person.blocked = blocked
        statuses = ("member", "kicked") if blocked else ("kicked", "member")
        update = membership(person, self._chats.bot, self._chats.now(), statuses)
        return self._updates.put("my_chat_member", update, ("membership", user_id))


def _text(text: str) -> JsonObject:
    """The app takes as much as a message may hold, and sends nothing empty."""
    if not 1 <= utf16_length(text.strip()) <= LONGEST_TEXT:
        problem = f"a message holds 1 to {LONGEST_TEXT} UTF-16 units of text"
        raise ValueError(problem)
    entities = command_entities(text)
    return {"text": text} | ({"entities": entities} if entities else {})
