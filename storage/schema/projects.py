"""Newcomers' projects: what they said of them, what stands in their way, and how both changed."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, LargeBinary, Table

from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person, question
from storage.vocabulary import Aim, FrenchLevel, IncomeHurry, ObstacleKind, ProjectItem, Topic


def _own_words(name: str) -> Column[str]:
    return Column(name, Id, ForeignKey("utterances.id"))


projects = Table(
    "projects",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("trade", one_of(Topic)),
    _own_words("trade_words"),  # where it is none of ours
    Column("aim", one_of(Aim)),
    Column("income", one_of(IncomeHurry)),
    Column("french", one_of(FrenchLevel)),
    _own_words("before"),
    Column("free_time", JSON, nullable=False),
    Column("wishes", JSON, nullable=False),
    Column("country", LargeBinary),  # told only by who wishes for nobody from there
    Column("asked", JSON, nullable=False),  # which items were asked, and when; so that none is asked twice by itself
    Column("put_off_until", UTCDateTime, index=True),
)

obstacles = Table(
    "obstacles",
    metadata,
    Column("id", Id, primary_key=True),
    person("person_id", index=True),
    Column("kind", one_of(ObstacleKind), nullable=False),
    Column("named_at", UTCDateTime, nullable=False),
    Column("over_at", UTCDateTime),  # from when on it stands in the way no more
    Column("contact_allowed", Boolean),  # whether a counsellor may write about it; empty until they said
    question(nullable=True),  # the talk with a counsellor that came of a yes
)

project_changes = Table(
    "project_changes",
    metadata,
    Column("id", Id, primary_key=True),
    person("person_id", index=True),
    Column("item", one_of(ProjectItem), nullable=False),
    Column("before", LargeBinary, nullable=False),
    Column("after", LargeBinary, nullable=False),
    Column("changed_at", UTCDateTime, nullable=False),
    _own_words("why"),
)
