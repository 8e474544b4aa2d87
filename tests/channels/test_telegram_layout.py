"""Long messages arrive in parts that people can read, with the buttons where they end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels import Button, Media, Part, Rendered
from bot.channels.layout import cut, utf16_units
from bot.channels.telegram import TelegramChannel
from storage.incoming import AttachmentKind

YES_NO = (Button("c:1:0", "Oui"), Button("c:1:1", "Non"))
PICTURE = Media(AttachmentKind.PICTURE, b"\x89PNG\r\n\x1a\n", "image/png")


@pytest.fixture
def channel() -> TelegramChannel:
    return TelegramChannel("1:invented", "http://127.0.0.1:9")


def test_a_short_message_is_one_part_with_its_buttons(channel: TelegramChannel) -> None:
    message = Rendered("Avez-vous compris ?", YES_NO, silent=True, protected=True)
    assert channel.layout(message) == [Part("Avez-vous compris ?", YES_NO, silent=True, protected=True)]


def test_a_long_message_shows_its_buttons_under_the_last_part(channel: TelegramChannel) -> None:
    """Under the first, they would be out of sight when the question is read."""
    laid_out = channel.layout(Rendered("un mot " * 1500, YES_NO, silent=True, protected=True))
    assert [part.buttons for part in laid_out] == [(), (), YES_NO]
    assert all(part.silent and part.protected for part in laid_out)


def test_a_picture_goes_first_and_by_itself(channel: TelegramChannel) -> None:
    """A caption holds a quarter of what a message does."""
    assert channel.layout(Rendered("Votre code", YES_NO, (PICTURE,))) == [
        Part("", (), PICTURE),
        Part("Votre code", YES_NO),
    ]


def test_a_picture_without_text_carries_the_buttons_itself(channel: TelegramChannel) -> None:
    assert channel.layout(Rendered("", YES_NO, (PICTURE,))) == [Part("", YES_NO, PICTURE)]


def test_parts_are_measured_as_telegram_measures(channel: TelegramChannel) -> None:
    """An emoji is two units there, and one character here."""
    laid_out = channel.layout(Rendered("🌍" * 3000))
    assert [utf16_units(part.text) for part in laid_out] == [4096, 1904]


@pytest.mark.parametrize("data", ["", "x" * 65, "ሰ" * 22])
def test_button_data_that_telegram_would_refuse_is_caught_before(channel: TelegramChannel, data: str) -> None:
    with pytest.raises(AssertionError):
        channel.layout(Rendered("?", (Button(data, "Oui"),)))


def test_a_message_of_nothing_is_caught_before(channel: TelegramChannel) -> None:
    with pytest.raises(AssertionError):
        channel.layout(Rendered(" \n"))


@pytest.mark.parametrize(
    ("text", "longest", "pieces"),
    [
        pytest.param("", 5, [], id="nothing"),
        pytest.param(" \n ", 5, [], id="only blanks"),
        pytest.param("12345", 5, ["12345"], id="just fits"),
        pytest.param("un mot de plus", 6, ["un mot", "de", "plus"], id="between words"),
        pytest.param("un mot  \n de plus", 8, ["un mot", "de plus"], id="blanks at the cut are lost"),
        pytest.param("a b\n\nc d e f g", 9, ["a b\n\nc d", "e f g"], id="not after an early paragraph"),
        pytest.param("a b c\n\nd e f g", 11, ["a b c", "d e f g"], id="between paragraphs"),
        pytest.param("a b c\nd e f g", 9, ["a b c", "d e f g"], id="between lines"),
        pytest.param("prix : 20\u00a0€ net", 10, ["prix :", "20\u00a0€ net"], id="not at a space that binds"),
        pytest.param("anticonstitutionnel", 8, ["anticons", "titution", "nel"], id="a word too long"),
        pytest.param("ខ្មែរ\u200bភាសា", 7, ["ខ្មែរ", "ភាសា"], id="an invisible space"),
    ],
)
def test_texts_are_cut_where_a_reader_would(text: str, longest: int, pieces: list[str]) -> None:
    assert cut(text, longest, len) == pieces


@pytest.mark.parametrize(
    "sign",
    [
        pytest.param("e\u0301", id="letter and accent"),
        pytest.param("👩🏽\u200d🍳", id="cook with a skin tone"),
        pytest.param("👨\u200d👩\u200d👧\u200d👦", id="family"),
        pytest.param("❤\ufe0f", id="emoji form"),
        pytest.param("1\ufe0f\u20e3", id="keycap"),
        pytest.param("🇺🇦", id="flag"),
        pytest.param("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", id="flag of tags"),
        pytest.param("ক্ষি", id="Bengali conjunct"),
        pytest.param("நி", id="Tamil vowel sign"),
        pytest.param("کُ", id="Dari vowel mark"),
        pytest.param("ی\u200c", id="Persian non-joiner"),
        pytest.param("\u1112\u1161\u11ab", id="Hangul in letters"),
        pytest.param("น้ำ", id="Thai"),
        pytest.param("a\u0323\u0301", id="two marks"),
    ],
)
def test_no_sign_is_ever_cut_in_two(sign: str) -> None:
    """Every width of a part is tried, so a careless cut would fall inside one."""
    length = len(sign)
    for longest in range(length, 3 * length):
        pieces = cut(sign * 7, longest, len)
        assert "".join(pieces) == sign * 7
        assert all(len(piece) % length == 0 and len(piece) <= longest for piece in pieces)


@given(st.text(st.sampled_from("ab \n\u00a0éé🌍👩\u200d🏽🇺🇦कक्षि\u0301ሰم"), max_size=60), st.integers(2, 30))
def test_nothing_is_lost_but_blanks_and_every_part_fits(text: str, longest: int) -> None:
    pieces = cut(text, longest, utf16_units)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(0 < utf16_units(piece) <= longest for piece in pieces)
    assert all(piece.strip() for piece in pieces)


def test_a_sign_longer_than_a_part_is_cut_all_the_same() -> None:
    """Otherwise a text of a thousand accents would never be sent."""
    assert cut("e" + "\u0301" * 25, 10, len) == ["e" + "\u0301" * 9, "\u0301" * 10, "\u0301" * 6]


def test_a_book_is_cut_quickly() -> None:
    pieces = cut("un mot 🌍 de plus\n" * 20_000, 4096, utf16_units)
    assert 80 < len(pieces) < 100
