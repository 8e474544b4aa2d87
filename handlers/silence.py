"""Silence: whom nobody reached, who has fallen silent, and who wishes to be called. Each a few taps from settled.

/silent ─▶ silent-people ─▶ reach-person ─▶ we have spoken │ their number │ let go until … │ their page │ the list

What they write, or answer, takes them off the list by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from handlers import person_page
from handlers.answers import Listed, one_listed, one_of
from handlers.conversation import MENU, Asked, Asking, Conversation, Next
from handlers.today import Line, Source, Urgency
from handlers.turn import Turn
from storage import alerts, contact, deeds, people, responsibilities, weekly_updates
from storage.contact import Contact
from storage.contact_vocabulary import Rhythm, UpdateWhy
from storage.incoming import ChannelName
from storage.masked import Words
from storage.outgoing import Argument, NameOf, Option, Phrase, Sentence
from storage.people import Person
from storage.vocabulary import DeedKind, PersonId, Role, Standing
from storage.weekly_updates import Entry

silence = Conversation("silence")

_MOST_LISTED: Final = 8
_MORE: Final = "more"
_LOOKED_BACK: Final = timedelta(days=56)

_WANTS_CALL: Final = "wants-call"

# Where an app's address is a phone number. It is shown only of who said that somebody should call them.
_HAVE_NUMBERS: Final = (ChannelName.WHATSAPP, ChannelName.SIMULATED_WHATSAPP)


class OnPerson(StrEnum):
    SPOKEN = "spoken"
    NUMBER = "number"
    LET_GO = "let-go"
    PAGE = "page"
    LIST = "list"


class Until(StrEnum):
    TWO_WEEKS = "two-weeks"
    MONTH = "month"
    THREE_MONTHS = "three-months"


_DAYS: Final = {Until.TWO_WEEKS: 14, Until.MONTH: 30, Until.THREE_MONTHS: 91}


@dataclass(frozen=True, slots=True)
class Lost:
    """Someone to look for, and why."""

    person: Person
    why: str  # an ``UpdateWhy``, "wants-call", or "silent"
    weeks: int  # how many updates in a row did not reach them
    since: datetime


async def who_is_lost(asking: Asking) -> Asked:
    """Eight of them, and how many more there are. About the number of the first."""
    found = await _lost(asking)
    first = int(asking.subject or 0)
    listed = found[first:][:_MOST_LISTED]
    more = len(found) - first - len(listed)
    options = [Option(each.person.id, _line(each)) for each in listed]
    last = [Option(_MORE, Sentence("people-more", {"count": more}))] if more > 0 else [Option("enough")]
    return Asked({"count": len(found)}, (*options, *last))


async def how_it_stands(asking: Asking) -> Asked:
    """Why they are to be looked for, when they were last reached, and when they last wrote."""
    person = await person_page.visible(asking, PersonId(asking.about))
    if person is None:
        gone: dict[str, Argument] = {"who": Phrase("someone-who-left"), "why": "none", "reached": "no"}
        return Asked({**gone, "heard": asking.now, "at": asking.now}, ())
    this = next((each for each in await _lost(asking) if each.person.id == person.id), None)
    reached = (await weekly_updates.last_reached(asking.db, [person.id])).get(person.id)
    number = this and this.why == _WANTS_CALL and await _number_of(asking, person)
    return Asked(
        {
            "who": NameOf(person.id),
            "why": this.why if this else "none",
            "heard": person.last_heard_at,
            "reached": "yes" if reached else "no",
            "at": reached or asking.now,
        },
        tuple(Option(each.value) for each in OnPerson if number or each is not OnPerson.NUMBER),
        source=person.id,
    )


@silence.command("silent", roles=[Role.COUNSELLOR])
async def silent_command(_turn: Turn, _words: Words | None) -> Next:
    return silent_people


@silence.step("silent-people", expects=one_listed(), asks=who_is_lost, repeatable=True)
async def silent_people(turn: Turn, choice: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR or choice == "enough":
        return MENU
    if choice == _MORE:
        return silent_people.about(str(int(turn.subject or 0) + _MOST_LISTED))
    return reach_person.about(str(choice))


@silence.step("reach-person", expects=one_of(OnPerson), asks=how_it_stands, repeatable=True)
async def reach_person(turn: Turn, reply: OnPerson) -> Next:
    person = await person_page.visible(turn, PersonId(turn.about))
    if person is None:
        turn.say("person-not-here")
        return silent_people if turn.person.role == Role.COUNSELLOR else MENU
    match reply:
        case OnPerson.SPOKEN:
            await contact.seen(turn.db, person.id, turn.person.id, turn.now)
            await weekly_updates.has_been_called(turn.db, person.id)
            turn.say("contact-noted", who=NameOf(person.id), source=person.id)
        case OnPerson.NUMBER if person.id in {each.person_id for each in await _wishes(turn)}:
            await deeds.note(turn.db, DeedKind.OPENED, turn.person.id, person.id, turn.now)
            turn.say("their-number", who=NameOf(person.id), number=await _number_of(turn, person), source=person.id)
            return reach_person.about(person.id)
        case OnPerson.LET_GO:
            return let_go_until.about(person.id)
        case OnPerson.PAGE:
            return await person_page.open_page(turn, person.id) or silent_people
        case _:
            pass
    return silent_people


@silence.step("let-go-until", expects=one_of(Until))
async def let_go_until(turn: Turn, until: Until) -> Next:
    person = await person_page.visible(turn, PersonId(turn.about))
    if person is None:
        return MENU
    await contact.let_go(turn.db, person.id, turn.person.id, turn.now + timedelta(days=_DAYS[until]))
    await weekly_updates.has_been_called(turn.db, person.id)
    turn.say("let-go", who=NameOf(person.id), source=person.id)
    return silent_people


async def who_wants_a_call(asking: Asking) -> Sequence[Line]:
    """Those who said so, for the list of today."""
    return [
        Line(
            each.person.id,
            Urgency.CONTACT,
            Sentence("waiting-call", {"who": NameOf(each.person.id), "since": each.since}),
            each.since,
            each.person.id,
        )
        for each in await _wanting_a_call(asking, await alerts.parted(asking.db, asking.person.id))
    ]


async def lead(_turn: Turn, subject: str) -> Next | None:
    """To what can be done about them."""
    return reach_person.about(subject)


async def _lost(asking: Asking) -> list[Lost]:
    """Who wants a call first, then one's own people, then whoever is lost longest."""
    if asking.person.role != Role.COUNSELLOR:
        return []
    parted = await alerts.parted(asking.db, asking.person.id)
    called = await _wanting_a_call(asking, parted)
    not_reached = await _not_reached(asking)
    silent = await _silent(asking)
    found = {each.person.id: each for each in [*silent, *not_reached, *called] if each.person.id not in parted}
    known = await contact.of(asking.db, found)
    own = set(await responsibilities.people_of(asking.db, asking.person.id))
    wanted = [each for each in found.values() if each.why == _WANTS_CALL or not _is_settled(each, known, asking.now)]
    return sorted(wanted, key=lambda each: (each.why != _WANTS_CALL, each.person.id not in own, each.since))


async def _wanting_a_call(asking: Asking, parted: set[PersonId]) -> list[Lost]:
    wishes = await _wishes(asking)
    known = {each.id: each for each in await people.many(asking.db, [each.person_id for each in wishes])}
    return [
        Lost(known[each.person_id], _WANTS_CALL, 0, each.answered_at or each.queued_at)
        for each in wishes
        if each.person_id in known and each.person_id not in parted
    ]


async def _wishes(scene: Asking | Turn) -> list[Entry]:
    return await weekly_updates.wanting_a_call(scene.db, simulated=scene.person.simulated)


async def _not_reached(asking: Asking) -> list[Lost]:
    """Whom their last updates did not reach, and who has not written since."""
    since = asking.now - _LOOKED_BACK
    lost = await weekly_updates.lost(asking.db, since, simulated=asking.person.simulated)
    known = await people.many(asking.db, list(lost))
    return [
        Lost(each, (lost[each.id][0].why or UpdateWhy.FAILED).value, len(lost[each.id]), lost[each.id][-1].queued_at)
        for each in known
        if each.last_heard_at < lost[each.id][0].queued_at
    ]


async def _silent(asking: Asking) -> list[Lost]:
    """Who was reached, and has not written for long. Who stopped wishes to be left alone."""
    since = asking.now - asking.programme.times.silent
    silent = await people.everyone(asking.db, simulated=asking.person.simulated, silent_since=since)
    return [
        Lost(each, "silent", 0, each.last_heard_at)
        for each in silent
        if each.standing == Standing.ACTIVE and each.role != Role.COUNSELLOR
    ]


def _is_settled(lost: Lost, known: dict[PersonId, Contact], now: datetime) -> bool:
    """Whether a counsellor has reached them since, or let them go for now."""
    kept = known[lost.person.id]
    seen = kept.seen_at is not None and kept.seen_at > now - timedelta(days=14)
    in_circle = lost.why == "silent" and kept.rhythm is Rhythm.CIRCLE  # nobody waits for a word of theirs
    return seen or in_circle or (kept.let_go_until is not None and kept.let_go_until > now)


async def _number_of(scene: Asking | Turn, person: Person) -> str:
    """Their number, where they are reached by one; empty where an app has names only."""
    theirs = (await people.accounts_of(scene.db, [person.id])).get(person.id, [])
    return next((each.address.text for each in theirs if each.channel in _HAVE_NUMBERS), "")


def _line(lost: Lost) -> Sentence:
    who, heard = NameOf(lost.person.id), lost.person.last_heard_at
    return Sentence("silent-line", {"who": who, "why": lost.why, "weeks": lost.weeks, "heard": heard})


WANTS_CALL = Source("call", who_wants_a_call, lead)
