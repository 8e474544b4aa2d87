"""Figures for those who watch: counts, ages and states, nothing about anyone. ``docs/alerts.yaml`` is about them."""

import time
from collections.abc import Mapping
from datetime import datetime, timedelta

import structlog
from prometheus_client import CollectorRegistry, Gauge, generate_latest
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.operating.notices import Notices, Trouble
from bot.operating.signs import Signs
from storage import backlog, outbox, quarantine, questions, read_by_others, trying
from storage.backlog import Heap
from storage.database import Database
from storage.outgoing import Lane, OutboxState
from storage.vocabulary import QuestionState

log = structlog.get_logger()

_AWAY = (DBAPIError, PoolTimeoutError, OSError)


async def collected(database: Database, now: datetime, signs: Signs, notices: Notices) -> bytes:
    """The figures of this moment, in the text form that Prometheus reads.

    While the database is away, those of this process alone.
    """
    figures = _Figures()
    figures.of_this_process(signs, notices)
    try:
        await figures.of_the_database(database, now)
    except _AWAY as error:
        log.warning("no_figures", error=type(error).__name__)
        figures.one("relais_database_up", "Whether the database answers", 0)
    return generate_latest(figures.registry)


class _Figures:
    """Gauges of one moment."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()

    def one(self, name: str, what: str, value: float) -> None:
        Gauge(name, what, registry=self.registry).set(value)

    def by(self, label: str, name: str, what: str, values: Mapping[str, float]) -> None:
        gauge = Gauge(name, what, [label], registry=self.registry)
        for each, value in values.items():
            gauge.labels(each).set(value)

    def of_this_process(self, signs: Signs, notices: Notices) -> None:
        """What it did last, and what it knows to be wrong."""
        self.by(
            "kind",
            "relais_trouble",
            "1 while something is wrong that a person must see to",
            {trouble.value: trouble in notices.now for trouble in Trouble},
        )
        for name, what, ago in (
            ("relais_sender_last_look_timestamp_seconds", "When the outbox was last looked at", signs.since_looked),
            ("relais_sender_last_sent_timestamp_seconds", "When a message last left", signs.since_sent),
        ):
            if ago is not None:
                self.one(name, what, time.time() - ago.total_seconds())

    async def of_the_database(self, database: Database, now: datetime) -> None:
        """What waits there, what lies there, and how long it takes to answer."""
        asked_at = time.monotonic()
        await trying.read(database)
        latency = time.monotonic() - asked_at
        async with database.reading() as db:
            states = await outbox.in_states(db)
            heaps = await backlog.heaps(db, now)
            due = await backlog.oldest_due(db, now)
            asked = await questions.in_states(db)
            aside = await quarantine.counted(db)
            spared = await read_by_others.questions_spared(db)
        self.one("relais_database_up", "Whether the database answers", 1)
        self.one("relais_database_latency_seconds", "How long the database took to answer", latency)
        self.by(
            "state",
            "relais_questions",
            "Questions by state",
            {each.value: asked.get(each, 0) for each in QuestionState},
        )
        self.one("relais_questions_spared", "Questions for which an answer to somebody else was enough", spared)
        self.by(
            "state",
            "relais_outbox_messages",
            "Messages by state",
            {each.value: states.get(each, 0) for each in OutboxState},
        )
        self.by(
            "lane",
            "relais_outbox_oldest_due_seconds",
            "For how long the first message that may leave has not",
            {lane.value: _age(due.get(lane), now) for lane in Lane},
        )
        self.not_arrived(heaps)
        self.by(
            "code",
            "relais_quarantine_messages",
            "What lies aside, by kind of trouble",
            {code: count for code, (count, _) in aside.items()},
        )
        oldest = min((since for _, since in aside.values()), default=None)
        self.one("relais_quarantine_oldest_seconds", "For how long the first of it lies there", _age(oldest, now))

    def not_arrived(self, heaps: list[Heap]) -> None:
        """Messages that are unknown, failed or held, by the platform's code."""
        gauge = Gauge(
            "relais_outbox_not_arrived",
            "Messages that did not arrive, or wait to be asked for",
            ["state", "code"],
            registry=self.registry,
        )
        for heap in heaps:
            if heap.state in backlog.NOT_ARRIVED:
                gauge.labels(heap.state.value, heap.code or "").inc(heap.rows)


def _age(since: datetime | None, now: datetime) -> float:
    return max(now - since, timedelta(0)).total_seconds() if since else 0.0
