"""Words with which people are exploited at work are noticed in every language, and those of a fair offer are not."""

import pytest

from tests.made_once import unfair

UNFAIR = [
    "Aide en cuisine. Nous gardons le passeport pendant le contrat.",
    "On lui prend son passeport",
    "Travail tout de suite, sans contrat",
    "PAYÉ EN LIQUIDE",
    "Logé et nourri, premier mois gratuit",
    "Il y a des frais de dossier à payer d'avance",
    "Du travail au noir mais bien",
    "کار در رستورانت، پاسپورت نزد ما",
    "بدون قرارداد، پول نقد",
    "Паспорт у нас, без договору",
    "Робота за житло, без вихідних",
]
FAIR = [
    "Aider en cuisine : laver, couper, préparer.",
    "Contrat de six mois, 35 heures, mutuelle.",
    "Le chocolat noir et la pâtisserie",
    "Formation au massage cardiaque et aux premiers secours",
    "Passeport de prévention fourni par la formation",
    "کار در آشپزخانه، با قرارداد",
    "Допомога на кухні, договір на шість місяців",
    "",
]


@pytest.mark.parametrize("text", UNFAIR)
def test_what_those_say_who_exploit_others_is_noticed(text: str) -> None:
    """A counsellor looks; nobody is accused."""
    assert unfair()(text)


@pytest.mark.parametrize("text", FAIR)
def test_a_fair_offer_is_held_up_by_no_word_of_it(text: str) -> None:
    """Partners who had to wait for nothing would not come back."""
    assert not unfair()(text)
