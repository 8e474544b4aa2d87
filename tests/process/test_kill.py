"""Power cuts under traffic: kill -9 at any moment loses nothing and doubles nothing.

People come in and ask while the program is killed and started again, over and over. The moments are drawn from
a seed; what happens in between is as the machine has it, and must not matter.
"""

import asyncio
import random
from pathlib import Path

import pytest

from scheduler.clock import utc_now
from storage import invitations
from storage.database import Database
from storage.vocabulary import Role
from tests.process.afterwards import Cuts, all_has_left, announce, nothing_is_lost_or_doubled
from tests.process.crowd import come_in_by_and_by, invited
from tests.process.phone import Phone
from tests.process.relais import relais_on
from tests.servers.telegram import TelegramServer

MODES = pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])


async def killed_again_and_again(folder: Path, *, webhook: bool, kills: int, people: int, seed: int) -> None:
    """``people`` come in while the program is killed ``kills`` times, and everything is right in the end."""
    chance = random.Random(seed)
    async with TelegramServer() as telegram, relais_on(telegram, folder, webhook=webhook) as relais:
        await relais.start()
        async with relais.database() as database:
            crowd = await invited(database, telegram, people)
            claire = await _counsellor(telegram, database)
            coming = asyncio.create_task(come_in_by_and_by(crowd, chance, 3.0 * kills / people))
            cuts = Cuts(database)
            try:
                for cut in range(1, kills + 1):
                    await asyncio.sleep(chance.uniform(0.05, 0.8))
                    await relais.kill()
                    await cuts.note()
                    await announce(database, chance.sample(crowd, 4), cut)
                    if chance.random() < 0.2:  # the power goes again before all is well
                        await relais.start_only()
                        await asyncio.sleep(chance.uniform(0.5, 1.2))
                        await relais.kill()
                        await cuts.note()
                    await relais.start()
                async with asyncio.timeout(180):
                    await coming
                await telegram.all_confirmed(60)
                await all_has_left(database, 180)
                assert await relais.stop() == 0
                await nothing_is_lost_or_doubled(database, telegram, crowd, cuts)
                shown_to_claire = "\n".join(sent.text for sent in telegram.messages_to(claire.user_id))
                assert [each.question for each in crowd if each.question not in shown_to_claire] == []
            finally:
                coming.cancel()
                await asyncio.gather(coming, return_exceptions=True)


async def _counsellor(telegram: TelegramServer, database: Database) -> Phone:
    """Someone who reads what nobody else answers."""
    async with database.transaction() as db:
        code = await invitations.make(db, Role.COUNSELLOR, utc_now())
    claire = Phone(telegram, database, 4999)
    await claire.joins(code, "Claire")
    await claire.sees("welcome-role")
    return claire


@MODES
async def test_five_power_cuts_under_traffic(tmp_path: Path, *, webhook: bool) -> None:
    """A phone's battery, a host's reboot: whoever was in mid-sentence must not have to begin again."""
    await killed_again_and_again(tmp_path, webhook=webhook, kills=5, people=12, seed=20261124)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@MODES
@pytest.mark.parametrize("seed", [1, 2])
async def test_forty_power_cuts_under_traffic(tmp_path: Path, *, webhook: bool, seed: int) -> None:
    """The same for longer, so that the rare moments are met too: between two files, between two parts."""
    await killed_again_and_again(tmp_path, webhook=webhook, kills=40, people=80, seed=seed)
