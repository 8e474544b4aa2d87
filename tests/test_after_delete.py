"""After /delete nothing of that person can be opened: not here, not in a backup, not with everyone else's keys."""

import asyncio
from pathlib import Path

from storage import people
from storage.database import keyring_file
from storage.incoming import ChannelName
from storage.masked import Address
from tests.dialogues.own_data import takes_back
from tests.dialogues.sharing import shared
from tests.opened import all_that_opens, copy_of
from tests.world import Actor, World

QUESTION = "چطور آشپز شوم؟ این سوال من است"
ANSWER = "Commence par un stage chez Paul."
THANKS = "بسیار تشکر از شما"


async def who_met(world: World) -> tuple[Actor, Actor, Actor]:
    """Claire, Yusuf and Amina, after a talk in which names were shown, chosen among, and listed."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = world.someone("Amina", "fa-AF")
    await amina.joins(name="آمنه")
    await amina.asks(QUESTION, topic="building")  # nobody fits: a counsellor chooses
    await claire.says("/waiting")
    await claire.chooses("offer", "question-waits")
    await claire.chooses((await yusuf.person()).id, "choose-helper")
    await yusuf.chooses("take", "question-offered")
    await amina.chooses("yes", "share-your-name")
    await yusuf.says(ANSWER)
    await amina.says(THANKS)
    await claire.says("/waiting")
    return claire, yusuf, amina


async def backup(world: World, folder: Path, to: str) -> Path:
    await world.database.scrub()
    return await asyncio.to_thread(copy_of, folder, folder / to)


async def erases_themselves(someone: Actor, world: World) -> None:
    await someone.says("/delete")
    await someone.chooses("yes", "delete-everything")
    assert someone.has_seen(world.text(someone.phone.language, "goodbye"))


async def test_who_erases_themselves_is_gone_from_every_copy_and_everyone_else_is_not(
    world: World, tmp_path: Path
) -> None:
    """Her question, her name on his screen, his answer with her thanks: hers go, his stay."""
    _, _, amina = await who_met(world)
    before = await backup(world, tmp_path, "yesterday")
    keyring = keyring_file(tmp_path / "relais.db")
    opened = await all_that_opens(before, keyring)
    for words in (QUESTION, THANKS, ANSWER, "آمنه", "Yusuf", amina.phone.id):
        assert words in opened

    await erases_themselves(amina, world)
    for copy in (before, await backup(world, tmp_path, "today")):
        opened = await all_that_opens(copy, keyring)
        assert [words for words in (QUESTION, THANKS, "آمنه", amina.phone.id) if words in opened] == []
        assert ANSWER in opened
        assert "Yusuf" in opened


async def test_a_helper_who_erases_themselves_is_gone_from_the_screens_we_keep_of_others_too(
    world: World, tmp_path: Path
) -> None:
    """His name was on a counsellor's buttons, and on his asker's phone: what we keep of them no longer says it."""
    _, yusuf, _ = await who_met(world)
    before = await backup(world, tmp_path, "yesterday")
    keyring = keyring_file(tmp_path / "relais.db")
    assert "Yusuf" in await all_that_opens(before, keyring)
    await erases_themselves(yusuf, world)
    for copy in (before, await backup(world, tmp_path, "today")):
        opened = await all_that_opens(copy, keyring)
        assert [words for words in (ANSWER, "Yusuf", yusuf.phone.id) if words in opened] == []
        assert QUESTION in opened


async def test_nobody_is_found_by_an_address_that_is_gone_not_even_in_an_old_copy(world: World, tmp_path: Path) -> None:
    """Telephone numbers can be tried one after the other: what they lead to was in the keyring alone."""
    amina = await world.newcomer("Amina")
    before = await backup(world, tmp_path, "yesterday")
    digest = world.database.master.lookup(amina.phone.kind, amina.phone.id).encode()
    assert digest not in before.read_bytes()
    await erases_themselves(amina, world)
    files = await asyncio.to_thread(lambda: [file.read_bytes() for file in tmp_path.iterdir() if file.is_file()])
    assert not any(digest in content for content in files)
    async with world.database.reading() as db:
        assert await people.at_address(db, ChannelName.SIMULATED_TELEGRAM, Address(amina.phone.id)) is None


async def test_what_others_were_allowed_to_read_opens_in_no_copy_once_it_is_taken_back(
    world: World, tmp_path: Path
) -> None:
    """A yes that is taken back must not come back with an old backup; what they said to each other stays theirs."""
    who = await shared(world, answer="Commence par un stage, Amina.", name="Amina")
    allowed = "Commence par un stage, …."
    before = await backup(world, tmp_path, "yesterday")
    keyring = keyring_file(tmp_path / "relais.db")
    assert allowed in await all_that_opens(before, keyring)
    await takes_back(who.amina, "share-question")
    for copy in (before, await backup(world, tmp_path, "today")):
        opened = await all_that_opens(copy, keyring)
        assert allowed not in opened
        assert "Commence par un stage, Amina." in opened
