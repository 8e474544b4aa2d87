"""Whoever tries the demo is offered sentences in languages they may not write: one tap sends one, as if typed."""

import pytest
from playwright.async_api import Locator, Page, expect

from bot.channels import Rendered
from tests.demo_in_browser.screen import conversation, field
from tests.invented_demo import InventedDemo

pytestmark = pytest.mark.asyncio(loop_scope="module")

LONG = "J’ai commencé par un stage de deux semaines dans un restaurant, puis le chef m’a gardé jusqu’au printemps."
SHORT = "Oui."


def suggestions(page: Page, person: str = "Yusuf") -> Locator:
    return page.get_by_role("group", name=f"Ce que {person} pourrait écrire")


async def test_a_suggestion_is_sent_whole_and_what_was_begun_beside_it_stays(page: Page, demo: InventedDemo) -> None:
    demo.suggests("yusuf", LONG, SHORT)
    await field(page).fill("À propos")
    await suggestions(page).get_by_role("button", name=LONG).click()
    await expect(conversation(page).locator(".mine .text")).to_have_text([LONG])
    await expect(field(page)).to_have_value("À propos")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(conversation(page).locator(".mine .text")).to_have_text([LONG, SHORT])
    assert demo.said == [("yusuf", LONG, None), ("yusuf", SHORT, None)]


async def test_a_suggestion_can_be_the_reply_to_a_message(page: Page, demo: InventedDemo) -> None:
    demo.suggests("yusuf", SHORT)
    await demo.tells("yusuf", Rendered("Mardi vous va ?"))
    await page.locator("#yusuf-1").get_by_role("button", name="Répondre").click()
    await suggestions(page).get_by_role("button", name=SHORT).click()
    await expect(page.locator("#yusuf-2 .quote")).to_have_text("Mardi vous va ?")
    await expect(page.locator("#phone-yusuf .quoted")).to_be_hidden()
    assert demo.said == [("yusuf", SHORT, "yusuf-1")]


async def test_what_is_said_in_a_hurry_goes_in_order(page: Page, demo: InventedDemo) -> None:
    demo.suggests("yusuf", SHORT)
    await expect(suggestions(page)).to_contain_text(SHORT)
    demo.slow_seconds = 0.2
    await field(page).fill("Bonjour")
    await page.keyboard.press("Enter")
    await suggestions(page).get_by_role("button", name=SHORT).click()
    await expect(conversation(page).locator(".mine .text")).to_have_text(["Bonjour", SHORT])


async def test_the_phone_turns_when_its_person_changes_their_language(page: Page, demo: InventedDemo) -> None:
    demo.suggests("amina", "سلام")
    await expect(suggestions(page, "Amina").get_by_role("button", name="سلام")).to_have_css("direction", "rtl")
    demo.suggests("amina", "Добрий день", language="uk")
    await expect(suggestions(page, "Amina").get_by_role("button")).to_have_text(["Добрий день"])
    await expect(page.get_by_role("region", name="Amina")).to_have_css("direction", "ltr")
    await expect(page.get_by_role("region", name="Amina")).to_contain_text("ukrainien")


async def test_whoever_stands_on_a_suggestion_that_goes_is_left_where_they_write(
    page: Page, demo: InventedDemo
) -> None:
    demo.suggests("yusuf", LONG, SHORT)
    await suggestions(page).get_by_role("button", name=LONG).focus()
    demo.suggests("yusuf", SHORT)
    await expect(suggestions(page).get_by_role("button")).to_have_text([SHORT])
    await expect(suggestions(page).get_by_role("button", name=SHORT)).to_be_focused()
    demo.suggests("yusuf")
    await expect(field(page)).to_be_focused()
    await expect(page.locator("#phone-yusuf").get_by_text("Essayez")).to_be_hidden()


async def test_on_a_small_screen_only_how_to_begin_is_shown_unasked(page: Page, demo: InventedDemo) -> None:
    for person in ("amina", "oksana"):
        demo.suggests(person, "/start")
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.reload()
    amina, oksana = (page.get_by_role("region", name=person, exact=True) for person in ("Amina", "Oksana"))
    await expect(oksana.get_by_role("button", name="/start")).to_be_visible()
    await expect(amina.get_by_role("button", name="/start")).to_be_hidden()
    await amina.get_by_text("Essayez").click()
    await expect(amina.get_by_role("button", name="/start")).to_be_visible()


async def test_on_a_small_screen_how_to_begin_makes_room_for_the_first_words(page: Page, demo: InventedDemo) -> None:
    demo.suggests("oksana", "/start")
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.reload()
    begin = page.get_by_role("region", name="Oksana", exact=True).get_by_role("button", name="/start")
    await expect(begin).to_be_visible()
    await demo.tells("oksana", Rendered("Вітаємо"))
    await expect(begin).to_be_hidden()
