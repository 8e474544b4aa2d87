"""Whose it is: partners, what they offer, and what newcomers let them read."""

from storage.inventory.kept import Kept, Part, ours
from storage.schema import interests, openings, partners

OPENINGS = (
    Kept(
        partners,
        parts=(Part("person_id", ("agreed_version", "agreed_at", "organisation_id", "town_id", "takes_questions")),),
    ),
    Kept(
        openings,
        parts=(
            Part(
                "partner_id",
                (
                    *("state", "kind", "what_id", "trade", "starts_at", "lasts", "pay_unit", "pay_cents"),
                    *("hours_a_week", "french", "place_id", "transport", "places", "stands_until"),
                    *("made_at", "sent_at", "held_for", "look_at"),
                ),
            ),
            Part("looked_at_by", ("state", "made_at")),
        ),
        left_out=ours("id", "simulated"),
    ),
    Kept(
        interests,
        parts=(
            Part(
                "newcomer_id",
                (
                    *("state", "reason", "pseudonym", "told_at", "trade", "trade_words_id", "before_id"),
                    *("french", "reach_id", "left_out", "sent_at", "follow_up_at", "newcomer_outcome"),
                ),
            ),
            Part("opening_id", ("state", "told_at", "sent_at", "partner_outcome"), through=openings),
        ),
        for_others=frozenset({"partner_outcome"}),
        left_out=ours("id"),
    ),
)
