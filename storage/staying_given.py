"""What each of two people gives the other to stay in touch: kept under its giver's key until it is delivered."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import and_, delete, or_, select, update

from storage import staying, utterances
from storage.database import Transaction
from storage.masked import Words
from storage.outgoing import OutboxState
from storage.people import Person, new_id
from storage.schema import outbox, staying_given
from storage.staying import Staying
from storage.staying_vocabulary import Given, StayingId
from storage.vocabulary import PersonId, UtteranceId

# A platform may report within a day that a message did not arrive after all: it goes again, as it was.
_MAY_GO_AGAIN: Final = timedelta(days=1)

_ON_THE_WAY: Final = (OutboxState.READY, OutboxState.SENDING, OutboxState.HELD)


def key_of(this: StayingId, at: datetime, to: PersonId) -> str:
    """The occasion on which ``to`` reads what the other gave."""
    return f"staying/{this}/{at.isoformat()}/{to}"


async def give(db: Transaction, this: StayingId, giver: Person, item: Given, words: Words, now: datetime) -> None:
    """Keep what they choose to give, in place of what they gave of this kind before."""
    await take_back(db, this, giver.id, [item])
    kept = await utterances.keep(db, giver.id, words, giver.language, now)
    values = {"staying_id": this, "giver_id": giver.id, "item": item, "words_id": kept}
    await db.execute(staying_given.insert().values(id=new_id(), **values))


async def of(db: Transaction, this: StayingId, giver: PersonId) -> dict[Given, UtteranceId]:
    """What this one of the two gives, in the order in which it is read."""
    rows = await db.execute(
        select(staying_given.c.item, staying_given.c.words_id).where(
            staying_given.c.staying_id == this, staying_given.c.giver_id == giver
        )
    )
    given = {row.item: UtteranceId(row.words_id) for row in rows}
    return {item: given[item] for item in Given if item in given}


async def take_back(
    db: Transaction, this: StayingId, giver: PersonId | None = None, items: Sequence[Given] | None = None
) -> None:
    """It is deleted: what the one gave, or both where none is named; of these kinds, or all."""
    which = [staying_given.c.staying_id == this]
    which += [staying_given.c.giver_id == giver] if giver else []
    which += [staying_given.c.item.in_(items)] if items is not None else []
    gone = await db.execute(delete(staying_given).where(*which).returning(staying_given.c.words_id))
    for words in [UtteranceId(row.words_id) for row in gone]:
        await utterances.forget(db, words)


async def forget_delivered(db: Transaction, this: Staying, now: datetime) -> bool:
    """What has been delivered a day ago is deleted here; whether nothing of it is left."""
    if this.exchanged_at is None:
        return True
    for giver in (this.asker_id, this.asked_id):
        key = key_of(this.id, this.exchanged_at, this.other(giver))
        message = outbox.c.key == key
        settled_lately = and_(outbox.c.state.not_in(_ON_THE_WAY), outbox.c.settled_at > now - _MAY_GO_AGAIN)
        waits = select(outbox.c.id).where(message, or_(outbox.c.state.in_(_ON_THE_WAY), settled_lately))
        if (await db.execute(waits)).first() is None:
            await take_back(db, this.id, giver)
    left = select(staying_given.c.id).where(staying_given.c.staying_id == this.id).limit(1)
    return (await db.execute(left)).first() is None


async def erase(db: Transaction, person: PersonId) -> None:
    """Nothing of theirs is left, nor what others gave to them."""
    for this in await staying.of_person(db, person):
        await take_back(db, this.id)
        await staying.drop(db, this.id)


async def carry_over(db: Transaction, of: PersonId, to: PersonId) -> list[str]:
    """What was one's is the other's, where the other wishes nothing of the same; returns the words that go along."""
    mine = await staying.of_person(db, to)
    known = {(each.asker_id, each.asked_id) for each in mine}
    for this in await staying.of_person(db, of):
        pair = (to if this.asker_id == of else this.asker_id, to if this.asked_id == of else this.asked_id)
        if pair in known or pair[0] == pair[1]:
            await take_back(db, this.id)
            await staying.drop(db, this.id)
        else:
            await staying.note(db, this.id, asker_id=pair[0], asked_id=pair[1])
    words = list((await db.execute(select(staying_given.c.words_id).where(staying_given.c.giver_id == of))).scalars())
    await db.execute(update(staying_given).where(staying_given.c.giver_id == of).values(giver_id=to))
    return words
