"""A polling under way, and what it handed over, for the tests of polling."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

from bot.channels import Payload
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_polling import Receive, poll

A_WHILE = timedelta(seconds=20)


class Kept:
    """What was received, in order; ``before`` is asked first and may refuse or wait."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.before: Receive = self._nothing

    async def receive(self, update: Payload) -> None:
        await self.before(update)
        self.texts.append(text_of(update))

    async def _nothing(self, _: Payload) -> None: ...


def text_of(update: Payload) -> str:
    return str(update["message"]["text"])


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(4):
        while not condition():  # noqa: ASYNC110 (a condition of the server's has no event to wait for)
            await asyncio.sleep(0.005)


@asynccontextmanager
async def polling(channel: TelegramChannel, kept: Kept, wait: timedelta = A_WHILE) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(poll(channel, kept.receive, wait=wait))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait([task])
