"""Telegram's updates, read: who did what. People in private chats only."""

import hmac
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from math import prod
from typing import TypeGuard

from telegram import (
    Audio,
    CallbackQuery,
    Chat,
    ChatMember,
    ChatMemberUpdated,
    Document,
    Message,
    PhotoSize,
    Update,
    User,
    Voice,
)

from bot.channels import Payload
from bot.channels.http import LARGEST_FILE
from bot.media import DOCUMENT_BYTES_AT_MOST
from storage.inbox import (
    Attachment,
    AttachmentKind,
    Blocked,
    ChannelName,
    Edited,
    Incoming,
    Said,
    Tap,
    Text,
    Unblocked,
)
from storage.masked import Address, Words

# The kinds of update we ask Telegram for; `read` knows what to do with each.
ALLOWED_UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
)

# The first that a message has is what it is: an animation comes as a document too, a venue as a location.
_KINDS = {
    "voice": AttachmentKind.VOICE,
    "audio": AttachmentKind.VOICE,
    "photo": AttachmentKind.PICTURE,
    "video": AttachmentKind.VIDEO,
    "video_note": AttachmentKind.VIDEO,
    "animation": AttachmentKind.VIDEO,
    "document": AttachmentKind.DOCUMENT,
    "sticker": AttachmentKind.STICKER,
    "location": AttachmentKind.LOCATION,
    "contact": AttachmentKind.CONTACT,
}

_Sent = Voice | Audio | PhotoSize | Document

# Of these we want the content.
_FETCHED = ("voice", "audio", "photo", "document")

_FILE_ID = re.compile(r"[\w-]{1,512}", re.ASCII)

# What the app writes into the chat by itself: nobody waits for an answer to it.
_NOTICES = (
    "pinned_message",
    "message_auto_delete_timer_changed",
    "chat_background_set",
    "write_access_allowed",
    "connected_website",
    "proximity_alert_triggered",
    "boost_added",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
)


def authenticated(header: str | None, secret: str) -> bool:
    """Whether a webhook's ``X-Telegram-Bot-Api-Secret-Token`` is ours; without a secret, nothing is."""
    if not secret or header is None:
        return False
    return hmac.compare_digest(header.encode(errors="surrogatepass"), secret.encode())


def read(payload: Payload) -> Sequence[Incoming]:
    """What a person did: one thing, or [] for an update we have no use for.

    Raises ``ValueError`` when the payload is no update of the Bot API.
    """
    update = _update(payload)
    if update.message:
        return _message(update, update.message)
    if update.edited_message:
        return _edited(update, update.edited_message)
    if update.callback_query:
        return _tap(update, update.callback_query)
    if update.my_chat_member:
        return _member(update, update.my_chat_member)
    return []


def sender_of(payload: Payload) -> Address | None:
    """Whose update it is, of whatever kind, even where the rest can't be read; None where that can't be seen."""
    for part in payload.values():
        sender = part.get("from") if isinstance(part, Mapping) else None
        person = sender.get("id") if isinstance(sender, Mapping) else None
        if isinstance(person, int):
            return Address(str(person))
    return None


def _update(payload: object) -> Update:
    if not isinstance(payload, Mapping) or type(payload.get("update_id")) is not int:
        raise ValueError("not an update")
    try:
        return Update.de_json(dict(payload))
    except (TypeError, ValueError, KeyError, AttributeError):
        # Without its cause: the library's messages quote what they stumbled over.
        raise ValueError("an update of an unknown form") from None


def _message(update: Update, message: Message) -> Sequence[Incoming]:
    if message.text is not None:
        return _incoming(update, message.chat, message.from_user, Text(Words(message.text)), message.date, message)
    if any(message[notice] for notice in _NOTICES):
        return []
    return _incoming(update, message.chat, message.from_user, _attachment(message), message.date, message)


def _attachment(message: Message) -> Attachment:
    field = next((field for field in _KINDS if message[field]), None)
    caption = message.caption
    return Attachment(
        _KINDS[field] if field else AttachmentKind.OTHER,
        _file(message[field]) if field in _FETCHED else "",
        caption=Words(caption) if isinstance(caption, str) and caption.strip() else None,
        too_large=field == "document" and _is_too_large(message.document),
    )


def _is_too_large(document: Document | None) -> bool:
    size: object = document.file_size if document else None
    return isinstance(size, int) and size > DOCUMENT_BYTES_AT_MOST


def _file(sent: object) -> str:
    """The id of a file that a bot can download: of a picture, which comes in several sizes, the largest such."""
    versions = sent if isinstance(sent, tuple) else (sent,)
    best = max((each for each in versions if _can_be_had(each)), key=_pixels, default=None)
    return best.file_id if best else ""


def _can_be_had(sent: object) -> TypeGuard[_Sent]:
    """Telegram need not say how large a file is; and the library checks no number of what it reads."""
    if not isinstance(sent, _Sent):
        return False
    size: object = sent.file_size
    small_enough = size is None or (isinstance(size, int) and size <= LARGEST_FILE)
    return small_enough and _FILE_ID.fullmatch(sent.file_id) is not None


def _pixels(sent: _Sent) -> int:
    if not isinstance(sent, PhotoSize):
        return 0
    sides: tuple[object, object] = (sent.width, sent.height)
    return prod(side for side in sides if isinstance(side, int))


def _edited(update: Update, message: Message) -> Sequence[Incoming]:
    if message.location:  # a live location moves by itself
        return []
    changed_at = message.edit_date or message.date
    return _incoming(update, message.chat, message.from_user, Edited(), changed_at, message)


def _tap(update: Update, query: CallbackQuery) -> Sequence[Incoming]:
    """Telegram does not say when a button was pressed; its message may be too old to come with it."""
    if query.message is None or query.data is None:
        return []
    tap = Tap(query.data, query.id)
    return _incoming(update, query.message.chat, query.from_user, tap, in_reply_to=query.message.message_id)


def _member(update: Update, change: ChatMemberUpdated) -> Sequence[Incoming]:
    said: dict[str, Said] = {ChatMember.BANNED: Blocked(), ChatMember.MEMBER: Unblocked()}
    status = change.new_chat_member.status
    if status not in said:
        return []
    return _incoming(update, change.chat, change.from_user, said[status], change.date)


def _incoming(
    update: Update,
    chat: Chat,
    person: User | None,
    said: Said,
    sent_at: datetime | None = None,
    message: Message | None = None,
    *,
    in_reply_to: int | None = None,
) -> Sequence[Incoming]:
    if chat.type != Chat.PRIVATE:
        return []
    if message is not None and message.reply_to_message is not None:
        in_reply_to = message.reply_to_message.message_id
    return [
        Incoming(
            channel=ChannelName.TELEGRAM,
            event_id=str(update.update_id),
            sender=Address(str(chat.id)),
            said=said,
            sent_at=sent_at,
            app_language=person.language_code if person else None,
            in_reply_to=None if in_reply_to is None else str(in_reply_to),
        )
    ]
