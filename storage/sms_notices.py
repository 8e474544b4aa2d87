"""The second way of contact, by SMS: one neutral sentence a month at most, to whoever agreed and was not reached.

    agreed ─▶ two weeks unreached: due ─▶ taken ─▶ handed over ─▶ settled
                                            └▶ surely not sent: due again, once

A row a person, beside how contact is kept with them. It is taken before it is sent: a crash sends it never, not twice.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import func, or_, select, update

from storage import people
from storage.contact_vocabulary import Rhythm
from storage.database import Transaction
from storage.masked import Address
from storage.schema import contact
from storage.vocabulary import Language, PersonId, Standing

# Not oftener than this to anyone, whatever became of the last one.
ONCE_IN: Final = timedelta(days=28)

# By then it is known at Twilio whether it was delivered.
_KNOWN_AFTER: Final = timedelta(minutes=10)

# Whoever wrote within this time is reached anyway.
_SILENT_FOR: Final = timedelta(days=7)

_MOST_TRIES: Final = 2
_AT_ONCE: Final = 20


@dataclass(frozen=True, slots=True)
class SmsNotice:
    """One to send: to whom, in which language, where."""

    person_id: PersonId
    language: Language
    number: Address


async def answered(db: Transaction, person: PersonId) -> bool | None:
    """Whether they agreed to it; None if they were not asked, or did not say."""
    row = (await db.execute(select(contact.c.sms_allowed).where(contact.c.person_id == person))).one_or_none()
    return row.sms_allowed if row else None


async def allow(db: Transaction, person: PersonId, *, allowed: bool) -> None:
    """What they said; a no also stops one that is due."""
    values: dict[str, object] = {"sms_allowed": allowed} | ({} if allowed else {"sms_due_at": None})
    await db.execute(
        db.insert(contact)
        .values(person_id=person, rhythm=Rhythm.WEEKLY, sms_allowed=allowed)
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
    )


async def who_may_get_one(db: Transaction, ids: Collection[PersonId], now: datetime) -> list[PersonId]:
    """Those of these who agreed, and had none within a month."""
    long_ago = or_(contact.c.sms_at.is_(None), contact.c.sms_at <= now - ONCE_IN)
    may = (contact.c.person_id.in_(ids), contact.c.sms_allowed.is_(True), contact.c.sms_due_at.is_(None), long_ago)
    return [PersonId(row.person_id) for row in await db.execute(select(contact.c.person_id).where(*may))]


async def put(db: Transaction, person: PersonId, at: datetime) -> None:
    """One is due for this person."""
    await _note(db, person, sms_due_at=at, sms_tries=0)


async def take(db: Transaction, now: datetime) -> list[SmsNotice]:
    """Some that are due, each taken once; nothing for whoever wrote meanwhile, stopped, or shows no number."""
    due = (contact.c.sms_due_at <= now, contact.c.sms_allowed.is_(True))
    first = select(contact.c.person_id).where(*due).order_by(contact.c.sms_due_at).limit(_AT_ONCE)
    ids = [PersonId(row.person_id) for row in await db.execute(first)]
    if not ids:
        return []
    taken = {"sms_due_at": None, "sms_at": now, "sms_sid": None, "sms_tries": contact.c.sms_tries + 1}
    await db.execute(update(contact).where(contact.c.person_id.in_(ids)).values(taken))
    accounts = await people.accounts_of(db, ids)
    found = []
    for person in await people.many(db, ids):
        number = next((each.number for each in accounts.get(person.id, []) if each.number), None)
        if person.standing is Standing.ACTIVE and number and person.last_heard_at < now - _SILENT_FOR:
            found.append(SmsNotice(person.id, person.language, Address(number)))
    return found


async def handed_over(db: Transaction, person: PersonId, sid: str) -> None:
    """Twilio has it, and calls it so."""
    await _note(db, person, sms_sid=sid)


async def try_again(db: Transaction, person: PersonId, at: datetime) -> None:
    """It surely did not arrive: once more, then; after that it is left."""
    few = (contact.c.person_id == person, contact.c.sms_tries < _MOST_TRIES, contact.c.sms_allowed.is_(True))
    await db.execute(update(contact).where(*few).values(sms_due_at=at))
    await _note(db, person, sms_sid=None)


async def wait(db: Transaction, person: PersonId, at: datetime) -> None:
    """Nothing of it left, through no fault of the number: it waits until then, and does not count as tried."""
    tried = func.coalesce(contact.c.sms_tries, 1) - 1
    await _note(db, person, sms_due_at=at, sms_tries=tried, sms_sid=None)


async def settled(db: Transaction, person: PersonId, *, works: bool = True) -> None:
    """It is known what became of it; where no SMS ever arrives there, none is sent any more."""
    await _note(db, person, sms_sid=None, **({} if works else {"sms_allowed": False, "sms_due_at": None}))


async def to_look_up(db: Transaction, now: datetime) -> dict[PersonId, str]:
    """What Twilio calls each of those of which it is not known yet what became."""
    handed = (contact.c.sms_sid.is_not(None), contact.c.sms_at <= now - _KNOWN_AFTER)
    found = await db.execute(select(contact.c.person_id, contact.c.sms_sid).where(*handed).limit(_AT_ONCE))
    return {PersonId(row.person_id): row.sms_sid for row in found}


async def _note(db: Transaction, person: PersonId, **values: object) -> None:
    await db.execute(update(contact).where(contact.c.person_id == person).values(**values))
