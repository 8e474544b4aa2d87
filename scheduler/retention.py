"""What is kept no longer than it is needed: each kind has its time, and what went is counted by kind, rule and day.

A few rows at a time, each in a transaction of its own with its count, so that whoever writes to us meanwhile does not
wait. Run late, twice, or on two machines, it drops what is over, once.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog

from handlers.times import Kept
from storage import (
    accompaniments,
    announcements,
    blocked_people,
    media,
    milestones,
    news,
    openings,
    polls,
    published,
    purging,
    quarantine,
    retention_log,
    said_long_ago,
    sessions,
    shared_answers,
    staying,
    weekly_updates,
)
from storage.database import Database, Transaction
from storage.record_kinds import RecordKind

log = structlog.get_logger()

# Telegram repeats an update for 24 hours at most (Bot API, "Getting updates"); twice that, to be sure.
_EVENTS: Final = timedelta(hours=48)

# A proposal that was begun and not made within a month will not be.
_AGREEMENTS_BEGUN: Final = timedelta(days=30)

# One of the two did not say whether others may read it: it is not for them.
_NOT_SHARED: Final = timedelta(days=30)

# By then whoever was shut out, and erased themselves, may come as someone new.
_BLOCKED: Final = timedelta(days=365)

# By then it was told what came of a year's meetings.
_SESSIONS: Final = timedelta(days=365)

# By then it was told what people thought of a year.
_POLLS: Final = timedelta(days=365)

# What a counsellor began and did not go on with.
_BEGUN_BY_COUNSELLORS: Final = timedelta(days=2)

# Until then the same two are not asked about each other again.
_STAYING: Final = timedelta(days=180)

_ITS_OWN_TIME: Final = timedelta(0)  # after the instant that was set when it was made

USUAL: Final = Kept()


@dataclass(frozen=True, slots=True)
class Rule:
    """How long one kind is kept. ``drop_some`` drops some of what is older, and returns how many: 0 if none is left."""

    kind: RecordKind
    kept: timedelta
    drop_some: Callable[[Transaction, datetime], Awaitable[int]]


def rules(kept: Kept) -> Sequence[Rule]:
    """Every kind that ends by itself; what is in none of them stays until its person is erased."""
    return (
        Rule(RecordKind.EVENTS, _EVENTS, purging.drop_events),
        Rule(RecordKind.CODES, _ITS_OWN_TIME, purging.drop_codes),
        Rule(RecordKind.WAYS_BACK, kept.messages, purging.drop_ways_back),  # they say which messages are sent again
        Rule(RecordKind.FETCHED, _ITS_OWN_TIME, published.forget),
        Rule(RecordKind.INVITATIONS, kept.invitations, purging.drop_invitations),
        Rule(RecordKind.SEARCHES, _BEGUN_BY_COUNSELLORS, purging.drop_searches),
        Rule(RecordKind.BEGUN_NOTES, _BEGUN_BY_COUNSELLORS, milestones.drop_drafts),
        Rule(RecordKind.BEGUN_AGREEMENTS, _AGREEMENTS_BEGUN, accompaniments.drop_drafts),
        Rule(RecordKind.BEGUN_OPENINGS, kept.begun, openings.drop_drafts),
        Rule(RecordKind.BEGUN_ANNOUNCEMENTS, kept.begun, announcements.drop_drafts),
        Rule(RecordKind.ANNOUNCEMENTS, kept.messages, announcements.drop_old),  # as long as what became of each
        Rule(RecordKind.BEGUN_SESSIONS, kept.begun, sessions.drop_drafts),
        Rule(RecordKind.SESSIONS, _SESSIONS, sessions.drop_old),
        Rule(RecordKind.BEGUN_POLLS, kept.begun, polls.drop_drafts),
        Rule(RecordKind.POLLS, _POLLS, polls.drop_old),
        Rule(RecordKind.ANSWERS_NOT_SHARED, _NOT_SHARED, shared_answers.drop_unanswered),
        Rule(RecordKind.ASIDE, kept.aside, quarantine.drop_older),
        Rule(RecordKind.BLOCKS, _BLOCKED, blocked_people.forget_old),
        Rule(RecordKind.MESSAGES, kept.messages, purging.drop_settled),
        Rule(RecordKind.UNANSWERED, kept.unanswered, purging.drop_unanswered),
        Rule(RecordKind.DEEDS, kept.deeds, purging.drop_deeds),
        Rule(RecordKind.UPDATES, kept.deeds, weekly_updates.drop_old),
        Rule(RecordKind.NEWS, kept.messages, news.drop_old),
        Rule(RecordKind.STAYING, _STAYING, staying.drop_old),
        Rule(RecordKind.ALERTS, kept.alerts, said_long_ago.drop_of_alerts),
        Rule(RecordKind.AIMS, kept.talks, said_long_ago.drop_aims),
        Rule(RecordKind.TALKS, kept.talks, said_long_ago.drop_of_talks),
        Rule(RecordKind.BEGUN_QUESTIONS, kept.begun, said_long_ago.drop_begun_questions),
        Rule(RecordKind.UNUSED_WORDS, kept.begun, said_long_ago.drop_unused),
        Rule(RecordKind.TRANSLATIONS, kept.translations, purging.drop_translations),
        Rule(RecordKind.MEDIA, kept.media, media.drop_old),
    )


async def forget_old(database: Database, now: datetime, kept: Kept = USUAL) -> None:
    """Drop whatever has had its time by ``now``. A kind that fails holds up no other, and is tried again later."""
    for rule in rules(kept):
        try:
            went = await _all_of(database, rule, now)
        except Exception:  # whatever it is, the other kinds have had their time too
            log.error("clean_up_failed", kind=rule.kind.value, exc_info=True)
            continue
        if went:
            hours = rule.kept / timedelta(hours=1)
            log.info("removed", kind=rule.kind.value, pieces=went, kept_hours=hours)
    await database.scrub()


async def _all_of(database: Database, rule: Rule, now: datetime) -> int:
    """In short transactions; returns how many went."""
    went = 0
    while some := await _some_of(database, rule, now):
        went += some
    return went


async def _some_of(database: Database, rule: Rule, now: datetime) -> int:
    async with database.transaction() as db:
        some = await rule.drop_some(db, now - rule.kept)
        if some:
            await retention_log.note(db, rule.kind, rule.kept, some, now)
    return some
