"""``python -m bot outbox``: what has not left and why; sent again on purpose, or dropped."""

from collections.abc import Mapping, Sequence
from typing import Final

import click

from bot.opening import opened
from bot.operating.tables import moment, table
from bot.settings import Settings
from scheduler.clock import utc_now
from storage import backlog
from storage.backlog import Change, Heap, NotArrived
from storage.outgoing import OutboxState

_MOST_SHOWN: Final = 100

_WHY_NOT: Final[Mapping[Change, str]] = {
    Change.NOT_FOUND: "no message has this id",
    Change.UNDER_WAY: "it is being sent at this moment: look again in a minute",
    Change.OVER: "it has been sent, or cancelled: nothing is left to do",
    Change.WAITS: "it is not lost: it goes by itself when its time comes",
    Change.TOO_LATE: "its time is over: sent now, it would only confuse; drop it",
    Change.ADDRESS_GONE: "it is the goodbye to someone who erased themselves: where they are was erased with them",
}


async def show(settings: Settings) -> int:
    """Print what waits and what did not arrive: counted by lane and code, then the messages to look at."""
    now = utc_now()
    async with opened(settings) as database, database.reading() as db:
        heaps = await backlog.heaps(db, now)
        not_arrived = await backlog.not_arrived(db, _MOST_SHOWN)
    click.echo(_counts(heaps) if heaps else "Nothing waits, and everything arrived.")
    if not_arrived:
        click.echo(f"\n{_messages(not_arrived)}")
    left_out = sum(heap.rows for heap in heaps if heap.state in backlog.NOT_ARRIVED) - len(not_arrived)
    if left_out > 0:
        click.echo(f"… and {left_out} younger ones")
    return 0


async def retry(settings: Settings, row_id: str) -> int:
    """Send it again; 0 if it now waits to leave."""
    async with opened(settings) as database, database.transaction() as db:
        change = await backlog.retry(db, row_id, utc_now())
    return _told(change, "it waits to leave: within a minute, while Relais runs")


async def drop(settings: Settings, row_id: str) -> int:
    """Send it never; 0 if it was still to be sent, or had not arrived."""
    async with opened(settings) as database, database.transaction() as db:
        change = await backlog.drop(db, row_id, utc_now())
    return _told(change, "dropped")


def _counts(heaps: Sequence[Heap]) -> str:
    rows = [
        (
            _state(heap),
            heap.lane.value,
            heap.code or "",
            str(heap.rows),
            moment(heap.oldest),
            moment(heap.first_due),
        )
        for heap in heaps
    ]
    return table(("state", "lane", "code", "messages", "oldest", "first due"), rows)


def _state(heap: Heap) -> str:
    """READY means two things to people: it should be leaving, or its time has not come."""
    if heap.state is OutboxState.READY:
        return "due" if heap.due else "later"
    return heap.state.value


def _messages(not_arrived: Sequence[NotArrived]) -> str:
    rows = [
        (
            moment(each.created_at),
            each.state.value,
            each.lane.value,
            each.delivery_class.value,
            each.code or "",
            each.message,
            each.id,
        )
        for each in not_arrived
    ]
    return table(("since", "state", "lane", "class", "code", "text", "id"), rows)


def _told(change: Change, done: str) -> int:
    well = change is Change.DONE
    click.echo(done if well else _WHY_NOT[change], err=not well)
    return 0 if well else 1
