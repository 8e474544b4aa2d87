"""Questions, offers, what people said, and its translations."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "questions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("asker_id", sa.String(length=32), nullable=False),
        sa.Column("simulated", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("topic", sa.String(40), nullable=True),
        sa.Column("aim", sa.String(40), nullable=True),
        sa.Column("pseudonym", sa.String(length=20), nullable=False),
        sa.Column("show_name", sa.Boolean(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("claimed_by", sa.String(length=32), nullable=True),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(40), nullable=True),
        sa.Column("next_offer_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("counsellor_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("claim_ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("follow_up_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["asker_id"], ["people.id"], name=op.f("fk_questions_asker_id_people")),
        sa.ForeignKeyConstraint(["claimed_by"], ["people.id"], name=op.f("fk_questions_claimed_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    op.create_index(op.f("ix_questions_asker_id"), "questions", ["asker_id"], unique=False)
    op.create_index(op.f("ix_questions_claim_ends_at"), "questions", ["claim_ends_at"], unique=False)
    op.create_index(op.f("ix_questions_claimed_by"), "questions", ["claimed_by"], unique=False)
    op.create_index(op.f("ix_questions_counsellor_at"), "questions", ["counsellor_at"], unique=False)
    op.create_index(op.f("ix_questions_follow_up_at"), "questions", ["follow_up_at"], unique=False)
    op.create_index(op.f("ix_questions_next_offer_at"), "questions", ["next_offer_at"], unique=False)
    op.create_table(
        "offers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("question_id", sa.String(length=32), nullable=False),
        sa.Column("helper_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("reason", sa.String(40), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["helper_id"], ["people.id"], name=op.f("fk_offers_helper_id_people")),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_offers_question_id_questions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offers")),
        sa.UniqueConstraint("question_id", "helper_id", name=op.f("uq_offers_question_id_helper_id")),
    )
    op.create_index(op.f("ix_offers_helper_id"), "offers", ["helper_id"], unique=False)
    op.create_index(op.f("ix_offers_question_id"), "offers", ["question_id"], unique=False)
    op.create_table(
        "utterances",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("question_id", sa.String(length=32), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["people.id"], name=op.f("fk_utterances_author_id_people")),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_utterances_question_id_questions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_utterances")),
    )
    op.create_index(op.f("ix_utterances_author_id"), "utterances", ["author_id"], unique=False)
    op.create_index(op.f("ix_utterances_question_id"), "utterances", ["question_id"], unique=False)
    op.create_table(
        "translations",
        sa.Column("utterance_id", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("vouched", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["utterance_id"], ["utterances.id"], name=op.f("fk_translations_utterance_id_utterances")
        ),
        sa.PrimaryKeyConstraint("utterance_id", "language", name=op.f("pk_translations")),
    )
    op.create_table(
        "translation_memory",
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("target", sa.String(length=16), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("vouched_by", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("source", "target", "digest", name=op.f("pk_translation_memory")),
    )
    op.create_table(
        "question_events",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("question_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=True),
        sa.Column("detail", sa.String(length=80), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_question_events_person_id_people")),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_question_events_question_id_questions")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_question_events")),
    )
    op.create_index(op.f("ix_question_events_question_id"), "question_events", ["question_id"], unique=False)
