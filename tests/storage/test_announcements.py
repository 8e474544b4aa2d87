"""Announcements as they are kept: gone with whoever wrote them, one where two apps become one, none kept for ever."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.channels import Media
from storage import (
    announcement_recipients,
    announcements,
    carrying_over,
    media,
    outbox,
    people,
    personal_data,
    reach,
    utterances,
)
from storage.announcement_vocabulary import AnnouncementState, Fate
from storage.announcements import Announcement
from storage.audiences import Audience
from storage.claiming import begun
from storage.database import Database
from storage.incoming import AttachmentKind, ChannelName
from storage.masked import Words
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing, SaidWords
from storage.people import Person
from storage.programme_started import FOLDED
from storage.schema import accounts, deliveries
from storage.schema import announcement_recipients as recipient_rows
from storage.schema import outbox as rows
from storage.schema import people as people_rows
from storage.vocabulary import Language, Standing
from tests.enclosed import said_with
from tests.storage.conftest import NOW, someone

FRENCH = Language("fr")
TEXT = "La visite est mardi."


async def active(database: Database, name: str) -> Person:
    person = await someone(database, name)
    async with database.transaction() as db:
        await people.change_standing(db, person.id, Standing.ACTIVE)
    return person


async def announced(database: Database, author: Person, *readers: Person, text: str = TEXT) -> Announcement:
    """It has left for these readers: each has a message."""
    async with database.transaction() as db:
        words = await utterances.keep(db, author.id, Words(text), FRENCH, NOW)
        this = await announcements.draft(db, author, words, NOW)
        keys = {each.id: f"announcement/{this}/{each.id}" for each in readers}
        await announcement_recipients.note(db, this, keys)
        await outbox.put_all(
            db,
            [
                Outgoing(
                    key,
                    reader,
                    "announcement",
                    {"words": SaidWords(words)},
                    source=author.id,
                    lane=Lane.BROADCAST,
                    delivery_class=DeliveryClass.ONCE,
                )
                for reader, key in keys.items()
            ],
            NOW,
        )
        await announcements.change(db, this, [AnnouncementState.DRAFT], AnnouncementState.LEFT, over_at=NOW)
        found = await announcements.get(db, this)
    assert found
    return found


async def becomes(database: Database, reader: Person, state: OutboxState, code: str | None = None) -> None:
    async with database.transaction() as db:
        await db.execute(update(rows).where(rows.c.person_id == reader.id).values(state=state, code=code))


async def fates(database: Database, this: Announcement) -> dict[Fate, int]:
    async with database.reading() as db:
        return await announcement_recipients.fates(db, this.id)


@pytest.mark.parametrize(
    ("state", "code", "fate"),
    [
        (OutboxState.READY, None, Fate.WAITING),
        (OutboxState.SENDING, begun(0), Fate.WAITING),
        (OutboxState.HELD, "window-closed", Fate.HELD),
        (OutboxState.HELD, FOLDED, Fate.FOLDED),
        (OutboxState.SENT, None, Fate.SENT),
        (OutboxState.UNKNOWN, "no-answer", Fate.UNKNOWN),
        (OutboxState.CANCELLED, "stopped", Fate.STOPPED),
        (OutboxState.CANCELLED, "too-late", Fate.TOO_LATE),
        (OutboxState.CANCELLED, "unreachable", Fate.UNREACHABLE),
        (OutboxState.FAILED, "403-forbidden", Fate.FAILED),
    ],
)
async def test_what_became_of_it_is_told_as_a_counsellor_needs_it(
    database: Database, state: OutboxState, code: str | None, fate: Fate
) -> None:
    """A code of a platform tells nobody whom to call."""
    claire, amina = await active(database, "Claire"), await active(database, "Amina")
    this = await announced(database, claire, amina)
    await becomes(database, amina, state, code)
    assert await fates(database, this) == {fate: 1}
    async with database.reading() as db:
        assert await announcement_recipients.missed(db, this.id) == ({amina.id: fate} if fate.is_missed else {})


async def test_what_the_platform_reported_is_counted_and_who_is_not_reached_any_more(database: Database) -> None:
    """Delivered and read, as far as an app says so; refused since nothing reaches them is another thing."""
    claire, amina, nadia = [await active(database, name) for name in ("Claire", "Amina", "Nadia")]
    this = await announced(database, claire, amina, nadia)
    await becomes(database, amina, OutboxState.SENT)
    await becomes(database, nadia, OutboxState.FAILED, "400-chat-not-found")
    async with database.transaction() as db:
        sent = (await db.execute(select(rows.c.id).where(rows.c.person_id == amina.id))).scalar_one()
        report = {"outbox_id": sent, "part": 0, "account_id": "a", "message_id": "1", "at": NOW, "state": "read"}
        await db.execute(deliveries.insert().values(report))
        await db.execute(update(accounts).where(accounts.c.person_id == nadia.id).values(reachable=False))
    assert await fates(database, this) == {Fate.READ: 1, Fate.UNREACHABLE: 1}


async def test_called_back_only_what_has_not_begun_to_leave(database: Database) -> None:
    """A message of which the platform may have a part is on its way; its sister, waiting for its pace, is not."""
    claire, *readers = [await active(database, name) for name in ("Claire", "A", "B", "C", "D")]
    this = await announced(database, claire, *readers)
    for reader, state, code in zip(
        readers,
        (OutboxState.SENDING, OutboxState.SENDING, OutboxState.SENT, OutboxState.HELD),
        (begun(0), None, None, "window-closed"),
        strict=True,
    ):
        await becomes(database, reader, state, code)
    late = await active(database, "Late")
    async with database.transaction() as db:
        await announcement_recipients.call_back(db, this, NOW)
    assert await fates(database, this) == {Fate.WAITING: 1, Fate.SENT: 1, Fate.CALLED_BACK: 3}
    async with database.reading() as db:
        assert late.id in await announcement_recipients.missed(db, this.id)


async def test_with_its_author_an_announcement_goes_and_what_has_not_left(database: Database) -> None:
    """Their words are theirs."""
    claire, amina = await active(database, "Claire"), await active(database, "Amina")
    this = await announced(database, claire, amina)
    async with database.transaction() as db:
        await personal_data.erase(db, claire, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert await announcements.get(db, this.id) is None
        assert not (await db.execute(select(recipient_rows))).all()
        state = (await db.execute(select(rows.c.state).where(rows.c.person_id == amina.id))).scalar_one()
    assert state is OutboxState.CANCELLED


async def test_with_a_reader_goes_that_it_was_for_them(database: Database) -> None:
    """Neither that it reached them nor that it did not is anybody's business any more."""
    claire, ines, amina = [await active(database, name) for name in ("Claire", "Ines", "Amina")]
    this = await announced(database, claire, amina)
    async with database.transaction() as db:
        await announcements.note(db, this.id, approved_by=ines.id)
        for each in (amina, ines):
            await personal_data.erase(db, each, NOW, farewell="goodbye")
        found = await announcements.get(db, this.id)
    assert await fates(database, this) == {}
    assert found
    assert found.approved_by is None


async def test_two_apps_of_one_person_are_written_to_once(database: Database) -> None:
    """What waits for the one goes to the other, unless that one has it already; and the author stays its author."""
    claire, owner = await active(database, "Claire"), await active(database, "Claire again")
    before, after = await active(database, "Amina"), await active(database, "Amina again")
    to_both = await announced(database, claire, before, after)
    to_one = await announced(database, claire, before)
    async with database.transaction() as db:
        for old, new in ((before, after), (claire, owner)):
            await carrying_over.carry_over(db, old.id, new.id, NOW, only_danger=False)
            await personal_data.erase(db, old, NOW, farewell="goodbye")
    assert await fates(database, to_both) == await fates(database, to_one) == {Fate.WAITING: 1}
    async with database.reading() as db:
        waiting = select(rows.c.person_id).where(rows.c.state == OutboxState.READY, rows.c.lane == Lane.BROADCAST)
        assert list((await db.execute(waiting)).scalars()) == [after.id, after.id]
        this = await announcements.get(db, to_one.id)
        assert this
        assert this.author_id == owner.id
        assert (await utterances.these(db, [this.words]))[this.words].words.text == TEXT


async def test_what_goes_with_it_is_still_there_once_its_author_has_one_entry(database: Database) -> None:
    """Whoever taps for the file must not find it gone since a colleague has a new phone."""
    before, after = await active(database, "Claire"), await active(database, "Claire again")
    sheet = Media(AttachmentKind.DOCUMENT, b"%PDF-", "application/pdf")
    said = await said_with(database, before.id, TEXT, sheet, ChannelName.TELEGRAM, NOW)
    async with database.transaction() as db:
        await announcements.draft(db, before, said, NOW)
        await carrying_over.carry_over(db, before.id, after.id, NOW, only_danger=False)
        await personal_data.erase(db, before, NOW, farewell="goodbye")
    async with database.reading() as db:
        sent = (await utterances.these(db, [said]))[said].words.media
        assert sent
        assert (await media.these(db, [sent]))[sent].content == b"%PDF-"
        along = await media.sent_along(db, sent)
        assert along
        assert abs(along.size - len(sheet.content)) <= 2, "as long as it is, without being opened"


async def test_drafts_and_what_is_over_end_and_what_is_planned_stays(database: Database) -> None:
    """A page nobody opens any more keeps nobody's words."""
    claire, amina = await active(database, "Claire"), await active(database, "Amina")
    left = await announced(database, claire, amina)
    async with database.transaction() as db:
        ids = []
        for state in (AnnouncementState.DRAFT, AnnouncementState.PLANNED):
            words = await utterances.keep(db, claire.id, Words(TEXT), FRENCH, NOW)
            ids.append(await announcements.draft(db, claire, words, NOW))
            await announcements.note(db, ids[-1], state=state, leaves_at=NOW + timedelta(days=100))
        later = NOW + timedelta(seconds=1)
        assert await announcements.drop_drafts(db, later) == 1
        assert await announcements.drop_old(db, later) == 1
        assert [await announcements.get(db, each) is None for each in (left.id, *ids)] == [True, True, False]
        kept = [each.words for each in [await announcements.get(db, ids[1])] if each]
        assert set(await utterances.these(db, [left.words, *kept])) == set(kept)


async def test_whom_it_would_reach_now(database: Database) -> None:
    """Before it is sent: who gets it, who only hears that something waits, and who can't be reached."""
    windows = {ChannelName.TELEGRAM: timedelta(days=1)}
    claire, *others = [await active(database, name) for name in ("Claire", "A", "B", "C", "D")]
    async with database.transaction() as db:
        heard = {"last_heard_at": NOW - timedelta(days=1)}
        await db.execute(update(accounts).where(accounts.c.person_id == others[0].id).values(heard))
        await db.execute(update(accounts).where(accounts.c.person_id == others[1].id).values(reachable=False))
        await people.change_standing(db, others[2].id, Standing.STOPPED)
        await db.execute(update(people_rows).where(people_rows.c.id == others[3].id).values(language="uk"))
        found = await reach.of(db, Audience(), claire, windows, NOW)
    assert (found.now, found.held, found.unreachable, found.stopped) == (1, 1, 1, 1)
    assert found.languages == {"fr": 2, "uk": 1}
    assert found.all == 3
