"""Staying in touch: with whom of those they met; and taking a wish back.

/stay, the menu, the end of a talk or an accompaniment ─▶ staying-with ─▶ someone they met: staying-give
                                                                     └▶ a wish of theirs: staying-wished ─▶ taken back
after a session (session_feedback.py) ─▶ staying-list ─▶ yes: staying-with

Contacts go only when both said yes (staying_exchange.py), and only what each chose (staying_giving.py).
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from handlers import staying_exchange, staying_giving, staying_text
from handlers.answers import Listed, one_listed, one_of
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import staying, staying_met
from storage.masked import Words
from storage.outgoing import Day, Option, Phrase, Sentence
from storage.questions import Question
from storage.staying_met import Met
from storage.staying_vocabulary import MetBy, StayingState
from storage.vocabulary import PersonId, Role

staying_in_touch = Conversation("staying", interrupts=True)

_MOST_LISTED: Final = 6
_MET, _WISHED, _MORE = "met/", "wished/", "more"


class OnWish(StrEnum):
    LEAVE = "leave"
    TAKE_BACK = "take-back"


async def those_they_met(asking: Asking) -> Asked:
    """Some of those they may ask, then their wishes. About the number of the first."""
    lines = await _lines(asking)
    first = int(asking.subject or 0)
    listed = lines[first:][:_MOST_LISTED]
    more = (Option("more"),) if len(lines) > first + len(listed) else ()
    return Asked(options=(*listed, *more, Option("enough")))


async def what_is_wished(asking: Asking) -> Asked:
    """Whom they asked for, and until when something may come of it."""
    this = await staying.get(asking.db, asking.about)
    if this is None or this.lapses_at is None:
        return Asked({"who": Phrase("someone"), "until": Day(asking.now)})
    who = await staying_text.other_in(asking.db, this, asking.person)
    return Asked({"who": who, "until": Day(this.lapses_at)})


@staying_in_touch.command("stay", roles=[Role.NEWCOMER, Role.HELPER, Role.PARTNER, Role.INTERPRETER])
async def stay_command(turn: Turn, _words: Words | None) -> Next:
    if not _may(turn):
        return END
    if not await _lines(turn):
        turn.say("staying-with-nobody")
        return END
    return staying_with


@staying_in_touch.step("staying-with", expects=one_listed(), asks=those_they_met, repeatable=True, holds=False)
async def staying_with(turn: Turn, choice: Listed) -> Next:
    if choice == _MORE:
        return staying_with.about(str(int(turn.subject or 0) + _MOST_LISTED))
    if choice.startswith(_WISHED):
        return staying_wished.about(choice.removeprefix(_WISHED))
    if not choice.startswith(_MET):
        return MENU
    known = {each.person: each for each in await staying_met.of(turn.db, turn.person.id)}
    met = known.get(PersonId(choice.removeprefix(_MET)))
    if met is None:
        turn.say("staying-is-over")
        return END
    return await begin(turn, met.person, met.by, met.through)


@staying_in_touch.step("staying-wished", expects=one_of(OnWish), asks=what_is_wished, repeatable=True, holds=False)
async def staying_wished(turn: Turn, reply: OnWish) -> Next:
    this = await staying.get(turn.db, turn.about)
    if this is None or this.asker_id != turn.person.id or this.state is not StayingState.WISHED:
        turn.say("staying-is-over")
    elif reply is OnWish.LEAVE:
        turn.say("staying-wished-already", who=await staying_text.other_in(turn.db, this, turn.person))
    else:
        await staying_exchange.take_back(turn, this)
        turn.say("staying-taken-back")
    return END


async def begin(turn: Turn, other: PersonId, met_by: MetBy, through: str) -> Next:
    """They wish to stay in touch with this one whom they met."""
    if not _may(turn):
        return END
    before = await staying.between(turn.db, turn.person.id, other)
    if before and before.state is StayingState.WISHED:
        return staying_wished.about(before.id)
    if other in await _just_exchanged(turn):
        who = await staying_text.called(turn.db, other, met_by, through, turn.person)
        turn.say("staying-done-lately", who=who)
        return END
    this = await staying.begin(turn.db, turn.person, other, met_by, through, turn.now)
    return staying_giving.staying_give.about(this)


async def offer_after_talk(turn: Turn, question: Question) -> None:
    """A talk that brought an answer is over: how they stay in touch, if they wish."""
    met = await staying_met.of(turn.db, turn.person.id) if staying_met.may_stay(turn.person) else []
    if any(each.through == question.id for each in met):
        turn.say("staying-is-possible")


def _may(turn: Turn) -> bool:
    """Whether it is for them; if not, they are told how it may become so."""
    if not staying_met.may_stay(turn.person):
        turn.say("staying-not-yet", contact=turn.programme.contact or turn.programme.name)
        return False
    return True


async def _lines(scene: Asking | Turn) -> Sequence[Option]:
    """One for each whom they may ask, then one for each wish of theirs."""
    wished = await staying.wished_by(scene.db, scene.person.id)
    not_now = {each.asked_id for each in wished} | await _just_exchanged(scene)
    met = [each for each in await staying_met.of(scene.db, scene.person.id) if each.person not in not_now]
    lines = [Option(f"{_MET}{each.person}", await _line(scene, each)) for each in met]
    for this in wished:
        who = await staying_text.other_in(scene.db, this, scene.person)
        lines.append(Option(f"{_WISHED}{this.id}", Sentence("wished-before", {"who": who})))
    return lines


async def _line(scene: Asking | Turn, met: Met) -> Sentence:
    who = await staying_text.called(scene.db, met.person, met.by, met.through, scene.person)
    return Sentence("person-met", {"who": who, "when": Day(met.at)})


async def _just_exchanged(scene: Asking | Turn) -> set[PersonId]:
    """With whom they exchanged contacts, where it is still being delivered."""
    theirs = await staying.of_person(scene.db, scene.person.id)
    return {each.other(scene.person.id) for each in theirs if each.state is StayingState.EXCHANGED}
