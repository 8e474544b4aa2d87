"""Codes by which a second app becomes one of a person's own. Only a hash is kept.

A code has 20 digits: 66 bits, which any keyboard writes, in whatever script, and which can be read aloud.
"""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Row, delete, select, update

from storage import people
from storage.database import Transaction
from storage.encryption import Place
from storage.people import Account
from storage.schema import accounts, choice_sets, links, outbox
from storage.vocabulary import AccountId, PersonId

LASTS: Final = timedelta(minutes=10)
DIGITS: Final = 20

# Someone whose second app had a conversation of its own is asked in both: so long they may think it over.
_MAY_BE_CONFIRMED: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Link:
    """A code: who was shown it, and where it was written."""

    id: str
    person_id: PersonId
    shown_in: AccountId
    written_in: AccountId | None


def is_code(text: str) -> bool:
    """Whether it has the form of such a code."""
    return len(text) == DIGITS and text.isascii() and text.isdecimal()


async def make(db: Transaction, account: Account, now: datetime) -> str:
    """A new code for whoever this account is; it is shown once and kept nowhere. Their codes before it end."""
    await end(db, account.person_id)
    code = "".join(secrets.choice("0123456789") for _ in range(DIGITS))
    await db.execute(
        links.insert().values(
            id=people.new_id(),
            digest=_digest(code),
            person_id=account.person_id,
            shown_in=account.id,
            expires_at=now + LASTS,
        )
    )
    return code


async def behind(db: Transaction, code: str, now: datetime) -> Link | None:
    """The link that this code makes; None if it is wrong, used or too old, without saying which."""
    unused = (links.c.digest == _digest(code), links.c.written_in.is_(None), links.c.expires_at > now)
    row = (await db.execute(select(links).where(*unused))).one_or_none()
    return _link(row) if row else None


async def use(db: Transaction, link: Link, account: AccountId, now: datetime) -> bool:
    """It was written from this account, and can be written no more; whether nobody had before."""
    used = await db.execute(
        update(links)
        .where(links.c.id == link.id, links.c.written_in.is_(None))
        .values(written_in=account, expires_at=now + _MAY_BE_CONFIRMED)
    )
    return used.rowcount == 1


async def to_confirm(db: Transaction, link: str, now: datetime) -> Link | None:
    """A link that awaits a yes; None once it is made, refused or too old."""
    row = (await db.execute(select(links).where(links.c.id == link, links.c.expires_at > now))).one_or_none()
    return _link(row) if row and row.written_in else None


async def end(db: Transaction, person: PersonId) -> None:
    """No code of this person's is good any more."""
    await db.execute(delete(links).where(links.c.person_id == person))


async def account(db: Transaction, account: AccountId) -> Account | None:
    """This account, whoever's it is by now."""
    owner = (await db.execute(select(accounts.c.person_id).where(accounts.c.id == account))).scalar_one_or_none()
    found = (await people.accounts_of(db, [PersonId(owner)])).get(PersonId(owner), []) if owner else []
    return next((each for each in found if each.id == account), None)


async def hand_over(db: Transaction, account: Account, to: PersonId) -> None:
    """From now on it is an account of ``to``."""
    this = accounts.c.id == account.id
    place = Place("accounts", "picture", account.id)
    sealed = (await db.execute(select(accounts.c.picture).where(this))).scalar_one()
    picture = await db.open(account.person_id, place, sealed)
    values = {
        "person_id": to,
        "address": await db.seal(to, Place("accounts", "address", account.id), account.address.text),
        "picture": await db.seal(to, place, picture) if picture else None,
    }
    await db.execute(update(accounts).where(this).values(values))
    db.hand_over_addresses(account.id, to)


async def let_go(db: Transaction, gone: Sequence[Account]) -> None:
    """These are nobody's accounts any more: who writes from there is someone new."""
    ids = [each.id for each in gone]
    for table in (choice_sets, outbox):
        await db.execute(update(table).where(table.c.account_id.in_(ids)).values(account_id=None))
    await db.execute(delete(accounts).where(accounts.c.id.in_(ids)))
    for each in ids:
        db.forget_addresses(each)


def _link(row: Row[tuple[object, ...]]) -> Link:
    written_in = AccountId(row.written_in) if row.written_in else None
    return Link(row.id, PersonId(row.person_id), AccountId(row.shown_in), written_in)


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
