"""Absence: a counsellor is away for a while, and somebody stands in for them.

back-when ─▶ a day │ another: back-in-week → back-on-day ─▶ choose-stand-in ─▶ what waits for them goes to others

Whoever coordinates hears of an absence without a stand-in.
"""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers import relay
from handlers.answers import Listed, one_listed
from handlers.conversation import END, MENU, About, Asked, Asking, Conversation, Next
from handlers.local_time import WEEKDAYS
from handlers.telling import tell
from handlers.turn import Turn
from storage import duty, outbox, people, questions, responsibilities
from storage.duty import Absence
from storage.outgoing import Day, NameOf, Option, Phrase, Sentence
from storage.people import Person
from storage.vocabulary import PersonId, Role

absence = Conversation("absence", interrupts=True)

_OTHER_DAY = "other-day"
_NOBODY = "nobody"
_MOST_COLLEAGUES = 8
_WEEKS_AHEAD = 8
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


async def next_days(asking: Asking) -> Asked:
    """Tomorrow, Monday, in one week and in two."""
    tomorrow, monday = _morning(asking, 1), _morning(asking, 7 - _weekday(asking))
    days = sorted({tomorrow, monday, _morning(asking, 7), _morning(asking, 14)})
    return Asked(options=(*(_day(each) for each in days), Option("other-day")))


async def next_weeks(asking: Asking) -> Asked:
    """The Mondays of the weeks ahead."""
    monday = 7 - _weekday(asking)
    return Asked(options=tuple(_day(_morning(asking, monday + 7 * week)) for week in range(_WEEKS_AHEAD)))


async def days_of_week(asking: Asking) -> Asked:
    """The days of the week that begins on this Monday."""
    monday = datetime.fromisoformat(asking.about)
    return Asked(options=tuple(_day(_mornings_later(monday, asking.person, days)) for days in range(7)))


async def colleagues(asking: Asking) -> Asked:
    """Who could stand in. About ``whoever is away/until when``; without a time, for an absence that is known."""
    away = PersonId(asking.about.partition("/")[0])
    team = await people.counsellors(asking.db, simulated=asking.person.simulated)
    said = await duty.of(asking.db, [each.id for each in team], asking.now)
    able = [each for each in team if each.id != away and said[each.id].absence is None]
    options = [Option(each.id, NameOf(each.id)) for each in able[:_MOST_COLLEAGUES]]
    who = "me" if away == asking.person.id else "colleague"
    nobody = Option("nobody", None if options else Phrase("without-stand-in"))
    return Asked({"who": who, "name": NameOf(away), "count": len(options)}, options=(*options, nobody))


@absence.step("back-when", expects=one_listed(), asks=next_days, repeatable=True)
async def back_when(turn: Turn, choice: Listed) -> Next:
    return back_in_week if choice == _OTHER_DAY else _stand_in_until(turn, choice)


@absence.step("back-in-week", expects=one_listed(), asks=next_weeks, repeatable=True)
async def back_in_week(_turn: Turn, monday: Listed) -> Next:
    return back_on_day.about(monday)


@absence.step("back-on-day", expects=one_listed(), asks=days_of_week, repeatable=True)
async def back_on_day(turn: Turn, day: Listed) -> Next:
    return _stand_in_until(turn, day)


@absence.step("choose-stand-in", expects=one_listed(), asks=colleagues, repeatable=True)
async def choose_stand_in(turn: Turn, choice: Listed) -> Next:
    who, _, until = turn.about.partition("/")
    away = await people.get(turn.db, PersonId(who))
    if turn.person.role != Role.COUNSELLOR or away is None or away.role != Role.COUNSELLOR:
        return MENU
    known = (await duty.of(turn.db, [away.id], turn.now))[away.id].absence
    ends = datetime.fromisoformat(until) if until else known.until if known else None
    if ends is None or ends <= turn.now:  # back since this was asked
        turn.say("is-there-again", who=NameOf(away.id))
        return END
    stand_in = await people.get(turn.db, PersonId(choice)) if choice != _NOBODY else None
    if stand_in and stand_in.role != Role.COUNSELLOR:
        return choose_stand_in.about(turn.about)
    await duty.go_away(turn.db, away.id, Absence(ends, stand_in.id if stand_in else None))
    turn.say(
        "absence-kept",
        who="me" if away.id == turn.person.id else "colleague",
        name=NameOf(away.id),
        until=back_on(ends, away),
    )
    await _tell_who_must_know(turn, away, ends, stand_in)
    if known is None:
        await _leave_questions(turn, away)
    return END


async def end(turn: Turn) -> None:
    """They are back: what waited for them comes."""
    said = (await duty.of(turn.db, [turn.person.id], turn.now))[turn.person.id]
    await duty.come_back(turn.db, turn.person.id)
    await outbox.hours_changed(turn.db, turn.person.id, turn.now)
    turn.say("welcome-back-on-duty")
    if said.absence and said.absence.stand_in:
        await tell(turn, said.absence.stand_in, "is-there-again", who=NameOf(turn.person.id))


def stand_in_for(counsellor: PersonId) -> About:
    """The question who stands in for a colleague who is away."""
    return choose_stand_in.about(f"{counsellor}/")


def back_on(until: datetime, away: Person) -> Sentence:
    """The day on which they are back, where they live."""
    return _called(until.astimezone(ZoneInfo(away.timezone)))


def _stand_in_until(turn: Turn, day: str) -> Next:
    return choose_stand_in.about(f"{turn.person.id}/{day}") if turn.person.role == Role.COUNSELLOR else MENU


async def _tell_who_must_know(turn: Turn, away: Person, until: datetime, stand_in: Person | None) -> None:
    who = NameOf(away.id)
    if stand_in:
        if stand_in.id != turn.person.id:
            await tell(turn, stand_in.id, "you-stand-in", who=who, until=back_on(until, away))
        return
    coordinator = await responsibilities.coordinator(turn.db, simulated=away.simulated)
    if coordinator and coordinator.id not in (away.id, turn.person.id):
        await tell(turn, coordinator.id, "away-without-stand-in", who=who, until=back_on(until, away))


async def _leave_questions(turn: Turn, away: Person) -> None:
    """Nobody waits for someone who is away: what they had taken goes to their stand-in, or to all."""
    for question in await questions.taken_by(turn.db, away.id):
        await relay.let_go(turn, question)


def _weekday(asking: Asking) -> int:
    return asking.now.astimezone(ZoneInfo(asking.person.timezone)).weekday()


def _morning(asking: Asking, days: int) -> datetime:
    """The morning so many days from now, where they live."""
    return _mornings_later(asking.now, asking.person, days, hour=asking.programme.times.waking_from)


def _mornings_later(start: datetime, person: Person, days: int, hour: int | None = None) -> datetime:
    zone = ZoneInfo(person.timezone)
    local = start.astimezone(zone)
    return datetime.combine(local.date() + days * _DAY, time(local.hour if hour is None else hour), zone)


def _day(morning: datetime) -> Option:
    return Option(morning.isoformat(timespec="minutes"), _called(morning))


def _called(morning: datetime) -> Sentence:
    """A day as people say it."""
    weekday = Phrase(f"day-{WEEKDAYS[morning.weekday()]}")
    return Sentence("weekday-and-day", {"weekday": weekday, "day": Day(morning)})
