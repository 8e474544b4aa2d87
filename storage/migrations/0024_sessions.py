"""Sessions, who is invited to each, and what they would like to ask there."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    _sessions()
    _guests()
    _questions()


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("planner_id", sa.String(length=32), nullable=False),
        sa.Column("simulated", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("what_id", sa.String(length=32), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("place_id", sa.String(length=32), nullable=True),
        sa.Column("audience", sa.JSON(), nullable=True),
        sa.Column("extras", sa.JSON(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.String(length=32), nullable=True),
        sa.Column("moves", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("catch_up_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["planner_id"], ["people.id"], name=op.f("fk_sessions_planner_id_people")),
        sa.ForeignKeyConstraint(["changed_by"], ["people.id"], name=op.f("fk_sessions_changed_by_people")),
        sa.ForeignKeyConstraint(["what_id"], ["utterances.id"], name=op.f("fk_sessions_what_id_utterances")),
        sa.ForeignKeyConstraint(["place_id"], ["utterances.id"], name=op.f("fk_sessions_place_id_utterances")),
        sa.ForeignKeyConstraint(["catch_up_id"], ["utterances.id"], name=op.f("fk_sessions_catch_up_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
    )
    for column in ("planner_id", "state", "look_at"):
        op.create_index(op.f(f"ix_sessions_{column}"), "sessions", [column], unique=False)


def _guests() -> None:
    op.create_table(
        "guests",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("invited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reply", sa.String(length=40), nullable=True),
        sa.Column("replied_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("came", sa.Boolean(), nullable=True),
        sa.Column("feeling", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_guests_session_id_sessions")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_guests_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guests")),
        sa.UniqueConstraint("session_id", "person_id", name=op.f("uq_guests_session_id_person_id")),
    )
    for column in ("session_id", "person_id"):
        op.create_index(op.f(f"ix_guests_{column}"), "guests", [column], unique=False)


def _questions() -> None:
    op.create_table(
        "session_questions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("words_id", sa.String(length=32), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_session_questions_session_id_sessions")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_session_questions_person_id_people")),
        sa.ForeignKeyConstraint(["words_id"], ["utterances.id"], name=op.f("fk_session_questions_words_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_questions")),
    )
    for column in ("session_id", "person_id"):
        op.create_index(op.f(f"ix_session_questions_{column}"), "session_questions", [column], unique=False)
