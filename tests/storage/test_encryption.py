"""What is sealed opens for its owner, in its place, under today's key, and not otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.encryption import DataKey, MasterKey, Place, UnreadableError

HERE = Place("utterances", "words", "1")
KEY = DataKey.new()
MASTER = MasterKey(bytes(range(32)))


@given(st.text())
def test_what_was_sealed_opens_as_it_was_written(text: str) -> None:
    """In any script, with any sign."""
    sealed = KEY.seal(HERE, text)
    assert KEY.open(HERE, sealed) == text
    assert len(text) < 4 or text.encode() not in sealed


@pytest.mark.parametrize(
    "elsewhere",
    [
        pytest.param(Place("people", "words", "1"), id="another table"),
        pytest.param(Place("utterances", "name", "1"), id="another column"),
        pytest.param(Place("utterances", "words", "2"), id="another row"),
    ],
)
def test_a_sealed_value_opens_in_its_own_place_only(elsewhere: Place) -> None:
    """Whoever can write the database must not put one person's words into another's mouth."""
    with pytest.raises(UnreadableError):
        KEY.open(elsewhere, KEY.seal(HERE, "چطور آشپز شوم؟"))


def test_another_persons_key_opens_nothing() -> None:
    """Each has a key of their own: to destroy it erases them, and nobody else."""
    with pytest.raises(UnreadableError):
        DataKey.new().open(HERE, KEY.seal(HERE, "words"))


@pytest.mark.parametrize("damaged", [b"", b"short", bytes(28), bytes(200)], ids=["none", "short", "zeros", "long"])
def test_what_is_damaged_is_said_to_be_and_not_shown(damaged: bytes) -> None:
    """Half a sentence may mean the opposite."""
    with pytest.raises(UnreadableError):
        KEY.open(HERE, damaged)


def test_equal_words_look_different_each_time() -> None:
    """Nobody can count how often someone said the same."""
    assert KEY.seal(HERE, "oui") != KEY.seal(HERE, "oui")


def test_what_concerns_several_opens_only_with_all_their_keys() -> None:
    """With any one of them erased it is gone."""
    one, two, three = DataKey.new(), DataKey.new(), DataKey.new()
    sealed = DataKey.together([one, two]).seal(HERE, "words")
    assert DataKey.together([one, two]).open(HERE, sealed) == "words"
    for others in ([one], [two], [two, one], [one, three], [one, two, three]):
        with pytest.raises(UnreadableError):
            DataKey.together(others).open(HERE, sealed)


def test_a_data_key_opens_under_the_master_key_it_was_wrapped_with_and_for_its_owner() -> None:
    """A keyring without the master key is noise, and its rows can't be swapped."""
    wrapped = MASTER.wrap("amina", KEY)
    assert MASTER.unwrap("amina", wrapped) == KEY
    assert KEY.key not in wrapped
    with pytest.raises(UnreadableError):
        MASTER.unwrap("yusuf", wrapped)
    with pytest.raises(UnreadableError):
        MasterKey(bytes(32)).unwrap("amina", wrapped)


def test_people_are_looked_up_by_a_hash_that_only_we_can_make() -> None:
    """Telephone numbers are few: without a key anyone could try them all."""
    assert MASTER.lookup("telegram", "12") == MASTER.lookup("telegram", "12")
    assert MASTER.lookup("telegram", "12") != MASTER.lookup("whatsapp", "12")
    assert MASTER.lookup("telegram", "12") != MasterKey(bytes(32)).lookup("telegram", "12")


def test_a_master_key_of_another_length_is_refused() -> None:
    """A short one would be weak, without anyone seeing it."""
    with pytest.raises(ValueError, match="32"):
        MasterKey(b"short")


def test_keys_do_not_print() -> None:
    """Not even into the log of a failed test."""
    assert KEY.key.hex() not in repr(KEY)
    assert str(KEY.key) not in repr(KEY)
