"""Whether people can read a text as it is meant: its length, its letters, its direction, the numbers to call."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from bot.folding import fold
from tests.locale_files import Fault, Folder, Text
from tests.locale_patterns import length, spellings

LONGEST_MESSAGE = 300
LONGEST_LABEL = 34
LONGEST_SAMPLE = 120  # a question to tap, in whole words

_JOINERS = "\u200c\u200d"  # letters of Persian, among others
_NO_BREAK = "\u00a0\u202f"
_FRENCH_NO_BREAK = re.compile(f"(?<=«)[{_NO_BREAK}]|[{_NO_BREAK}](?=[:;?!»])")
_TWO_SPACES = re.compile(f"[ {_NO_BREAK}]{{2}}")

# Numbers to call: a text that has one of them in the first language tells people whom to call.
_TO_CALL = {"112", "114", "115", "116006", "119", "3114", "3919"}
_NUMBER = re.compile(rf"\d+(?:[ {_NO_BREAK}]\d+)*")


def lengths(folder: Folder) -> Iterator[Fault]:
    """Variables, being people's words, names and lists, are not counted; nor is what people may type."""
    for key, text in folder.texts.items():
        at_most = longest_allowed(key)
        longest = max(map(length, spellings(text.pattern, folder.texts)))
        if at_most and longest > at_most:
            yield text.fault(f"{longest} characters, {at_most} at most")


def longest_allowed(key: str) -> int | None:
    if key.startswith(("typed-", "-")):
        return None
    _, dot, label = key.partition(".")
    if not dot:
        return LONGEST_MESSAGE
    return LONGEST_SAMPLE if label.startswith("sample-") else LONGEST_LABEL


def characters(folder: Folder) -> Iterator[Fault]:
    """Nothing that can't be seen, and the signs that print uses."""
    for text in folder.texts.values():
        faults = (what for words in spellings(text.pattern, folder.texts) for what in _odd(words, folder.language))
        for what in dict.fromkeys(faults):
            yield text.fault(what)


def _odd(words: str, language: str) -> Iterator[str]:
    french = language.partition("-")[0] == "fr"
    for character in _FRENCH_NO_BREAK.sub("", words) if french else words:
        category = unicodedata.category(character)
        invisible = category[0] == "C" and character not in f"\n{_JOINERS}"
        if invisible or (category[0] == "Z" and character != " "):
            yield f"holds U+{ord(character):04X} {unicodedata.name(character, 'a control character')}"
    if _TWO_SPACES.search(words):
        yield "has two spaces in a row"
    if "..." in words:
        yield "has three dots in place of …"
    if french and "'" in words:
        yield "has ' in place of ’"


def blanks(folder: Folder) -> Iterator[Fault]:
    for text in folder.texts.values():
        if not any(words.strip() for words in spellings(text.pattern, folder.texts)):
            yield text.fault("is empty")


def directions(folder: Folder) -> Iterator[Fault]:
    """Apps take a message's direction from its first letter: it is one of the language's own."""
    expected = folder.locale and folder.locale.text_direction
    for key, text in folder.texts.items():
        if expected is None or text.names or key.startswith("typed-"):
            continue  # names of languages are written as their speakers write them; people type in any script
        found = {_first_direction(words) for words in spellings(text.pattern, folder.texts)}
        if found - {None, expected}:
            yield text.fault(f"does not start {expected}")


def _first_direction(words: str) -> str | None:
    kinds = map(unicodedata.bidirectional, words)
    return next(({"L": "ltr"}.get(kind, "rtl") for kind in kinds if kind in ("L", "R", "AL")), None)


def numbers_to_call(folder: Folder, source: Folder) -> Iterator[Fault]:
    """Texts that tell whom to call name the same numbers, in digits that a phone recognises and dials."""
    right_to_left = folder.locale is not None and folder.locale.text_direction == "rtl"
    for key, original in source.texts.items():
        wanted = {_together(number) for number in _numbers(original, source)}
        text = folder.texts.get(key)
        if text is None or not wanted & _TO_CALL:
            continue
        found = _numbers(text, folder)
        if {_together(number) for number in found} != wanted:
            yield text.fault(f"says {', '.join(sorted(found)) or 'no number'}, not {', '.join(sorted(wanted))}")
        for number in sorted(found):
            # Between right-to-left words the halves of "116 006" change places: people read 006 116.
            if right_to_left and " " in number:
                yield text.fault(f"{number} needs to be in one piece, or its halves change places")


def _numbers(text: Text, folder: Folder) -> set[str]:
    return {number for words in spellings(text.pattern, folder.texts) for number in _NUMBER.findall(words)}


def _together(number: str) -> str:
    return "".join(number.split())


def typed_words(folders: Mapping[str, Folder]) -> Iterator[Fault]:
    """What people type for one command means no other, in any language: nobody is asked which one they speak."""
    meanings: dict[str, Text] = {}
    for folder in folders.values():
        for key, text in folder.texts.items():
            if not key.startswith("typed-"):
                continue
            for word in ",".join(spellings(text.pattern, folder.texts)).split(","):
                folded = fold(word)
                known = meanings.setdefault(folded, text)
                if not folded or "،" in word:
                    yield text.fault("is a list with commas (,) between words, and none at its end")
                elif known.key != key:
                    yield text.fault(f"“{word.strip()}” is {known.key} in {known.file}")
