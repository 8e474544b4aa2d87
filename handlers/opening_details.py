"""Opening details: what a partner offers, one small question at a time; then all of it is read back (opening.py).

opening-what → opening-trade → opening-start (→ opening-lasts) → opening-pay (→ its amount) → opening-hours
→ opening-french → opening-place → opening-transport → opening-places → opening-until

A visit or a talk has no pay and no week. Each step is about an opening; with ``/change`` behind its id, only this
item is asked again.
"""

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final

from handlers import opening, opening_holds, opening_text
from handlers.answers import Listed, either, one_listed, one_of, own_words
from handlers.conversation import MENU, Asked, Asking, Conversation, Next, Step
from handlers.opening_answers import WrittenDay, a_day, an_amount, hours_of_a_week
from handlers.turn import Turn
from storage import openings
from storage.masked import Words
from storage.opening_vocabulary import Lasts, OpeningItem, OpeningKind, OpeningState, PayUnit, Transport
from storage.openings import Opening
from storage.outgoing import Option, Phrase
from storage.vocabulary import FrenchLevel, Role, Topic

details = Conversation("opening-details")

CHANGE: Final = "change"
_LONGEST_WHAT = 600
_LONGEST_PLACE = 120
_ANY, _TO_BE_AGREED = "any", "to-be-agreed"


class When(StrEnum):
    NOW = "now"
    TO_BE_AGREED = "to-be-agreed"


class Week(StrEnum):
    FULL = "full"
    HALF = "half"
    OTHER = "other"
    TO_BE_AGREED = "to-be-agreed"


class Place(StrEnum):
    NOT_YET = "not-yet"


class HowMany(StrEnum):
    ONE = "one"
    TWO = "two"
    THREE = "three"
    FIVE = "five"
    TEN = "ten"


class StandsFor(StrEnum):
    TWO_WEEKS = "two-weeks"
    ONE_MONTH = "one-month"
    THREE_MONTHS = "three-months"


_HOURS: Final = {Week.FULL: 35, Week.HALF: 17, Week.TO_BE_AGREED: None}
_PLACES: Final = {HowMany.ONE: 1, HowMany.TWO: 2, HowMany.THREE: 3, HowMany.FIVE: 5, HowMany.TEN: 10}
_DAYS: Final = {StandsFor.TWO_WEEKS: 14, StandsFor.ONE_MONTH: 30, StandsFor.THREE_MONTHS: 91}


async def the_kind(asking: Asking) -> Asked:
    """What kind of opening it is."""
    this = await openings.get(asking.db, id_in(asking.about))
    return Asked({"kind": this.kind.value if this else OpeningKind.JOB.value})


async def our_trades(_asking: Asking) -> Asked:
    """The trades that we know by name, another one, or any."""
    trades = [Option(topic.value, Phrase(f"topic-{topic}")) for topic in Topic if topic.is_trade]
    return Asked(
        options=(*trades, Option(Topic.OTHER.value, Phrase("topic-other")), Option("any", Phrase("any-trade")))
    )


async def its_units(asking: Asking) -> Asked:
    """In what the pay can be said; unpaid only where the law lets it be."""
    this = await openings.get(asking.db, id_in(asking.about))
    units = opening_holds.units(this.kind) if this else tuple(PayUnit)
    return Asked(options=(*(Option(unit.value, Phrase(f"pay-per-{unit}")) for unit in units), Option("to-be-agreed")))


@details.step("opening-what", expects=own_words(_LONGEST_WHAT), asks=the_kind)
async def opening_what(turn: Turn, words: Words) -> Next:
    if await _editable(turn) is None:
        return await _not_any_more(turn)
    return await _kept(turn, opening_what, what_id=await opening_text.keep(turn, words))


@details.step("opening-trade", expects=one_listed(), asks=our_trades, repeatable=True)
async def opening_trade(turn: Turn, trade: Listed) -> Next:
    return await _kept(turn, opening_trade, trade=None if trade == _ANY else Topic(trade))


@details.step("opening-start", expects=either(one_of(When), a_day()), repeatable=True)
async def opening_start(turn: Turn, start: When | WrittenDay) -> Next:
    if isinstance(start, When):
        return await _kept(turn, opening_start, starts_at=turn.now if start is When.NOW else None)
    day = start.next(turn.now, turn.person.timezone)
    if day is None or day + timedelta(days=1) <= turn.now:
        turn.say("not-a-day" if day is None else "day-is-past")
        return opening_start.about(turn.about)
    return await _kept(turn, opening_start, starts_at=day)


@details.step("opening-lasts", expects=one_of(Lasts), repeatable=True)
async def opening_lasts(turn: Turn, lasts: Lasts) -> Next:
    return await _kept(turn, opening_lasts, lasts=lasts)


@details.step("opening-pay", expects=one_listed(), asks=its_units, repeatable=True)
async def opening_pay(turn: Turn, choice: Listed) -> Next:
    unit = None if choice == _TO_BE_AGREED else PayUnit(choice)
    match unit:
        case PayUnit.HOUR:
            return pay_an_hour.about(turn.about)
        case PayUnit.MONTH:
            return pay_a_month.about(turn.about)
        case _:
            return await _kept(turn, opening_pay, pay_unit=unit, pay_cents=None)


@details.step("opening-pay-an-hour", expects=an_amount())
async def pay_an_hour(turn: Turn, cents: int) -> Next:
    return await _kept(turn, opening_pay, pay_unit=PayUnit.HOUR, pay_cents=cents)


@details.step("opening-pay-a-month", expects=an_amount())
async def pay_a_month(turn: Turn, cents: int) -> Next:
    return await _kept(turn, opening_pay, pay_unit=PayUnit.MONTH, pay_cents=cents)


@details.step("opening-hours", expects=one_of(Week), repeatable=True)
async def opening_hours(turn: Turn, week: Week) -> Next:
    if week is Week.OTHER:
        return opening_hours_other.about(turn.about)
    return await _kept(turn, opening_hours, hours_a_week=_HOURS[week])


@details.step("opening-hours-other", expects=hours_of_a_week())
async def opening_hours_other(turn: Turn, hours: int) -> Next:
    return await _kept(turn, opening_hours, hours_a_week=hours)


@details.step("opening-french", expects=one_of(FrenchLevel), repeatable=True)
async def opening_french(turn: Turn, level: FrenchLevel) -> Next:
    return await _kept(turn, opening_french, french=level)


@details.step("opening-place", expects=either(one_of(Place), own_words(_LONGEST_PLACE)), repeatable=True)
async def opening_place(turn: Turn, place: Place | Words) -> Next:
    if await _editable(turn) is None:
        return await _not_any_more(turn)
    kept = await opening_text.keep(turn, place) if isinstance(place, Words) else None
    return await _kept(turn, opening_place, place_id=kept)


@details.step("opening-transport", expects=one_of(Transport), repeatable=True)
async def opening_transport(turn: Turn, transport: Transport) -> Next:
    return await _kept(turn, opening_transport, transport=transport)


@details.step("opening-places", expects=one_of(HowMany), repeatable=True)
async def opening_places(turn: Turn, count: HowMany) -> Next:
    return await _kept(turn, opening_places, places=_PLACES[count])


@details.step("opening-until", expects=one_of(StandsFor), repeatable=True)
async def opening_until(turn: Turn, how_long: StandsFor) -> Next:
    return await _kept(turn, opening_until, stands_until=turn.now + timedelta(days=_DAYS[how_long]))


def first_step_of(this: Opening, item: OpeningItem) -> Next:
    """The step that asks this item of it anew."""
    step = next(step for step, of in _steps(this.kind) if of is item)
    return step.about(f"{this.id}/{CHANGE}")


def items_of(kind: OpeningKind) -> Sequence[OpeningItem]:
    """What can be changed of such an opening."""
    return list(dict.fromkeys(item for _, item in _steps(kind)))


def id_in(about: str) -> str:
    """Which opening a step is about."""
    return about.partition("/")[0]


# Any: steps of any answer.
def _steps(kind: OpeningKind) -> Sequence[tuple[Step[Any], OpeningItem]]:
    """What is asked of such an opening, in this order, and the item that each belongs to."""
    lasts: Sequence[tuple[Step[Any], OpeningItem]] = [(opening_lasts, OpeningItem.START)]
    work: Sequence[tuple[Step[Any], OpeningItem]] = [(opening_pay, OpeningItem.PAY), (opening_hours, OpeningItem.HOURS)]
    return [
        (opening_what, OpeningItem.WHAT),
        (opening_trade, OpeningItem.TRADE),
        (opening_start, OpeningItem.START),
        *(lasts if kind is OpeningKind.INTERNSHIP else ()),
        *(() if kind.is_short else work),
        (opening_french, OpeningItem.FRENCH),
        (opening_place, OpeningItem.PLACE),
        (opening_transport, OpeningItem.PLACE),
        (opening_places, OpeningItem.PLACES),
        (opening_until, OpeningItem.PLACES),
    ]


async def _kept(turn: Turn, asked: Step[Any], **told: object) -> Next:  # Any: a step of any answer
    """Keep it, and go on to the next question; or back to the whole, where only one item was to be changed."""
    this = await _editable(turn)
    if this is None:
        return await _not_any_more(turn)
    await openings.note(turn.db, this.id, **told)
    steps = _steps(this.kind)
    place = next(number for number, (step, _) in enumerate(steps) if step is asked)
    following = steps[place + 1] if place + 1 < len(steps) else None
    only_this = turn.about.endswith(f"/{CHANGE}")
    if following is None or (only_this and following[1] is not steps[place][1]):
        return opening.opening_read_back.about(this.id)
    return following[0].about(turn.about)


async def _editable(turn: Turn) -> Opening | None:
    """The opening, while it is its own partner's to tell."""
    this = await openings.get(turn.db, id_in(turn.about))
    if this is None or this.partner_id != turn.person.id or turn.person.role != Role.PARTNER:
        return None
    return this if this.state is OpeningState.DRAFT else None


async def _not_any_more(turn: Turn) -> Next:
    """It went out, or is gone: to change it one begins from the list."""
    if turn.person.role != Role.PARTNER:
        return MENU
    turn.say("opening-is-not-open")
    return opening.my_openings
