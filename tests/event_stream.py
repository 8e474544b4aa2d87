"""A stream of server-sent events, as an open page reads it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx


class Stream:
    """The events of one open page."""

    def __init__(self, response: httpx.Response) -> None:
        self._lines = response.aiter_lines()

    async def next(self) -> dict[str, str]:
        event: dict[str, str] = {}
        async with asyncio.timeout(5):
            async for line in self._lines:
                if not line and event:
                    return event
                name, _, value = line.partition(": ")
                if name:
                    event[name] = event[name] + "\n" + value if name in event else value
        raise AssertionError("the stream ended")

    async def next_called(self, name: str) -> dict[str, str]:
        while (event := await self.next())["event"] != name:
            pass
        return event


@asynccontextmanager
async def streaming(browser: httpx.AsyncClient, path: str, **headers: str) -> AsyncIterator[Stream]:
    async with browser.stream("GET", path, headers=headers) as response:
        yield Stream(response)
