"""What helpers said is not their experience, how often, and that they take it back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update

from storage.database import Transaction
from storage.schema import not_lived
from storage.vocabulary import PersonId, Topic


@dataclass(frozen=True, slots=True)
class About:
    """What they said it about: a topic, in general; or only for those whose path is another (``other_path``)."""

    topic: Topic
    other_path: bool = False


async def say(db: Transaction, person: PersonId, about: About, now: datetime) -> int:
    """They said it once more; how often so far."""
    times = (await of(db, [person])).get(person, {}).get(about, 0) + 1
    await db.execute(
        db.insert(not_lived)
        .values(person_id=person, topic=about.topic, other_path=about.other_path, times=times, said_at=now)
        .on_conflict_do_update(
            index_elements=["person_id", "topic", "other_path"], set_={"times": times, "said_at": now}
        )
    )
    return times


async def of(db: Transaction, persons: Sequence[PersonId]) -> dict[PersonId, Mapping[About, int]]:
    """How often each of these helpers said it, in one query; nothing of those who never did."""
    rows = await db.execute(select(not_lived).where(not_lived.c.person_id.in_(persons)))
    found: dict[PersonId, dict[About, int]] = {}
    for row in rows:
        found.setdefault(PersonId(row.person_id), {})[About(row.topic, row.other_path)] = row.times
    return dict(found)


async def take_back(db: Transaction, person: PersonId, about: About) -> None:
    """They may be asked about it as before."""
    theirs = (not_lived.c.topic == about.topic, not_lived.c.other_path.is_(about.other_path))
    await db.execute(delete(not_lived).where(not_lived.c.person_id == person, *theirs))


async def take_back_all_of(db: Transaction, person: PersonId, topic: Topic) -> None:
    """They may be asked about this topic by everyone."""
    await db.execute(delete(not_lived).where(not_lived.c.person_id == person, not_lived.c.topic == topic))


async def carry_over(db: Transaction, of_person: PersonId, to: PersonId) -> None:
    """Two entries of one person become one; what the other has said already stays as it is."""
    known = (await of(db, [to])).get(to, {})
    for about in (await of(db, [of_person])).get(of_person, {}):
        if about in known:
            await take_back(db, of_person, about)
    await db.execute(update(not_lived).where(_theirs(of_person)).values(person_id=to))


async def erase(db: Transaction, person: PersonId) -> None:
    """Nothing is known of it any more."""
    await db.execute(delete(not_lived).where(_theirs(person)))


def _theirs(person: PersonId) -> ColumnElement[bool]:
    return not_lived.c.person_id == person
