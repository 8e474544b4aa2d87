"""One of the demo's people, who knows only what stands on their screen."""

import re

from playwright.async_api import Locator, Page, expect

from bot.texts import Texts
from storage.vocabulary import Language


class OnScreen:
    """Uses the phone of ``name`` on the demo's page, and reads ``language``."""

    def __init__(self, page: Page, name: str, language: str) -> None:
        self._texts = Texts(Language("fr"))
        self.name = name
        self.language = Language(language)
        self.phone = page.get_by_role("region", name=name, exact=True)
        self.conversation = self.phone.get_by_role("log")
        self._suggestions = self.phone.get_by_role("group", name=f"Ce que {name} pourrait écrire")

    async def writes(self, text: str) -> None:
        await self.phone.get_by_role("textbox").fill(text)
        await self.phone.get_by_role("textbox").press("Enter")
        await self._wrote(text)

    async def tries(self, sentence: str) -> None:
        """Take one of the sentences that the phone suggests: it is sent as if typed."""
        if await self.phone.locator("details").get_attribute("open") is None:
            await self.phone.get_by_text("Essayez", exact=True).click()
        button = self._suggestions.get_by_role("button", name=sentence)
        whole = await button.inner_text()
        await button.click()
        await self._wrote(whole)

    async def presses(self, message: str, option: str) -> None:
        """Press the button of a message: the newest one that says so."""
        button = self.conversation.get_by_role("button", name=self.label(message, option), exact=True).last
        await button.click()

    async def sends_the_number_of(self, message: str, option: str) -> None:
        """Where nothing can be pressed: look the option up in the list, and send its number."""
        line = re.compile(rf"^(\d+)\. {re.escape(self.label(message, option))}$", re.MULTILINE)
        newest = self.conversation.get_by_role("article").filter(has_text=line).last
        number = line.search(await newest.inner_text())
        assert number
        await self.writes(number[1])

    async def reads(self, words: str) -> Locator:
        """The newest message that holds these words, once it has come; it must be in sight on this phone."""
        message = self.conversation.get_by_role("article").filter(has_text=words).last
        await self.phone.scroll_into_view_if_needed()
        await expect(message).to_be_in_viewport()
        return message

    def label(self, message: str, option: str) -> str:
        """What an option is called in this person's language."""
        if self._texts.has(self.language, message, option):
            return self._texts.text(self.language, message, attribute=option)
        return self._texts.text(self.language, f"language-{option}")

    def says_of_us(self, message: str, **arguments: str | int) -> str:
        """What the programme says to this person."""
        return self._texts.text(self.language, message, arguments)

    async def _wrote(self, text: str) -> None:
        own = self.conversation.get_by_role("article").filter(has=self.phone.page.get_by_text(self.name, exact=True))
        await expect(own.last).to_contain_text(text)
