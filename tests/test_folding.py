"""The same word, typed on any phone, is the same word; two different words stay two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.folding import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("  Où EST\tle\nFoyer ?  ", "ou est le foyer"),
        ("cœur, Straße, Łódź, İstanbul, ışık", "coeur strasse lodz istanbul isik"),
        ("cafe\u0301", "cafe"),
        ("ﬁn ｆｉｎ", "fin fin"),
        ("peut-être… (oui!)", "peut etre oui"),
        ("à bientôt 👋🏽 ❤️", "a bientot"),
        ("_stop_", "stop"),
    ],
)
def test_latin_letters_lose_capitals_accents_and_punctuation(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize("apostrophe", "'’‘ʼ′´`＇ꞌ")
def test_every_apostrophe_parts_french_words_and_vanishes_in_ukrainian_ones(apostrophe: str) -> None:
    assert fold(f"j{apostrophe}en d{apostrophe}ici") == "j en d ici"
    assert fold(f"п{apostrophe}ять здоров{apostrophe}я") == "пять здоровя"


def test_quotation_marks_part_words() -> None:
    assert fold("«слово» 'слово' \"mot\" “mot”") == "слово слово mot mot"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كتاب", "کتاب"),
        ("زندگي", "زندگی"),
        ("على", "علی"),
        ("مدرسة", "مدرسه"),
        ("ሠላም አለኹ", "ሰላም ኣለኹ"),
        ("ፀጋይ ዐይኒ", "ጸጋይ ዓይኒ"),
        ("خانۀ", "خانه"),
        ("أحمد إلى آخر ٱلسلام", "احمد الی اخر السلام"),
        ("مسؤول", "مسوول"),
        ("رئیس", "رییس"),
        ("سوء", "سو"),
        ("مُحَمَّدٌ", "محمد"),
        ("حتماً", "حتما"),
        ("ســـلام", "سلام"),
        ("می‌خواهم", "میخواهم"),
        ("\u202bسلام\u202c \u2068دنیا\u2069\u200f", "سلام دنیا"),
        ("ﺳﻼم", "سلام"),
        ("کجا؟ اینجا، آنجا؛", "کجا اینجا انجا"),
        ("ګل", "گل"),
    ],
)
def test_arabic_and_persian_keyboards_write_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other) == other


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Їжак і Йосип", "їжак і йосип"),
        ("й\u0301 и\u0306 і\u0308", "й й ї"),
        ("ґанок", "ганок"),
        ("ёлка", "елка"),
        ("вiн i дiти", "він i діти"),
        ("п\"ять п'ять", "пять пять"),
    ],
)
def test_ukrainian_letters_stay_apart_from_their_neighbours(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_no_two_ukrainian_letters_fall_together_but_g() -> None:
    alphabet = "абвгдеєжзиіїйклмнопрстуфхцчшщьюя"
    assert len({fold(letter) for letter in alphabet}) == len(alphabet)


@pytest.mark.parametrize("digits", ["2026", "٢٠٢٦", "۲۰۲۶", "२०२६", "২০২৬", "௨௦௨௬", "２０２６", "2️⃣0️⃣2️⃣6️⃣"])
def test_digits_of_any_script_become_ours(digits: str) -> None:
    assert fold(digits) == "2026"


@pytest.mark.parametrize("word", ["हिन्दी", "বাংলা", "தமிழ்", "ትግርኛ", "ქართული", "한국어", "がくせい", "ไทย"])
def test_vowel_signs_of_other_scripts_are_kept(word: str) -> None:
    assert fold(word) == word


def test_nothing_is_left_of_what_has_no_letters() -> None:
    assert fold("") == fold("?! … 👍 \u200b\u200c\u0301\ud800\x00") == ""


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert once == " ".join(once.split())


@given(st.text(alphabet="иіi'\"’\u0306\u0308\u0301йїґёéœﬁﷲءئۀ\u200c\u200bИҐÏJ²٣ \ud83d"))
def test_folding_twice_is_folding_once_where_letters_and_marks_meet(text: str) -> None:
    assert fold(fold(text)) == fold(text)
