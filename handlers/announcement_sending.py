"""Sending an announcement: not at once, so that it can be called back; to everyone only with a second counsellor's yes.

sent ─▶ planned: it leaves by itself, some minutes later or at its time
    └▶ for everyone, and there is another counsellor: announcement-second-yes ─▶ planned │ back to its author
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from handlers import announce, announcement_file, announcement_page, announcement_text, audience, naming
from handlers.answers import Listed, one_listed
from handlers.audience_holder import Kind
from handlers.conversation import END, MENU, STAY, Asked, Asking, Conversation, Next
from handlers.telling import counsellors_for, tell
from handlers.today import Line, Source, Urgency
from handlers.turn import Occasion, Turn
from storage import announcements, outbox, people, reach
from storage.announcement_vocabulary import AnnouncementState
from storage.announcements import Announcement
from storage.audiences import Audience
from storage.outgoing import NameOf, Option, Phrase, Sentence
from storage.vocabulary import Role

sending = Conversation("announcement-sending", interrupts=True)


# Until then it is called back by one tap; to everyone, with nobody else to look at it, longer.
_SECOND_THOUGHTS: Final = timedelta(minutes=2)
_ALONE: Final = timedelta(minutes=10)


async def what_a_colleague_sends(asking: Asking) -> Asked:
    """Who wrote it, and how many will read it. About ``id/fingerprint``."""
    this = await announcements.get(asking.db, _id(asking.about))
    author = await people.get(asking.db, this.author_id) if this else None
    if this is None or author is None:
        return Asked()
    reached = await reach.of(asking.db, this.audience, author, asking.programme.windows, asking.now)
    enclosed = await announcement_file.of(asking.db, this)
    return Asked(
        {
            "author": NameOf(author.id),
            "words": announcement_file.as_read(enclosed),
            "count": reached.all,
            "when": this.planned_for or Phrase("after-your-yes"),
        },
        options=(Option("yes"), Option("no"), *announcement_file.to_fetch(enclosed)),
        source=this.author_id,
    )


async def send(turn: Turn, this: Announcement) -> Next:
    """Its author says that it may go."""
    enclosed = await announcement_file.of(turn.db, this)
    if enclosed.is_awaited:
        turn.say("announcement-file-awaited")
        return announce.announcement_preview.about(this.id)
    if enclosed.says_nothing:
        turn.say("announcement-says-nothing")
        return announce.announcement_text_step.about(this.id)
    reached = await reach.of(turn.db, this.audience, turn.person, turn.programme.windows, turn.now)
    if not reached.all:
        turn.say("announcement-for-nobody")
        return audience.choose(Kind.ANNOUNCEMENT, this.id)
    if this.planned_for and this.planned_for <= turn.now:
        turn.say("time-is-past")
        return announce.announcement_when.about(this.id)
    everyone = await reach.of(turn.db, Audience(), turn.person, turn.programme.windows, turn.now)
    if reached.all < everyone.all:
        return await _plan(turn, this, _SECOND_THOUGHTS)
    others = await counsellors_for(turn, simulated=this.simulated, but_not=[this.author_id])
    if not others:
        return await _plan(turn, this, _ALONE)
    await announcements.change(
        turn.db, this.id, [AnnouncementState.DRAFT], AnnouncementState.ASKING, sent_at=turn.now, leaves_at=None
    )
    for each in others:
        await turn.ask_of(each, announcement_second_yes.about(_subject(this)))
    turn.say("announcement-asks-a-colleague", count=len(others))
    return announcement_page.announcement_page.about(this.id)


@sending.step(
    "announcement-second-yes", expects=one_listed(), asks=what_a_colleague_sends, repeatable=True, holds=False
)
async def announcement_second_yes(turn: Turn, choice: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    this = await announcements.get(turn.db, _id(turn.about))
    if this is None or this.author_id == turn.person.id or _subject(this) != turn.about:
        return announce.not_open(turn)
    if choice == announcement_file.FILE:
        await announcement_file.bring(turn, this)
        return STAY
    yes = choice == "yes"
    leaves_at = max(this.planned_for or turn.now, turn.now + _SECOND_THOUGHTS)
    after = AnnouncementState.PLANNED if yes else AnnouncementState.DRAFT
    changes = {"leaves_at": leaves_at, "approved_by": turn.person.id} if yes else {"sent_at": None}
    if not await announcements.change(turn.db, this.id, [AnnouncementState.ASKING], after, **changes):
        turn.say("announcement-was-decided", state=announcement_text.state_of(this.state))
        return END
    await ask_no_more(turn, this)
    turn.say("you-said-yes" if yes else "you-said-no")
    told = "colleague-said-yes" if yes else "colleague-said-no"
    await tell(turn, this.author_id, told, by=naming.who_did_it(turn.person.id), at=leaves_at)
    return END


async def what_awaits_a_yes(asking: Asking) -> Sequence[Line]:
    """Announcements of colleagues that nobody has looked at yet."""
    return [
        Line(
            this.id,
            Urgency.DECISION,
            Sentence("waiting-announcement", {"who": NameOf(this.author_id), "since": this.sent_at or this.made_at}),
            this.sent_at or this.made_at,
        )
        for this in await announcements.asking(asking.db, simulated=asking.person.simulated)
        if this.author_id != asking.person.id
    ]


async def lead(turn: Turn, subject: str) -> Next | None:
    """To the question whether it may leave, if that is still one."""
    this = await announcements.get(turn.db, subject)
    if this is None or this.state is not AnnouncementState.ASKING or this.author_id == turn.person.id:
        return None
    return announcement_second_yes.about(_subject(this))


async def ask_no_more(occasion: Occasion, this: Announcement) -> None:
    """No second yes is awaited any more."""
    await outbox.withdraw(occasion.db, [_subject(this)], [announcement_second_yes.name], occasion.now)


async def _plan(turn: Turn, this: Announcement, at_least: timedelta) -> Next:
    leaves_at = max(this.planned_for or turn.now, turn.now + at_least)
    planned = {"sent_at": turn.now, "leaves_at": leaves_at}
    await announcements.change(turn.db, this.id, [AnnouncementState.DRAFT], AnnouncementState.PLANNED, **planned)
    return announcement_page.announcement_page.about(this.id)


def _subject(this: Announcement) -> str:
    return f"{this.id}/{announce.fingerprint(this)}"


def _id(subject: str) -> str:
    return subject.partition("/")[0]


AWAITING_A_YES: Final = Source("announcement", what_awaits_a_yes, lead)
