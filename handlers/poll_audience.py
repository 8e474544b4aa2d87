"""For whom a poll is, while its author chooses it (audience.py)."""

from typing import Final

from handlers import poll_details
from handlers.audience_holder import Holder
from handlers.conversation import Asking, Next
from handlers.turn import Turn
from storage import polls, reach
from storage.audiences import Audience
from storage.people import Person
from storage.poll_vocabulary import PollState
from storage.vocabulary import Standing


class _OfPoll:
    nothing_chosen: str = "audience-everyone"
    everyone: Audience = Audience()

    async def chosen(self, scene: Asking | Turn, of: str) -> Audience | None:
        this = await polls.get(scene.db, of)
        is_open = this and this.author_id == scene.person.id and this.state is PollState.DRAFT
        return (this.audience or Audience()) if this and is_open else None

    async def keep(self, turn: Turn, of: str, audience: Audience) -> None:
        this = await poll_details.own_draft(turn, of)
        if this:
            await polls.note(turn.db, this.id, audience=audience.as_json())

    async def count(self, asking: Asking, of: str, audience: Audience) -> int:
        del of
        reached = await reach.of(asking.db, audience, asking.person, asking.programme.windows, asking.now)
        return reached.all

    async def can_be_named(self, scene: Asking | Turn, of: str, person: Person) -> bool:
        del of
        return person.standing is Standing.ACTIVE and person.id != scene.person.id

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
