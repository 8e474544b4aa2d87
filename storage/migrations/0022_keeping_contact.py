"""Keeping contact: each person's rhythm, the weekly updates and whom they reached, and the news they tell."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def _people(name: str, constraint: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], ["people.id"], name=op.f(constraint))


def upgrade() -> None:
    at = sa.DateTime(timezone=True)
    op.create_table(
        "contact",
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("rhythm", sa.String(length=40), nullable=False),
        sa.Column("quiet_until", at, nullable=True),
        sa.Column("seen_by", sa.String(length=32), nullable=True),
        sa.Column("seen_at", at, nullable=True),
        sa.Column("let_go_until", at, nullable=True),
        _people("person_id", "fk_contact_person_id_people"),
        _people("seen_by", "fk_contact_seen_by_people"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_contact")),
    )
    op.create_table(
        "weekly_updates",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("week", sa.String(length=8), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("why", sa.String(length=40), nullable=True),
        sa.Column("queued_at", at, nullable=False),
        sa.Column("settled_at", at, nullable=True),
        sa.Column("feeling", sa.String(length=40), nullable=True),
        sa.Column("wants_call", sa.Boolean(), nullable=True),
        sa.Column("answered_at", at, nullable=True),
        _people("person_id", "fk_weekly_updates_person_id_people"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_weekly_updates")),
        sa.UniqueConstraint("person_id", "week", name=op.f("uq_weekly_updates_person_id_week")),
    )
    op.create_index(op.f("ix_weekly_updates_week"), "weekly_updates", ["week"], unique=False)
    op.create_index(op.f("ix_weekly_updates_state"), "weekly_updates", ["state"], unique=False)
    op.create_table(
        "weeks",
        sa.Column("week", sa.String(length=8), nullable=False),
        sa.Column("simulated", sa.Boolean(), nullable=False),
        sa.Column("drafted_at", at, nullable=False),
        sa.Column("held_back_by", sa.String(length=32), nullable=True),
        _people("held_back_by", "fk_weeks_held_back_by_people"),
        sa.PrimaryKeyConstraint("week", "simulated", name=op.f("pk_weeks")),
    )
    op.create_table(
        "news",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("simulated", sa.Boolean(), nullable=False),
        sa.Column("words_id", sa.String(length=32), nullable=False),
        sa.Column("noted_at", at, nullable=False),
        _people("author_id", "fk_news_author_id_people"),
        sa.ForeignKeyConstraint(["words_id"], ["utterances.id"], name=op.f("fk_news_words_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_news")),
    )
    op.create_index(op.f("ix_news_author_id"), "news", ["author_id"], unique=False)
    op.create_index(op.f("ix_news_noted_at"), "news", ["noted_at"], unique=False)
