"""Phones that several people use: nothing personal is shown there before the person has picked their picture."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Row, select, update

from storage.database import Transaction
from storage.encryption import Place
from storage.people import Account
from storage.schema import accounts
from storage.vocabulary import AccountId, PersonId, Picture

# Left lying that long, the phone may be in other hands.
STAYS_OPEN: Final = timedelta(minutes=10)
PAUSE: Final = timedelta(hours=1)
MOST_TRIES: Final = 3


async def choose(db: Transaction, account: Account, picture: Picture, now: datetime) -> None:
    """This phone is shared from now on, and this is the picture to be picked."""
    sealed = await db.seal(account.person_id, _place(account.id), picture.value)
    fresh = {"wrong_pictures": 0, "picture_paused_until": None}
    await _note(db, account.id, picture=sealed, covered_from=now + STAYS_OPEN, **fresh)


async def is_right(db: Transaction, account: Account, picture: Picture, now: datetime) -> bool:
    """Whether it is their picture; a wrong one is counted, and after ``MOST_TRIES`` there is a pause."""
    row = await _row(db, account.id)
    if await db.open(account.person_id, _place(account.id), row.picture) == picture.value:
        fresh = {"wrong_pictures": 0, "picture_paused_until": None}
        await _note(db, account.id, covered_from=now + STAYS_OPEN, **fresh)
        return True
    tries = (row.wrong_pictures or 0) + 1
    paused_until = now + PAUSE if tries >= MOST_TRIES else None
    await _note(db, account.id, wrong_pictures=0 if paused_until else tries, picture_paused_until=paused_until)
    return False


async def is_paused(db: Transaction, account: AccountId, now: datetime) -> bool:
    """Whether too many wrong pictures were picked a short time ago."""
    until: datetime | None = (await _row(db, account)).picture_paused_until
    return until is not None and until > now


async def stays_open(db: Transaction, account: Account, now: datetime) -> None:
    """The person is there: it stays open for a while."""
    await _note(db, account.id, covered_from=now + STAYS_OPEN)


async def cover(db: Transaction, account: Account, now: datetime) -> None:
    """From now on the picture is asked first."""
    await _note(db, account.id, covered_from=now)


async def is_theirs_alone(db: Transaction, account: AccountId) -> None:
    """This phone is not shared, or no longer."""
    nothing = {"picture": None, "covered_from": None, "wrong_pictures": None, "picture_paused_until": None}
    await _note(db, account, **nothing)


async def shared_by(db: Transaction, person: PersonId) -> list[AccountId]:
    """Which of this person's phones are shared."""
    theirs = (accounts.c.person_id == person, accounts.c.covered_from.is_not(None))
    return [AccountId(row.id) for row in await db.execute(select(accounts.c.id).where(*theirs))]


async def _row(db: Transaction, account: AccountId) -> Row[tuple[object, ...]]:
    return (await db.execute(select(accounts).where(accounts.c.id == account))).one()


async def _note(db: Transaction, account: AccountId, **values: object) -> None:
    await db.execute(update(accounts).where(accounts.c.id == account).values(**values))


def _place(account: AccountId) -> Place:
    return Place("accounts", "picture", account)
