"""What went because its time was over: how much of which kind, under which rule, on which day. Nothing of anyone."""

from sqlalchemy import Column, Integer, String, Table

from storage.record_kinds import RecordKind
from storage.schema.columns import UTCDateTime, metadata, one_of

removals = Table(
    "removals",
    metadata,
    Column("day", String(10), primary_key=True),  # in UTC, like 2026-11-24
    Column("kind", one_of(RecordKind), primary_key=True),
    Column("kept_minutes", Integer, primary_key=True),  # the rule of that day: for how long it was kept
    Column("pieces", Integer, nullable=False),
    Column("at", UTCDateTime, nullable=False),  # when the last of them went
)
