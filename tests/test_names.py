"""A name is found however it is written; a line names whom it names, and not everybody."""

import pytest

from handlers.names import looked_for, named_in
from storage.vocabulary import PersonId

NAMES = {
    PersonId(name): name
    for name in (
        *("Amina", "آمنه", "Аміна", "Imane", "Yusuf", "یوسف", "Оксана", "Nour", "Mohammad Karimi", "محمد", "Paul"),
        *("Олександр", "ኣማኑኤል", "Élodie", "زهرا", "Jean-Luc", "Галина"),
        *("ተስፋይ", "ፍረወይኒ", "عثمان", "أحمد", "زرغونه", "ځواک"),
    )
}


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("amina", "Amina"),
        ("AMINA", "Amina"),
        ("Аміна", "Аміна"),
        ("آمنه", "آمنه"),
        ("youssef", "یوسف"),
        ("yusfu", "Yusuf"),
        ("Oksana", "Оксана"),
        ("karimi", "Mohammad Karimi"),
        ("karimi mohammad", "Mohammad Karimi"),
        ("mohamad k", "Mohammad Karimi"),
        ("elodie", "Élodie"),
        ("zahra", "زهرا"),
        ("Amanuel", "ኣማኑኤል"),
        ("oleksandr", "Олександр"),
        ("luc", "Jean-Luc"),
        ("halyna", "Галина"),
        ("tesfay", "ተስፋይ"),
        ("Freweini", "ፍረወይኒ"),
        ("osman", "عثمان"),
        ("Ahmed", "أحمد"),
        ("zarghuna", "زرغونه"),
    ],
)
def test_the_likeliest_stands_first(wanted: str, first: str) -> None:
    assert looked_for(wanted, NAMES)[0] == first


@pytest.mark.parametrize("wanted", ["amina", "آمنه", "Аміна"])
def test_one_name_in_three_scripts_is_found_by_each_of_them(wanted: str) -> None:
    """The same woman may have been written down by three people."""
    assert {"Amina", "آمنه", "Аміна"} <= set(looked_for(wanted, NAMES))


@pytest.mark.parametrize("wanted", ["", "   ", "…", "zzz", "🙂", "x" * 500, "\udcff"])
def test_what_is_no_name_finds_nobody_and_breaks_nothing(wanted: str) -> None:
    assert looked_for(wanted, NAMES) == []


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("stage ok chez Paul pour Amina", {"Amina", "Аміна", "آمنه", "Paul"}),
        ("CAP pour Oksana !", {"Оксана"}),
        ("rien de nouveau pour le moment", set()),
        ("", set()),
    ],
)
def test_a_line_names_whom_it_names(line: str, named: set[str]) -> None:
    """ "pour" is not Nour, and a line without a name names nobody."""
    assert set(named_in(line, NAMES)) == named


def test_whoever_is_named_to_the_letter_stands_first() -> None:
    """The right one is the first button."""
    assert named_in("Amina a un stage", NAMES)[0] == "Amina"
    assert named_in("записала Аміну на курс", NAMES)[0] == "Аміна"


def test_thousands_of_names_take_no_time_that_anyone_notices() -> None:
    """All names are opened and compared within one answer: nothing in it grows faster than their number."""
    many = {PersonId(f"{number}"): f"Prénom{number} Nom{number}" for number in range(5000)}
    assert looked_for("prenom4242", many)[0] == "4242"
