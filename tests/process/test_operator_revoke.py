"""A role taken away, and a lost phone closed, from the command line while the program runs."""

import pytest

from storage import people
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address
from storage.vocabulary import Role
from tests.process.phone import Phone
from tests.process.relais import Relais
from tests.servers.telegram import TelegramServer

CLAIRE, ANEW = 12, 13


@pytest.fixture
async def claire(telegram: TelegramServer, relais: Relais, database: Database) -> Phone:
    """A counsellor at her phone."""
    claire = Phone(telegram, database, CLAIRE)
    await claire.says(f"/start {await relais.code_for('counsellor')}")
    await claire.presses("fr", "welcome-language")
    await claire.presses("yes", "agree")
    await claire.sees("your-name")
    await claire.says("Claire")
    await claire.sees("menu")
    return claire


async def id_of_claire(relais: Relais) -> str:
    shown = await relais.command("revoke")
    [line] = [line for line in shown.out.splitlines() if "Claire" in line]
    assert "counsellor" in line
    return line.split()[0]


async def test_a_role_is_taken_away_and_acts_on_the_next_message(claire: Phone, relais: Relais) -> None:
    """The last counsellor's phone is in wrong hands, and no other counsellor is there to act."""
    done = await relais.command("revoke", await id_of_claire(relais))
    assert done.code == 0, done.err
    await claire.says("/waiting")
    await claire.sees("not-here")
    assert "Claire" not in (await relais.command("revoke")).out


async def test_a_lost_phone_is_closed_and_the_code_on_the_last_line_brings_its_owner_back(
    claire: Phone, relais: Relais, telegram: TelegramServer, database: Database
) -> None:
    """A counsellor who lost her phone on the train is back before the office closes."""
    done = await relais.command("revoke", await id_of_claire(relais), "--lost-phone")
    assert done.code == 0, done.err
    await claire.says("/waiting")
    await claire.sees("welcome-language")
    anew = Phone(telegram, database, ANEW)
    await anew.says(done.out.splitlines()[-1])
    await anew.sees("back-with-everything")
    async with database.reading() as db:
        known = await people.at_address(db, ChannelName.TELEGRAM, Address(str(ANEW)))
    assert known
    assert known[0].role == Role.COUNSELLOR


async def test_an_id_that_nobody_has_is_told_and_changes_nothing(claire: Phone, relais: Relais) -> None:
    """A slip in eight letters must not hit somebody else."""
    for id_ in ("zzzz", ""):
        done = await relais.command("revoke", id_)
        assert done.code == 1
        assert "nobody" in done.err
    assert (await relais.command("revoke", "--lost-phone")).code == 2
    await claire.says("/waiting")
    await claire.sees("waiting")
