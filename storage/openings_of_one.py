"""All that one person offers as a partner, and all that reached them as a newcomer: erased, or carried over."""

from sqlalchemy import delete, select, update

from storage import partners as told
from storage.database import Transaction
from storage.schema import interests, openings, partners
from storage.vocabulary import PersonId

_WORDS_OF_OPENING = (openings.c.what_id, openings.c.place_id)
_WORDS_OF_INTEREST = (interests.c.trade_words_id, interests.c.before_id, interests.c.reach_id)


async def erase(db: Transaction, person: PersonId) -> None:
    """What they offered is gone, with whom it reached; and so is what reached them, and what they let partners read."""
    theirs = select(openings.c.id).where(openings.c.partner_id == person)
    await db.execute(delete(interests).where(interests.c.opening_id.in_(theirs)))
    await db.execute(delete(interests).where(interests.c.newcomer_id == person))
    await db.execute(delete(openings).where(openings.c.partner_id == person))
    await db.execute(update(openings).where(openings.c.looked_at_by == person).values(looked_at_by=None))
    await told.erase(db, person)


async def carry_over(db: Transaction, of: PersonId, to: PersonId) -> list[str]:
    """What was one's is the other's, but what reached both of them; returns the ids of the words that go along."""
    words: list[str] = []
    reached = select(interests.c.opening_id).where(interests.c.newcomer_id == to)
    new = (interests.c.newcomer_id == of, interests.c.opening_id.not_in(reached))
    for row in (await db.execute(select(*_WORDS_OF_INTEREST).where(*new))).all():
        words += [each for each in row if each]
    await db.execute(update(interests).where(*new).values(newcomer_id=to))
    for row in (await db.execute(select(*_WORDS_OF_OPENING).where(openings.c.partner_id == of))).all():
        words += [each for each in row if each]
    await db.execute(update(openings).where(openings.c.partner_id == of).values(partner_id=to))
    known = (await db.execute(select(partners.c.person_id).where(partners.c.person_id == to))).first()
    if known is None:
        for row in (await db.execute(select(partners).where(partners.c.person_id == of))).all():
            words += [each for each in (row.organisation_id, row.town_id) if each]
        await db.execute(update(partners).where(partners.c.person_id == of).values(person_id=to))
    return words
