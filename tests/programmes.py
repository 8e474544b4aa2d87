"""The programme that the tests' worlds speak for."""

from collections.abc import Sequence

from handlers.conversation import Programme
from handlers.times import Times, WeeklyAt
from storage.vocabulary import Language
from tests.made_once import about_law, language_detector, unfair


def a_programme(
    enrolment: str,
    languages: Sequence[str],
    times: Times,
    *,
    everyone_is_met: bool,
    weekly: WeeklyAt | None = None,
    sms: bool = False,
) -> Programme:
    """A programme in French. Where people are let in by hand, nobody counts as met."""
    return Programme(
        name="Relais",
        language=Language("fr"),
        timezone="Europe/Paris",
        contact="Claire, 9-17",
        enrolment=enrolment,
        everyone_is_met=everyone_is_met and enrolment == "open",
        languages=tuple(Language(language) for language in languages),
        telegram_name="relais_bot",
        times=times,
        about_law=about_law(),
        written_in=language_detector().written_in,
        unfair=unfair(),
        weekly=weekly,
        sms=sms,
    )
