"""Nobody's number, mail or door reaches another person; ordinary numbers stay where they are."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

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


@pytest.mark.parametrize(
    "mail",
    [
        "amina@gmail.com",
        "amina.k+x@mail.example.org",
        "name at gmail dot com",
        "amina arobase gmail point com",
        "amina point k arobase free point fr",
        "amina (at) example.com",
        "amina [at] example (dot) com",
        "amina @ gmail . com",
        "amina @ gmail",
        "amina@gmail",
        "amina chez yahoo point fr",
        "аміна собака ukr крапка net",
        "ａｍｉｎａ＠ｇｍａｉｌ．ｃｏｍ",
        "contact@ofii.fr",
    ],
)
def test_mail_goes_spelled_out_or_not(mail: str) -> None:
    result = redacted(f"écris: {mail}, merci")
    assert result.text == "écris: [✉️], merci"
    assert result.removed == {RemovedKind.EMAIL}


@pytest.mark.parametrize(
    "link",
    [
        "https://example.com/amina?x=1",
        "http://localhost",
        "www.amina.de",
        "t.me/amina",
        "t . me / amina",
        "wa.me/33612345678",
        "facebook.com/amina.k",
        "bit.ly/3xYz",
        "amina-couture.com",
        "сайт.укр",
        "tg://user?id=12345678",
        "mailto:amina@example.com",
    ],
)
def test_links_go_with_a_scheme_or_without(link: str) -> None:
    result = redacted(f"regarde ({link}), merci")
    assert result.text == "regarde ([🔗]), merci"
    assert result.removed == {RemovedKind.LINK}


@pytest.mark.parametrize(
    "link",
    [
        "https://www.service-public.fr/particuliers/vosdroits/F2232",
        "service-public.gouv.fr",
        "https://immigration.interieur.gouv.fr/Asile?page=2#haut",
        "legifrance.gouv.fr/codes/article_lc/LEGIARTI000006900846",
        "https://www.info.gouv.fr/2026/05/12/actualite",
        "www.ofii.fr",
        "Francetravail.fr",
        "mes-aides.francetravail.fr",
        "caf.fr",
        "ameli.fr",
        "https://refugies.info/fr/dispositif/5e",
        "3114.fr",
    ],
)
def test_official_sites_stay(link: str) -> None:
    words = f"Regardez {link}, puis (look at {link})."
    assert redacted(words).text == words


@pytest.mark.parametrize(
    "link",
    [
        pytest.param("gouv.fr.evil.com", id="longer host"),
        pytest.param("gouv.fr.evil.zz", id="longer host, unknown ending"),
        pytest.param("https://gouv.fr.evil.com/", id="longer host with scheme"),
        pytest.param("https://gouv.fr@evil.com/", id="as a user"),
        pytest.param("https://evil.com/?x=gouv.fr", id="in the query"),
        pytest.param("https://evil.com\\.gouv.fr/", id="backslash"),
        pytest.param("notgouv.fr", id="longer name"),
        pytest.param("https://ofií.fr/", id="accent"),
        pytest.param("gouv.fr/r?u=t.me/amina", id="redirect"),
        pytest.param("service-public.fr/?tel=0612345678", id="number in it"),
        pytest.param("service-public.fr/?tel=06.12.34.56.78", id="dotted number in it"),
        pytest.param("ftp://gouv.fr/", id="other scheme"),
    ],
)
def test_what_only_looks_official_goes(link: str) -> None:
    assert redacted(f"Regardez {link} vite").text == "Regardez [🔗] vite"


@pytest.mark.parametrize("name", ["@amina_k", "@amina.k", "＠amina", "@امینه", "@amina2000"])
def test_user_names_go(name: str) -> None:
    result = redacted(f"Insta:{name}, salut")
    assert result.text == "Insta:[👤], salut"
    assert result.removed == {RemovedKind.USERNAME}


@pytest.mark.parametrize(
    "iban",
    [
        "FR76 3000 6000 0112 3456 7890 189",
        "FR7630006000011234567890189",
        "fr76 3000 6000 0112 3456 7890 189",
        "BE68 5390 0754 7034",
        "GB29 NWBK 6016 1331 9268 19",
    ],
)
def test_accounts_go(iban: str) -> None:
    result = redacted(f"voici: {iban} avec mon nom")
    assert result.text == "voici: [#] avec mon nom"
    assert result.removed == {RemovedKind.IBAN}


@pytest.mark.parametrize(
    "address",
    [
        "12 rue Victor Hugo, 75011 Paris",
        "12 rue victor hugo",
        "3 bis av. de la République",
        "3 bis, avenue des Champs-Élysées 75008 Paris",
        "14-16 bd Voltaire",
        "5 place de la République",
        "10, allée des Roses, bât. B, appt 12\n93200 Saint-Denis",
        "12 rue du 8 mai 1945, 93100 Montreuil",
        "۱۲ rue Victor Hugo",
        "вул. Лесі Українки, 12, кв. 4",
        "вулиця Шевченка, буд. 7а",
        "خیابان آزادی پلاک ۵",
        "کوچه ۳، پلاک ۵",
        "48.85661, 2.35222",
    ],
)
def test_addresses_go(address: str) -> None:
    result = redacted(f"Viens: {address} et sonne")
    assert result.text == "Viens: [🏠] et sonne"
    assert result.removed == {RemovedKind.ADDRESS}


def test_all_that_was_removed_is_told() -> None:
    """The writer is told what was taken out, and why."""
    result = redacted("Amina, 0612345678, a@b.org, t.me/a, @amina, 12 rue Hugo, le 21/11/2026")
    assert result.text == "Amina, [📞], [✉️], [🔗], [👤], [🏠], le 21/11/2026"
    assert result.removed == {
        RemovedKind.PHONE,
        RemovedKind.EMAIL,
        RemovedKind.LINK,
        RemovedKind.USERNAME,
        RemovedKind.ADDRESS,
    }


def test_words_do_not_slip_into_a_log() -> None:
    assert "Amina" not in f"{redacted('Amina cherche un stage')!r} {redacted('Amina cherche un stage')}"


def test_the_region_decides_what_is_a_number_at_home() -> None:
    assert redacted("2079 460 123", "GB").removed == {RemovedKind.PHONE}
    assert redacted("2079 460 123", "FR").removed == {RemovedKind.LONG_NUMBER}


def in_script(number: str, zero: str) -> str:
    return "".join(chr(ord(zero) + int(sign)) if sign.isdecimal() else sign for sign in number)


def by_twos(number: str, between: str) -> str:
    return between.join(number[at : at + 2] for at in range(0, len(number), 2))


NOTATIONS: dict[str, Callable[[str], str]] = {
    "together": lambda number: number,
    "spaces": lambda number: by_twos(number, " "),
    "dots": lambda number: by_twos(number, "."),
    "hyphens": lambda number: by_twos(number, "-"),
    "slashes": lambda number: by_twos(number, "/"),
    "lines": lambda number: by_twos(number, "\n"),
    "single": " ".join,
    "unseen": "\u200b".join,
    "plus": lambda number: f"+33 {number[1]} {by_twos(number[2:], ' ')}",
    "plus and zero": lambda number: f"+33 (0){number[1:]}",
    "double zero": lambda number: f"0033{number[1:]}",
    "persian": lambda number: in_script(by_twos(number, " "), "۰"),
    "arabic": lambda number: in_script(number, "٠"),
    "full width": lambda number: in_script(by_twos(number, "-"), "０"),
    "keycaps": lambda number: "".join(f"{digit}\ufe0f\u20e3" for digit in number),
}
WORDS = ["merci", "je suis", "pour", "سلام", "برای من", "است", "Дякую", "мене звати", "будь ласка", "!", "،", ":", "\n"]
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)


@settings(deadline=None, max_examples=300)
@given(st.from_regex(r"0[67][0-9]{8}", fullmatch=True), st.sampled_from(sorted(NOTATIONS)), SENTENCES, SENTENCES)
@example("0610111215", "slashes", "le", "")
@example("0612202018", "dots", "le", "")
@example("0620002000", "spaces", "", "euros")
def test_no_french_mobile_number_gets_through(number: str, notation: str, before: str, after: str) -> None:
    result = redacted(f"{before} {NOTATIONS[notation](number)} {after}")
    assert not any(sign.isdecimal() for sign in result.text)
    assert result.text.startswith(before)
    assert result.text.endswith(after)
    assert result.removed == {RemovedKind.PHONE}


PIECES = [
    *PHONES.values(),
    *ORDINARY.values(),
    *WORDS,
    *"0123456789+-./:@ ,()\n",
    "@a",
    "a.com",
    "gouv.fr/",
    "rue Hugo",
]


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=12).map("".join))
def test_redacting_again_changes_nothing(text: str) -> None:
    once = redacted(text)
    again = redacted(once.text)
    assert again.text == once.text
    assert again.removed == frozenset()


def could_be_part(sign: str) -> bool:
    """Whether a character reads as a digit, a dot, an "@" or the slashes and colons of a link."""
    return any(part.isnumeric() or part in "@./:。۔٫⁄∕" for part in unicodedata.normalize("NFKD", sign)) or sign == "🔟"


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["N", "Cs"])).filter(lambda text: not any(map(could_be_part, text))))
@example("آدرس من را بپرس، خیابان نمی‌گویم")
@example("Je m'appelle Amina, j'habite à Paris, rue Victor Hugo 👋🏽")
def test_text_without_digits_dots_or_at_signs_is_untouched(text: str) -> None:
    """Marks that nobody sees stay too: Persian needs its half-space."""
    result = redacted(text)
    assert result.text == text
    assert result.removed == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "1 " * 2048,
        "12.5 " * 800,
        "a." * 2048,
        "@a" * 2048,
        "12 rue de la " * 300,
        "12 rue " + "de " * 1300,
        "+1-" * 1300,
    ],
    ids=["digits", "decimals", "dots", "names", "streets", "particles", "pluses"],
)
@pytest.mark.timeout(2)
def test_no_text_takes_long(text: str) -> None:
    redacted(text)


def test_an_address_ends_with_its_sentence() -> None:
    """What comes after it is what the other person needs."""
    assert redacted("Viens, 12 rue Victor Hugo. Commence par un stage.").text == "Viens, [🏠]. Commence par un stage."
    assert redacted("C’est 3 bis av. J. Jaurès. Demande Samir.").text == "C’est [🏠]. Demande Samir."
