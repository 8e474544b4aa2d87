"""Retention: each kind has its time; what went is counted without a word; a kind that fails holds up no other."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.operating.retention import SETTINGS
from handlers.times import Kept
from scheduler import retention
from storage import deeds, inbox, invitations, quarantine, retention_log, searches
from storage.database import Database
from storage.incoming import ChannelName, Incoming, Text
from storage.masked import Address, Name, Words
from storage.people import Person
from storage.record_kinds import RecordKind
from storage.schema import deeds as deed_rows
from storage.schema import metadata
from storage.schema import quarantine as asides
from storage.vocabulary import DeedKind, Role
from tests.storage.conftest import NOW, someone

PAGE = (Path(__file__).parents[2] / "docs" / "operator.md").read_text("utf-8")
A_DAY = timedelta(days=1)
_CELLS = 7  # of a row of five, split

# Tables of which nothing goes by itself, and why.
STAYS = {
    "people": "who someone is, until they erase themselves",
    "accounts": "where they are reached",
    "contact": "how often they wish to hear from the programme",
    "weeks": "goes with the week's updates",
    "consents": "that they agreed, and when: it is what all the rest is kept by",
    "standpoints": "where they stand, one row each",
    "helpers": "what they told of themselves",
    "paths": "what they show to others, as long as they want it shown",
    "projects": "what they have in mind",
    "project_changes": "what they had in mind before: a change is met with respect, and kept",
    "obstacles": "what stands in their way, for them and their counsellor",
    "questions": "that they asked, about what, and what came of it; their words go",
    "question_events": "what became of it; no word of anyone's",
    "offers": "who was asked, so that each helper is asked their share",
    "responsibilities": "who sees to whom",
    "coordinators": "who coordinates",
    "duty_hours": "when counsellors are there",
    "absences": "until when one is away: one row each",
    "choice_sets": "goes with the message that showed it",
    "deliveries": "goes with its message",
    "answer_checks": "goes with the words that were looked at",
    "translation_memory": "sentences that name nobody, vouched for",
    "periods": "the programme's own bookkeeping",
    "confirmations": "which texts were confirmed",
    "leases": "which process sends",
    "not_lived": "what a helper would rather not be asked, until they take it back",
    "removals": "this very count",
    "partners": "who they are to the programme, until they erase themselves",
    "announcement_recipients": "goes with its announcement",
    "interests": "what a partner was let read, and what came of it",
    "guests": "goes with its session",
    "session_questions": "goes with its session",
    **dict.fromkeys(("poll_choices", "poll_people", "poll_counts", "poll_words", "poll_answers"), "goes with its poll"),
    "session_interpreters": "goes with its session",
    "session_projects": "goes with its session",
    "session_time_answers": "gone when the time is fixed, or the session is not held",
    "session_votes": "counted and gone when the session begins",
    "session_thanks": "goes with its session",
    "session_welcomes": "goes with its session",
    "speakers": "goes with its session",
    "blocked_addresses": "goes with its block",
    "staying_given": "goes with its wish, or a day after it was delivered",
    "keyring.data_keys": "goes with its person",
    "keyring.addresses": "goes with its account",
}

# Of which table each kind takes rows, or words out of rows.
TAKES = {
    RecordKind.EVENTS: "seen_events",
    RecordKind.CODES: "links",
    RecordKind.WAYS_BACK: "returns",
    RecordKind.FETCHED: "published",
    RecordKind.INVITATIONS: "invitations",
    RecordKind.SEARCHES: "searches",
    RecordKind.BEGUN_NOTES: "milestones",
    RecordKind.BEGUN_AGREEMENTS: "accompaniments",
    RecordKind.BEGUN_QUESTIONS: "utterances",
    RecordKind.UNUSED_WORDS: "utterances",
    RecordKind.ASIDE: "quarantine",
    RecordKind.BEGUN_OPENINGS: "openings",
    RecordKind.BEGUN_ANNOUNCEMENTS: "announcements",
    RecordKind.ANNOUNCEMENTS: "announcements",
    RecordKind.BEGUN_SESSIONS: "sessions",
    RecordKind.SESSIONS: "sessions",
    RecordKind.BEGUN_POLLS: "polls",
    RecordKind.POLLS: "polls",
    RecordKind.ANSWERS_NOT_SHARED: "shared_answers",
    RecordKind.BLOCKS: "blocks",
    RecordKind.MESSAGES: "outbox",
    RecordKind.UNANSWERED: "outbox",
    RecordKind.MEDIA: "media",
    RecordKind.TRANSLATIONS: "translations",
    RecordKind.TALKS: "utterances",
    RecordKind.AIMS: "utterances",
    RecordKind.ALERTS: "alerts",
    RecordKind.DEEDS: "deeds",
    RecordKind.UPDATES: "weekly_updates",
    RecordKind.NEWS: "news",
    RecordKind.STAYING: "staying",
}


def test_of_each_table_is_decided_whether_it_ends() -> None:
    """A new table would otherwise be kept for ever, since nobody thought of its end."""
    assert {*STAYS, *TAKES.values()} == set(metadata.tables)
    assert not STAYS.keys() & set(TAKES.values())


def test_each_kind_has_one_rule() -> None:
    """A kind without a rule is kept for ever; one with two is counted twice."""
    kinds = [rule.kind for rule in retention.rules(Kept())]
    assert sorted(kinds) == sorted(RecordKind)


@pytest.mark.parametrize("rule", retention.rules(Kept()), ids=lambda rule: rule.kind.value)
def test_the_operators_page_says_for_how_long_and_by_which_setting(rule: retention.Rule) -> None:
    """It is what goes into the register of processing, word for word."""
    table = [cells for line in PAGE.splitlines() if len(cells := line.split("|")) == _CELLS]
    [(_, _, _, kept, setting, why, _)] = [cells for cells in table if f"`{rule.kind.value}`" in cells[1]]
    assert kept.strip() in _written(rule.kept)
    assert setting.strip().strip("`") == SETTINGS.get(rule.kind, "")
    assert why.strip()


def _written(kept: timedelta) -> tuple[str, ...]:
    return (f"{kept.days} days", f"{kept // timedelta(hours=1)} hours") if kept else ("their own minutes",)


async def test_each_rule_can_be_followed_on_either_database(database: Database) -> None:
    """One that fails is only logged: it would be noticed by nobody."""
    async with database.transaction() as db:
        assert [await rule.drop_some(db, NOW) for rule in retention.rules(Kept())] == [0] * len(RecordKind)


async def opens_a_page(database: Database, claire: Person, times: int) -> None:
    async with database.transaction() as db:
        for _ in range(times):
            await deeds.note(db, DeedKind.OPENED, claire.id, claire.id, NOW)


async def gone(database: Database) -> dict[RecordKind, int]:
    async with database.reading() as db:
        return {kind: each.pieces for kind, each in (await retention_log.by_kind(db)).items()}


async def test_what_went_is_counted_by_day_and_by_the_rule_of_that_day(database: Database) -> None:
    """A data protection officer asks a year later: how much, of what, by which rule, when. Not: of whom."""
    claire = await someone(database, "Claire")
    await opens_a_page(database, claire, 3)
    on_time = NOW + retention.USUAL.deeds
    await retention.forget_old(database, on_time)
    assert await gone(database) == {}
    await retention.forget_old(database, on_time + timedelta(seconds=1))
    await retention.forget_old(database, on_time + timedelta(hours=6))  # there is nothing left: nothing is counted
    await opens_a_page(database, claire, 2)
    sooner = replace(retention.USUAL, deeds=A_DAY * 30)
    await retention.forget_old(database, on_time + timedelta(hours=7), sooner)
    async with database.reading() as db:
        found = [(each.day, each.kind, each.kept, each.pieces) for each in await retention_log.by_day(db)]
    day = f"{on_time:%Y-%m-%d}"
    assert sorted(found) == [
        (day, RecordKind.DEEDS, sooner.deeds, 2),
        (day, RecordKind.DEEDS, retention.USUAL.deeds, 3),
    ]


async def test_many_go_a_few_at_a_time_and_all_are_counted(database: Database) -> None:
    """Whoever writes to us meanwhile waits for some hundred rows at most; what went adds up on its day."""
    claire = await someone(database, "Claire")
    await opens_a_page(database, claire, 1203)
    await retention.forget_old(database, NOW + A_DAY * 366)
    await opens_a_page(database, claire, 2)
    await retention.forget_old(database, NOW + A_DAY * 366)
    assert await gone(database) == {RecordKind.DEEDS: 1205}
    async with database.reading() as db:
        assert len(await retention_log.by_day(db)) == 1


async def test_one_kind_that_fails_holds_up_no_other_and_is_not_counted(database: Database) -> None:
    """A damaged row would else keep everything else for ever. What lies aside here was changed by hand."""
    claire = await someone(database, "Claire")
    await opens_a_page(database, claire, 1)
    incoming = Incoming(ChannelName.TELEGRAM, "7", Address("12"), Text(Words("Bonjour")))
    async with database.transaction() as db:
        await inbox.first_sight(db, incoming, NOW)
        await inbox.set_aside(db, incoming, claire.id, "sealed", "ValueError", NOW)
        await db.execute(update(asides).values(channel="telegraph"))
    await retention.forget_old(database, NOW + A_DAY * 400)
    assert await gone(database) == {RecordKind.EVENTS: 1, RecordKind.DEEDS: 1}
    async with database.transaction() as db:
        await db.execute(update(asides).values(channel="telegram"))
    await retention.forget_old(database, NOW + A_DAY * 400)
    assert (await gone(database))[RecordKind.ASIDE] == 1
    async with database.reading() as db:
        assert await quarantine.lying(db, 10) == []


async def test_what_is_used_up_goes_and_what_is_good_stays(database: Database) -> None:
    """Codes, invitations and a name that was looked for are of no use for ever."""
    claire = await someone(database, "Claire")
    async with database.transaction() as db:
        used = await invitations.make(db, Role.HELPER, NOW, claire.id)
        assert await invitations.use(db, used, claire.id, NOW)
        await invitations.make(db, Role.HELPER, NOW + A_DAY * 80, claire.id)
        await searches.keep(db, claire.id, Name("Amina"), NOW)
    await retention.forget_old(database, NOW + A_DAY * 91)
    assert await gone(database) == {RecordKind.INVITATIONS: 1, RecordKind.SEARCHES: 1}
    async with database.reading() as db:
        assert not (await db.execute(select(deed_rows))).all()
