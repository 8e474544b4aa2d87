"""Erasing: nothing of the person opens any more, in no copy; nothing of theirs leaves; and they hear of it."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import alerts, choices, claiming, inbox, outbox, people, personal_data, settling, standpoints, utterances
from storage.database import Database
from storage.encryption import Place, UnreadableError
from storage.incoming import ChannelName, Incoming, Text
from storage.masked import Address, Words
from storage.outgoing import Choices, Lane, Option, OutboxState, Outgoing, SaidWords
from storage.people import Person
from storage.schema import accounts, consents, quarantine, seen_events, translations
from storage.schema import outbox as rows
from storage.schema import people as people_rows
from storage.settling import Kept, Settlement
from storage.standpoints import Standpoint
from storage.vocabulary import AlertKind, ChoiceSetId, Language, Standing, UtteranceId
from tests.storage.conftest import NOW, someone

SOON = NOW + timedelta(minutes=1)
FRENCH, DARI = Language("fr"), Language("fa-AF")


async def erase(database: Database, person: Person) -> None:
    async with database.transaction() as db:
        await personal_data.erase(db, person, NOW, farewell="goodbye")


async def says(database: Database, person: Person, words: str) -> UtteranceId:
    async with database.transaction() as db:
        said = await utterances.keep(db, person.id, Words(words), DARI, NOW)
        utterance = (await utterances.these(db, [said]))[said]
        await utterances.keep_translation(db, utterance, FRENCH, Words("translated"), NOW)
        return said


async def test_words_translations_and_name_do_not_open_any_more(database: Database) -> None:
    """Nor for us: the key is gone, so every backup made before holds noise."""
    amina = await someone(database, "Amina")
    said = await says(database, amina, "چطور آشپز شوم؟")
    async with database.reading() as db:
        utterance = (await utterances.these(db, [said]))[said]
    await erase(database, amina)
    async with database.reading() as db:
        assert await utterances.these(db, [said]) == {}
        assert await utterances.translated(db, [(utterance, FRENCH)]) == {}
        assert await people.get(db, amina.id) is None
        assert await people.accounts_of(db, [amina.id]) == {}
        assert (await db.execute(select(translations))).all()  # bytes that nothing opens
        with pytest.raises(UnreadableError):
            await utterances.keep(db, amina.id, Words("more"), DARI, NOW)


async def test_what_only_says_something_about_them_is_deleted(database: Database) -> None:
    """Where they stood, what they agreed to, which sets of choices they were shown."""
    amina = await someone(database, "Amina")
    asked = Choices(ChoiceSetId("c" * 32), "agree", None, (Option("yes"),), waits=False)
    async with database.transaction() as db:
        await standpoints.move(db, amina.id, Standpoint("agree", None, NOW))
        await choices.keep_all(db, [(amina.id, asked)], NOW)
    await erase(database, amina)
    async with database.reading() as db:
        assert await standpoints.of(db, amina.id) is None
        assert await choices.recent(db, amina.id) == []
        for table in (accounts, consents):
            assert not (await db.execute(select(table))).all()
        [row] = (await db.execute(select(people_rows))).all()
    assert (row.standing, row.name, row.timezone) == (Standing.ERASED, None, "")


async def test_nothing_goes_to_them_or_in_their_words_any_more_but_the_goodbye(database: Database) -> None:
    """Whatever was queued, held, or just being sent; other people's messages go their way."""
    amina, claire = await someone(database, "Amina"), await someone(database, "Claire")
    said = await says(database, amina, "words")
    async with database.transaction() as db:
        await outbox.put_all(
            db,
            [
                Outgoing("to amina", amina.id, "welcome"),
                Outgoing("her words", claire.id, "question-waits", {"question": SaidWords(said)}, source=amina.id),
                Outgoing("to claire", claire.id, "welcome", lane=Lane.RELAY),
                Outgoing("being sent", claire.id, "words", source=amina.id, lane=Lane.REMINDER),
            ],
            NOW,
        )
        await db.execute(rows.update().where(rows.c.key == "being sent").values(state=OutboxState.SENDING))
    await erase(database, amina)
    async with database.transaction() as db:
        found = {row.key: (row.state, row.code) for row in await db.execute(select(rows))}
        left = {row.message for row in await claiming.claim(db, list(Lane), NOW, SOON, 10)}
    assert left == {"welcome", "goodbye"}
    assert found["to amina"] == (OutboxState.CANCELLED, "erased")
    assert found["her words"] == found["being sent"] == (OutboxState.CANCELLED, "author-left")


async def test_the_goodbye_knows_where_it_goes_and_in_which_language(database: Database) -> None:
    """It is the last thing we know of them, and sealed as well."""
    amina = await someone(database, "Amina", chat="4915112345678")
    await erase(database, amina)
    async with database.transaction() as db:
        [row] = await claiming.claim(db, list(Lane), NOW, SOON, 10)
        assert b"4915112345678" not in (await db.execute(select(rows.c.address))).scalar_one()
    assert row.person is None
    assert row.farewell
    assert json.loads(row.farewell) == [ChannelName.TELEGRAM, "4915112345678", "fr"]


async def test_what_went_aside_unhandled_goes_with_its_author(database: Database) -> None:
    """Quarantine is for us to look at, not a way around erasing."""
    amina = await someone(database, "Amina", chat="12")
    incoming = Incoming(ChannelName.TELEGRAM, "7", Address("12"), Text(Words("secret")))
    async with database.transaction() as db:
        await inbox.first_sight(db, incoming, NOW)
        await inbox.set_aside(db, incoming, amina.id, "secret", "ValueError", NOW)
    await erase(database, amina)
    async with database.transaction() as db:
        [row] = (await db.execute(select(quarantine))).all()
        assert b"secret" not in row.payload
        assert not await db.has_key(row.owner)
        assert not await inbox.first_sight(db, incoming, NOW)  # not replayed
        assert (await db.execute(select(seen_events))).all()


async def test_counsellors_are_no_longer_reminded_of_someone_who_has_left(database: Database) -> None:
    """There is nobody to help any more; a report about someone who stays remains."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    async with database.transaction() as db:
        await alerts.raise_one(db, AlertKind.SUICIDE, amina.id, NOW, remind_at=SOON)
        report = await alerts.raise_one(db, AlertKind.REPORT, amina.id, NOW, remind_at=SOON, about=yusuf.id)
    await erase(database, amina)
    async with database.reading() as db:
        assert [alert.id for alert in await alerts.due(db, SOON)] == [report]
    await erase(database, yusuf)
    async with database.reading() as db:
        assert await alerts.due(db, SOON) == []


async def test_someone_whom_nothing_reaches_can_be_erased_too(database: Database) -> None:
    """Without an account there is no goodbye, and no mistake."""
    amina = await someone(database, "Amina")
    async with database.transaction() as db:
        await db.execute(accounts.delete())
    await erase(database, amina)
    async with database.reading() as db:
        assert not (await db.execute(select(rows))).all()


async def test_a_page_with_their_words_kept_on_the_way_to_someone_else_does_not_open(database: Database) -> None:
    """It was rendered for Claire, and sealed under her key and under its author's."""
    amina, claire = await someone(database, "Amina"), await someone(database, "Claire")
    async with database.transaction() as db:
        await outbox.put_all(db, [Outgoing("k", claire.id, "question-waits", source=amina.id)], NOW)
        [row] = await claiming.claim(db, list(Lane), NOW, SOON, 10)
    kept = Kept("Amina's words", frozenset({amina.id}))
    async with database.transaction() as db:
        again = Settlement(row.id, claire.id, row.owner, OutboxState.READY, kept=kept)
        await settling.settle(db, [again], NOW)
        page = (await db.execute(select(rows.c.rendered))).scalar_one()
    await erase(database, amina)
    async with database.reading() as db:
        place = Place("outbox", "rendered", row.id)
        assert await db.open_for_all(place, page) is None  # as a backup has it
        assert (await db.execute(select(rows.c.rendered).where(rows.c.key == "k"))).scalar_one() is None
