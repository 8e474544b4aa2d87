"""Whose it is: sessions that were planned, who was invited to them, and who spoke."""

from storage.inventory.kept import Kept, Part, Why, ours
from storage.schema import (
    guests,
    session_interpreters,
    session_projects,
    session_questions,
    session_thanks,
    session_time_answers,
    session_votes,
    session_welcomes,
    sessions,
    speakers,
)

SESSIONS = (
    Kept(
        sessions,
        parts=(
            Part(
                "planner_id",
                (
                    *("state", "kind", "what_id", "starts_at", "times", "minutes", "place_id", "extras", "places"),
                    *("moves", "made_at", "sent_at", "catch_up_id"),
                ),
            ),
            Part("changed_by", ("kind", "starts_at", "made_at")),
        ),
        left_out={**ours("id", "simulated", "version", "look_at"), "audience": Why.OURS, "wall_code": Why.OPENS},
    ),
    Kept(
        guests,
        parts=(
            Part(
                "person_id", ("reason", "invited_at", "reply", "replied_at", "came", "feeling", "listed_at", "welcome")
            ),
            Part("session_id", ("invited_at", "replied_at"), through=sessions),
        ),
        left_out=ours("id", "guesses"),
    ),
    # Whoever planned it reads the words, and never whose they are.
    Kept(
        session_questions,
        parts=(Part("person_id", ("words_id", "asked_at")),),
        left_out=ours("id", "session_id", "told_at", "votes"),
    ),
    # Counted when it begins, and gone then; shown to nobody.
    Kept(session_votes, parts=(Part("person_id"),), left_out=ours("id", "session_id", "question_id")),
    # Counted for the team until its time is fixed, and gone then.
    Kept(session_time_answers, parts=(Part("person_id", ("fits",)),), left_out=ours("id", "session_id")),
    # Whoever waits wrote where; for whom they wait, they read by a name or without one, as that one chose.
    Kept(
        session_welcomes,
        parts=(
            Part("person_id", ("agreed", "words_id")),
            Part("newcomer_id", ("agreed",)),
            Part("session_id", ("agreed",), through=sessions),
        ),
        left_out=ours("id", "ends_at"),
    ),
    # As far as their author chose, whoever speaks reads the words, and never whose they are.
    Kept(session_projects, parts=(Part("person_id", ("words_id", "use")),), left_out=ours("id", "session_id")),
    # Whoever spoke reads the words, and never whose they are.
    Kept(session_thanks, parts=(Part("person_id", ("words_id",)),), left_out=ours("id", "session_id")),
    Kept(
        session_interpreters,
        parts=(
            Part("person_id", ("language", "asked_at", "agreed")),
            Part("session_id", ("asked_at",), through=sessions),
        ),
        left_out=ours("id"),
    ),
    Kept(
        speakers,
        parts=(
            Part("person_id", ("asked_at", "agreed", "line_id")),
            Part("session_id", ("asked_at",), through=sessions),
        ),
        left_out=ours("id"),
    ),
)
