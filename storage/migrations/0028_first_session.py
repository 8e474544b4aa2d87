"""Someone waits at the stop for whoever comes to their first session."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    op.add_column("guests", sa.Column("welcome", sa.String(length=40), nullable=True))
    op.create_table(
        "session_welcomes",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("newcomer_id", sa.String(length=32), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        sa.Column("words_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_session_welcomes_session_id_sessions")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_session_welcomes_person_id_people")),
        sa.ForeignKeyConstraint(["newcomer_id"], ["people.id"], name=op.f("fk_session_welcomes_newcomer_id_people")),
        sa.ForeignKeyConstraint(["words_id"], ["utterances.id"], name=op.f("fk_session_welcomes_words_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_welcomes")),
        sa.UniqueConstraint(
            "session_id", "person_id", "newcomer_id", name=op.f("uq_session_welcomes_session_id_person_id_newcomer_id")
        ),
    )
    for column in ("session_id", "person_id", "newcomer_id"):
        op.create_index(op.f(f"ix_session_welcomes_{column}"), "session_welcomes", [column], unique=False)
