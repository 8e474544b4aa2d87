"""What leaves next in a lane is found at once, however long the queue is."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_index("ix_outbox_state_lane_number", "outbox", ["state", "lane", "number", "due_at"], unique=False)
