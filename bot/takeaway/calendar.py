"""One event as a calendar file (RFC 5545), for any phone's own calendar."""

from datetime import UTC, datetime

from icalendar import Calendar, Event

from storage.outgoing import CalendarEvent


def calendar(event: CalendarEvent, title: str, place: str, now: datetime) -> str:
    """The file's text: times in UTC, which every calendar shows where its owner is."""
    entry = Event()
    entry.add("uid", f"{event.uid}@relais")
    entry.add("sequence", event.revision)
    entry.add("dtstamp", now.astimezone(UTC))
    entry.add("dtstart", event.starts_at.astimezone(UTC))
    entry.add("dtend", event.ends_at.astimezone(UTC))
    entry.add("summary", title)
    if place:
        entry.add("location", place)
    file = Calendar()
    file.add("version", "2.0")
    file.add("prodid", "-//Relais//Sessions//EN")
    file.add("method", "PUBLISH")
    file.add_component(entry)
    return str(file.to_ical(), "utf-8")
