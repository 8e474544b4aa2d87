"""All about one person: erased by destroying their key.

What was sealed under it stays as bytes that nothing opens, in every backup too; the rest that says
anything about the person is deleted. Ids of platform events stay, so that nothing is replayed.
"""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update

from storage import (
    announcements,
    blocked_people,
    contact,
    deeds,
    duty,
    milestones,
    news,
    not_lived,
    openings_of_one,
    outbox,
    people,
    polls,
    responsibilities,
    returns,
    searches,
    sessions_of_one,
    shared_answers,
    staying_given,
    weekly_updates,
)
from storage.database import Transaction
from storage.outgoing import OutboxState, Outgoing
from storage.people import Account, Person
from storage.schema import (
    accompaniments,
    accounts,
    addresses,
    alerts,
    choice_sets,
    consents,
    data_keys,
    helpers,
    links,
    obstacles,
    paths,
    project_changes,
    projects,
    questions,
    standpoints,
    utterances,
)
from storage.schema import outbox as outbox_rows
from storage.schema import people as people_rows
from storage.schema import shared_answers as shared_rows
from storage.vocabulary import PersonId, QuestionState, Standing


@dataclass(frozen=True, slots=True)
class InShort:
    """How much someone said."""

    questions: int
    last_asked_at: datetime | None
    messages: int  # in talks, their questions among them


async def in_short(db: Transaction, person: PersonId) -> InShort:
    """What someone asked and wrote, counted."""
    theirs = (questions.c.asker_id == person, questions.c.state != QuestionState.DRAFT)
    counted = select(func.count().label("many"), func.max(questions.c.asked_at).label("last"))
    asked = (await db.execute(counted.where(*theirs))).one()
    in_talks = (utterances.c.author_id == person, utterances.c.question_id.is_not(None))
    written = (await db.execute(select(func.count()).select_from(utterances).where(*in_talks))).scalar_one()
    return InShort(asked.many, asked.last, written)


async def erase(db: Transaction, person: Person, now: datetime, *, farewell: str) -> None:
    """Erase this person; ``farewell`` is the message that still goes to where they last wrote from."""
    reached = (await people.accounts_of(db, [person.id])).get(person.id, [])
    await outbox.cancel_for_erased(db, person.id, now)
    await db.execute(
        update(choice_sets)
        .where(choice_sets.c.person_id == person.id)
        .values(account_id=None, options=b"", labels=None, closed_at=now)
    )
    for table in (accounts, standpoints, helpers, paths, consents, links, projects, obstacles, project_changes):
        await db.execute(delete(table).where(table.c.person_id == person.id))
    await db.execute(delete(accompaniments).where(accompaniments.c.newcomer_id == person.id))
    for column in (accompaniments.c.helper_id, accompaniments.c.second_id):
        await db.execute(update(accompaniments).where(column == person.id).values({column.name: None}))
    for forget in (
        responsibilities.end,
        duty.end,
        milestones.erase,
        not_lived.erase,
        deeds.erase,
        searches.forget,
        returns.end,
        blocked_people.erase,
        contact.erase,
        weekly_updates.erase,
        news.erase,
        announcements.erase,
        staying_given.erase,
        polls.erase,
    ):
        await forget(db, person.id)
    await shared_answers.erase(db, person.id)
    await openings_of_one.erase(db, person.id)
    await sessions_of_one.erase(db, person.id)
    concerned = func.coalesce(alerts.c.about_id, alerts.c.person_id)
    await db.execute(update(alerts).where(concerned == person.id).values(remind_at=None))
    await db.execute(
        update(people_rows)
        .where(people_rows.c.id == person.id)
        .values(standing=Standing.ERASED, name=None, timezone="", peers_allowed=False)
    )
    if reached:
        await say_farewell(db, person, reached[0], farewell, now)
    db.destroy_keys([person.id])


async def say_farewell(db: Transaction, person: Person, account: Account, farewell: str, now: datetime) -> None:
    """A last message goes where this account was, though it is theirs no more."""
    address = json.dumps([account.channel, account.address.text, person.language])
    await outbox.put_farewell(db, Outgoing(f"farewell/{account.id}", person.id, farewell), address, now)


async def finish_erasing(db: Transaction) -> int:
    """Destroy keys that a crash left behind; returns how many.

    They are of people who were erased, of goodbyes that were said, and of answers that others read no more.

    Keys of people this database does not know stay: it may be an old copy.
    """
    kept = {row.owner for table in (data_keys, addresses) for row in await db.look_in_keyring(select(table.c.owner))}
    not_settled = (OutboxState.READY, OutboxState.SENDING, OutboxState.HELD)
    gone = (
        select(people_rows.c.id.label("owner")).where(people_rows.c.standing == Standing.ERASED),
        select(outbox_rows.c.owner).where(outbox_rows.c.address.is_not(None), outbox_rows.c.state.not_in(not_settled)),
        select(shared_rows.c.id.label("owner")).where(shared_rows.c.asked_words_id.is_(None)),
    )
    left = kept & {row.owner for statement in gone for row in await db.execute(statement)}
    db.destroy_keys(left)
    return len(left)
