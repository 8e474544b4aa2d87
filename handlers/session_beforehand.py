"""Session beforehand: what someone who comes may do until then, offered with their yes, and found again any time.

session-invitation ─▶ yes, or before ─▶ session-beforehand ─▶ be awaited at the stop (session_welcome.py)
                                                           ├▶ wait there for someone (session_meeting.py)
                                                           ├▶ ask there (session_questions.py)
                                                           ├▶ what one wishes to hear about (session_votes.py)
                                                           └▶ tell of one's project (session_project.py)
"""

from typing import Final

from handlers import (
    session_during,
    session_invitation,
    session_meeting,
    session_project,
    session_questions,
    session_text,
    session_votes,
    session_welcome,
)
from handlers.answers import Listed, one_listed
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import session_questions as questions
from storage.outgoing import Option, Phrase
from storage.vocabulary import Role

beforehand = Conversation("session-beforehand")

_WELCOME: Final = "welcome"
_MEET: Final = "meet"
_PROJECT: Final = "project"
_ASK: Final = "ask"
_VOTE: Final = "vote"


async def what_one_may_do(asking: Asking) -> Asked:
    """All that this person may do until then; a project is a newcomer's."""
    guest, this = await session_invitation.of_reader(asking, asking.about)
    session = session_text.named(this) if guest and this else Phrase("not-said")
    project = (Option("project"),) if asking.person.role is Role.NEWCOMER else ()
    asked = await questions.of_session(asking.db, this.id) if this else []
    vote = (Option("vote"),) if asked else ()
    welcome = (Option("welcome"),) if guest and await session_welcome.may_wish(asking, guest) else ()
    meet = (Option("meet"),) if this and await session_meeting.of_helper(asking, this) else ()
    return Asked({"session": session}, options=(*welcome, *meet, Option("ask"), *vote, *project, Option("enough")))


@beforehand.step("session-beforehand", expects=one_listed(), asks=what_one_may_do, repeatable=True, holds=False)
async def session_beforehand(turn: Turn, choice: Listed) -> Next:
    if choice not in (_WELCOME, _MEET, _ASK, _VOTE, _PROJECT):
        turn.say("session-until-then")
        return END
    if choice == _ASK and await session_during.is_on(turn, turn.about):
        return session_during.session_now.about(turn.about)
    guest, this = await session_invitation.still_open(turn, turn.about)
    if guest is None or this is None:
        return END
    if choice == _WELCOME:
        return session_welcome.session_welcome.about(guest.id)
    if choice == _MEET:
        meeting = await session_meeting.of_helper(turn, this)
        return session_meeting.session_meet.about(meeting) if meeting else session_beforehand.about(guest.id)
    if choice == _PROJECT:
        return await session_project.begin(turn, guest, this)
    if choice == _VOTE:
        return session_votes.session_vote.about(f"{guest.id}/0")
    return session_questions.session_ask.about(guest.id)
