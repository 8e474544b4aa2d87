"""Partners, what they offer, and which newcomers it reached."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    _partners()
    _openings()
    _interests()


def _partners() -> None:
    op.create_table(
        "partners",
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("agreed_version", sa.String(length=32), nullable=True),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("organisation_id", sa.String(length=32), nullable=True),
        sa.Column("town_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_partners_person_id_people")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["utterances.id"], name=op.f("fk_partners_organisation_id_utterances")
        ),
        sa.ForeignKeyConstraint(["town_id"], ["utterances.id"], name=op.f("fk_partners_town_id_utterances")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_partners")),
    )


def _openings() -> None:
    op.create_table(
        "openings",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("partner_id", sa.String(length=32), nullable=False),
        sa.Column("simulated", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("what_id", sa.String(length=32), nullable=True),
        sa.Column("trade", sa.String(length=40), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lasts", sa.String(length=40), nullable=True),
        sa.Column("pay_unit", sa.String(length=40), nullable=True),
        sa.Column("pay_cents", sa.Integer(), nullable=True),
        sa.Column("hours_a_week", sa.Integer(), nullable=True),
        sa.Column("french", sa.String(length=40), nullable=True),
        sa.Column("place_id", sa.String(length=32), nullable=True),
        sa.Column("transport", sa.String(length=40), nullable=True),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("stands_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("held_for", sa.JSON(), nullable=False),
        sa.Column("looked_at_by", sa.String(length=32), nullable=True),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["partner_id"], ["people.id"], name=op.f("fk_openings_partner_id_people")),
        sa.ForeignKeyConstraint(["looked_at_by"], ["people.id"], name=op.f("fk_openings_looked_at_by_people")),
        sa.ForeignKeyConstraint(["what_id"], ["utterances.id"], name=op.f("fk_openings_what_id_utterances")),
        sa.ForeignKeyConstraint(["place_id"], ["utterances.id"], name=op.f("fk_openings_place_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_openings")),
    )
    for column in ("partner_id", "state", "look_at"):
        op.create_index(op.f(f"ix_openings_{column}"), "openings", [column], unique=False)


def _interests() -> None:
    op.create_table(
        "interests",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("opening_id", sa.String(length=32), nullable=False),
        sa.Column("newcomer_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("pseudonym", sa.String(length=20), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trade", sa.String(length=40), nullable=True),
        sa.Column("trade_words_id", sa.String(length=32), nullable=True),
        sa.Column("before_id", sa.String(length=32), nullable=True),
        sa.Column("french", sa.String(length=40), nullable=True),
        sa.Column("reach_id", sa.String(length=32), nullable=True),
        sa.Column("left_out", sa.JSON(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("follow_up_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("newcomer_outcome", sa.String(length=40), nullable=True),
        sa.Column("partner_outcome", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(["opening_id"], ["openings.id"], name=op.f("fk_interests_opening_id_openings")),
        sa.ForeignKeyConstraint(["newcomer_id"], ["people.id"], name=op.f("fk_interests_newcomer_id_people")),
        sa.ForeignKeyConstraint(
            ["trade_words_id"], ["utterances.id"], name=op.f("fk_interests_trade_words_id_utterances")
        ),
        sa.ForeignKeyConstraint(["before_id"], ["utterances.id"], name=op.f("fk_interests_before_id_utterances")),
        sa.ForeignKeyConstraint(["reach_id"], ["utterances.id"], name=op.f("fk_interests_reach_id_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interests")),
        sa.UniqueConstraint("opening_id", "newcomer_id", name=op.f("uq_interests_opening_id_newcomer_id")),
    )
    for column in ("opening_id", "newcomer_id", "follow_up_at"):
        op.create_index(op.f(f"ix_interests_{column}"), "interests", [column], unique=False)
