"""Invented askers and helpers, for tests of who fits whom."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from handlers.matching import Candidate, Found, Request
from storage.helper_profiles import HelperProfile
from storage.vocabulary import Aim, Experience, HelperState, Language, PersonId, Topic

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FRENCH, DARI, UKRAINIAN = Language("fr"), Language("fa-AF"), Language("uk")
ASKER = PersonId("asker")


def a_profile(name: str = "yusuf", **known: object) -> HelperProfile:
    """An employed cook who reads French, unless said otherwise."""
    plain = HelperProfile(
        PersonId(name), HelperState.READY, (Topic.KITCHEN,), Experience.EMPLOYED, (FRENCH,), 3, 0, None, NOW
    )
    return replace(plain, **known)  # type: ignore[arg-type]  # a test names the fields it means


def a_helper(name: str = "yusuf", **known: object) -> Candidate:
    """The same, as someone who may be asked now."""
    return Candidate(a_profile(name, **known))


def a_request(topic: Topic | None = Topic.KITCHEN, aim: Aim | None = Aim.JOB, **known: object) -> Request:
    """Someone asks about a job in a kitchen, in French."""
    plain = Request(ASKER, topic, aim, FRENCH)
    return replace(plain, **known)  # type: ignore[arg-type]  # a test names the fields it means


def names(found: Found) -> Sequence[str]:
    """Who is asked, in order."""
    return [fit.helper for fit in found.fits]
