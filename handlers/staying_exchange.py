"""Staying in touch: the other is asked later, at an hour that tells nothing; with both yeses each reads what is theirs.

(the wish has waited: scheduler/staying.py) ─▶ staying-asked ─▶ yes: staying-give │ no: kept nowhere

Who wished it reads the same words whatever the other says, or does not, and whether they are asked at all.
"""

from datetime import timedelta
from typing import Final

from handlers import staying_giving, staying_text
from handlers.answers import yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import alerts, contact, outbox, people, staying, staying_given
from storage.contact_vocabulary import Rhythm
from storage.database import Transaction
from storage.locking import lock_row
from storage.outgoing import DeliveryClass, Lane, Outgoing, Phrase, Timing
from storage.people import Person
from storage.schema import staying as rows
from storage.staying import LAPSES_AFTER, Staying
from storage.staying_met import may_stay
from storage.staying_vocabulary import StayingState
from storage.vocabulary import PersonId

asking_other = Conversation("staying-asked", interrupts=True)

_BEFORE_ASKING: Final = timedelta(hours=18)
_SPREAD: Final = timedelta(hours=24)
_LOOK_AGAIN: Final = timedelta(days=1)


async def who_wishes_it(asking: Asking) -> Asked:
    """Who it is, and how they met."""
    this = await staying.get(asking.db, asking.about)
    if this is None:
        return Asked({"who": Phrase("someone"), "met": "talk", "question": ""})
    who = await staying_text.other_in(asking.db, this, asking.person)
    question = await staying_text.asked_then(asking.db, this)
    met = "question" if question else this.met_by.value
    return Asked({"who": who, "met": met, "question": question or ""}, source=this.asker_id)


@asking_other.step("staying-asked", expects=yes_or_no(), asks=who_wishes_it, repeatable=True, holds=False)
async def staying_asked(turn: Turn, yes: bool) -> Next:
    this = await staying.get(turn.db, turn.about)
    if this is None or this.asked_id != turn.person.id or this.state is not StayingState.WISHED:
        turn.say("staying-is-over")
        return END
    if yes:
        return staying_giving.staying_give.about(this.id)
    await staying_given.take_back(turn.db, this.id, turn.person.id)
    turn.say("staying-no", who=await staying_text.other_in(turn.db, this, turn.person))
    return END


async def wish(turn: Turn, this: Staying) -> None:
    """They say yes. Where the other wishes the same of them, that makes two; also where both say so at once."""
    theirs = await staying.between(turn.db, this.asked_id, this.asker_id)
    for each in sorted({this.id, theirs.id} if theirs else {this.id}):  # in one order: neither waits for ever
        await lock_row(turn.db, rows, each)
    told = {"wished_at": turn.now, "lapses_at": turn.now + LAPSES_AFTER}
    told["look_at"] = told["lapses_at"] if this.asked_at else turn.now + _until_asked(this)
    if not await staying.change(turn.db, this.id, [StayingState.BEGUN], StayingState.WISHED, **told):
        return
    theirs = await staying.between(turn.db, this.asked_id, this.asker_id)
    wished_too = theirs is not None and theirs.state is StayingState.WISHED
    if theirs and wished_too and await _may(turn.db, this):
        await outbox.withdraw(turn.db, [theirs.id], [staying_asked.name], turn.now)
        await _exchange(turn, (theirs, theirs.asker_id), (this, this.asker_id))
    else:
        turn.say("staying-sent", who=await staying_text.other_in(turn.db, this, turn.person))


async def agree(turn: Turn, this: Staying) -> None:
    """The other says yes too."""
    await lock_row(turn.db, rows, this.id)
    if await _may(turn.db, this):
        await _exchange(turn, (this, this.asker_id), (this, this.asked_id))
        return
    await staying_given.take_back(turn.db, this.id, turn.person.id)
    turn.say("staying-is-over")


async def ask(occasion: Occasion, this: Staying) -> None:
    """The other is asked, once; nobody who may not be, and who wished it cannot tell."""
    asked = await people.get(occasion.db, this.asked_id)
    if asked is None or this.lapses_at is None or not await _may(occasion.db, this):
        await staying.note(occasion.db, this.id, look_at=_no_later(occasion, this))
        return
    await staying.note(occasion.db, this.id, asked_at=occasion.now, look_at=this.lapses_at)
    wishes = (await contact.of(occasion.db, [asked.id]))[asked.id]
    unasked = wishes.rhythm is Rhythm.ONLY_ANSWERS or wishes.is_quiet(occasion.now)
    await occasion.ask_of(
        asked,
        staying_asked.about(this.id),
        lane=Lane.BROADCAST if unasked else Lane.RELAY,  # kept for whoever wishes to hear of nothing unasked
        timing=Timing.WAKING_HOURS,
        delivery_class=DeliveryClass.ONCE,
        key=f"staying/{this.id}/ask/{this.wished_at}",
        expires_at=this.lapses_at,
    )


async def take_back(occasion: Occasion, this: Staying) -> bool:
    """It is as if it never was, as long as nothing was exchanged; whether that could be done."""
    before = [StayingState.BEGUN, StayingState.WISHED]
    if not await staying.change(occasion.db, this.id, before, StayingState.OVER, look_at=None):
        return False
    await outbox.withdraw(occasion.db, [this.id], [staying_asked.name], occasion.now)
    await staying_given.take_back(occasion.db, this.id)
    if this.wished_at is None:  # else it stays as one that is over, asked or not: no file tells that either
        await staying.drop(occasion.db, this.id)
    return True


async def leave(occasion: Occasion, person: PersonId) -> None:
    """This person stops, leaves, or is brought together with nobody any more: they wish nothing of anyone."""
    for this in await staying.unmet_of(occasion.db, person):
        await take_back(occasion, this)


async def part(occasion: Occasion, one: PersonId, other: PersonId) -> None:
    """One of the two reported the other: what they were asked is asked no more, and nothing else shows it.

    Of what they gave each other, nothing arrives that has not arrived yet.
    """
    for asker, asked in ((one, other), (other, one)):
        this = await staying.between(occasion.db, asker, asked)
        if this and this.state is StayingState.WISHED:
            await outbox.withdraw(occasion.db, [this.id], [staying_asked.name], occasion.now)
        elif this and this.state is StayingState.EXCHANGED and this.exchanged_at:
            letters = [staying_given.key_of(this.id, this.exchanged_at, reader) for reader in (asker, asked)]
            await outbox.cancel_keys(occasion.db, letters, occasion.now)
            await staying_given.take_back(occasion.db, this.id)


async def _exchange(turn: Turn, *given: tuple[Staying, PersonId]) -> None:
    """Each reads what the other gave; the row in which it is kept names the message, so that it goes once."""
    changed = {"exchanged_at": turn.now, "look_at": turn.now + _LOOK_AGAIN, "asked_at": None}
    for row in {each.id for each, _ in given}:
        await staying.change(turn.db, row, [StayingState.WISHED], StayingState.EXCHANGED, **changed)
    for this, giver in given:
        reader = await people.get(turn.db, this.other(giver))
        if reader:
            turn.messages.append(await _letter(turn, this, giver, reader))


async def _letter(turn: Turn, this: Staying, giver: PersonId, reader: Person) -> Outgoing:
    here = reader.id == turn.person.id
    return Outgoing(
        staying_given.key_of(this.id, turn.now, reader.id),
        reader.id,
        "staying-exchanged",
        {
            "who": await staying_text.other_in(turn.db, this, reader),
            "given": await staying_text.what_is_given(turn.db, this, giver),
        },
        source=giver,
        lane=Lane.CONVERSATION if here else Lane.RELAY,
        timing=Timing.NOW if here else Timing.QUIET,
    )


async def _may(db: Transaction, this: Staying) -> bool:
    """Whether these two may be brought together: both are here, met, of age, and no report stands between them."""
    both = await people.many(db, [this.asker_id, this.asked_id])
    if len(both) < len({this.asker_id, this.asked_id}) or not all(may_stay(each) for each in both):
        return False
    if await alerts.under_report(db) & {this.asker_id, this.asked_id}:
        return False
    return this.asked_id not in await alerts.parted(db, this.asker_id)


def _until_asked(this: Staying) -> timedelta:
    """Another time for each two: whoever sits beside the other learns nothing from a phone that rings, or does not."""
    minutes = int(this.id, 16) % (_SPREAD // timedelta(minutes=1))
    return _BEFORE_ASKING + timedelta(minutes=minutes)


def _no_later(occasion: Occasion, this: Staying) -> object:
    again = occasion.now + _LOOK_AGAIN
    return min(again, this.lapses_at) if this.lapses_at else again
