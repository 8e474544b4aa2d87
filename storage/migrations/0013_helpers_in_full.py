"""Helpers in full: what they tell of themselves, whether they have practised, and the paths they tell."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    for told in ("years", "speaks", "free_times", "takes_part", "not_topics", "asked_about"):
        op.add_column("helpers", sa.Column(told, sa.JSON(), nullable=True))
    for sealed in ("gender", "country"):
        op.add_column("helpers", sa.Column(sealed, sa.LargeBinary(), nullable=True))
    for time in ("asked_about_at", "practised_at", "practice_reminder_at"):
        op.add_column("helpers", sa.Column(time, sa.DateTime(timezone=True), nullable=True))
    op.create_index(op.f("ix_helpers_practice_reminder_at"), "helpers", ["practice_reminder_at"], unique=False)
    # Whoever answers questions already needs no practice before the next one.
    op.execute(
        "UPDATE helpers SET practised_at = COALESCE(approved_at, CURRENT_TIMESTAMP) WHERE state IN ('ready', 'paused')"
    )
    op.add_column("questions", sa.Column("wished_helper_id", sa.String(length=32), nullable=True))
    op.create_table(
        "paths",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("pseudonym", sa.String(length=20), nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=True),
        sa.Column("lines", sa.LargeBinary(), nullable=True),
        sa.Column("draft_id", sa.String(length=32), nullable=True),
        sa.Column("shown_id", sa.String(length=32), nullable=True),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["draft_id"], ["utterances.id"], name=op.f("fk_paths_draft_id_utterances")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_paths_person_id_people")),
        sa.ForeignKeyConstraint(["shown_id"], ["utterances.id"], name=op.f("fk_paths_shown_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paths")),
        sa.UniqueConstraint("person_id", name=op.f("uq_paths_person_id")),
    )
