"""Whom an opening fits, and why: each rule by itself."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from handlers.opening_matching import fits
from storage.opening_vocabulary import FitReason, OpeningId, OpeningKind, OpeningState, PayUnit
from storage.openings import Opening
from storage.projects import Project
from storage.vocabulary import Aim, FrenchLevel, IncomeHurry, PersonId, Topic

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
JOB = Opening(
    OpeningId("o" * 32),
    PersonId("p" * 32),
    simulated=True,
    state=OpeningState.STANDING,
    kind=OpeningKind.JOB,
    made_at=NOW,
    trade=Topic.KITCHEN,
    pay_unit=PayUnit.HOUR,
    pay_cents=1350,
    french=FrenchLevel.A_LITTLE,
)
COOK = Project(PersonId("n" * 32), trade=Topic.KITCHEN, aim=Aim.JOB, french=FrenchLevel.EVERYDAY)
OF_ANY_TRADE = replace(JOB, trade=None)
UNPAID = replace(JOB, kind=OpeningKind.INTERNSHIP, pay_unit=PayUnit.UNPAID, pay_cents=None)
TRAINING = replace(JOB, kind=OpeningKind.TRAINING, pay_unit=None, pay_cents=None)

CASES = {
    "a cook, and a kitchen": (JOB, COOK, FitReason.SAME_TRADE),
    "a builder, and a kitchen": (JOB, replace(COOK, trade=Topic.BUILDING), None),
    "a builder who needs an income now": (
        JOB,
        replace(COOK, trade=Topic.BUILDING, income=IncomeHurry.NOW),
        FitReason.INCOME_SOON,
    ),
    "a builder who needs one in three months": (
        JOB,
        replace(COOK, trade=Topic.BUILDING, income=IncomeHurry.THREE_MONTHS),
        None,
    ),
    "nothing told but the hurry": (
        JOB,
        Project(COOK.person_id, income=IncomeHurry.THREE_MONTHS),
        FitReason.INCOME_SOON,
    ),
    "nothing told at all": (JOB, Project(COOK.person_id), None),
    "nothing told at all, and a job of any trade": (OF_ANY_TRADE, Project(COOK.person_id), None),
    "a job of any trade, for who wants one": (OF_ANY_TRADE, COOK, FitReason.SAME_AIM),
    "a business of one's own, and a job": (JOB, replace(COOK, aim=Aim.BUSINESS), None),
    "a business of one's own, and an income needed now": (
        JOB,
        replace(COOK, aim=Aim.BUSINESS, income=IncomeHurry.NOW),
        FitReason.INCOME_SOON,
    ),
    "a business of one's own, and a visit": (
        replace(JOB, kind=OpeningKind.VISIT),
        replace(COOK, aim=Aim.BUSINESS),
        FitReason.SAME_TRADE,
    ),
    "less French than it asks": (replace(JOB, french=FrenchLevel.GOOD), COOK, None),
    "French that nobody told": (
        replace(JOB, french=FrenchLevel.GOOD),
        replace(COOK, french=None),
        FitReason.SAME_TRADE,
    ),
    "weeks without pay, and an income needed now": (UNPAID, replace(COOK, income=IncomeHurry.NOW), None),
    "weeks without pay, and time": (UNPAID, replace(COOK, income=IncomeHurry.A_YEAR), FitReason.SAME_TRADE),
    "a training, and an income needed now": (
        TRAINING,
        replace(COOK, aim=Aim.TRAINING, income=IncomeHurry.NOW),
        None,
    ),
    "a training, for who wants one": (TRAINING, replace(COOK, aim=Aim.TRAINING), FitReason.SAME_TRADE),
    "a training, for who wants a job": (TRAINING, COOK, None),
    "a project that was put off": (JOB, replace(COOK, put_off_until=NOW + timedelta(days=1)), None),
    "a project that was put off until yesterday": (
        JOB,
        replace(COOK, put_off_until=NOW - timedelta(days=1)),
        FitReason.SAME_TRADE,
    ),
    "two other trades are not one": (replace(JOB, trade=Topic.OTHER), replace(COOK, trade=Topic.OTHER), None),
}


@pytest.mark.parametrize(("opening", "project", "reason"), CASES.values(), ids=CASES.keys())
def test_it_fits_for_this_reason_or_not_at_all(opening: Opening, project: Project, reason: FitReason | None) -> None:
    """What does not fit discourages; and who needs an income now has no weeks to give away."""
    assert fits(opening, project, NOW) is reason
