"""Who may come in: questions that wait to go on, who is shut out, and who has come with no code and met nobody."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.add_column("questions", sa.Column("kept_for", sa.String(length=40), nullable=True))
    op.add_column("questions", sa.Column("kept_until", sa.DateTime(timezone=True), nullable=True))
    op.create_index(op.f("ix_questions_kept_until"), "questions", ["kept_until"], unique=False)
    op.create_table(
        "blocks",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("counsellor_id", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("blocked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["counsellor_id"], ["people.id"], name=op.f("fk_blocks_counsellor_id_people")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_blocks_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blocks")),
    )
    op.create_index(op.f("ix_blocks_person_id"), "blocks", ["person_id"], unique=False)
    op.create_index(op.f("ix_blocks_blocked_at"), "blocks", ["blocked_at"], unique=False)
    op.create_table(
        "blocked_addresses",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("block_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["block_id"], ["blocks.id"], name=op.f("fk_blocked_addresses_block_id_blocks")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_blocked_addresses")),
    )
    op.create_index(op.f("ix_blocked_addresses_block_id"), "blocked_addresses", ["block_id"], unique=False)
    # Who came in before stays as they are. Who was only at the door has met nobody, unless they came with a code.
    op.execute(
        "UPDATE people SET admitted = FALSE WHERE role = 'newcomer' AND standing = 'arriving'"
        " AND id NOT IN (SELECT used_by FROM invitations WHERE used_by IS NOT NULL)"
    )
