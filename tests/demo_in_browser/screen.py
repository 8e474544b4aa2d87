"""Where things are on the page, as someone who reads its French labels finds them."""

from playwright.async_api import Locator, Page

# What sticks out of the window or out of its own phone.
STICKING_OUT = """() => [
  document.documentElement.scrollWidth > innerWidth ? "page" : null,
  ...[...document.querySelectorAll(".phone, .log, .stories")].map(
    (box) => (box.scrollWidth > box.clientWidth ? box.className : null)),
  ...[...document.querySelectorAll(".bubble, .said, .choices button, .compose")].map((box) => {
    const [inner, outer] = [box, box.closest(".phone")].map((each) => each.getBoundingClientRect());
    return inner.left < outer.left || inner.right > outer.right ? box.className : null;
  }),
].filter(Boolean)"""


def field(page: Page, person: str = "Yusuf") -> Locator:
    return page.get_by_role("textbox", name=f"{person} écrit")


def conversation(page: Page, person: str = "Yusuf") -> Locator:
    return page.get_by_role("log", name=f"Conversation : {person}")


def stories(page: Page) -> Locator:
    return page.get_by_role("region", name="Ce que devient chaque question")
