"""The file for a phone's calendar, read back by a strict reader of RFC 5545: what a calendar refuses reaches nobody."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from bot.takeaway.calendar import calendar
from storage.arguments import dumps, loads
from storage.outgoing import CalendarEvent
from storage.vocabulary import UtteranceId

STARTS = datetime(2026, 12, 14, 17, 30, tzinfo=UTC)
EVENT = CalendarEvent("5f", 2, STARTS, STARTS + timedelta(hours=2), "session-kind-meal", UtteranceId("7a"))
PLACE = "Café « Chez Paul »; 12, rue de la République\\2ᵉ étage\n69001 Lyon — entrée par la cour, au fond à gauche"

_LINE = re.compile(r"([A-Z-]+):(.*)", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def read(text: str) -> list[tuple[str, str]]:
    """Every line's name and value; anything that the standard does not allow fails here."""
    assert text.endswith("\r\n")
    lines = text.removesuffix("\r\n").split("\r\n")
    assert all(len(line.encode()) <= 75 and "\n" not in line and "\r" not in line for line in lines)
    whole: list[str] = []
    for line in lines:
        if line.startswith(" "):
            whole[-1] += line[1:]
        else:
            whole.append(line)
    found = [match.groups() for line in whole if (match := _LINE.fullmatch(line))]
    assert len(found) == len(whole)
    return [(name, value) for name, value in found]


def unescaped(value: str) -> str:
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), "a bare separator"
    return _ESCAPE.sub(lambda escape: {"n": "\n", "N": "\n"}.get(escape[1], escape[1]), value)


def test_a_calendar_reads_when_what_and_where() -> None:
    """With signs that mean something to calendars, and a line longer than one may be."""
    lines = read(calendar(EVENT, "Repas partagé", PLACE, STARTS - timedelta(days=9)))
    assert (lines[0], lines[-1]) == (("BEGIN", "VCALENDAR"), ("END", "VCALENDAR"))
    assert [value for name, value in lines if name in ("BEGIN", "END")] == [
        "VCALENDAR",
        "VEVENT",
        "VEVENT",
        "VCALENDAR",
    ]
    told = dict(lines[1:-1])
    assert told["VERSION"] == "2.0"
    assert (told["DTSTART"], told["DTEND"]) == ("20261214T173000Z", "20261214T193000Z")
    assert (told["UID"], told["SEQUENCE"]) == ("5f@relais", "2")
    assert unescaped(told["SUMMARY"]) == "Repas partagé"
    assert unescaped(told["LOCATION"]) == PLACE
    assert {"PRODID", "DTSTAMP"} <= told.keys()


@pytest.mark.parametrize("title", ["Repas partagé", "جلسه", "ርክብ"])
def test_another_program_reads_the_same(title: str) -> None:
    """As a phone does: one event, at its time, and no fault noted."""
    read_back = Calendar.from_ical(calendar(EVENT, title, PLACE, STARTS))
    [event] = read_back.walk("VEVENT")
    assert not read_back.errors
    assert not event.errors
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (EVENT.starts_at, EVENT.ends_at)
    assert (str(event["summary"]), str(event["location"])) == (title, PLACE)
    assert event["sequence"] == EVENT.revision


def test_letters_of_any_script_are_not_cut_in_two() -> None:
    """A file that is no UTF-8 any more is opened by no phone."""
    place = "کابل، " * 40
    assert unescaped(dict(read(calendar(EVENT, "جلسه", place, STARTS)))["LOCATION"]) == place


def test_without_a_place_there_is_no_line_for_it() -> None:
    assert "LOCATION" not in dict(read(calendar(EVENT, "Visite", "", STARTS)))


def test_until_it_leaves_it_is_kept_like_any_other_argument() -> None:
    assert loads(dumps({"event": EVENT})) == {"event": EVENT}
