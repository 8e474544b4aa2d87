"""The sample questions are the same in every language, by us: they fill the translation memory."""

from bot.texts import Texts
from handlers.ask import SUGGESTIONS
from storage import utterances
from storage.database import Database

VOUCHED_BY = "Relais"


async def remember_samples(database: Database, texts: Texts) -> None:
    """Remember each sample question in each pair of languages; done again, it changes nothing."""
    samples = [
        {language: texts.text(language, "first-question", attribute=sample) for language in texts.languages}
        for sample in SUGGESTIONS
    ]
    async with database.transaction() as db:
        await utterances.remember(db, samples, VOUCHED_BY)
