"""Whom an opening fits, and why. Pure: the same opening and project give the same answer.

Its trade must be theirs, unless it is open to all, or is a job and they need an income now. What is not paid does not
go to whoever needs an income now, but for what takes some hours or days. Who speaks less French than it asks, as far
as they said, and who put their project off, is left in peace.
"""

from datetime import datetime
from typing import Final

from storage.opening_vocabulary import FitReason, OpeningKind, PayUnit
from storage.openings import Opening
from storage.projects import Project
from storage.vocabulary import Aim, FrenchLevel, IncomeHurry, Topic

_LEVELS: Final = list(FrenchLevel)
_SOON: Final = (IncomeHurry.NOW, IncomeHurry.THREE_MONTHS)

# What takes someone nearer to an aim. Who does not know yet may see everything.
_FOR_AIM: Final = {
    Aim.JOB: (OpeningKind.JOB, OpeningKind.IMMERSION, OpeningKind.INTERNSHIP, OpeningKind.VISIT, OpeningKind.TALK),
    Aim.TRAINING: (
        *(OpeningKind.TRAINING, OpeningKind.IMMERSION, OpeningKind.INTERNSHIP),
        *(OpeningKind.VISIT, OpeningKind.TALK),
    ),
    Aim.BUSINESS: (OpeningKind.IMMERSION, OpeningKind.VISIT, OpeningKind.TALK),
    Aim.UNSURE: tuple(OpeningKind),
}


def fits(opening: Opening, project: Project, now: datetime) -> FitReason | None:
    """Why this opening is for whoever has this project; None if it is not."""
    if project.put_off_until and project.put_off_until > now:
        return None
    if not _enough_french(opening, project) or _costs_time_they_lack(opening, project):
        return None
    wanted = project.aim is None or opening.kind in _FOR_AIM[project.aim]
    if wanted and opening.trade and opening.trade is project.trade and opening.trade is not Topic.OTHER:
        return FitReason.SAME_TRADE
    if opening.kind is OpeningKind.JOB and project.income in _earning_anything(opening, project):
        return FitReason.INCOME_SOON
    if opening.trade is None and project.aim and wanted:
        return FitReason.SAME_AIM
    return None


def _enough_french(opening: Opening, project: Project) -> bool:
    if opening.french is None or project.french is None:
        return True
    return _LEVELS.index(project.french) >= _LEVELS.index(opening.french)


def _costs_time_they_lack(opening: Opening, project: Project) -> bool:
    """Weeks without pay are no offer to someone who needs an income now."""
    long = opening.kind in (OpeningKind.INTERNSHIP, OpeningKind.TRAINING)
    unpaid = opening.pay_unit in (None, PayUnit.UNPAID)
    return long and unpaid and project.income is IncomeHurry.NOW


def _earning_anything(opening: Opening, project: Project) -> tuple[IncomeHurry, ...]:
    """Who takes a job for its income: whoever needs one now, of any trade; within months, of theirs or of any."""
    near = opening.trade is None or project.trade in (None, opening.trade)
    return _SOON if near else (IncomeHurry.NOW,)
