"""A key is made once, for one user's eyes, and never in place of one that is lost."""

import base64
from pathlib import Path

import pytest

from bot.secret_key import secret_key
from bot.settings import BadSettings, load

KEY = bytes(range(32))


def key_for(database: Path | None, **environment: str) -> tuple[bytes, str | None]:
    return secret_key(load(environment, env_file=None), database)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "relais.db"


def test_a_key_from_the_settings_is_used_and_no_file_is_made(database: Path) -> None:
    assert key_for(database, SECRET_KEY=base64.b64encode(KEY).decode()) == (KEY, None)
    assert list(database.parent.iterdir()) == []


def test_a_key_is_made_together_with_its_database_and_kept(database: Path) -> None:
    made, sentence = key_for(database)
    database.write_bytes(b"tables")

    key_file = database.with_name("relais.key")
    assert len(made) == 32
    assert key_file.stat().st_mode & 0o777 == 0o600
    assert base64.b64decode(key_file.read_bytes()) == made
    assert sentence
    assert str(key_file) in sentence
    assert "copy" in sentence
    assert key_for(database) == (made, None)


def test_what_the_file_holds_can_be_taken_into_the_settings(database: Path) -> None:
    made, _ = key_for(database)
    assert key_for(None, SECRET_KEY=database.with_suffix(".key").read_text()) == (made, None)


def test_two_databases_get_two_keys(tmp_path: Path) -> None:
    assert key_for(tmp_path / "north.db")[0] != key_for(tmp_path / "south.db")[0]


def test_no_new_key_is_made_for_a_database_whose_key_is_gone(database: Path) -> None:
    """A new key would let the program start, and everything already kept would stay closed for ever."""
    database.write_bytes(b"tables")

    with pytest.raises(BadSettings, match=r"relais\.key is gone.* → put relais\.key back there, or set SECRET_KEY"):
        key_for(database)
    assert not database.with_suffix(".key").exists()


def test_an_empty_file_is_not_yet_a_database(database: Path) -> None:
    """A container's volume may be made by touching the file."""
    database.touch()
    assert len(key_for(database)[0]) == 32


def test_a_key_that_others_can_read_is_told(database: Path) -> None:
    made, _ = key_for(database)
    database.with_suffix(".key").chmod(0o640)

    again, sentence = key_for(database)

    assert again == made
    assert sentence
    assert "chmod 600" in sentence


@pytest.mark.parametrize("held", ["", "canary", "é", base64.b64encode(KEY[:16]).decode()])
def test_a_file_without_a_key_is_named_and_not_repeated(held: str, database: Path) -> None:
    database.with_suffix(".key").write_text(held)

    with pytest.raises(BadSettings, match=r"relais\.key holds no key → put its copy back") as caught:
        key_for(database)
    assert "canary" not in str(caught.value)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"No such file or directory → let this user read and write in .*/gone"):
        key_for(tmp_path / "gone" / "relais.db")


def test_without_a_file_to_keep_it_beside_a_key_has_to_be_set() -> None:
    with pytest.raises(BadSettings, match="set SECRET_KEY"):
        key_for(None)
