"""Pictures are seen and voices heard on the page, by whoever uses it and in either direction of writing."""

import pytest
from playwright.async_api import Locator, Page, expect

from bot.channels import Media, Rendered
from bot.qr_code import qr_code
from storage.incoming import AttachmentKind
from tests import recorded
from tests.demo_in_browser.screen import STICKING_OUT, conversation, field
from tests.demo_in_browser.test_for_everyone import TOO_PALE
from tests.invented_demo import CHOICES, InventedDemo

pytestmark = pytest.mark.asyncio(loop_scope="module")

VOICE = Media(AttachmentKind.VOICE, recorded.voice(2), "audio/ogg")
PHOTO = Media(AttachmentKind.PICTURE, recorded.photo(1200, 1600), "image/jpeg")

# The player's own controls lie out of the page's reach: what it has loaded and plays can be asked.
LOADED = "audio => audio.readyState >= HTMLMediaElement.HAVE_METADATA"
PLAYING = "audio => !audio.paused && audio.currentTime > 0"

OUTSIDE = """all => all.filter((one) => {
  const [inner, outer] = [one, one.closest(".said")].map((each) => each.getBoundingClientRect());
  return inner.left < outer.left || inner.right > outer.right;
}).map((one) => one.tagName)"""


def player(page: Page, person: str) -> Locator:
    return conversation(page, person).locator("audio")


async def is_so(audio: Locator, what: str) -> None:
    """Soon, at the latest."""
    await audio.page.wait_for_function(f"audio => ({what})(audio)", arg=await audio.element_handle())


@pytest.mark.parametrize("person", ["amina", "yusuf"])
async def test_a_voice_can_be_heard(page: Page, demo: InventedDemo, person: str) -> None:
    """The page lets nothing else in: that the sound may be loaded shows only in a browser."""
    await demo.tells(person, Rendered("سلام", media=(VOICE,)))
    audio = player(page, person.title())
    await expect(audio).to_have_accessible_name("Message vocal")
    await is_so(audio, LOADED)
    assert round(await audio.evaluate("audio => audio.duration")) == 2
    await audio.evaluate("audio => { audio.muted = true; }")
    await audio.focus()
    await page.keyboard.press("Space")
    await is_so(audio, PLAYING)
    await page.keyboard.press("Space")
    await is_so(audio, "audio => audio.paused")


async def test_the_keyboard_reaches_the_voice_among_the_messages(page: Page, demo: InventedDemo) -> None:
    await demo.tells("yusuf", Rendered("Écoutez", media=(VOICE,)))
    await expect(player(page, "Yusuf")).to_be_visible()
    await conversation(page).focus()
    await page.keyboard.press("Tab")
    await expect(player(page, "Yusuf")).to_be_focused()


async def test_a_voice_stands_on_the_programmes_side_and_its_player_runs_as_everywhere(
    page: Page, demo: InventedDemo
) -> None:
    """In a phone written from the right too: players run from left to right in the apps people know."""
    await demo.tells("amina", Rendered("سلام", CHOICES, media=(VOICE,)))
    audio = player(page, "Amina")
    await expect(audio).to_have_css("direction", "ltr")
    await expect(conversation(page, "Amina").locator("figcaption")).to_have_css("direction", "rtl")
    box, log = await audio.bounding_box(), await conversation(page, "Amina").bounding_box()
    assert box
    assert log
    assert box["x"] - log["x"] > log["x"] + log["width"] - box["x"] - box["width"]


async def test_one_can_reply_to_a_voice_and_to_a_picture(page: Page, demo: InventedDemo) -> None:
    """They have no words that could be quoted: their names stand for them."""
    for number, (enclosed, name) in enumerate([(VOICE, "Message vocal"), (PHOTO, "Image envoyée par le programme")]):
        [first, *_] = await demo.tells("yusuf", Rendered("?", media=(enclosed,)))
        await page.locator(f"#{first} .reply").click()
        await expect(page.locator("#phone-yusuf .quoted")).to_contain_text(name)
        await field(page).press_sequentially("Merci")
        await page.keyboard.press("Enter")
        await expect(page.locator("#phone-yusuf .mine .quote").nth(number)).to_have_text(name)


async def test_codes_stay_sharp_and_photos_stay_soft(page: Page, demo: InventedDemo) -> None:
    """A code must be scanned from the screen; a face in squares would be nobody's."""
    await demo.tells("yusuf", Rendered("Un code", media=(qr_code("https://t.me/relais_bot?start=x7"), PHOTO)))
    pictures = conversation(page).get_by_role("img", name="Image envoyée par le programme")
    await expect(pictures.first).to_have_css("image-rendering", "pixelated")
    await expect(pictures.last).to_have_css("image-rendering", "auto")
    for picture in await pictures.all():
        assert await picture.evaluate("picture => picture.decode().then(() => picture.naturalWidth)") > 0


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_nothing_sticks_out_or_is_too_pale(page: Page, demo: InventedDemo, colours: str) -> None:
    await page.emulate_media(color_scheme="dark" if colours == "dark" else "light")
    for person in ("amina", "yusuf", "oksana"):
        await demo.tells(person, Rendered("سلام", CHOICES, media=(VOICE, PHOTO)))
    await expect(page.locator("audio")).to_have_count(3)
    for width in (320, 390, 1280, 1600):
        await page.set_viewport_size({"width": width, "height": 800})
        assert await page.evaluate(STICKING_OUT) == [], width
        assert await page.locator("audio, .said img").evaluate_all(OUTSIDE) == [], width
    assert await page.evaluate(TOO_PALE) == []
