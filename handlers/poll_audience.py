"""For whom a poll is, while its author chooses it (audience.py)."""

from typing import Final

from handlers import poll_details
from handlers.audience_holder import Holder, SentToMany
from handlers.conversation import Asking, Next
from handlers.turn import Turn
from storage import polls
from storage.audiences import Audience
from storage.poll_vocabulary import PollState


class _OfPoll(SentToMany):
    async def chosen(self, scene: Asking | Turn, of: str) -> Audience | None:
        this = await polls.get(scene.db, of)
        is_open = this and this.author_id == scene.person.id and this.state is PollState.DRAFT
        return (this.audience or Audience()) if this and is_open else None

    async def keep(self, turn: Turn, of: str, audience: Audience) -> None:
        this = await poll_details.own_draft(turn, of)
        if this:
            await polls.note(turn.db, this.id, audience=audience.as_json())

    async def that_is_all(self, turn: Turn, of: str) -> Next:
        this = await poll_details.own_draft(turn, of)
        if this is None:
            return poll_details.not_open(turn)
        if this.audience is None:
            await self.keep(turn, of, Audience())
        return await poll_details.goes_on(turn, this.id)

    async def not_open(self, turn: Turn) -> Next:
        return poll_details.not_open(turn)


HOLDER: Final[Holder] = _OfPoll()
