"""Presses on buttons: which button was meant, and whether the bot may still answer."""

import asyncio
from dataclasses import dataclass

from tests.servers.telegram_calls import JsonObject, bad_request


@dataclass(frozen=True, slots=True)
class PressAnswer:
    """What the person saw after a press; an empty ``text`` only ended the spinner."""

    text: str
    show_alert: bool


class Presses:
    """Presses made so far. One can be answered once, within ``answerable_for`` seconds."""

    def __init__(self, answerable_for: float) -> None:
        self._answerable_for = answerable_for
        self._pressed_at: dict[str, float] = {}
        self._answers: dict[str, PressAnswer] = {}
        self._something_new = asyncio.Event()

    def make(self, user_id: int) -> str:
        """A new press; returns its id."""
        press_id = str((user_id << 20) + len(self._pressed_at) + 1)
        self._pressed_at[press_id] = asyncio.get_running_loop().time()
        return press_id

    def answer(self, press_id: str, answer: PressAnswer) -> None:
        """Raises ``Refused`` when it is too late, too often, or about no press at all."""
        pressed_at = self._pressed_at.get(press_id)
        late = pressed_at is None or asyncio.get_running_loop().time() > pressed_at + self._answerable_for
        if late or press_id in self._answers:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        self._answers[press_id] = answer
        self._something_new.set()
        self._something_new = asyncio.Event()

    def answer_to(self, press_id: str) -> PressAnswer | None:
        return self._answers.get(press_id)

    async def answered(self, press_id: str) -> PressAnswer:
        """Until this press is answered, however long that takes."""
        while (answer := self.answer_to(press_id)) is None:
            await self._something_new.wait()
        return answer


def data_behind(message: JsonObject, data_or_label: str) -> str:
    """What a press on that button sends. Raises ``LookupError`` when the message shows no such button."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", ())
    buttons = [button for row in rows for button in row if "callback_data" in button]
    for name in ("callback_data", "text"):
        for button in buttons:
            if button[name] == data_or_label:
                return str(button["callback_data"])
    shown = [button["text"] for button in buttons]
    problem = f"message {message['message_id']} shows no button {data_or_label!r}, only {shown}"
    raise LookupError(problem)
