"""Nobody's mail, account or door reaches another person."""

import pytest

from handlers.redaction import RemovedKind, redacted


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
