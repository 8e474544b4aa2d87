"""Feedback polls: what is asked of whom, what was answered, and of anonymous ones only how often."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"

_ID = sa.String(length=32)
_WORD = sa.String(length=40)
_TIME = sa.DateTime(timezone=True)


def _to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"))


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def upgrade() -> None:
    op.create_table(
        "polls",
        sa.Column("id", _ID, nullable=False),
        sa.Column("author_id", _ID, nullable=False),
        sa.Column("simulated", sa.Boolean(), nullable=False),
        sa.Column("state", _WORD, nullable=False),
        sa.Column("ready_set", _WORD, nullable=True),
        sa.Column("question_id", _ID, nullable=True),
        sa.Column("kind", _WORD, nullable=True),
        sa.Column("anonymous", sa.Boolean(), nullable=True),
        sa.Column("audience", sa.JSON(), nullable=True),
        sa.Column("closes_at", _TIME, nullable=True),
        sa.Column("made_at", _TIME, nullable=False),
        sa.Column("sent_at", _TIME, nullable=True),
        sa.Column("asked_at", _TIME, nullable=True),
        sa.Column("look_at", _TIME, nullable=True),
        sa.Column("closed_at", _TIME, nullable=True),
        sa.Column("answered", sa.Integer(), nullable=True),
        sa.Column("action_id", _ID, nullable=True),
        sa.Column("action_at", _TIME, nullable=True),
        _to("polls", "author_id", "people"),
        _to("polls", "question_id", "utterances"),
        _to("polls", "action_id", "utterances"),
        _key("polls", "id"),
    )
    op.create_table(
        "poll_choices",
        sa.Column("poll_id", _ID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("words_id", _ID, nullable=False),
        _to("poll_choices", "poll_id", "polls"),
        _to("poll_choices", "words_id", "utterances"),
        _key("poll_choices", "poll_id", "place"),
    )
    op.create_table(
        "poll_people",
        sa.Column("poll_id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        _to("poll_people", "poll_id", "polls"),
        _to("poll_people", "person_id", "people"),
        _key("poll_people", "poll_id", "person_id"),
    )
    op.create_table(
        "poll_counts",
        sa.Column("poll_id", _ID, nullable=False),
        sa.Column("question", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(length=20), nullable=False),
        sa.Column("grouping", _WORD, nullable=False),
        sa.Column("of_group", sa.String(length=20), nullable=False),
        sa.Column("many", sa.Integer(), nullable=False),
        _to("poll_counts", "poll_id", "polls"),
        _key("poll_counts", "poll_id", "question", "answer", "grouping", "of_group"),
    )
    op.create_table(
        "poll_words",
        sa.Column("id", _ID, nullable=False),
        sa.Column("poll_id", _ID, nullable=False),
        sa.Column("question", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        _to("poll_words", "poll_id", "polls"),
        _key("poll_words", "id"),
    )
    op.create_table(
        "poll_answers",
        sa.Column("poll_id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("question", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(length=20), nullable=True),
        sa.Column("words_id", _ID, nullable=True),
        sa.Column("answered_at", _TIME, nullable=False),
        _to("poll_answers", "poll_id", "polls"),
        _to("poll_answers", "person_id", "people"),
        _to("poll_answers", "words_id", "utterances"),
        _key("poll_answers", "poll_id", "person_id", "question"),
    )
    for table, column in (
        ("polls", "author_id"),
        ("polls", "state"),
        ("polls", "look_at"),
        ("poll_people", "person_id"),
        ("poll_words", "poll_id"),
        ("poll_answers", "person_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)
