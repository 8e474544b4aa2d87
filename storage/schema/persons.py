"""Who: people, where they are reached, what they agreed to; names and addresses are sealed."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table

from storage.incoming import ChannelName
from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person
from storage.vocabulary import ConsentKind, Experience, HelperState, Role, Standing

people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True),
    Column("role", one_of(Role), nullable=False),
    Column("standing", one_of(Standing), nullable=False),
    Column("language", String(16), nullable=False),
    Column("language_chosen", Boolean, nullable=False),
    Column("timezone", String(64), nullable=False),
    Column("simulated", Boolean, nullable=False),
    Column("peers_allowed", Boolean, nullable=False),  # False: only counsellors answer; no age is kept
    Column("admitted", Boolean, nullable=False),  # False until a counsellor has met them, or they came with a code
    Column("name", LargeBinary),
    Column("joined_at", UTCDateTime, nullable=False),
    Column("last_heard_at", UTCDateTime, nullable=False),
    Index("ix_people_role_standing", "role", "standing"),
)

accounts = Table(
    "accounts",
    metadata,
    Column("id", Id, primary_key=True),
    person("person_id", index=True),
    Column("channel", one_of(ChannelName), nullable=False),
    Column("address", LargeBinary, nullable=False),
    Column("reachable", Boolean, nullable=False),
    Column("last_heard_at", UTCDateTime, nullable=False),
    # a shared phone: the picture to be picked there, and from when on it is asked for; empty: theirs alone
    Column("picture", LargeBinary),
    Column("covered_from", UTCDateTime),
    Column("wrong_pictures", Integer),
    Column("picture_paused_until", UTCDateTime),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True),
    person("person_id", index=True),
    Column("kind", one_of(ConsentKind), nullable=False),
    Column("version", String(32), nullable=False),
    Column("language", String(16), nullable=False),
    Column("given_at", UTCDateTime, nullable=False),
    Column("withdrawn_at", UTCDateTime),
)

invitations = Table(
    "invitations",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("role", one_of(Role), nullable=False),
    person("created_by", nullable=True),
    Column("created_at", UTCDateTime, nullable=False),
    Column("expires_at", UTCDateTime, nullable=False),
    Column("used_at", UTCDateTime),
    person("used_by", nullable=True),
)

helpers = Table(
    "helpers",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("state", one_of(HelperState), nullable=False),
    Column("topics", JSON, nullable=False),
    Column("experience", one_of(Experience)),
    Column("languages", JSON, nullable=False),
    Column("weekly_limit", Integer, nullable=False),
    Column("last_offered_at", UTCDateTime),
    person("approved_by", nullable=True),
    Column("approved_at", UTCDateTime),
    # told bit by bit, if at all; empty: not told
    Column("years", JSON),  # by topic
    Column("speaks", JSON),
    Column("free_times", JSON),
    Column("takes_part", JSON),
    Column("not_topics", JSON),
    Column("gender", LargeBinary),
    Column("country", LargeBinary),
    Column("asked_about", JSON),  # the small questions that were put, answered or not
    Column("asked_about_at", UTCDateTime),
    Column("practised_at", UTCDateTime),  # or passed over: from then on questions come
    Column("practice_reminder_at", UTCDateTime, index=True),
)
