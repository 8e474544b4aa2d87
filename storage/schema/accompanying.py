"""Accompaniments: what a newcomer and a peer helper agree upon, with a second helper in sight."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table

from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person
from storage.vocabulary import AccompanimentState

accompaniments = Table(
    "accompaniments",
    metadata,
    Column("id", Id, primary_key=True),
    person("newcomer_id", index=True),
    person("helper_id", nullable=True, index=True),
    person("second_id", nullable=True, index=True),
    person("proposed_by"),
    Column("simulated", Boolean, nullable=False),
    Column("state", one_of(AccompanimentState), nullable=False, index=True),
    Column("pseudonym", String(20), nullable=False),  # what its helpers call the newcomer, in all their talks
    Column("aim_id", Id, ForeignKey("utterances.id")),  # sealed under the newcomer's key: it is about them
    Column("talks", Integer),
    Column("ends_at", UTCDateTime, index=True),
    # what each side said to it; empty: nothing yet
    Column("newcomer_agrees", Boolean),
    Column("helper_agrees", Boolean),
    Column("second_agrees", Boolean),
    Column("proposed_at", UTCDateTime, nullable=False),
    Column("began_at", UTCDateTime),
    Column("ended_at", UTCDateTime),
)
