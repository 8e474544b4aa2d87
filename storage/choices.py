"""Choices that were put before people.

Every set of choices has an opaque id. A button carries it; a number or a label is bound to it through
what was delivered (``shown.py``). Options are sealed under the reader's key.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Row, and_, or_, select, true, update

from storage.arguments import from_json, to_json
from storage.database import Transaction
from storage.encryption import Place
from storage.outgoing import BACK, Argument, Choices, Option
from storage.schema import choice_sets, deliveries, outbox
from storage.shown import shown_labels
from storage.vocabulary import AccountId, ChoiceSetId, PersonId

# An open question that nobody answers holds others back no longer than this.
HOLDS_FOR = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class ChoiceSet:
    """A set of choices someone was, or is about to be, shown."""

    id: ChoiceSetId
    person_id: PersonId
    step: str
    subject: str | None
    options: tuple[Option, ...]
    waits: bool
    created_at: datetime
    closed_at: datetime | None
    answer: int | None
    holds: bool
    shown: tuple[tuple[str, str], ...]  # option ids and labels, as shown and in that order; empty until delivered
    account_id: AccountId | None
    delivered_at: datetime | None
    delivery_order: int

    @property
    def open(self) -> bool:
        """Whether an answer is still awaited."""
        return self.closed_at is None

    @property
    def beside(self) -> bool:
        """Whether it came unasked and holds nothing back: beside what went on, which goes on."""
        return self.waits and not self.holds

    def label(self, option: str) -> Argument:
        """What to call this option: as it was asked for, else as it was shown; its id where nothing was shown yet."""
        asked_for = {each.id: each.label for each in self.options}.get(option)
        return dict(self.shown).get(option, option) if asked_for is None else asked_for

    def numbered(self, number: int) -> str | None:
        """The option that was shown under ``number``; None if there was none."""
        offered = [option for option, _ in self.shown if option != BACK]
        return offered[number - 1] if 0 < number <= len(offered) else None


async def keep_all(db: Transaction, sets: Iterable[tuple[PersonId, Choices]], now: datetime) -> None:
    """Keep sets of choices that are about to go out, each with the person it is for."""
    rows = [
        {
            "id": each.id,
            "person_id": person,
            "step": each.step,
            "subject": each.subject,
            "waits": each.waits,
            "holds": each.holds,
            "options": await db.seal(person, Place("choice_sets", "options", each.id), _dumps(each.options)),
            "created_at": now,
        }
        for person, each in sets
    ]
    if rows:
        await db.execute(choice_sets.insert(), rows)


async def get(db: Transaction, person: PersonId, choice_set: str) -> ChoiceSet | None:
    """This set, if it was made for this person."""
    found = await _where(db, choice_sets.c.id == choice_set, choice_sets.c.person_id == person)
    return found[0] if found else None


async def recent(db: Transaction, person: PersonId, limit: int = 20) -> list[ChoiceSet]:
    """The sets this person could mean, newest first: those on their way, then by delivery."""
    return await _where(db, choice_sets.c.person_id == person, limit=limit)


async def these(db: Transaction, ids: Sequence[str]) -> dict[str, ChoiceSet]:
    """Many sets in one query, by id."""
    rows = (await db.execute(select(choice_sets).where(choice_sets.c.id.in_(ids)))).all() if ids else []
    await db.fetch_keys([row.person_id for row in rows])
    return {row.id: found for row in rows if (found := await _choice_set(db, row))}


async def behind_message(db: Transaction, person: PersonId, account: AccountId, message_id: str) -> ChoiceSet | None:
    """The set that went out with the message which the platform calls ``message_id``."""
    row = (
        await db.execute(
            select(outbox.c.choice_set_id)
            .join(deliveries, deliveries.c.outbox_id == outbox.c.id)
            .where(deliveries.c.account_id == account, deliveries.c.message_id == message_id)
        )
    ).first()
    return await get(db, person, row.choice_set_id) if row and row.choice_set_id else None


async def close(db: Transaction, choice_set: ChoiceSetId, now: datetime, answer: int | None = None) -> None:
    """No answer is awaited any more; ``answer`` is the option that was taken."""
    await db.execute(update(choice_sets).where(choice_sets.c.id == choice_set).values(closed_at=now, answer=answer))


async def close_these(db: Transaction, sets: Sequence[ChoiceSetId], now: datetime) -> None:
    """No answer to any of them is awaited any more."""
    if sets:
        await db.execute(update(choice_sets).where(choice_sets.c.id.in_(sets)).values(closed_at=now))


async def close_about(
    db: Transaction, subjects: Iterable[str], steps: Iterable[str], now: datetime
) -> dict[ChoiceSetId, PersonId]:
    """Close every set of these steps about these subjects; returns which, and whose they were."""
    rows = await db.execute(
        update(choice_sets)
        .where(
            choice_sets.c.subject.in_(list(subjects)),
            choice_sets.c.step.in_(list(steps)),
            choice_sets.c.closed_at.is_(None),
        )
        .values(closed_at=now)
        .returning(choice_sets.c.id, choice_sets.c.person_id)
    )
    return {ChoiceSetId(row.id): PersonId(row.person_id) for row in rows}


async def close_all(db: Transaction, person: PersonId, now: datetime, *, waiting: bool = True) -> None:
    """Close what this person was asked; without ``waiting``, only what belongs to their own conversation."""
    statement = update(choice_sets).where(choice_sets.c.person_id == person, choice_sets.c.closed_at.is_(None))
    if not waiting:
        statement = statement.where(choice_sets.c.waits.is_(False))
    await db.execute(statement.values(closed_at=now))


@dataclass(frozen=True, slots=True)
class SeenIn:
    """One of a person's two apps."""

    account: AccountId
    goes_there: bool  # what is about to be shown is about to be shown there


async def holding(
    db: Transaction, person: PersonId, since: datetime, seen_in: SeenIn | None = None
) -> ChoiceSetId | None:
    """The open question that holds others back where choices are numbers: shown after ``since``, or about to be.

    ``seen_in``: only what is shown in this app counts.
    """
    there: ColumnElement[bool] = true()
    if seen_in:
        there = choice_sets.c.account_id == seen_in.account
        there = or_(there, choice_sets.c.account_id.is_(None)) if seen_in.goes_there else there
    row = (
        await db.execute(
            select(choice_sets.c.id)
            .where(
                choice_sets.c.person_id == person,
                choice_sets.c.closed_at.is_(None),
                choice_sets.c.holds.is_(True),
                there,
                or_(
                    choice_sets.c.delivered_at > since,
                    and_(choice_sets.c.waits.is_(False), choice_sets.c.created_at > since),
                ),
            )
            .limit(1)
        )
    ).first()
    return ChoiceSetId(row.id) if row else None


async def _where(db: Transaction, *conditions: object, limit: int = 1) -> list[ChoiceSet]:
    rows = await db.execute(
        select(choice_sets)
        .where(*conditions)  # type: ignore[arg-type]  # column expressions, whose types differ by column
        .order_by(choice_sets.c.delivery_order.desc().nulls_first(), choice_sets.c.created_at.desc())
        .limit(limit)
    )
    return [found for row in rows if (found := await _choice_set(db, row))]


async def _choice_set(db: Transaction, row: Row[tuple[object, ...]]) -> ChoiceSet | None:
    options = await db.open_if_whole(row.person_id, Place("choice_sets", "options", row.id), row.options)
    if options is None:
        return None
    return ChoiceSet(
        id=ChoiceSetId(row.id),
        person_id=PersonId(row.person_id),
        step=row.step,
        subject=row.subject,
        options=_loads(options),
        waits=row.waits,
        created_at=row.created_at,
        closed_at=row.closed_at,
        answer=row.answer,
        holds=row.holds,
        shown=await shown_labels(db, row.person_id, row.id, row.labels),
        account_id=AccountId(row.account_id) if row.account_id else None,
        delivered_at=row.delivered_at,
        delivery_order=row.delivery_order or 0,
    )


def _dumps(options: Sequence[Option]) -> str:
    return json.dumps([[option.id, to_json(option.label)] for option in options])


def _loads(options: str) -> tuple[Option, ...]:
    return tuple(Option(option, from_json(label)) for option, label in json.loads(options))
