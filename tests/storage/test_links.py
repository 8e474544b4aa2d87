"""Two apps of one person, as they are kept: codes, accounts that change hands, and what is carried over."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import carrying_over, choices, links, outbox, people, personal_data, questions, second_way, shared_phones
from storage import utterances as said
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address, Words
from storage.outgoing import Choices, Lane, Option, OutboxState, Outgoing, SaidWords
from storage.people import Account, Person
from storage.schema import addresses
from storage.schema import outbox as rows
from storage.vocabulary import ChoiceSetId, Language, Picture, QuestionId, QuestionState, UtteranceId
from tests.storage.conftest import NOW, someone

DARI, FRENCH = Language("fa-AF"), Language("fr")
ASKED = ChoiceSetId(f"{7:032x}")


async def account_of(database: Database, person: Person) -> Account:
    async with database.reading() as db:
        return (await people.accounts_of(db, [person.id]))[person.id][0]


async def becomes(database: Database, leaving: Person, owner: Person) -> None:
    """As when they link: what is open goes along, the account changes hands, who it was is erased."""
    account = await account_of(database, leaving)
    async with database.transaction() as db:
        await carrying_over.carry_over(db, leaving.id, owner.id, NOW, only_danger=False)
        await links.hand_over(db, account, owner.id)
        await personal_data.erase(db, leaving, NOW, farewell="goodbye")


async def asks(database: Database, person: Person) -> tuple[QuestionId, UtteranceId]:
    async with database.transaction() as db:
        question = await questions.draft(db, person.id, simulated=False, now=NOW)
        await questions.note(db, question, state=QuestionState.OPEN, show_name=True)
        utterance = await said.keep(db, person.id, Words("چطور آشپز شوم؟"), DARI, NOW, question)
        kept = (await said.these(db, [utterance]))[utterance]
        await said.keep_translation(db, kept, FRENCH, Words("Comment devenir cuisinier ?"), NOW)
    return question, utterance


async def test_a_code_is_good_once_and_for_ten_minutes(database: Database) -> None:
    """Whoever finds the paper later finds nothing."""
    amina, oksana = await someone(database, "Amina"), await someone(database, "Oksana")
    shown, written = await account_of(database, amina), await account_of(database, oksana)
    async with database.transaction() as db:
        code = await links.make(db, shown, NOW)
        assert links.is_code(code)
        link = await links.behind(db, code, NOW)
        assert link
        assert (link.person_id, link.shown_in, link.written_in) == (amina.id, shown.id, None)
        assert await links.behind(db, code, NOW + links.LASTS) is None
        assert await links.to_confirm(db, link.id, NOW) is None
        assert await links.use(db, link, written.id, NOW)
        assert not await links.use(db, link, written.id, NOW)
        assert await links.behind(db, code, NOW) is None
        used = await links.to_confirm(db, link.id, NOW)
        assert used
        assert used.written_in == written.id


async def test_an_account_that_changed_hands_leads_to_its_new_owner_and_goes_with_them(database: Database) -> None:
    """By every address it is found at: the number, and the platform's own id of it."""
    amina, second = await someone(database, "Amina"), await someone(database, "Second", chat="second")
    account = await account_of(database, second)
    async with database.transaction() as db:
        await people.also_found_at(db, account, Address("also second"))
        await shared_phones.choose(db, account, Picture.BIRD, NOW)
    await becomes(database, second, amina)
    async with database.transaction() as db:
        by_number = await people.at_address(db, ChannelName.TELEGRAM, Address("second"))
        by_id = await people.at_address(db, ChannelName.TELEGRAM, Address("also second"))
        assert by_number
        assert by_id
        assert {by_number[0].id, by_id[0].id} == {amina.id}
        assert {by_number[1].id, by_id[1].id} == {account.id}
        assert await shared_phones.is_right(db, by_id[1], Picture.BIRD, NOW)
        assert len((await people.accounts_of(db, [amina.id]))[amina.id]) == 2
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert not await db.look_in_keyring(select(addresses))


async def test_an_account_let_go_is_nobodys(database: Database) -> None:
    """Who writes from there is someone new."""
    amina, second = await someone(database, "Amina"), await someone(database, "Second", chat="second")
    account = await account_of(database, second)
    await becomes(database, second, amina)
    async with database.transaction() as db:
        await links.let_go(db, [account])
    async with database.reading() as db:
        assert await people.at_address(db, ChannelName.TELEGRAM, Address("second")) is None
        assert await people.at_address(db, ChannelName.TELEGRAM, Address("chat of Amina"))
        assert len(await db.look_in_keyring(select(addresses))) == 1


async def test_what_was_asked_opens_under_the_other_key_alone(database: Database) -> None:
    """The words and their translation go on; the name that was to be shown is another one now, and is not."""
    amina, second = await someone(database, "Amina"), await someone(database, "Second")
    question, utterance = await asks(database, second)
    await becomes(database, second, amina)
    async with database.reading() as db:
        kept = (await said.these(db, [utterance]))[utterance]
        assert (kept.author_id, kept.words.text) == (amina.id, "چطور آشپز شوم؟")
        made = await said.translated(db, [(kept, FRENCH)])
        assert made[utterance, FRENCH].words.text == "Comment devenir cuisinier ?"
        now_theirs = await questions.get(db, question)
        assert now_theirs
        assert (now_theirs.asker_id, now_theirs.show_name) == (amina.id, False)


async def test_what_had_not_left_and_what_awaits_an_answer_go_along(database: Database) -> None:
    """An answer that was held, with its buttons, and a question that is on its way to a helper."""
    amina, second, yusuf = [await someone(database, name) for name in ("Amina", "Second", "Yusuf")]
    _, utterance = await asks(database, second)
    asked = Choices(ASKED, "answer-arrived", utterance, (Option("thanks"),), waits=True)
    words = {"words": SaidWords(utterance)}
    async with database.transaction() as db:
        held = Outgoing("held", second.id, "answer-arrived", words, choices=asked, lane=Lane.RELAY)
        await outbox.put_all(db, [held, Outgoing("q", yusuf.id, "original", words, source=second.id)], NOW)
    await becomes(database, second, amina)
    async with database.reading() as db:
        found = (await db.execute(select(rows).order_by(rows.c.number))).all()
        assert [(row.state, row.person_id) for row in found] == [
            (OutboxState.READY, amina.id),
            (OutboxState.READY, yusuf.id),
        ]
        assert found[1].source_id == amina.id
        moved = await choices.get(db, amina.id, ASKED)
        assert moved
        assert [option.id for option in moved.options] == ["thanks"]
        assert await choices.get(db, second.id, ASKED) is None


@pytest.mark.parametrize("hours", [23, 25])
async def test_what_was_held_for_a_day_goes_to_the_other_app(database: Database, hours: int) -> None:
    """Not before, not to a phone that is shared, and not twice."""
    amina = await someone(database, "Amina")
    async with database.transaction() as db:
        elsewhere, account = await people.welcome(
            db, ChannelName.WHATSAPP, Address("+33600000001"), language=FRENCH, timezone="Europe/Paris", now=NOW
        )
        await people.heard_from(db, account, NOW + timedelta(minutes=1))
        await outbox.put_all(db, [Outgoing("k", amina.id, "stopped")], NOW)
        await db.execute(rows.update().values(state=OutboxState.HELD))
    first = await account_of(database, amina)
    await becomes(database, elsewhere, amina)
    later = NOW + timedelta(hours=hours)
    async with database.transaction() as db:
        assert await second_way.next_due(db, NOW) == NOW + second_way.AFTER
        await shared_phones.choose(db, first, Picture.KEY, NOW)
        assert await second_way.take(db, later) == 0
        await shared_phones.is_theirs_alone(db, first.id)
        assert await second_way.take(db, later) == (1 if hours > 24 else 0)
        row = (await db.execute(select(rows))).one()
        assert row.account_id == (first.id if hours > 24 else None)
        await db.execute(rows.update().values(state=OutboxState.HELD))
        if hours > 24:
            assert await second_way.take(db, later + timedelta(days=9)) == 0
