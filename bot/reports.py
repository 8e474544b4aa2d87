"""What follows from a platform's report: a lost answer is settled, a refusal that came late is acted on."""

import asyncio
import re
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot import not_passed_on
from bot.channels.errors import ChannelDown, DeliveryError, MediaRefused, RetryLater, Unreachable, WindowClosed
from bot.deciding import something_waits
from bot.outcome import MEDIA_REFUSED, NO_ANSWER
from storage import outbox, people, reports
from storage.claiming import begun_part
from storage.database import Database, Transaction
from storage.outgoing import OutboxState
from storage.reports import News, Part, Row
from storage.vocabulary import AccountId, OutboxId

# What we call a part of a row, as the sender made it.
_REFERENCE = re.compile(r"(?P<row>[0-9a-f]{32})\.(?P<number>\d{1,3})", re.ASCII)

_MOST_TRIES = 3
_A_PAUSE = timedelta(minutes=2)

# A report may come before the answer to the request it is about is written down.
_LOOKS_FOR_ANSWER = 20
_LOOK_SECONDS = 0.1

log = structlog.get_logger()


class Reports:
    """Takes in what one channel's platform reports."""

    def __init__(self, database: Database, now: Callable[[], datetime], wake: Callable[[], None]) -> None:
        self._database = database
        self._now = now
        self._wake = wake

    async def take(
        self, reference: str, message_id: str, account: str, state: str, error: DeliveryError | None
    ) -> None:
        """A report about the part that went out with ``reference``, or that the platform calls ``message_id``.

        ``account`` is whom it went to; ``error`` is what a refusal means. What is about nothing of ours, or no
        news, changes nothing. Raises what the database raises.
        """
        if reports.is_refusal(state):
            await self._answer_is_kept(reference)
        async with self._database.transaction() as db:
            # By their name for it first: ours is for what they have not answered yet.
            part = await reports.part_called(db, account, message_id) or _part(reference)
            row = await reports.row_of(db, part) if part else None
            known = await reports.account_of(db, account)
            if part is None or row is None or known is None:
                return
            code = error.code if error else None
            news = await reports.note(db, part, known[0], message_id, state, code, self._now())
            if news is News.NONE:
                return
            if isinstance(error, MediaRefused) and reports.is_refusal(state):
                await self._without_media(db, part, row, error, news)
            elif reports.is_refusal(state):
                await self._refused(db, part, row, known, error or DeliveryError(state))
            elif await _has_arrived_after_all(db, row, news):
                await reports.resume(db, row.id, self._now())
        self._wake()

    async def _refused(
        self, db: Transaction, part: Part, row: Row, account: tuple[AccountId, datetime], error: DeliveryError
    ) -> None:
        """It had been taken, and yet did not arrive."""
        now = self._now()
        if row.state in (OutboxState.CANCELLED, OutboxState.FAILED):
            return
        told = {"outbox": row.id, "kind": type(error).__name__, "code": error.code}
        match error:
            case WindowClosed():
                await reports.send_again(db, part, OutboxState.HELD, error.code, now)
                await outbox.put_all(db, [something_waits(row.person_id, *account, now)], now)
            case Unreachable():
                await people.unreachable(db, account[0])
                await outbox.cancel_for_unreachable(db, {row.person_id}, now)
                if await people.reached_somewhere(db, row.person_id):  # in their other app
                    await reports.send_again(db, part, OutboxState.READY, error.code, now)
                else:
                    await reports.fail(db, row.id, error.code, now)
            case RetryLater(after=pause) if row.attempts < _MOST_TRIES:
                await reports.send_again(db, part, OutboxState.READY, error.code, now, now + (pause or _A_PAUSE))
            case ChannelDown() if row.attempts < _MOST_TRIES:
                log.critical("channel_down", **told)
                await reports.send_again(db, part, OutboxState.READY, error.code, now, now + _A_PAUSE)
            case _:
                log.error("not_delivered", **told)
                await reports.fail(db, row.id, error.code, now)
                return
        log.warning("not_delivered", **told)

    async def _without_media(self, db: Transaction, part: Part, row: Row, error: MediaRefused, news: News) -> None:
        """A picture or voice did not arrive. Its text has a part of its own, which goes by itself, or has gone."""
        now = self._now()
        if row.state in (OutboxState.CANCELLED, OutboxState.FAILED):
            return
        if news is News.FIRST and _answer_is_lost(row):  # it was this part's: what comes after it did not leave
            await reports.count_anew(db, [row.id])
            await reports.resume(db, row.id, now, MEDIA_REFUSED)
        await outbox.put_all(db, await not_passed_on.told(db, row, part), now)
        log.warning("not_delivered", outbox=row.id, kind=type(error).__name__, code=error.code)

    async def _answer_is_kept(self, reference: str) -> None:
        """Wait shortly until what became of the request itself is written down."""
        part = _part(reference)
        for _ in range(_LOOKS_FOR_ANSWER if part else 0):
            async with self._database.reading() as db:
                row = await reports.row_of(db, part) if part else None
            if row is None or row.state is not OutboxState.SENDING:
                return
            await asyncio.sleep(_LOOK_SECONDS)


async def _has_arrived_after_all(db: Transaction, row: Row, news: News) -> bool:
    """Whether the part whose answer was lost is known to have arrived: not only one before it."""
    if not _answer_is_lost(row):
        return False
    lost = begun_part(row.code)
    return news is News.FIRST if lost is None else await reports.is_reported(db, Part(row.id, lost))


def _answer_is_lost(row: Row) -> bool:
    return row.state is OutboxState.UNKNOWN or (row.state is OutboxState.READY and row.code == NO_ANSWER)


def _part(reference: str) -> Part | None:
    found = _REFERENCE.fullmatch(reference)
    return Part(OutboxId(found["row"]), int(found["number"])) if found else None
