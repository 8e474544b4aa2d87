"""One part of a message becomes one call of the Bot API: a text, a picture, a voice or a file."""

from collections.abc import Sequence
from typing import TypedDict

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message

from bot.channels import Button, Media, Part
from storage.inbox import AttachmentKind


class _Looks(TypedDict):
    """What every kind of message takes."""

    disable_notification: bool
    protect_content: bool
    reply_markup: InlineKeyboardMarkup | None


async def send(bot: Bot, chat_id: int, part: Part) -> Message:
    """Hand it over, once. Media are uploaded, since Telegram keeps what it fetches. Raises ``TelegramError``."""
    # No parse mode, ever: what people wrote is sent as they wrote it.
    looks = _Looks(
        disable_notification=part.silent,
        protect_content=part.protected,
        reply_markup=_keyboard(part.buttons),
    )
    if part.media is None:
        return await bot.send_message(
            chat_id, part.text, link_preview_options=LinkPreviewOptions(is_disabled=True), **looks
        )
    caption = part.text or None
    if part.media.document:
        caption, name = part.media.document.title, part.media.document.name
        return await bot.send_document(
            chat_id, part.media.content, caption=caption, filename=name, disable_content_type_detection=True, **looks
        )
    if part.media.kind is AttachmentKind.VOICE:
        return await bot.send_voice(chat_id, part.media.content, caption=caption, filename="voice.ogg", **looks)
    return await bot.send_photo(chat_id, part.media.content, caption=caption, filename=_neutral(part.media), **looks)


def _neutral(picture: Media) -> str:
    """A name that tells nothing; by its ending the library tells Telegram the type."""
    return "picture.jpg" if picture.content_type == "image/jpeg" else "picture.png"


def _keyboard(buttons: Sequence[Button]) -> InlineKeyboardMarkup | None:
    """One button a row: labels in long languages need the width."""
    if not buttons:
        return None
    return InlineKeyboardMarkup([[InlineKeyboardButton(b.label, callback_data=b.data)] for b in buttons])
