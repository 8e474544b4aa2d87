"""What helpers tell of themselves, as it is kept: sealed, gone with its teller, and carried along between two apps."""

from datetime import timedelta

from sqlalchemy import select

from storage import (
    alerts,
    carrying_over,
    helper_backgrounds,
    helper_profiles,
    media,
    paths,
    people,
    personal_data,
    utterances,
)
from storage.database import Database, Transaction
from storage.helper_vocabulary import (
    Gender,
    PathLine,
)
from storage.incoming import Attachment, AttachmentKind, ChannelName
from storage.masked import Words
from storage.paths import Path
from storage.people import Person
from storage.schema import helpers
from storage.schema import paths as rows
from storage.vocabulary import (
    AlertKind,
    Language,
    Role,
    Topic,
)
from tests.storage.conftest import NOW, someone

FRENCH = Language("fr")
TOLD = "J’étais tailleur à Hérat."


async def a_helper(database: Database, name: str) -> Person:
    person = await someone(database, name)
    async with database.transaction() as db:
        await people.change_role(db, person.id, Role.HELPER)
        await helper_profiles.begin(db, person.id)
        await helper_backgrounds.note_gender(db, person.id, Gender.WOMAN)
        await helper_backgrounds.note_country(db, person.id, "Côte d’Ivoire")
    return person


async def shows(database: Database, helper: Person, words: Words | None = None) -> Path:
    async with database.transaction() as db:
        path = await paths.begin(db, helper.id)
        await paths.draft(db, path, await utterances.keep(db, helper.id, words or Words(TOLD), FRENCH, NOW))
        await paths.note_topic(db, path, Topic.SHOP)
        await paths.show(db, await the_path(db, helper), NOW)
        return await the_path(db, helper)


async def the_path(db: Transaction, helper: Person) -> Path:
    path = await paths.of(db, helper.id)
    assert path
    return path


async def test_lines_and_background_are_kept_sealed(database: Database) -> None:
    """Whoever steals the file reads neither where someone comes from nor what they began to tell."""
    helper = await a_helper(database, "Nadia")
    async with database.transaction() as db:
        path = await paths.begin(db, helper.id)
        await paths.tell(db, path, PathLine.HARD, TOLD)
        await paths.tell(db, path, PathLine.BEFORE, None)
        assert await paths.lines(db, path) == {PathLine.BEFORE: "", PathLine.HARD: TOLD}
        told = (await db.execute(select(helpers.c.gender, helpers.c.country))).one()
        [lines] = (await db.execute(select(rows.c.lines))).scalars()
    for kept in (*told, lines):
        assert not any(word in kept for word in (b"woman", b"Ivoire", b"tailleur"))


async def test_with_its_teller_everything_goes(database: Database) -> None:
    """The row, the words, who they said they are; whoever had it before them finds nothing."""
    helper = await a_helper(database, "Nadia")
    path = await shows(database, helper)
    async with database.transaction() as db:
        await personal_data.erase(db, helper, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert await paths.get(db, path.id) is None
        assert await helper_backgrounds.of(db, [helper.id]) == {}
        assert path.shown
        assert await utterances.these(db, [path.shown]) == {}


async def test_with_the_second_app_it_goes_along_as_a_draft(database: Database) -> None:
    """Nobody loses what they told; and nobody reads it before they say so as who they are now."""
    leaving, owner = await a_helper(database, "Nadia"), await someone(database, "Nadia again")
    path = await shows(database, leaving)
    async with database.transaction() as db:
        await carrying_over.carry_over(db, leaving.id, owner.id, NOW, only_danger=False)
        await personal_data.erase(db, leaving, NOW, farewell="goodbye")
    async with database.reading() as db:
        carried = await the_path(db, owner)
        assert (carried.id, carried.draft, carried.shown) == (path.id, path.shown, None)
        assert carried.draft
        assert (await utterances.these(db, [carried.draft]))[carried.draft].words.text == TOLD
        background = (await helper_backgrounds.of(db, [owner.id]))[owner.id]
    assert (background.gender, background.country) == (Gender.WOMAN, "Côte d’Ivoire")


async def test_what_the_first_app_has_already_is_not_overwritten(database: Database) -> None:
    """The person one is keeps their own; what the other had goes with the other."""
    leaving, owner = await a_helper(database, "Nadia"), await a_helper(database, "Nadia again")
    await shows(database, leaving, Words("Plus tard, autre chose."))
    mine = await shows(database, owner)
    async with database.transaction() as db:
        await carrying_over.carry_over(db, leaving.id, owner.id, NOW, only_danger=False)
        await personal_data.erase(db, leaving, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert await the_path(db, owner) == mine


async def test_what_was_reported_stays_for_counsellors_though_its_teller_tells_another(database: Database) -> None:
    """Taking words back must not take the evidence away."""
    helper, reader = await a_helper(database, "Nadia"), await someone(database, "Amina")
    path = await shows(database, helper)
    assert path.shown
    async with database.transaction() as db:
        await alerts.raise_one(db, AlertKind.REPORT, reader.id, NOW, remind_at=NOW, words=path.shown, about=helper.id)
    await shows(database, helper, Words("Autre chose."))
    async with database.reading() as db:
        assert (await utterances.these(db, [path.shown]))[path.shown].words.text == TOLD


async def test_a_voice_that_is_a_path_outlives_other_voices(database: Database) -> None:
    """It is heard as long as its teller wants, and no longer."""
    helper = await a_helper(database, "Nadia")
    sent = Attachment(AttachmentKind.VOICE, "file", None)
    async with database.transaction() as db:
        voice = await media.offer(db, helper.id, ChannelName.TELEGRAM, sent, NOW, usable=True)
        await media.want(db, voice, NOW)
        [due] = await media.due(db, NOW, 1)
        await media.ready(db, due, b"sound", "audio/ogg", NOW)
    path = await shows(database, helper, Words("", voice))
    async with database.transaction() as db:
        [due] = await media.due(db, NOW, 1)
        await media.done(db, due)
    later = NOW + timedelta(days=400)
    async with database.transaction() as db:
        assert (await media.these(db, [voice]))[voice].content == b"sound"
        await media.drop_old(db, later)
        assert (await media.these(db, [voice]))[voice].content == b"sound"
        await paths.withdraw(db, path)
        await media.drop_old(db, later)
        assert (await media.these(db, [voice]))[voice].content is None
