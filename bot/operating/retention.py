"""``python -m bot retention``: how long each kind is kept, and what went because its time was over. Nothing of anyone.

For whoever asks how the promise is kept: a counsellor, a data protection officer.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

import click

from bot.opening import opened
from bot.operating.tables import moment, table
from bot.settings import Settings
from scheduler.retention import rules
from storage import retention_log
from storage.record_kinds import RecordKind
from storage.retention_log import Removal, Sum

# What is in neither is as it is in every programme.
SETTINGS: Final[Mapping[RecordKind, str]] = {
    RecordKind.WAYS_BACK: "KEEP_MESSAGES_DAYS",
    RecordKind.INVITATIONS: "KEEP_INVITATIONS_DAYS",
    RecordKind.BEGUN_QUESTIONS: "KEEP_BEGUN_DAYS",
    RecordKind.UNUSED_WORDS: "KEEP_BEGUN_DAYS",
    RecordKind.BEGUN_OPENINGS: "KEEP_BEGUN_DAYS",
    RecordKind.BEGUN_ANNOUNCEMENTS: "KEEP_BEGUN_DAYS",
    RecordKind.ANNOUNCEMENTS: "KEEP_MESSAGES_DAYS",
    RecordKind.BEGUN_SESSIONS: "KEEP_BEGUN_DAYS",
    RecordKind.BEGUN_POLLS: "KEEP_BEGUN_DAYS",
    RecordKind.ASIDE: "KEEP_ASIDE_DAYS",
    RecordKind.MESSAGES: "KEEP_MESSAGES_DAYS",
    RecordKind.UNANSWERED: "KEEP_UNANSWERED_DAYS",
    RecordKind.MEDIA: "KEEP_MEDIA_DAYS",
    RecordKind.TRANSLATIONS: "KEEP_TRANSLATIONS_DAYS",
    RecordKind.TALKS: "KEEP_TALKS_DAYS",
    RecordKind.AIMS: "KEEP_TALKS_DAYS",
    RecordKind.ALERTS: "KEEP_ALERTS_DAYS",
    RecordKind.DEEDS: "KEEP_DEEDS_DAYS",
    RecordKind.UPDATES: "KEEP_DEEDS_DAYS",
    RecordKind.NEWS: "KEEP_MESSAGES_DAYS",
}

_A_DAY: Final = timedelta(days=1)
_AN_HOUR: Final = timedelta(hours=1)


async def show(settings: Settings, *, by_day: bool) -> int:
    """Print the rules with what went under each so far; ``by_day``: what went, a line a day and kind."""
    async with opened(settings) as database, database.reading() as db:
        click.echo(
            _by_day(await retention_log.by_day(db)) if by_day else _rules(settings, await retention_log.by_kind(db))
        )
    return 0


def _rules(settings: Settings, gone: Mapping[RecordKind, Sum]) -> str:
    rows = []
    for rule in rules(settings.programme.times.kept):
        went = gone.get(rule.kind)
        sum_, last = (str(went.pieces), moment(went.last)) if went else ("0", "")
        rows.append((rule.kind.value, _so_long(rule.kept), SETTINGS.get(rule.kind, ""), sum_, last))
    return table(("kind", "kept for", "setting", "removed", "last"), rows)


def _by_day(gone: list[Removal]) -> str:
    if not gone:
        return "Nothing has had its time yet."
    rows = [(each.day, each.kind.value, _so_long(each.kept), str(each.pieces), moment(each.at)) for each in gone]
    return table(("day", "kind", "kept for", "removed", "last"), rows)


def _so_long(kept: timedelta) -> str:
    if not kept:
        return "its own time"
    return f"{kept // _A_DAY} days" if kept >= 2 * _A_DAY else f"{kept // _AN_HOUR} hours"
