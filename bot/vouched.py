"""The sample questions are the same in every language, by us: they fill the translation memory."""

from itertools import permutations

from bot.texts import Texts
from handlers.ask import SUGGESTIONS
from storage import utterances
from storage.database import Database

VOUCHED_BY = "Relais"


async def remember_samples(database: Database, texts: Texts) -> None:
    """Remember each sample question in each pair of languages; done again, it changes nothing."""
    async with database.transaction() as db:
        for source, target in permutations(texts.languages, 2):
            for sample in SUGGESTIONS:
                await utterances.remember(
                    db,
                    source,
                    target,
                    texts.text(source, "first-question", attribute=sample),
                    texts.text(target, "first-question", attribute=sample),
                    VOUCHED_BY,
                )
