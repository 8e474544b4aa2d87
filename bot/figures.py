"""Figures for those who watch: counts and states, nothing about anyone."""

from prometheus_client import CollectorRegistry, Gauge, generate_latest

from storage import outbox, questions
from storage.database import Database


async def collected(database: Database) -> bytes:
    """The figures of this moment, in the text form that Prometheus reads."""
    async with database.reading() as db:
        messages = await outbox.in_states(db)
        asked = await questions.in_states(db)
    registry = CollectorRegistry()
    leaving = Gauge("relais_outbox_messages", "Messages by state", ["state"], registry=registry)
    for state, count in messages.items():
        leaving.labels(state.value).set(count)
    waiting = Gauge("relais_questions", "Questions by state", ["state"], registry=registry)
    for question_state, count in asked.items():
        waiting.labels(question_state.value).set(count)
    return generate_latest(registry)
