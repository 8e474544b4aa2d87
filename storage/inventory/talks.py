"""Whose it is: what was asked, to whom it was offered, what was said about it, and what was agreed upon."""

from storage.inventory.kept import Kept, Part, Why, nobodys, ours
from storage.schema import (
    accompaniments,
    answer_checks,
    events,
    media,
    offers,
    questions,
    shared_answers,
    translation_memory,
    translations,
    utterances,
)

TALKS = (
    Kept(
        questions,
        parts=(
            Part(
                "asker_id",
                (
                    *("id", "state", "topic", "aim", "pseudonym", "show_name", "of_project", "show_obstacles"),
                    *("asked_at", "round", "claimed_at", "answered_at", "closed_at", "outcome"),
                    *("kept_for", "kept_until", "next_offer_at", "counsellor_at", "claim_ends_at", "follow_up_at"),
                    *("quiet_at", "rested_at", "same_as_id", "for_partners"),
                    "accompaniment_id",
                ),
            ),
            Part("claimed_by", ("id", "state", "topic", "aim", "claimed_at", "answered_at", "closed_at")),
        ),
        left_out={**ours("simulated"), "wished_helper_id": Why.SOMEONE_ELSE},
    ),
    Kept(
        offers,
        parts=(
            Part("helper_id", ("question_id", "state", "reason", "also", "offered_at")),
            Part("question_id", ("offered_at",), through=questions),  # who said no is nobody's affair
        ),
        left_out=ours("id"),
    ),
    Kept(
        media,
        parts=(Part("author_id", ("id", "channel", "kind", "state", "content", "content_type", "sent_at")),),
        left_out={**ours("attempts", "due_at"), "file": Why.OPENS},
    ),
    Kept(
        utterances,
        parts=(Part("author_id", ("id", "question_id", "words", "language", "said_at", "media_id", "lived_in")),),
        left_out={"sealed_for": Why.OPENS},
    ),
    Kept(
        answer_checks,
        parts=(
            Part("asker_id", ("question_id", "state", "opened_at", "checked_at")),
            Part("helper_id", ("utterance_id", "state", "opened_at", "checked_at")),
            Part("checked_by", ("state", "checked_at", "correction_id")),
        ),
        for_others=frozenset({"utterance_id", "correction_id"}),  # the helper's words, and the counsellor's
    ),
    Kept(
        translations,
        parts=(Part("utterance_id", ("language", "text", "vouched", "made_at"), through=utterances),),
    ),
    Kept(
        shared_answers,
        parts=(
            Part("asker_id", ("topic", "aim", "language", "answered_at", "begun_at", "asker_agrees", "asked_words_id")),
            Part("helper_id", ("topic", "aim", "language", "answered_at", "helper_agrees", "answered_words_id")),
        ),
        for_others=frozenset({"helper_agrees", "answered_words_id"}),
        left_out={**ours("id", "simulated"), "question_id": Why.SOMEONE_ELSE, "answer_id": Why.SOMEONE_ELSE},
    ),
    nobodys(translation_memory),  # sentences that someone vouched for, and that name nobody
    Kept(
        events,
        parts=(Part("person_id", ("question_id", "at", "what", "detail")),),  # who else said no, or reported: theirs
        left_out=ours("number"),
    ),
    Kept(
        accompaniments,
        parts=(
            Part(
                "newcomer_id",
                (
                    *("id", "state", "pseudonym", "aim_id", "talks", "ends_at", "newcomer_agrees"),
                    *("proposed_at", "began_at", "ended_at"),
                ),
            ),
            Part("helper_id", ("state", "talks", "ends_at", "helper_agrees", "proposed_at", "began_at", "ended_at")),
            Part("second_id", ("state", "talks", "ends_at", "second_agrees", "proposed_at", "began_at", "ended_at")),
            Part("proposed_by", ("state", "proposed_at")),
        ),
        for_others=frozenset({"helper_agrees", "second_agrees"}),  # what each said is theirs
        left_out=ours("simulated"),
    ),
)
