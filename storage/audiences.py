"""Audiences: for whom something is that goes to many at once. Resolved when it leaves, never kept as a list of names.

What is chosen narrows it down: of these roles *and* these languages *and* these trades *and* these sessions; nothing
chosen means any. Whoever is named is meant besides; if only names are chosen, these alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, String, and_, cast, func, or_, select

from storage import people as persons
from storage.database import Transaction
from storage.people import Person
from storage.schema import guests, helpers, openings, people, projects
from storage.session_vocabulary import GuestReply, SessionId
from storage.vocabulary import Language, PersonId, Role, Standing, Topic


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom it is for; ``sessions``: whoever is invited to one of these and did not say no."""

    roles: tuple[Role, ...] = ()
    languages: tuple[Language, ...] = ()
    trades: tuple[Topic, ...] = ()
    sessions: tuple[SessionId, ...] = ()
    named: tuple[PersonId, ...] = ()

    @property
    def is_everyone(self) -> bool:
        """Whether nothing narrows it down."""
        return not (self.narrows or self.named)

    @property
    def narrows(self) -> bool:
        """Whether it means people by what they are, and not by their names alone."""
        return bool(self.roles or self.languages or self.trades or self.sessions)

    def as_json(self) -> Mapping[str, Sequence[str]]:
        """As it is kept."""
        return {
            "roles": list(self.roles),
            "languages": list(self.languages),
            "trades": list(self.trades),
            "sessions": list(self.sessions),
            "named": list(self.named),
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Audience":
        """As it was kept."""
        return cls(
            roles=tuple(Role(each) for each in kept.get("roles", ())),
            languages=tuple(Language(each) for each in kept.get("languages", ())),
            trades=tuple(Topic(each) for each in kept.get("trades", ())),
            sessions=tuple(SessionId(each) for each in kept.get("sessions", ())),
            named=tuple(PersonId(each) for each in kept.get("named", ())),
        )


async def members(db: Transaction, audience: Audience, *, simulated: bool) -> list[Person]:
    """Everyone it is for who may be written to now, longest with us first; who stopped or was shut out is not."""
    found = await db.execute(select(people.c.id).where(*conditions(audience, simulated=simulated)))
    return await persons.many(db, [PersonId(row.id) for row in found])


async def languages_read(db: Transaction, *, simulated: bool) -> list[Language]:
    """The languages of everyone who may be written to now, those read by most first."""
    here = (people.c.standing == Standing.ACTIVE, people.c.simulated.is_(simulated))
    most_first = (func.count().desc(), people.c.language)
    rows = await db.execute(select(people.c.language).where(*here).group_by(people.c.language).order_by(*most_first))
    return [Language(row.language) for row in rows]


def conditions(
    audience: Audience, *, simulated: bool, standing: Standing = Standing.ACTIVE
) -> list[ColumnElement[bool]]:
    """What is true of the people it is for, in a statement on all people; ``standing``: of those who stopped, say."""
    of_these = [people.c.standing == standing, people.c.simulated.is_(simulated)]
    if audience.is_everyone:
        return of_these
    named = people.c.id.in_(audience.named)
    return [*of_these, or_(and_(*_narrowing(audience)), named) if audience.narrows else named]


def _narrowing(audience: Audience) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if audience.roles:
        found.append(people.c.role.in_(audience.roles))
    if audience.languages:
        found.append(people.c.language.in_(audience.languages))
    if audience.trades:
        found.append(or_(*_of_trades(audience.trades)))
    if audience.sessions:
        invited = (guests.c.session_id.in_(audience.sessions), guests.c.invited_at.is_not(None))
        not_refused = or_(guests.c.reply.is_(None), guests.c.reply != GuestReply.NO)
        found.append(people.c.id.in_(select(guests.c.person_id).where(*invited, not_refused)))
    return found


def _of_trades(trades: Sequence[Topic]) -> list[Any]:  # Any: conditions on tables of any kind
    """A newcomer has it in mind, a helper has lived it, a partner offers something in it."""
    lived = [cast(helpers.c.topics, String).contains(f'"{trade}"') for trade in trades]
    return [
        people.c.id.in_(select(projects.c.person_id).where(projects.c.trade.in_(trades))),
        people.c.id.in_(select(helpers.c.person_id).where(or_(*lived))),
        people.c.id.in_(select(openings.c.partner_id).where(openings.c.trade.in_(trades))),
    ]
