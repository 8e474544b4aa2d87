"""What arrives, where people stand, and what they were shown."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table

from storage.incoming import ChannelName
from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person

seen_events = Table(
    "seen_events",
    metadata,
    Column("channel", one_of(ChannelName), primary_key=True),
    Column("event_id", String(80), primary_key=True),
    Column("seen_at", UTCDateTime, nullable=False, index=True),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Id, primary_key=True),
    Column("channel", one_of(ChannelName), nullable=False),
    Column("event_id", String(80), nullable=False),
    Column("owner", Id, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("code", String(200), nullable=False),
    Column("at", UTCDateTime, nullable=False),
)

standpoints = Table(
    "standpoints",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("step", String(80), nullable=False),
    Column("subject", String(80)),
    Column("trail", JSON, nullable=False),  # the steps before, oldest first: [step, subject]
    Column("interrupted", JSON(none_as_null=True)),  # where to return to after an interruption
    Column("at", UTCDateTime, nullable=False),
)

choice_sets = Table(
    "choice_sets",
    metadata,
    Column("id", Id, primary_key=True),
    person("person_id"),
    Column("step", String(80), nullable=False),
    Column("subject", String(80)),
    Column("waits", Boolean, nullable=False),  # on a channel without buttons: waits until nothing else is open
    Column("holds", Boolean, nullable=False),  # there, while it is open others wait
    Column("options", LargeBinary, nullable=False),
    Column("created_at", UTCDateTime, nullable=False),
    Column("closed_at", UTCDateTime),
    Column("answer", Integer),  # which option, once one was taken
    # what was actually shown, once delivered
    Column("account_id", Id, ForeignKey("accounts.id")),
    Column("language", String(16)),
    Column("labels", LargeBinary),
    Column("delivered_at", UTCDateTime),
    Column("delivery_order", Integer),
    Index("ix_choice_sets_person_id_closed_at", "person_id", "closed_at"),
)
