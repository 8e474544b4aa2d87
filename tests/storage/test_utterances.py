"""What people said, and its translations: sealed under the author's key, found together, the vouched-for first."""

from storage import utterances
from storage.database import Database
from storage.masked import Words
from storage.schema import translations
from storage.schema import utterances as rows
from storage.utterances import Translated, Utterance
from storage.vocabulary import Language
from tests.statements import statements_run
from tests.storage.conftest import NOW, someone

DARI, FRENCH, UKRAINIAN = Language("fa-AF"), Language("fr"), Language("uk")
QUESTION = "چطور آشپز شوم؟"


async def said(database: Database, words: str = QUESTION) -> Utterance:
    author = await someone(database, "Amina", chat=words)
    async with database.transaction() as db:
        kept = await utterances.keep(db, author.id, Words(words), DARI, NOW)
        return (await utterances.these(db, [kept]))[kept]


async def translate(database: Database, utterance: Utterance, language: Language, text: str) -> None:
    async with database.transaction() as db:
        await utterances.keep_translation(db, utterance, language, Words(text), NOW)


async def found(database: Database, *wanted: tuple[Utterance, Language]) -> dict[str, Translated]:
    async with database.reading() as db:
        known = await utterances.translated(db, wanted)
    return {language: each for (_, language), each in known.items()}


async def test_a_translation_is_made_once_and_kept_for_everyone_of_that_language(database: Database) -> None:
    """The second reader has it at once; a second translation does not change what the first has read."""
    question = await said(database)
    assert await found(database, (question, FRENCH)) == {}
    await translate(database, question, FRENCH, "Comment devenir cuisinière ?")
    await translate(database, question, FRENCH, "autre chose")
    assert await found(database, (question, FRENCH), (question, UKRAINIAN)) == {
        "fr": Translated(Words("Comment devenir cuisinière ?"), vouched=False)
    }


async def test_what_a_person_vouched_for_goes_before_what_a_machine_made(database: Database) -> None:
    """Whatever came first, and however it is spaced."""
    question = await said(database)
    await translate(database, question, FRENCH, "par une machine")
    async with database.transaction() as db:
        await utterances.remember(db, [{DARI: f"  {QUESTION} ", FRENCH: "par un homme"}], "Claire")
        await utterances.remember(db, [{DARI: QUESTION, FRENCH: "par une femme"}], "Claire")
    assert await found(database, (question, FRENCH)) == {"fr": Translated(Words("par une femme"), vouched=True)}


async def test_what_is_remembered_counts_from_that_language_to_that_language(database: Database) -> None:
    """The same letters may mean something else in another language."""
    question = await said(database)
    async with database.transaction() as db:
        sentences = [{UKRAINIAN: QUESTION, FRENCH: "non"}, {DARI: QUESTION, UKRAINIAN: "ні"}]
        await utterances.remember(db, sentences, "Claire")
    assert await found(database, (question, FRENCH)) == {}


async def test_words_stand_in_the_database_as_noise_and_so_do_their_translations(database: Database) -> None:
    """Whoever gets hold of it cannot read what people told each other."""
    question = await said(database)
    await translate(database, question, FRENCH, "Comment devenir cuisinière ?")
    async with database.reading() as db:
        kept = [row for table in (rows, translations) for row in (await db.execute(table.select())).all()]
    assert len(kept) == 2
    for row in kept:
        assert not any(QUESTION.encode() in value or b"cuisini" in value for value in row if isinstance(value, bytes))


async def test_many_are_looked_up_together(database: Database) -> None:
    """However many people wait for however many sentences."""
    questions = [await said(database, f"{QUESTION} {number}") for number in range(10)]
    for question in questions:
        await translate(database, question, FRENCH, "…")

    async def counted(number: int) -> int:
        with statements_run() as run:
            async with database.reading() as db:
                again = await utterances.these(db, [each.id for each in questions[:number]])
                assert len(await utterances.translated(db, [(each, FRENCH) for each in again.values()])) == number
        return len(run)

    assert await counted(2) == await counted(10)
    with statements_run() as run:
        assert await found(database) == {}
    assert not run
