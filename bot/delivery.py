"""Outbox row → rendered → delivered part by part → settled.

Rows are claimed most urgent lane first, in order for each person and lane. Different people's messages
go at the same time; a slow translation holds up its own row's lane and nothing else.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import groupby

import structlog

from bot.fetching import Fetched, fetch
from bot.operating.signs import Signs
from bot.sender import Sender
from storage import claiming, outbox, personal_data
from storage.claiming import Claimed
from storage.database import Database
from storage.incoming import ChannelName, Incoming
from storage.leases import LeaseLostError, Right
from storage.outgoing import Lane, OutboxState
from storage.vocabulary import OutboxId, PersonId

# The sending of one row, its translation included, is over well before this.
_LEASE = timedelta(minutes=3)
_LONGEST_SLEEP_SECONDS = 30.0
_AFTER_TROUBLE_SECONDS = 1.0
_WAIT_FOR_RECEIPT_SECONDS = 1.0

# How many rows of each lane are claimed at once, waiting for their pace or for the platform's answer. While some
# hang there, the others go on; and however long the queue is, the rest of it waits in the database.
_ROOM = 120

# A lane is looked up again when so much of its room is free: many rows at once cost little more than one.
_SHARE_LOOKED_UP = 3

log = structlog.get_logger()


class Delivery:
    """Sends what the outbox holds, until it is cancelled."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        now: Callable[[], datetime],
        right: Right | None = None,
        signs: Signs | None = None,
    ) -> None:
        """``right``: to send from this database; taken up anew by each ``run``."""
        self._database = database
        self._right = right or Right()
        self._sender = sender
        self._now = now
        self._signs = signs or Signs()
        self._woken = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._claimed: Counter[Lane] = Counter()
        self._under_way: set[OutboxId] = set()
        self._idle = asyncio.Event()
        self._behind = True  # something that is due may wait for what is being sent
        self._put_back = False  # something goes again later, since it was last looked up what is due

    def wake(self) -> None:
        """Something was queued, or became due."""
        self._idle.clear()
        self._woken.set()

    async def run(self) -> None:
        """Take up what an earlier run left, then send whatever is due, for ever."""
        taken_up = False
        self._sender.traffic.release()
        try:
            while True:
                try:
                    taken_up = taken_up or await self._take_up()
                    waiting = await self._send_due()
                    self._signs.looked()
                    if waiting:
                        await self._rest(waiting)
                except LeaseLostError:
                    raise
                except Exception:  # the database may be away: nothing else stops sending
                    log.error("delivery_failed", exc_info=True)
                    taken_up = False  # what was claimed may be on disk, though the answer to that was lost
                    await asyncio.sleep(_AFTER_TROUBLE_SECONDS)
        finally:
            self._signs.rests()
            await self._finish()

    async def drained(self) -> None:
        """Wait until nothing more is due."""
        self.wake()
        await self._idle.wait()

    async def settled(self, incoming: Incoming) -> None:
        """Wait, shortly, for the receipts of what is just being sent to this person."""
        sending = self._sender.sending_to(incoming.channel, incoming.sender)
        if sending:
            await asyncio.wait(sending, timeout=_WAIT_FOR_RECEIPT_SECONDS)

    def slow_down(self, channel: ChannelName) -> None:
        """A platform reported, after its answer, that we are too fast."""
        self._sender.traffic.slow_down(channel)

    async def _take_up(self) -> bool:
        async with self._database.transaction() as db:
            await self._right.confirm(db)
            any_lease = datetime.max.replace(tzinfo=UTC)
            again = await claiming.take_up(db, self._now(), any_lease, but_not=self._under_way)
            keys = await personal_data.finish_erasing(db)
        if again or keys:
            log.info("taken_up", rows=again, keys_destroyed=keys)
        return True

    async def _send_due(self) -> outbox.Waiting | None:
        """Send what may leave; None if there was anything, otherwise what is still to leave."""
        self._woken.clear()
        self._behind, self._put_back = True, False
        paused = self._sender.traffic.paused_until()
        if paused:
            return outbox.Waiting(behind=True, next_due=paused)
        lanes = [lane for lane in Lane if self._has_room(lane)]
        if not lanes:
            return outbox.Waiting(behind=True, next_due=None)
        room = _ROOM - max(self._claimed[lane] for lane in lanes)
        if not self._right.held:
            raise LeaseLostError
        now = self._now()  # looked at once: what falls due between two looks would be in neither answer
        async with self._database.transaction() as db:
            await self._right.confirm(db)
            claimed = await claiming.claim(db, lanes, now, datetime.now(UTC) + _LEASE, room)
            if not claimed:
                return await outbox.waiting(db, now)
            fetched = await fetch(db, claimed, now)
        for _, rows in groupby(sorted(claimed, key=_person_and_lane), key=_person_and_lane):
            self._start(sorted(rows, key=lambda row: row.number), fetched)
        return None

    def _has_room(self, lane: Lane) -> bool:
        return (_ROOM - self._claimed[lane]) * _SHARE_LOOKED_UP >= _ROOM

    def _start(self, rows: Sequence[Claimed], fetched: Fetched) -> None:
        self._claimed[rows[0].lane] += len(rows)
        self._under_way.update(row.id for row in rows)
        task = asyncio.create_task(self._send_in_order(rows, fetched))
        self._tasks.add(task)
        task.add_done_callback(lambda ended: self._ended(ended, rows))

    def _ended(self, task: asyncio.Task[None], rows: Sequence[Claimed]) -> None:
        lane = rows[0].lane
        self._tasks.discard(task)
        self._claimed[lane] -= len(rows)
        self._under_way.difference_update(row.id for row in rows)
        more = (self._behind or self._put_back) and self._has_room(lane)
        if more or not self._tasks:
            self._woken.set()
        if not task.cancelled() and (error := task.exception()):
            log.error("sending_failed", exc_info=error)

    async def _send_in_order(self, rows: Sequence[Claimed], fetched: Fetched) -> None:
        """One person's rows of one lane, in order; what comes after one that must wait goes back."""
        waits = False
        for row in rows:
            if waits:
                await self._sender.give_back(row)
            else:
                settlement = await self._sender.send(row, fetched)
                waits = settlement.holds_back
                # What is unknown may have been settled by a report in the same moment.
                self._put_back = self._put_back or settlement.state in (OutboxState.READY, OutboxState.UNKNOWN)

    async def _rest(self, waiting: outbox.Waiting) -> None:
        """Sleep until something is queued, ends, or becomes due."""
        self._behind = waiting.behind
        if not self._tasks and not self._woken.is_set():
            self._idle.set()
        seconds = _LONGEST_SLEEP_SECONDS
        if waiting.next_due:
            seconds = min(seconds, max(0.01, (waiting.next_due - self._now()).total_seconds()))
        with suppress(TimeoutError):
            # Not wait_for: up to Python 3.11 it forgets that it was cancelled if it is woken at the same moment.
            async with asyncio.timeout(seconds):
                await self._woken.wait()

    async def _finish(self) -> None:
        """Let what is being sent end, for a few seconds; then stop it."""
        self._sender.traffic.hold()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=5)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._sender.close()


def _person_and_lane(row: Claimed) -> tuple[PersonId, Lane]:
    return row.person_id, row.lane
