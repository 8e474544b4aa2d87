"""Talks that close by themselves, answers that a counsellor checks, and accompaniments."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    # Talks of before have no quiet_at until their next word: an upgrade closes none of them.
    op.add_column("questions", sa.Column("quiet_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("questions", sa.Column("rested_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("questions", sa.Column("accompaniment_id", sa.String(length=32), nullable=True))
    op.create_index(op.f("ix_questions_quiet_at"), "questions", ["quiet_at"], unique=False)
    op.create_index(op.f("ix_questions_accompaniment_id"), "questions", ["accompaniment_id"], unique=False)
    op.add_column("utterances", sa.Column("lived_in", sa.Integer(), nullable=True))
    _answer_checks()
    _accompaniments()


def _answer_checks() -> None:
    op.create_table(
        "answer_checks",
        sa.Column("utterance_id", sa.String(length=32), nullable=False),
        sa.Column("question_id", sa.String(length=32), nullable=False),
        sa.Column("asker_id", sa.String(length=32), nullable=False),
        sa.Column("helper_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("checked_by", sa.String(length=32), nullable=True),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("correction_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["asker_id"], ["people.id"], name=op.f("fk_answer_checks_asker_id_people")),
        sa.ForeignKeyConstraint(["checked_by"], ["people.id"], name=op.f("fk_answer_checks_checked_by_people")),
        sa.ForeignKeyConstraint(
            ["correction_id"], ["utterances.id"], name=op.f("fk_answer_checks_correction_id_utterances")
        ),
        sa.ForeignKeyConstraint(["helper_id"], ["people.id"], name=op.f("fk_answer_checks_helper_id_people")),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_answer_checks_question_id_questions")),
        sa.ForeignKeyConstraint(
            ["utterance_id"], ["utterances.id"], name=op.f("fk_answer_checks_utterance_id_utterances")
        ),
        sa.PrimaryKeyConstraint("utterance_id", name=op.f("pk_answer_checks")),
    )
    for column in ("question_id", "asker_id", "helper_id", "state"):
        op.create_index(op.f(f"ix_answer_checks_{column}"), "answer_checks", [column], unique=False)


def _accompaniments() -> None:
    op.create_table(
        "accompaniments",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("newcomer_id", sa.String(length=32), nullable=False),
        sa.Column("helper_id", sa.String(length=32), nullable=True),
        sa.Column("second_id", sa.String(length=32), nullable=True),
        sa.Column("proposed_by", sa.String(length=32), nullable=False),
        sa.Column("simulated", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("pseudonym", sa.String(length=20), nullable=False),
        sa.Column("aim_id", sa.String(length=32), nullable=True),
        sa.Column("talks", sa.Integer(), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("newcomer_agrees", sa.Boolean(), nullable=True),
        sa.Column("helper_agrees", sa.Boolean(), nullable=True),
        sa.Column("second_agrees", sa.Boolean(), nullable=True),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["aim_id"], ["utterances.id"], name=op.f("fk_accompaniments_aim_id_utterances")),
        sa.ForeignKeyConstraint(["helper_id"], ["people.id"], name=op.f("fk_accompaniments_helper_id_people")),
        sa.ForeignKeyConstraint(["newcomer_id"], ["people.id"], name=op.f("fk_accompaniments_newcomer_id_people")),
        sa.ForeignKeyConstraint(["proposed_by"], ["people.id"], name=op.f("fk_accompaniments_proposed_by_people")),
        sa.ForeignKeyConstraint(["second_id"], ["people.id"], name=op.f("fk_accompaniments_second_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accompaniments")),
    )
    for column in ("newcomer_id", "helper_id", "second_id", "state", "ends_at"):
        op.create_index(op.f(f"ix_accompaniments_{column}"), "accompaniments", [column], unique=False)
