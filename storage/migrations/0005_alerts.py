"""Alerts, and the programme's own bookkeeping."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("about_id", sa.String(length=32), nullable=True),
        sa.Column("question_id", sa.String(length=32), nullable=True),
        sa.Column("utterance_id", sa.String(length=32), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("remind_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminders", sa.Integer(), nullable=False),
        sa.Column("taken_by", sa.String(length=32), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["about_id"], ["people.id"], name=op.f("fk_alerts_about_id_people")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_alerts_person_id_people")),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_alerts_question_id_questions")),
        sa.ForeignKeyConstraint(["taken_by"], ["people.id"], name=op.f("fk_alerts_taken_by_people")),
        sa.ForeignKeyConstraint(["utterance_id"], ["utterances.id"], name=op.f("fk_alerts_utterance_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
    )
    op.create_index(op.f("ix_alerts_person_id"), "alerts", ["person_id"], unique=False)
    op.create_index(op.f("ix_alerts_question_id"), "alerts", ["question_id"], unique=False)
    op.create_index(op.f("ix_alerts_remind_at"), "alerts", ["remind_at"], unique=False)
    op.create_table(
        "periods",
        sa.Column("job", sa.String(length=80), nullable=False),
        sa.Column("period", sa.String(length=80), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("job", "period", name=op.f("pk_periods")),
    )
    op.create_table(
        "confirmations",
        sa.Column("texts", sa.String(length=80), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("texts", "digest", name=op.f("pk_confirmations")),
    )
