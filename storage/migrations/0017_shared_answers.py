"""Answers that may help others too, and words that are sealed under more keys than their author's."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.add_column("utterances", sa.Column("sealed_for", sa.JSON(), nullable=True))
    op.create_table(
        "shared_answers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("question_id", sa.String(length=32), nullable=False),
        sa.Column("answer_id", sa.String(length=32), nullable=False),
        sa.Column("asker_id", sa.String(length=32), nullable=False),
        sa.Column("helper_id", sa.String(length=32), nullable=False),
        sa.Column("simulated", sa.Boolean(), nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("aim", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asker_agrees", sa.Boolean(), nullable=True),
        sa.Column("helper_agrees", sa.Boolean(), nullable=True),
        sa.Column("asked_words_id", sa.String(length=32), nullable=True),
        sa.Column("answered_words_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["asker_id"], ["people.id"], name=op.f("fk_shared_answers_asker_id_people")),
        sa.ForeignKeyConstraint(["helper_id"], ["people.id"], name=op.f("fk_shared_answers_helper_id_people")),
        sa.ForeignKeyConstraint(
            ["asked_words_id"], ["utterances.id"], name=op.f("fk_shared_answers_asked_words_id_utterances")
        ),
        sa.ForeignKeyConstraint(
            ["answered_words_id"], ["utterances.id"], name=op.f("fk_shared_answers_answered_words_id_utterances")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shared_answers")),
        sa.UniqueConstraint("question_id", name=op.f("uq_shared_answers_question_id")),
    )
    for column in ("asker_id", "helper_id"):
        op.create_index(op.f(f"ix_shared_answers_{column}"), "shared_answers", [column], unique=False)
    op.create_index(
        "ix_shared_answers_topic_aim_language",
        "shared_answers",
        ["topic", "aim", "language", "answered_at"],
        unique=False,
    )
