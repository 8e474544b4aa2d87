"""The long evidence: ten thousand messages on a bad line, and a minute under a platform that counts strictly."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.telegram import LIMITS
from storage.outgoing import DeliveryClass, OutboxState
from tests.full_queue import announce, asked_meanwhile, read_news, strict, town
from tests.post import post
from tests.servers.telegram import TelegramServer

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]


@pytest.mark.parametrize("kind", list(DeliveryClass))
async def test_of_ten_thousand_on_a_bad_line_none_is_missing_and_none_is_twice_without_need(
    kind: DeliveryClass, tmp_path: Path
) -> None:
    """One line in twenty is cut after it was taken, one answer in a hundred comes forty seconds late."""
    size = 10_000
    async with TelegramServer() as telegram, post(tmp_path, telegram, patience_seconds=15) as relais:
        persons = await town(relais, size)
        telegram.bad_line(cut=0.05, late=0.01, late_seconds=40)
        await announce(relais, persons, kind=kind)
        await relais.app.delivery.drained()
        while OutboxState.READY in await relais.states():
            await relais.passes(timedelta(minutes=1))
        copies, states = read_news(relais, size), await relais.states()
        lost = telegram.answers_lost + telegram.answers_late
        assert telegram.answers_lost > size / 40
        assert min(copies) == 1
        if kind is DeliveryClass.ONCE:
            assert max(copies) == 1
            assert 0 < states.count(OutboxState.UNKNOWN) <= lost
        else:
            assert 0 < sum(copies) - size <= lost


async def test_for_a_minute_of_a_full_queue_nothing_is_early_whoever_asks_meanwhile(tmp_path: Path) -> None:
    """Thirty a second, and one in a chat: the platform never has to say so."""
    async with TelegramServer() as telegram, post(tmp_path, telegram, limits=LIMITS) as relais:
        persons = await town(relais, 3000)
        platform = strict(telegram)
        await announce(relais, persons)
        await asked_meanwhile(relais, range(0, 2400, 20), every_seconds=0.5)
        assert platform.refused == 0
        assert set(read_news(relais, 1500)) == {1}
