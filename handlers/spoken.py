"""Keeping what a person says to another: without what identifies anyone, in the language it is written in."""

from dataclasses import dataclass

from handlers.redaction import redacted
from handlers.turn import Turn
from storage import media, utterances
from storage.masked import Words
from storage.outgoing import Phrase
from storage.vocabulary import Language, QuestionId, UtteranceId


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words that may be shown to someone else."""

    utterance: UtteranceId
    language: Language


async def keep(turn: Turn, words: Words, question: QuestionId | None = None, *, lived_in: int | None = None) -> Spoken:
    """Keep words for others to read, with the picture or voice that came with them, and the year they tell of.

    Their author is told if something was taken out, or if another language was used.
    """
    clean = redacted(words.text)
    language = turn.programme.written_in(words.text, turn.person.language)
    kept = Words(clean.text, words.media)
    utterance = await utterances.keep(turn.db, turn.person.id, kept, language, turn.now, question, lived_in=lived_in)
    if words.media:
        await media.want(turn.db, words.media, turn.now)
    if clean.removed:
        turn.say("contact-taken-out")
    if language != turn.person.language:
        turn.say("wrote-in-another-language", language=_phrase(language))
    return Spoken(utterance, language)


def as_kept(words: Words) -> str:
    """What is kept of these words: without what identifies anyone."""
    return redacted(words.text).text


def _phrase(language: Language) -> Phrase:
    return Phrase(f"name-of-{language}")
