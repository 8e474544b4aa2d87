"""Four weeks of a programme on the demo's page: sessions, an announcement, a poll, and each week everyone's update."""

import pytest
from playwright.async_api import Browser

from tests.demo_in_browser.walking import demo_page
from tests.demo_in_browser.way_of_programme import programme

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_nobody_is_lost_in_four_weeks(chromium: Browser) -> None:
    """Each can do what is asked of them with what stands on their screen, and reads in the end what came of it."""
    async with demo_page(chromium) as page:
        four = await programme(page, None)
        for each in (four.rima, four.paul, four.yusuf, four.taras):
            await each.newest("–.*(3)")
        assert "Tout le monde a été joint" in await four.claire.newest(".*joint.*")
