"""Nobody's telephone number reaches another person; ordinary numbers stay where they are."""

import pytest

from handlers.redaction import RemovedKind, redacted

PHONES = {
    "together": "0612345678",
    "spaced": "06 12 34 56 78",
    "dotted": "06.12.34.56.78",
    "hyphened": "06-12-34-56-78",
    "slashed": "06/12/34/56/78",
    "underscored": "06_12_34_56_78",
    "colons": "06:12:34:56:78",
    "commas": "06, 12, 34, 56, 78",
    "stars": "06*12*34*56*78",
    "ellipses": "06…12…34…56…78",
    "bullets": "06 • 12 • 34 • 56 • 78",
    "en-dashes": "06 – 12 – 34 – 56 – 78",
    "wide spaces": "06   12   34   56   78",
    "tabs": "06\t12\t34\t56\t78",
    "unbreakable spaces": "06\u00a012\u202f34\u200956\u200a78",
    "digit by digit": "0 6 1 2 3 4 5 6 7 8",
    "line by line": "06\n12\n34\n56\n78",
    "over a line": "06 12 34\n56 78",
    "odd groups": "06 123 456 78",
    "four first": "0612-345-678",
    "brackets": "(06) 12 34 56 78",
    "plus": "+33612345678",
    "plus, spaced": "+33 6 12 34 56 78",
    "plus and space": "+ 33 6 12 34 56 78",
    "plus and zero": "+33 (0)6 12 34 56 78",
    "double zero": "0033612345678",
    "double zero, spaced": "0033 6 12 34 56 78",
    "country code alone": "33 6 12 34 56 78",
    "no zero": "612 345 678",
    "arabic": "٠٦١٢٣٤٥٦٧٨",
    "persian": "۰۶ ۱۲ ۳۴ ۵۶ ۷۸",
    "bengali": "০৬ ১২ ৩৪ ৫৬ ৭৮",
    "scripts mixed": "06١٢34۵۶78",
    "full width": "０６１２３４５６７８",
    "mathematical": "𝟎𝟔 𝟏𝟐 𝟑𝟒 𝟓𝟔 𝟕𝟖",
    "circled": "⓪⑥①②③④⑤⑥⑦⑧",
    "subscript": "₀₆₁₂₃₄₅₆₇₈",
    "keycaps": "0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣",
    "unseen between": "06\u200b12\u200c34\u200d56\u206078",
    "direction between": "06\u200f\u206612\u206934 5678",
    "control between": "06\x0012345678",
    "short by two": "06 12 34 56",
    "afghan": "+93 70 123 4567",
    "afghan at home": "070 123 4567",
    "ukrainian": "067 123 45 67",
    "ukrainian with code": "+380 67 123-45-67",
    "iranian": "0912 345 6789",
    "german": "0176 12345678",
    "malian": "70 12 34 56",
    "american": "(212) 555-1234",
}


@pytest.mark.parametrize("phone", [pytest.param(phone, id=name) for name, phone in PHONES.items()])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("Appelle-moi au ", " merci", id="french"),
        pytest.param("نمبر من ", " است", id="dari"),
        pytest.param("мій номер:", ".", id="ukrainian"),
        pytest.param("(", ")", id="brackets"),
        pytest.param("", "", id="alone"),
    ],
)
def test_a_phone_number_goes_however_it_is_written(phone: str, before: str, after: str) -> None:
    """The words around it stay, and nothing of the number does."""
    result = redacted(before + phone + after)
    assert result.text in (f"{before}[📞]{after}", f"{before}[#]{after}")
    assert result.removed in ({RemovedKind.PHONE}, {RemovedKind.LONG_NUMBER})


@pytest.mark.parametrize(
    ("words", "result"),
    [
        pytest.param("21/11/2026 06 12 34 56 78", "21/11/2026 [📞]", id="after a date"),
        pytest.param("06 12 34 56 78 21/11/2026", "[📞] 21/11/2026", id="before a date"),
        pytest.param("à 18h 06 12 34 56 78", "à 18h [📞]", id="after an hour"),
        pytest.param("06 12 34 56 78 10h30", "[📞] 10h30", id="before an hour"),
        pytest.param("75011 06 12 34 56 78", "75011 [📞]", id="after a postcode"),
        pytest.param("06 12 34 56 78, 3 enfants", "[📞], 3 enfants", id="before a count"),
        pytest.param("06 12 34 56 78 / 07 11 22 33 44", "[📞] / [📞]", id="two numbers"),
        pytest.param("15 ou 06 12 34 56 78", "15 ou [📞]", id="after an emergency number"),
        pytest.param("06 12 34 56 78 1500 euros", "[📞] 1500 euros", id="before a price"),
        pytest.param("tel:0612345678", "tel:[📞]", id="after a colon"),
        pytest.param("*0612345678*", "*[📞]*", id="bold"),
        pytest.param("\u206806 12 34 56 78\u2069", "\u2068[📞]\u2069", id="isolated"),
        pytest.param("dossier 7503123456", "dossier [#]", id="file number"),
        pytest.param("AB1234567", "AB[#]", id="passport"),
        pytest.param("[📞] 0612345678", "[📞] [📞]", id="after a mark"),
    ],
)
def test_only_the_number_goes(words: str, result: str) -> None:
    assert redacted(words).text == result


ORDINARY = {
    "emergency": "112, 15, 17, 18, 114, 115, 119 ou 3114",
    "emergency in a row": "15/17/18/112",
    "emergency spaced": "15 17 18 112",
    "victims": "116 006",
    "helplines": "le 3919, le 3646 et le 3949",
    "helplines in a row": "3114 3919",
    "date": "le 21/11/2026",
    "date dotted": "le 21.11.2026",
    "date hyphened": "le 01-12-2026",
    "date spaced": "01 12 2026",
    "date with short year": "01/12/26",
    "iso date": "2026-11-21",
    "iso date spaced": "2026 11 21",
    "persian date": "۱۴۰۵/۰۸/۳۰",
    "date and time": "01/11/2026 10:30",
    "iso date and time": "2026-11-21T10:30:00",
    "dates": "du 01/11/2026 au 15/11/2026",
    "dates in a row": "21/11/2026-23/11/2026",
    "days": "01/12-15/12",
    "days listed": "01/12, 15/12, 22/12",
    "days of a month": "15-20/12/2026",
    "months": "11/2026 - 03/2027",
    "years": "2019 2020 2021",
    "school years": "2023/2024, 2024/2025",
    "hours": "09:00-12:00, 14:00-17:00",
    "hours with h": "9h30-12h, 14 h 00-18 h 30",
    "hours dotted": "8.30-12.00 / 13.30-17.00",
    "price": "1500 euros",
    "price with cents": "1 426,30 € net",
    "price from to": "1500-2000 euros",
    "price from to, unsaid": "1500 - 2000 par mois",
    "price in francs": "450 000 FCFA",
    "price in millions": "12 500 250 FCFA",
    "price together": "1500000 FCFA",
    "price sign first": "€ 1 500 000",
    "price in afghanis": "۱۵۰۰ افغانی",
    "price in tomans": "۵۰۰٬۰۰۰٬۰۰۰ تومان",
    "price in hryvnias": "1 250 500 грн",
    "prices": "10 000 - 15 000 ou 25 000 000",
    "postcode": "75011 Paris",
    "postcodes": "01000, 06100, 75003",
    "age": "de 18 à 25 ans",
    "ages": "4, 8, 12, 15 et 17 ans",
    "duration": "2 ans en cuisine, 6 mois à 35 h",
    "round numbers": "10 20 30 40",
    "steps": "1, 2, 3, 4, 5, 6, 7, 8, 9",
    "list": "1. CV\n2. Lettre\n3. Photo",
    "law": "loi n° 2018-778, décret n° 2016-1456",
    "article": "article L. 5221-2-1 ou L.423-23",
    "european law": "règlement (UE) n° 604/2013",
    "always": "24h/24 et 7j/7",
    "share": "2/3, 70 %, 3,5 km",
    "square metres": "100 m² à ½ prix",
    "lessons": "2 cours de français",
    "places": "12 places de formation, 1 place de parking",
    "english": "1 residence permit, 50 square meters",
    "street without a house": "la 4e rue à droite",
    "street in passing": "на вулиці вже 2 роки",
    "at an hour": "rdv @10h, @ 12h",
    "file": "cv.pdf",
    "no space after a stop": "Bonjour.Merci.J'ai 2 ans d'expérience",
    "inclusive": "tod@s",
}


@pytest.mark.parametrize("words", [pytest.param(words, id=name) for name, words in ORDINARY.items()])
def test_ordinary_numbers_stay(words: str) -> None:
    """A helper needs the price, the day and the article to answer at all."""
    for text in (words, f"Bonjour, {words}.", f"سلام {words} تشکر", f"Дякую: {words}"):
        result = redacted(text)
        assert result.text == text
        assert result.removed == frozenset()
