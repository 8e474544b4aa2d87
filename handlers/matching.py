"""Who fits a question, and why. Pure: the same people and question give the same answer.

Required: the trade or lived step, and room within the week's limit. Job or business is a hard rule,
bent only when nobody else fits, and then said so. Among those who fit: a shared language, the
lightest week, and whoever was asked longest ago.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from storage.helper_profiles import HelperProfile
from storage.questions import Question
from storage.vocabulary import Aim, Experience, Language, PersonId, Reason, Topic

_LONG_AGO = datetime.min.replace(tzinfo=UTC)

_FITTING = {Aim.JOB: Experience.EMPLOYED, Aim.BUSINESS: Experience.BUSINESS}


@dataclass(frozen=True, slots=True)
class Fit:
    """A helper to ask, and the reason, which everyone concerned is told."""

    helper: PersonId
    reason: Reason


def fitting(
    question: Question,
    language: Language,
    helpers: Sequence[HelperProfile],
    but_not: Collection[PersonId],
    at_most: int,
) -> list[Fit]:
    """The helpers to ask next, best first; [] when nobody fits.

    ``language``: what the asker reads. ``but_not``: asked before, or kept apart from the asker.
    """
    able = [
        helper
        for helper in helpers
        if helper.person_id != question.asker_id
        and helper.person_id not in but_not
        and helper.taken_this_week < helper.weekly_limit
        and _has_been_there(helper, question.topic)
    ]
    same_path = [helper for helper in able if _same_path(helper, question.aim)]
    chosen = same_path or able
    chosen.sort(key=lambda helper: _order(helper, language))
    return [Fit(helper.person_id, _reason(question, exception=not same_path)) for helper in chosen[:at_most]]


def _has_been_there(helper: HelperProfile, topic: Topic | None) -> bool:
    return topic in (None, Topic.OTHER) or topic in helper.topics


def _same_path(helper: HelperProfile, aim: Aim | None) -> bool:
    needed = _FITTING.get(aim) if aim else None
    return needed is None or helper.experience in (needed, Experience.BOTH)


def _order(helper: HelperProfile, language: Language) -> tuple[bool, float, datetime, PersonId]:
    return (
        language not in helper.languages,
        helper.taken_this_week / helper.weekly_limit,
        helper.last_offered_at or _LONG_AGO,
        helper.person_id,
    )


def _reason(question: Question, *, exception: bool) -> Reason:
    if exception:
        return Reason.OTHER_PATH
    if question.topic is None or question.topic == Topic.OTHER:
        return Reason.ANY_TOPIC
    return Reason.SAME_TRADE if question.topic.is_trade else Reason.SAME_STEP
