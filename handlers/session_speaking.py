"""Session speaking: someone is asked to speak at a session, and what they would like to tell; those who come read it.

(session_speakers.py) ─▶ session-speak ─▶ yes: they come, too → session-speak-line ─▶ words │ skip
                                       └▶ no: without a reason, and the invitation stands
/session → session-invitation ─▶ speak: the same again, to change it

A day before, a speaker reads what people would like to ask there; nobody sees who asks.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from handlers import session_invitation, session_questions, session_text, spoken
from handlers.answers import either, one_of, own_words
from handlers.conversation import END, STAY, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import alerts, guests, outbox, people, speakers
from storage import session_questions as questions
from storage.guests import Guest
from storage.locking import lock_row
from storage.masked import Words
from storage.outgoing import Argument, Lane, NameOf, OriginalWords, Outgoing, SaidWords, Timing
from storage.people import Person
from storage.schema import sessions as rows
from storage.session_vocabulary import GuestReply
from storage.sessions import Session
from storage.speakers import Speaker
from storage.vocabulary import PersonId, Standing

speaking = Conversation("session-speaking")

_LONGEST_LINE: Final = 300
_MOST_HANDED: Final = 10


class OnSpeak(StrEnum):
    YES = "yes"
    NO = "no"
    ORIGINAL = "original"


class NoLine(StrEnum):
    SKIP = "skip"


async def what_it_would_be(asking: Asking) -> Asked:
    """When, where and what they would speak about."""
    guest, this = await session_invitation.of_reader(asking, asking.about)
    if guest is None or this is None:
        return Asked()
    told = session_invitation.as_news(this, asking.person)
    return Asked(told.arguments, source=told.source)


async def ask(occasion: Occasion, this: Session, guest: Guest) -> None:
    """This one is asked whether they speak."""
    await occasion.ask_of(
        guest.person_id,
        session_speak.about(guest.id),
        timing=Timing.WAKING_HOURS,
        key=f"session/{this.id}/speak/{guest.person_id}/{occasion.now.isoformat()}",
        expires_at=this.starts_at,
    )


@speaking.step("session-speak", expects=one_of(OnSpeak), asks=what_it_would_be, repeatable=True, holds=False)
async def session_speak(turn: Turn, reply: OnSpeak) -> Next:
    guest, this = await session_invitation.still_open(turn, turn.about)
    if guest is None or this is None:
        return END
    if reply is OnSpeak.ORIGINAL:
        if this.what:
            turn.say("original", words=OriginalWords(this.what), source=this.planner_id)
        return STAY
    await lock_row(turn.db, rows, this.id)
    before = await speakers.get(turn.db, this.id, turn.person.id)
    if before is None or not turn.person.role.is_volunteer:
        turn.say("session-speak-not-any-more")
        return END
    await speakers.say(turn.db, this.id, turn.person.id, agreed=reply is OnSpeak.YES)
    if before.agreed is not (reply is OnSpeak.YES):
        said = "session-speaker-will" if reply is OnSpeak.YES else "session-speaker-will-not"
        await _tell_team(turn, this, said, turn.person.id)
    if reply is OnSpeak.NO:
        turn.say("session-speak-no")
        return END
    if guest.reply is not GuestReply.YES:
        await guests.say(turn.db, guest.id, GuestReply.YES, turn.now)
    return session_speak_line.about(guest.id)


@speaking.step("session-speak-line", expects=either(one_of(NoLine), own_words(_LONGEST_LINE)))
async def session_speak_line(turn: Turn, answer: NoLine | Words) -> Next:
    guest, this = await session_invitation.still_open(turn, turn.about)
    if guest is None or this is None:
        return END
    if await speakers.get(turn.db, this.id, turn.person.id) is None:
        turn.say("session-speak-not-any-more")
        return END
    if isinstance(answer, Words):
        said = await spoken.keep(turn, answer)
        await speakers.would_tell(turn.db, this.id, turn.person.id, said.utterance)
    turn.say(
        "session-you-speak",
        source=this.planner_id,
        details=session_text.details(this, place_shown=True),
        **session_text.for_calendar(this),
    )
    await hand_questions(turn, this)
    return END


async def introduce(
    occasion: Occasion, this: Session, readers: Sequence[Person], *, lane: Lane = Lane.REMINDER
) -> None:
    """Those who come read who speaks, and what they would like to tell; the same words once for ever."""
    for each in await who_speak(occasion, this):
        apart = {each.person_id, *await alerts.parted(occasion.db, each.person_id)}
        for reader in readers:
            if each.line and reader.id not in apart:
                occasion.messages.append(
                    Outgoing(
                        f"session/{this.id}/speaker/{each.line}/{reader.id}",
                        reader.id,
                        "session-speaker-for-you",
                        {
                            "session": session_text.named(this),
                            "who": NameOf(each.person_id),
                            "words": SaidWords(each.line),
                        },
                        source=each.person_id,
                        lane=lane,
                        timing=Timing.QUIET if lane is Lane.REMINDER else Timing.NOW,
                        expires_at=this.ends_at,
                    )
                )


async def hand_questions(occasion: Occasion, this: Session) -> None:
    """From a day before on, speakers read what people would like to ask; each question once."""
    if this.starts_at is None or this.starts_at - occasion.now > session_questions.A_DAY:
        return
    asked = await questions.of_session(occasion.db, this.id)
    for each in await who_speak(occasion, this):
        parted = await alerts.parted(occasion.db, each.person_id)
        theirs = [one for one in asked if one.author_id not in {each.person_id, *parted}]
        for question in theirs[:_MOST_HANDED]:
            shown: dict[str, Argument] = {
                "session": session_text.named(this),
                "words": SaidWords(question.words),
                "wished": question.wished,
            }
            occasion.messages.append(
                Outgoing(
                    f"session/{this.id}/question/{question.id}/{each.person_id}",
                    each.person_id,
                    "session-question-for-you",
                    shown,
                    source=question.author_id,
                    lane=Lane.REMINDER,
                    timing=Timing.QUIET,
                    expires_at=this.ends_at,
                )
            )


async def who_speak(occasion: Occasion, this: Session) -> Sequence[Speaker]:
    """Who agreed, is one of us still, and is under no report that nobody has looked at."""
    agreed = {each.person_id: each for each in await speakers.of_session(occasion.db, this.id) if each.agreed}
    if not agreed:
        return []
    reported = await alerts.under_report(occasion.db)
    able = [each for each in await people.many(occasion.db, list(agreed)) if each.id not in reported]
    return [agreed[each.id] for each in able if each.standing is Standing.ACTIVE and each.role.is_volunteer]


async def ask_again(occasion: Occasion, this: Session, listed: Sequence[Guest]) -> None:
    """It is at another time: whoever has not said yet whether they speak reads that one."""
    silent = {each.person_id for each in await speakers.of_session(occasion.db, this.id) if each.agreed is None}
    for guest in listed:
        if guest.person_id in silent:
            await ask(occasion, this, guest)


async def comes_not(occasion: Occasion, this: Session, person: PersonId) -> None:
    """Whoever does not come does not speak either; the team learns it while someone else can be asked."""
    theirs = await speakers.get(occasion.db, this.id, person)
    if theirs is None or theirs.agreed is False:
        return
    await speakers.say(occasion.db, this.id, person, agreed=False)
    if theirs.agreed:
        await _tell_team(occasion, this, "session-speaker-will-not", person)


async def not_after_all(occasion: Occasion, this: Session, asked: Speaker) -> None:
    """The team took it back: whoever agreed is told; whoever has not answered is not asked any more."""
    theirs = [each.id for each in await guests.of_session(occasion.db, this.id) if each.person_id == asked.person_id]
    await outbox.withdraw(occasion.db, theirs, [each.name for each in speaking.steps], occasion.now)
    if asked.agreed:
        occasion.say_to(asked.person_id, "session-you-need-not-speak", session=session_text.named(this))


async def _tell_team(occasion: Occasion, this: Session, message: str, who: PersonId) -> None:
    for counsellor in await session_questions.in_charge(occasion, this):
        if counsellor.id != who:
            occasion.say_to(counsellor.id, message, session=session_text.named(this), who=NameOf(who))
