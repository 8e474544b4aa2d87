"""Whose it is: what counsellors announced to many, and whom it was for."""

from storage.inventory.kept import Kept, Part, ours
from storage.schema import announcement_recipients, announcements

ANNOUNCING = (
    Kept(
        announcements,
        parts=(
            Part(
                "author_id",
                ("state", "words_id", "audience", "made_at", "planned_for", "sent_at", "leaves_at", "over_at"),
            ),
            Part("approved_by", ("state", "sent_at")),
        ),
        left_out=ours("id", "simulated"),
    ),
    Kept(
        announcement_recipients,
        parts=(
            Part("person_id", ("left_out",)),
            Part("announcement_id", through=announcements),  # to how many it went, and not to whom
        ),
        left_out=ours("message_key"),
    ),
)
