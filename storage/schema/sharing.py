"""Answers that may help others too, once their asker and their helper both allow it; the words are utterances."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table

from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person
from storage.vocabulary import Aim, Topic

shared_answers = Table(
    "shared_answers",
    metadata,
    Column("id", Id, primary_key=True),  # it owns a data key, without which its words do not open
    Column("question_id", Id, nullable=False, unique=True),  # asked about once, whatever was said then
    Column("answer_id", Id, nullable=False),  # the words that the asker read
    person("asker_id", index=True),
    person("helper_id", index=True),
    Column("simulated", Boolean, nullable=False),
    Column("topic", one_of(Topic), nullable=False),
    Column("aim", one_of(Aim), nullable=False),
    Column("language", String(16), nullable=False),  # the question's
    Column("answered_at", UTCDateTime, nullable=False),
    Column("begun_at", UTCDateTime, nullable=False),
    # what each said to it; empty: nothing yet
    Column("asker_agrees", Boolean),
    Column("helper_agrees", Boolean),
    # what others read, without a name; empty: nobody reads it, now or later
    Column("asked_words_id", Id, ForeignKey("utterances.id")),
    Column("answered_words_id", Id, ForeignKey("utterances.id")),
    Index("ix_shared_answers_topic_aim_language", "topic", "aim", "language", "answered_at"),
)
