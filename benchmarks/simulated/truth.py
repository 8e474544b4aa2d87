"""What is true, whatever matching believes: whether this helper's experience fits this question."""

from collections.abc import Iterable

from benchmarks.simulated.people import Helper
from benchmarks.simulated.questions import Asked
from storage.helper_vocabulary import (
    Gender,
)
from storage.vocabulary import (
    Aim,
    Experience,
    HelperWish,
)

_PATHS = {Aim.JOB: Experience.EMPLOYED, Aim.BUSINESS: Experience.BUSINESS}
_GENDERS = {HelperWish.WOMAN: Gender.WOMAN, HelperWish.MAN: Gender.MAN}


def is_fitting(asked: Asked, helper: Helper) -> bool:
    """Lived, of the same path, as the asker wishes, and gladly."""
    path = _PATHS.get(asked.asker.aim)
    same_path = path is None or helper.profile.experience in (path, Experience.BOTH)
    lived = asked.request.topic in helper.truly
    return lived and same_path and not breaks_a_rule(asked, helper)


def breaks_a_rule(asked: Asked, helper: Helper) -> bool:
    """Whether this helper must not be asked this: someone is afraid, or would be asked what they wish to be spared."""
    wishes = asked.asker.wishes
    other_gender = any(helper.gender is not _GENDERS[wish] for wish in wishes if wish in _GENDERS)
    from_there = HelperWish.NOT_MY_COUNTRY in wishes and helper.country is asked.asker.country
    avoided = not asked.request.touches.isdisjoint(helper.profile.not_topics)
    return other_gender or from_there or avoided


def how_many_fit(asked: Asked, helpers: Iterable[Helper]) -> int:
    """How many fitting helpers there are at all, busy or not."""
    return sum(is_fitting(asked, helper) for helper in helpers)
