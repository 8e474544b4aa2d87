"""What leaves, and what the platforms took of it."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, String, Table

from storage.outgoing import DeliveryClass, Lane, OutboxState, Timing
from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person

outbox = Table(
    "outbox",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", Id, nullable=False, unique=True),
    Column("key", String(160), nullable=False, unique=True),
    person("person_id"),
    person("source_id", nullable=True, index=True),  # whose words it carries
    Column("owner", Id, nullable=False),  # whose data key seals it
    Column("lane", one_of(Lane), nullable=False),
    Column("delivery_class", one_of(DeliveryClass), nullable=False),
    Column("timing", one_of(Timing), nullable=False),
    Column("state", one_of(OutboxState), nullable=False),
    Column("message", String(80), nullable=False),
    Column("arguments", LargeBinary, nullable=False),
    Column("address", LargeBinary),  # only where the account may be gone: the goodbye
    Column("choice_set_id", Id, ForeignKey("choice_sets.id")),
    Column("created_at", UTCDateTime, nullable=False),
    Column("due_at", UTCDateTime, nullable=False),
    Column("expires_at", UTCDateTime),
    Column("attempts", Integer, nullable=False),
    Column("lease_until", UTCDateTime),
    Column("rendered", LargeBinary),
    Column("settled_at", UTCDateTime),
    Column("code", String(80)),
    Column("news_of", Id),  # what it tells the state of: later news of the same overtakes it
    Column("account_id", Id),  # where it goes; empty: where they last wrote from
    Index("ix_outbox_state_due_at", "state", "due_at"),
    Index("ix_outbox_state_lane_number", "state", "lane", "number", "due_at"),  # in which order they leave
    Index("ix_outbox_person_id_state", "person_id", "state"),
    Index("ix_outbox_state_account_id_due_at", "state", "account_id", "due_at"),  # what is held, and since when
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("outbox_id", Id, ForeignKey("outbox.id"), primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("account_id", Id, nullable=False),
    Column("message_id", String(80), nullable=False),
    Column("at", UTCDateTime, nullable=False),
    Column("state", String(20)),  # what the platform reported last; empty where it reports nothing
    Column("code", String(80)),
    Column("reported_at", UTCDateTime),
    Index("ix_deliveries_account_id_message_id", "account_id", "message_id"),
)

published = Table(
    "published",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("content_type", String(40), nullable=False),
    Column("expires_at", UTCDateTime, nullable=False),
)
