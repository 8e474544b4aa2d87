"""Where helpers come from, and whether they are women or men: only if they say so, and sealed.

A newcomer may wish for a woman, or fear people of one country; nothing else is done with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select, update

from storage.database import Transaction
from storage.encryption import Place
from storage.helper_vocabulary import (
    Country,
    Gender,
)
from storage.schema import helpers
from storage.vocabulary import (
    PersonId,
)


@dataclass(frozen=True, slots=True, repr=False)
class Background:
    """What a helper said of themselves; None where they were not asked, or did not answer."""

    gender: Gender | None
    country: str | None  # the value of a Country; any other in their own words

    def __repr__(self) -> str:
        return "‹background›"


async def of(db: Transaction, persons: Sequence[PersonId]) -> dict[PersonId, Background]:
    """These helpers' backgrounds in one query; of someone erased there is none."""
    rows = (
        await db.execute(
            select(helpers.c.person_id, helpers.c.gender, helpers.c.country).where(helpers.c.person_id.in_(persons))
        )
    ).all()
    await db.fetch_keys([row.person_id for row in rows])
    found = {}
    for row in rows:
        gender = await db.open_if_whole(row.person_id, _place("gender", row.person_id), row.gender)
        country = await db.open_if_whole(row.person_id, _place("country", row.person_id), row.country)
        found[PersonId(row.person_id)] = Background(Gender(gender) if gender else None, country)
    return found


async def note_gender(db: Transaction, person: PersonId, gender: Gender) -> None:
    """Keep whether a helper is a woman or a man, or would rather not say."""
    await _note(db, person, "gender", gender.value)


async def note_country(db: Transaction, person: PersonId, country: Country | str) -> None:
    """Keep where a helper comes from: a country we know, or their own word for it."""
    await _note(db, person, "country", country)


async def _note(db: Transaction, person: PersonId, column: str, text: str) -> None:
    sealed = await db.seal(person, _place(column, person), text)
    await db.execute(update(helpers).where(helpers.c.person_id == person).values({column: sealed}))


def _place(column: str, person: str) -> Place:
    return Place("helpers", column, person)
