"""Alerts nobody took: counsellors hear of them again, and whoever waits for help hears the truth."""

from datetime import datetime, timedelta

from handlers import danger, report
from handlers.conversation import Programme
from handlers.turn import Occasion
from storage import alerts, outbox, people
from storage.alerts import Alert
from storage.database import Database
from storage.outgoing import Timing
from storage.vocabulary import AlertKind

_REPORT_AGAIN = timedelta(days=1)
_QUICK_REMINDERS = 6
_SLOW_REMINDER = timedelta(hours=1)


async def remind_of_due(database: Database, programme: Programme, now: datetime) -> int:
    """Remind counsellors of every alert that is due; returns how many."""
    async with database.reading() as db:
        due = await alerts.due(db, now)
    for alert in due:
        async with database.transaction() as db:
            still = await alerts.get(db, alert.id)
            if still is None or still.taken_by or still.reminders != alert.reminders:
                continue
            occasion = Occasion(db, now, programme, f"alert/{alert.id}/{alert.reminders}")
            await _remind(occasion, alert)
            await alerts.remind_again(db, alert.id, now + _next_pause(programme, alert))
            await outbox.put_all(db, occasion.messages, now)
    return len(due)


async def _remind(occasion: Occasion, alert: Alert) -> None:
    endangered = alert.kind != AlertKind.REPORT
    person = await people.get(occasion.db, alert.person_id)
    if person is None:
        return
    step = danger.someone_in_danger if endangered else report.report_arrived
    for counsellor in await people.counsellors(occasion.db, simulated=person.simulated):
        if counsellor.id not in (alert.person_id, alert.about_id):
            timing = Timing.NOW if endangered else Timing.WAKING_HOURS
            await occasion.ask_of(counsellor, step.about(alert.id), timing=timing)
    if endangered and alert.reminders == 0:
        contact = occasion.programme.contact or "none"
        occasion.say_to(alert.person_id, "no-counsellor-there", contact=contact, timing=Timing.NOW)


def _next_pause(programme: Programme, alert: Alert) -> timedelta:
    if alert.kind == AlertKind.REPORT:
        return _REPORT_AGAIN
    return programme.times.danger_again if alert.reminders < _QUICK_REMINDERS else _SLOW_REMINDER
