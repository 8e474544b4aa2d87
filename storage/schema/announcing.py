"""Announcements: one text to many, and for whom each was; the words are utterances, sealed under their author's key."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, String, Table

from storage.announcement_vocabulary import AnnouncementState, LeftOut
from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person

announcements = Table(
    "announcements",
    metadata,
    Column("id", Id, primary_key=True),
    person("author_id", index=True),
    Column("simulated", Boolean, nullable=False),
    Column("state", one_of(AnnouncementState), nullable=False, index=True),
    Column("words_id", Id, ForeignKey("utterances.id"), nullable=False),
    Column("audience", JSON, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
    Column("planned_for", UTCDateTime),  # empty: as soon as its author says so
    Column("sent_at", UTCDateTime),  # when its author said so
    Column("leaves_at", UTCDateTime, index=True),
    person("approved_by", nullable=True),
    Column("over_at", UTCDateTime),  # when it had left, or was stopped
)

announcement_recipients = Table(
    "announcement_recipients",
    metadata,
    Column("announcement_id", Id, ForeignKey("announcements.id"), primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True, index=True),
    Column("message_key", String(160)),  # of the row in the outbox; empty: there is none
    Column("left_out", one_of(LeftOut)),  # why there is none
)
