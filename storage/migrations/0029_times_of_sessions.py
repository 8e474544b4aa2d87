"""Those whom a session is for say which of some times fit, before they are invited."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    op.add_column("sessions", sa.Column("times", sa.JSON(), nullable=True))
    op.create_table(
        "session_time_answers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("fits", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_session_time_answers_session_id_sessions")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_session_time_answers_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_time_answers")),
        sa.UniqueConstraint("session_id", "person_id", name=op.f("uq_session_time_answers_session_id_person_id")),
    )
    for column in ("session_id", "person_id"):
        op.create_index(op.f(f"ix_session_time_answers_{column}"), "session_time_answers", [column], unique=False)
