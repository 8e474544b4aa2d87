"""Who may do what only one process may do at a time: used on PostgreSQL, where there may be several."""

from sqlalchemy import Column, Integer, String, Table, UniqueConstraint

from storage.schema.columns import Id, UTCDateTime, metadata

leases = Table(
    "leases",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("holder", Id, nullable=False),
    Column("epoch", Integer, nullable=False),  # grows with each new holder
    Column("until", UTCDateTime, nullable=False),  # by the database's own clock
    # Makes the epoch part of a key: a new holder waits for whoever just relies on the old one, a renewal does not
    # (PostgreSQL's "Row-Level Locks": FOR KEY SHARE blocks only updates that change a key).
    UniqueConstraint("name", "epoch"),
)
