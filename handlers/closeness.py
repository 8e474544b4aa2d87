"""How close two questions of one language are, by the words they share. Pure: the same two are always as close.

A wrong "others asked this" costs trust, a missed one only an answer that somebody gives again. So the shorter one
must be found in the longer one, whole: where each has a word of its own, a welder's course and a hairdresser's,
they are two questions. They never are the same if one asks how much and the other how, if one says "without" and the
other does not, or if their numbers differ.
"""

import re
import unicodedata
from typing import Final

from rapidfuzz.distance import Prefix

CLOSE: Final = 0.65  # from there on it is shown

# Two words are of one root, if so much of the longer one is the same from the beginning.
_SAME_ROOT: Final = 0.6
_SHORTEST_ROOT: Final = 3
# With fewer words in common, two questions may be about anything.
_FEWEST_IN_COMMON: Final = 2

_ONE_LETTER: Final = str.maketrans(
    {**dict.fromkeys("يىۍ", "ی"), **dict.fromkeys("كڪ", "ک"), **dict.fromkeys("ةەہھۀ", "ه"), "ؤ": "و", "ئ": "ی"}
)
# Accents, vowel signs, what joins or parts letters, and marks of direction.
_UNSEEN: Final = re.compile("[\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u2066-\u2069]")
_WORD: Final = re.compile(r"[^\W_]+")


def closeness(one: str, other: str) -> float:
    """From 0, not the same question, to 1, the same words; ``CLOSE`` and more is close."""
    words, others = _words(one), _words(other)
    kinds = {_kind(words), _kind(others)} - {None}
    if len(kinds) > 1 or _says_without(words) != _says_without(others) or _numbers(words) != _numbers(others):
        return 0.0
    mine, theirs = _telling(words), _telling(others)
    shared, shorter = _in_common(mine, theirs), min(len(mine), len(theirs))
    if shared < max(_FEWEST_IN_COMMON, shorter):
        return 0.0
    return 2 * shared / (len(mine) + len(theirs))


def _words(text: str) -> tuple[str, ...]:
    """Letters and digits as everybody writes them: no accents, one form of what keyboards write in several."""
    plain = _UNSEEN.sub("", unicodedata.normalize("NFKD", text.casefold()))
    return tuple(_WORD.findall(plain.translate(_ONE_LETTER)))


def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that say what it is about, each once, in their order."""
    return tuple(dict.fromkeys(word for word in words if word not in _SMALL))


def _in_common(mine: tuple[str, ...], theirs: tuple[str, ...]) -> int:
    """How many words have one of the same root on the other side, each counted once."""
    left = list(theirs)
    for word in mine:
        found = next((other for other in left if _same_root(word, other)), None)
        if found is not None:
            left.remove(found)
    return len(theirs) - len(left)


def _same_root(word: str, other: str) -> bool:
    same = Prefix.similarity(word, other)
    return word == other or (same >= _SHORTEST_ROOT and same >= _SAME_ROOT * max(len(word), len(other)))


def _kind(words: tuple[str, ...]) -> str | None:
    """What is asked for, by the first word that says so; None where none does."""
    return next((_KINDS[word] for word in words if word in _KINDS), None)


def _says_without(words: tuple[str, ...]) -> bool:
    return any(word in _WITHOUT for word in words)


def _numbers(words: tuple[str, ...]) -> set[int]:
    return {int(word) for word in words if word.isdecimal()}


# What nearly every question has, and so says nothing of what it is about: French, Ukrainian, Dari.
_SMALL: Final = frozenset(
    _words(
        """
        a ai ais aller ans apres as au aussi aux avec avoir besoin bien bonjour ca car ce cela ces cet cette ceux chez
        chose combien comment d dans de des dois doit du elle en est et etre eu faire fait falloir fasse faut fois
        france ici il ils j je l la le les leur lui m ma mais me mes mon n nous on ont ou par peut peux plus pour
        pouvoir puis qu quand que quel quelle quelles quels quelqu qui quoi s sa salut se ses si sont suis sur t te
        tres tu un une va vais veut veux voudrais vouloir vous y svp merci plait possible

        в а але бо буде бути вже ви від він вона все всі добрий день доброго дня до для є ж за з зі і із й його коли
        куди має мати маю мене мені може можна можу моє мій моя на навіщо нам нас наш нею ним них о об однак ось
        отримати при про вітаю дякую скажіть підказати підкажіть будь ласка потрібен потрібна потрібно потрібні треба
        у франція франції францію хто хочу цей це ця ці чи чого чому що щоб як яка яке який які якщо я скільки де

        آن آیا از است اند او این اینجا با باید باشد باشم برای بعد به بود پس تا تشکر چه چرا چطور چگونه چقدر چند چیست
        چی خود خودم دارد دارم دارید در را رفته سلام شما فرانسه کجا کدام کردن کرد کرده کن کند کنم کنید که کی لطفا
        لازم ضرورت ما ماند ممکن من می میشود میتوان میتوانم میخواهم نزد نیز ها هر هست هستم هم و یا یک توانم خواهم توان
        """
    )
)

_WITHOUT: Final = frozenset(
    _words(
        """
        sans pas jamais aucun aucune refuse refus
        без не ні немає нема відмовили
        بدون بی نه نیست ندارم ندارد نمی رد
        """
    )
)

# What is asked for: two questions of two of these kinds are never the same.
_KINDS: Final = {
    **dict.fromkeys(_words("comment où як де куди چطور چگونه کجا"), "how"),
    **dict.fromkeys(_words("combien скільки چقدر چند"), "how much"),
    **dict.fromkeys(_words("quand коли"), "when"),
    **dict.fromkeys(_words("pourquoi чому навіщо چرا"), "why"),
}
