"""What happens, as it happens: one stream of events for a whole page.

One for all phones, because a browser opens no more than six connections to a server. Each event's id is a cursor,
``RUN.1.5.2``: how many bubbles of each phone the page has. A browser that reconnects sends it and gets what it missed.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import anyio
from sse_starlette import ServerSentEvent

from bot.demo.phones import Phone
from bot.demo.shown import Demo
from bot.demo.views import Views

_Item = TypeVar("_Item")

_COUNT = re.compile(r"[0-9]{1,9}")
_RETRY_MILLISECONDS = 500  # the server is on this machine: a page need not wait long for it
_REFRESH_SECONDS = 20  # the clock goes on by itself, and with it "in 3 hours"


class Cursor:
    """How many bubbles of each phone a page has; ``run`` tells one start of the demo from the next."""

    def __init__(self, run: str, phones: Sequence[Phone]) -> None:
        self._run = run
        self.counts = {phone.id: len(phone.bubbles) for phone in phones}

    def __str__(self) -> str:
        return ".".join([self._run, *map(str, self.counts.values())])

    def go_to(self, position: str) -> bool:
        """Stand where a page stands; False, and nothing changed, where that page is not of this run."""
        run, *counts = position.split(".")
        if run != self._run or len(counts) != len(self.counts) or not all(map(_COUNT.fullmatch, counts)):
            return False
        self.counts = dict(zip(self.counts, map(int, counts), strict=True))
        return True


@dataclass(frozen=True, slots=True)
class _News:
    event: str
    html: str
    phone_id: str | None = None
    bubbles: int = 0


async def live(demo: Demo, views: Views, cursor: Cursor, over: anyio.Event) -> AsyncIterator[ServerSentEvent]:
    """Everything after ``cursor`` until it is ``over``.

    ``phone-…`` brings a bubble; ``stories``, ``clock``, ``about-…`` and ``suggestions-…`` bring their new state.
    """
    bubbles = [_bubbles(phone, views, cursor.counts[phone.id]) for phone in demo.phones]
    async for news in _merged([_programme(demo, views), *bubbles], over):
        if news.phone_id is not None:
            cursor.counts[news.phone_id] = news.bubbles
        yield ServerSentEvent(news.html, event=news.event, id=str(cursor), retry=_RETRY_MILLISECONDS)


async def _bubbles(phone: Phone, views: Views, after: int) -> AsyncIterator[_News]:
    async for bubble in phone.listen(after):
        yield _News(f"phone-{phone.id}", views.bubble(phone, bubble), phone.id, bubble.number)


async def _programme(demo: Demo, views: Views) -> AsyncIterator[_News]:
    """What stands beside the bubbles: at once, since the page may be old already; then whatever looks different."""
    shown: dict[str, str] = {}
    async for _ in _occasions(demo):
        looks = {"stories": views.stories(await demo.stories(views.words.language)), "clock": views.moment()}
        looks |= {f"about-{phone.id}": views.about(phone) for phone in demo.phones}
        looks |= {f"suggestions-{phone.id}": views.suggestions(phone) for phone in demo.phones}
        for event, html in looks.items():
            if shown.get(event) != html:
                shown[event] = html
                yield _News(event, html)


async def _occasions(demo: Demo) -> AsyncIterator[None]:
    """Now, with every change, and every now and then."""
    changes = demo.changed()
    change = asyncio.create_task(_next(changes))
    try:
        yield
        while True:
            done, _ = await asyncio.wait([change], timeout=_REFRESH_SECONDS)
            if done:
                change.result()
                change = asyncio.create_task(_next(changes))
            yield
    finally:
        change.cancel()


async def _merged(sources: Sequence[AsyncIterator[_News]], over: anyio.Event) -> AsyncIterator[_News]:
    """What any of them brings, in the order it comes."""
    ending = asyncio.create_task(over.wait())
    waiting = {asyncio.create_task(_next(source)): source for source in sources}
    try:
        while not ending.done():
            done, _ = await asyncio.wait([ending, *waiting], return_when=asyncio.FIRST_COMPLETED)
            for task in [task for task in waiting if task in done]:
                source = waiting.pop(task)
                yield task.result()
                waiting[asyncio.create_task(_next(source))] = source
    finally:
        ending.cancel()
        for task in waiting:
            task.cancel()


async def _next(source: AsyncIterator[_Item]) -> _Item:
    return await anext(source)
