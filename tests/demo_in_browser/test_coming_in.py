"""What happens comes to the open page by itself, once, whatever becomes of the connection."""

import pytest
from playwright.async_api import Page, expect

from bot.channels import Rendered
from tests.demo_in_browser.screen import conversation, field, stories
from tests.invented_demo import CHOICES, DemoServer, InventedDemo

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_message_comes_by_itself_and_leaves_whoever_types_in_peace(page: Page, demo: InventedDemo) -> None:
    await field(page).fill("Je réponds bien")
    await page.keyboard.press("ArrowLeft")
    await demo.tells("yusuf", Rendered("Une question\nvous attend", CHOICES))
    await expect(conversation(page).get_by_text("vous attend")).to_be_visible()
    await expect(field(page)).to_be_focused()
    await page.keyboard.type("!")
    await expect(field(page)).to_have_value("Je réponds bie!n")


async def test_the_newest_message_is_in_sight(page: Page, demo: InventedDemo) -> None:
    for number in range(30):
        await demo.tells("yusuf", Rendered(f"Message {number}"))
        await demo.tells("amina", Rendered(f"پیام {number}"))
    await expect(conversation(page).get_by_text("Message 29")).to_be_in_viewport()
    await expect(conversation(page).get_by_text("Message 0", exact=True)).not_to_be_in_viewport()
    await page.reload()
    await expect(conversation(page).get_by_text("Message 29")).to_be_in_viewport()
    await conversation(page).evaluate("log => log.scrollTop = -log.scrollHeight")
    await expect(conversation(page).get_by_text("Message 29")).not_to_be_in_viewport()
    await field(page).fill("Et maintenant ?")
    await page.keyboard.press("Enter")
    await expect(conversation(page).get_by_text("Reçu: Et maintenant ?")).to_be_in_viewport()


@pytest.mark.parametrize("refusals", [0, 1])
async def test_a_page_that_lost_its_stream_finds_it_again_and_shows_nothing_twice(
    page: Page, server: DemoServer, demo: InventedDemo, refusals: int
) -> None:
    await demo.tells("yusuf", Rendered("Avant"))
    await expect(conversation(page).locator(".text")).to_have_text(["Avant"])
    server.cuts_streams(refusals)
    await demo.tells("yusuf", Rendered("Pendant"))
    await expect(page.get_by_text("Connexion perdue")).to_be_visible()
    await expect(conversation(page).locator(".text")).to_have_text(["Avant", "Pendant"])
    await expect(page.get_by_text("Connexion perdue")).to_be_hidden()
    await demo.tells("yusuf", Rendered("Après"))
    await expect(conversation(page).locator(".text")).to_have_text(["Avant", "Pendant", "Après"])


async def test_a_page_follows_the_demo_into_its_next_run(page: Page, server: DemoServer, demo: InventedDemo) -> None:
    await demo.tells("yusuf", Rendered("Ancien"))
    await expect(conversation(page)).to_contain_text("Ancien")
    server.shows(InventedDemo())
    server.cuts_streams()
    await expect(conversation(page)).not_to_contain_text("Ancien")


async def test_the_clock_is_moved_seen_and_read_out(page: Page, demo: InventedDemo) -> None:
    demo.tell_story("Comment travailler en cuisine ?", "Yusuf l’a prise.")
    await expect(stories(page)).to_contain_text("dans 12 heures")
    await page.get_by_role("button", name="Avancer d’une heure").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("#moved")).to_have_text("Il est maintenant : mardi 24 novembre 2026, 15:05.")
    await expect(page.locator(".moment")).to_have_text("mardi 24 novembre 2026, 15:05")
    await expect(stories(page)).to_contain_text("dans 11 heures")
    await expect(page.get_by_role("button", name="Avancer d’une heure")).to_be_focused()
