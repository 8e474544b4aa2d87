"""Pictures, voices and documents made anew: what people send may tell who and where they are, and may be an attack.

A photo carries a position, an author, the camera's number, a smaller picture of what it was before it was cut; a
recording carries tags and a cover; a PDF all of that, and scripts. So nothing is passed on as it came. What is passed
on is made from the decoded pixels or sound, or from what draws the pages, alone (``pictures``, ``voices``,
``documents``), by a process of its own that has nothing to lose (``apart``).

What a file is, its content decides: never the type or the name that came with it.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

PICTURE_BYTES_AT_MOST: Final = 20 * 1024 * 1024  # what Telegram lets a bot download
VOICE_BYTES_AT_MOST: Final = 16 * 1024 * 1024  # what Twilio takes of WhatsApp
PIXELS_AT_MOST: Final = 50_000_000  # the sharpest common phones; decoded, some 200 MB
LONGER_SIDE_AT_MOST: Final = 1600  # pixels, of what is passed on
RATIO_AT_MOST: Final = 20  # of the sides: Telegram's limit for photos
VOICE_SECONDS_AT_MOST: Final = 180
DOCUMENT_BYTES_AT_MOST: Final = 15 * 1024 * 1024  # of what comes, and of what is passed on: Twilio takes 16
DOCUMENT_PAGES_AT_MOST: Final = 200


class Kind(StrEnum):
    PICTURE = "picture"
    VOICE = "voice"
    DOCUMENT = "document"


_BYTES_AT_MOST: Final = {
    Kind.PICTURE: PICTURE_BYTES_AT_MOST,
    Kind.VOICE: VOICE_BYTES_AT_MOST,
    Kind.DOCUMENT: DOCUMENT_BYTES_AT_MOST,
}


class Reason(StrEnum):
    """Why a file is not passed on, as its author is told."""

    NOT_READABLE = "not-readable"  # no kind we take, broken, or nothing in it
    TOO_LARGE = "too-large"  # in bytes or pixels, or one side far longer than the other
    TOO_LONG = "too-long"  # in seconds or pages
    LOCKED = "locked"  # it opens with a password, or for some uses only


class Unfit(Exception):
    """This file is not passed on. Its text is the reason and nothing of the file."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason: Final = reason


@dataclass(frozen=True, slots=True)
class Made:
    """A file made anew: a picture as JPEG, a voice as Ogg with Opus, a document as PDF."""

    content: bytes
    content_type: str  # "image/jpeg", "audio/ogg", "application/pdf"
    seconds: int | None  # how long a voice lasts, at least 1; None: no voice


def check_size(kind: Kind, content: bytes) -> None:
    """Raise ``Unfit`` where the bytes are none, or more than we take of this kind."""
    if not content:
        raise Unfit(Reason.NOT_READABLE)
    if len(content) > _BYTES_AT_MOST[kind]:
        raise Unfit(Reason.TOO_LARGE)
