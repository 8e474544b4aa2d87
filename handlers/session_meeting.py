"""Session meeting: a helper who comes too is asked to wait at the stop for someone who comes for the first time.

(session_welcome.py) ─▶ session-meet ─▶ yes: both learn it → session-meet-where ─▶ words │ skip: at the door
                                     └▶ no, or six hours without a word: the next; in the end, the team

Whichever of them can't come after all, the other hears it (session_meeting_ends.py).
"""

from collections.abc import Collection
from enum import StrEnum
from typing import Final

from handlers import session_text, session_waiting
from handlers.answers import either, one_of, own_words
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import guests, outbox, people, session_welcomes, sessions, utterances
from storage.locking import lock_row
from storage.masked import Words
from storage.outgoing import Argument, NameOf, OriginalWords, Phrase, SaidWords, Sentence, Timing
from storage.schema import sessions as rows
from storage.session_vocabulary import GuestReply, Welcome
from storage.session_welcomes import Meeting
from storage.sessions import Session
from storage.vocabulary import PersonId, UtteranceId

meeting_them = Conversation("session-meeting")

_LONGEST: Final = 200


class OnMeet(StrEnum):
    YES = "yes"
    NO = "no"


class AtDoor(StrEnum):
    SKIP = "skip"


async def what_it_would_be(asking: Asking) -> Asked:
    """For whom, when and where."""
    meeting = await session_welcomes.get(asking.db, asking.about)
    this = await sessions.get(asking.db, meeting.session_id) if meeting else None
    newcomer = await people.get(asking.db, meeting.newcomer_id) if meeting else None
    if meeting is None or this is None or newcomer is None:
        return Asked()
    shown: dict[str, Argument] = {
        "who": await newcomer_called(asking, this, newcomer.id),
        "language": Phrase(f"name-of-{newcomer.language}"),
        "details": session_text.details(this, place_shown=True),
    }
    return Asked(shown, source=this.planner_id)


@meeting_them.step("session-meet", expects=one_of(OnMeet), asks=what_it_would_be, repeatable=True, holds=False)
async def session_meet(turn: Turn, reply: OnMeet) -> Next:
    meeting, this = await _asked(turn)
    if meeting is None or this is None:
        return END
    if reply is OnMeet.NO:
        await session_welcomes.say(turn.db, meeting.id, agreed=False)
        turn.say("session-meet-no")
        if meeting.agreed:
            tell_lost(turn, this, meeting)
        await seek(turn, this)
        return END
    await session_welcomes.say(turn.db, meeting.id, agreed=True)
    if not meeting.agreed:
        await forget(turn, [each for each in await _others(turn, meeting) if each.is_open(turn.now)])
        turn.say_to(
            meeting.newcomer_id,
            "session-welcomed",
            session=session_text.named(this),
            who=NameOf(turn.person.id),
            where=Phrase("welcomed-where-later"),
        )
    return session_meet_where.about(meeting.id)


@meeting_them.step("session-meet-where", expects=either(one_of(AtDoor), own_words(_LONGEST)))
async def session_meet_where(turn: Turn, answer: AtDoor | Words) -> Next:
    meeting, this = await _asked(turn)
    if meeting is None or this is None:
        return END
    words = await _kept(turn, answer) if isinstance(answer, Words) else None
    await session_welcomes.tell_where(turn.db, meeting.id, words)
    turn.say(
        "session-you-meet",
        session=session_text.named(this),
        who=await newcomer_called(turn, this, meeting.newcomer_id),
        where=where_i_wait(words),
    )
    if words or meeting.words:
        turn.say_to(
            meeting.newcomer_id,
            "session-welcomed",
            source=turn.person.id,
            session=session_text.named(this),
            who=NameOf(turn.person.id),
            where=where_they_wait(words),
        )
    return END


async def say_who_waits(turn: Turn, this: Session) -> bool:
    """Whether someone waits for this person; then they read who, and where."""
    found = await session_welcomes.of_session(turn.db, this.id)
    mine = next((each for each in found if each.newcomer_id == turn.person.id and each.agreed), None)
    if mine:
        turn.say(
            "session-welcomed",
            source=mine.helper_id,
            session=session_text.named(this),
            who=NameOf(mine.helper_id),
            where=where_they_wait(mine.words),
        )
    return mine is not None


async def of_helper(scene: Asking | Turn, this: Session) -> str | None:
    """What this person, who waits there for someone, agreed to."""
    found = await session_welcomes.of_session(scene.db, this.id)
    return next((each.id for each in found if each.helper_id == scene.person.id and each.agreed), None)


async def seek(occasion: Occasion, this: Session) -> None:
    """For each who wishes it and has nobody, the next is asked; in the end, whoever planned it."""
    for asked, helper in await session_waiting.ask_next(occasion, this):
        await occasion.ask_of(
            helper,
            session_meet.about(asked),
            timing=Timing.WAKING_HOURS,
            key=f"session/{this.id}/meet/{asked}",
            expires_at=this.starts_at,
        )


async def _asked(turn: Turn) -> tuple[Meeting | None, Session | None]:
    """Both, while this helper may still answer; if not, they are told so."""
    meeting = await session_welcomes.get(turn.db, turn.about)
    if meeting:
        await lock_row(turn.db, rows, meeting.session_id)
        meeting = await session_welcomes.get(turn.db, turn.about)
    this = await sessions.get(turn.db, meeting.session_id) if meeting else None
    if meeting and this and meeting.helper_id == turn.person.id and await _may_wait(turn, this, meeting):
        return meeting, this
    turn.say("session-meet-not-any-more")
    return None, None


async def _may_wait(turn: Turn, this: Session, meeting: Meeting) -> bool:
    if not this.is_to_come(turn.now) or any(each.agreed for each in await _others(turn, meeting)):
        return False
    if meeting.helper_id not in await session_waiting.able(turn, this):
        return False
    wish = await _wish(turn, this, meeting.newcomer_id)
    apart = await session_waiting.kept_apart(turn, this)
    return wish is not None and meeting.helper_id not in apart.get(meeting.newcomer_id, set())


async def _others(turn: Turn, meeting: Meeting) -> list[Meeting]:
    found = await session_welcomes.of_session(turn.db, meeting.session_id)
    return [each for each in found if each.newcomer_id == meeting.newcomer_id and each.id != meeting.id]


async def _wish(scene: Occasion | Asking, this: Session, newcomer: PersonId) -> Welcome | None:
    """What they wish, as long as they come."""
    listed = await guests.of_session(scene.db, this.id)
    theirs = [each.welcome for each in listed if each.person_id == newcomer and each.reply is GuestReply.YES]
    return theirs[0] if theirs and theirs[0] in session_waiting.WISHED else None


async def newcomer_called(scene: Occasion | Asking, this: Session, newcomer: PersonId) -> Argument:
    """What whoever waits may call them."""
    return NameOf(newcomer) if await _wish(scene, this, newcomer) is Welcome.NAMED else Phrase("someone-new")


async def _kept(turn: Turn, words: Words) -> UtteranceId:
    """A place stays in it, all else that leads to someone goes."""
    text = session_text.without_contacts(words.text)
    if text != words.text:
        turn.say("contact-taken-out")
    language = turn.programme.written_in(text, turn.person.language)
    return await utterances.keep(turn.db, turn.person.id, Words(text), language, turn.now)


def where_they_wait(words: UtteranceId | None) -> Argument:
    """In the words of whoever waits; without any, at the door."""
    return Sentence("welcomed-where", {"words": SaidWords(words)}) if words else Phrase("welcomed-at-door")


def where_i_wait(words: UtteranceId | None) -> Argument:
    """The same for whoever wrote it: as they did."""
    return Sentence("welcomed-where", {"words": OriginalWords(words)}) if words else Phrase("welcomed-at-door")


def tell_lost(occasion: Occasion, this: Session, meeting: Meeting) -> None:
    """Whoever was to wait can't: someone else is asked."""
    occasion.say_to(meeting.newcomer_id, "session-welcome-lost", session=session_text.named(this))


async def forget(occasion: Occasion, these: Collection[Meeting]) -> None:
    """They are not asked any more, and may be another time."""
    await ask_no_more(occasion, these)
    await session_welcomes.forget(occasion.db, [each.id for each in these])


async def ask_no_more(occasion: Occasion, these: Collection[Meeting]) -> None:
    """What they were asked, and has not left yet, does not."""
    asked = [step.name for step in meeting_them.steps]
    await outbox.withdraw(occasion.db, [each.id for each in these], asked, occasion.now)
