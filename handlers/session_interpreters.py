"""Session interpreters: which languages of those who come nobody interprets yet, and who is asked to.

session-page → session-prepare → session-interpreters ─▶ a language: its interpreters are asked, each once
session-interpret (theirs) ─▶ yes: the first has it, and comes as any guest does; the others are told kindly
                           └▶ no; once all said so, the team hears it
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from handlers import session_questions, session_speakers, session_text
from handlers.answers import Listed, one_listed, one_of
from handlers.conversation import END, STAY, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import alerts, guests, outbox, people, session_interpreters, sessions
from storage.guests import Guest
from storage.locking import lock_row
from storage.outgoing import Argument, Lines, NameOf, Option, OriginalWords, Phrase, Phrases, Sentence, Timing
from storage.schema import sessions as rows
from storage.session_interpreters import AskedInterpreter
from storage.session_vocabulary import GuestReply, InviteReason
from storage.sessions import Session
from storage.vocabulary import Language, PersonId, Role

interpreting = Conversation("session-interpreters")

_MOST_LISTED: Final = 6
_THAT_IS_ALL: Final = "that-is-all"


class OnInterpret(StrEnum):
    YES = "yes"
    NO = "no"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Need:
    """One language of those who come, or may."""

    readers: int
    interpreter: PersonId | None  # who comes for it
    asked: int  # who has not answered yet
    to_ask: tuple[PersonId, ...]


async def needs(scene: Asking | Turn, this: Session) -> Mapping[Language, Need]:
    """Each language of those who come or may, but the programme's own, most readers first."""
    listed = await guests.of_session(scene.db, this.id)
    coming = {each.person_id for each in listed if each.reply in (GuestReply.YES, GuestReply.MAYBE)}
    sure = {each.person_id for each in listed if each.reply is GuestReply.YES}
    readers: dict[Language, int] = {}
    there: dict[Language, PersonId] = {}
    for each in await people.many(scene.db, list(coming)):
        if each.role is not Role.INTERPRETER:
            readers[each.language] = readers.get(each.language, 0) + 1
        elif each.id in sure:
            there.setdefault(each.language, each.id)
    asked = await session_interpreters.of_session(scene.db, this.id)
    apart = await kept_apart(scene, this, listed) | {each.person_id for each in asked}
    known = await session_interpreters.there_are(scene.db, simulated=this.simulated)
    return {
        language: Need(
            readers[language],
            there.get(language),
            sum(each.language == language and each.agreed is None for each in asked),
            tuple(each for each in known.get(language, []) if each not in apart),
        )
        for language in sorted(readers, key=lambda each: (-readers[each], each))
        if language != scene.programme.language
    }


async def kept_apart(scene: Asking | Turn, this: Session, listed: Sequence[Guest]) -> set[PersonId]:
    """Who is not brought to it: reported and not looked at yet, or by someone who is invited, or by its planner."""
    invited = {each.person_id for each in listed}
    reported = {person for person, by in (await alerts.reported_by(scene.db)).items() if by & invited}
    return await alerts.under_report(scene.db) | await alerts.parted(scene.db, this.planner_id) | reported


async def lacking(scene: Asking | Turn, this: Session) -> tuple[Argument, ...]:
    """A line that names the languages without an interpreter; none where none is lacking."""
    without = [each for each, need in (await needs(scene, this)).items() if need.interpreter is None]
    if not without:
        return ()
    named = Phrases(tuple(f"name-of-{each}" for each in without))
    return (Sentence("session-lacks-interpreters", {"languages": named}),)


async def who_interprets(asking: Asking) -> Asked:
    """Each language and how it stands; those for which someone can be asked as options."""
    this = await sessions.get(asking.db, asking.about)
    found = await needs(asking, this) if this else {}
    lines = Lines(tuple(_line(language, need) for language, need in found.items()))
    offers = [
        Option(f"offer/{language}", Sentence("interpreters-ask", {"language": _named(language)}))
        for language, need in found.items()
        if need.interpreter is None and need.to_ask
    ]
    shown: dict[str, Argument] = {
        "session": session_text.named(this) if this else Phrase("not-said"),
        "count": len(found),
        "lines": lines,
    }
    return Asked(shown, options=(*offers[:_MOST_LISTED], Option("that-is-all")))


async def what_it_would_be(asking: Asking) -> Asked:
    """When, where and about what it is."""
    asked = await session_interpreters.get(asking.db, asking.about)
    this = await sessions.get(asking.db, asked.session_id) if asked else None
    if asked is None or this is None:
        return Asked()
    whole = session_text.whole(this, place_shown=True)
    return Asked({**whole, "language": _named(asked.language)}, source=this.planner_id)


@interpreting.step("session-interpreters", expects=one_listed(), asks=who_interprets, repeatable=True, holds=False)
async def session_languages(turn: Turn, choice: Listed) -> Next:
    this = await session_speakers.still_prepared(turn)
    if this is None:
        return session_speakers.not_any_more(turn)
    if choice == _THAT_IS_ALL:
        return session_speakers.session_prepare.about(this.id)
    need = (await needs(turn, this)).get(Language(choice.partition("/")[2]))
    if need is None or need.interpreter or not need.to_ask:
        turn.say("session-interpreter-needed-no-more")
        return session_languages.about(this.id)
    for interpreter in await people.many(turn.db, need.to_ask):
        asked = await session_interpreters.ask(turn.db, this.id, interpreter, turn.now)
        if asked:
            await _ask(turn, this, asked, interpreter.id)
    turn.say("session-interpreters-asked", count=len(need.to_ask))
    return session_languages.about(this.id)


@interpreting.step(
    "session-interpret", expects=one_of(OnInterpret), asks=what_it_would_be, repeatable=True, holds=False
)
async def session_interpret(turn: Turn, reply: OnInterpret) -> Next:
    asked = await session_interpreters.get(turn.db, turn.about)
    this = await sessions.get(turn.db, asked.session_id) if asked else None
    if this is not None:
        await lock_row(turn.db, rows, this.id)
    if asked is None or this is None or asked.person_id != turn.person.id or not this.is_to_come(turn.now):
        turn.say("session-interpret-not-any-more")
        return END
    if reply is OnInterpret.ORIGINAL:
        if this.what:
            turn.say("original", words=OriginalWords(this.what), source=this.planner_id)
        return STAY
    others = await session_interpreters.of_session(turn.db, this.id)
    same = [each for each in others if each.language == asked.language and each.id != asked.id]
    if reply is OnInterpret.NO:
        await _said_no(turn, this, asked, same)
        turn.say("session-interpret-no")
        return END
    taken = (await needs(turn, this)).get(asked.language)
    apart = await kept_apart(turn, this, await guests.of_session(turn.db, this.id))
    found = taken and taken.interpreter not in (None, turn.person.id)
    if turn.person.role is not Role.INTERPRETER or found or turn.person.id in apart:
        turn.say("session-interpret-not-any-more")
        return END
    await session_interpreters.say(turn.db, asked.id, agreed=True)
    await _comes(turn, this, asked.language, same)
    return END


async def comes_not(occasion: Occasion, this: Session, person: PersonId) -> None:
    """An interpreter who agreed can't come: the team learns it, and may ask the others again."""
    asked = await session_interpreters.of_session(occasion.db, this.id)
    mine = next((each for each in asked if each.person_id == person and each.agreed), None)
    if mine:
        await session_interpreters.say(occasion.db, mine.id, agreed=False)
        await _tell_team(occasion, this, "session-interpreter-will-not", mine)


async def ask_anew(occasion: Occasion, this: Session) -> None:
    """It is at another time: whoever has not answered yet reads that one."""
    waiting = [each for each in await session_interpreters.of_session(occasion.db, this.id) if each.agreed is None]
    await _ask_no_more(occasion, waiting)
    for each in waiting:
        await _ask(occasion, this, each.id, each.person_id)


async def end(occasion: Occasion, this: Session) -> None:
    """It does not take place: nobody is asked any more."""
    await _ask_no_more(occasion, await session_interpreters.of_session(occasion.db, this.id))


async def _ask(occasion: Occasion, this: Session, asked: str, interpreter: PersonId) -> None:
    await occasion.ask_of(
        interpreter,
        session_interpret.about(asked),
        timing=Timing.WAKING_HOURS,
        key=f"session/{this.id}/interpret/{asked}/{this.moves}",
        expires_at=this.starts_at,
    )


async def _comes(turn: Turn, this: Session, language: Language, others: Sequence[AskedInterpreter]) -> None:
    """They are a guest as any other: reminded, told of a change, asked how it was."""
    await guests.add(turn.db, this.id, [(turn.person.id, InviteReason.LANGUAGE)])
    listed = await guests.of_session(turn.db, this.id)
    [mine] = [each for each in listed if each.person_id == turn.person.id]
    await guests.invited(turn.db, [mine.id], turn.now)
    await guests.say(turn.db, mine.id, GuestReply.YES, turn.now)
    details = session_text.details(this, place_shown=True)
    turn.say("session-you-interpret", source=this.planner_id, details=details, **session_text.for_calendar(this))
    waiting = [each for each in others if each.agreed is None]
    await _ask_no_more(turn, waiting)
    await session_interpreters.forget(turn.db, [each.id for each in waiting])
    for each in waiting:
        turn.say_to(each.person_id, "session-interpreter-found", session=session_text.named(this))
    for counsellor in await session_questions.in_charge(turn, this):
        turn.say_to(
            counsellor.id,
            "session-interpreter-will",
            session=session_text.named(this),
            who=NameOf(turn.person.id),
            language=_named(language),
        )


async def _said_no(turn: Turn, this: Session, asked: AskedInterpreter, others: Sequence[AskedInterpreter]) -> None:
    await session_interpreters.say(turn.db, asked.id, agreed=False)
    if asked.agreed is None and all(each.agreed is False for each in others):
        await _tell_team(turn, this, "session-no-interpreter", asked)


async def _tell_team(occasion: Occasion, this: Session, message: str, asked: AskedInterpreter) -> None:
    for counsellor in await session_questions.in_charge(occasion, this):
        occasion.say_to(counsellor.id, message, session=session_text.named(this), language=_named(asked.language))


async def _ask_no_more(occasion: Occasion, asked: Sequence[AskedInterpreter]) -> None:
    await outbox.withdraw(occasion.db, [each.id for each in asked], [session_interpret.name], occasion.now)


def _line(language: Language, need: Need) -> Argument:
    shown: dict[str, Argument] = {"language": _named(language), "count": need.readers, "asked": need.asked}
    if need.interpreter:
        return Sentence("interpreter-comes", {**shown, "who": NameOf(need.interpreter)})
    return Sentence("interpreter-lacks", {**shown, "free": len(need.to_ask)})


def _named(language: Language) -> Phrase:
    return Phrase(f"name-of-{language}")
