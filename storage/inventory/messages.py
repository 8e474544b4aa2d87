"""Whose it is: where people stand, what they were shown and sent, and what of theirs lies aside."""

from storage.inventory.kept import Kept, Part, Why, ours
from storage.schema import choice_sets, deliveries, outbox, quarantine, standpoints

MESSAGES = (
    Kept(
        standpoints,
        parts=(Part("person_id", ("step", "at")),),
        # what a step is about may be somebody
        left_out=dict.fromkeys(("subject", "trail", "interrupted"), Why.SOMEONE_ELSE),
    ),
    Kept(
        choice_sets,
        parts=(Part("person_id", ("step", "created_at", "delivered_at", "language", "closed_at", "answer")),),
        left_out={
            **ours("id", "waits", "holds", "account_id", "delivery_order"),
            **dict.fromkeys(("subject", "options", "labels"), Why.SOMEONE_ELSE),
        },
    ),
    Kept(
        outbox,
        parts=(
            Part("person_id", ("message", "lane", "state", "created_at", "due_at", "settled_at")),
            Part("source_id", ("created_at", "settled_at")),  # that one's words went on, not to whom
        ),
        left_out={
            **ours("number", "id", "owner", "delivery_class", "timing", "choice_set_id", "expires_at", "attempts"),
            **ours("lease_until", "code", "account_id"),
            "address": Why.NOBODY,  # of a goodbye: whoever it was has left
            **dict.fromkeys(("key", "arguments", "rendered", "news_of"), Why.SOMEONE_ELSE),
        },
    ),
    Kept(
        deliveries,
        parts=(Part("outbox_id", ("at", "state", "reported_at"), through=outbox),),
        left_out=ours("part", "account_id", "message_id", "code"),
    ),
    Kept(
        quarantine,
        parts=(Part("owner", ("channel", "payload", "code", "at")),),
        left_out=ours("id", "event_id"),
        json=frozenset({"payload"}),
    ),
)
