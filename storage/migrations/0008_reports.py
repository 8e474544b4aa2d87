"""What platforms report of what they took, what they fetch from us, and which news is overtaken by the next."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("news_of", sa.String(length=32), nullable=True))
    op.add_column("deliveries", sa.Column("state", sa.String(length=20), nullable=True))
    op.add_column("deliveries", sa.Column("code", sa.String(length=80), nullable=True))
    op.add_column("deliveries", sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "published",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("content_type", sa.String(length=40), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_published")),
    )
