"""One person, two apps: the codes that link them, messages that go to one of the two, and phones that are shared."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("accounts", sa.Column("picture", sa.LargeBinary(), nullable=True))
    op.add_column("accounts", sa.Column("covered_from", sa.DateTime(timezone=True), nullable=True))
    op.add_column("accounts", sa.Column("wrong_pictures", sa.Integer(), nullable=True))
    op.add_column("accounts", sa.Column("picture_paused_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("outbox", sa.Column("account_id", sa.String(length=32), nullable=True))
    op.create_table(
        "links",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("shown_in", sa.String(length=32), nullable=False),
        sa.Column("written_in", sa.String(length=32), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_links_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_links")),
        sa.UniqueConstraint("digest", name=op.f("uq_links_digest")),
    )
    op.create_index(op.f("ix_links_person_id"), "links", ["person_id"], unique=False)
    op.create_index("ix_outbox_state_account_id_due_at", "outbox", ["state", "account_id", "due_at"], unique=False)
