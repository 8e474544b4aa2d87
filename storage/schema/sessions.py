"""Sessions, who is invited to each, and who speaks; what one is about, and where, are its planner's utterances."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, String, Table, UniqueConstraint

from storage.contact_vocabulary import Feeling
from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person
from storage.session_vocabulary import GuestReply, InviteReason, ProjectUse, SessionKind, SessionState, Welcome


def _own_words(name: str) -> Column[str]:
    return Column(name, Id, ForeignKey("utterances.id"))


sessions = Table(
    "sessions",
    metadata,
    Column("id", Id, primary_key=True),
    person("planner_id", index=True),
    Column("simulated", Boolean, nullable=False),
    Column("state", one_of(SessionState), nullable=False, index=True),
    Column("kind", one_of(SessionKind), nullable=False),
    _own_words("what_id"),
    Column("starts_at", UTCDateTime),
    Column("times", JSON),  # some of which one is to be chosen by what people say; empty: nobody is asked
    Column("minutes", Integer),
    _own_words("place_id"),
    Column("audience", JSON),  # empty: not said yet
    Column("extras", JSON, nullable=False),
    Column("places", Integer),  # empty: as many as come
    Column("version", Integer, nullable=False),  # one more with every change, so that two who change it notice
    person("changed_by", nullable=True),
    Column("moves", Integer, nullable=False),  # how often its time or place changed after it was sent
    Column("made_at", UTCDateTime, nullable=False),
    Column("sent_at", UTCDateTime),
    Column("look_at", UTCDateTime, index=True),  # when something is to be done about it next
    _own_words("catch_up_id"),
    Column("wall_code", String(8)),  # stands on the wall there: whoever writes it has come
)

session_questions = Table(
    "session_questions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("session_id", Id, ForeignKey("sessions.id"), nullable=False, index=True),
    person("person_id", index=True),
    Column("words_id", Id, ForeignKey("utterances.id"), nullable=False),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("told_at", UTCDateTime),  # when the team read it; never who asked
    Column("votes", Integer),  # how many wished to hear of it, once the session has begun; never who
)

session_votes = Table(
    "session_votes",  # until the session begins
    metadata,
    Column("id", Id, primary_key=True),
    Column("session_id", Id, ForeignKey("sessions.id"), nullable=False, index=True),
    Column("question_id", Id, ForeignKey("session_questions.id"), nullable=False, index=True),
    person("person_id", index=True),
    UniqueConstraint("question_id", "person_id"),
)

guests = Table(
    "guests",
    metadata,
    Column("id", Id, primary_key=True),
    Column("session_id", Id, ForeignKey("sessions.id"), nullable=False, index=True),
    person("person_id", index=True),
    Column("reason", one_of(InviteReason), nullable=False),
    Column("invited_at", UTCDateTime),  # empty: asked by name, and the session is not sent yet
    Column("reply", one_of(GuestReply)),
    Column("replied_at", UTCDateTime),
    Column("came", Boolean),  # empty: not said
    Column("feeling", one_of(Feeling)),  # how it was for them
    Column("guesses", Integer),  # how often they wrote another code than that on the wall
    Column("listed_at", UTCDateTime),  # since when others who came, and are listed too, may read their name
    Column("welcome", one_of(Welcome)),  # empty: never asked whether someone shall wait for them
    UniqueConstraint("session_id", "person_id"),
)

speakers = Table(
    "speakers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("session_id", Id, ForeignKey("sessions.id"), nullable=False, index=True),
    person("person_id", index=True),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("agreed", Boolean),  # empty: not said yet
    _own_words("line_id"),  # what they would like to tell, and to be asked first
    UniqueConstraint("session_id", "person_id"),
)

session_thanks = Table(
    "session_thanks",
    metadata,
    Column("id", Id, primary_key=True),
    Column("session_id", Id, ForeignKey("sessions.id"), nullable=False, index=True),
    person("person_id", index=True),
    Column("words_id", Id, ForeignKey("utterances.id"), nullable=False),  # for whoever spoke; never who said it
    UniqueConstraint("session_id", "person_id"),
)

session_projects = Table(
    "session_projects",
    metadata,
    Column("id", Id, primary_key=True),
    Column("session_id", Id, ForeignKey("sessions.id"), nullable=False, index=True),
    person("person_id", index=True),
    Column("words_id", Id, ForeignKey("utterances.id"), nullable=False),  # what they wrote of their project
    Column("use", one_of(ProjectUse), nullable=False),
    UniqueConstraint("session_id", "person_id"),
)

session_interpreters = Table(
    "session_interpreters",
    metadata,
    Column("id", Id, primary_key=True),
    Column("session_id", Id, ForeignKey("sessions.id"), nullable=False, index=True),
    person("person_id", index=True),
    Column("language", String(16), nullable=False),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("agreed", Boolean),  # empty: not said yet
    UniqueConstraint("session_id", "person_id"),
)

session_welcomes = Table(
    "session_welcomes",
    metadata,
    Column("id", Id, primary_key=True),
    Column("session_id", Id, ForeignKey("sessions.id"), nullable=False, index=True),
    person("person_id", index=True),  # who comes too, and is asked to wait
    person("newcomer_id", index=True),  # for whom
    Column("ends_at", UTCDateTime, nullable=False),  # without an answer by then, someone else is asked
    Column("agreed", Boolean),  # empty: not said yet
    _own_words("words_id"),  # where they wait, and how one knows them
    UniqueConstraint("session_id", "person_id", "newcomer_id"),
)

session_time_answers = Table(
    "session_time_answers",  # until the time is fixed
    metadata,
    Column("id", Id, primary_key=True),
    Column("session_id", Id, ForeignKey("sessions.id"), nullable=False, index=True),
    person("person_id", index=True),
    Column("fits", JSON),  # which of its times; empty: not said yet
    UniqueConstraint("session_id", "person_id"),
)
