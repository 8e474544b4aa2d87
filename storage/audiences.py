"""Audiences: for whom something is that goes to many at once. Resolved when it leaves, never kept as a list of names.

What is chosen narrows it down: of these roles *and* these languages *and* these trades; nothing chosen means any.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, String, cast, or_, select

from storage import people as persons
from storage.database import Transaction
from storage.people import Person
from storage.schema import helpers, openings, people, projects
from storage.vocabulary import Language, PersonId, Role, Standing, Topic


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom it is for; ``only``: of these people alone, empty for everyone."""

    roles: tuple[Role, ...] = ()
    languages: tuple[Language, ...] = ()
    trades: tuple[Topic, ...] = ()
    only: tuple[PersonId, ...] = ()

    @property
    def is_everyone(self) -> bool:
        """Whether nothing narrows it down."""
        return not (self.roles or self.languages or self.trades or self.only)

    def as_json(self) -> Mapping[str, Sequence[str]]:
        """As it is kept."""
        return {
            "roles": list(self.roles),
            "languages": list(self.languages),
            "trades": list(self.trades),
            "only": list(self.only),
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Audience":
        """As it was kept."""
        return cls(
            roles=tuple(Role(each) for each in kept.get("roles", ())),
            languages=tuple(Language(each) for each in kept.get("languages", ())),
            trades=tuple(Topic(each) for each in kept.get("trades", ())),
            only=tuple(PersonId(each) for each in kept.get("only", ())),
        )


async def members(db: Transaction, audience: Audience, *, simulated: bool) -> list[Person]:
    """Everyone it is for who may be written to now, longest with us first; who stopped or was shut out is not."""
    found = await db.execute(select(people.c.id).where(*conditions(audience, simulated=simulated)))
    return await persons.many(db, [PersonId(row.id) for row in found])


def conditions(
    audience: Audience, *, simulated: bool, standing: Standing = Standing.ACTIVE
) -> list[ColumnElement[bool]]:
    """What is true of the people it is for, in a statement on all people; ``standing``: of those who stopped, say."""
    found = [people.c.standing == standing, people.c.simulated.is_(simulated)]
    if audience.roles:
        found.append(people.c.role.in_(audience.roles))
    if audience.languages:
        found.append(people.c.language.in_(audience.languages))
    if audience.only:
        found.append(people.c.id.in_(audience.only))
    if audience.trades:
        found.append(or_(*_of_trades(audience.trades)))
    return found


def _of_trades(trades: Sequence[Topic]) -> list[Any]:  # Any: conditions on tables of any kind
    """A newcomer has it in mind, a helper has lived it, a partner offers something in it."""
    lived = [cast(helpers.c.topics, String).contains(f'"{trade}"') for trade in trades]
    return [
        people.c.id.in_(select(projects.c.person_id).where(projects.c.trade.in_(trades))),
        people.c.id.in_(select(helpers.c.person_id).where(or_(*lived))),
        people.c.id.in_(select(openings.c.partner_id).where(openings.c.trade.in_(trades))),
    ]
