"""Session invitation: someone is asked to a session, and why; they say yes, maybe or no, and may change it any time.

session-invitation, session-moved, session-reminder, session-place-free
 ├▶ yes: with a file for the calendar; then what one may do until then (session_beforehand.py)
 │   (all places taken: they wait for one)
 └▶ maybe │ no: their place is the next one's
/session ─▶ my-sessions ─▶ one of them, to change what was said; or what goes on now (session_during.py)

Steps are about a guest. The address is only for whom a counsellor has met.
"""

from enum import StrEnum
from typing import Final

from handlers import (
    session_audience,
    session_beforehand,
    session_changes,
    session_during,
    session_interpreters,
    session_meeting_ends,
    session_questions,
    session_speaking,
    session_text,
    session_welcome,
    session_when_fits,
)
from handlers.answers import Listed, one_listed, one_of
from handlers.conversation import END, MENU, STAY, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import guests, sessions, speakers
from storage.guests import Guest
from storage.locking import lock_row
from storage.outgoing import Argument, Lane, Option, OriginalWords, Phrase, Timing
from storage.people import Person
from storage.schema import sessions as rows
from storage.session_vocabulary import GuestReply, SessionState
from storage.sessions import Session

inviting = Conversation("session-invitation")

_MOST_LISTED: Final = 7
_ENOUGH: Final = "enough"


class OnInvitation(StrEnum):
    YES = "yes"
    MAYBE = "maybe"
    NO = "no"
    ASK = "ask"
    BEFORE = "before"
    SPEAK = "speak"
    ORIGINAL = "original"


class OnAskedAnew(StrEnum):
    YES = "yes"
    MAYBE = "maybe"
    NO = "no"
    ORIGINAL = "original"


class OnReminder(StrEnum):
    YES = "yes"
    NO = "no"
    ASK = "ask"


class OnNews(StrEnum):
    YES = "yes"
    NO = "no"


_REPLIES: Final = {
    "yes": GuestReply.YES,
    "maybe": GuestReply.MAYBE,
    "no": GuestReply.NO,
}


def as_asked(this: Session, guest: Guest, reader: Person, *, speaks: bool = False) -> Asked:
    """The invitation as this reader gets it; ``speaks``: they were asked to speak there."""
    whole = session_text.whole(this, place_shown=session_audience.may_be_invited(reader))
    offered = set(OnInvitation) - {OnInvitation.ASK, OnInvitation.BEFORE, OnInvitation.SPEAK}
    if guest.reply in (GuestReply.YES, GuestReply.MAYBE):
        offered |= {OnInvitation.ASK if guest.reply is GuestReply.MAYBE else OnInvitation.BEFORE}
    if speaks:
        offered |= {OnInvitation.SPEAK}
    options = [each for each in OnInvitation if each in offered]
    return Asked(
        {**whole, "reason": session_text.why(guest, reader)},
        options=tuple(Option(each.value) for each in options),
        source=this.planner_id,
    )


def as_news(this: Session, reader: Person) -> Asked:
    """The same without the reason: whoever reads it was asked before."""
    whole = session_text.whole(this, place_shown=session_audience.may_be_invited(reader))
    return Asked(whole, source=this.planner_id)


async def the_invitation(asking: Asking) -> Asked:
    """When, where, what, and why this person."""
    guest, this = await of_reader(asking, asking.about)
    if guest is None or this is None:
        return Asked()
    speaks = await speakers.get(asking.db, this.id, asking.person.id) is not None
    asked = as_asked(this, guest, asking.person, speaks=speaks)
    return Asked(asked.arguments, options=asked.options, source=asked.source)


async def the_news(asking: Asking) -> Asked:
    """When, where and what, as it is now."""
    guest, this = await of_reader(asking, asking.about)
    if guest is None or this is None:
        return Asked()
    told = as_news(this, asking.person)
    return Asked(told.arguments, source=told.source)


async def what_i_am_asked_to(asking: Asking) -> Asked:
    """What this person is invited to and is not over, soonest first, with what they said."""
    mine = [*await session_during.going_on(asking), *await guests.to_come_of(asking.db, asking.person.id, asking.now)]
    known = await sessions.many(asking.db, [each.session_id for each in mine])
    soonest = sorted(mine, key=lambda each: known[each.session_id].starts_at or asking.now)
    lines = await session_when_fits.lines(asking)
    lines += [Option(each.id, session_text.line(known[each.session_id], _said(each))) for each in soonest]
    return Asked({"count": len(lines)}, options=(*lines[:_MOST_LISTED], Option("enough")))


async def what_is_there(turn: Turn) -> Next:
    """To what this person is invited to."""
    invited = await guests.to_come_of(turn.db, turn.person.id, turn.now) or await session_during.going_on(turn)
    if invited or await session_when_fits.any_asked(turn):
        return my_sessions
    turn.say("no-sessions-yet")
    return END


@inviting.step("my-sessions", expects=one_listed(), asks=what_i_am_asked_to, repeatable=True, holds=False)
async def my_sessions(turn: Turn, choice: Listed) -> Next:
    if choice == _ENOUGH:
        return MENU
    if lead := session_when_fits.lead(choice):
        return lead
    if await session_during.is_on(turn, choice):
        return session_during.session_now.about(choice)
    guest, this = await still_open(turn, choice)
    return session_invitation.about(guest.id) if guest and this else END


@inviting.step("session-invitation", expects=one_of(OnInvitation), asks=the_invitation, repeatable=True, holds=False)
async def session_invitation(turn: Turn, reply: OnInvitation) -> Next:
    return await _replied(turn, reply)


@inviting.step("session-moved", expects=one_of(OnAskedAnew), asks=the_news, repeatable=True, holds=False)
async def session_moved(turn: Turn, reply: OnAskedAnew) -> Next:
    return await _replied(turn, OnInvitation(reply.value))


@inviting.step("session-reminder", expects=one_of(OnReminder), asks=the_news, repeatable=True, holds=False)
async def session_reminder(turn: Turn, reply: OnReminder) -> Next:
    return await _replied(turn, OnInvitation(reply.value))


@inviting.step("session-place-free", expects=one_of(OnNews), asks=the_news, repeatable=True, holds=False)
async def session_place_free(turn: Turn, reply: OnNews) -> Next:
    return await _replied(turn, OnInvitation(reply.value))


@inviting.step("session-elsewhere", expects=one_of(OnNews), asks=the_news, repeatable=True, holds=False)
async def session_elsewhere(turn: Turn, reply: OnNews) -> Next:
    return await _replied(turn, OnInvitation(reply.value))


async def _replied(turn: Turn, reply: OnInvitation) -> Next:
    if reply in (OnInvitation.ASK, OnInvitation.BEFORE) and await session_during.is_on(turn, turn.about):
        return session_during.session_now.about(turn.about)
    guest, this = await still_open(turn, turn.about)
    if guest is None or this is None:
        return END
    if reply is OnInvitation.ORIGINAL:
        if this.what:
            turn.say("original", words=OriginalWords(this.what), source=this.planner_id)
        return STAY
    leads: dict[OnInvitation, Next] = {
        OnInvitation.ASK: session_questions.session_ask.about(guest.id),
        OnInvitation.BEFORE: session_beforehand.session_beforehand.about(guest.id),
        OnInvitation.SPEAK: session_speaking.session_speak.about(guest.id),
    }
    return leads[reply] if reply in leads else await _answered(turn, this, guest, _REPLIES[reply])


async def _answered(turn: Turn, this: Session, guest: Guest, reply: GuestReply) -> Next:
    await lock_row(turn.db, rows, this.id)
    guest = await guests.get(turn.db, guest.id) or guest
    match reply:
        case GuestReply.YES:
            return await _comes(turn, this, guest)
        case GuestReply.MAYBE:
            await guests.say(turn.db, guest.id, GuestReply.MAYBE, turn.now)
            turn.say("session-maybe")
            await session_speaking.comes_not(turn, this, turn.person.id)
            await session_interpreters.comes_not(turn, this, turn.person.id)
        case _:
            await guests.say(turn.db, guest.id, GuestReply.NO, turn.now)
            turn.say("session-no")
            await session_speaking.comes_not(turn, this, turn.person.id)
            await session_interpreters.comes_not(turn, this, turn.person.id)
    if guest.reply is GuestReply.YES:
        await session_meeting_ends.comes_not(turn, this, turn.person.id)
        await session_changes.make_room(turn, this.id)
    return END


async def _comes(turn: Turn, this: Session, guest: Guest) -> Next:
    """They have a place; or, with all of them taken, they wait for one, behind whoever waited before."""
    others = [each for each in await guests.of_session(turn.db, this.id) if each.id != guest.id]
    taken = sum(each.reply is GuestReply.YES for each in others)
    waiting = sum(each.reply is GuestReply.WAITING for each in others)
    has_one = guest.reply is GuestReply.YES
    if not has_one and this.places is not None and taken >= this.places:
        if guest.reply is not GuestReply.WAITING:
            await guests.say(turn.db, guest.id, GuestReply.WAITING, turn.now)
            turn.say("session-is-full", before=waiting)
        else:
            turn.say("session-still-full")
        return END
    if not has_one:
        await guests.say(turn.db, guest.id, GuestReply.YES, turn.now)
    met = session_audience.may_be_invited(turn.person)
    event = session_text.for_calendar(this)
    turn.say(
        "session-you-come",
        source=this.planner_id,
        details=session_text.details(this, place_shown=met),
        **event,
    )
    await session_speaking.introduce(turn, this, [turn.person], lane=Lane.CONVERSATION)
    await session_welcome.comes(turn, this, guest)
    # Beside whatever goes on: whoever was in the middle of something is not led back here when this is long over.
    until_then = session_beforehand.session_beforehand.about(guest.id)
    await turn.ask_of(turn.person, until_then, lane=Lane.CONVERSATION, timing=Timing.NOW)
    return END


async def still_open(turn: Turn, guest_id: str) -> tuple[Guest | None, Session | None]:
    """Both, while this person may still answer; if not, they are told why."""
    guest, this = await of_reader(turn, guest_id)
    if guest is None or this is None or this.state is SessionState.CANCELLED:
        turn.say("session-is-off")
        return None, None
    if not this.is_to_come(turn.now):
        turn.say("session-has-begun", contact=turn.programme.contact or turn.programme.name)
        return None, None
    if not session_audience.may_be_invited(turn.person):
        turn.say("sessions-not-yet", contact=turn.programme.contact or turn.programme.name)
        return None, None
    return guest, this


async def of_reader(scene: Asking | Turn, guest_id: str) -> tuple[Guest | None, Session | None]:
    """Both, where the guest is this very person."""
    guest = await guests.get(scene.db, guest_id)
    if guest is None or guest.person_id != scene.person.id:
        return None, None
    return guest, await sessions.get(scene.db, guest.session_id)


def _said(guest: Guest) -> Argument:
    return Phrase(f"reply-{guest.reply}") if guest.reply else Phrase("reply-none")
