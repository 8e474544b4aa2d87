"""What became of the rows that were claimed: settled in batches, one transaction for many."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, bindparam, case, func, select, update

from storage import outbox as outbox_rows
from storage import people, reports, shown
from storage.claiming import AWAITS_MEDIA
from storage.database import Transaction
from storage.encryption import Place
from storage.outgoing import OutboxState, Outgoing
from storage.schema import deliveries, outbox
from storage.shown import Shown
from storage.vocabulary import AccountId, OutboxId, PersonId

_LONGEST_CODE = 80

# More of the row will leave: what was rendered is kept, and a goodbye's key.
_GOES_ON = (OutboxState.READY, OutboxState.SENDING)

# What becomes of a row while it is sent, and changes nothing of what was sent of it.
_STAYS_AS_SENT = (OutboxState.SENDING, OutboxState.CANCELLED, OutboxState.UNKNOWN)

_page = bindparam("page", type_=outbox.c.rendered.type)

# One row's new state. Written once: putting it together takes longer than running it.
_KEEP_STATE = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"), outbox.c.state == OutboxState.SENDING)
    .values(
        state=bindparam("becomes"),
        code=bindparam("because"),
        rendered=case((bindparam("goes_on", type_=Boolean()), func.coalesce(_page, outbox.c.rendered))),
        due_at=func.coalesce(bindparam("due", type_=outbox.c.due_at.type), outbox.c.due_at),
        attempts=outbox.c.attempts + bindparam("tries"),
        settled_at=bindparam("settled"),
        lease_until=case((bindparam("leaving", type_=Boolean()), outbox.c.lease_until)),
    )
)


@dataclass(frozen=True, slots=True)
class PartDelivered:
    """The platform took one part of a message."""

    part: int
    message_id: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A rendered message, kept so that a retry sends the same; and all whose words or names are in it."""

    text: str
    about: frozenset[str]


@dataclass(frozen=True, slots=True)
class Settlement:
    """One row's new state; SENDING while more of its parts follow."""

    id: OutboxId
    person_id: PersonId
    owner: str  # whose key seals what is kept for a retry
    state: OutboxState
    account_id: AccountId | None = None
    parts: tuple[PartDelivered, ...] = ()
    shown: Shown | None = None
    due_at: datetime | None = None  # with READY: when to try again
    counts_as_try: bool = True
    code: str | None = None
    kept: Kept | None = None
    unreachable: bool = False  # nothing reaches this account any more
    farewell: bool = False  # its key was its own: destroyed, once nothing more is sent
    notice: Outgoing | None = None  # something to tell the person about it
    lost_part: int | None = None  # the part whose answer was lost
    laid_out_anew: bool = False  # what was taken of it so far is no part of what goes next

    @property
    def holds_back(self) -> bool:
        """Whether what comes after it in its reader's lane waits for it."""
        return self.state == OutboxState.READY and (self.counts_as_try or self.code == AWAITS_MEDIA)


async def settle(db: Transaction, settlements: Sequence[Settlement], now: datetime) -> set[OutboxId]:
    """Keep what became of these rows, and what their readers were shown: a fixed number of statements.

    Returns those that were still being sent. A row that was cancelled meanwhile stays cancelled; that it was sent is
    kept. A row that was put back meanwhile, since the platform reported that a part did not arrive, goes again as it
    was put back.
    """
    before = await _states(db, [each.id for each in settlements])
    as_sent = [each for each in settlements if before.get(each.id) in _STAYS_AS_SENT]
    await db.fetch_keys({person for each in settlements if each.kept for person in (each.owner, *each.kept.about)})
    await _keep_states(db, settlements, now)
    await _keep_parts(db, as_sent, now)
    await reports.count_anew(db, [each.id for each in settlements if each.laid_out_anew])
    await _find_lost(db, settlements, now)
    sent = [each for each in as_sent if each.state == OutboxState.SENT]
    await shown.keep_all(db, [each.shown for each in sent if each.shown], now)
    await _stop_writing_to(db, [each for each in settlements if each.unreachable], now)
    over = [each for each in settlements if each.state not in _GOES_ON]
    db.destroy_keys([each.owner for each in over if each.farewell])
    await outbox_rows.put_all(db, [each.notice for each in settlements if each.notice], now)
    return {row for row, state in before.items() if state is OutboxState.SENDING}


async def _states(db: Transaction, rows: Collection[OutboxId]) -> dict[OutboxId, OutboxState]:
    """As they stand, and nobody else changes them before this transaction ends."""
    found = await db.execute(select(outbox.c.id, outbox.c.state).where(outbox.c.id.in_(rows)).with_for_update())
    return {OutboxId(row.id): row.state for row in found}


async def parts_delivered(db: Transaction, rows: Collection[OutboxId]) -> dict[OutboxId, int]:
    """How many parts of each row, as it is laid out now, the platform has taken before: up to the first it has not."""
    found = await db.execute(
        select(deliveries.c.outbox_id, deliveries.c.part)
        .where(deliveries.c.outbox_id.in_(rows), deliveries.c.part >= 0)
        .order_by(deliveries.c.outbox_id, deliveries.c.part)
    )
    taken: dict[OutboxId, int] = {}
    for row in found:
        so_far = taken.setdefault(OutboxId(row.outbox_id), 0)
        taken[OutboxId(row.outbox_id)] = so_far + (row.part == so_far)
    return taken


async def _keep_states(db: Transaction, settlements: Sequence[Settlement], now: datetime) -> None:
    rows = [
        {
            "row": each.id,
            "becomes": each.state,
            "because": each.code[:_LONGEST_CODE] if each.code else None,
            "page": await _sealed(db, each),
            "goes_on": each.state in _GOES_ON,
            "leaving": each.state == OutboxState.SENDING,
            "due": each.due_at if each.state == OutboxState.READY else None,
            "tries": 1 if each.state == OutboxState.READY and each.counts_as_try else 0,
            "settled": None if each.state in (*_GOES_ON, OutboxState.HELD) else now,
        }
        for each in settlements
    ]
    await db.execute(_KEEP_STATE, rows)


async def _sealed(db: Transaction, each: Settlement) -> bytes | None:
    if each.kept is None or each.state not in _GOES_ON:
        return None
    place = Place("outbox", "rendered", each.id)
    return await db.seal_for_all({each.owner, *each.kept.about}, place, each.kept.text)


async def _keep_parts(db: Transaction, settlements: Sequence[Settlement], now: datetime) -> None:
    rows = [
        {
            "outbox_id": each.id,
            "part": part.part,
            "account_id": each.account_id,
            "message_id": part.message_id,
            "at": now,
        }
        for each in settlements
        for part in each.parts
        if each.account_id
    ]
    if rows:
        # The platform may have reported it before it answered.
        await db.execute(db.insert(deliveries).on_conflict_do_nothing(), rows)


async def _find_lost(db: Transaction, settlements: Sequence[Settlement], now: datetime) -> None:
    """An answer may be lost that the platform's report has made good already."""
    for each in settlements:
        if each.lost_part is not None and await reports.is_reported(db, reports.Part(each.id, each.lost_part)):
            await reports.resume(db, each.id, now)


async def _stop_writing_to(db: Transaction, unreachable: Sequence[Settlement], now: datetime) -> None:
    accounts = {each.account_id for each in unreachable if each.account_id}
    if accounts:
        await people.unreachable(db, *accounts)
        await outbox_rows.cancel_for_unreachable(db, {each.person_id for each in unreachable}, now)
