"""Words about papers, benefits and law are noticed in every language, and everyday words are not."""

from pathlib import Path

import pytest

from bot.law import load
from tests.made_once import about_law

ABOUT_LAW = [
    "Comment renouveler mon titre de séjour ?",
    "MON RECEPISSE EST FINI",
    "j'ai droit au rsa ?",
    "Demande l’APL à la CAF.",
    "Mon patron me doit des heures supplémentaires",
    "Faut-il déclarer mes impôts ?",
    "J'étais demandeuse d'asile, puis l'OFPRA m'a répondu",
    "چطور کارت اقامت خود را تمدید کنم؟",
    "مالیات را چطور بدهم؟",
    "برای اجازۀ کار کجا بروم؟",
    "Як отримати тимчасовий захист?",
    "Чи треба платити податки?",
    "Мене звільнили, що робити?",
    "Як отримати carte de séjour?",
]
EVERYDAY = [
    "Comment devenir cuisinier en France ?",
    "Commence par un stage.",
    "Où trouver une formation de pâtisserie ?",
    "Je fais une salade d'avocat.",
    "Ma carte visa ne marche pas",
    "Il faut être à l'heure, c'est la loi du métier",
    "چطور آشپز شوم؟",
    "Як стати кухарем?",
    "",
    "؟؟؟",
    "🙂",
]


@pytest.mark.parametrize("text", ABOUT_LAW)
def test_what_is_about_the_law_is_noticed(text: str) -> None:
    """An old rule, believed, can cost someone their papers."""
    assert about_law()(text)


@pytest.mark.parametrize("text", EVERYDAY)
def test_what_is_not_goes_without(text: str) -> None:
    """Counsellors who had to look at everything would look at nothing."""
    assert not about_law()(text)


def test_without_a_list_the_program_does_not_start(tmp_path: Path) -> None:
    """A promise to readers that nobody keeps must be noticed at once."""
    with pytest.raises(FileNotFoundError, match="law"):
        load(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        "law = [",
        "law = []",
        'law = ["…"]\neveryday = []',
        "law = [1]\neveryday = []",
        "law = []\neveryday = []\nlaws = []",
    ],
)
def test_a_list_that_cannot_be_read_is_named(tmp_path: Path, content: str) -> None:
    """Whoever edits a list in a text editor hears which file it was."""
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "law.toml").write_text(content, "utf-8")
    with pytest.raises(ValueError, match=r"law\.toml"):
        load(tmp_path)
