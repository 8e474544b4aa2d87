"""Languages: our BCP 47 codes, and what each engine calls them. The one place where that is known.

Checked against DeepL's list of 2026, Azure's language list, Google's web page and the tables in
deep-translator. LibreTranslate says itself what it knows (``libre.py`` asks), so its column only holds
names that differ from ours.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.translation import UnsupportedPair


class HostedEngine(StrEnum):
    """The engines that are reached through deep-translator."""

    GOOGLE = "google"
    MYMEMORY = "mymemory"
    DEEPL = "deepl"
    MICROSOFT = "microsoft"


@dataclass(frozen=True, slots=True)
class Codes:
    """What the engines call one language; None where an engine does not know it."""

    google: str | None
    mymemory: str | None
    deepl: str | None
    microsoft: str | None
    libre: tuple[str, ...] = ()  # best first; empty: the same as ours


CODES: Final[Mapping[str, Codes]] = {
    "am": Codes("am", "am-ET", None, "am"),
    "ar": Codes("ar", "ar-SA", "AR", "ar"),
    "az": Codes("az", "az-AZ", "AZ", "az"),
    "bm": Codes("bm", "bm-ML", None, None),
    "bn": Codes("bn", "bn-IN", "BN", "bn"),
    "ckb": Codes("ckb", "ckb-IQ", "CKB", "ku"),
    "de": Codes("de", "de-DE", "DE", "de"),
    "en": Codes("en", "en-GB", "EN", "en"),
    "es": Codes("es", "es-ES", "ES", "es"),
    "fa": Codes("fa", "fa-IR", "FA", "fa"),
    "fa-AF": Codes("fa", "fa-IR", "PRS", "prs", libre=("fa",)),
    "ff": Codes("ff", "fuv-NG", None, None),
    "fr": Codes("fr", "fr-FR", "FR", "fr"),
    "ha": Codes("ha", "ha-NE", "HA", "ha"),
    "he": Codes("iw", "he-IL", "HE", "he"),
    "hi": Codes("hi", "hi-IN", "HI", "hi"),
    "ht": Codes("ht", "ht-HT", "HT", "ht"),
    "hy": Codes("hy", "hy-AM", "HY", "hy"),
    "it": Codes("it", "it-IT", "IT", "it"),
    "ka": Codes("ka", "ka-GE", "KA", "ka"),
    "kmr": Codes("ku", "kmr-TR", "KMR", "kmr", libre=("kmr", "ku")),
    "ln": Codes("ln", "ln-LIN", "LN", "ln"),
    "my": Codes("my", "my-MM", "MY", "my"),
    "nb": Codes("no", "nb-NO", "NB", "nb", libre=("nb", "no")),
    "ne": Codes("ne", "ne-NP", "NE", "ne"),
    "om": Codes("om", "gaz-ET", "OM", None),
    "ps": Codes("ps", "ps-PK", "PS", "ps"),
    "pt": Codes("pt", "pt-PT", "PT-PT", "pt-PT", libre=("pt", "pb", "pt-BR")),
    "pt-BR": Codes("pt", "pt-BR", "PT-BR", "pt", libre=("pb", "pt-BR", "pt")),
    "ro": Codes("ro", "ro-RO", "RO", "ro"),
    "ru": Codes("ru", "ru-RU", "RU", "ru"),
    "rw": Codes("rw", "rw-RW", None, "rw"),
    "si": Codes("si", "si-LK", None, "si"),
    "so": Codes("so", "so-SO", None, "so"),
    "sq": Codes("sq", "sq-AL", "SQ", "sq"),
    "sw": Codes("sw", "sw-KE", "SW", "sw"),
    "ta": Codes("ta", "ta-LK", "TA", "ta"),
    "ti": Codes("ti", "ti-ET", None, "ti"),
    "tr": Codes("tr", "tr-TR", "TR", "tr"),
    "uk": Codes("uk", "uk-UA", "UK", "uk"),
    "ur": Codes("ur", "ur-PK", "UR", "ur"),
    "uz": Codes("uz", "uzn-UZ", "UZ", "uz"),
    "wo": Codes("wo", "wo-SN", "WO", None),
    "zh": Codes("zh-CN", "zh-CN", "ZH-HANS", "zh-Hans", libre=("zh-Hans", "zh")),
    "zh-Hant": Codes("zh-TW", "zh-TW", "ZH-HANT", "zh-Hant", libre=("zh-Hant", "zt")),
}

_OTHER_NAMES: Final[Mapping[str, str]] = {
    "fuc": "ff",
    "fuv": "ff",
    "iw": "he",
    "ku": "kmr",
    "nn": "nb",
    "no": "nb",
    "pbt": "ps",
    "pes": "fa",
    "prs": "fa-AF",
    "zh-hk": "zh-Hant",
    "zh-tw": "zh-Hant",
}
_OURS: Final[Mapping[str, str]] = {code.lower(): code for code in CODES}


def canonical(language: str) -> str:
    """Our own code for a language however it was written: ``prs``, ``fa_AF`` and ``fa-AF`` are one.

    A region that makes no difference to us is dropped; a language we do not list stays, without its region.
    """
    whole = language.strip().replace("_", "-").lower()
    primary = whole.partition("-")[0]
    for name in (whole, primary):
        if name in _OURS:
            return _OURS[name]
        if name in _OTHER_NAMES:
            return _OTHER_NAMES[name]
    return primary


def same_language(one: str, other: str) -> bool:
    """Whether readers of one read the other as it is: Dari and Persian, both kinds of Portuguese."""
    return canonical(one).partition("-")[0] == canonical(other).partition("-")[0]


def libre_codes(language: str) -> tuple[str, ...]:
    """What a LibreTranslate server may call the language, best first; it decides which it knows."""
    ours = canonical(language)
    codes = CODES.get(ours)
    return codes.libre if codes and codes.libre else (ours,)


def hosted_pair(engine: HostedEngine, source: str, target: str) -> tuple[str, str]:
    """The engine's own codes for both languages. Raises ``UnsupportedPair``."""
    source_code, target_code = _hosted(engine, source), _hosted(engine, target)
    if source_code is None or target_code is None or source_code == target_code:
        raise UnsupportedPair("unsupported-pair")
    if engine is HostedEngine.DEEPL:
        source_code = source_code.partition("-")[0]  # variants exist on its target side only
    return source_code, target_code


def _hosted(engine: HostedEngine, language: str) -> str | None:
    codes = CODES.get(canonical(language))
    if codes is None:
        return None
    match engine:
        case HostedEngine.GOOGLE:
            return codes.google
        case HostedEngine.MYMEMORY:
            return codes.mymemory
        case HostedEngine.DEEPL:
            return codes.deepl
        case HostedEngine.MICROSOFT:
            return codes.microsoft
