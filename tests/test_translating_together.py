"""Many wait for a translation at once: the engine is asked once for all, and not for what is none of its business."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.translation.choosing import engine_for
from bot.translation.client import Limits
from storage import people
from storage.masked import Name
from storage.outgoing import Outgoing, SaidWords
from tests.post import Post, post
from tests.servers.libretranslate import LibreTranslateServer, Misfortune
from tests.servers.telegram import TelegramServer

PAIRS = {"uk": ["fr", "fa"], "fr": ["uk"]}
WAIT = timedelta(seconds=2)


@pytest.fixture
async def engine() -> AsyncIterator[LibreTranslateServer]:
    async with LibreTranslateServer(PAIRS) as server:
        yield server


@asynccontextmanager
async def relais_with(engine: LibreTranslateServer, folder: Path) -> AsyncIterator[Post]:
    limits = Limits(connect=timedelta(seconds=1), total=timedelta(seconds=1))
    libre = engine_for("libre", url=engine.url, limits=limits)
    async with TelegramServer() as telegram, post(folder, telegram, engine=libre, translation_wait=WAIT) as made:
        yield made


async def tell(relais: Post, words: dict[str, str]) -> dict[str, str]:
    """Ukrainian words to one reader each, in the languages given; what these readers read."""
    oksana = await relais.someone("uk")
    readers = {text: await relais.someone(language) for text, language in words.items()}
    messages = []
    for text, reader in readers.items():
        said = await relais.says(oksana, text, "uk")
        messages.append(
            Outgoing(f"{said}/{reader.id}", reader.id, "original", {"words": SaidWords(said)}, source=oksana.id)
        )
    await relais.send(*messages)
    return {text: (await relais.read_by(reader))[0] for text, reader in readers.items()}


async def test_texts_between_the_same_languages_go_in_one_request(engine: LibreTranslateServer, tmp_path: Path) -> None:
    """Twelve languages are twelve requests, however many people wait."""
    words = {f"слово {number}": "fr" for number in range(5)} | {"останнє слово": "fa-AF"}
    async with relais_with(engine, tmp_path) as relais:
        read = await tell(relais, words)
    asked = [(len(each.body["q"]), each.body["target"]) for each in engine.asked_at("/translate")]
    assert sorted(asked) == [(1, "fa"), (5, "fr")]
    assert all(f"оволс {number}" in read[f"слово {number}"] for number in range(5))


async def test_one_text_that_the_engine_will_not_take_costs_the_others_nothing(
    engine: LibreTranslateServer, tmp_path: Path
) -> None:
    """Someone's very long answer must not leave everyone else with an original they can't read."""
    engine.longest = 60
    long = "довге слово " * 8
    words = {f"слово {number}": "fr" for number in range(8)} | {long: "fr"}
    async with relais_with(engine, tmp_path) as relais:
        read = await tell(relais, words)
        assert all(f"оволс {number}" in read[f"слово {number}"] for number in range(8))
        assert long.strip() in read[long]
        assert "Pas encore traduit" in read[long]


async def test_what_was_translated_is_kept_and_the_engine_is_not_asked_again(
    engine: LibreTranslateServer, tmp_path: Path
) -> None:
    """Not for the next reader, not tomorrow, not when the engine is away."""
    async with relais_with(engine, tmp_path) as relais:
        oksana, yusuf, samir = await relais.someone("uk"), await relais.someone(), await relais.someone()
        said = await relais.says(oksana, "добрий день", "uk")
        words = {"words": SaidWords(said)}
        await relais.send(Outgoing("yusuf", yusuf.id, "original", words, source=oksana.id))
        engine.suffers(Misfortune.BROKEN)
        await relais.passes(timedelta(days=1))
        await relais.send(Outgoing("samir", samir.id, "original", words, source=oksana.id))
        assert await relais.read_by(yusuf) == await relais.read_by(samir)
    assert len(engine.asked_at("/translate")) == 1


async def test_names_of_the_two_who_talk_are_not_given_to_the_engine(
    engine: LibreTranslateServer, tmp_path: Path
) -> None:
    """A machine would make a flower of Rosa, and does not need to know her."""
    async with relais_with(engine, tmp_path) as relais:
        oksana, yusuf = await relais.someone("uk"), await relais.someone()
        async with relais.database.transaction() as db:
            await people.rename(db, oksana.id, Name("Оксана"))
            await people.rename(db, yusuf.id, Name("Yusuf"))
        said = await relais.says(oksana, "Дякую Yusuf ваша Оксана", "uk")
        await relais.send(Outgoing("k", yusuf.id, "original", {"words": SaidWords(said)}, source=oksana.id))
        [text] = await relais.read_by(yusuf)
    [asked] = engine.asked_at("/translate")
    assert "Yusuf" not in str(asked.body)
    assert "Оксана" not in str(asked.body)
    assert "юукяД Yusuf ашав Оксана" in text


async def test_what_needs_no_translation_is_shown_as_it_is_and_nothing_is_said_about_it(
    engine: LibreTranslateServer, tmp_path: Path
) -> None:
    """A number, a link or a heart is the same in every language."""
    async with relais_with(engine, tmp_path) as relais:
        read = await tell(relais, {"15:30": "fr", "🌻🌻 2027": "fr"})
        for words, text in read.items():
            assert words in text
            assert text == relais.app.parts.texts.text(
                relais.app.parts.programme.language, "original", {"words": words}
            )
    assert not engine.asked_at("/translate")


async def test_words_longer_than_a_phones_page_are_translated_and_arrive_whole(
    engine: LibreTranslateServer, tmp_path: Path
) -> None:
    """A translation may be longer than what was written, and no library's limit may swallow it."""
    engine.longest = 100_000
    engine.invented = lambda text, _source, _target: f"{text} {text}"
    words = ("добре слово " * 160).strip()
    async with relais_with(engine, tmp_path) as relais:
        oksana, yusuf = await relais.someone("uk"), await relais.someone()
        said = await relais.says(oksana, words, "uk")
        await relais.send(Outgoing("k", yusuf.id, "original", {"words": SaidWords(said)}, source=oksana.id))
        assert " ".join(await relais.read_by(yusuf)).count("добре слово") == 320
