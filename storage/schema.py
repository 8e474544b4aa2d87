"""Every table. What is a person's own (words, names, addresses) is sealed: those columns are bytes."""

from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

from storage.incoming import ChannelName
from storage.outgoing import DeliveryClass, Lane, OutboxState, Timing
from storage.vocabulary import (
    Aim,
    AlertKind,
    ConsentKind,
    Experience,
    HelperState,
    OfferState,
    Outcome,
    QuestionState,
    Reason,
    Role,
    Standing,
    Topic,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UTCDateTime(TypeDecorator[datetime]):
    """An aware time; SQLite would give naive ones back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone can't be kept")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _one_of(words: type[StrEnum]) -> Enum:
    return Enum(words, native_enum=False, length=40, values_callable=lambda enum: [word.value for word in enum])


_Id = String(32)


def _person(name: str, *, nullable: bool = False, index: bool = False) -> Column[str]:
    return Column(name, _Id, ForeignKey("people.id"), nullable=nullable, index=index)


def _question(*, nullable: bool = False) -> Column[str]:
    return Column("question_id", _Id, ForeignKey("questions.id"), nullable=nullable, index=True)


# --- who ---

data_keys = Table(
    "data_keys",
    metadata,
    Column("owner", _Id, primary_key=True),
    Column("master_key", String(16), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    schema="keyring",
)

people = Table(
    "people",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("role", _one_of(Role), nullable=False),
    Column("standing", _one_of(Standing), nullable=False),
    Column("language", String(16), nullable=False),
    Column("language_chosen", Boolean, nullable=False),
    Column("timezone", String(64), nullable=False),
    Column("simulated", Boolean, nullable=False),
    Column("peers_allowed", Boolean, nullable=False),  # False: only counsellors answer; no age is kept
    Column("admitted", Boolean, nullable=False),  # False until a counsellor lets them in, where that is asked for
    Column("name", LargeBinary),
    Column("joined_at", UTCDateTime, nullable=False),
    Column("last_heard_at", UTCDateTime, nullable=False),
    Index("ix_people_role_standing", "role", "standing"),
)

accounts = Table(
    "accounts",
    metadata,
    Column("id", _Id, primary_key=True),
    _person("person_id", index=True),
    Column("channel", _one_of(ChannelName), nullable=False),
    Column("address_hash", String(64), nullable=False),
    Column("address", LargeBinary, nullable=False),
    Column("reachable", Boolean, nullable=False),
    Column("last_heard_at", UTCDateTime, nullable=False),
    UniqueConstraint("channel", "address_hash"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", _Id, primary_key=True),
    _person("person_id", index=True),
    Column("kind", _one_of(ConsentKind), nullable=False),
    Column("version", String(32), nullable=False),
    Column("language", String(16), nullable=False),
    Column("given_at", UTCDateTime, nullable=False),
    Column("withdrawn_at", UTCDateTime),
)

invitations = Table(
    "invitations",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("role", _one_of(Role), nullable=False),
    _person("created_by", nullable=True),
    Column("created_at", UTCDateTime, nullable=False),
    Column("expires_at", UTCDateTime, nullable=False),
    Column("used_at", UTCDateTime),
    _person("used_by", nullable=True),
)

helpers = Table(
    "helpers",
    metadata,
    Column("person_id", _Id, ForeignKey("people.id"), primary_key=True),
    Column("state", _one_of(HelperState), nullable=False),
    Column("topics", JSON, nullable=False),
    Column("experience", _one_of(Experience)),
    Column("languages", JSON, nullable=False),
    Column("weekly_limit", Integer, nullable=False),
    Column("last_offered_at", UTCDateTime),
    _person("approved_by", nullable=True),
    Column("approved_at", UTCDateTime),
)

# --- what arrives, and where people stand ---

seen_events = Table(
    "seen_events",
    metadata,
    Column("channel", _one_of(ChannelName), primary_key=True),
    Column("event_id", String(80), primary_key=True),
    Column("seen_at", UTCDateTime, nullable=False, index=True),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("channel", _one_of(ChannelName), nullable=False),
    Column("event_id", String(80), nullable=False),
    Column("owner", _Id, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("code", String(200), nullable=False),
    Column("at", UTCDateTime, nullable=False),
)

standpoints = Table(
    "standpoints",
    metadata,
    Column("person_id", _Id, ForeignKey("people.id"), primary_key=True),
    Column("step", String(80), nullable=False),
    Column("subject", String(80)),
    Column("trail", JSON, nullable=False),  # the steps before, oldest first: [step, subject]
    Column(
        "interrupted", JSON(none_as_null=True)
    ),  # where to return to after an interruption
    Column("at", UTCDateTime, nullable=False),
)

choice_sets = Table(
    "choice_sets",
    metadata,
    Column("id", _Id, primary_key=True),
    _person("person_id"),
    Column("step", String(80), nullable=False),
    Column("subject", String(80)),
    Column("waits", Boolean, nullable=False),  # on a channel without buttons: waits until nothing else is open
    Column("holds", Boolean, nullable=False),  # there, while it is open others wait
    Column("options", LargeBinary, nullable=False),
    Column("created_at", UTCDateTime, nullable=False),
    Column("closed_at", UTCDateTime),
    Column("answer", Integer),  # which option, once one was taken
    # what was actually shown, once delivered
    Column("account_id", _Id, ForeignKey("accounts.id")),
    Column("language", String(16)),
    Column("labels", LargeBinary),
    Column("delivered_at", UTCDateTime),
    Column("delivery_order", Integer),
    Index("ix_choice_sets_person_id_closed_at", "person_id", "closed_at"),
)

# --- what leaves ---

outbox = Table(
    "outbox",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", _Id, nullable=False, unique=True),
    Column("key", String(160), nullable=False, unique=True),
    _person("person_id"),
    _person("source_id", nullable=True, index=True),  # whose words it carries
    Column("owner", _Id, nullable=False),  # whose data key seals it
    Column("lane", _one_of(Lane), nullable=False),
    Column("delivery_class", _one_of(DeliveryClass), nullable=False),
    Column("timing", _one_of(Timing), nullable=False),
    Column("state", _one_of(OutboxState), nullable=False),
    Column("message", String(80), nullable=False),
    Column("arguments", LargeBinary, nullable=False),
    Column("address", LargeBinary),  # only where the account may be gone: the goodbye
    Column("choice_set_id", _Id, ForeignKey("choice_sets.id")),
    Column("created_at", UTCDateTime, nullable=False),
    Column("due_at", UTCDateTime, nullable=False),
    Column("expires_at", UTCDateTime),
    Column("attempts", Integer, nullable=False),
    Column("lease_until", UTCDateTime),
    Column("rendered", LargeBinary),
    Column("settled_at", UTCDateTime),
    Column("code", String(80)),
    Index("ix_outbox_state_due_at", "state", "due_at"),
    Index("ix_outbox_person_id_state", "person_id", "state"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("outbox_id", _Id, ForeignKey("outbox.id"), primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("account_id", _Id, nullable=False),
    Column("message_id", String(80), nullable=False),
    Column("at", UTCDateTime, nullable=False),
    Index("ix_deliveries_account_id_message_id", "account_id", "message_id"),
)

# --- questions and talks ---

questions = Table(
    "questions",
    metadata,
    Column("id", _Id, primary_key=True),
    _person("asker_id", index=True),
    Column("simulated", Boolean, nullable=False),
    Column("state", _one_of(QuestionState), nullable=False),
    Column("topic", _one_of(Topic)),
    Column("aim", _one_of(Aim)),
    Column("pseudonym", String(20), nullable=False),
    Column("show_name", Boolean, nullable=False),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("round", Integer, nullable=False),  # how many times it was offered
    _person("claimed_by", nullable=True, index=True),
    Column("claimed_at", UTCDateTime),
    Column("answered_at", UTCDateTime),
    Column("closed_at", UTCDateTime),
    Column("outcome", _one_of(Outcome)),
    # when the programme must act, whoever does nothing
    Column("next_offer_at", UTCDateTime, index=True),
    Column("counsellor_at", UTCDateTime, index=True),
    Column("claim_ends_at", UTCDateTime, index=True),
    Column("follow_up_at", UTCDateTime, index=True),
)

offers = Table(
    "offers",
    metadata,
    Column("id", _Id, primary_key=True),
    _question(),
    _person("helper_id", index=True),
    Column("state", _one_of(OfferState), nullable=False),
    Column("reason", _one_of(Reason), nullable=False),
    Column("offered_at", UTCDateTime, nullable=False),
    UniqueConstraint("question_id", "helper_id"),
)

utterances = Table(
    "utterances",
    metadata,
    Column("id", _Id, primary_key=True),
    _person("author_id", index=True),
    _question(nullable=True),
    Column("words", LargeBinary, nullable=False),
    Column("language", String(16), nullable=False),
    Column("said_at", UTCDateTime, nullable=False),
)

translations = Table(
    "translations",
    metadata,
    Column("utterance_id", _Id, ForeignKey("utterances.id"), primary_key=True),
    Column("language", String(16), primary_key=True),
    Column("text", LargeBinary, nullable=False),
    Column("vouched", Boolean, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
)

translation_memory = Table(
    "translation_memory",
    metadata,
    Column("source", String(16), primary_key=True),
    Column("target", String(16), primary_key=True),
    Column("digest", String(64), primary_key=True),
    Column("text", Text, nullable=False),
    Column("vouched_by", String(80), nullable=False),
)

events = Table(
    "question_events",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    _question(),
    Column("at", UTCDateTime, nullable=False),
    Column("what", String(40), nullable=False),
    _person("person_id", nullable=True),
    Column("detail", String(80)),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("kind", _one_of(AlertKind), nullable=False),
    _person("person_id", index=True),  # in danger, or who reports
    _person("about_id", nullable=True),  # whom a report is about
    _question(nullable=True),
    Column("utterance_id", _Id, ForeignKey("utterances.id")),
    Column("opened_at", UTCDateTime, nullable=False),
    Column("remind_at", UTCDateTime, index=True),
    Column("reminders", Integer, nullable=False),
    _person("taken_by", nullable=True),
    Column("taken_at", UTCDateTime),
)

# --- the programme itself ---

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
