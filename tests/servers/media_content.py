"""What files are by their content, as platforms look at them before they pass them on."""

import io
import struct
import warnings

from PIL import Image, UnidentifiedImageError

_PAGE = b"OggS"
_HEAD = b"OpusHead"
_FIRST_BYTES = 64
_SAMPLES_A_SECOND = 48_000  # whatever it was recorded with (RFC 7845)


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG or JPEG; None for anything else."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # only its header is read
        try:
            with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as picture:
                return picture.size
        except (UnidentifiedImageError, Image.DecompressionBombError):
            return None


def is_opus(content: bytes) -> bool:
    """Whether it begins as Ogg with Opus in it."""
    return content.startswith(_PAGE) and _HEAD in content[:_FIRST_BYTES]


def opus_seconds(content: bytes) -> int:
    """How long that lasts, by what its last page says."""
    place = content.rfind(_PAGE) + 6
    [samples] = struct.unpack("<q", content[place : place + 8])
    return int(max(samples, 0) // _SAMPLES_A_SECOND)


def type_of(content: bytes) -> str:
    """Its content type; "" for none that the programme sends."""
    if is_opus(content):
        return "audio/ogg"
    if content.startswith(b"%PDF-"):
        return "application/pdf"
    if picture_size(content) is None:
        return ""
    return "image/png" if content.startswith(b"\x89PNG") else "image/jpeg"
