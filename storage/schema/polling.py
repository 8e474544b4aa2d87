"""Feedback polls. Of an anonymous one nothing says who answered what: counts, and words under the poll's own key."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, LargeBinary, String, Table

from storage.poll_vocabulary import AnswerKind, Grouping, PollState, ReadySet
from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person


def _poll(*, key: bool = False) -> Column[str]:
    return Column("poll_id", Id, ForeignKey("polls.id"), primary_key=key, nullable=False, index=not key)


polls = Table(
    "polls",
    metadata,
    Column("id", Id, primary_key=True),  # an anonymous one owns a data key: what was written opens with it alone
    person("author_id", index=True),
    Column("simulated", Boolean, nullable=False),
    Column("state", one_of(PollState), nullable=False, index=True),
    Column("ready_set", one_of(ReadySet)),  # empty: a question in its author's own words
    Column("question_id", Id, ForeignKey("utterances.id")),
    Column("kind", one_of(AnswerKind)),
    Column("anonymous", Boolean),  # empty: not said yet
    Column("audience", JSON(none_as_null=True)),  # empty: not said yet
    Column("closes_at", UTCDateTime),
    Column("made_at", UTCDateTime, nullable=False),
    Column("sent_at", UTCDateTime),
    Column("asked_at", UTCDateTime),  # when everyone it is for was asked
    Column("look_at", UTCDateTime, index=True),  # when something is to be done about it next
    Column("closed_at", UTCDateTime),
    Column("answered", Integer),  # how many answered an anonymous one, once it is closed
    Column("action_id", Id, ForeignKey("utterances.id")),  # what the team does with it
    Column("action_at", UTCDateTime),
)

poll_choices = Table(
    "poll_choices",
    metadata,
    _poll(key=True),
    Column("place", Integer, primary_key=True),
    Column("words_id", Id, ForeignKey("utterances.id"), nullable=False),
)

poll_people = Table(
    "poll_people",
    metadata,
    _poll(key=True),
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True, index=True),
    Column("answered", Integer, nullable=False),  # how many of its questions; no time: it would tell the answer
)

poll_counts = Table(
    "poll_counts",
    metadata,
    _poll(key=True),
    Column("question", Integer, primary_key=True),
    Column("answer", String(20), primary_key=True),
    Column("grouping", one_of(Grouping), primary_key=True),
    Column("of_group", String(20), primary_key=True),
    Column("many", Integer, nullable=False),
)

poll_words = Table(
    "poll_words",
    metadata,
    Column("id", Id, primary_key=True),  # a new one whenever anybody adds something
    _poll(),
    Column("question", Integer, nullable=False),
    Column("language", String(16), nullable=False),
    Column("words", LargeBinary, nullable=False),
)

poll_answers = Table(
    "poll_answers",
    metadata,
    _poll(key=True),
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True, index=True),
    Column("question", Integer, primary_key=True),
    Column("answer", String(20)),
    Column("words_id", Id, ForeignKey("utterances.id")),
    Column("answered_at", UTCDateTime, nullable=False),
)
