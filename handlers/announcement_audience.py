"""For whom an announcement is, while its author chooses it (audience.py)."""

from typing import Final

from handlers import announce
from handlers.audience_holder import Holder, SentToMany
from handlers.conversation import Asking, Next
from handlers.turn import Turn
from storage import announcements
from storage.announcement_vocabulary import AnnouncementState
from storage.audiences import Audience


class _OfAnnouncement(SentToMany):
    async def chosen(self, scene: Asking | Turn, of: str) -> Audience | None:
        this = await announcements.get(scene.db, of)
        is_open = this and this.author_id == scene.person.id and this.state is AnnouncementState.DRAFT
        return this.audience if this and is_open else None

    async def keep(self, turn: Turn, of: str, audience: Audience) -> None:
        this = await announce.own_draft(turn, of)
        if this:
            await announcements.note(turn.db, this.id, audience=audience.as_json())

    async def that_is_all(self, turn: Turn, of: str) -> Next:
        del turn
        return announce.announcement_preview.about(of)

    async def not_open(self, turn: Turn) -> Next:
        return announce.not_open(turn)


HOLDER: Final[Holder] = _OfAnnouncement()
