"""What the bot writes, changes and takes away in chats."""

from collections.abc import Mapping
from mimetypes import guess_type

from tests.servers.telegram_calls import Answer, Call, JsonObject, Method, bad_request
from tests.servers.telegram_chats import Chats, Kept
from tests.servers.telegram_checks import (
    checked_caption,
    checked_document,
    checked_markup,
    checked_picture,
    checked_reply,
    checked_text,
    checked_voice,
)
from tests.servers.telegram_presses import PressAnswer, Presses
from tests.servers.telegram_shapes import Person, document_file, full_chat, photo_sizes, utf16_length, voice_note

LONGEST_PRESS_ANSWER = 200
DELETABLE_FOR_SECONDS = 48 * 3600
ACTIONS = (
    *("typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice"),
    *("upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note"),
)
_UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


class Writing:
    """The methods about messages."""

    def __init__(self, chats: Chats, presses: Presses) -> None:
        self._chats = chats
        self._presses = presses
        self._uploads: dict[str, bytes] = {}  # by file id, so that one can be sent again
        self.actions: list[tuple[int, str]] = []  # who was shown which activity

    @property
    def methods(self) -> Mapping[str, Method]:
        return {
            "sendMessage": self._send_message,
            "sendPhoto": self._send_photo,
            "sendVoice": self._send_voice,
            "sendDocument": self._send_document,
            "sendChatAction": self._send_chat_action,
            "answerCallbackQuery": self._answer_callback_query,
            "editMessageText": self._edit_message_text,
            "editMessageReplyMarkup": self._edit_message_reply_markup,
            "deleteMessage": self._delete_message,
            "getChat": self._get_chat,
        }

    async def _send_message(self, call: Call) -> Answer:
        content = checked_text(call) | checked_markup(call)
        return self._sent(call, self._chats.reachable(call.text("chat_id")), content)

    async def _send_photo(self, call: Call) -> Answer:
        content = checked_caption(call) | checked_markup(call)
        photo = self._upload(call, "photo")
        width, height = checked_picture(photo)
        person = self._chats.reachable(call.text("chat_id"))
        sizes = photo_sizes(len(self._uploads) + 1, width, height, len(photo))
        self._uploads[sizes[-1]["file_id"]] = photo
        return self._sent(call, person, {"photo": sizes} | content, photo=photo)

    async def _send_voice(self, call: Call) -> Answer:
        content = checked_caption(call) | checked_markup(call)
        voice = self._upload(call, "voice")
        seconds = checked_voice(voice)
        person = self._chats.reachable(call.text("chat_id"))
        if person.wants_no_voices:
            raise bad_request("VOICE_MESSAGES_FORBIDDEN")
        note = voice_note(len(self._uploads) + 1, seconds, len(voice))
        self._uploads[note["file_id"]] = voice
        return self._sent(call, person, {"voice": note} | content, voice=voice)

    async def _send_document(self, call: Call) -> Answer:
        content = checked_caption(call) | checked_markup(call)
        document = self._upload(call, "document")
        checked_document(document)
        person = self._chats.reachable(call.text("chat_id"))
        name = next(iter(call.file_names.values()), "file")
        kind = guess_type(name)[0] or "application/octet-stream"
        file = document_file(len(self._uploads) + 1, name, kind, len(document))
        self._uploads[file["file_id"]] = document
        return self._sent(call, person, {"document": file} | content, document=document)

    def _upload(self, call: Call, kind: str) -> bytes:
        name = call.text(kind)
        uploaded = call.files.get(name.removeprefix("attach://") if name else kind)
        content = uploaded or self._uploads.get(name)
        if not content:
            # The original also fetches a web address; the programme uploads, and this machine fetches nothing.
            missing = "there is no {kind} in the request"
            raise bad_request("wrong remote file identifier specified" if name else missing, kind=kind)
        return content

    def _sent(
        self,
        call: Call,
        person: Person,
        content: JsonObject,
        *,
        photo: bytes | None = None,
        voice: bytes | None = None,
        document: bytes | None = None,
    ) -> Answer:
        protected: JsonObject = {"has_protected_content": True} if call.flag("protect_content") else {}
        silent = call.flag("disable_notification")
        content = self._answered(call, person) | content | protected
        files = {"photo": photo, "voice": voice, "document": document}
        return Answer(self._chats.add(person, content, from_bot=True, silent=silent, **files).body)

    def _answered(self, call: Call, person: Person) -> JsonObject:
        reply = checked_reply(call)
        if reply is None:
            return {}
        quoted = self._chats.quoted(person.id, reply["message_id"])
        if quoted is None and not reply.get("allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
        return {"reply_to_message": quoted} if quoted else {}

    async def _send_chat_action(self, call: Call) -> Answer:
        if call.text("action") not in ACTIONS:
            raise bad_request("wrong parameter action in request")
        self.actions.append((self._chats.reachable(call.text("chat_id")).id, call.text("action")))
        return Answer(True)

    async def _answer_callback_query(self, call: Call) -> Answer:
        if utf16_length(call.text("text")) > LONGEST_PRESS_ANSWER:
            raise bad_request("MESSAGE_TOO_LONG")
        self._presses.answer(call.text("callback_query_id"), PressAnswer(call.text("text"), call.flag("show_alert")))
        return Answer(True)

    async def _edit_message_text(self, call: Call) -> Answer:
        kept = self._own(call)
        if "text" not in kept.body:
            raise bad_request("there is no text in the message to edit")
        return self._changed(kept, checked_text(call) | checked_markup(call))

    async def _edit_message_reply_markup(self, call: Call) -> Answer:
        kept = self._own(call)
        same = {name: kept.body[name] for name in ("text", "entities", "link_preview_options") if name in kept.body}
        return self._changed(kept, same | checked_markup(call))

    def _changed(self, kept: Kept, content: JsonObject) -> Answer:
        """What an edit does not name goes away, the buttons too."""
        replaced = {"text", "entities", "link_preview_options", "reply_markup", "edit_date"}
        body = {name: value for name, value in kept.body.items() if name not in replaced} | content
        if body == {name: value for name, value in kept.body.items() if name != "edit_date"}:
            raise bad_request(_UNCHANGED)
        kept.body = body | {"edit_date": self._chats.now()}
        return Answer(kept.body)

    def _own(self, call: Call) -> Kept:
        """The bot's message that is to change. Raises ``Refused``."""
        if not call.text("message_id"):
            raise bad_request("message identifier is not specified")
        kept = self._chats.message(self._chats.known(call.text("chat_id")).id, call.integer("message_id"))
        if kept is None:
            raise bad_request("message to edit not found")
        if not kept.from_bot:
            raise bad_request("message can't be edited")
        return kept

    async def _delete_message(self, call: Call) -> Answer:
        person = self._chats.known(call.text("chat_id"))
        kept = self._chats.message(person.id, call.integer("message_id"))
        if kept is None:
            raise bad_request("message to delete not found")
        if kept.body["date"] < self._chats.now() - DELETABLE_FOR_SECONDS:
            raise bad_request("message can't be deleted")
        self._chats.remove(person.id, call.integer("message_id"))
        return Answer(True)

    async def _get_chat(self, call: Call) -> Answer:
        return Answer(full_chat(self._chats.known(call.text("chat_id"))))
