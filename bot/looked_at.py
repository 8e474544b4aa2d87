"""Words in a language that need not be their reader's: a translation that somebody looks at before others read it."""

from collections.abc import Collection, Mapping, Sequence

from bot.translator import Known, Reading, Translator
from storage.masked import Name
from storage.outgoing import Argument, InLanguage
from storage.utterances import Utterance
from storage.vocabulary import Language, UtteranceId


def looked_at(arguments: Mapping[str, Argument]) -> set[InLanguage]:
    """What a message shows so."""
    return {argument for argument in arguments.values() if isinstance(argument, InLanguage)}


def to_translate(
    arguments: Collection[Mapping[str, Argument]], words: Mapping[UtteranceId, Utterance]
) -> set[tuple[Utterance, Language]]:
    """The words that these messages show so, each with its language."""
    shown = {each for one in arguments for each in looked_at(one)}
    return {(words[each.utterance], each.language) for each in shown if each.utterance in words}


async def as_read(
    arguments: Mapping[str, Argument],
    words: Mapping[UtteranceId, Utterance],
    translator: Translator,
    known: Known,
    names: Sequence[Name],
) -> dict[InLanguage, Reading]:
    """How readers of that language get them. Waits for translations, for the set time at most."""
    return {
        each: (await translator.readings([words[each.utterance]], each.language, known, names))[each.utterance]
        for each in looked_at(arguments)
        if each.utterance in words
    }
