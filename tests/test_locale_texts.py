"""Each fault that a text can have is found, and named so that a translator knows what to do."""

from pathlib import Path
from typing import NamedTuple

import pytest

from tests.locale_texts import faults


def write(locales: Path, files: dict[str, str]) -> Path:
    for name, content in files.items():
        path = locales / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content + "\n", encoding="utf-8")
    return locales


class Case(NamedTuple):
    french: str
    language: str
    translated: str
    faults: str  # one a line: the text's key, and what is wrong with it


def french(text: str, faults: str) -> Case:
    """What is wrong stands in French itself."""
    return Case(text, "fr", text, faults)


ROLE = "role = { $role ->\n [helper] a\n *[newcomer] b\n }"
COUNT = "n = { $n ->\n [one] { $n } a\n *[other] { $n } b\n }"
UKRAINIAN = "n = { $n ->\n [one] { $n } а\n [few] { $n } б\n *[many] { $n } в\n }"
CALL = "call = Appelez le 112, ou le 116 006."

CASES = {
    "a text that Fluent cannot read": Case(
        "a = x\nb = y", "uk", "a = б\nb =", 'b: Expected message "b" to have a value or attributes\nb: is missing'
    ),
    "no default": french(
        "role = { $role ->\n [helper] x\n }", "role: Expected one of the variants to be marked as default (*)"
    ),
    "the same id twice": french("a = x\na = y", "a: stands in fr/ask.ftl already"),
    "the same label twice": french("a = x\n .yes = y\n .yes = z", "a.yes: stands in fr/ask.ftl already"),
    "a message is missing": Case("a = x\nb = y", "uk", "a = б", "b: is missing"),
    "a label is missing": Case("a = x\n .yes = y", "uk", "a = б", "a.yes: is missing"),
    "only the labels are there": Case("a = x\n .yes = y", "uk", "a =\n .yes = б", "a: is missing"),
    "a message too many": Case("a = x", "uk", "a = б\nb = в", "b: fr has no such text"),
    "a label too many": Case("a = x", "uk", "a = б\n .no = в", "a.no: fr has no such text"),
    "a variable is lost": Case("a = x { $who }", "uk", "a = б", "a: lacks $who"),
    "a variable is renamed": Case(
        "a = x { $who }", "uk", "a = б { $wer }", "a: lacks $who\na: has $wer, unknown to fr"
    ),
    "a variable of a label is lost": Case("a = x\n .yes = { $who }", "uk", "a = б\n .yes = в", "a.yes: lacks $who"),
    "a variable is lost in what it refers to": Case(
        "a = x { $who }\nb = { a }", "uk", "a = б { $who }\nb = в", "b: lacks $who"
    ),
    "a reference to nothing": french("a = { b }", "a: refers to b, which does not exist"),
    "a reference to no such label": french("a = { b.yes }\nb = y", "a: refers to b.yes, which does not exist"),
    "a reference to no such term": french("a = { -b }", "a: refers to -b, which does not exist"),
    "a translated key": Case(
        ROLE,
        "uk",
        ROLE.replace("[helper] a", "[помічник] б"),
        'role: Expected a character from range: "a-zA-Z"\nrole: is missing',
    ),
    "a mistyped key": Case(
        ROLE,
        "uk",
        "role = { $role ->\n [helpr] б\n *[newcomer] в\n }",
        "role: chooses by $role between helpr, newcomer, not helper, newcomer",
    ),
    "a choice is lost": Case(
        ROLE, "uk", "role = б { $role }", "role: chooses by $role between nothing, not helper, newcomer"
    ),
    "a plural form is missing": Case(
        COUNT, "uk", UKRAINIAN.replace(" [few] { $n } б\n", ""), "n: $n has no [few], for 2"
    ),
    "a plural form is missing beside an exact number": french(
        "n = { $n ->\n [0] rien\n *[other] { $n } questions\n }", "n: $n has no [one], for 1"
    ),
    "a plural form of another language": french(
        COUNT.replace("[one]", "[one] { $n } a\n [few]"), "n: no whole $n comes to [few]"
    ),
    "an exact number after its category": french(COUNT.replace(" *", " [0] rien\n *"), "n: no whole $n comes to [0]"),
    "one in words that stands for 21 too": Case(
        COUNT, "uk", UKRAINIAN.replace("[one] { $n } а", "[one] одна"), "n: [one] does not show $n, but is also for 991"
    ),
    "a long message": french("a = " + "x" * 301, "a: 301 characters, 300 at most"),
    "a message with one long variant": french(
        ROLE.replace("] a", "] " + "x" * 301), "role: 301 characters, 300 at most"
    ),
    "a long label": french("a = x\n .yes = " + "x" * 35, "a.yes: 35 characters, 34 at most"),
    "a long label made of another text": french(
        f"a = x\n .yes = {{ b }}\nb = {'x' * 35}", "a.yes: 35 characters, 34 at most"
    ),
    "a long sample": french("a = x\n .sample-work = " + "x" * 121, "a.sample-work: 121 characters, 120 at most"),
    "a mark of direction": french("a = x\u200e", "a: holds U+200E LEFT-TO-RIGHT MARK"),
    "an isolate in escapes": french('a = x{ "\\u2068" }', "a: holds U+2068 FIRST STRONG ISOLATE"),
    "a tab": french("a = x\ty", "a: holds U+0009 a control character"),
    "a byte-order mark within": french("a = x\ufeffy", "a: holds U+FEFF ZERO WIDTH NO-BREAK SPACE"),
    "a soft hyphen": french("a = re\u00adponse", "a: holds U+00AD SOFT HYPHEN"),
    "a space of another width": french("a = x\u2009y", "a: holds U+2009 THIN SPACE"),
    "a no-break space between words": french("a = x\u00a0y", "a: holds U+00A0 NO-BREAK SPACE"),
    "a no-break space in Ukrainian": Case("a = x !", "uk", "a = б\u00a0!", "a: holds U+00A0 NO-BREAK SPACE"),
    "two spaces": french("a = x  y", "a: has two spaces in a row"),
    "two spaces, one of them no-break": french("a = x \u202f!", "a: has two spaces in a row"),
    "three dots": french("a = x...", "a: has three dots in place of …"),
    "a straight apostrophe in French": french("a = l'aide", "a: has ' in place of ’"),
    "an empty message": french('a = { "" }', "a: is empty"),
    "an empty label": Case("a = x\n .yes = y", "uk", 'a = б\n .yes = { " " }', "a.yes: is empty"),
    "Persian that starts in Latin letters": Case("a = SMS ici", "fa-AF", "a = SMS اینجا", "a: does not start rtl"),
    "a variant that starts in Latin letters": Case(
        ROLE, "fa-AF", "role = { $role ->\n [helper] Relais آ\n *[newcomer] ب\n }", "role: does not start rtl"
    ),
    "French that starts in Persian letters": french("a = سلام, bonjour", "a: does not start ltr"),
    "a number to call in Persian digits": Case(
        "a = Appelez le 112.", "fa-AF", "a = به ۱۱۲ زنگ بزنید.", "a: says ۱۱۲, not 112"
    ),
    "a number to call with a slip": Case("a = Le 3114.", "uk", "a = Це 3141.", "a: says 3141, not 3114"),
    "a number to call is lost": Case(CALL, "uk", "call = Телефонуйте 112.", "call: says 112, not 112, 116006"),
    "a number in two pieces between Persian words": Case(
        CALL,
        "fa-AF",
        "call = به 112 یا 116 006.",
        "call: 116 006 needs to be in one piece, or its halves change places",
    ),
    "one word for two commands": french(
        "typed-menu = menu, accueil\ntyped-help = aide, Accueil", "typed-help: “Accueil” is typed-menu in fr/ask.ftl"
    ),
    "one word for two commands in two languages": Case(
        "typed-stop = stop\ntyped-help = aide",
        "uk",
        "typed-stop = стоп\ntyped-help = допомога, STOP",
        "typed-help: “STOP” is typed-stop in fr/ask.ftl",
    ),
    "a comma at the end": french(
        "typed-stop = stop,", "typed-stop: is a list with commas (,) between words, and none at its end"
    ),
    "Persian commas between words to type": Case(
        "typed-stop = stop",
        "fa-AF",
        "typed-stop = توقف، ستاپ",
        "typed-stop: is a list with commas (,) between words, and none at its end",
    ),
}


# What looks like a fault, and is none.
IN_ORDER = {
    "a half-space in Persian": ("fa-AF", "a = x", "a = می\u200cخواهم"),
    "no-break spaces of French print": ("fr", "", "a = «\u00a0Quoi\u202f?\u00a0»"),
    "a straight apostrophe in Ukrainian": ("uk", "a = x", "a = п'ять"),
    "a long list of words to type": ("fr", "", "typed-menu = " + ", ".join(f"mot{n}" for n in range(90))),
    "a message as long as may be, but for its variables": ("fr", "", "a = " + "x" * 300 + "{ $who }"),
    "a label as long as may be": ("fr", "", "a = x\n .yes = " + "x" * 34),
    "spaces on both sides of a variable": ("fr", "", "a = x { $who } y"),
    "a term that only one language needs": ("uk", "a = x", "-програма = Реле\na = б".replace("програма", "programme")),
    "a language's own order of variants": (
        "uk",
        ROLE,
        ROLE.replace("[helper] a\n *[newcomer] b", "[newcomer] а\n *[helper] б"),
    ),
    "none or some, without a number": ("uk", COUNT, "n = { $n ->\n [0] а\n *[other] б\n }"),
    "a number after a colon, which no word follows": ("uk", COUNT, "n = { $n ->\n [0] а\n *[other] Нові: { $n }.\n }"),
    "a number that no grammar asks about": ("fa-AF", COUNT, "n = آ { $n } ب"),
    "one in words, and 21 with its number": ("uk", COUNT, UKRAINIAN.replace("[one]", "[1] одна\n [one]")),
    "a number to call without its space": ("fa-AF", CALL, "call = به 112 یا 116006."),
    "numbers that nobody calls": ("fa-AF", "a = 18 ans", "a = ۱۸ سال"),
    "a message that starts with a name": ("fa-AF", "a = { $who } dit", "a = { $who } می\u200cگوید"),
    "one word for one command in two languages": ("uk", "typed-stop = stop", "typed-stop = стоп, Stop"),
    "words of any script to type": ("fa-AF", "typed-stop = stop", "typed-stop = stop, توقف"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_fault_is_found_and_nothing_else(case: Case, tmp_path: Path) -> None:
    write(tmp_path, {"fr/ask.ftl": case.french, f"{case.language}/ask.ftl": case.translated})
    found = faults(tmp_path)
    assert "\n".join(f"{fault.id}: {fault.what}" for fault in found) == case.faults
    assert {fault.language for fault in found} == {case.language}


@pytest.mark.parametrize(("language", "original", "text"), IN_ORDER.values(), ids=IN_ORDER.keys())
def test_what_only_looks_like_a_fault_is_none(language: str, original: str, text: str, tmp_path: Path) -> None:
    assert faults(write(tmp_path, {"fr/ask.ftl": original, f"{language}/ask.ftl": text})) == []


def test_a_language_that_lacks_a_file_is_told_of_the_file_not_of_each_text(tmp_path: Path) -> None:
    write(tmp_path, {"fr/ask.ftl": "a = x", "fr/menu.ftl": "b = y\nc = z", "uk/ask.ftl": "a = б", "uk/danger.toml": ""})
    assert [*map(str, faults(tmp_path))] == ["uk/menu.ftl: is missing", "uk/danger.toml: fr has no such file"]


def test_a_text_in_another_file_than_in_french_is_found(tmp_path: Path) -> None:
    write(tmp_path, {"fr/ask.ftl": "a = x", "fr/menu.ftl": "b = y", "uk/ask.ftl": "a = б\nb = в", "uk/menu.ftl": ""})
    assert [*map(str, faults(tmp_path))] == ["uk/ask.ftl: b: belongs into uk/menu.ftl"]


def test_the_same_id_in_two_files_of_a_language_is_found(tmp_path: Path) -> None:
    write(tmp_path, {"fr/ask.ftl": "a = x", "fr/menu.ftl": "a = y"})
    assert [*map(str, faults(tmp_path))] == ["fr/menu.ftl: a: stands in fr/ask.ftl already"]


def test_a_language_with_a_name_and_no_folder_is_found(tmp_path: Path) -> None:
    write(tmp_path, {"fr/words.ftl": "language-fr = Français\nlanguage-uk = Українська"})
    assert [*map(str, faults(tmp_path))] == ["fr/words.ftl: language-uk: this language has no folder"]


def test_without_the_language_that_all_are_translated_from_there_is_a_fault(tmp_path: Path) -> None:
    assert [*map(str, faults(write(tmp_path, {"uk/ask.ftl": "a = б"})))] == ["fr: there is no such folder"]


def test_what_cannot_be_read_is_found_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, {"fr/ask.ftl": "# Ask\n\na = x\nb = {\nc = z"})
    (tmp_path / "fr" / "menu.ftl").write_bytes("a = été".encode("latin-1"))
    found = [str(fault) for fault in faults(tmp_path)]
    assert found[0].startswith("fr/ask.ftl:4: b: ")
    assert found[1:] == ["fr/menu.ftl: is not UTF-8"]


def test_a_language_that_nothing_is_known_of_needs_no_plural_and_has_no_direction(tmp_path: Path) -> None:
    write(tmp_path, {"fr/ask.ftl": COUNT, "xx-none/ask.ftl": COUNT.replace("a\n", "سلام\n")})
    assert faults(tmp_path) == []


def test_texts_that_refer_to_themselves_are_found(tmp_path: Path) -> None:
    """Fluent would go round until Python stops it."""
    found = faults(write(tmp_path, {"fr/ask.ftl": "a = x { b }\nb = { a }\nc = { a }"}))
    assert [*map(str, found)] == ["fr/ask.ftl: a: refers to itself", "fr/ask.ftl: b: refers to itself"]
