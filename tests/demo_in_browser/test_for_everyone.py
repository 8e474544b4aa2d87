"""The page serves people on small screens, with a keyboard alone, with a screen reader, and in the dark."""

import pytest
from playwright.async_api import Browser, Page, expect

from bot.channels import Rendered
from tests.demo_in_browser.screen import STICKING_OUT, conversation, field
from tests.invented_demo import CHOICES, DemoServer, InventedDemo

pytestmark = pytest.mark.asyncio(loop_scope="module")

LONG = "https://exemple.fr/" + "Donaudampfschifffahrt" * 6

# Texts whose contrast with what lies behind them is below AA, backgrounds that let through what is behind included.
TOO_PALE = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const painted = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => rgb
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
  const pale = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
    const behind = [];
    for (let each = element; each; each = each.parentElement) behind.unshift(getComputedStyle(each).backgroundColor);
    const ground = luminance(painted(behind));
    const ink = luminance(painted([...behind, getComputedStyle(element).color]));
    const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
    if (contrast < 4.5) pale.push(`${texts.currentNode.data.trim()}: ${contrast.toFixed(2)}`);
  }
  return pale;
}"""


async def fill(demo: InventedDemo) -> None:
    await demo.tells("amina", Rendered(f"سلام امینه! {LONG}", CHOICES))
    await demo.tells("oksana", Rendered(f"Вітаємо, Оксано! {LONG}", CHOICES))
    await demo.tells("yusuf", Rendered("Bonne nuit", silent=True))
    await demo.says("yusuf", f"Merci {LONG}", "yusuf-1")
    demo.phone("amina").taps("amina-1", "q7:work")
    demo.tell_story(LONG, "Yusuf l’a prise.", LONG, reading=LONG)
    for person in ("amina", "yusuf"):
        demo.suggests(person, "/start", f"سلام {LONG}", f"Bonjour {LONG}")


async def test_nothing_overflows_sideways(page: Page, demo: InventedDemo) -> None:
    await fill(demo)
    await expect(page.locator(".story")).to_have_count(1)
    await expect(page.locator("#yusuf-3")).to_have_count(1)
    await expect(page.locator("#try-yusuf-3")).to_have_count(1)
    await page.set_viewport_size({"width": 360, "height": 800})
    await expect(page.locator(".tabs [aria-current]")).to_have_count(1)
    for person in ("oksana", "yusuf", "claire"):  # their tabs say so, in words that only a screen reader has
        await demo.tells(person, Rendered("Bonjour"))
    await expect(page.locator(".tabs .unread:not([hidden])")).to_have_count(3)
    for width in (360, 390, 800, 1280, 1600):
        await page.set_viewport_size({"width": width, "height": 800})
        assert await page.evaluate(STICKING_OUT) == [], width


async def test_on_a_small_screen_one_phone_is_in_front_and_tabs_tell_where_news_are(
    page: Page, demo: InventedDemo
) -> None:
    await page.set_viewport_size({"width": 360, "height": 640})
    tabs = page.get_by_role("navigation", name="Téléphones")
    in_front = tabs.locator("[aria-current]")
    await expect(in_front).to_contain_text(["Amina"])
    await demo.tells("yusuf", Rendered("Une question vous attend"))
    await expect(tabs.get_by_role("link", name="Yusuf nouveau message")).to_be_visible()
    await tabs.get_by_role("link", name="Yusuf").click()
    await expect(conversation(page).get_by_text("vous attend")).to_be_in_viewport(ratio=1)
    await expect(in_front).to_contain_text(["Yusuf"])
    await expect(tabs.get_by_role("link", name="Yusuf", exact=True)).to_be_visible()
    await tabs.get_by_role("link", name="Claire").click()
    await expect(in_front).to_contain_text(["Claire"])
    for person in ("amina", "oksana", "iryna"):
        await demo.tells(person, Rendered("Une question vous attend"))
    await expect(tabs.get_by_role("link", name="nouveau message")).to_have_count(3)
    ends, begins = await page.evaluate(
        """() => [document.querySelector(".tabs [aria-current]").getBoundingClientRect().right,
                  document.querySelector(".tabs [data-for=stories]").getBoundingClientRect().left]"""
    )
    assert ends + 11 <= begins  # beyond the rim around it
    await tabs.get_by_role("link", name="Questions").click()
    await expect(page.get_by_text("posez une question")).to_be_in_viewport(ratio=1)


async def test_a_phone_written_from_the_right_is_the_mirror_image_of_the_others(page: Page, demo: InventedDemo) -> None:
    await demo.says("amina", "سلام", None)
    await demo.says("yusuf", "Bonjour", None)
    await expect(page.locator("#yusuf-2")).to_be_visible()
    places = {
        bubble: await page.locator(f"#{bubble} .said").evaluate(
            """box => {
              const [inner, outer] = [box, box.closest(".log")].map((each) => each.getBoundingClientRect());
              return inner.left - outer.left < outer.right - inner.right ? "left" : "right";
            }"""
        )
        for bubble in ("amina-1", "amina-2", "yusuf-1", "yusuf-2")
    }
    assert places == {"amina-1": "right", "amina-2": "left", "yusuf-1": "right", "yusuf-2": "left"}
    await expect(page.locator("#amina-1 .text")).to_have_css("direction", "rtl")
    await expect(page.locator("#amina-2 .text")).to_have_css("direction", "rtl")
    await expect(page.locator("#yusuf-1 .text")).to_have_css("direction", "ltr")


async def test_the_keyboard_goes_from_phone_to_phone_without_passing_every_message(page: Page) -> None:
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Aller aux téléphones")).to_be_focused()
    await page.keyboard.press("Enter")
    for following in ("Oksana", "Yusuf", "Iryna", "Claire"):
        await page.keyboard.press("Tab")
        await page.keyboard.press("Tab")
        await expect(page.get_by_role("link", name=f"Aller au téléphone suivant : {following}")).to_be_focused()
        await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Écrire avec ce téléphone").last).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(field(page, "Claire")).to_be_focused()


async def test_whatever_has_the_focus_shows_it(page: Page) -> None:
    await page.reload()
    reached = set()
    for _ in range(60):
        await page.keyboard.press("Tab")
        name, width = await page.evaluate(
            """() => {
              const { activeElement: element } = document;
              return [element.className || element.tagName, parseFloat(getComputedStyle(element).outlineWidth)];
            }"""
        )
        if name == "BODY":
            break
        reached.add(name)
        assert width >= 2, name
    assert reached >= {"skip", "log", "reply", "BUTTON", "TEXTAREA", "send", "stories", "A"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_stands_out_enough(page: Page, demo: InventedDemo, scheme: str) -> None:
    await fill(demo)
    demo.broken = True
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await page.locator("#yusuf-1 .reply").click()
    await page.keyboard.type("Mardi")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).not_to_be_empty()
    assert await page.evaluate(TOO_PALE) == []


async def test_a_screen_reader_is_told_what_comes_and_what_each_thing_is_for(page: Page, demo: InventedDemo) -> None:
    await demo.tells("yusuf", Rendered("Une question"))
    await expect(conversation(page)).to_contain_text("Relais à Yusuf")
    for person in ("Amina", "Oksana", "Yusuf", "Iryna", "Claire"):
        await expect(page.get_by_role("region", name=person, exact=True)).to_have_count(1)
        await expect(conversation(page, person)).to_have_attribute("aria-live", "polite")
        await expect(field(page, person)).to_have_count(1)
    nameless = await page.evaluate(
        """() => [...document.querySelectorAll("button, a, textarea, img, [role=img]")]
          .filter((each) => !(each.ariaLabel || each.alt || each.textContent.trim())).map((each) => each.outerHTML)"""
    )
    assert nameless == []


async def test_the_page_moves_only_for_those_who_want_it(chromium: Browser, server: DemoServer, page: Page) -> None:
    await expect(page.locator("main")).to_have_css("scroll-behavior", "auto")
    lively = await chromium.new_page(reduced_motion="no-preference")
    await lively.goto(server.url)
    await expect(lively.locator("main")).to_have_css("scroll-behavior", "smooth")
    await lively.close()
