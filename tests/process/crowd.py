"""Newcomers who come in and ask at the same time, each as fast as the screen shows the next question."""

import asyncio
import random
from collections.abc import Sequence

from bot.texts import Texts
from scheduler.clock import utc_now
from storage import invitations
from storage.database import Database
from storage.vocabulary import Language, Role
from tests.servers.telegram import TelegramServer
from tests.servers.telegram_chats import SentMessage
from tests.servers.telegram_updates import Update

FRENCH = Language("fr")

# What each of them is told, in order, whatever happens meanwhile.
TOLD = (
    "welcome-language",
    *("welcome-what", "welcome-who-reads", "welcome-no-authority", "agree"),
    "adult",
    "your-name",
    "first-question",
    "choose-topic",
    "choose-aim",
    "nobody-fits-yet",
    "choose-topic",  # of the next question, which they leave there
)

_ACTS = (
    ("welcome-language", "fr"),
    ("agree", "yes"),
    ("adult", "yes"),
    ("your-name", ""),
    ("first-question", ""),
    ("choose-topic", "first-job"),  # no trade: the next question asks what it is about, too
    ("choose-aim", "job"),
)


class Newcomer:
    """One of them. What they do is kept in ``acts``; it may be brought to the program many times, and is done once."""

    def __init__(self, telegram: TelegramServer, texts: Texts, number: int, code: str) -> None:
        """``code``: the newcomer's invitation with which they come, so that their questions go on to peers."""
        self._code = code
        self.user_id = 5000 + number
        self.question = f"Comment apprendre le métier numéro {number} ?"
        self.next_question = f"Et où l'exercer, numéro {number} ?"
        self.acts: list[Update] = []
        self._telegram = telegram
        self._texts = texts
        self._words = {"your-name": f"Invité {number}", "first-question": self.question}

    async def comes_in_and_asks(self) -> None:
        """From /start to the word that the question is in good hands, and on to the next; waits as long as it takes."""
        self.acts.append(await self._telegram.says(self.user_id, f"/start {self._code}"))
        for message, option in _ACTS:
            shown = await self._shown(message)
            if option:
                label = self._label(message, option)
                self.acts.append(await self._telegram.presses(self.user_id, shown.message_id, label))
            else:
                self.acts.append(await self._telegram.says(self.user_id, self._words[message]))
        answered = await self._shown("nobody-fits-yet")
        self.acts.append(await self._telegram.says(self.user_id, f"/ask {self.next_question}"))
        await self._shown("choose-topic", after=answered.message_id)

    async def _shown(self, message: str, after: int = 0) -> SentMessage:
        wanted = self._texts.text(FRENCH, message, {"role": "newcomer"})
        while True:
            shown = await self._telegram.next_message(self.user_id, after=after, timeout=600)
            if shown.text == wanted:
                return shown
            after = shown.message_id

    def _label(self, message: str, option: str) -> str:
        if message == "welcome-language":
            return self._texts.text(FRENCH, f"language-{option}")
        return self._texts.text(FRENCH, message, attribute=option)


async def invited(database: Database, telegram: TelegramServer, size: int) -> list[Newcomer]:
    """So many of them, each with a code."""
    texts = Texts(FRENCH)
    async with database.transaction() as db:
        codes = [await invitations.make(db, Role.NEWCOMER, utc_now()) for _ in range(size)]
    return [Newcomer(telegram, texts, number, code) for number, code in enumerate(codes)]


async def come_in_by_and_by(crowd: Sequence[Newcomer], chance: random.Random, longest_pause: float) -> None:
    """All of them, each a little after the one before; ends when the last has asked."""
    async with asyncio.TaskGroup() as together:
        for newcomer in crowd:
            together.create_task(newcomer.comes_in_and_asks())
            await asyncio.sleep(chance.uniform(0, longest_pause))
