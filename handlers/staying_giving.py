"""Staying in touch: each of the two chooses what to give, reads it once more, and only then says yes.

staying-give ─▶ a kind at a time: staying-write ─▶ that is all: staying-send ─▶ yes │ change it │ no
             └▶ nothing: as if it never was

Whoever wished it waits after the yes; with the other's yes both read what the other gave (staying_exchange.py).
"""

from enum import StrEnum
from typing import Final

from handlers import checklist, staying_exchange, staying_text
from handlers.answers import Listed, one_listed, one_of, own_words
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import staying, staying_given
from storage.masked import Words
from storage.outgoing import Option, Phrase
from storage.staying import Staying
from storage.staying_vocabulary import Given, StayingState

giving = Conversation("staying-giving", interrupts=True)

_LONGEST: Final = 100
_THAT_IS_ALL, _NOTHING = "that-is-all", "nothing"


class OnSend(StrEnum):
    YES = "yes"
    CHANGE = "change"
    NO = "no"


async def what_to_give(asking: Asking) -> Asked:
    """What can be given, with a mark at what is chosen."""
    this = await staying.get(asking.db, asking.about)
    if this is None:
        return Asked({"who": Phrase("someone")}, options=(Option("nothing"),))
    chosen = list(await staying_given.of(asking.db, this.id, asking.person.id))
    possible = await staying_text.what_can_be_given(asking)
    marked = checklist.marked(possible, chosen, lambda each: Phrase(f"giving-{each}"))
    done = (Option("that-is-all"),) if chosen else ()
    who = await staying_text.other_in(asking.db, this, asking.person)
    return Asked({"who": who}, options=(*marked, *done, Option("nothing")))


async def what_to_write(asking: Asking) -> Asked:
    """Which kind it is. About ``staying/kind``."""
    id_, _, item = asking.about.partition("/")
    this = await staying.get(asking.db, id_)
    who = await staying_text.other_in(asking.db, this, asking.person) if this else Phrase("someone")
    return Asked({"what": item, "who": who})


async def all_that_is_given(asking: Asking) -> Asked:
    """Exactly what the other would read."""
    this = await staying.get(asking.db, asking.about)
    if this is None:
        return Asked({"who": Phrase("someone"), "given": Phrase("nothing-given")})
    return Asked(
        {
            "who": await staying_text.other_in(asking.db, this, asking.person),
            "given": await staying_text.what_is_given(asking.db, this, asking.person.id),
        }
    )


@giving.step("staying-give", expects=one_listed(), asks=what_to_give, repeatable=True)
async def staying_give(turn: Turn, choice: Listed) -> Next:
    this = await _still_open(turn, turn.about)
    if this is None:
        return END
    if choice == _NOTHING:
        return await _nothing(turn, this)
    if choice == _THAT_IS_ALL:
        return staying_send.about(this.id)
    item = Given(choice.rpartition("/")[2])
    if item in await staying_given.of(turn.db, this.id, turn.person.id):
        await staying_given.take_back(turn.db, this.id, turn.person.id, [item])
        return staying_give.about(this.id)
    known = await _known(turn, item)
    if known is None:
        return staying_write.about(f"{this.id}/{item}")
    await staying_given.give(turn.db, this.id, turn.person, item, known, turn.now)
    return staying_give.about(this.id)


@giving.step("staying-write", expects=own_words(_LONGEST), asks=what_to_write)
async def staying_write(turn: Turn, words: Words) -> Next:
    id_, _, item = turn.about.partition("/")
    this = await _still_open(turn, id_)
    if this is None:
        return END
    await staying_given.give(turn.db, this.id, turn.person, Given(item), Words(words.text), turn.now)
    return staying_give.about(this.id)


@giving.step("staying-send", expects=one_of(OnSend), asks=all_that_is_given, repeatable=True)
async def staying_send(turn: Turn, reply: OnSend) -> Next:
    this = await _still_open(turn, turn.about)
    if this is None:
        return END
    if reply is OnSend.NO:
        return await _nothing(turn, this)
    if reply is OnSend.CHANGE or not await staying_given.of(turn.db, this.id, turn.person.id):
        return staying_give.about(this.id)
    if turn.person.id == this.asker_id:
        await staying_exchange.wish(turn, this)
    else:
        await staying_exchange.agree(turn, this)
    return END


async def _nothing(turn: Turn, this: Staying) -> Next:
    """It is as if they had never begun; the other hears nothing."""
    await staying_given.take_back(turn.db, this.id, turn.person.id)
    if turn.person.id == this.asker_id:
        await staying_exchange.take_back(turn, this)
    turn.say("staying-nothing-given")
    return END


async def _still_open(turn: Turn, id_: str) -> Staying | None:
    """The wish for which this one chooses what to give; if it is too late for that, they are told how it stands."""
    this = await staying.get(turn.db, id_)
    mine = this is not None and turn.person.id in (this.asker_id, this.asked_id)
    if this is None or not mine:
        turn.say("staying-is-over")
        return None
    before = StayingState.BEGUN if turn.person.id == this.asker_id else StayingState.WISHED
    if this.state is before:
        return this
    if this.state is StayingState.WISHED:
        turn.say("staying-wished-already", who=await staying_text.other_in(turn.db, this, turn.person))
    else:
        turn.say("staying-is-over")
    return None


async def _known(turn: Turn, item: Given) -> Words | None:
    """What need not be typed; None where only they can say it."""
    match item:
        case Given.NAME:
            return Words(turn.person.name.text) if turn.person.name else None
        case Given.NUMBER:
            number = await staying_text.own_number(turn)
            return Words(number) if number else None
        case _:
            return None
