"""What someone must see to: alerts, and the programme's own bookkeeping."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person, question
from storage.vocabulary import AlertKind

alerts = Table(
    "alerts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", one_of(AlertKind), nullable=False),
    person("person_id", index=True),  # in danger, or who reports
    person("about_id", nullable=True),  # whom a report is about
    question(nullable=True),
    Column("utterance_id", Id, ForeignKey("utterances.id")),
    Column("opened_at", UTCDateTime, nullable=False),
    Column("remind_at", UTCDateTime, index=True),
    Column("reminders", Integer, nullable=False),
    person("taken_by", nullable=True),
    Column("taken_at", UTCDateTime),
)

periods = Table(
    "periods",
    metadata,
    Column("job", String(80), primary_key=True),
    Column("period", String(80), primary_key=True),
    Column("at", UTCDateTime, nullable=False),
)

confirmations = Table(
    "confirmations",
    metadata,
    Column("texts", String(80), primary_key=True),
    Column("digest", String(64), primary_key=True),
    Column("at", UTCDateTime, nullable=False),
)
