"""What a machine must not touch comes back as it was written, or the answer is thrown away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.translation import Rubbish
from bot.translation.protected import needs_translation, protect

KEPT = {
    "a link": ("Voir https://example.org/a?b=1&c=2.", "https://example.org/a?b=1&c=2"),
    "a link in brackets": ("(www.example.org/page)", "www.example.org/page"),
    "a link with accents": ("Lis https://fr.wikipedia.org/wiki/Réfugié !", "https://fr.wikipedia.org/wiki/Réfugié"),
    "a link before an Arabic comma": ("https://example.org/x، شكرا", "https://example.org/x"),
    "a site": ("Allez sur service-public.fr/particuliers.", "service-public.fr/particuliers"),
    "a mail address": ("Écris à jean.petit+1@example.org.", "jean.petit+1@example.org"),
    "a French number": ("Mon numéro: 06 12 34 56 78.", "06 12 34 56 78"),
    "an international number": ("Appelle le +33 (0)6.12.34.56.78 !", "+33 (0)6.12.34.56.78"),
    "a Persian number": ("به ۰۶۱۲۳۴۵۶۷۸ زنگ بزن", "۰۶۱۲۳۴۵۶۷۸"),
    "a date in figures": ("avant le 03/11/2026", "03/11/2026"),
    "an ISO date": ("avant le 2026-11-03,", "2026-11-03"),
    "an hour": ("à 14h30.", "14h30"),
    "an hour alone": ("à 20 h", "20 h"),
    "an hour with a colon": ("at 10:30 sharp", "10:30"),
    "an amount": ("il faut 1 200,50 € par mois", "1 200,50 €"),
    "a share": ("avec 15% de réduction", "15%"),
    "a level": ("niveau B1 demandé", "B1"),
    "a variable": ("Bonjour {name}, ça va ?", "{name}"),
    "a handle": ("demande à @amina_k", "@amina_k"),
    "what looks like a mark": ("le code XQ1Z", "XQ1Z"),
}


@pytest.mark.parametrize(("text", "kept"), KEPT.values(), ids=KEPT)
def test_the_machine_does_not_see_what_must_stay(text: str, kept: str) -> None:
    protected = protect(text)
    assert protected.kept == (kept,)
    assert protected.text == text.replace(kept, "XQ1Z")
    assert protected.restore(protected.text) == text


@pytest.mark.parametrize("text", ["le 1er jour", "la 2e fois", "J'ai fini.Merci", "c'est-à-dire a.b", "deux ans"])
def test_words_are_left_to_the_machine(text: str) -> None:
    """An ordinal belongs to its word; two sentences without a space between them are no site."""
    assert protect(text).kept == ()


def test_months_in_letters_are_translated_and_their_figures_kept() -> None:
    assert protect("le 3 mars 2026").text == "le XQ1Z mars XQ2Z"


def test_names_stay_where_they_stand_as_whole_words() -> None:
    protected = protect("Rose et Rosemarie aiment la rose de Rose", ["Rose"])
    assert protected.text == "XQ1Z et Rosemarie aiment la rose de XQ2Z"


def test_the_longer_name_wins_and_signs_in_names_are_no_patterns() -> None:
    protected = protect("Jean (Jo) et Jean écrivent à jean@example.org", ["Jean", "Jean (Jo)", " ", "é"])
    assert protected.kept == ("Jean (Jo)", "Jean", "jean@example.org")


def test_names_in_other_scripts_stay() -> None:
    assert protect("سلام آمنه جان", ["آمنه"]).text == "سلام XQ1Z جان"


def test_everything_finds_its_place_again_in_another_order() -> None:
    protected = protect("Amina arrive le 03/11/2026 à 14h30", ["Amina"])
    assert protected.restore("El XQ2Z a las XQ3Z llega XQ1Z") == "El 03/11/2026 a las 14h30 llega Amina"


@pytest.mark.parametrize("answer", ["xq1z en XQ 2 Z", "X Q 1 Z en XQ2 Z", "XQ۱Z و XQ۲Z", "Xq1z, Xq2z"])
def test_a_mark_is_known_in_another_case_spaced_or_in_other_figures(answer: str) -> None:
    restored = protect("le 3 mars 2026").restore(answer)
    assert "3" in restored
    assert "2026" in restored


@pytest.mark.parametrize(
    "answer",
    ["el marzo", "el XQ1Z de marzo", "el XQ1Z XQ1Z XQ2Z", "XQ1Z XQ2Z XQ3Z", "el XQ1Z marzo XQ22Z", "XQ0Z XQ1Z XQ2Z"],
    ids=["all lost", "one lost", "doubled", "invented", "another's", "none of ours"],
)
def test_an_answer_with_other_marks_than_were_sent_is_rubbish(answer: str) -> None:
    with pytest.raises(Rubbish, match="marks"):
        protect("le 3 mars 2026").restore(answer)


def test_a_mark_that_the_machine_invents_is_rubbish_where_there_was_none() -> None:
    with pytest.raises(Rubbish):
        protect("bonjour").restore("hola XQ1Z")


def test_protected_text_prints_nothing_of_what_it_holds() -> None:
    protected = protect("Appelle Amina au 06 12 34 56 78", ["Amina"])
    assert "Amina" not in repr(protected)
    assert "06" not in f"{protected}"


@pytest.mark.parametrize(
    "text", ["", "  \n", "👍🏽❤️", "?!", "12", "14:30", "https://example.org", "a@example.org", "06 12 34 56 78, 🙂"]
)
def test_what_has_no_words_needs_no_translation(text: str) -> None:
    assert not needs_translation(text, "fr", "es")


@pytest.mark.parametrize("text", ["oui", "ok 👍", "voir https://example.org", "سلام", "ሰላም", "你好"])
def test_words_need_translation(text: str) -> None:
    assert needs_translation(text, "fr", "es")


@pytest.mark.parametrize(("source", "target"), [("fr", "fr"), ("fr", "fr-CA"), ("fa", "fa-AF"), ("prs", "fa")])
def test_ones_own_language_needs_no_translation(source: str, target: str) -> None:
    """Persian and Dari are read as they are; a machine knows no difference."""
    assert not needs_translation("bonjour", source, target)


PIECES = [*"aZéXQ 0123456789.,:/-+()@{}%€h'", "\n", "www.", "https://", ".fr", "XQ1Z", "xq", "۳", "م"]
SIGNS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@given(text=SIGNS, names=st.lists(SIGNS, max_size=3))
def test_any_text_comes_back_whole(text: str, names: list[str]) -> None:
    protected = protect(text, names)
    assert protected.restore(protected.text) == text


@pytest.mark.parametrize(
    "piece", ["a", "1", "1 ", "1-", "a.", "a-", "a@", "@", "{", "+", "(", "www.", "http://.", "a.fr/.", "X Q 1", "B1"]
)
@pytest.mark.timeout(20)  # where time grows with the square of the length, it takes minutes
def test_a_long_text_takes_no_longer_than_its_length(piece: str) -> None:
    text = piece * 100_000
    assert protect(text, ["Amina"]).restore(protect(text, ["Amina"]).text) == text
