"""How contact is kept with everyone: their rhythm, each week's update and whom it reached, and what happened lately."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, UniqueConstraint

from storage.contact_vocabulary import Feeling, Rhythm, UpdateState, UpdateWhy
from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person

contact = Table(
    "contact",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("rhythm", one_of(Rhythm), nullable=False),
    Column("quiet_until", UTCDateTime),  # they wished for some quiet
    # what a counsellor did about someone who was not reached, or fell silent
    person("seen_by", nullable=True),
    Column("seen_at", UTCDateTime),
    Column("let_go_until", UTCDateTime),
    # a neutral SMS, where nothing else reaches them (sms_notices.py)
    Column("sms_allowed", Boolean),  # empty: not asked, or not said
    Column("sms_due_at", UTCDateTime, index=True),
    Column("sms_at", UTCDateTime),  # when the last one was sent, or tried
    Column("sms_tries", Integer),
    Column("sms_sid", String(40)),  # what Twilio calls it, until it is known what became of it
    Column("circle_asked_at", UTCDateTime),  # whether they would like to stay in sight: once
)

weekly_updates = Table(
    "weekly_updates",
    metadata,
    Column("id", Id, primary_key=True),
    person("person_id"),
    Column("week", String(8), nullable=False, index=True),  # as ISO 8601 counts them: 2026-W48
    Column("state", one_of(UpdateState), nullable=False, index=True),
    Column("why", one_of(UpdateWhy)),
    Column("queued_at", UTCDateTime, nullable=False),
    Column("settled_at", UTCDateTime),
    Column("feeling", one_of(Feeling)),
    Column("wants_call", Boolean),  # empty: they were not asked, or have not said
    Column("answered_at", UTCDateTime),
    UniqueConstraint("person_id", "week"),
)

weeks = Table(
    "weeks",
    metadata,
    Column("week", String(8), primary_key=True),
    Column("simulated", Boolean, primary_key=True),
    Column("drafted_at", UTCDateTime, nullable=False),  # counsellors could look at it from then on
    person("held_back_by", nullable=True),  # this week nobody gets one
)

news = Table(
    "news",
    metadata,
    Column("id", Id, primary_key=True),
    person("author_id", index=True),
    Column("simulated", Boolean, nullable=False),
    Column("words_id", Id, ForeignKey("utterances.id"), nullable=False),
    Column("noted_at", UTCDateTime, nullable=False, index=True),
)
