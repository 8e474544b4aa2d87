"""The programme's times and numbers, with the values it starts with."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from storage.duty import Hours


@dataclass(frozen=True, slots=True)
class Times:
    """When the programme acts if nobody does. All are settings."""

    helpers_at_once: int = 3
    next_offer: timedelta = timedelta(hours=12)
    counsellor: timedelta = timedelta(hours=48)
    claim: timedelta = timedelta(hours=24)
    did_it_help: timedelta = timedelta(days=7)
    silence: timedelta = timedelta(days=14)
    danger_again: timedelta = timedelta(minutes=10)
    waking_from: int = 9  # o'clock, where the person lives
    waking_until: int = 20
    hours: tuple[Hours, ...] = ()  # when counsellors are there who said no hours of their own; empty: always
    silent: timedelta = timedelta(days=14)  # after this a counsellor is shown a newcomer who has not written

    @property
    def look_for_room(self) -> timedelta:
        """How often it is looked whether a helper who fits has room again: others say no, or take what they had."""
        return self.next_offer / 4


def local_day(time: datetime, timezone: str) -> date:
    """Which day it is then, where someone lives."""
    return time.astimezone(ZoneInfo(timezone)).date()
