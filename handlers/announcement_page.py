"""An announcement on its way: how far it has come, called back, stopped; and who does not have it, and why.

announcement-page ─▶ call back, until it leaves: its author may change it │ stop: what has not left does not leave
                 └▶ announcement-missed ─▶ someone's page (person_page.py)
"""

from enum import StrEnum
from typing import Final

from handlers import announce, announcement_sending, announcement_text, audience, naming, person_page
from handlers.answers import Listed, one_listed, one_of
from handlers.coming import Coming, Source
from handlers.conversation import Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage import alerts, announcement_recipients, announcements
from storage.announcement_vocabulary import AnnouncementId, AnnouncementState, Fate
from storage.announcements import Announcement
from storage.outgoing import NameOf, Option, Phrase, Sentence
from storage.vocabulary import PersonId, Role

page = Conversation("announcement-page")

_MOST_LISTED = 7  # with "more" and "enough", and the way back
_MORE, _ENOUGH = "more", "enough"

_NOT_LEAVING_YET = (AnnouncementState.ASKING, AnnouncementState.PLANNED)
_LEAVING = (AnnouncementState.LEAVING, AnnouncementState.LEFT)


class OnPage(StrEnum):
    CALL_BACK = "call-back"
    STOP = "stop"
    MISSED = "missed"
    REFRESH = "refresh"
    ENOUGH = "enough"


async def how_far_it_is(asking: Asking) -> Asked:
    """Its first words, for whom it is, and what became of it so far."""
    this = await announcements.get(asking.db, asking.about)
    if this is None:
        return Asked()
    counted = await announcement_recipients.fates(asking.db, this.id)
    missed = any(fate.is_missed for fate in counted)
    stoppable = this.state in _LEAVING and any(counted.get(fate) for fate in (Fate.WAITING, Fate.HELD, Fate.FOLDED))
    options = (
        OnPage.CALL_BACK if this.state in _NOT_LEAVING_YET else None,
        OnPage.STOP if stoppable or this.state is AnnouncementState.LEAVING else None,
        OnPage.MISSED if missed else None,
        OnPage.REFRESH,
        OnPage.ENOUGH,
    )
    return Asked(
        {
            "what": (await announcement_text.beginnings(asking.db, [this]))[this.id],
            "author": NameOf(this.author_id),
            "audience": audience.described(this.audience),
            "state": this.state.value,
            "at": this.over_at or this.leaves_at or this.made_at,
            "fates": announcement_text.fates_of(counted),
        },
        options=tuple(Option(each.value) for each in options if each),
        source=this.author_id,
    )


async def who_does_not_have_it(asking: Asking) -> Asked:
    """Some of them, and why. About ``id/number of the first``."""
    announcement, _, first = asking.about.partition("/")
    missed = await announcement_recipients.missed(asking.db, AnnouncementId(announcement))
    parted = await alerts.parted(asking.db, asking.person.id)
    seen = {each: fate for each, fate in missed.items() if each not in parted}
    listed = list(seen)[int(first) :][:_MOST_LISTED]
    more = len(seen) - int(first) - len(listed)
    lines = [
        Option(each, Sentence("missed-line", {"who": NameOf(each), "why": Phrase(f"missed-{seen[each]}")}))
        for each in listed
    ]
    last = [Option(_MORE, Sentence("people-more", {"count": more}))] if more > 0 else []
    return Asked({"count": len(seen)}, options=(*lines, *last, Option("enough")))


@page.step("announcement-page", expects=one_of(OnPage), asks=how_far_it_is, repeatable=True)
async def announcement_page(turn: Turn, wish: OnPage) -> Next:
    this = await _seen(turn, turn.about)
    if this is None:
        return announce.not_open(turn)
    match wish:
        case OnPage.CALL_BACK:
            return await _call_back(turn, this)
        case OnPage.STOP:
            await _stop(turn, this)
        case OnPage.MISSED:
            return announcement_missed.about(f"{this.id}/0")
        case OnPage.ENOUGH:
            return announce.announcements_there_are
        case OnPage.REFRESH:
            pass
    return announcement_page.about(this.id)


@page.step("announcement-missed", expects=one_listed(), asks=who_does_not_have_it, repeatable=True)
async def announcement_missed(turn: Turn, choice: Listed) -> Next:
    announcement, _, first = turn.about.partition("/")
    this = await _seen(turn, announcement)
    if this is None:
        return announce.not_open(turn)
    if choice == _ENOUGH:
        return announcement_page.about(this.id)
    if choice == _MORE:
        return announcement_missed.about(f"{this.id}/{int(first) + _MOST_LISTED}")
    return await person_page.open_page(turn, PersonId(choice)) or announcement_missed.about(f"{this.id}/0")


async def _seen(turn: Turn, announcement: str) -> Announcement | None:
    """This one, if it was sent, and whoever looks is a counsellor."""
    this = await announcements.get(turn.db, announcement)
    if this is None or turn.person.role != Role.COUNSELLOR or this.simulated != turn.person.simulated:
        return None
    return this if this.state is not AnnouncementState.DRAFT or this.author_id == turn.person.id else None


async def _call_back(turn: Turn, this: Announcement) -> Next:
    """Until it leaves: it is its author's draft again."""
    again = {"sent_at": None, "leaves_at": None, "approved_by": None}
    back = await announcements.change(turn.db, this.id, _NOT_LEAVING_YET, AnnouncementState.DRAFT, **again)
    if not back:
        if this.state is AnnouncementState.DRAFT:
            return announce.announcement_preview.about(this.id)
        turn.say("announcement-has-gone-on")
        return announcement_page.about(this.id)
    await announcement_sending.ask_no_more(turn, this)
    turn.say("announcement-called-back")
    if this.author_id == turn.person.id:
        return announce.announcement_preview.about(this.id)
    await tell(turn, this.author_id, "colleague-called-back", by=naming.who_did_it(turn.person.id))
    return announce.announcements_there_are


async def _stop(turn: Turn, this: Announcement) -> None:
    over = this.over_at or turn.now
    if await announcements.change(turn.db, this.id, _LEAVING, AnnouncementState.STOPPED, over_at=over):
        await announcement_recipients.call_back(turn.db, this, turn.now)
        turn.say("announcement-stopped")
        if this.author_id != turn.person.id:
            await tell(turn, this.author_id, "colleague-stopped", by=naming.who_did_it(turn.person.id))


async def _planned(asking: Asking) -> list[Coming]:
    to_leave = await announcements.to_leave(asking.db, simulated=asking.person.simulated)
    begin = await announcement_text.beginnings(asking.db, to_leave)
    return [
        Coming(each.id, each.leaves_at, Sentence("planned-announcement", {"what": begin[each.id]}))
        for each in to_leave
        if each.leaves_at
    ]


async def _its_page(turn: Turn, subject: str) -> Next | None:
    this = await _seen(turn, subject)
    return announcement_page.about(this.id) if this else None


TO_LEAVE: Final = Source("announcement", _planned, _its_page)
