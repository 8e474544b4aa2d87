"""Someone who walks through the programme on the demo's page, and takes a picture of each screen."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import click
from playwright.async_api import Browser, Locator, Page, ViewportSize
from playwright.async_api import Error as PlaywrightError

from tests.demo_in_browser.person import OnScreen
from tests.demo_in_browser.process import started
from tests.demo_in_browser.screen import STICKING_OUT

POCKET = ViewportSize(width=390, height=844)

_QUIET_SECONDS = 0.4  # after which nothing more is on its way
_PATIENCE_SECONDS = 8.0
_OVERLAP = 70  # pixels of one picture that the next shows again

# Puts the first new message at the top of its log, or the log as far down as "by" says; True once at its end.
_GO_TO_FIRST = "(article) => article.scrollIntoView({ block: 'start' })"
_GO_DOWN = "(log, overlap) => { log.scrollBy(0, log.clientHeight - overlap); }"
_AT_END = "(log) => log.scrollTop > -4"


class Walker(OnScreen):
    """Uses one phone; ``by_numbers`` where nothing can be pressed. Without a ``folder``, no pictures are taken.

    ``then`` names the picture of what follows from an act.
    """

    def __init__(self, page: Page, name: str, language: str, folder: Path | None, *, by_numbers: bool = False) -> None:
        super().__init__(page, name, language)
        self._page = page
        self._folder = folder
        self._by_numbers = by_numbers
        self._pictured = 0  # messages that a picture shows
        self._messages = self.conversation.get_by_role("article")

    async def says(self, text: str, *, then: str | None = None) -> None:
        """Write, and wait for all that follows from it."""
        before = await self._messages.count()
        await self.writes(text)
        await self._answered(before + 1)
        if then:
            await self.pictured(then)

    async def chooses(self, option: str, of: str, *, then: str | None = None) -> None:
        """Press the button of a message, or send its number."""
        await self.takes(self.label(of, option), then=then)

    async def takes(self, label: str, *, then: str | None = None) -> None:
        """The same, by the words on it or a part of them: the newest one. Said again where the programme asks."""
        try:
            await self._press_or_number(label)
            newest = await self._messages.last.inner_text()
            # A number sent sooner than anyone could have read may be meant for what came before.
            if self.says_of_us("which-question") in newest and label in newest:
                await self._press_or_number(label)
        except (AssertionError, PlaywrightError):
            await self.pictured("no-such-choice")
            raise
        if then:
            await self.pictured(then)

    async def pictured(self, what: str) -> None:
        """Take pictures of all that came since the last ones, from its first line to its last."""
        if self._folder is None:
            return
        await self.phone.scroll_into_view_if_needed()
        await self._quiet()
        count = await self._messages.count()
        first = self._messages.nth(min(self._pictured, count - 1))
        await first.evaluate(_GO_TO_FIRST)
        while True:
            name = f"{len(list(self._folder.glob('*.png'))) + 1:02}-{what}"
            await self._page.screenshot(path=self._folder / f"{name}.png")
            if await self.conversation.evaluate(_AT_END):
                break
            await self.conversation.evaluate(_GO_DOWN, _OVERLAP)
        with (self._folder / "words.txt").open("a", encoding="utf-8") as words:
            words.write(f"\n=== {name} ({self.name})\n")
            for place in range(self._pictured, count):
                words.write(await _as_text(self._messages.nth(place)))
        self._pictured = count
        if out := await self._page.evaluate(STICKING_OUT):
            click.echo(f"{name}: sticks out: {out}")

    async def portrait(self, name: str, *, back: int = 1) -> None:
        """A picture of this phone alone, for the docs: from the message so far back on, as far as it has room."""
        if self._folder:
            await self._messages.nth(await self._messages.count() - back).evaluate(_GO_TO_FIRST)
            await self.phone.screenshot(path=self._folder / f"{name}.png")

    async def skipped(self) -> None:
        """No picture shows what has come so far."""
        await self._quiet()
        self._pictured = await self._messages.count()

    async def newest(self, pattern: str) -> str:
        """What the pattern finds in the newest message that holds it."""
        texts = await self.conversation.locator(".theirs .text").all_inner_texts()
        found = next(match for text in reversed(texts) if (match := re.search(pattern, text)))
        return found[0]

    async def _press_or_number(self, label: str) -> None:
        before = await self._messages.count()
        if self._by_numbers:
            line = re.compile(rf"^(\d+)\. .*{re.escape(label)}", re.MULTILINE)
            number = line.search(await self._messages.filter(has_text=line).last.inner_text())
            assert number
            await self.writes(number[1])
            await self._answered(before + 1)
            return
        exact = self.conversation.get_by_role("button", name=label, exact=True)
        alike = self.conversation.get_by_role("button", name=label)
        await (exact if await exact.count() else alike).last.click()
        await self._answered(before)

    async def _answered(self, before: int) -> None:
        waited = 0.0
        while await self._messages.count() <= before and waited < _PATIENCE_SECONDS:
            await asyncio.sleep(0.1)
            waited += 0.1
        if waited >= _PATIENCE_SECONDS:
            click.echo(f"{self.name}: no answer to “{await self._messages.last.inner_text()}”")
        await self._quiet()

    async def _quiet(self) -> None:
        before, count = -1, await self._messages.count()
        while before != count:
            await asyncio.sleep(_QUIET_SECONDS)
            before, count = count, await self._messages.count()


async def _as_text(message: Locator) -> str:
    mine = "mine" in (await message.get_attribute("class") or "")
    said = "\n".join(await message.locator(".text").all_inner_texts())
    labels = await message.locator(".choices button").all_inner_texts()
    direction = await message.locator(".text").first.get_attribute("dir") if said else ""
    return f"{'>' if mine else '<'} ({len(said)} {direction}) {said}\n" + "".join(f"   [{each}]\n" for each in labels)


async def passes(page: Page, *, hours: int = 0, days: int = 0, weeks: int = 0) -> None:
    """Move the programme's clock, by its buttons."""
    for name, times in (("d’une heure", hours), ("d’un jour", days), ("d’une semaine", weeks)):
        for _ in range(times):
            async with page.expect_response("**/clock*"):
                await page.get_by_role("button", name=f"Avancer {name}").click()


@asynccontextmanager
async def demo_page(browser: Browser) -> AsyncIterator[Page]:
    """A demo of its own, open on a phone's screen."""
    with TemporaryDirectory() as folder:
        async with started(Path(folder), "--host", "127.0.0.1", "--port", "0") as demo:
            page = await browser.new_page(viewport=POCKET, reduced_motion="reduce")
            page.set_default_timeout(_PATIENCE_SECONDS * 1000)
            await page.goto(await demo.address())
            yield page
            await page.close()
