"""Writing, pressing and replying work as in a real chat, and nothing that is written is lost."""

import pytest
from playwright.async_api import Page, expect

from bot.channels import Rendered
from tests.demo_in_browser.screen import conversation, field
from tests.invented_demo import InventedDemo

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_enter_sends_and_shift_enter_begins_a_line(page: Page, demo: InventedDemo) -> None:
    await field(page).focus()
    await page.keyboard.type("Un stage,")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("puis <b>un emploi</b>")
    await page.keyboard.press("Enter")
    await expect(conversation(page).locator(".mine .text")).to_have_text("Un stage,\npuis <b>un emploi</b>")
    await expect(field(page)).to_have_value("")
    await expect(field(page)).to_be_focused()
    await page.keyboard.press("Enter")
    assert demo.said == [("yusuf", "Un stage,\npuis <b>un emploi</b>", None)]


async def test_what_is_written_while_the_programme_is_slow_goes_in_order(page: Page, demo: InventedDemo) -> None:
    demo.slow_seconds = 0.2
    for text in ("un", "deux"):
        await field(page).fill(text)
        await page.keyboard.press("Enter")
    await expect(conversation(page).locator(".mine .text")).to_have_text(["un", "deux"])


async def test_buttons_are_pressed_by_keyboard_and_stay(page: Page, demo: InventedDemo) -> None:
    await field(page, "Amina").focus()
    await page.keyboard.press("Shift+Tab")
    await expect(page.get_by_role("button", name="Retour")).to_be_focused()
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Ma propre entreprise choisi")).to_be_focused()
    await page.get_by_role("button", name="Un emploi").click()
    await expect(page.get_by_role("button", name="Un emploi choisi")).to_be_visible()
    assert demo.tapped == [("amina", "amina-1", "q7:own"), ("amina", "amina-1", "q7:work")]


async def test_one_can_reply_to_a_message_or_think_better_of_it(page: Page, demo: InventedDemo) -> None:
    await demo.tells("yusuf", Rendered("Quel jour vous va ?"))
    reply = page.locator("#yusuf-1").get_by_role("button", name="Répondre à ce message de 14:05")
    await reply.click()
    await expect(page.locator("#phone-yusuf .quoted")).to_contain_text("Quel jour vous va ?")
    await page.keyboard.press("Escape")
    await expect(page.locator("#phone-yusuf .quoted")).to_be_hidden()
    await reply.click()
    await page.keyboard.type("Mardi")
    await page.keyboard.press("Enter")
    await expect(page.locator("#yusuf-2 .quote")).to_have_text("Quel jour vous va ?")
    await page.keyboard.type("Ou mercredi")
    await page.keyboard.press("Enter")
    await expect(page.locator("#yusuf-4")).to_be_visible()
    assert demo.said == [("yusuf", "Mardi", "yusuf-1"), ("yusuf", "Ou mercredi", None)]


async def test_what_the_programme_did_not_take_comes_back_to_the_writer(page: Page, demo: InventedDemo) -> None:
    await demo.tells("yusuf", Rendered("Quel jour vous va ?"))
    demo.broken = True
    await page.locator("#yusuf-1 .reply").click()
    await page.keyboard.type("Mardi")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_have_text("Le programme n’a pas reçu cela. Réessayez.")
    await expect(field(page)).to_have_value("Mardi")
    demo.broken = False
    await page.get_by_role("button", name="Envoyer").nth(2).click()
    await expect(page.get_by_role("alert")).to_be_empty()
    await expect(field(page)).to_be_focused()
    assert demo.said == [("yusuf", "Mardi", "yusuf-1")]
