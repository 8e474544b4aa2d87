"""Questions, to whom they were offered, and what was said about them; words are sealed."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, LargeBinary, String, Table, Text, UniqueConstraint

from storage.incoming import AttachmentKind, ChannelName
from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person, question
from storage.vocabulary import Aim, CheckState, KeptFor, MediaState, OfferState, Outcome, QuestionState, Reason, Topic

questions = Table(
    "questions",
    metadata,
    Column("id", Id, primary_key=True),
    person("asker_id", index=True),
    Column("simulated", Boolean, nullable=False),
    Column("state", one_of(QuestionState), nullable=False),
    Column("topic", one_of(Topic)),
    Column("aim", one_of(Aim)),
    Column("pseudonym", String(20), nullable=False),
    Column("show_name", Boolean, nullable=False),
    Column("of_project", Boolean),  # it is about what the asker told of their project
    Column("show_obstacles", Boolean),  # the asker said that helpers may see what stands in their way
    Column("asked_at", UTCDateTime, nullable=False),
    Column("round", Integer, nullable=False),  # how many times it was offered
    person("claimed_by", nullable=True, index=True),
    Column("claimed_at", UTCDateTime),
    Column("answered_at", UTCDateTime),
    Column("closed_at", UTCDateTime),
    Column("outcome", one_of(Outcome)),
    Column("wished_helper_id", Id),  # whose path the asker has read, and by whom they would like to be answered
    # when the programme must act, whoever does nothing
    Column("next_offer_at", UTCDateTime, index=True),
    Column("counsellor_at", UTCDateTime, index=True),
    Column("claim_ends_at", UTCDateTime, index=True),
    Column("follow_up_at", UTCDateTime, index=True),
    Column("quiet_at", UTCDateTime, index=True),  # silent until then, the talk closes by itself
    Column("rested_at", UTCDateTime),  # when it closed by itself: either of the two may go on
    Column("accompaniment_id", Id, index=True),  # the agreement that it belongs to
    # a draft that its asker has sent and that can't go on yet: whom it is for, and when to look again
    Column("kept_for", one_of(KeptFor)),
    Column("kept_until", UTCDateTime, index=True),  # empty: until a counsellor lets its asker in
    Column("same_as_id", Id, index=True),  # the first question, where others are asked the same once more
    Column("for_partners", Boolean),  # it is asked of employers and training centres, and of no helper
)

offers = Table(
    "offers",
    metadata,
    Column("id", Id, primary_key=True),
    question(),
    person("helper_id", index=True),
    Column("state", one_of(OfferState), nullable=False),
    Column("reason", one_of(Reason), nullable=False),
    Column("also", JSON),  # what else spoke for this helper
    Column("offered_at", UTCDateTime, nullable=False),
    UniqueConstraint("question_id", "helper_id"),
)

media = Table(
    "media",
    metadata,
    Column("id", Id, primary_key=True),
    person("author_id", index=True),
    Column("channel", one_of(ChannelName), nullable=False),
    Column("kind", one_of(AttachmentKind), nullable=False),
    Column("state", one_of(MediaState), nullable=False),
    Column("file", LargeBinary),  # where the platform keeps it; empty once nothing more is to be done there
    Column("content", LargeBinary),
    Column("content_type", String(40)),
    Column("sent_at", UTCDateTime, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("due_at", UTCDateTime, index=True),  # when it is fetched, or deleted at the platform
)

utterances = Table(
    "utterances",
    metadata,
    Column("id", Id, primary_key=True),
    person("author_id", index=True),
    question(nullable=True),
    Column("words", LargeBinary, nullable=False),
    Column("language", String(16), nullable=False),
    Column("said_at", UTCDateTime, nullable=False),
    Column("media_id", Id),  # a picture or voice that was sent with them
    Column("lived_in", Integer),  # the year in which it happened to their author, who said so
    Column("sealed_for", JSON(none_as_null=True)),  # under whose keys too; empty: their author's alone
)

answer_checks = Table(
    "answer_checks",
    metadata,
    Column("utterance_id", Id, ForeignKey("utterances.id"), primary_key=True),
    question(),
    person("asker_id", index=True),
    person("helper_id", index=True),
    Column("state", one_of(CheckState), nullable=False, index=True),
    Column("opened_at", UTCDateTime, nullable=False),
    person("checked_by", nullable=True),
    Column("checked_at", UTCDateTime),
    Column("correction_id", Id, ForeignKey("utterances.id")),
)

translations = Table(
    "translations",
    metadata,
    Column("utterance_id", Id, ForeignKey("utterances.id"), primary_key=True),
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
    question(),
    Column("at", UTCDateTime, nullable=False),
    Column("what", String(40), nullable=False),
    person("person_id", nullable=True),
    Column("detail", String(80)),
)
