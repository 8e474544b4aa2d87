"""Session changes, after it was sent: another time or place, room for more, cancelled; and what its guests hear of it.

session-page ─▶ session-new-time, session-new-place ─▶ session-change-really ─▶ yes: its guests are told, and asked anew
            ├▶ session-room ─▶ whoever waits gets a place
            └▶ session-cancel ─▶ yes: whoever was asked is told, once

Someone who can't come any more, stops or leaves makes room for the next who waits, who is told.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Final

from handlers import (
    session_days,
    session_details,
    session_interpreters,
    session_invitation,
    session_meeting_ends,
    session_page,
    session_speaking,
    session_text,
    session_times_page,
    session_when_fits,
)
from handlers.answers import a_number, own_words, yes_or_no
from handlers.conversation import END, About, Asked, Asking, Conversation, Next
from handlers.session_spot import Spot
from handlers.turn import Occasion, Turn
from handlers.written_time import TimeProblem, WrittenTime, a_time
from storage import guests, outbox, people, session_time_answers, session_votes, sessions
from storage.guests import Guest
from storage.locking import lock_row
from storage.masked import Words
from storage.outgoing import Argument, DeliveryClass, Lane, OriginalWords, Outgoing, Sentence, Timing
from storage.people import Person
from storage.schema import sessions as rows
from storage.session_vocabulary import GuestReply, SessionState
from storage.sessions import Session
from storage.vocabulary import PersonId, Role, UtteranceId

changes = Conversation("session-changes")

_TIME, _PLACE = "time", "place"
_COUNTING_ON_IT: Final = (GuestReply.YES, GuestReply.MAYBE, GuestReply.WAITING)


async def what_becomes_of_it(asking: Asking) -> Asked:
    """The new time or place, and how many are told. About ``session/version/time or place/what it is``."""
    this, kind, new = await _proposed(asking, asking.about)
    if this is None:
        return Asked()
    listed = [each for each in await guests.of_session(asking.db, this.id) if each.reply is not GuestReply.NO]
    shown: Argument = OriginalWords(UtteranceId(new)) if kind == _PLACE else session_when_fits.time_of(new)
    changed = Sentence("session-new-place-is" if kind == _PLACE else "session-new-time-is", {"new": shown})
    return Asked({"changed": changed, "count": len(listed)}, source=this.planner_id)


async def which_session(asking: Asking) -> Asked:
    """What it is, and how many count on it."""
    this = await sessions.get(asking.db, Spot.of(asking.about).session)
    if this is None:
        return Asked()
    said = session_text.counted((await guests.counted(asking.db, [this.id]))[this.id])
    return Asked({"session": session_text.named(this), "yes": said["yes"], "maybe": said["maybe"]})


@changes.step("session-new-time", expects=a_time(), asks=which_session)
async def session_new_time(turn: Turn, written: WrittenTime) -> Next:
    this = await _to_come(turn)
    if this is None:
        return await session_details.not_any_more(turn)
    at = written.at(turn.now, turn.person.timezone)
    if isinstance(at, TimeProblem):
        turn.say(at.value)
        return session_new_time.about(turn.about)
    return session_change_really.about(f"{this.id}/{Spot.of(turn.about).version}/{_TIME}/{at.timestamp():.0f}")


@changes.step("session-new-place", expects=own_words(session_text.LONGEST_PLACE), asks=which_session)
async def session_new_place(turn: Turn, words: Words) -> Next:
    this = await _to_come(turn)
    if this is None:
        return await session_details.not_any_more(turn)
    place = await session_text.keep_place(turn, this, words)
    return session_change_really.about(f"{this.id}/{Spot.of(turn.about).version}/{_PLACE}/{place}")


@changes.step("session-change-really", expects=yes_or_no(), asks=what_becomes_of_it)
async def session_change_really(turn: Turn, yes: bool) -> Next:
    await lock_row(turn.db, rows, Spot.of(turn.about).session)
    this, kind, new = await _proposed(turn, turn.about)
    if this is None or turn.person.role != Role.COUNSELLOR or not this.is_to_come(turn.now):
        return await session_details.not_any_more(turn)
    spot = Spot.of(turn.about)
    if await session_details.colleague_changed(turn, this, spot):
        return _again(spot.at(this), kind, new)
    if not yes:
        turn.say("nothing-changes")
    elif kind == _PLACE:
        await _to_another_place(turn, this, UtteranceId(new))
    elif session_when_fits.time_of(new) <= turn.now:
        turn.say(TimeProblem.PAST.value)
    else:
        await _to_another_time(turn, this, session_when_fits.time_of(new))
    return session_page.session_page.about(this.id)


@changes.step("session-room", expects=a_number(session_text.MOST_PLACES), asks=which_session)
async def session_room(turn: Turn, places: int) -> Next:
    this = await _to_come(turn)
    if this is None:
        return await session_details.not_any_more(turn)
    await sessions.note(turn.db, this.id, turn.person.id, places=places)
    await make_room(turn, this.id)
    return session_page.session_page.about(this.id)


@changes.step("session-cancel", expects=yes_or_no(), asks=which_session)
async def session_cancel(turn: Turn, yes: bool) -> Next:
    this = await _to_come(turn)
    if this is None:
        return await session_details.not_any_more(turn)
    if not yes:
        turn.say("nothing-changes")
        return session_page.session_page.about(this.id)
    await cancel(turn, this)
    turn.say("session-you-cancelled")
    return END


async def cancel(occasion: Occasion, this: Session) -> None:
    """It does not take place: whoever was asked, and did not say no, hears it once."""
    if not await sessions.change(occasion.db, this.id, [SessionState.PLANNED], SessionState.CANCELLED, look_at=None):
        return
    listed = await guests.of_session(occasion.db, this.id)
    seen = await guests.seen(occasion.db, [each.id for each in listed])
    await _ask_no_more(occasion, listed)
    await session_votes.close(occasion.db, this.id)
    await session_interpreters.end(occasion, this)
    await session_meeting_ends.end(occasion, this)
    for each in listed:
        if each.id in seen and each.reply is not GuestReply.NO:
            counts = each.reply in _COUNTING_ON_IT
            occasion.messages.append(
                Outgoing(
                    f"session/{this.id}/cancelled/{each.person_id}",
                    each.person_id,
                    "session-cancelled",
                    {"session": session_text.named(this)},
                    lane=Lane.REMINDER if counts else Lane.BROADCAST,
                    delivery_class=DeliveryClass.MUST_ARRIVE if counts else DeliveryClass.ONCE,
                    timing=Timing.QUIET if counts else Timing.WAKING_HOURS,
                    expires_at=this.ends_at,
                )
            )


async def end_all_of(occasion: Occasion, planner: PersonId) -> None:
    """This counsellor erases themselves, and their words with them: what they planned does not take place."""
    for this in await sessions.planned_by(occasion.db, planner):
        if this.state is SessionState.ASKING_TIME:
            await session_times_page.cancel(occasion, this)
        if this.is_to_come(occasion.now):
            await cancel(occasion, this)
            for colleague in await people.counsellors(occasion.db, simulated=this.simulated):
                if colleague.id != planner:
                    occasion.say_to(colleague.id, "session-lost-its-planner", session=session_text.named(this))


async def leave(occasion: Occasion, person: PersonId) -> None:
    """This person stops, leaves, or is brought together with nobody any more: their places are free."""
    await session_time_answers.leave(occasion.db, person)
    theirs = await guests.to_come_of(occasion.db, person, occasion.now)
    for mine in sorted(
        theirs, key=lambda each: each.session_id
    ):  # each session before its guests, in one order for all
        await lock_row(occasion.db, rows, mine.session_id)
        await _ask_no_more(occasion, [mine])
        if mine.reply is not GuestReply.NO:
            await guests.say(occasion.db, mine.id, GuestReply.NO, occasion.now)
            await make_room(occasion, mine.session_id)
        this = await sessions.get(occasion.db, mine.session_id)
        if this:
            await session_speaking.comes_not(occasion, this, person)
            await session_interpreters.comes_not(occasion, this, person)
            await session_meeting_ends.comes_not(occasion, this, person)


async def make_room(occasion: Occasion, session_id: str) -> None:
    """As long as a place is free, whoever has waited longest has it, and is told."""
    await lock_row(occasion.db, rows, session_id)
    this = await sessions.get(occasion.db, session_id)
    if this is None or not this.is_to_come(occasion.now):
        return
    listed = await guests.of_session(occasion.db, this.id)
    taken = sum(each.reply is GuestReply.YES for each in listed)
    waiting = [each for each in listed if each.reply is GuestReply.WAITING]
    free = len(waiting) if this.places is None else max(this.places - taken, 0)
    for each in waiting[:free]:
        await guests.say(occasion.db, each.id, GuestReply.YES, occasion.now)
        await occasion.ask_of(
            each.person_id,
            session_invitation.session_place_free.about(each.id),
            lane=Lane.REMINDER,
            key=f"session/{this.id}/place/{each.person_id}/{occasion.now.isoformat()}",
        )


async def _to_another_place(turn: Turn, this: Session, place: UtteranceId) -> None:
    """Who counts on it reads the new place; there is nothing to answer."""
    await sessions.note(turn.db, this.id, turn.person.id, place_id=place, moves=this.moves + 1)
    now = await sessions.get(turn.db, this.id) or this
    listed = await guests.of_session(turn.db, this.id)
    counting = {each.person_id: each for each in listed if each.reply in _COUNTING_ON_IT}
    for reader in await people.many(turn.db, list(counting)):
        turn.put(
            reader,
            session_invitation.session_elsewhere.about(counting[reader.id].id),
            session_invitation.as_news(now, reader),
            lane=Lane.REMINDER,
            key=f"session/{this.id}/place/{now.moves}/{reader.id}",
        )
    await session_meeting_ends.anew(turn, now)
    turn.say("session-place-told", count=len(counting))


async def _to_another_time(turn: Turn, this: Session, at: datetime) -> None:
    """Who counted on it, or has not answered, is asked anew; who has not read of it yet reads the new time alone."""
    listed = await guests.of_session(turn.db, this.id)
    seen = await guests.seen(turn.db, [each.id for each in listed])
    await _ask_no_more(turn, listed)
    minutes = session_days.at_another_time(this.minutes, this.starts_at, at, turn.person.timezone)
    await sessions.note(turn.db, this.id, turn.person.id, starts_at=at, minutes=minutes, moves=this.moves + 1)
    await guests.ask_anew(turn.db, this.id)
    now = await sessions.get(turn.db, this.id) or this
    await sessions.look_again(turn.db, this.id, turn.now)
    asked = {each.person_id: each for each in listed if each.reply is not GuestReply.NO and each.invited_at}
    for reader in await people.many(turn.db, list(asked)):
        guest = asked[reader.id]
        _ask_anew(turn, now, guest, reader, first=guest.id not in seen)
    await session_speaking.ask_again(turn, now, list(asked.values()))
    await session_interpreters.ask_anew(turn, now)
    await session_meeting_ends.anew(turn, now)
    turn.say("session-time-told", count=len(asked))


def _ask_anew(turn: Turn, this: Session, guest: Guest, reader: Person, *, first: bool) -> None:
    counted = guest.reply in _COUNTING_ON_IT
    step = session_invitation.session_invitation if first else session_invitation.session_moved
    turn.put(
        reader,
        step.about(guest.id),
        session_invitation.as_asked(this, guest, reader) if first else session_invitation.as_news(this, reader),
        lane=Lane.REMINDER if counted else Lane.BROADCAST,
        timing=Timing.QUIET if counted else Timing.WAKING_HOURS,
        delivery_class=DeliveryClass.MUST_ARRIVE if counted else DeliveryClass.ONCE,
        key=f"session/{this.id}/moved/{this.moves}/{reader.id}",
    )


async def _ask_no_more(occasion: Occasion, listed: Collection[Guest]) -> None:
    """Nothing of it is asked of these any more, and what has not left yet does not."""
    asked = [step.name for step in (*session_invitation.inviting.steps, *session_speaking.speaking.steps)]
    await outbox.withdraw(occasion.db, [each.id for each in listed], asked, occasion.now)


async def _to_come(turn: Turn) -> Session | None:
    await lock_row(turn.db, rows, Spot.of(turn.about).session)
    this = await sessions.get(turn.db, Spot.of(turn.about).session)
    may = turn.person.role == Role.COUNSELLOR and this and this.simulated == turn.person.simulated
    return this if this and may and this.is_to_come(turn.now) else None


async def _proposed(scene: Asking | Turn, about: str) -> tuple[Session | None, str, str]:
    session_id, _, kind, new = about.split("/")
    return await sessions.get(scene.db, session_id), kind, new


def _again(spot: Spot, kind: str, new: str) -> About:
    return session_change_really.about(f"{spot.session}/{spot.version}/{kind}/{new}")
