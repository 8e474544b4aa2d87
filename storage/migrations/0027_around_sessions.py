"""Around a session: who speaks, and is thanked; people's projects and wishes for it; who interprets; who is there."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    _speakers()
    _thanks()
    _projects()
    _votes()
    _interpreters()
    op.add_column("sessions", sa.Column("wall_code", sa.String(length=8), nullable=True))
    op.add_column("guests", sa.Column("guesses", sa.Integer(), nullable=True))


def _speakers() -> None:
    op.create_table(
        "speakers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        sa.Column("line_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_speakers_session_id_sessions")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_speakers_person_id_people")),
        sa.ForeignKeyConstraint(["line_id"], ["utterances.id"], name=op.f("fk_speakers_line_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speakers")),
        sa.UniqueConstraint("session_id", "person_id", name=op.f("uq_speakers_session_id_person_id")),
    )
    for column in ("session_id", "person_id"):
        op.create_index(op.f(f"ix_speakers_{column}"), "speakers", [column], unique=False)


def _thanks() -> None:
    op.create_table(
        "session_thanks",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("words_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_session_thanks_session_id_sessions")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_session_thanks_person_id_people")),
        sa.ForeignKeyConstraint(["words_id"], ["utterances.id"], name=op.f("fk_session_thanks_words_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_thanks")),
        sa.UniqueConstraint("session_id", "person_id", name=op.f("uq_session_thanks_session_id_person_id")),
    )
    for column in ("session_id", "person_id"):
        op.create_index(op.f(f"ix_session_thanks_{column}"), "session_thanks", [column], unique=False)


def _projects() -> None:
    op.create_table(
        "session_projects",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("words_id", sa.String(length=32), nullable=False),
        sa.Column("use", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_session_projects_session_id_sessions")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_session_projects_person_id_people")),
        sa.ForeignKeyConstraint(["words_id"], ["utterances.id"], name=op.f("fk_session_projects_words_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_projects")),
        sa.UniqueConstraint("session_id", "person_id", name=op.f("uq_session_projects_session_id_person_id")),
    )
    for column in ("session_id", "person_id"):
        op.create_index(op.f(f"ix_session_projects_{column}"), "session_projects", [column], unique=False)


def _votes() -> None:
    op.add_column("session_questions", sa.Column("votes", sa.Integer(), nullable=True))
    op.create_table(
        "session_votes",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session_id", sa.String(length=32), nullable=False),
        sa.Column("question_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_session_votes_session_id_sessions")),
        sa.ForeignKeyConstraint(
            ["question_id"], ["session_questions.id"], name=op.f("fk_session_votes_question_id_session_questions")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_session_votes_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_votes")),
        sa.UniqueConstraint("question_id", "person_id", name=op.f("uq_session_votes_question_id_person_id")),
    )
    for column in ("session_id", "question_id", "person_id"):
        op.create_index(op.f(f"ix_session_votes_{column}"), "session_votes", [column], unique=False)


def _interpreters() -> None:
    op.create_table(
        "session_interpreters",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_session_interpreters_session_id_sessions")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_session_interpreters_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_interpreters")),
        sa.UniqueConstraint("session_id", "person_id", name=op.f("uq_session_interpreters_session_id_person_id")),
    )
    for column in ("session_id", "person_id"):
        op.create_index(op.f(f"ix_session_interpreters_{column}"), "session_interpreters", [column], unique=False)
