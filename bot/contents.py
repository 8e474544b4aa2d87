"""What a message holds, before it is a text: whose words and whose names, also in a text within a text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from storage.choices import ChoiceSet
from storage.outgoing import (
    Argument,
    Beginning,
    Chart,
    GivenWords,
    InLanguage,
    Lines,
    NameOf,
    OriginalWords,
    SaidWords,
    Sentence,
)
from storage.vocabulary import PersonId, UtteranceId


def words_in(arguments: Mapping[str, Argument]) -> set[UtteranceId]:
    """Whose words a message shows, translated or not."""
    shown = [part for each in arguments.values() for part in parts(each)]
    return {each.utterance for each in shown if isinstance(each, SaidWords | OriginalWords | GivenWords | InLanguage)}


def words_with_media_in(arguments: Mapping[str, Argument]) -> set[UtteranceId]:
    """Those of them that what was sent with them goes along with."""
    shown = [part for each in arguments.values() for part in parts(each)]
    return {each.utterance for each in shown if isinstance(each, SaidWords) and each.with_media}


def beginnings_in(arguments: Mapping[str, Argument], choices: ChoiceSet | None) -> set[UtteranceId]:
    """Whose words begin in a message, or on its buttons."""
    labels = [option.label for option in choices.options if option.label] if choices else []
    shown = [part for each in (*arguments.values(), *labels) for part in parts(each)]
    return {each.utterance for each in shown if isinstance(each, Beginning)}


def people_in(arguments: Mapping[str, Argument], choices: ChoiceSet | None) -> set[PersonId]:
    """Whom a message names."""
    labels = [option.label for option in choices.options if option.label] if choices else []
    return {person for each in (*arguments.values(), *labels) for person in named_in(each)}


def named_in(argument: Argument) -> Sequence[PersonId]:
    """A name before words: a label that holds both goes with whom it names."""
    inner = list(parts(argument))
    names = [each.person for each in inner if isinstance(each, NameOf)]
    return names + [each.author for each in inner if isinstance(each, Beginning)]


def parts(argument: Argument) -> Iterator[Argument]:
    """What a text within a text is made of."""
    match argument:
        case Sentence(_, arguments):
            inner: Iterable[Argument] = arguments.values()
        case Lines(each):
            inner = each
        case Chart(title, bars):
            inner = (title, *(label for label, _ in bars))
        case _:
            yield argument
            return
    for part in inner:
        yield from parts(part)
