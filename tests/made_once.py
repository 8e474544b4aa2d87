"""What is the same in every programme of the tests and takes long to make: made once, and never changed."""

import asyncio
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.danger import DangerWords, load
from bot.language_detection import LanguageDetector
from bot.law import load as load_law
from bot.texts import LOCALES, Texts
from bot.vouched import remember_samples
from storage.database import Database
from storage.encryption import MasterKey
from storage.migrating import migrate
from storage.vocabulary import Language

MASTER = bytes(range(32))


@cache
def texts() -> Texts:
    """Every language's texts, French where one is missing."""
    return Texts(Language("fr"))


@cache
def danger_words() -> DangerWords:
    """The words of every language that mean danger."""
    return load(LOCALES)


@cache
def about_law() -> Callable[[str], bool]:
    """Whether a text is about papers, benefits or law."""
    return load_law(LOCALES)


@cache
def language_detector() -> LanguageDetector:
    """Tells the programme's languages apart."""
    return LanguageDetector(texts().languages, Language("fr"))


@cache
def unfair() -> Callable[[str], bool]:
    """Whether a text speaks as those do who exploit others."""
    return load_law(LOCALES, "unfair")


@cache
def empty_database() -> Mapping[str, bytes]:
    """The files of a database of today's schema, with its translation memory and nobody in it."""

    async def make(folder: Path) -> None:
        database = database_in(folder)
        await migrate(database)
        await remember_samples(database, texts())
        await database.close()

    with TemporaryDirectory() as made:
        asyncio.run(make(Path(made)))
        return {file.name: file.read_bytes() for file in Path(made).iterdir()}


def database_in(folder: Path) -> Database:
    """The database of this folder, which may be empty still."""
    return Database(f"sqlite+aiosqlite:///{folder / 'relais.db'}", MasterKey(MASTER))
