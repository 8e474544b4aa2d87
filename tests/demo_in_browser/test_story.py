"""The story, as whoever tries the demo sees it: two people who share no language help each other, and nobody is lost.

The program runs as it is started in a terminal, and the people know only what stands on their screens.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.demo_in_browser import story
from tests.demo_in_browser.process import started
from tests.demo_in_browser.screen import stories

pytestmark = pytest.mark.asyncio(loop_scope="module")

DESK = ViewportSize(width=1600, height=900)
POCKET = ViewportSize(width=390, height=844)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def address(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    folder: Path = tmp_path_factory.mktemp("demo")
    async with started(folder, "--host", "127.0.0.1", "--port", "0") as demo:
        yield await demo.address()


async def opened(chromium: Browser, address: str, size: ViewportSize) -> Page:
    page = await chromium.new_page(viewport=size, reduced_motion="reduce")
    page.set_default_timeout(5000)
    await page.goto(address)
    return page


async def test_amina_asks_in_dari_by_buttons_and_yusuf_answers_in_french(chromium: Browser, address: str) -> None:
    """The heart of it: each reads the other in their own language, and can see what was really written."""
    page = await opened(chromium, address, DESK)
    people = story.everyone(page)
    await story.amina_joins(people)
    await story.amina_asks(people)
    await story.yusuf_answers(people)

    amina = people.amina
    answer = await amina.reads(story.HIS_ANSWER_IN_DARI)
    french = amina.says_of_us("name-of-fr")
    await expect(answer).to_contain_text(amina.says_of_us("translated-by-people", language=french))
    await expect(answer.locator(".text")).to_have_css("direction", "rtl")
    await expect(answer).not_to_contain_text(story.HIS_ANSWER)
    await amina.presses("answer-arrived", "original")
    await amina.reads(story.HIS_ANSWER)
    for what in ("posée par Amina", "proposée à Yusuf", "prise par Yusuf", "Yusuf a répondu"):
        await expect(stories(page)).to_contain_text(what)
    await page.close()


async def test_oksana_asks_by_numbers_and_a_counsellor_takes_what_nobody_claimed(
    chromium: Browser, address: str
) -> None:
    """Nobody waits without knowing: all of it on a small screen, one phone after the other."""
    page = await opened(chromium, address, POCKET)
    people = story.everyone(page)
    await story.oksana_joins_and_asks(people)
    await expect(people.oksana.conversation.get_by_role("button", name="Так")).to_have_count(0)
    await story.two_days_pass(page, people)
    await story.claire_answers(people)
    await page.close()
