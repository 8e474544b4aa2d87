"""Newcomers' projects, what stands in their way, and how their projects changed."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("questions", sa.Column("of_project", sa.Boolean(), nullable=True))
    op.add_column("questions", sa.Column("show_obstacles", sa.Boolean(), nullable=True))
    op.create_table(
        "projects",
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("trade", sa.String(length=40), nullable=True),
        sa.Column("trade_words", sa.String(length=32), nullable=True),
        sa.Column("aim", sa.String(length=40), nullable=True),
        sa.Column("income", sa.String(length=40), nullable=True),
        sa.Column("french", sa.String(length=40), nullable=True),
        sa.Column("before", sa.String(length=32), nullable=True),
        sa.Column("free_time", sa.JSON(), nullable=False),
        sa.Column("wishes", sa.JSON(), nullable=False),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.Column("put_off_until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["before"], ["utterances.id"], name=op.f("fk_projects_before_utterances")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_projects_person_id_people")),
        sa.ForeignKeyConstraint(["trade_words"], ["utterances.id"], name=op.f("fk_projects_trade_words_utterances")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_projects")),
    )
    op.create_index(op.f("ix_projects_put_off_until"), "projects", ["put_off_until"], unique=False)
    op.create_table(
        "obstacles",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("named_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("over_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("contact_allowed", sa.Boolean(), nullable=True),
        sa.Column("question_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_obstacles_person_id_people")),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_obstacles_question_id_questions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_obstacles")),
    )
    op.create_index(op.f("ix_obstacles_person_id"), "obstacles", ["person_id"], unique=False)
    op.create_index(op.f("ix_obstacles_question_id"), "obstacles", ["question_id"], unique=False)
    op.create_table(
        "project_changes",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("item", sa.String(length=40), nullable=False),
        sa.Column("before", sa.LargeBinary(), nullable=False),
        sa.Column("after", sa.LargeBinary(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("why", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_project_changes_person_id_people")),
        sa.ForeignKeyConstraint(["why"], ["utterances.id"], name=op.f("fk_project_changes_why_utterances")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_changes")),
    )
    op.create_index(op.f("ix_project_changes_person_id"), "project_changes", ["person_id"], unique=False)
