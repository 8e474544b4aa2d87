"""Whose it is: who sees to whom, when counsellors are there, what they noted and did, and what alarmed them."""

from storage.inventory.kept import Kept, Part, Why, ours
from storage.schema import (
    absences,
    alerts,
    coordinators,
    deeds,
    duty_hours,
    milestones,
    responsibilities,
    searches,
)

COUNSELLING = (
    Kept(responsibilities, parts=(Part("person_id", ("since",)), Part("counsellor_id", ("since",)))),
    Kept(coordinators, parts=(Part("person_id", ("since",)),)),
    Kept(
        duty_hours,
        parts=(Part("counsellor_id", ("weekday", "opens", "closes")),),
        left_out=ours("id"),
    ),
    Kept(absences, parts=(Part("counsellor_id", ("until",)), Part("stand_in_id", ("until",)))),
    Kept(
        milestones,
        parts=(
            Part("person_id", ("utterance_id", "noted_at")),  # the words lie under their key: they are about them
            Part("author_id", ("noted_at",)),
        ),
        left_out=ours("id"),
    ),
    Kept(
        deeds,
        parts=(Part("person_id", ("kind", "at")), Part("counsellor_id", ("kind", "at"))),
        left_out=ours("id"),
    ),
    Kept(
        searches,
        parts=(Part("counsellor_id", ("at",)),),
        left_out={**ours("id"), "name": Why.SOMEONE_ELSE},
    ),
    Kept(
        alerts,
        parts=(
            Part("person_id", ("kind", "question_id", "utterance_id", "opened_at", "taken_at")),
            Part("taken_by", ("kind", "taken_at")),
        ),
        # Of a report not even that there is one: it would tell whoever was reported by whom.
        left_out={**ours("id", "remind_at", "reminders"), "about_id": Why.SAFETY},
    ),
)
