"""Counsellors: whom they see to, when they are there, what they noted, and what they did about whom."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, String, Table, UniqueConstraint

from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person
from storage.vocabulary import DeedKind

responsibilities = Table(
    "responsibilities",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    person("counsellor_id", index=True),
    Column("since", UTCDateTime, nullable=False),
)

coordinators = Table(
    "coordinators",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("since", UTCDateTime, nullable=False),  # of several, the last one counts
)

duty_hours = Table(
    "duty_hours",
    metadata,
    Column("id", Id, primary_key=True),
    person("counsellor_id"),
    Column("weekday", Integer, nullable=False),  # 0 is Monday
    Column("opens", Integer, nullable=False),  # full hours, where the counsellor lives
    Column("closes", Integer, nullable=False),
    UniqueConstraint("counsellor_id", "weekday", "opens"),
)

absences = Table(
    "absences",
    metadata,
    Column("counsellor_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("until", UTCDateTime, nullable=False),
    person("stand_in_id", nullable=True),
)

milestones = Table(
    "milestones",
    metadata,
    Column("id", Id, primary_key=True),
    person("author_id", index=True),
    person("person_id", nullable=True, index=True),  # whom it is about; empty until its author has said so
    Column("utterance_id", Id, ForeignKey("utterances.id"), nullable=False),
    Column("noted_at", UTCDateTime, nullable=False),
)

deeds = Table(
    "deeds",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", one_of(DeedKind), nullable=False),
    person("counsellor_id", nullable=True),  # empty: the operator, by a command
    person("person_id"),  # about whom
    Column("at", UTCDateTime, nullable=False),
    Index("ix_deeds_counsellor_id_at", "counsellor_id", "at"),
    Index("ix_deeds_person_id_at", "person_id", "at"),
)

searches = Table(
    "searches",
    metadata,
    Column("id", Id, primary_key=True),
    Column("counsellor_id", Id, ForeignKey("people.id"), nullable=False, unique=True),
    Column("name", LargeBinary, nullable=False),
    Column("at", UTCDateTime, nullable=False),
)

returns = Table(
    "returns",
    metadata,
    Column("digest", String(64), primary_key=True),
    person("person_id", index=True),
    Column("lost_at", UTCDateTime, nullable=False),
    Column("expires_at", UTCDateTime, nullable=False),
)
