"""One event as a calendar file (RFC 5545), for any phone's own calendar."""

from datetime import UTC, datetime
from typing import Final

from storage.outgoing import CalendarEvent

_LONGEST_LINE: Final = 75  # bytes, without its end
_ESCAPED: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def calendar(event: CalendarEvent, title: str, place: str, now: datetime) -> str:
    """The file's text: times in UTC, which every calendar shows where its owner is."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Relais//Sessions//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{event.uid}@relais",
        f"SEQUENCE:{event.revision}",
        f"DTSTAMP:{_time(now)}",
        f"DTSTART:{_time(event.starts_at)}",
        f"DTEND:{_time(event.ends_at)}",
        f"SUMMARY:{title.translate(_ESCAPED)}",
        *([f"LOCATION:{place.translate(_ESCAPED)}"] if place else []),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _time(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _folded(line: str) -> str:
    """A long line goes on in the next one after a space; no letter is cut in two."""
    pieces: list[str] = []
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > _LONGEST_LINE - bool(pieces):  # the space before what goes on counts
            pieces.append(piece)
            piece = ""
        piece += letter
    return "\r\n ".join([*pieces, piece])
