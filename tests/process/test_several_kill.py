"""Power cuts among several processes: a web, a worker, and whoever sends, in turn, while people come in and ask."""

import asyncio
import random
from pathlib import Path

import pytest

from scheduler.clock import utc_now
from storage import invitations
from storage.vocabulary import Role
from tests import databases
from tests.process.afterwards import Cuts, all_has_left, announce, nothing_is_lost_or_doubled
from tests.process.crowd import Newcomer, come_in_by_and_by, invited
from tests.process.relais import Relais
from tests.process.several import Several, several_on
from tests.servers.telegram import TelegramServer


async def killed_again_and_again(several: Several, crowd: list[Newcomer], kills: int, chance: random.Random) -> None:
    """``crowd`` comes in while one process after the other is killed, and everything is right in the end."""
    coming = asyncio.create_task(come_in_by_and_by(crowd, chance, 6.0 * kills / len(crowd)))
    cuts = Cuts(several.database)
    try:
        for cut in range(1, kills + 1):
            await asyncio.sleep(chance.uniform(0.05, 0.8))
            sender = await several.sender()
            victim = await _victim(several, sender, cut, chance)
            await victim.kill()
            await cuts.note()
            await announce(several.database, chance.sample(crowd, 4), cut)
            await several.sender(victim)  # within ten seconds someone else sends
            await victim.start()
        async with asyncio.timeout(300):
            await coming
        await several.telegram.all_confirmed(60)
        await all_has_left(several.database, 300)
        await nothing_is_lost_or_doubled(several.database, several.telegram, crowd, cuts)
    finally:
        coming.cancel()
        await asyncio.gather(coming, return_exceptions=True)


async def _victim(several: Several, sender: Relais, cut: int, chance: random.Random) -> Relais:
    if cut % 3 == 0:
        return sender
    if cut % 3 == 1:
        return chance.choice(several.webs)
    return next(each for each in several.workers if each is not sender)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("kills", "people"), [(9, 12), (60, 60)])
async def test_power_cuts_in_turn(tmp_path: Path, kills: int, people: int) -> None:
    """Whatever machine burns down: whoever was in mid-sentence goes on, and hears nothing twice."""
    async with (
        TelegramServer() as telegram,
        several_on(databases.empty("postgresql", tmp_path), telegram, tmp_path) as several,
    ):
        await several.start()
        async with several.database.transaction() as db:
            code = await invitations.make(db, Role.COUNSELLOR, utc_now())
        claire = several.someone()
        await claire.joins(code, "Claire")
        await claire.sees("welcome-role")
        crowd = await invited(several.database, telegram, people)
        await killed_again_and_again(several, crowd, kills, random.Random(20261124))
        await several.stop()
