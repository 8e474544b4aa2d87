"""Matching: what else spoke for a helper, what is not their experience, and asking others the same."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.add_column("offers", sa.Column("also", sa.JSON(), nullable=True))
    op.add_column("projects", sa.Column("country", sa.LargeBinary(), nullable=True))
    op.add_column("questions", sa.Column("same_as_id", sa.String(length=32), nullable=True))
    op.create_index(op.f("ix_questions_same_as_id"), "questions", ["same_as_id"], unique=False)
    op.create_table(
        "not_lived",
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("other_path", sa.Boolean(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_not_lived_person_id_people")),
        sa.PrimaryKeyConstraint("person_id", "topic", "other_path", name=op.f("pk_not_lived")),
    )
