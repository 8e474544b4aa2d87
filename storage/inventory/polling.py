"""Whose it is: what was asked in polls, and what was answered. An anonymous answer is nobody's."""

from storage.inventory.kept import Kept, Part, Why, nobodys, ours
from storage.schema import poll_answers, poll_choices, poll_counts, poll_people, poll_words, polls

POLLING = (
    Kept(
        polls,
        parts=(
            Part(
                "author_id",
                (
                    *("state", "ready_set", "question_id", "kind", "anonymous", "audience", "made_at", "sent_at"),
                    *("closes_at", "closed_at", "answered", "action_id", "action_at"),
                ),
            ),
        ),
        left_out=ours("id", "simulated", "asked_at", "look_at"),
    ),
    Kept(poll_choices, parts=(Part("poll_id", ("place", "words_id"), through=polls),)),
    Kept(
        poll_people,
        parts=(Part("person_id", ("answered",)),),
        left_out={"poll_id": Why.OURS},
    ),
    Kept(
        poll_answers,
        parts=(Part("person_id", ("question", "answer", "words_id", "answered_at")),),
        left_out={"poll_id": Why.OURS},
    ),
    nobodys(poll_counts),
    nobodys(poll_words),
)
