"""The objects of the Bot API as the original writes them: people, what they send, what they did."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tests.servers.telegram_calls import JsonObject


class Media(StrEnum):
    """What a person sends in place of text; the values are fields of Message."""

    STICKER = "sticker"
    LOCATION = "location"
    VOICE = "voice"
    PHOTO = "photo"
    VIDEO = "video"
    DOCUMENT = "document"
    CONTACT = "contact"


_FILES: Mapping[Media, JsonObject] = {
    Media.STICKER: {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": "👍",
    },
    Media.VOICE: {"duration": 4, "mime_type": "audio/ogg"},
    Media.VIDEO: {"duration": 7, "mime_type": "video/mp4", "width": 480, "height": 848},
    Media.DOCUMENT: {"file_name": "attestation.pdf", "mime_type": "application/pdf"},
}


@dataclass(slots=True)
class Person:
    """Someone with a phone, and how things stand between them and the bot."""

    id: int
    first_name: str
    language_code: str
    started: bool = False  # they wrote to the bot, so it may write to them
    blocked: bool = False
    wants_no_voices: bool = False  # a privacy setting of those who pay for Telegram

    def user(self) -> JsonObject:
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.first_name,
            "language_code": self.language_code,
        }

    def chat(self) -> JsonObject:
        return {"id": self.id, "first_name": self.first_name, "type": "private"}


def bot_user(bot_id: int, username: str) -> JsonObject:
    """The bot as it appears beside its messages."""
    return {"id": bot_id, "is_bot": True, "first_name": "Relais", "username": username}


def own_user(bot: JsonObject) -> JsonObject:
    """The bot as ``getMe`` tells it."""
    return bot | {
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "supports_guest_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


def full_chat(person: Person) -> JsonObject:
    """A chat as ``getChat`` tells it."""
    kinds = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    wishes = {"has_restricted_voice_and_video_messages": True} if person.wants_no_voices else {}
    return (
        person.chat()
        | wishes
        | {
            "accepted_gift_types": dict.fromkeys(kinds, True),
            "accent_color_id": 1,
            "max_reaction_count": 11,
        }
    )


def photo_sizes(number: int, width: int, height: int, size: int) -> list[JsonObject]:
    """A picture as the phone gets it: a thumbnail and the whole."""
    shrink = max(1, -(-max(width, height) // 90))
    return [
        _file(number, "thumbnail", size // shrink + 1, width=-(-width // shrink), height=-(-height // shrink)),
        _file(number, "photo", size, width=width, height=height),
    ]


def voice_note(number: int, seconds: int, size: int) -> JsonObject:
    """A voice as the phone gets it."""
    return _file(number, Media.VOICE, size, duration=seconds, mime_type="audio/ogg")


def document_file(number: int, name: str, content_type: str, size: int) -> JsonObject:
    """A file as the phone gets it."""
    return _file(number, Media.DOCUMENT, size, file_name=name, mime_type=content_type)


def media_content(media: Media, number: int, sender: Person, size: int) -> JsonObject | list[JsonObject]:
    """Something of that kind, invented, of ``size`` bytes if it is a file. ``number`` makes its file ids its own."""
    match media:
        case Media.LOCATION:
            return {"latitude": 45.764043, "longitude": 4.835659}
        case Media.CONTACT:
            return {"phone_number": "+33639980001", "first_name": sender.first_name, "user_id": sender.id}
        case Media.PHOTO:
            return photo_sizes(number, 960, 1280, size)
        case Media.STICKER | Media.VOICE | Media.VIDEO | Media.DOCUMENT:
            return _file(number, media, size, **_FILES[media])


def command_entities(text: str) -> list[JsonObject]:
    """The commands in a text, as the server marks them. Places count UTF-16 units."""
    return [
        {"type": "bot_command", "offset": utf16_length(text[: found.start()]), "length": len(found.group())}
        for found in re.finditer(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])", text)
    ]


def callback_query(query_id: str, person: Person, message: JsonObject, data: str) -> JsonObject:
    """A press on a button of ``message``, which travels along as it stands now."""
    return {
        "id": query_id,
        "from": person.user(),
        "message": message,
        "chat_instance": str(-person.id - 5_000_000_000),
        "data": data,
    }


def membership(person: Person, bot: JsonObject, date: int, statuses: Sequence[str]) -> JsonObject:
    """The person closed or opened the way: from the first status to the second, "member" or "kicked"."""
    before, after = (_member(bot, status) for status in statuses)
    return {
        "chat": person.chat(),
        "from": person.user(),
        "date": date,
        "old_chat_member": before,
        "new_chat_member": after,
    }


def _member(bot: JsonObject, status: str) -> JsonObject:
    return {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})


def utf16_length(text: str) -> int:
    """The length Telegram counts: most emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _file(number: int, kind: str, size: int, **fields: object) -> JsonObject:
    names = {"file_id": f"AgACAgQAAx{kind}{number:08d}", "file_unique_id": f"AQAD{kind}{number:06d}"}
    return {**names, "file_size": size, **fields}
