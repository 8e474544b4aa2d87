"""Words of long ago go, with all that was made of them; what anything else still shows or waits for stays."""

from datetime import datetime, timedelta

from sqlalchemy import Table, func, select, update

from storage import accompaniments, alerts, answer_checks, media, paths, questions, said_long_ago, utterances
from storage.database import Database
from storage.incoming import Attachment, AttachmentKind, ChannelName
from storage.masked import Words
from storage.people import Person
from storage.schema import media as media_rows
from storage.schema import questions as question_rows
from storage.schema import translations
from storage.schema import utterances as rows
from storage.vocabulary import (
    AccompanimentState,
    AlertKind,
    Language,
    MediaId,
    PersonId,
    QuestionId,
    QuestionState,
    UtteranceId,
)
from tests.storage.conftest import NOW, someone

FRENCH, DARI = Language("fr"), Language("fa-AF")
LATER = NOW + timedelta(days=1)


async def count(database: Database, table: Table) -> int:
    async with database.reading() as db:
        return int((await db.execute(select(func.count()).select_from(table))).scalar_one())


async def left(database: Database) -> set[str]:
    async with database.reading() as db:
        return set((await db.execute(select(rows.c.id))).scalars())


async def goes(database: Database, before: datetime = LATER) -> int:
    """How many words of talks went."""
    async with database.transaction() as db:
        return await said_long_ago.drop_of_talks(db, before)


async def a_talk(database: Database, person: Person, *, closed: bool = True) -> QuestionId:
    async with database.transaction() as db:
        question = await questions.draft(db, person.id, simulated=False, now=NOW)
        if closed:
            await questions.close(db, question, NOW)
        else:
            await questions.note(db, question, state=QuestionState.ANSWERED)
        return question


async def says(database: Database, author: PersonId, question: QuestionId | None, sent: str = "") -> UtteranceId:
    """Words, translated; with a picture that was fetched, if one was ``sent``."""
    async with database.transaction() as db:
        picture: MediaId | None = None
        if sent:
            attachment = Attachment(AttachmentKind.PICTURE, sent, None)
            picture = await media.offer(db, author, ChannelName.TELEGRAM, attachment, NOW, usable=True)
            await media.want(db, picture, NOW)
            [due] = [each for each in await media.due(db, NOW, 10) if each.id == picture]
            await media.ready(db, due, b"a face", "image/jpeg", NOW)
        said = await utterances.keep(db, author, Words("mots", picture), FRENCH, NOW, question)
        utterance = (await utterances.these(db, [said]))[said]
        await utterances.keep_translation(db, utterance, DARI, Words("translated"), NOW)
        return said


async def test_all_that_was_made_of_them_goes_with_them_and_that_it_was_asked_stays(database: Database) -> None:
    """A translation or a picture that stayed behind would tell it all."""
    amina = await someone(database, "Amina")
    talk = await a_talk(database, amina)
    await says(database, amina.id, talk, sent="file")
    async with database.transaction() as db:
        await questions.note(db, talk, rested_at=NOW)
        await db.execute(update(media_rows).values(due_at=None))  # deleted at the platform already
    assert await goes(database, NOW) == 0
    assert await goes(database) == 1
    assert [await count(database, each) for each in (rows, translations, media_rows)] == [0, 0, 0]
    async with database.reading() as db:
        question = await questions.get(db, talk)
    assert question
    assert (question.words, question.rests, question.over) == (None, False, True)


async def test_a_picture_that_still_lies_at_the_platform_is_deleted_there_first(database: Database) -> None:
    """Here nothing of it is kept; there it would be kept for ever, if nobody knew of it any more."""
    amina = await someone(database, "Amina")
    await says(database, amina.id, await a_talk(database, amina), sent="file")
    assert await goes(database) == 1
    async with database.transaction() as db:
        [due] = await media.due(db, LATER, 10)
        assert due.file == "file"
        assert (await media.these(db, [due.id]))[due.id].content is None
        await media.done(db, due)
    assert await count(database, media_rows) == 0


async def test_what_waits_for_someone_or_goes_on_stays(database: Database) -> None:
    """A talk that is open, one about which someone is still asked, and answers nobody has looked at."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    open_one, asked_about, unchecked = [await a_talk(database, amina, closed=each > 0) for each in range(3)]
    said = [await says(database, yusuf.id, each) for each in (open_one, asked_about, unchecked)]
    async with database.transaction() as db:
        await questions.note(db, asked_about, follow_up_at=LATER)
        await answer_checks.open_one(db, said[2], unchecked, amina.id, yusuf.id, NOW)
    assert await goes(database) == 0
    async with database.transaction() as db:
        assert await answer_checks.settle(db, said[2], amina.id, NOW)
        await questions.note(db, asked_about, follow_up_at=None)
    assert await goes(database) == 2
    assert await left(database) == {said[0]}


async def test_a_report_holds_what_it_is_about_until_its_own_time_is_over(database: Database) -> None:
    """Whoever has to decide about it reads it; then both go, and the two stay parted."""
    amina, yusuf, claire = [await someone(database, name) for name in ("Amina", "Yusuf", "Claire")]
    talk = await a_talk(database, amina)
    rude = await says(database, yusuf.id, talk)
    async with database.transaction() as db:
        alert = await alerts.raise_one(
            db, AlertKind.REPORT, amina.id, NOW, remind_at=NOW, words=rude, about=yusuf.id, question=talk
        )
    assert await goes(database) == 0
    async with database.transaction() as db:
        assert await said_long_ago.drop_of_alerts(db, LATER) == 0  # nobody has taken it
        await alerts.take(db, alert, claire.id, NOW)
    assert await goes(database) == 0  # taken, and not for long
    async with database.transaction() as db:
        assert await said_long_ago.drop_of_alerts(db, LATER) == 1
        assert await said_long_ago.drop_of_alerts(db, LATER) == 0
    assert await goes(database) == 1
    async with database.reading() as db:
        assert await alerts.parted(db, amina.id) == {yusuf.id}


async def test_what_is_still_shown_elsewhere_stays(database: Database) -> None:
    """A path is its teller's, for as long as they show it; an aim lasts as long as the accompaniment, and a while."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    told, aim = await says(database, yusuf.id, None), await says(database, amina.id, None)
    async with database.transaction() as db:
        path = await paths.begin(db, yusuf.id)
        await paths.draft(db, path, told)
        question = await questions.get(db, await questions.draft(db, amina.id, simulated=False, now=NOW))
        assert question
        one = await accompaniments.draft(db, question, yusuf.id, NOW)
        await accompaniments.note(db, one, aim_id=aim, state=AccompanimentState.ENDED, ended_at=NOW)
    async with database.transaction() as db:
        assert await said_long_ago.drop_unused(db, LATER) == 0
        assert await said_long_ago.drop_aims(db, NOW) == 0
        assert await said_long_ago.drop_aims(db, LATER) == 1
    assert await left(database) == {told}


async def test_many_go_some_at_a_time_and_begun_questions_with_all_their_words(database: Database) -> None:
    """None is left behind at the edge of a batch."""
    amina = await someone(database, "Amina")
    long_one, begun = await a_talk(database, amina), await a_talk(database, amina, closed=False)
    async with database.transaction() as db:
        for question in [long_one] * 201 + [begun] * 2:
            await utterances.keep(db, amina.id, Words("mots"), FRENCH, NOW, question)
        await questions.note(db, begun, state=QuestionState.DRAFT)
    assert [await goes(database) for _ in range(4)] == [100, 100, 1, 0]
    async with database.transaction() as db:
        assert await said_long_ago.drop_begun_questions(db, LATER) == 1
        assert await said_long_ago.drop_begun_questions(db, LATER) == 0
        states = (await db.execute(select(question_rows.c.state))).scalars().all()
    assert set(states) == {QuestionState.CLOSED}
    assert await left(database) == set()
