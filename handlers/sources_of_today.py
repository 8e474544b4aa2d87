"""All that may stand on a counsellor's list: one source of lines for each kind."""

from typing import Final

from handlers import (
    admission,
    announcement_sending,
    checking,
    counsel,
    danger,
    opening_look,
    report,
    second_helper,
    silence,
    unnoticed,
)
from handlers.today import Source

SOURCES: Final[tuple[Source, ...]] = (
    danger.IN_DANGER,
    report.REPORTED,
    silence.WANTS_CALL,
    admission.WISHING_TO_HELP,
    admission.WISHING_TO_COME_IN,
    counsel.QUESTIONS,
    checking.ANSWERS_ABOUT_LAW,
    second_helper.DEPENDING_ON_ONE,
    opening_look.HELD_OPENINGS,
    announcement_sending.AWAITING_A_YES,
    unnoticed.SILENT,
    unnoticed.WITHOUT_COUNSELLOR,
    unnoticed.AWAY_ALONE,
)
