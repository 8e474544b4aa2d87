"""Session: people of the programme meet. Planned step by step or in one go, read back, sent by one tap, looked after.

/session (a counsellor's): all-sessions ─▶ session-kind → small questions (session_details.py) → session-read-back
                                       │                              ├▶ sent: everyone on its list is asked
                                       │                              └▶ session-change-what → one of them anew
                                       └▶ one that was sent: session_page.py

What those who are invited live through: session_invitation.py.
"""

from enum import StrEnum
from typing import Final

from handlers import (
    session_audience,
    session_details,
    session_invitation,
    session_page,
    session_text,
    session_times,
    session_times_page,
)
from handlers.answers import Listed, one_listed, one_of
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.session_spot import Spot
from handlers.turn import Turn
from handlers.written_time import TimeProblem, written_time
from storage import guests, sessions, utterances
from storage.masked import Words
from storage.outgoing import Argument, Option, Phrase, Sentence
from storage.session_vocabulary import SessionItem, SessionKind, SessionState
from storage.sessions import Session
from storage.vocabulary import Role, UtteranceId

planning = Conversation("session")

_MOST_LISTED: Final = 7
_NEW, _ENOUGH, _NOTHING = "new", "enough", "nothing"


class OnReadBack(StrEnum):
    SEND = "send"
    CHANGE = "change"
    LATER = "later"
    DROP = "drop"


async def all_there_are(asking: Asking) -> Asked:
    """What is planned, with what people said to it, soonest first; then what is being planned."""
    found = await sessions.going_on(asking.db, simulated=asking.person.simulated, now=asking.now)
    counts = await guests.counted(asking.db, [each.id for each in found])
    lines = []
    for each in found[:_MOST_LISTED]:
        state: Argument = Phrase("session-is-draft")
        if each.is_to_come(asking.now):
            state = Sentence("session-is-planned", session_text.counted(counts[each.id]))
        elif each.state is SessionState.ASKING_TIME:
            state = Phrase("session-asks-time")
        elif each.state is not SessionState.DRAFT:
            state = Phrase("session-is-over" if each.state is SessionState.OVER else "session-is-past")
        lines.append(Option(each.id, session_text.line(each, state)))
    return Asked({"count": len(found)}, options=(*lines, Option("new"), Option("enough")))


async def the_whole(asking: Asking) -> Asked:
    """All that was planned, and how many would be asked."""
    this = await sessions.get(asking.db, Spot.of(asking.about).session)
    if this is None:
        return Asked()
    listed = {each.person_id for each in await guests.of_session(asking.db, this.id)}
    fitting = {each.id for each in await session_audience.fitting(asking.db, this)}
    whole = session_text.whole(this, place_shown=True)
    send = Option(OnReadBack.SEND.value, Phrase("session-ask-times") if this.times else None)
    return Asked(
        {
            "kind": whole["kind"],
            "what": session_text.original(this),
            "details": whole["details"],
            "places": this.places or 0,
            "count": len(listed | fitting),
        },
        options=(send, *(Option(each.value) for each in OnReadBack if each is not OnReadBack.SEND)),
        source=this.planner_id,
    )


async def its_items(_asking: Asking) -> Asked:
    """All that can be changed of it."""
    options = [Option(item.value, Phrase(f"session-item-{item}")) for item in SessionItem]
    return Asked(options=(*options, Option("nothing")))


@planning.command("session")
async def session_command(turn: Turn, words: Words | None) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return await session_invitation.what_is_there(turn)
    if words is None:
        return all_sessions
    language = turn.programme.written_in(words.text, turn.person.language)
    told = Words(session_text.without_contacts(words.text))
    return session_kind.about(await utterances.keep(turn.db, turn.person.id, told, language, turn.now))


@planning.step("all-sessions", expects=one_listed(), asks=all_there_are, repeatable=True, holds=False)
async def all_sessions(turn: Turn, choice: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR or choice == _ENOUGH:
        return MENU
    if choice == _NEW:
        return session_kind
    this = await session_page.visible(turn, choice)
    if this is None:
        turn.say("session-is-gone")
        return all_sessions
    if this.state is SessionState.ASKING_TIME:
        return session_times_page.session_times_page.about(this.id)
    if this.state is not SessionState.DRAFT:
        return session_page.session_page.about(this.id)
    return session_details.first_question(this)


@planning.step("session-kind", expects=one_of(SessionKind), repeatable=True)
async def session_kind(turn: Turn, kind: SessionKind) -> Next:
    """Asked first; about what was told in one go, if anything was. Or what kind a session is after all."""
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    spot = Spot.of(turn.subject or "")
    if spot.change:
        return await session_details.kept_kind(turn, kind)
    told = await _told_at_once(turn)
    this = await sessions.get(turn.db, await sessions.draft(turn.db, turn.person, kind, turn.now, **told))
    return session_details.first_question(this) if this else all_sessions


@planning.step("session-read-back", expects=one_of(OnReadBack), asks=the_whole, repeatable=True)
async def session_read_back(turn: Turn, reply: OnReadBack) -> Next:
    this, spot = await session_details.editable(turn), Spot.of(turn.about)
    if this is None:
        return await session_details.not_any_more(turn)
    if await session_details.colleague_changed(turn, this, spot):
        return session_read_back.about(str(spot.at(this)))
    match reply:
        case OnReadBack.SEND:
            return await _send(turn, this)
        case OnReadBack.CHANGE:
            return session_change_what.about(str(spot.at(this)))
        case OnReadBack.LATER:
            turn.say("session-waits-for-you")
        case OnReadBack.DROP:
            await sessions.change(turn.db, this.id, [SessionState.DRAFT], SessionState.CANCELLED)
            turn.say("session-dropped")
    return END


@planning.step("session-change-what", expects=one_listed(), asks=its_items, repeatable=True)
async def session_change_what(turn: Turn, choice: Listed) -> Next:
    this = await session_details.editable(turn)
    if this is None:
        return await session_details.not_any_more(turn)
    if choice == _NOTHING:
        return session_read_back.about(str(Spot(this.id, this.version)))
    return session_details.anew(this, SessionItem(choice))


async def _told_at_once(turn: Turn) -> dict[str, object]:
    """What stood behind the command: what it is about, and its time, where that is one to meet at."""
    said = await utterances.these(turn.db, [UtteranceId(turn.subject)]) if turn.subject else {}
    if not said:
        return {}
    [told] = said.values()
    written = written_time(told.words.text)
    at = written.at(turn.now, turn.person.timezone) if written else None
    if written is None or at is None or isinstance(at, TimeProblem):
        return {"what_id": told.id}
    return {"what_id": told.id, "starts_at": at, "minutes": written.minutes}


async def _send(turn: Turn, this: Session) -> Next:
    """One tap, and everyone on its list is asked; what is still missing is asked first."""
    missing = session_details.missing(this, turn.now)
    if missing:
        if missing is SessionItem.WHEN and (this.starts_at or this.times):
            turn.say(TimeProblem.PAST.value)
        return session_details.anew(this, missing)
    if this.times:
        return await _ask_for_time(turn, this)
    await session_audience.put_on_list(turn, this)
    listed = len(await guests.of_session(turn.db, this.id))
    if not listed:
        turn.say("session-for-nobody")
        return session_details.anew(this, SessionItem.AUDIENCE)
    if await sessions.change(turn.db, this.id, [SessionState.DRAFT], SessionState.PLANNED, sent_at=turn.now):
        turn.say("session-sent", count=listed)
    return END


async def _ask_for_time(turn: Turn, this: Session) -> Next:
    if not await session_times.ask(turn, this):
        turn.say("session-for-nobody")
        return session_details.anew(this, SessionItem.AUDIENCE)
    return END
