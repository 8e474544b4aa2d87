"""Each fault that a text can have is found, and named so that a translator knows what to do."""

from pathlib import Path
from typing import NamedTuple

import pytest

from tests.locale_rendering import rendering_faults
from tests.locale_texts import faults


def write(locales: Path, files: dict[str, str]) -> Path:
    for name, content in files.items():
        path = locales / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content + "\n", encoding="utf-8")
    return locales


def found_in(locales: Path) -> list[str]:
    return [str(fault) for fault in faults(locales)]


class Case(NamedTuple):
    french: str
    language: str
    translated: str
    fault: str  # after the file's name


def one(text: str, fault: str) -> Case:
    """A fault that stands in French itself."""
    return Case(text, "fr", text, fault)


ROLE = "role = { $role ->\n [helper] a\n *[newcomer] b\n }"
COUNT = "n = { $n ->\n [one] { $n } a\n *[other] { $n } b\n }"
UKRAINIAN = "n = { $n ->\n [one] { $n } а\n [few] { $n } б\n *[many] { $n } в\n }"
CALL = "call = Appelez le 112, ou le 116 006."
NEITHER = "a ' b" * 2

CASES = {
    "a text that Fluent cannot read": Case(
        "a = x\nb = y", "uk", "a = б\nb =", 'b: Expected message "b" to have a value or attributes'
    ),
    "no default": one(
        "role = { $role ->\n [helper] x\n }", "role: Expected one of the variants to be marked as default (*)"
    ),
    "the same id twice": one("a = x\na = y", "a: stands in fr/ask.ftl already"),
    "the same label twice": one("a = x\n .yes = y\n .yes = z", "a.yes: stands in fr/ask.ftl already"),
    "a message is missing": Case("a = x\nb = y", "uk", "a = б", "b: is missing"),
    "a label is missing": Case("a = x\n .yes = y", "uk", "a = б", "a.yes: is missing"),
    "only the labels are there": Case("a = x\n .yes = y", "uk", "a =\n .yes = б", "a: is missing"),
    "a message too many": Case("a = x", "uk", "a = б\nb = в", "b: fr has no such text"),
    "a label too many": Case("a = x", "uk", "a = б\n .no = в", "a.no: fr has no such text"),
    "a variable is lost": Case("a = x { $who }", "uk", "a = б", "a: lacks $who"),
    "a variable is renamed": Case("a = x { $who }", "uk", "a = б { $wer }", "a: has $wer, unknown to fr"),
    "a variable of a label is lost": Case("a = x\n .yes = { $who }", "uk", "a = б\n .yes = в", "a.yes: lacks $who"),
    "a variable is lost in what it refers to": Case(
        "a = x { $who }\nb = { a }", "uk", "a = б { $who }\nb = в", "b: lacks $who"
    ),
    "a reference to nothing": one("a = { b }", "a: refers to b, which does not exist"),
    "a reference to no such label": one("a = { b.yes }\nb = y", "a: refers to b.yes, which does not exist"),
    "a reference to no such term": one("a = { -b }", "a: refers to -b, which does not exist"),
    "a translated key": Case(
        ROLE, "uk", ROLE.replace("[helper] a", "[помічник] б"), 'role: Expected a character from range: "a-zA-Z"'
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
        COUNT, "uk", UKRAINIAN.replace(" [few] { $n } б\n", ""), "n: $n has no few, for 2"
    ),
    "a plural form is missing beside an exact number": one(
        "n = { $n ->\n [0] rien\n *[other] { $n } questions\n }", "n: $n has no one, for 1"
    ),
    "a plural form of another language": one(
        COUNT.replace("[one]", "[one] { $n } a\n [few]"), "n: no whole $n comes to [few]"
    ),
    "an exact number after its category": one(COUNT.replace(" *", " [0] rien\n *"), "n: no whole $n comes to [0]"),
    "one in words that stands for 21 too": Case(
        COUNT, "uk", UKRAINIAN.replace("[one] { $n } а", "[one] одна"), "n: [one] does not show $n, but is also for 991"
    ),
    "a long message": one("a = " + "x" * 301, "a: 301 characters, 300 at most"),
    "a message with one long variant": one(ROLE.replace("] a", "] " + "x" * 301), "role: 301 characters, 300 at most"),
    "a long label": one("a = x\n .yes = " + "x" * 35, "a.yes: 35 characters, 34 at most"),
    "a long label made of another text": one(
        f"a = x\n .yes = {{ b }}\nb = {'x' * 35}", "a.yes: 35 characters, 34 at most"
    ),
    "a long sample": one("a = x\n .sample-work = " + "x" * 121, "a.sample-work: 121 characters, 120 at most"),
    "a mark of direction": one("a = x\u200e", "a: holds U+200E LEFT-TO-RIGHT MARK"),
    "an isolate in escapes": one('a = x{ "\\u2068" }', "a: holds U+2068 FIRST STRONG ISOLATE"),
    "a tab": one("a = x\ty", "a: holds U+0009 a control character"),
    "a byte-order mark within": one("a = x\ufeffy", "a: holds U+FEFF ZERO WIDTH NO-BREAK SPACE"),
    "a soft hyphen": one("a = re\u00adponse", "a: holds U+00AD SOFT HYPHEN"),
    "a space of another width": one("a = x\u2009y", "a: holds U+2009 THIN SPACE"),
    "a no-break space between words": one("a = x\u00a0y", "a: holds U+00A0 NO-BREAK SPACE"),
    "a no-break space in Ukrainian": Case("a = x !", "uk", "a = б\u00a0!", "a: holds U+00A0 NO-BREAK SPACE"),
    "two spaces": one("a = x  y", "a: has two spaces in a row"),
    "two spaces, one of them no-break": one("a = x \u202f!", "a: has two spaces in a row"),
    "three dots": one("a = x...", "a: has three dots in place of …"),
    "a straight apostrophe in French": one("a = l'aide", "a: has ' in place of ’"),
    "an empty message": one('a = { "" }', "a: is empty"),
    "an empty label": Case("a = x\n .yes = y", "uk", 'a = б\n .yes = { " " }', "a.yes: is empty"),
    "Persian that starts in Latin letters": Case("a = SMS ici", "fa-AF", "a = SMS اینجا", "a: does not start rtl"),
    "a variant that starts in Latin letters": Case(
        ROLE, "fa-AF", "role = { $role ->\n [helper] Relais آ\n *[newcomer] ب\n }", "role: does not start rtl"
    ),
    "French that starts in Persian letters": one("a = سلام, bonjour", "a: does not start ltr"),
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
    "one word for two commands": one(
        "typed-menu = menu, accueil\ntyped-help = aide, Accueil", "typed-help: “Accueil” is typed-menu in fr/ask.ftl"
    ),
    "one word for two commands in two languages": Case(
        "typed-stop = stop\ntyped-help = aide",
        "uk",
        "typed-stop = стоп\ntyped-help = допомога, STOP",
        "typed-help: “STOP” is typed-stop in fr/ask.ftl",
    ),
    "a comma at the end": one(
        "typed-stop = stop,", "typed-stop: is a list with commas (,) between words, and none at its end"
    ),
    "Persian commas between words to type": Case(
        "typed-stop = stop",
        "fa-AF",
        "typed-stop = توقف، ستاپ",
        "typed-stop: is a list with commas (,) between words, and none at its end",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_each_fault_is_found(case: Case, tmp_path: Path) -> None:
    write(tmp_path, {"fr/ask.ftl": case.french, f"{case.language}/ask.ftl": case.translated})
    print(found_in(tmp_path))
    assert any(f.startswith(f"{case.language}/ask.ftl:") and f.endswith(f" {case.fault}") for f in found_in(tmp_path))
