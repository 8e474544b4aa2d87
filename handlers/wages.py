"""Wages: what must be paid at least in France. Below it a counsellor looks at an opening before anyone hears of it.

Gross, for each hour. The legal minimum (SMIC) is 12.02 € since 1 January 2026: décret n° 2025-1228 of 17 December
2025, for metropolitan France and most overseas departments (9.33 € in Mayotte). An internship of more than two months
is paid 15 % of the hourly ceiling of social security: Code de l'éducation, L. 124-6 and D. 124-8; 4.50 € in 2026.
Both change by the year, the first one sometimes in between: they are settings.
"""

from dataclasses import dataclass
from typing import Final

from storage.opening_vocabulary import Lasts, OpeningKind, PayUnit
from storage.openings import Opening

LEGAL_WEEK: Final = 35
_WEEKS_A_YEAR, _MONTHS_A_YEAR = 52, 12


@dataclass(frozen=True, slots=True)
class Wages:
    """The least that is paid for an hour, in cents. All are settings."""

    hour_cents: int = 1202
    internship_hour_cents: int = 450

    def least_for(self, opening: Opening) -> int | None:
        """What an hour of this must bring at least; None where nothing need be paid."""
        match opening.kind:
            case OpeningKind.JOB:
                return self.hour_cents
            case OpeningKind.INTERNSHIP if opening.lasts is Lasts.LONGER:
                return self.internship_hour_cents
            case _:
                return None

    def falls_short(self, opening: Opening) -> bool:
        """Whether what is said to be paid is less than must be; a month is counted by its hours, else as full time."""
        least, cents = self.least_for(opening), opening.pay_cents
        if least is None or opening.pay_unit is None:
            return False
        if opening.pay_unit is PayUnit.UNPAID or cents is None:
            return True
        if opening.pay_unit is PayUnit.HOUR:
            return cents < least
        hours = opening.hours_a_week or LEGAL_WEEK
        return cents * _MONTHS_A_YEAR < least * hours * _WEEKS_A_YEAR - _MONTHS_A_YEAR  # a cent of rounding a month
