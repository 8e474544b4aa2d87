"""Telegram's refusals, sorted by what we do about them."""

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus

from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, TelegramError, TimedOut

from bot.channels.errors import (
    ChannelDown,
    DeliveryError,
    MediaRefused,
    NoAnswer,
    Rejected,
    RetryLater,
    Unreachable,
)
from bot.channels.telegram_request import NotTaken, Refused

_CHAT_NOT_FOUND = "chat not found"

# Premium users may want no voices (a privacy setting); a picture's sides may not suit.
_MEDIA_REFUSED = ("voice_messages_forbidden", "photo_invalid_dimensions", "image_process_failed")

# The part of Telegram's wording that goes into codes. Only what stands here: its descriptions may
# quote what we sent.
_KNOWN = (
    _CHAT_NOT_FOUND,
    "bot was blocked by the user",
    "user is deactivated",
    "bot can't initiate conversation",
    "message is too long",
    "message text is empty",
    "can't parse entities",
    "reply markup is too long",
    "button_data_invalid",
    *_MEDIA_REFUSED,
    "query is too old",
    "bad webhook",
)


@contextmanager
def as_delivery_errors() -> Iterator[None]:
    """Raise ``DeliveryError`` where the library raises its own, without the library's messages."""
    try:
        yield
    except TelegramError as error:
        # Without its cause: descriptions and unread answers may hold people's words.
        raise _sorted(error) from None


def _sorted(error: TelegramError) -> DeliveryError:  # noqa: C901, PLR0911 (a table, read from the top)
    # Narrow before wide: BadRequest and TimedOut are network errors to the library.
    match error:
        case NotTaken():
            return RetryLater(error.message, error.after)
        case TimedOut():
            return NoAnswer("timeout")
        case Forbidden():
            return Unreachable(_code(403, error))
        case ChatMigrated():
            return Rejected("400 chat became a group")  # we write to people only
        case BadRequest() if _CHAT_NOT_FOUND in error.message.lower():
            return Unreachable(_code(400, error))
        case BadRequest() if any(phrase in error.message.lower() for phrase in _MEDIA_REFUSED):
            return MediaRefused(_code(400, error))
        case BadRequest():
            return Rejected(_code(400, error))
        case InvalidToken():
            return ChannelDown("401 or 404")  # the library tells them apart by words only
        case Conflict():
            return ChannelDown("409")
        case Refused():
            # A redirect means that the address in the settings is not the Bot API's.
            return ChannelDown(error.message) if error.status < HTTPStatus.BAD_REQUEST else Rejected(error.message)
        case _:
            return NoAnswer("no readable answer")


def _code(status: int, error: TelegramError) -> str:
    said = error.message.lower()
    return " ".join([str(status), *(phrase for phrase in _KNOWN if phrase in said)])
