"""A new master key, from the command line: who uses the program notices nothing of it."""

from base64 import b64encode
from pathlib import Path

from tests.process.phone import Phone
from tests.process.relais import KEY, relais_on
from tests.servers.telegram import TelegramServer

NEW = bytes(range(32, 64))


async def test_amina_goes_on_under_the_new_key(tmp_path: Path) -> None:
    """Not while it runs: it would go on with the old key, and know nobody any more."""
    keys = {"SECRET_KEY": b64encode(NEW).decode(), "SECRET_KEY_PREVIOUS": b64encode(KEY).decode()}
    async with TelegramServer() as telegram, relais_on(telegram, tmp_path, webhook=False) as relais:
        await relais.start()
        async with relais.database() as database:
            await Phone(telegram, database, 12).joins(name="Amina")
        too_early = await relais.command("rotate-keys", **keys)
        assert too_early.code == 2
        assert "stop the other one" in too_early.err
        assert await relais.stop() == 0

        done = await relais.command("rotate-keys", **keys)
        assert done.code == 0, done.err
        relais.sets(SECRET_KEY=keys["SECRET_KEY"])
        await relais.start()
        async with relais.database(NEW) as database:
            amina = Phone(telegram, database, 12)
            await amina.says("Comment devenir boulangère ?")
            await amina.sees("nobody-yet")
            name = (await amina.person()).name
        assert name
        assert name.text == "Amina"
        assert await relais.stop() == 0
