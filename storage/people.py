"""People: who they are to the programme, and where they are reached."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import ColumnElement, Row, select, update

from storage.database import Transaction
from storage.encryption import Place
from storage.inbox import ChannelName
from storage.masked import Address, Name
from storage.schema import accounts, people
from storage.vocabulary import AccountId, Language, PersonId, Role, Standing

_NUMBER = re.compile(r"\+\d{7,15}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in the programme."""

    id: PersonId
    role: Role
    standing: Standing
    language: Language
    language_chosen: bool  # False: only guessed from the app's own
    timezone: str
    simulated: bool
    peers_allowed: bool
    admitted: bool
    name: Name | None
    joined_at: datetime
    last_heard_at: datetime

    @property
    def may_meet_peers(self) -> bool:
        """Whether helpers, their paths and whatever else brings people together are for them.

        A counsellor has met them, or gave them a code; and they have said that they are of age.
        """
        return self.admitted and self.peers_allowed


@dataclass(frozen=True, slots=True)
class Account:
    """One way to reach a person."""

    id: AccountId
    person_id: PersonId
    channel: ChannelName
    address: Address
    reachable: bool
    last_heard_at: datetime
    covered_from: datetime | None = None  # on a shared phone: from when on nothing personal is shown; None: not shared

    @property
    def number(self) -> str | None:
        """Their telephone number, where the app is WhatsApp and knows them by it."""
        on_whatsapp = self.channel in (ChannelName.WHATSAPP, ChannelName.SIMULATED_WHATSAPP)
        return self.address.text if on_whatsapp and _NUMBER.fullmatch(self.address.text) else None

    def is_covered(self, now: datetime) -> bool:
        """Whether the picture must be picked before anything personal is shown there."""
        return self.covered_from is not None and self.covered_from <= now


def new_id() -> str:
    """A random id: 32 hexadecimal characters."""
    return uuid4().hex


async def at_address(db: Transaction, channel: ChannelName, address: Address) -> tuple[Person, Account] | None:
    """Who writes from ``address``; None for someone new."""
    account = await db.account_at(channel, address.text)
    if account is None:
        return None
    row = (await db.execute(select(accounts).where(accounts.c.id == account))).one_or_none()
    if row is None:
        return None
    person = await get(db, PersonId(row.person_id))
    return (person, _account(row, address)) if person else None


async def welcome(
    db: Transaction,
    channel: ChannelName,
    address: Address,
    *,
    language: Language,
    timezone: str,
    now: datetime,
    admitted: bool = False,
) -> tuple[Person, Account]:
    """Keep someone who writes for the first time, as a newcomer who has agreed to nothing yet."""
    person = Person(
        id=PersonId(new_id()),
        role=Role.NEWCOMER,
        standing=Standing.ARRIVING,
        language=language,
        language_chosen=False,
        timezone=timezone,
        simulated=channel.simulated,
        peers_allowed=False,
        admitted=admitted,
        name=None,
        joined_at=now,
        last_heard_at=now,
    )
    await db.execute(people.insert().values(asdict(person)))
    db.new_key(person.id)
    account = Account(AccountId(new_id()), person.id, channel, address, reachable=True, last_heard_at=now)
    await db.execute(
        accounts.insert().values(
            id=account.id,
            person_id=person.id,
            channel=channel,
            address=await db.seal(person.id, Place("accounts", "address", account.id), address.text),
            reachable=True,
            last_heard_at=now,
        )
    )
    db.new_address(channel, address.text, account.id, person.id)
    return person, account


async def also_found_at(db: Transaction, account: Account, address: Address) -> None:
    """The same account is found by this address too, as the platform vouches."""
    db.new_address(account.channel, address.text, account.id, account.person_id)


async def reached_at(db: Transaction, account: Account, address: Address) -> None:
    """What is written to this account goes to this address from now on, which is theirs."""
    place = Place("accounts", "address", account.id)
    sealed = (await db.execute(select(accounts.c.address).where(accounts.c.id == account.id))).scalar_one()
    if await db.open(account.person_id, place, sealed) != address.text:
        resealed = await db.seal(account.person_id, place, address.text)
        await db.execute(update(accounts).where(accounts.c.id == account.id).values(address=resealed))


async def heard_from(db: Transaction, account: Account, now: datetime) -> None:
    """Someone wrote: they are reachable there, and that is where answers go."""
    await db.execute(update(accounts).where(accounts.c.id == account.id).values(last_heard_at=now, reachable=True))
    await db.execute(update(people).where(people.c.id == account.person_id).values(last_heard_at=now))


async def reached_somewhere(db: Transaction, person: PersonId) -> bool:
    """Whether anything still reaches this person."""
    reached = select(accounts.c.id).where(accounts.c.person_id == person, accounts.c.reachable.is_(True)).limit(1)
    return (await db.execute(reached)).first() is not None


async def unreachable(db: Transaction, *ids: AccountId) -> None:
    """Nothing arrives at these accounts until their owners write again."""
    await db.execute(update(accounts).where(accounts.c.id.in_(ids)).values(reachable=False))


async def get(db: Transaction, person: PersonId) -> Person | None:
    """The person; None if there is none, or no more."""
    found = await many(db, [person])
    return found[0] if found else None


async def many(db: Transaction, ids: Sequence[PersonId]) -> list[Person]:
    """These people, without those who were erased."""
    return await _people(db, people.c.id.in_(ids), people.c.standing != Standing.ERASED) if ids else []


async def counsellors(db: Transaction, *, simulated: bool) -> list[Person]:
    """Everyone on duty for people of this kind, longest first: invented ones never meet real ones."""
    return await _people(
        db,
        people.c.role == Role.COUNSELLOR,
        people.c.standing == Standing.ACTIVE,
        people.c.simulated.is_(simulated),
    )


async def everyone(
    db: Transaction, *, simulated: bool, role: Role | None = None, silent_since: datetime | None = None
) -> list[Person]:
    """Everyone who came all the way in, longest with us first: invented ones or real ones.

    Only those of this role, and only those who have not written since then, where that is given.
    """
    of_role = () if role is None else (people.c.role == role,)
    silent = () if silent_since is None else (people.c.last_heard_at < silent_since,)
    here = (people.c.standing.in_((Standing.ACTIVE, Standing.STOPPED)), people.c.simulated.is_(simulated))
    return await _people(db, *here, *of_role, *silent)


async def accounts_of(db: Transaction, ids: Sequence[PersonId]) -> dict[PersonId, list[Account]]:
    """Each person's ways to be reached, the one they last wrote from first."""
    rows = (
        await db.execute(
            select(accounts).where(accounts.c.person_id.in_(ids)).order_by(accounts.c.last_heard_at.desc())
        )
    ).all()
    await db.fetch_keys([row.person_id for row in rows])
    found: dict[PersonId, list[Account]] = {}
    for row in rows:
        address = await db.open_if_whole(row.person_id, Place("accounts", "address", row.id), row.address)
        if address is not None:
            found.setdefault(PersonId(row.person_id), []).append(_account(row, Address(address)))
    return found


async def rename(db: Transaction, person: PersonId, name: Name | None) -> None:
    """Keep what someone wishes to be called."""
    sealed = await db.seal(person, Place("people", "name", person), name.text) if name else None
    await db.execute(update(people).where(people.c.id == person).values(name=sealed))


async def choose_language(db: Transaction, person: PersonId, language: Language) -> None:
    """From now on everything reaches them in this language."""
    await db.execute(update(people).where(people.c.id == person).values(language=language, language_chosen=True))


async def move(db: Transaction, person: PersonId, timezone: str) -> None:
    """From now on it is as late where they are as it is there."""
    await db.execute(update(people).where(people.c.id == person).values(timezone=timezone))


async def change_role(db: Transaction, person: PersonId, role: Role) -> None:
    """Give a role, in place of the one they had."""
    await db.execute(update(people).where(people.c.id == person).values(role=role))


async def change_standing(db: Transaction, person: PersonId, standing: Standing) -> None:
    """Arriving, active, stopped; erasing has a place of its own (``personal_data``)."""
    await db.execute(update(people).where(people.c.id == person).values(standing=standing))


async def allow_peers(db: Transaction, person: PersonId, *, allowed: bool) -> None:
    """Whether peers may answer this person, or only counsellors."""
    await db.execute(update(people).where(people.c.id == person).values(peers_allowed=allowed))


async def admit(db: Transaction, person: PersonId, *, admitted: bool) -> bool:
    """A counsellor has met this person, or gave them a code; or takes that back. Whether it was otherwise before."""
    otherwise = people.c.admitted.is_(not admitted)
    changed = await db.execute(update(people).where(people.c.id == person, otherwise).values(admitted=admitted))
    return changed.rowcount == 1


async def awaiting_admission(db: Transaction, *, simulated: bool) -> list[Person]:
    """Newcomers who came in and whom no counsellor has met yet, longest first."""
    return await _people(
        db,
        people.c.admitted.is_(False),
        people.c.role == Role.NEWCOMER,
        people.c.standing == Standing.ACTIVE,
        people.c.simulated.is_(simulated),
    )


async def blocked(db: Transaction, *, simulated: bool) -> list[Person]:
    """Everyone whom a counsellor has shut out, longest with us first."""
    return await _people(db, people.c.standing == Standing.BLOCKED, people.c.simulated.is_(simulated))


async def any_simulated(db: Transaction) -> bool:
    """Whether this database holds invented people: the demo's."""
    return (await db.execute(select(people.c.id).where(people.c.simulated.is_(True)).limit(1))).first() is not None


async def _people(db: Transaction, *conditions: ColumnElement[bool]) -> list[Person]:
    rows = (await db.execute(select(people).where(*conditions).order_by(people.c.joined_at, people.c.id))).all()
    await db.fetch_keys([row.id for row in rows])
    return [await _person(db, row) for row in rows]


async def _person(db: Transaction, row: Row[tuple[object, ...]]) -> Person:
    name = await db.open_if_whole(row.id, Place("people", "name", row.id), row.name)
    return Person(
        id=PersonId(row.id),
        role=row.role,
        standing=row.standing,
        language=Language(row.language),
        language_chosen=row.language_chosen,
        timezone=row.timezone,
        simulated=row.simulated,
        peers_allowed=row.peers_allowed,
        admitted=row.admitted,
        name=Name(name) if name else None,
        joined_at=row.joined_at,
        last_heard_at=row.last_heard_at,
    )


def _account(row: Row[tuple[object, ...]], address: Address) -> Account:
    return Account(
        id=AccountId(row.id),
        person_id=PersonId(row.person_id),
        channel=row.channel,
        address=address,
        reachable=row.reachable,
        last_heard_at=row.last_heard_at,
        covered_from=row.covered_from,
    )
