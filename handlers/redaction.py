"""What would lead a stranger to someone's door or phone, taken out of their words before they are stored for relay.

The text is read as a phone would dial it (digits of all scripts as 0-9, accents and unseen marks gone), in this order:

    links, mail, names → addresses → accounts → what is plainly no phone is set aside → phones → long numbers

Ordinary numbers stay: dates, hours, prices, years, laws, postcodes, short public numbers; so do official sites.
Not found: numbers in words ("zéro six"), people's names, addresses of other forms than the French, Ukrainian, Persian
and Arabic ones below.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from phonenumbers import Leniency, PhoneNumberMatcher


class RemovedKind(StrEnum):
    """What was taken out of someone's words."""

    PHONE = "phone"
    EMAIL = "email"
    LINK = "link"
    USERNAME = "username"
    IBAN = "iban"
    LONG_NUMBER = "long-number"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True, repr=False)
class Redacted:
    """Words fit for a stranger, and what is no longer in them. Prints as a mark: they are still someone's words."""

    text: str
    removed: frozenset[RemovedKind]

    def __repr__(self) -> str:
        return "‹words›"


def redacted(text: str, region: str = "FR") -> Redacted:
    """``text`` with a mark in place of whatever leads to a person; the marks are the same in every language.

    ``region`` (ISO 3166, two letters) says whose phone numbers are written without a country code.
    Redacting twice changes nothing more. Mail is taken out whatever its domain: it names a person.
    """
    removed: set[RemovedKind] = set()
    while found := _found(text, region):  # again, since what is left may read differently
        for start, end, kind in sorted(found, reverse=True):
            text = text[:start] + _MARKS[kind] + text[end:]
            removed.add(kind)
    return Redacted(text, frozenset(removed))


# No letter, digit, dot or "@" in a mark, so that no mark is ever found in turn.
_MARKS = {
    RemovedKind.PHONE: "[📞]",
    RemovedKind.EMAIL: "[✉️]",
    RemovedKind.LINK: "[🔗]",
    RemovedKind.USERNAME: "[👤]",
    RemovedKind.IBAN: "[#]",
    RemovedKind.LONG_NUMBER: "[#]",
    RemovedKind.ADDRESS: "[🏠]",
}

# Reading -----------------------------------------------------------------------------------------------------------

_ALIKE = str.maketrans("\t\v\f\u2800\r\u2028\u2029\x85‐‒–—―−’ʼ٬。۔٫⁄∕،؛؟يك", "    \n\n\n\n------'''...//,;?یک")
_UNSEEN = ("Cc", "Cf", "Mn", "Me")  # controls, marks of direction and width, accents, keycaps


def _as_read(character: str) -> str:
    """A character as it counts for a number or an address; "" for what is not seen by itself."""
    digit = unicodedata.digit(character, None)  # also those in circles
    if digit is not None:
        return str(digit)
    parts = unicodedata.normalize("NFKD", character).translate(_ALIKE).replace("🔟", "10")
    return "".join(part for part in parts if part == "\n" or not _unseen(part))


def _unseen(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN or character in "\u115f\u1160"  # Hangul fillers


class _Sheet:
    """A text as read. What is settled is blotted out, so that no later look at it sees it again."""

    def __init__(self, text: str) -> None:
        pieces = [_as_read(character) for character in text]
        self.plain = "".join(pieces)
        self.found: list[tuple[int, int, RemovedKind]] = []  # in places of the text as written
        self._text = text
        self._places = [place for place, piece in enumerate(pieces) for _ in piece]

    def written(self, start: int, end: int) -> str:
        return self._text[self._places[start] : self._places[end - 1] + 1]

    def keep(self, start: int, end: int) -> None:
        self.plain = self.plain[:start] + "\0" * (end - start) + self.plain[end:]

    def remove(self, start: int, end: int, kind: RemovedKind) -> None:
        self.keep(start, end)
        last = self._places[end - 1] + 1
        while last < len(self._text) and unicodedata.category(self._text[last]) in ("Mn", "Me"):
            last += 1  # a keycap or an accent goes with what it stands on
        self.found.append((self._places[start], last, kind))

    def remove_all(self, pattern: re.Pattern[str], kind: RemovedKind) -> None:
        for match in pattern.finditer(self.plain):
            self.remove(*match.span(), kind)


def _found(text: str, region: str) -> list[tuple[int, int, RemovedKind]]:
    """Start, end and kind of what must go, none over another."""
    sheet = _Sheet(text)
    _links(sheet, _LINK_WITH_SCHEME)
    sheet.remove_all(_EMAIL, RemovedKind.EMAIL)
    _links(sheet, _LINK)
    sheet.remove_all(_USERNAME, RemovedKind.USERNAME)
    for address in (_FRENCH_ADDRESS, _UKRAINIAN_ADDRESS, _PERSIAN_ADDRESS, _COORDINATES):
        sheet.remove_all(address, RemovedKind.ADDRESS)
    sheet.remove_all(_IBAN, RemovedKind.IBAN)
    for ordinary in _ORDINARY.finditer(sheet.plain):
        sheet.keep(*ordinary.span())
    for row in _ROW.finditer(sheet.plain):
        if _ORDINARY_ROW.fullmatch(row[0]):
            sheet.keep(*row.span())
    _phones(sheet, region)
    return sheet.found


# Links, mail, names ------------------------------------------------------------------------------------------------

_TAIL = r"""[^\s<>"«»\0]*(?<![.,;:!?)'\]])"""
_LINK_WITH_SCHEME = re.compile(rf"(?<![a-z0-9])(?:[a-z][a-z0-9+.-]{{1,15}}\s?:\s?/\s?/\s?|mailto:|www\.){_TAIL}", re.I)
_TLD = "com|net|org|fr|info|eu|io|app|ru|ua|uk|ir|af|be|ch|cc|tv|gl|ly|co|xyz|biz|dev|рф|укр"
_LINK = re.compile(
    rf"(?<![\w@.-])(?:(?:[\w-]+\.)+(?:(?:{_TLD})(?![\w@-]|\.\w)(?:[:/?#\\]{_TAIL})?|[^\W\d_]{{2,}}(?::\d+)?/\w{_TAIL})"
    rf"|(?-i:(?:[a-z0-9-]+\.){{2,}}[a-z]{{2}})(?![\w@-]|\.\w)"
    rf"|(?:t|wa|m|fb|telegram|instagram|facebook|bit)\s?\.\s?(?:me|com|ly)\s?/\s?\w{_TAIL})",
    re.I,
)
# Their sub-domains too. Only sites where nobody can put up a page of their own.
_OFFICIAL = re.compile(
    r"(?:https?://)?(?:[a-z0-9-]+\.)*(?:(?:gouv|service-public|ofii|cnda|francetravail|pole-emploi|caf|msa|ameli|urssaf"
    r"|cnil|defenseurdesdroits|vie-publique|afpa|cci|artisanat|3114|urgence114|france-victimes)\.fr"
    r"|refugies\.info|europa\.eu|unhcr\.org)(?P<tail>(?:[:/?#].*)?)",
    re.I | re.A,
)
_PERSONAL = re.compile(r"@|(?<![A-Z0-9])(?:\d{7}|0\d(?:\W?\d){7})")  # but LEGIARTI000006900846 is a law
_DOT_WORD = r"(?:\s*[(\[{]\s*(?:dot|point|\.)\s*[)\]}]\s*|\s+(?:dot|point|крапка|точка|نقطه|نقطة)\s+)"
_DOT = rf"(?:\s*\.\s*(?=(?:com|fr|net|org|ua|ir)\b)|\.|{_DOT_WORD})"
_AT = r"(?:\s*@\s*|\s*[(\[{<]\s*(?:at|a|arobase?|@)\s*[)\]}>]\s*|\s+(?:arr?obas[es]*|собака|равлик)\s+)"
_MAIL = "(?:gmail|hotmail|outlook|yahoo|icloud|live|orange|free|laposte|sfr|wanadoo|proton(?:mail)?|ukr|mail|msn|gmx)"
_EMAIL = re.compile(
    rf"(?<![\w.+-])[\w.+-]+(?:{_DOT_WORD}[\w.+-]+)*(?:{_AT}(?:[\w-]+(?:{_DOT}[\w-]+)+|{_MAIL}\b)|@[\w-]{{3,}}"
    rf"|\s+(?:at|chez|a)\s+{_MAIL}(?:{_DOT}[\w-]+)+|\s+at\s+[\w-]+(?:{_DOT_WORD}[\w-]+)+)",
    re.I,
)
_USERNAME = re.compile(r"(?<!\w)@(?!\d{1,2}(?:h|\b))\w[\w.-]*\w", re.I)


def _links(sheet: _Sheet, pattern: re.Pattern[str]) -> None:
    for link in pattern.finditer(sheet.plain):
        if _official(sheet.written(*link.span())):
            sheet.keep(*link.span())
        else:
            sheet.remove(*link.span(), RemovedKind.LINK)


def _official(link: str) -> bool:
    """Whether it leads to an official site, and carries nothing of a person in its tail."""
    official = _OFFICIAL.fullmatch(link)
    return official is not None and not _PERSONAL.search(official["tail"]) and not _LINK.search(official["tail"])


# Addresses and accounts --------------------------------------------------------------------------------------------

# A dot ends the sentence, but after an initial ("J. Jaures") and within a word ("St.Denis").
_NAME = r"(?:[^\W\d_]\.(?=\s*\w)|[^\W\d_][\w'-]*(?:\.[\w'-]+)*)"
_CAPITAL = r"(?:(?-i:[A-Z])\.(?=\s*\w)|(?-i:[A-Z])[\w'-]*(?:\.[\w'-]+)*)"
_NO_NAME = r"(?!(?:et|a|au|aux|je|j'|c'|est|pour|vers|dans|pres|ou|mais|avec|qui|depuis|en|chez|il|elle|on|nous|par)\b)"
_OF = r"(?:(?:de|du|des|d'|la|le|les|l')\s*\b)*"
_FRENCH_ADDRESS = re.compile(
    r"(?<!\d)\d{1,4}(?:\s?[-/]\s?\d{1,4})?\s?(?:bis|ter|quater|[a-d]\b)?\s?,?\s*"
    r"(?:(?:rue|avenue|av|boulevard|bd|blvd|allees?|impasse|chemin|quai|faubourg|ruelle|esplanade)\b"
    r"|(?:place|pl|cours|cite|villa|voie|passage|parvis|ch|hameau|route|square|residence|promenade)\b"
    rf"(?=[.\s]+{_OF}(?-i:[A-Z])))"  # these are ordinary words too
    rf"(?:\.\s*|\s+){_OF}{_NO_NAME}(?:[^\W\d_]\.\s?)?[\w'-]+(?:\.[\w'-]+)*(?:\s+{_NO_NAME}{_NAME})?(?:\s+{_OF}(?:{_CAPITAL}|19\d\d))*"
    r"(?:\s*,?\s*(?:bat(?:iment)?|appt?|appartement|esc(?:alier)?|etage|porte|bp)\b\.?\s*\w{1,5})*"
    rf"(?:\s*[,-]?\s*(?:F-)?\d{{5}}(?![ .]?\d)(?:\s+{_NO_NAME}{_NAME}(?:\s+{_CAPITAL})*)?)?",
    re.I,
)
_UKRAINIAN_ADDRESS = re.compile(
    r"\b(?:вул|вулиц[яі]|ул|улиц[аеы]|просп|проспект|пр-т|пров|провулок|бульв|бульвар|б-р|площа|наб)\b\.?\s*"
    r"(?-i:[А-ЯҐЄІ\d])[\w'.-]*(?:\s+[\w'.-]+){0,3}?,?\s*(?:буд(?:инок)?\.?|д\.)?\s*\d{1,4}(?!\d)(?:\s?[а-я]\b)?"
    r"(?:\s*[,/]?\s*кв(?:артира)?\.?\s*\d{1,4})?",
    re.I,
)
_PERSIAN_ADDRESS = re.compile(
    r"(?:کوچه|خیابان|سرک|جاده|بلوار|ناحیه|شارع)\b[^\n\0]{0,60}?(?:پلاک|شماره|نمبر|خانه|رقم|عمارة|بنایة)\s*\d{1,5}(?!\d)"
)
_COORDINATES = re.compile(r"(?<![\d.])-?\d{1,2}\.\d{4,},?\s*-?\d{1,3}\.\d{4,}")
_IBAN = re.compile(
    r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z]{4})?(?:[ -]?(?=[A-Z]{0,3}\d)[A-Z0-9]{4}){2,7}"
    r"(?:[ -]?(?=[A-Z]{0,2}\d)[A-Z0-9]{1,3})?(?![A-Z0-9])",
    re.I,
)

# Numbers that lead to nobody ---------------------------------------------------------------------------------------

_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:1[34]|19|20)\d\d"
_DATE = "|".join(
    rf"(?<![\d{s}])(?<!{s} )(?:{_YEAR}{s}{_MONTH}{s}{_DAY}|(?:{_DAY} ?{s} ?)?{_MONTH} ?{s} ?{_YEAR})(?! ?{s} ?\d|\d)"
    for s in ("/", r"\.", r"\-")
)
_HOUR = r"(?:[01]?\d|2[0-4])"
_TIME = (
    rf"(?<![\d:+]){_HOUR}(?::[0-5]\d(?::[0-5]\d)?(?![ .]\d\d[ .]\d\d(?!\d))| ?h(?: ?[0-5]\d(?! ?\d))?)(?![:\d])"
    rf"|(?<![\d.]){_HOUR}\.[0-5]\d ?- ?{_HOUR}\.[0-5]\d(?!\.?\d)"
)
_AMOUNT = r"(?!0\d)(?:\d{1,3}(?:[ .,']\d{3}){1,3}|\d{1,8})(?:[.,]\d{1,2})?"
_CURRENCY = (
    r"(?:k?[€$£]|(?:euros?|eur|f? ?cfa|francs?|xof|xaf|dollars?|usd|dinars?|dirhams?|livres?|afghanis?|roupies?|takas?"
    r"|birrs?|грн|грив\w+|[еє]вро|дол\w+|افغانی|تومان|تومن|ریال|یورو|دولار|دینار|لیره|لیرة)\b)"
)
_PRICE = rf"(?<![\d+])(?<!\d[ .,'/_-]){_AMOUNT}(?: ?[-/] ?{_AMOUNT})? ?(?:de )?{_CURRENCY}|[€$£] ?{_AMOUNT}(?!\d)"
_LAW = (
    r"\b(?:lois?|decrets?|ordonnances?|arretes?|circulaires?|directives?|reglements?|articles?|art|[LRD])\b\.? ?"
    r"(?:\((?:UE|CE)\) ?)?(?:[LRD]\.? ?)?(?:n ?[°o]\.? ?)?[1-9]\d{1,3}(?:[-/]\d{1,4}){1,2}(?![\d-])"
)
_ORDINARY = re.compile(f"{_DATE}|{_TIME}|{_PRICE}|{_LAW}", re.I)

# Rows of one sort; a French number, five pairs, is never such a row.
_BETWEEN = r"(?:\s?[-,;/|]\s?|\. |\s{1,2})"
_ROWS = (
    rf"(?:{_DAY}[/.]{_MONTH}|{_YEAR})",
    rf"(?:{_DAY}[/.]{_MONTH}[/.](?:{_YEAR}|\d\d)|{_DAY} {_MONTH} {_YEAR}|{_YEAR} {_MONTH} {_DAY})",
    r"(?:1[578]|11[2-9]|11[68] ?\d{3}|19[16]|3\d{3}|10\d\d)",  # public short numbers
    r"(?:[1-9]?0|[1-9]\d{0,3}[05]0|[1-9]\d{0,2}[ .,'][05]00|[1-9]\d?[ .,']\d{3}[ .,'][05]00|[1-9]\d\d(?:[ .,']000)+)",
)
_ORDINARY_ROW = re.compile("|".join(f"{row}(?:{_BETWEEN}{row})*" for row in _ROWS) + r"|\d{5}(?:, ?\d{5})*")

# Numbers that lead to someone --------------------------------------------------------------------------------------

_WIDE = r"(?:_|[^\w\0\[\]%€$£°]){0,5}"  # whatever is no letter, no mark of ours and no unit
_CLOSE = r"(?: ?[-/_] ?|[ .()]{0,3})"
_CLOSER = r"(?: ?[-/_] ?|\.| {0,2}| ?[()]{1,2} ?)"
_ROW = re.compile(rf"\+?\d(?:{_WIDE}\d)*")
_OPEN = r"(?:\((?=\+?\d{1,5}\)))?"
_FRENCH_PHONE = re.compile(
    rf"{_OPEN}(?:(?:\+|(?<!\d)00)\s?33{_WIDE}(?:0{_WIDE})?|(?<!\d)0{_WIDE})[1-9](?:{_WIDE}\d){{8}}(?!\d)"
)
_DIALLED = re.compile(
    rf"{_OPEN}(?:\+(?:{_CLOSE}\d){{7,15}}|(?<!\d)(?=0)(?:{_CLOSE}\d){{8,15}}|(?:\+|(?<!\d)(?=0))(?:{_WIDE}\d){{9,15}})(?!\d)"
)
_LONG = re.compile(rf"{_OPEN}\d(?:{_CLOSER}\d){{7,}}|\d{{7,}}")
_SHORTEST = 7  # digits; the matcher takes fewer for some countries, prices among them


def _phones(sheet: _Sheet, region: str) -> None:
    sheet.remove_all(_FRENCH_PHONE, RemovedKind.PHONE)
    matcher = PhoneNumberMatcher(sheet.plain, region, leniency=Leniency.POSSIBLE)
    _numbers(sheet, ((phone.start, phone.end) for phone in matcher), RemovedKind.PHONE)
    _numbers(sheet, (phone.span() for phone in _DIALLED.finditer(sheet.plain)), RemovedKind.PHONE)
    _numbers(sheet, (number.span() for number in _LONG.finditer(sheet.plain)), RemovedKind.LONG_NUMBER)


def _numbers(sheet: _Sheet, places: Iterable[tuple[int, int]], kind: RemovedKind) -> None:
    for start, end in places:
        number = sheet.plain[start:end]
        if number[0] == "(" and ")" not in number:
            start, number = start + 1, number[1:]  # noqa: PLW2901 - it opened before the number
        if sum(map(str.isdecimal, number)) >= _SHORTEST and not _ORDINARY_ROW.fullmatch(number):
            sheet.remove(start, end, kind)
