"""The programme's times and numbers, with the values it starts with."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from storage.duty import Hours


@dataclass(frozen=True, slots=True)
class Kept:
    """How long what is over is kept. All are settings; ``docs/operator.md`` says why."""

    talks: timedelta = timedelta(days=180)  # what was said in a talk, after it closed
    alerts: timedelta = timedelta(days=365)  # what someone in danger, or reported, wrote: after a counsellor took it
    begun: timedelta = timedelta(days=30)  # a question that was begun and not asked
    media: timedelta = timedelta(days=90)
    translations: timedelta = timedelta(days=90)  # a machine's
    messages: timedelta = timedelta(days=90)  # after they were settled
    unanswered: timedelta = timedelta(days=365)  # those that ask something which nobody answered
    aside: timedelta = timedelta(days=30)
    deeds: timedelta = timedelta(days=365)  # which counsellor opened whose page
    invitations: timedelta = timedelta(days=90)  # after they were used, or too old to be


@dataclass(frozen=True, slots=True)
class WeeklyAt:
    """When everyone gets their weekly update, where they live."""

    weekday: int = 3  # 0: Monday
    hour: int = 11


@dataclass(frozen=True, slots=True)
class Times:
    """When the programme acts if nobody does. All but the last are settings."""

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
    questions_a_week: int = 10  # of one newcomer; what comes after is kept until there is room
    questions_before_met: int = 3  # that wait for an answer at once, before a counsellor has met their asker
    silent: timedelta = timedelta(days=14)  # after this a counsellor is shown a newcomer who has not written
    kept: Kept = field(default_factory=Kept)
    # No settings: the texts name the first, and the second is a matter of care.
    without_a_tap: timedelta = timedelta(minutes=10)  # a question that says not yet what it is about goes out
    others_asked: timedelta = timedelta(hours=2)  # with no word to what others asked, the question goes out
    law_stays_true: timedelta = timedelta(days=183)  # after it no answer about papers or law is shown to others

    @property
    def look_for_room(self) -> timedelta:
        """How often it is looked whether a helper who fits has room again: others say no, or take what they had."""
        return self.next_offer / 4


def local_day(time: datetime, timezone: str) -> date:
    """Which day it is then, where someone lives."""
    return time.astimezone(ZoneInfo(timezone)).date()
