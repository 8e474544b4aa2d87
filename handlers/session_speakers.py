"""Session speakers: a counsellor chooses who is asked to speak, among the helpers and partners who are invited.

session-page → session-prepare → session-speakers ─▶ a name: asked (session_speaking.py)
                                                  ├▶ one who was asked: session-speaker ─▶ not after all
                                                  └▶ more │ that is all
                               ├▶ who interprets (session_interpreters.py)
                               └▶ the code for the wall (session_during.py)
"""

from enum import StrEnum
from typing import Final

from handlers import session, session_during, session_interpreters, session_page, session_speaking, session_text
from handlers.answers import Listed, one_listed, one_of
from handlers.conversation import MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import alerts, guests, people, sessions, speakers
from storage.guests import Guest
from storage.locking import lock_row
from storage.outgoing import Argument, NameOf, Option, Phrase, SaidWords, Sentence
from storage.schema import sessions as rows
from storage.session_vocabulary import GuestReply
from storage.sessions import Session
from storage.speakers import Speaker
from storage.vocabulary import PersonId, Role, Standing

preparing = Conversation("session-speakers")

_MOST_LISTED: Final = 6
_MORE, _THAT_IS_ALL = "more", "that-is-all"
_ASK, _SEE = "ask/", "see/"


class ToPrepare(StrEnum):
    SPEAKERS = "speakers"
    LANGUAGES = "languages"
    CODE = "code"
    FINE = "fine"


class OnSpeaker(StrEnum):
    OFF = "off"
    FINE = "fine"


async def which_session(asking: Asking) -> Asked:
    """What is prepared."""
    this = await sessions.get(asking.db, asking.about)
    return Asked({"session": session_text.named(this) if this else Phrase("not-said")})


async def who_could_speak(asking: Asking) -> Asked:
    """Some of those who could, with what those said who were asked. About ``session/number of the first``."""
    id_, _, first = asking.about.partition("/")
    this = await sessions.get(asking.db, id_)
    if this is None:
        return Asked()
    asked = {each.person_id: each for each in await speakers.of_session(asking.db, this.id)}
    able = await _able(asking, this)
    listed = able[int(first or 0) :][:_MOST_LISTED]
    lines = [_line(each, asked.get(each.person_id)) for each in listed]
    more = (Option("more"),) if len(able) > int(first or 0) + len(listed) else ()
    shown: dict[str, Argument] = {"session": session_text.named(this), "count": len(able)}
    return Asked(shown, options=(*lines, *more, Option("that-is-all")))


async def what_they_said(asking: Asking) -> Asked:
    """Whether they speak, and what they would like to tell. About ``session/person``."""
    session_id, _, person = asking.about.partition("/")
    this = await sessions.get(asking.db, session_id)
    found = await speakers.get(asking.db, this.id, PersonId(person)) if this else None
    if found is None:
        return Asked()
    line: Argument = Phrase("speaker-no-line")
    if found.line:
        line = Sentence("speaker-would-tell", {"words": SaidWords(found.line)})
    return Asked(
        {"who": NameOf(found.person_id), "state": Phrase(_state(found)), "line": line},
        source=found.person_id if found.line else None,
    )


@preparing.step("session-prepare", expects=one_of(ToPrepare), asks=which_session, repeatable=True, holds=False)
async def session_prepare(turn: Turn, choice: ToPrepare) -> Next:
    this = await still_prepared(turn)
    if this is None:
        return not_any_more(turn)
    if choice is ToPrepare.SPEAKERS:
        return session_speakers.about(f"{this.id}/0")
    if choice is ToPrepare.LANGUAGES:
        return session_interpreters.session_languages.about(this.id)
    if choice is ToPrepare.CODE:
        await session_during.show_code(turn, this)
        return session_prepare.about(this.id)
    return session_page.session_page.about(this.id)


@preparing.step("session-speakers", expects=one_listed(), asks=who_could_speak, repeatable=True, holds=False)
async def session_speakers(turn: Turn, choice: Listed) -> Next:
    this = await still_prepared(turn)
    if this is None:
        return not_any_more(turn)
    first = int(turn.about.partition("/")[2] or 0)
    if choice == _THAT_IS_ALL:
        return session_page.session_page.about(this.id)
    if choice == _MORE:
        return session_speakers.about(f"{this.id}/{first + _MOST_LISTED}")
    person = PersonId(choice.partition("/")[2])
    if choice.startswith(_SEE) and await speakers.get(turn.db, this.id, person):
        return session_speaker.about(f"{this.id}/{person}")
    mine = next((each for each in await _able(turn, this) if each.person_id == person), None)
    if mine is None:
        turn.say("session-speaker-gone")
    elif await speakers.ask(turn.db, this.id, person, turn.now):
        await session_speaking.ask(turn, this, mine)
        turn.say("session-speaker-is-asked", who=NameOf(person))
    return session_speakers.about(turn.about)


@preparing.step("session-speaker", expects=one_of(OnSpeaker), asks=what_they_said, repeatable=True, holds=False)
async def session_speaker(turn: Turn, choice: OnSpeaker) -> Next:
    this = await still_prepared(turn)
    if this is None:
        return not_any_more(turn)
    asked = await speakers.get(turn.db, this.id, PersonId(turn.about.partition("/")[2]))
    if choice is OnSpeaker.OFF and asked:
        await speakers.take_off(turn.db, this.id, asked.person_id)
        await session_speaking.not_after_all(turn, this, asked)
        turn.say("session-speaker-is-off", who=NameOf(asked.person_id))
    return session_speakers.about(f"{this.id}/0")


async def still_prepared(turn: Turn) -> Session | None:
    """The session, while a counsellor may still prepare it; no colleague changes it meanwhile."""
    session_id = turn.about.partition("/")[0]
    await lock_row(turn.db, rows, session_id)
    this = await session_page.visible(turn, session_id)
    return this if this and this.is_to_come(turn.now) else None


def not_any_more(turn: Turn) -> Next:
    """It has begun, or is gone: the list says what there is."""
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    turn.say("session-is-gone")
    return session.all_sessions


async def _able(scene: Asking | Turn, this: Session) -> list[Guest]:
    """Who could be asked: invited as helpers or partners, and neither said no nor reported, nor parted from us."""
    apart = await alerts.parted(scene.db, scene.person.id) | await alerts.under_report(scene.db)
    listed = [each for each in await guests.of_session(scene.db, this.id) if each.reply is not GuestReply.NO]
    known = {each.id: each for each in await people.many(scene.db, [each.person_id for each in listed])}
    return [
        each
        for each in listed
        if (who := known.get(each.person_id))
        and who.role.is_volunteer
        and who.standing is Standing.ACTIVE
        and who.id not in apart
    ]


def _line(guest: Guest, asked: Speaker | None) -> Option:
    if asked is None:
        return Option(f"{_ASK}{guest.person_id}", NameOf(guest.person_id))
    return Option(f"{_SEE}{guest.person_id}", Sentence(_marked(asked), {"who": NameOf(guest.person_id)}))


def _marked(asked: Speaker) -> str:
    if asked.agreed is None:
        return "speaker-is-asked"
    return "speaker-agreed" if asked.agreed else "speaker-declined"


def _state(asked: Speaker) -> str:
    if asked.agreed is None:
        return "speaks-not-said"
    return "speaks-yes" if asked.agreed else "speaks-no"
