"""Counsellors: whom they see to, their hours and absences, what they noted, what they did; codes to come back."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "responsibilities",
        _id("person_id"),
        _id("counsellor_id"),
        _time("since"),
        _person("responsibilities", "person_id"),
        _person("responsibilities", "counsellor_id"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_responsibilities")),
    )
    op.create_index(op.f("ix_responsibilities_counsellor_id"), "responsibilities", ["counsellor_id"], unique=False)
    op.create_table(
        "coordinators",
        _id("person_id"),
        _time("since"),
        _person("coordinators", "person_id"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_coordinators")),
    )
    op.create_table(
        "duty_hours",
        _id("id"),
        _id("counsellor_id"),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.Integer(), nullable=False),
        sa.Column("closes", sa.Integer(), nullable=False),
        _person("duty_hours", "counsellor_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_hours")),
        sa.UniqueConstraint(
            "counsellor_id", "weekday", "opens", name=op.f("uq_duty_hours_counsellor_id_weekday_opens")
        ),
    )
    op.create_table(
        "absences",
        _id("counsellor_id"),
        _time("until"),
        _id("stand_in_id", nullable=True),
        _person("absences", "counsellor_id"),
        _person("absences", "stand_in_id"),
        sa.PrimaryKeyConstraint("counsellor_id", name=op.f("pk_absences")),
    )
    op.create_table(
        "milestones",
        _id("id"),
        _id("author_id"),
        _id("person_id", nullable=True),
        _id("utterance_id"),
        _time("noted_at"),
        _person("milestones", "author_id"),
        _person("milestones", "person_id"),
        sa.ForeignKeyConstraint(
            ["utterance_id"], ["utterances.id"], name=op.f("fk_milestones_utterance_id_utterances")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestones")),
    )
    op.create_index(op.f("ix_milestones_author_id"), "milestones", ["author_id"], unique=False)
    op.create_index(op.f("ix_milestones_person_id"), "milestones", ["person_id"], unique=False)
    op.create_table(
        "deeds",
        _id("id"),
        sa.Column("kind", sa.String(length=40), nullable=False),
        _id("counsellor_id", nullable=True),
        _id("person_id"),
        _time("at"),
        _person("deeds", "counsellor_id"),
        _person("deeds", "person_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deeds")),
    )
    op.create_index("ix_deeds_counsellor_id_at", "deeds", ["counsellor_id", "at"], unique=False)
    op.create_index("ix_deeds_person_id_at", "deeds", ["person_id", "at"], unique=False)
    op.create_table(
        "searches",
        _id("id"),
        _id("counsellor_id"),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        _time("at"),
        _person("searches", "counsellor_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_searches")),
        sa.UniqueConstraint("counsellor_id", name=op.f("uq_searches_counsellor_id")),
    )
    op.create_table(
        "returns",
        sa.Column("digest", sa.String(length=64), nullable=False),
        _id("person_id"),
        _time("lost_at"),
        _time("expires_at"),
        _person("returns", "person_id"),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_returns")),
    )
    op.create_index(op.f("ix_returns_person_id"), "returns", ["person_id"], unique=False)


def _id(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=32), nullable=nullable)


def _time(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _person(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["people.id"], name=op.f(f"fk_{table}_{column}_people"))
