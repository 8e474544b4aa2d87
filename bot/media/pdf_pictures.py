"""Photographs as they lie in a PDF, without what their camera wrote beside the pixels: where, when, with what."""

import re
from typing import Final

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_JFIF, _COMMENT, _ADOBE = 0xE0, 0xFE, 0xEE
_NOTES: Final = frozenset((*range(0xE0, 0xF0), _COMMENT))  # what programs write for each other

# Of these two, so much says how the colours are meant; behind it the first may hold a small picture.
_JFIF_BYTES, _ADOBE_BYTES = 12, 12

# Within a scan, what stands for a pixel value, or counts.
_NEXT_MARKER: Final = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])", re.DOTALL)

_BOXES_THAT_DRAW: Final = frozenset((b"jP  ", b"ftyp", b"jp2h", b"jp2c"))
_HEAD, _LONG_HEAD = 8, 16


def bare_jpeg(content: bytes) -> bytes:
    """The same picture up to its end. Raises ``ValueError`` for what is no JPEG."""
    if not content.startswith(b"\xff\xd8"):
        raise ValueError("not a JPEG")
    kept = [b"\xff\xd8"]
    place = 2
    while found := _NEXT_MARKER.search(content, place):
        marker = found[1][0]
        kept.append(content[place : found.start()])
        if marker == _END:
            break
        size = int.from_bytes(content[found.end() : found.end() + 2])
        place = found.end() + size
        kept.append(_segment(marker, content[found.end() + 2 : place]))
    else:
        kept.append(content[place:])  # readers show what came of it
    return b"".join((*kept, b"\xff\xd9"))


def _segment(marker: int, said: bytes) -> bytes:
    if marker in _NOTES:
        if marker == _JFIF and said.startswith(b"JFIF\0"):
            said = said[:_JFIF_BYTES] + b"\0\0"
        elif marker == _ADOBE and said.startswith(b"Adobe"):
            said = said[:_ADOBE_BYTES]
        else:
            return b""
    return bytes((0xFF, marker)) + (len(said) + 2).to_bytes(2) + said


def bare_jpeg2000(content: bytes) -> bytes:
    """The same picture; a stream of pixels without boxes is left as it is."""
    if content.startswith(b"\xff\x4f"):
        return content
    kept = []
    place = 0
    while place + _HEAD <= len(content):
        size, kind = int.from_bytes(content[place : place + 4]), content[place + 4 : place + _HEAD]
        if size == 1:
            size = int.from_bytes(content[place + _HEAD : place + _LONG_HEAD])
        end = len(content) if size == 0 else place + size
        if end < place + _HEAD:
            raise ValueError("not a JPEG 2000")
        if kind in _BOXES_THAT_DRAW:
            kept.append(content[place:end])
        place = end
    return b"".join(kept)
