"""Duty hours: when a counsellor is there. In taps, the same every week until they say otherwise.

/duty ─▶ on-duty ─▶ as it is │ other hours: duty-days (one tap each) → duty-from → duty-until → duty-more
                 └▶ away, or back again (absence.py)

Outside of them a counsellor gets nothing but danger, and answers to what they write themselves.
"""

from collections.abc import Iterable
from enum import StrEnum
from itertools import groupby

from handlers import absence
from handlers.answers import Listed, one_listed, yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.local_time import WEEKDAYS
from handlers.turn import Turn
from storage import duty, outbox
from storage.duty import Hours
from storage.masked import Words
from storage.outgoing import Option, Phrase, Phrases, Sentence
from storage.vocabulary import Role

duty_hours = Conversation("duty-hours", interrupts=True)


_ALL_WEEK = "monday-to-friday"
_THAT_IS_ALL = "that-is-all"
_FROM = (7, 8, 9, 10, 12, 13, 14, 16, 18)
_UNTIL = (11, 12, 13, 16, 17, 18, 19, 20, 22)

# What is said first takes the place of all that was said before; what is said next stands beside it.
_ANEW, _BESIDE = "anew", "beside"


class OnDuty(StrEnum):
    AS_LAST_WEEK = "as-last-week"
    OTHER_HOURS = "other-hours"
    AWAY = "away"
    BACK = "back-again"


async def how_it_is(asking: Asking) -> Asked:
    """Whether they are away, and what they can say."""
    said = (await duty.of(asking.db, [asking.person.id], asking.now))[asking.person.id]
    away = said.absence
    known = OnDuty.AS_LAST_WEEK if said.hours else None
    choices = (known, OnDuty.OTHER_HOURS, OnDuty.BACK if away else OnDuty.AWAY)
    shown = {
        "until": absence.back_on(away.until if away else asking.now, asking.person),
        "away": "yes" if away else "no",
    }
    return Asked(
        {**shown, "hours": "own" if said.hours else "usual" if asking.programme.times.hours else "none"},
        options=tuple(Option(each.value) for each in choices if each),
    )


async def days_left(asking: Asking) -> Asked:
    """The days not chosen yet. About ``anew|beside:chosen days``."""
    _, _, chosen = asking.about.partition(":")
    left = [Option(day, Phrase(f"day-{day}")) for number, day in enumerate(WEEKDAYS) if str(number) not in chosen]
    last = [Option(_THAT_IS_ALL)] if chosen else [Option(_ALL_WEEK)]
    return Asked({"days": _days(int(day) for day in chosen), "chosen": len(chosen)}, options=(*left, *last))


async def opening_hours(asking: Asking) -> Asked:
    """From when. About ``anew|beside:days``."""
    _, _, chosen = asking.about.partition(":")
    return Asked({"days": _days(map(int, chosen))}, options=_hours(_FROM))


async def closing_hours(asking: Asking) -> Asked:
    """Until when. About ``anew|beside:days/from``."""
    _, _, opens = asking.about.partition("/")
    return Asked({"hour": int(opens)}, options=_hours(hour for hour in _UNTIL if hour > int(opens)))


@duty_hours.command("duty", roles=[Role.COUNSELLOR])
async def duty_command(turn: Turn, _words: Words | None) -> Next:
    await _say_hours(turn)
    return on_duty


@duty_hours.step("on-duty", expects=one_listed(), asks=how_it_is, repeatable=True)
async def on_duty(turn: Turn, choice: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    match choice:
        case OnDuty.OTHER_HOURS:
            return duty_days.about(f"{_ANEW}:")
        case OnDuty.AWAY:
            return absence.back_when
        case OnDuty.BACK:
            await absence.end(turn)
        case _:
            turn.say("duty-stays")
    return END


@duty_hours.step("duty-days", expects=one_listed(), asks=days_left, repeatable=True)
async def duty_days(turn: Turn, choice: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    if choice == _THAT_IS_ALL:
        return duty_from.about(turn.about)
    how, _, chosen = turn.about.partition(":")
    if choice == _ALL_WEEK:
        return duty_from.about(f"{how}:01234")
    days = "".join(sorted({*chosen, str(WEEKDAYS.index(choice))}))
    following = duty_from if len(days) == len(WEEKDAYS) else duty_days
    return following.about(f"{how}:{days}")


@duty_hours.step("duty-from", expects=one_listed(), asks=opening_hours, repeatable=True)
async def duty_from(turn: Turn, hour: Listed) -> Next:
    return duty_until.about(f"{turn.about}/{hour}") if turn.person.role == Role.COUNSELLOR else MENU


@duty_hours.step("duty-until", expects=one_listed(), asks=closing_hours, repeatable=True)
async def duty_until(turn: Turn, hour: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    when, _, opens = turn.about.partition("/")
    how, _, days = when.partition(":")
    hours = [Hours(int(day), int(opens), int(hour)) for day in days]
    await duty.set_hours(turn.db, turn.person.id, hours, in_place=how == _ANEW)
    await outbox.hours_changed(turn.db, turn.person.id, turn.now)
    await _say_hours(turn)
    return duty_more


@duty_hours.step("duty-more", expects=yes_or_no())
async def duty_more(turn: Turn, yes: bool) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    if yes:
        return duty_days.about(f"{_BESIDE}:")
    turn.say("duty-kept")
    return END


async def _say_hours(turn: Turn) -> None:
    """A line for the days that have the same hours: theirs, or the programme's."""
    said = (await duty.of(turn.db, [turn.person.id], turn.now))[turn.person.id]
    hours = sorted(said.hours or turn.programme.times.hours, key=_span)
    for (opens, closes), days in groupby(hours, key=_span):
        turn.say("duty-line", days=_days(each.weekday for each in days), opens=opens, closes=closes)


def _span(hours: Hours) -> tuple[int, int]:
    return hours.opens, hours.closes


def _days(days: Iterable[int]) -> Phrases:
    return Phrases(tuple(f"day-{WEEKDAYS[day]}" for day in days))


def _hours(hours: Iterable[int]) -> tuple[Option, ...]:
    return tuple(Option(str(hour), Sentence("full-hour", {"hour": hour})) for hour in hours)
