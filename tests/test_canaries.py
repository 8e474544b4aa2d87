"""300 invented people: their words, names and addresses stay where they belong, and after /delete they are gone."""

import asyncio
import io
import shutil
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import LargeBinary, select

from bot.demo.phones import Bubble
from storage.database import Database, Transaction, keyring_file
from storage.encryption import MasterKey, Place
from storage.incoming import ChannelName
from storage.masked import Address
from storage.people import at_address
from storage.schema import metadata
from storage.vocabulary import PersonId
from tests.logged import listening
from tests.world import MASTER, Actor, World

PEOPLE = 300
ASKING = 24  # of them, so many ask all the way to a helper

_SCRIPTS = (
    ("fr", "Je m’appelle personne, {mark}"),
    ("uk", "Мене звати ніяк, {mark}"),
    ("fa-AF", "نام من هیچ است، {mark}"),
)


@dataclass(frozen=True, slots=True)
class Canary:
    """One person, and what must not be found anywhere."""

    actor: Actor
    name: str
    words: str

    @property
    def marks(self) -> Sequence[str]:
        return self.name, self.words.rsplit(" ", 1)[1], self.actor.phone.id


@pytest.mark.timeout(240)
async def test_nothing_of_300_people_is_in_a_log_in_the_databases_bytes_or_on_the_wrong_screen(
    world: World, tmp_path: Path
) -> None:
    """A leaked phone number may cost more than trust."""
    with listening() as logged:
        claire = await world.counsellor()
        yusuf = await world.helper("Yusuf", week="five", approved_by=claire)
        crowd = [_canary(world, number) for number in range(PEOPLE)]
        await _come_in_and_ask(world, crowd)
    log = logged.getvalue()
    files = _bytes_of(tmp_path)
    assert log
    assert {"relais.db", "relais.keyring.db"} <= files.keys()
    for canary in crowd:
        for mark in canary.marks:
            assert mark not in log
        for name, content in files.items():
            assert not any(mark.encode() in content for mark in (canary.name, canary.words.rsplit(" ", 1)[1])), name
    screens = {canary.actor.phone.id: _screen(canary.actor) for canary in crowd}
    on_yusufs = _screen(yusuf)
    for canary in crowd:
        assert canary.name not in on_yusufs
        assert canary.actor.phone.id not in on_yusufs
        others = (text for phone, text in screens.items() if phone != canary.actor.phone.id)
        assert not any(mark in text for text in others for mark in canary.marks)


async def test_after_delete_nothing_of_that_person_opens_not_even_from_a_backup(world: World, tmp_path: Path) -> None:
    """Erasing means erasing: the key is gone, so every copy made before is only noise."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = world.someone("Amina", "fa-AF")
    await amina.joins(name="آمنه")
    await amina.asks("چطور آشپز شوم؟ این سوال من است")
    await yusuf.chooses("take", "question-offered")
    person = (await amina.person()).id
    backup = tmp_path / "backup" / "relais.db"
    backup.parent.mkdir()
    await world.database.scrub()
    shutil.copy(tmp_path / "relais.db", backup)
    assert await _opened_from(backup, tmp_path, person) > 0

    await amina.says("/delete")
    await amina.chooses("yes", "delete-everything")
    assert amina.has_seen(world.text("fa-AF", "goodbye"))
    await world.database.scrub()
    assert await _opened_from(backup, tmp_path, person) == 0
    assert await _opened_from(tmp_path / "relais.db", tmp_path, person) == 0
    async with world.database.reading() as db:
        assert await at_address(db, ChannelName.SIMULATED_TELEGRAM, Address(amina.phone.id)) is None


def _bytes_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def _canary(world: World, number: int) -> Canary:
    language, pattern = _SCRIPTS[number % len(_SCRIPTS)]
    actor = world.someone(f"kanari{number:03}x", language)
    return Canary(actor, f"Nomsecret{number:03}x", pattern.format(mark=f"motsecret{number:03}x"))


async def _come_in_and_ask(world: World, crowd: Sequence[Canary]) -> None:
    """Everyone does the same thing at the same time, so that what is sent is sent in bulk."""
    await _all(world, crowd, lambda canary: _write(world, canary, "/start"))
    await _all(world, crowd, lambda canary: _press(world, canary, 0))  # their app's own language comes first
    await _all(world, crowd, lambda canary: _press(world, canary, 0))  # agreed
    await _all(world, crowd, lambda canary: _press(world, canary, 0))  # of age
    await _all(world, crowd, lambda canary: _write(world, canary, canary.name))
    await _all(world, crowd, lambda canary: _write(world, canary, canary.words))
    for _tap in ("topic", "aim"):
        await _all(world, crowd[:ASKING], lambda canary: _press(world, canary, 0))


async def _all(world: World, crowd: Sequence[Canary], act: Callable[[Canary], Coroutine[object, object, None]]) -> None:
    await asyncio.gather(*(act(canary) for canary in crowd))
    await world.app.delivery.drained()


async def _write(world: World, canary: Canary, text: str) -> None:
    phone = canary.actor.phone
    await world.app.receive(world.app.parts.channels[phone.kind], phone.says(text, world.now()))


async def _press(world: World, canary: Canary, place: int) -> None:
    phone = canary.actor.phone
    shown = _last_with_buttons(canary.actor)
    payload = phone.taps(shown.id, shown.buttons[place].data)
    await world.app.receive(world.app.parts.channels[phone.kind], payload)


def _last_with_buttons(actor: Actor) -> Bubble:
    return next(bubble for bubble in reversed(actor.phone.bubbles) if bubble.buttons)


def _screen(actor: Actor) -> str:
    screen = io.StringIO()
    for bubble in actor.phone.bubbles:
        if not bubble.from_person:
            screen.write(bubble.text + "\n" + "\n".join(button.label for button in bubble.buttons) + "\n")
    return screen.getvalue()


async def _opened_from(database: Path, keys_of: Path, person: PersonId) -> int:
    """How many sealed values of this person open: that database, with the keyring of now and the master key."""
    if database.parent != keys_of:
        shutil.copy(keyring_file(keys_of / "relais.db"), keyring_file(database))
    copy = Database(f"sqlite+aiosqlite:///{database}", MasterKey(MASTER))
    try:
        async with copy.reading() as db:
            return await _sealed_values_that_open(db, person)
    finally:
        await copy.close()


async def _sealed_values_that_open(db: Transaction, person: PersonId) -> int:
    opened = 0
    for table in metadata.sorted_tables:
        sealed = [column for column in table.c if isinstance(column.type, LargeBinary)]
        owners = ("owner", "person_id", "author_id", "id")
        owner = next((table.c[name] for name in owners if name in table.c), None)
        if not sealed or owner is None or "id" not in table.c:
            continue
        for row in await db.execute(select(table).where(owner == person)):
            for column in sealed:
                value = row._mapping[column.name]
                place = Place(table.name, column.name, row.id)
                if value and await db.open(person, place, value) is not None:
                    opened += 1
    return opened
