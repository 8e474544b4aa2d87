"""Staying in touch: who wishes it, what each gives, who stands on a session's list, who was asked into the circle."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    op.add_column("guests", sa.Column("listed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("contact", sa.Column("circle_asked_at", sa.DateTime(timezone=True), nullable=True))
    for new in (
        sa.Column("sms_allowed", sa.Boolean(), nullable=True),
        sa.Column("sms_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sms_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sms_tries", sa.Integer(), nullable=True),
        sa.Column("sms_sid", sa.String(length=40), nullable=True),
    ):
        op.add_column("contact", new)
    op.create_index(op.f("ix_contact_sms_due_at"), "contact", ["sms_due_at"], unique=False)
    op.create_table(
        "staying",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("asker_id", sa.String(length=32), nullable=False),
        sa.Column("asked_id", sa.String(length=32), nullable=False),
        sa.Column("simulated", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("met_by", sa.String(length=40), nullable=False),
        sa.Column("met_through", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("wished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("exchanged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["asker_id"], ["people.id"], name=op.f("fk_staying_asker_id_people")),
        sa.ForeignKeyConstraint(["asked_id"], ["people.id"], name=op.f("fk_staying_asked_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staying")),
        sa.UniqueConstraint("asker_id", "asked_id", name=op.f("uq_staying_asker_id_asked_id")),
    )
    for column in ("asked_id", "state", "look_at"):
        op.create_index(op.f(f"ix_staying_{column}"), "staying", [column], unique=False)
    op.create_table(
        "staying_given",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("staying_id", sa.String(length=32), nullable=False),
        sa.Column("giver_id", sa.String(length=32), nullable=False),
        sa.Column("item", sa.String(length=40), nullable=False),
        sa.Column("words_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["staying_id"], ["staying.id"], name=op.f("fk_staying_given_staying_id_staying")),
        sa.ForeignKeyConstraint(["giver_id"], ["people.id"], name=op.f("fk_staying_given_giver_id_people")),
        sa.ForeignKeyConstraint(["words_id"], ["utterances.id"], name=op.f("fk_staying_given_words_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staying_given")),
        sa.UniqueConstraint("staying_id", "giver_id", "item", name=op.f("uq_staying_given_staying_id_giver_id_item")),
    )
    for column in ("staying_id", "giver_id"):
        op.create_index(op.f(f"ix_staying_given_{column}"), "staying_given", [column], unique=False)
