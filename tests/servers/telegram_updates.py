"""Updates on their way to the bot: kept in order until it has confirmed them."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tests.servers.telegram_calls import JsonObject, bad_request
from tests.servers.telegram_parameters import UNASKED_KINDS, UPDATE_KINDS

# Updates of one lane go to a webhook one after the other: a chat's messages are one lane, presses another.
Lane = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Update:
    """Something a person did, as the bot is told. ``payload`` is the Update object.

    ``update_id`` is 0 where the bot asked not to be told of this kind (``allowed_updates``).
    """

    update_id: int
    kind: str
    lane: Lane
    payload: JsonObject

    @property
    def message_id(self) -> int:
        """The message that was written, changed or pressed; a block or unblock has none."""
        body = self.payload[self.kind]
        return int(body.get("message", body)["message_id"])

    @property
    def press_id(self) -> str:
        """What ``answerCallbackQuery`` calls this press."""
        return str(self.payload["callback_query"]["id"])


class Updates:
    """The queue. ``on_new`` is called after each update that was put in."""

    def __init__(self, first_id: int) -> None:
        self.on_new: Callable[[], None] = lambda: None
        self.allowed = UPDATE_KINDS - UNASKED_KINDS
        self._next_id = first_id
        self._waiting: dict[int, Update] = {}
        self._confirmed: set[int] = set()
        self._all_confirmed = asyncio.Event()
        self._all_confirmed.set()

    def put(self, kind: str, body: JsonObject, lane: Lane) -> Update:
        """Number an update and let it wait, if the bot wants its kind."""
        wanted = kind in self.allowed
        update_id = self._next_id if wanted else 0
        update = Update(update_id, kind, lane, {"update_id": update_id, kind: body})
        if wanted:
            self._next_id += 1
            self._waiting[update_id] = update
            self._all_confirmed.clear()
            self.on_new()
        return update

    def allow(self, kinds: object) -> None:
        """What ``allowed_updates`` asked for; None leaves it as it was, an empty list is the default."""
        if kinds is None:
            return
        if not isinstance(kinds, list) or not UPDATE_KINDS.issuperset(kinds):
            raise bad_request("allowed_updates must be a list of kinds of update")
        self.allowed = frozenset(kinds) or (UPDATE_KINDS - UNASKED_KINDS)

    @property
    def waiting(self) -> list[Update]:
        """Not confirmed yet, oldest first."""
        return list(self._waiting.values())

    def first_in(self, lane: Lane) -> Update | None:
        return next((update for update in self._waiting.values() if update.lane == lane), None)

    def confirm(self, updates: Iterable[Update]) -> None:
        for update in updates:
            self._confirmed.add(update.update_id)
            self._waiting.pop(update.update_id, None)
        if not self._waiting:
            self._all_confirmed.set()

    async def all_confirmed(self) -> None:
        """Until nothing waits."""
        await self._all_confirmed.wait()

    def drop_all(self) -> None:
        """Forget what waits: asked for with ``drop_pending_updates``, never confirmed."""
        self._waiting.clear()
        self._all_confirmed.set()

    def confirmed(self, update_id: int) -> bool:
        """Whether the bot said it has this one. Raises ``LookupError`` for an id never given out."""
        if update_id >= self._next_id:
            problem = f"no update {update_id} was ever sent"
            raise LookupError(problem)
        return update_id in self._confirmed
