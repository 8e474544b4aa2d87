"""Whose it is: who people are, what they agreed to, and what they told of themselves."""

from storage.inventory.kept import Kept, Part, Why, ours
from storage.schema import (
    accounts,
    blocked_addresses,
    blocks,
    consents,
    helpers,
    invitations,
    links,
    not_lived,
    obstacles,
    paths,
    people,
    project_changes,
    projects,
    returns,
)

PERSONS = (
    Kept(
        people,
        parts=(
            Part(
                "id",
                (
                    *("name", "role", "standing", "language", "language_chosen", "timezone"),
                    *("peers_allowed", "admitted", "joined_at", "last_heard_at"),
                ),
            ),
        ),
        left_out=ours("simulated"),
    ),
    Kept(
        accounts,
        parts=(
            Part(
                "person_id",
                (
                    *("channel", "address", "reachable", "last_heard_at"),
                    *("covered_from", "wrong_pictures", "picture_paused_until"),
                ),
            ),
        ),
        left_out={**ours("id"), "picture": Why.OPENS},
    ),
    Kept(
        consents,
        parts=(Part("person_id", ("kind", "version", "language", "given_at", "withdrawn_at")),),
        left_out=ours("id"),
    ),
    Kept(
        invitations,
        parts=(
            Part("created_by", ("role", "created_at", "expires_at", "used_at")),
            Part("used_by", ("role", "used_at")),
        ),
        left_out={"digest": Why.OPENS},
    ),
    Kept(
        helpers,
        parts=(
            Part(
                "person_id",
                (
                    *("state", "topics", "experience", "languages", "weekly_limit", "last_offered_at"),
                    *("approved_at", "years", "speaks", "free_times", "takes_part", "not_topics"),
                    *("gender", "country", "asked_about", "asked_about_at"),
                    *("practised_at", "practice_reminder_at"),
                ),
            ),
            Part("approved_by", ("approved_at",)),
        ),
    ),
    Kept(
        paths,
        parts=(Part("person_id", ("pseudonym", "topic", "lines", "draft_id", "shown_id", "shown_at")),),
        left_out=ours("id"),
        json=frozenset({"lines"}),
    ),
    Kept(
        projects,
        parts=(
            Part(
                "person_id",
                (
                    *("trade", "trade_words", "aim", "income", "french", "before"),
                    *("free_time", "wishes", "asked", "put_off_until", "country"),
                ),
            ),
        ),
    ),
    Kept(
        obstacles,
        parts=(Part("person_id", ("kind", "named_at", "over_at", "contact_allowed", "question_id")),),
        left_out=ours("id"),
    ),
    Kept(
        project_changes,
        parts=(Part("person_id", ("item", "before", "after", "changed_at", "why")),),
        left_out=ours("id"),
        json=frozenset({"before", "after"}),
    ),
    Kept(not_lived, parts=(Part("person_id", ("topic", "other_path", "times", "said_at")),)),
    Kept(
        links,
        parts=(Part("person_id", ("expires_at",)),),
        left_out={**ours("id", "shown_in", "written_in"), "digest": Why.OPENS},
    ),
    Kept(
        blocks,
        parts=(Part("person_id", ("blocked_at", "reason")), Part("counsellor_id", ("blocked_at",))),
        left_out=ours("id"),
    ),
    Kept(blocked_addresses, left_out=dict.fromkeys(("digest", "block_id"), Why.OPENS)),
    Kept(returns, parts=(Part("person_id", ("lost_at", "expires_at")),), left_out={"digest": Why.OPENS}),
)
