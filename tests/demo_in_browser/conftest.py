"""The demo's page open in the system's Chromium."""

import os
import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

from bot.channels import Rendered
from tests.invented_demo import CHOICES, DemoServer, InventedDemo

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server() -> AsyncIterator[DemoServer]:
    async with DemoServer().running() as running:
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    if shutil.which(CHROMIUM) is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"needs the system's Chromium, as {CHROMIUM}")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS.split())
        yield browser
        await browser.close()


@pytest.fixture
def demo(server: DemoServer) -> InventedDemo:
    invented = InventedDemo()
    server.shows(invented)
    return invented


@pytest_asyncio.fixture(loop_scope="module")
async def page(chromium: Browser, server: DemoServer, demo: InventedDemo) -> AsyncIterator[Page]:
    """A wide screen with the page open and a question on Amina's phone; nothing may go wrong unseen in it."""
    opened = await chromium.new_page(viewport={"width": 1600, "height": 900}, reduced_motion="reduce")
    opened.set_default_timeout(5000)
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("console", lambda message: wrong.append(message.text) if "Content Security" in message.text else None)
    await demo.tells("amina", Rendered("چه می‌خواهید؟", CHOICES))
    await opened.goto(server.url)
    yield opened
    await opened.close()
    assert wrong == []
