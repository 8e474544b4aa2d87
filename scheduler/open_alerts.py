"""Alerts nobody took: counsellors hear of them again, and whoever waits for help hears the truth."""

from datetime import datetime, timedelta

import structlog

from handlers import danger, report
from handlers.conversation import Programme
from handlers.telling import counsellors_for
from handlers.turn import Occasion
from storage import alerts, outbox, people
from storage.alerts import Alert
from storage.database import Database
from storage.locking import lock_row
from storage.outgoing import Lane, Timing
from storage.people import Person
from storage.schema import alerts as alert_rows
from storage.vocabulary import AlertKind

log = structlog.get_logger()

_REPORT_AGAIN = timedelta(days=1)
_QUICK_REMINDERS = 6
_SLOW_REMINDER = timedelta(hours=1)


async def remind_of_due(database: Database, programme: Programme, now: datetime) -> int:
    """Remind counsellors of every alert that is due; returns of how many. One that fails holds up no other."""
    async with database.reading() as db:
        due = await alerts.due(db, now)
    reminded = 0
    for alert in due:
        try:
            reminded += await _remind(database, programme, now, alert)
        except Exception:  # whatever it is, others are in danger too
            log.error("alert_failed", alert=alert.id, exc_info=True)
    return reminded


async def _remind(database: Database, programme: Programme, now: datetime, alert: Alert) -> bool:
    async with database.transaction() as db:
        await lock_row(db, alert_rows, alert.id)
        still = await alerts.get(db, alert.id)
        if still is None or still.taken_by or still.reminders != alert.reminders:
            return False
        concerned = await people.get(db, alert.about_id or alert.person_id)
        if concerned is None:  # erased: there is nothing to show, and nobody to help
            await alerts.remind_again(db, alert.id, None)
            return False
        occasion = Occasion(db, now, programme, f"alert/{alert.id}/{alert.reminders}")
        await _tell_everyone(occasion, alert, concerned)
        await alerts.remind_again(db, alert.id, now + _next_pause(programme, alert))
        await outbox.put_all(db, occasion.messages, now)
    return True


async def _tell_everyone(occasion: Occasion, alert: Alert, concerned: Person) -> None:
    endangered = alert.kind != AlertKind.REPORT
    step = danger.someone_in_danger if endangered else report.report_arrived
    timing = Timing.NOW if endangered else Timing.WAKING_HOURS
    but_not = (alert.person_id, alert.about_id)
    for counsellor in await counsellors_for(
        occasion, simulated=concerned.simulated, but_not=but_not, away_too=endangered
    ):
        await occasion.ask_of(counsellor, step.about(alert.id), timing=timing)
    if endangered and alert.reminders == 0:
        occasion.say_to(
            alert.person_id,
            "no-counsellor-there",
            contact=occasion.programme.contact or "none",
            lane=Lane.CONVERSATION,  # they wrote to us: it reaches them even if they had stopped
            timing=Timing.NOW,
        )


def _next_pause(programme: Programme, alert: Alert) -> timedelta:
    if alert.kind == AlertKind.REPORT:
        return _REPORT_AGAIN
    return programme.times.danger_again if alert.reminders < _QUICK_REMINDERS else _SLOW_REMINDER
