"""Session page: one that was sent, for counsellors: who said what to it, and what may be done with it.

session-page ─▶ names │ what people would like to ask (session_questions.py)
            ├▶ another time or place, room for more, cancelled (session_changes.py)
            ├▶ more people (audience.py), and who speaks (session_speakers.py)
            ├▶ who came, once it has begun (session_afterwards.py)
            └▶ how it was (session_feedback.py)
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from handlers import (
    audience,
    session,
    session_afterwards,
    session_changes,
    session_during,
    session_feedback,
    session_interpreters,
    session_project,
    session_speakers,
    session_text,
    session_waiting,
)
from handlers import session_questions as questions_before
from handlers.answers import one_of
from handlers.audience_holder import Kind
from handlers.coming import Coming, Source
from handlers.conversation import MENU, STAY, Asked, Asking, Conversation, Next
from handlers.session_spot import Spot
from handlers.turn import Turn
from storage import alerts, guests, session_questions, sessions
from storage.outgoing import Argument, Lines, NameOf, Option, Phrase, Sentence
from storage.session_vocabulary import GuestReply, SessionState
from storage.sessions import Session
from storage.vocabulary import Role

caring = Conversation("session-page")


class OnPage(StrEnum):
    NAMES = "names"
    MOVE = "move"
    PLACE = "place"
    ROOM = "room"
    INVITE = "invite"
    QUESTIONS = "questions"
    PREPARE = "prepare"
    CANCEL = "cancel"
    WALL_CODE = "wall-code"
    WHO_CAME = "who-came"
    FELT = "felt"
    FINE = "fine"


_TO_COME: Final = (OnPage.MOVE, OnPage.PLACE, OnPage.ROOM, OnPage.INVITE, OnPage.PREPARE, OnPage.CANCEL)


async def how_it_stands(asking: Asking) -> Asked:
    """The whole, what people said to it, and what may be done with it."""
    this = await sessions.get(asking.db, asking.about)
    if this is None:
        return Asked()
    whole = session_text.whole(this, place_shown=True)
    said = session_text.counted((await guests.counted(asking.db, [this.id]))[this.id])
    to_come = this.is_to_come(asking.now)
    asked: Sequence[object] = await session_questions.of_session(asking.db, this.id)
    asked = asked or await session_project.to_read(asking.db, this)
    lacking = await session_interpreters.lacking(asking, this) if to_come else ()
    unmet = await session_waiting.without(asking, this) if to_come else ()
    past = {OnPage.NAMES, OnPage.FINE, OnPage.WHO_CAME if this.state is SessionState.PLANNED else OnPage.FELT}
    offered = set(OnPage) - {OnPage.WHO_CAME, OnPage.FELT, OnPage.WALL_CODE} if to_come else past
    if this.is_on(asking.now):
        offered |= {OnPage.WALL_CODE}
    offered = offered | {OnPage.QUESTIONS} if asked else offered - {OnPage.QUESTIONS}
    return Asked(
        {
            "kind": whole["kind"],
            "what": session_text.original(this),
            "details": Lines((whole["details"], *lacking, *unmet)),
            "places": this.places or 0,
            "yes": said["yes"],
            "maybe": said["maybe"],
            "no": said["no"],
            "waiting": said["waiting"],
            "silent": said["silent"],
        },
        options=tuple(Option(each.value) for each in OnPage if each in offered),
        source=this.planner_id,
    )


@caring.step("session-page", expects=one_of(OnPage), asks=how_it_stands, repeatable=True, holds=False)
async def session_page(turn: Turn, reply: OnPage) -> Next:
    this = await visible(turn, turn.about)
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    if this is None or (reply in _TO_COME and not this.is_to_come(turn.now)):
        turn.say("session-is-gone")
        return session.all_sessions
    if reply is OnPage.NAMES:
        await _say_names(turn, this)
        return STAY
    if reply is OnPage.FELT:
        await session_feedback.say_how_it_was(turn, this)
        return STAY
    if reply is OnPage.QUESTIONS:
        await questions_before.say_all(turn, this)
        await session_project.say_all(turn, this)
        return STAY
    if reply is OnPage.WALL_CODE:
        await session_during.show_code(turn, this)
        return STAY
    if reply is OnPage.WHO_CAME:
        return await session_afterwards.begin(turn, this)
    spot = str(Spot(this.id, this.version))
    leads: dict[OnPage, Next] = {
        OnPage.MOVE: session_changes.session_new_time.about(spot),
        OnPage.PLACE: session_changes.session_new_place.about(spot),
        OnPage.ROOM: session_changes.session_room.about(spot),
        OnPage.INVITE: audience.choose(Kind.SESSION, spot),
        OnPage.PREPARE: session_speakers.session_prepare.about(this.id),
        OnPage.CANCEL: session_changes.session_cancel.about(spot),
    }
    return leads.get(reply, session.all_sessions)


async def visible(turn: Turn, session: str) -> Session | None:
    """A session that this counsellor may look at; invented ones are not among real ones."""
    this = await sessions.get(turn.db, session)
    may = this and this.simulated == turn.person.simulated and this.state is not SessionState.CANCELLED
    return this if may and turn.person.role == Role.COUNSELLOR else None


async def _say_names(turn: Turn, this: Session) -> None:
    """Who said what, one line a person; but whom a report has parted from this counsellor."""
    parted = await alerts.parted(turn.db, turn.person.id)
    listed = [each for each in await guests.of_session(turn.db, this.id) if each.person_id not in parted]
    lines: list[Argument] = []
    for reply in GuestReply:
        said = [each for each in listed if each.reply is reply]
        if said:
            lines.append(Sentence("session-who-said", {"reply": Phrase(f"reply-{reply}"), "count": len(said)}))
            lines += [NameOf(each.person_id) for each in said]
    if not lines:
        turn.say("session-nobody-said")
        return
    turn.say("session-names", names=Lines(tuple(lines)))


async def _planned(asking: Asking) -> list[Coming]:
    there = await sessions.going_on(asking.db, simulated=asking.person.simulated, now=asking.now)
    to_come = [each for each in there if each.is_to_come(asking.now)]
    said = await guests.counted(asking.db, [each.id for each in to_come])
    return [
        Coming(
            each.id,
            each.starts_at,
            Sentence("planned-session", {"kind": session_text.kind(each), "yes": said[each.id].get(GuestReply.YES, 0)}),
        )
        for each in to_come
        if each.starts_at
    ]


async def _its_page(turn: Turn, subject: str) -> Next | None:
    this = await visible(turn, subject)
    return session_page.about(this.id) if this and this.state is not SessionState.DRAFT else None


TO_COME: Final = Source("session", _planned, _its_page)
