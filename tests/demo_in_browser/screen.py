"""Where things are on the page, as someone who reads its French labels finds them."""

from playwright.async_api import Locator, Page


def field(page: Page, person: str = "Yusuf") -> Locator:
    return page.get_by_role("textbox", name=f"{person} écrit")


def conversation(page: Page, person: str = "Yusuf") -> Locator:
    return page.get_by_role("log", name=f"Conversation : {person}")


def stories(page: Page) -> Locator:
    return page.get_by_role("region", name="Ce que devient chaque question")
