"""The README's picture: the demo in the middle of its story, with three languages on it.

    .venv/bin/python -m tests.demo_in_browser.picture docs/demo.png

Run it again whenever the page or its words look different. It needs what the tests in a browser need.
"""

import argparse
import asyncio
import tempfile
from pathlib import Path

from playwright.async_api import Page, async_playwright

from tests.demo_in_browser import story
from tests.demo_in_browser.conftest import ARGUMENTS, CHROMIUM
from tests.demo_in_browser.process import started


async def take(file: Path) -> None:
    """Amina has read Yusuf's answer; Oksana's question, which nobody took, has come to Claire."""
    with tempfile.TemporaryDirectory() as folder:
        async with (
            started(Path(folder), "--host", "127.0.0.1", "--port", "0") as demo,
            async_playwright() as playwright,
        ):
            browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS.split())
            page = await browser.new_page(viewport={"width": 1600, "height": 900}, reduced_motion="reduce")
            await page.goto(await demo.address())
            await _tell(page)
            await page.screenshot(path=file)
            await browser.close()


async def _tell(page: Page) -> None:
    people = story.everyone(page)
    await story.amina_joins(people)
    await story.amina_asks(people)
    await story.oksana_joins_and_asks(people)
    await story.yusuf_answers(people)
    await story.two_days_pass(page, people)
    await page.mouse.move(0, 0)
    await page.evaluate("document.activeElement.blur()")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description="Take the README's picture of the demo.")
    arguments.add_argument("file", type=Path)
    asyncio.run(take(arguments.parse_args().file))
