"""Whose it is: how contact is kept, whom each week's update reached and how they were, and the news it told."""

from storage.inventory.kept import Kept, Part, ours
from storage.schema import contact, news, weekly_updates, weeks

CONTACT = (
    Kept(
        contact,
        parts=(
            Part(
                "person_id",
                ("rhythm", "quiet_until", "seen_at", "let_go_until", "circle_asked_at", "sms_allowed", "sms_at"),
            ),
            Part("seen_by", ("seen_at",)),
        ),
        left_out=ours("sms_due_at", "sms_tries", "sms_sid"),
    ),
    Kept(
        weekly_updates,
        parts=(
            Part(
                "person_id",
                ("week", "state", "why", "queued_at", "settled_at", "feeling", "wants_call", "answered_at"),
            ),
        ),
        left_out=ours("id"),
    ),
    Kept(weeks, parts=(Part("held_back_by", ("week", "drafted_at")),), left_out=ours("simulated")),
    Kept(news, parts=(Part("author_id", ("words_id", "noted_at")),), left_out=ours("id", "simulated")),
)
