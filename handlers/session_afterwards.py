"""Session, afterwards: a counsellor taps only who was absent; whoever missed it may read what happened.

Whoever wrote the code on the wall was there (session_during.py), and is not on the list.

(it is over: scheduler/sessions.py) ─▶ session-who-came ─▶ a name: absent, or there after all │ more │ that is all
                                                       └▶ session-catch-up ─▶ words │ skip
who came is asked how it was (session_feedback.py)
"""

from enum import StrEnum
from typing import Final

from handlers import session, session_feedback, session_questions, session_text
from handlers.answers import Listed, either, one_listed, one_of, own_words
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import alerts, guests, sessions, speakers
from storage.guests import Guest
from storage.masked import Words
from storage.outgoing import Argument, DeliveryClass, Lane, NameOf, Option, Outgoing, SaidWords, Sentence, Timing
from storage.session_vocabulary import GuestReply, SessionId, SessionState
from storage.sessions import Session
from storage.vocabulary import Role

afterwards = Conversation("session-afterwards")

_MOST_LISTED: Final = 6
_MORE, _THAT_IS_ALL = "more", "that-is-all"
_ABSENT, _THERE = "absent/", "there/"


class NoCatchUp(StrEnum):
    SKIP = "skip"


async def who_said_yes(asking: Asking) -> Asked:
    """Some of those who wanted to come and did not write the code there, the absent marked. About ``session/first``."""
    id_, _, first = asking.about.partition("/")
    this = await sessions.get(asking.db, id_)
    if this is None:
        return Asked()
    coming = await _coming(asking, this)
    listed = coming[int(first or 0) :][:_MOST_LISTED]
    lines = [
        Option(f"{_THERE}{each.id}", Sentence("was-absent", {"who": NameOf(each.person_id)}))
        if each.came is False
        else Option(f"{_ABSENT}{each.id}", NameOf(each.person_id))
        for each in listed
    ]
    more = (Option("more"),) if len(coming) > int(first or 0) + len(listed) else ()
    there = sum(each.came is True for each in await guests.of_session(asking.db, this.id))
    shown: dict[str, Argument] = {"session": session_text.named(this), "count": len(coming), "there": there}
    return Asked(shown, options=(*lines, *more, Option("that-is-all")))


async def who_missed_it(asking: Asking) -> Asked:
    """How many would read it."""
    return Asked({"count": len(_missed(await guests.of_session(asking.db, SessionId(asking.about))))})


async def begin(turn: Turn, this: Session) -> Next:
    """To the list of those who said yes; with nobody on it there is nothing to say."""
    if await _anyone(turn, this):
        return session_who_came.about(f"{this.id}/0")
    await sessions.change(turn.db, this.id, [SessionState.PLANNED], SessionState.OVER)
    turn.say("session-nobody-said")
    return session.all_sessions


async def ask_who_came(occasion: Occasion, this: Session) -> None:
    """It is over: whoever planned it is asked; where they are no counsellor any more, all are."""
    if not await _anyone(occasion, this):
        await sessions.change(occasion.db, this.id, [SessionState.PLANNED], SessionState.OVER)
        return
    for counsellor in await session_questions.in_charge(occasion, this):
        key = f"session/{this.id}/who-came/{counsellor.id}"
        await occasion.ask_of(counsellor, session_who_came.about(f"{this.id}/0"), key=key)


@afterwards.step("session-who-came", expects=one_listed(), asks=who_said_yes, repeatable=True, holds=False)
async def session_who_came(turn: Turn, choice: Listed) -> Next:
    this = await _over(turn)
    if this is None:
        return MENU
    id_, _, first = turn.about.partition("/")
    if choice == _MORE:
        return session_who_came.about(f"{id_}/{int(first) + _MOST_LISTED}")
    if choice != _THAT_IS_ALL:
        guest = await guests.get(turn.db, choice.partition("/")[2])
        if guest and guest.session_id == this.id:
            await guests.mark(turn.db, guest.id, came=False if choice.startswith(_ABSENT) else None)
        return session_who_came.about(turn.about)
    if not await sessions.change(turn.db, this.id, [SessionState.PLANNED], SessionState.OVER):
        turn.say("session-was-counted")
        return END
    await guests.note_who_came(turn.db, this.id)
    listed = await guests.of_session(turn.db, this.id)
    await session_feedback.ask_who_came(turn, this)
    if await speakers.of_session(turn.db, this.id):
        await sessions.look_again(turn.db, this.id, turn.now + session_feedback.THANKED_AFTER)
    turn.say("session-counted", came=sum(each.came is True for each in listed))
    return session_catch_up.about(this.id) if _missed(listed) else END


@afterwards.step("session-catch-up", expects=either(one_of(NoCatchUp), own_words()), asks=who_missed_it)
async def session_catch_up(turn: Turn, answer: NoCatchUp | Words) -> Next:
    this = await sessions.get(turn.db, turn.about)
    if this is None or turn.person.role != Role.COUNSELLOR or this.simulated != turn.person.simulated:
        return MENU
    if not isinstance(answer, Words):
        turn.say("session-no-catch-up")
        return END
    if this.catch_up:
        turn.say("session-was-counted")
        return END
    words = await session_text.keep(turn, this, answer)
    await sessions.note(turn.db, this.id, turn.person.id, catch_up_id=words)
    missed = _missed(await guests.of_session(turn.db, this.id))
    for each in missed:
        turn.messages.append(
            Outgoing(
                f"session/{this.id}/catch-up/{each.person_id}",
                each.person_id,
                "session-catch-up-for-you",
                {"session": session_text.named(this), "words": SaidWords(words)},
                source=this.planner_id,
                lane=Lane.BROADCAST,
                delivery_class=DeliveryClass.ONCE,
                timing=Timing.WAKING_HOURS,
            )
        )
    turn.say("session-catch-up-sent", count=len(missed))
    return END


def _missed(listed: list[Guest]) -> list[Guest]:
    """Who wanted to come and was not there; who said no did not miss it."""
    return [
        each
        for each in listed
        if each.came is False or (each.reply in (GuestReply.MAYBE, GuestReply.WAITING) and not each.came)
    ]


async def _coming(scene: Asking | Turn, this: Session) -> list[Guest]:
    parted = await alerts.parted(scene.db, scene.person.id)
    listed = await guests.of_session(scene.db, this.id)
    unsure = [each for each in listed if each.reply is GuestReply.YES and each.came is not True]
    return [each for each in unsure if each.person_id not in parted]


async def _anyone(scene: Occasion, this: Session) -> bool:
    """Whether anybody wanted to come, or came."""
    listed = await guests.of_session(scene.db, this.id)
    return any(each.reply is GuestReply.YES or each.came for each in listed)


async def _over(turn: Turn) -> Session | None:
    """The session, if its beginning is past and nobody has said who came; if somebody has, this one hears so."""
    this = await sessions.get(turn.db, turn.about.partition("/")[0])
    if turn.person.role != Role.COUNSELLOR or this is None or this.simulated != turn.person.simulated:
        return None
    if this.state is SessionState.PLANNED and not this.is_to_come(turn.now):
        return this
    turn.say("session-was-counted")
    return None
