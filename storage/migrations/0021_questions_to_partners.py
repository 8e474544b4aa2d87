"""Questions may go to partners, as long as these take any."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("questions", sa.Column("for_partners", sa.Boolean(), nullable=True))
    op.add_column("partners", sa.Column("takes_questions", sa.Boolean(), nullable=True))
