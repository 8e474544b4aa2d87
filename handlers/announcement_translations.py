"""How an announcement reads in another language, before it leaves: looked at, turned back, corrected by hand.

announcement-translations ─▶ announcement-in-language ─▶ turned back into one's own │ announcement-correction

Nothing waits for a machine here: what is asked for arrives as a message, once it is translated.
"""

from enum import StrEnum

from handlers import announce
from handlers.answers import Listed, one_listed, one_of, own_words
from handlers.conversation import STAY, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import announcements, reach, utterances
from storage.announcements import Announcement
from storage.masked import Words
from storage.outgoing import Argument, InLanguage, Option, Phrase, SaidWords, Sentence
from storage.utterances import Utterance
from storage.vocabulary import Language

translating = Conversation("announcement-translations")

_MOST_LISTED = 7  # with "enough", and the way back
_ENOUGH = "enough"


class OnTranslation(StrEnum):
    TURN_BACK = "turn-back"
    CORRECT = "correct"
    OTHERS = "others"


async def languages_of_readers(asking: Asking) -> Asked:
    """Those it will be translated into, most read first."""
    this = await announcements.get(asking.db, asking.about)
    said = (await utterances.these(asking.db, [this.words])).get(this.words) if this else None
    if this is None or said is None:
        return Asked()
    reached = await reach.of(asking.db, this.audience, asking.person, asking.programme.windows, asking.now)
    foreign = {each: count for each, count in reached.languages.items() if each != said.language and said.words.text}
    lines = [
        Option(language, Sentence("language-with-readers", {"language": Phrase(f"name-of-{language}"), "count": count}))
        for language, count in list(foreign.items())[:_MOST_LISTED]
    ]
    return Asked({"count": len(foreign)}, options=(*lines, Option("enough")))


async def as_they_read_it(asking: Asking) -> Asked:
    """The words in that language. About ``id/language``."""
    announcement, _, language = asking.about.partition("/")
    this = await announcements.get(asking.db, announcement)
    if this is None:
        return Asked()
    text: Argument = InLanguage(this.words, Language(language))
    return Asked({"language": Phrase(f"name-of-{language}"), "text": text}, source=this.author_id)


async def which_language(asking: Asking) -> Asked:
    """Into which language it is to be written. About ``id/language``."""
    _, _, language = asking.about.partition("/")
    return Asked({"language": Phrase(f"name-of-{language}")})


@translating.step("announcement-translations", expects=one_listed(), asks=languages_of_readers, repeatable=True)
async def announcement_translations(turn: Turn, choice: Listed) -> Next:
    this = await announce.own_draft(turn, turn.about)
    if this is None:
        return announce.not_open(turn)
    if choice == _ENOUGH:
        return announce.announcement_preview.about(this.id)
    return announcement_in_language.about(f"{this.id}/{choice}")


@translating.step("announcement-in-language", expects=one_of(OnTranslation), asks=as_they_read_it, repeatable=True)
async def announcement_in_language(turn: Turn, wish: OnTranslation) -> Next:
    this, said, language = await _mine(turn)
    if this is None or said is None:
        return announce.not_open(turn)
    match wish:
        case OnTranslation.CORRECT:
            return announcement_correction.about(turn.about)
        case OnTranslation.OTHERS:
            return announcement_translations.about(this.id)
        case OnTranslation.TURN_BACK:
            return await _turn_back(turn, said, language)


@translating.step("announcement-correction", expects=own_words(), asks=which_language)
async def announcement_correction(turn: Turn, words: Words) -> Next:
    this, said, language = await _mine(turn)
    if this is None or said is None:
        return announce.not_open(turn)
    await utterances.vouch(turn.db, said, language, words, turn.now)
    turn.say("announcement-corrected", language=Phrase(f"name-of-{language}"))
    return announcement_in_language.about(turn.about)


async def _turn_back(turn: Turn, said: Utterance, language: Language) -> Next:
    """The translation is words like any other: they reach their reader in a language they know."""
    key = (said.id, language)
    made = (await utterances.translated(turn.db, [(said, language)])).get(key)
    if made is None:
        turn.say("announcement-no-translation-yet")
        return announcement_in_language.about(turn.about)
    words = await utterances.keep(turn.db, turn.person.id, made.words, language, turn.now)
    turn.say("announcement-turned-back", source=turn.person.id, words=SaidWords(words))
    return STAY


async def _mine(turn: Turn) -> tuple[Announcement | None, Utterance | None, Language]:
    announcement, _, language = turn.about.partition("/")
    this = await announce.own_draft(turn, announcement)
    said = (await utterances.these(turn.db, [this.words])).get(this.words) if this else None
    return this, said, Language(language)
