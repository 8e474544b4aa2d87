"""What became of the rows that were claimed: settled in batches, one transaction for many."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update

from storage import outbox as outbox_rows
from storage.database import Transaction
from storage.encryption import Place
from storage.outgoing import OutboxState, Outgoing
from storage.schema import choice_sets, deliveries, outbox
from storage.vocabulary import AccountId, ChoiceSetId, Language, OutboxId, PersonId


@dataclass(frozen=True, slots=True)
class PartDelivered:
    """The platform took one part of a message."""

    part: int
    message_id: str


@dataclass(frozen=True, slots=True)
class Shown:
    """The choices a person really saw, with these labels, in this language."""

    choice_set: ChoiceSetId
    person: PersonId
    options: tuple[tuple[str, str], ...]  # option ids and labels, in the order shown
    language: Language


@dataclass(frozen=True, slots=True)
class Settlement:
    """One row's new state."""

    id: OutboxId
    owner: str | None  # whose key seals what is kept for a retry; None: nothing is kept
    state: OutboxState
    account_id: AccountId | None = None
    parts: tuple[PartDelivered, ...] = ()
    shown: Shown | None = None
    due_at: datetime | None = None  # with READY: when to try again
    counts_as_try: bool = True
    code: str | None = None
    rendered: str | None = None
    farewell: bool = False  # its key was its own: destroyed, once nothing more is sent
    notice: Outgoing | None = None  # something to tell the person about it


async def settle(db: Transaction, settlements: Sequence[Settlement], now: datetime) -> None:
    """Keep what became of these rows, and what their readers were shown."""
    await db.fetch_keys([each.owner for each in settlements if each.owner])
    for each in settlements:
        await _settle_row(db, each, now)
        if each.parts and each.account_id:
            await db.execute(
                deliveries.insert(),
                [
                    {
                        "outbox_id": each.id,
                        "part": part.part,
                        "account_id": each.account_id,
                        "message_id": part.message_id,
                        "at": now,
                    }
                    for part in each.parts
                ],
            )
        if each.shown and each.state == OutboxState.SENT:
            await _keep_shown(db, each.shown, each.account_id, now)
        if each.farewell and each.owner and each.state != OutboxState.READY:
            await db.destroy_key(each.owner)
    await outbox_rows.put_all(db, [each.notice for each in settlements if each.notice], now)


async def parts_delivered(db: Transaction, rows: Sequence[OutboxId]) -> dict[OutboxId, int]:
    """How many parts of each row the platform has taken before."""
    counted = await db.execute(
        select(deliveries.c.outbox_id, func.count().label("parts"))
        .where(deliveries.c.outbox_id.in_(rows))
        .group_by(deliveries.c.outbox_id)
    )
    return {OutboxId(row.outbox_id): row.parts for row in counted}


async def _settle_row(db: Transaction, each: Settlement, now: datetime) -> None:
    ready_again = each.state == OutboxState.READY
    rendered = None
    if each.rendered and each.owner and ready_again:
        rendered = await db.seal(each.owner, Place("outbox", "rendered", each.id), each.rendered)
    values: dict[str, object] = {
        "state": each.state,
        "lease_until": None,
        "code": each.code[:80] if each.code else None,
        "rendered": rendered,
    }
    if ready_again:
        values["due_at"] = each.due_at or now
        if each.counts_as_try:
            values["attempts"] = outbox.c.attempts + 1
    else:
        values["settled_at"] = now
    await db.execute(update(outbox).where(outbox.c.id == each.id).values(**values))


async def _keep_shown(db: Transaction, shown: Shown, account: AccountId | None, now: datetime) -> None:
    order = select(func.coalesce(func.max(choice_sets.c.delivery_order), 0) + 1).where(
        choice_sets.c.person_id == shown.person
    )
    labels = await db.seal(shown.person, Place("choice_sets", "labels", shown.choice_set), json.dumps(shown.options))
    await db.execute(
        update(choice_sets)
        .where(choice_sets.c.id == shown.choice_set)
        .values(
            account_id=account,
            language=shown.language,
            labels=labels,
            delivered_at=now,
            delivery_order=order.scalar_subquery(),
        )
    )
