"""A new master key: everything is brought under it, or nothing is, and what is lacking is named."""

from base64 import b64encode
from pathlib import Path

import pytest

from bot.mistakes import BadSettings
from bot.opening import opened
from bot.rotating import rotate_keys
from storage import people
from storage.database import Database
from storage.encryption import MasterKey
from storage.incoming import ChannelName
from storage.masked import Address, Name
from storage.rotation import rotate
from tests.test_opening import settings, used

OLD, NEW, THIRD = (bytes(range(first, first + 32)) for first in (0, 32, 64))


def written(key: bytes) -> str:
    return b64encode(key).decode()


async def name_under(key: bytes, folder: Path) -> Name | None:
    async with opened(settings(folder, SECRET_KEY=written(key))) as database, database.reading() as db:
        found = await people.at_address(db, ChannelName.TELEGRAM, Address("12"))
        assert found, "nobody is lost"
        return found[0].name


async def named(folder: Path) -> None:
    """A database with someone in it who told their name."""
    await used(folder)
    async with opened(settings(folder)) as database, database.transaction() as db:
        found = await people.at_address(db, ChannelName.TELEGRAM, Address("12"))
        assert found
        await people.rename(db, found[0].id, Name("Amina"))


async def test_people_are_found_and_their_names_opened_under_the_new_key_alone(tmp_path: Path) -> None:
    """Someone left who knew the old key."""
    await named(tmp_path)
    both = {"SECRET_KEY": written(NEW), "SECRET_KEY_PREVIOUS": written(OLD)}
    assert "take SECRET_KEY_PREVIOUS out" in await rotate_keys(settings(tmp_path, **both))
    name = await name_under(NEW, tmp_path)
    assert name
    assert name.text == "Amina"
    with pytest.raises(BadSettings, match="SECRET_KEY: is not the key"):
        await name_under(OLD, tmp_path)


async def test_run_again_it_changes_nothing(tmp_path: Path) -> None:
    """Whoever is unsure whether it was done may do it once more."""
    await named(tmp_path)
    both = {"SECRET_KEY": written(NEW), "SECRET_KEY_PREVIOUS": written(OLD)}
    await rotate_keys(settings(tmp_path, **both))
    assert (await rotate_keys(settings(tmp_path, **both))).startswith("Done: 0 keys")
    assert await name_under(NEW, tmp_path)


async def test_cut_off_before_the_keyring_has_it_nothing_has_changed(tmp_path: Path) -> None:
    """The keyring is a file of its own: the power may go before it is written, and that must be no half of it."""
    await named(tmp_path)
    keyring = tmp_path / "relais.keyring.db"
    before = keyring.read_bytes()
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'relais.db'}", MasterKey(OLD))
    async with database.transaction() as db:
        assert await rotate(db, MasterKey(NEW)) > 0
    await database.close()
    keyring.write_bytes(before)

    assert await name_under(OLD, tmp_path)
    with pytest.raises(BadSettings, match="rotate-keys"):
        await name_under(NEW, tmp_path)
    await rotate_keys(settings(tmp_path, SECRET_KEY=written(NEW), SECRET_KEY_PREVIOUS=written(OLD)))
    assert await name_under(NEW, tmp_path)


async def test_a_key_file_counts_as_the_key_before(tmp_path: Path) -> None:
    """Many begin without SECRET_KEY, and later keep the key where they keep their others."""
    async with opened(settings(tmp_path, SECRET_KEY="")):
        pass
    await rotate_keys(settings(tmp_path, SECRET_KEY=written(NEW)))
    async with opened(settings(tmp_path, SECRET_KEY=written(NEW))):
        pass


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        pytest.param({"SECRET_KEY": ""}, "SECRET_KEY: is missing", id="no-new-key"),
        pytest.param({"SECRET_KEY": written(NEW)}, "SECRET_KEY_PREVIOUS: is missing", id="no-key-before"),
        pytest.param(
            {"SECRET_KEY": written(OLD), "SECRET_KEY_PREVIOUS": written(OLD)},
            "SECRET_KEY: is the key that was used before",
            id="the-same-key",
        ),
        pytest.param(
            {"SECRET_KEY": written(NEW), "SECRET_KEY_PREVIOUS": written(THIRD)},
            "SECRET_KEY_PREVIOUS: is not the key",
            id="a-third-key",
        ),
    ],
)
async def test_what_is_lacking_is_named_and_nothing_is_changed(tmp_path: Path, keys: dict[str, str], told: str) -> None:
    """It is done once in a year or two, by someone who does it for the first time."""
    await named(tmp_path)
    with pytest.raises(BadSettings, match=told):
        await rotate_keys(settings(tmp_path, **keys))
    assert await name_under(OLD, tmp_path)
