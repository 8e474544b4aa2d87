"""Session times, once people were asked: how many can when; one of them is fixed, or others are written.

all-sessions ─▶ session-times-page: how many can when ─▶ a time, other times, or cancelled ─▶ session-times-really

One counsellor's tap fixes it: then everyone is invited as to any session. Where all times have passed without that,
it is being planned again. Who said what is shown to nobody, and gone with either.
"""

from datetime import datetime

from handlers import (
    session,
    session_audience,
    session_days,
    session_details,
    session_page,
    session_questions,
    session_text,
    session_times,
    session_when_fits,
)
from handlers.answers import Listed, one_listed, yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.session_spot import Spot
from handlers.turn import Occasion, Turn
from handlers.written_time import TimeProblem
from storage import guests, outbox, session_time_answers, sessions
from storage.locking import lock_row
from storage.outgoing import DeliveryClass, Lane, Lines, Option, Outgoing, Phrase, Sentence, Timing
from storage.schema import sessions as rows
from storage.session_vocabulary import SessionState
from storage.sessions import Session
from storage.vocabulary import Role

fixing = Conversation("session-times-page")

_ANEW, _CANCEL, _FINE = "anew", "cancel", "fine"


async def how_many_can(asking: Asking) -> Asked:
    """For each time that is still to come how many can; and how many answered, of those who were asked."""
    this = await sessions.get(asking.db, asking.about)
    if this is None:
        return Asked()
    asked = await session_time_answers.of_session(asking.db, this.id)
    times = session_times.to_come(this, asking.now)
    can = [sum(at in (each.fits or ()) for each in asked) for at in times]
    lines = [Sentence("session-time-fits", {"when": at, "count": count}) for at, count in zip(times, can, strict=True)]
    return Asked(
        {
            "kind": session_text.kind(this),
            "what": session_text.original(this),
            "times": Lines(tuple(lines)),
            "answered": sum(each.fits is not None for each in asked),
            "count": len(asked),
        },
        options=(*(Option(session_when_fits.id_of(at), at) for at in times), *map(Option, (_ANEW, _CANCEL, _FINE))),
        source=this.planner_id,
    )


async def what_it_leads_to(asking: Asking) -> Asked:
    """What a yes does. About ``session/version/a time, or anew, or cancel``."""
    this, what = await sessions.get(asking.db, Spot.of(asking.about).session), asking.about.split("/")[2]
    if this is None:
        return Asked()
    if what in (_ANEW, _CANCEL):
        return Asked({"what": Phrase("session-times-anew" if what == _ANEW else "session-times-cancel")})
    at = session_when_fits.time_of(what)
    asked = await session_time_answers.of_session(asking.db, this.id)
    can = sum(at in (each.fits or ()) for each in asked)
    return Asked({"what": Sentence("session-times-fix", {"when": at, "count": can})})


@fixing.step("session-times-page", expects=one_listed(), asks=how_many_can, repeatable=True, holds=False)
async def session_times_page(turn: Turn, choice: Listed) -> Next:
    this = await _asking(turn, turn.about)
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    if this is None:
        return await session_details.not_any_more(turn)
    if choice == _FINE:
        return session.all_sessions
    left = session_times.to_come(this, turn.now)
    if choice not in (_ANEW, _CANCEL) and session_when_fits.time_of(choice) not in left:
        turn.say(TimeProblem.PAST.value)
        return session_times_page.about(this.id)
    return session_times_really.about(f"{this.id}/{this.version}/{choice}")


@fixing.step("session-times-really", expects=yes_or_no(), asks=what_it_leads_to, repeatable=True)
async def session_times_really(turn: Turn, yes: bool) -> Next:
    this, what = await _asking(turn, Spot.of(turn.about).session), turn.about.split("/")[2]
    if this is None:
        return await session_details.not_any_more(turn)
    if not yes:
        turn.say("nothing-changes")
        return session_times_page.about(this.id)
    if await session_details.colleague_changed(turn, this, Spot.of(turn.about)):
        return session_times_page.about(this.id)
    if what == _CANCEL:
        await cancel(turn, this)
        turn.say("session-times-cancelled")
        return END
    if what == _ANEW:
        await _close(turn, this, SessionState.DRAFT)
        now = await sessions.get(turn.db, this.id) or this
        return session_times.session_times.about(str(Spot(now.id, now.version, change=True)))
    return await _fix(turn, this, session_when_fits.time_of(what))


async def cancel(occasion: Occasion, this: Session) -> None:
    """It does not take place: whoever said that a time fits hears it, once."""
    asked = await session_time_answers.of_session(occasion.db, this.id)
    if not await _close(occasion, this, SessionState.CANCELLED):
        return
    for each in asked:
        if each.fits:
            occasion.messages.append(
                Outgoing(
                    f"session/{this.id}/times-off/{each.person_id}",
                    each.person_id,
                    "session-times-off",
                    {"kind": session_text.kind(this)},
                    lane=Lane.BROADCAST,
                    delivery_class=DeliveryClass.ONCE,
                    timing=Timing.WAKING_HOURS,
                )
            )


async def lapse(occasion: Occasion, this: Session) -> None:
    """All of its times have passed, and none was fixed: it is being planned again, and its planner is told."""
    if session_times.to_come(this, occasion.now) or not await _close(occasion, this, SessionState.DRAFT):
        return
    for counsellor in await session_questions.in_charge(occasion, this):
        occasion.say_to(counsellor.id, "session-times-passed", kind=session_text.kind(this))


async def _asking(turn: Turn, session_id: str) -> Session | None:
    """The session, while a counsellor may fix its time; nobody else does meanwhile."""
    await lock_row(turn.db, rows, session_id)
    this = await sessions.get(turn.db, session_id)
    may = turn.person.role == Role.COUNSELLOR and this and this.simulated == turn.person.simulated
    return this if this and may and this.state is SessionState.ASKING_TIME else None


async def _fix(turn: Turn, this: Session, at: datetime) -> Next:
    """From here on it is a session as any: everyone whom it is for is invited, those first whom this time fits."""
    if at not in session_times.to_come(this, turn.now):
        turn.say(TimeProblem.PAST.value)
        return session_times_page.about(this.id)
    asked = await session_time_answers.of_session(turn.db, this.id)
    minutes = session_days.at_another_time(this.minutes, this.times[0], at, turn.person.timezone)
    fixed = {"starts_at": at, "minutes": minutes, "sent_at": turn.now}
    await _close(turn, this, SessionState.PLANNED, **fixed)
    now = await sessions.get(turn.db, this.id) or this
    can = {each.person_id for each in asked if at in (each.fits or ())}
    await session_audience.put_on_list(turn, now, can)
    turn.say("session-time-fixed", when=at, count=len(await guests.of_session(turn.db, this.id)))
    return session_page.session_page.about(this.id)


async def _close(occasion: Occasion, this: Session, after: SessionState, **changes: object) -> bool:
    """Nobody is asked any more, who said what is gone, and what has not left does not; False: that was so before."""
    told = {"look_at": None, "times": [], **changes}
    if not await sessions.change(occasion.db, this.id, [SessionState.ASKING_TIME], after, **told):
        return False
    await outbox.withdraw(occasion.db, [this.id], [session_when_fits.session_when_fits.name], occasion.now)
    await session_time_answers.forget(occasion.db, this.id)
    return True
