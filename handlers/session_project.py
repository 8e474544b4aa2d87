"""Session project: some lines on one's project for a session; said there, read out by someone else, or kept.

session-beforehand ─▶ session-project ─▶ session-project-use ─▶ say │ read │ keep
                   └▶ session-project-kept, once there are some: another use │ other words │ taken back

A day before, whoever speaks and whoever planned it read what is to be read out, without a name, and that some will
speak for themselves. Two hours before, those who do, and those who keep it, have their own lines before them.
"""

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from typing import Final

from handlers import session_invitation, session_questions, session_speaking, session_text, spoken
from handlers.answers import one_of, own_words
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import alerts, session_projects
from storage.database import Transaction
from storage.guests import Guest
from storage.masked import Words
from storage.outgoing import Argument, Lane, OriginalWords, Outgoing, Phrase, SaidWords, Timing
from storage.session_projects import SessionProject
from storage.session_vocabulary import GuestReply, ProjectUse
from storage.sessions import Session
from storage.vocabulary import PersonId

telling = Conversation("session-project")

_LONGEST: Final = 500
_SOON: Final = timedelta(hours=2)


class OnKept(StrEnum):
    USE = "use"
    ANEW = "anew"
    DROP = "drop"
    FINE = "fine"


async def their_own(asking: Asking) -> Asked:
    """Their own lines, and what becomes of them."""
    guest, this = await session_invitation.of_reader(asking, asking.about)
    mine = await session_projects.get(asking.db, this.id, asking.person.id) if guest and this else None
    if mine is None:
        return Asked()
    shown: dict[str, Argument] = {"words": OriginalWords(mine.words), "use": Phrase(f"project-use-{mine.use}")}
    return Asked(shown, source=asking.person.id)


async def begin(turn: Turn, guest: Guest, this: Session) -> Next:
    """To their lines, if there are some; otherwise to write some."""
    mine = await session_projects.get(turn.db, this.id, turn.person.id)
    return session_project_kept.about(guest.id) if mine else session_project.about(guest.id)


@telling.step("session-project", expects=own_words(_LONGEST))
async def session_project(turn: Turn, words: Words) -> Next:
    guest, this = await session_invitation.still_open(turn, turn.about)
    if guest is None or this is None:
        return END
    said = await spoken.keep(turn, words)
    await session_projects.write(turn.db, this.id, turn.person.id, said.utterance)
    return session_project_use.about(guest.id)


@telling.step("session-project-use", expects=one_of(ProjectUse), repeatable=True)
async def session_project_use(turn: Turn, chosen: ProjectUse) -> Next:
    guest, this = await session_invitation.still_open(turn, turn.about)
    if guest is None or this is None:
        return END
    if not await session_projects.use(turn.db, this.id, turn.person.id, chosen):
        return session_project.about(guest.id)
    turn.say("session-project-noted", use=Phrase(f"project-use-{chosen}"))
    return END


@telling.step("session-project-kept", expects=one_of(OnKept), asks=their_own, repeatable=True, holds=False)
async def session_project_kept(turn: Turn, choice: OnKept) -> Next:
    guest, this = await session_invitation.still_open(turn, turn.about)
    if guest is None or this is None:
        return END
    match choice:
        case OnKept.USE:
            return session_project_use.about(guest.id)
        case OnKept.ANEW:
            return session_project.about(guest.id)
        case OnKept.DROP:
            await session_projects.take_back(turn.db, this.id, turn.person.id)
            late = this.starts_at is not None and this.starts_at - turn.now <= session_questions.A_DAY
            turn.say("session-project-gone-late" if late else "session-project-gone")
        case OnKept.FINE:
            turn.say("session-until-then")
    return END


async def hand_over(occasion: Occasion, this: Session, listed: Sequence[Guest]) -> None:
    """From a day before on: what is to be read out, each once, and how many will speak for themselves."""
    if this.starts_at is None or this.starts_at - occasion.now > session_questions.A_DAY:
        return
    coming = {each.person_id for each in listed if each.reply is GuestReply.YES}
    written = [each for each in await session_projects.of_session(occasion.db, this.id) if each.author_id in coming]
    if not written:
        return
    speaking = [each.person_id for each in await session_speaking.who_speak(occasion, this)]
    leading = [each.id for each in await session_questions.in_charge(occasion, this)]
    for reader in dict.fromkeys([*speaking, *leading]):
        apart = {reader, *await alerts.parted(occasion.db, reader)}
        for message in _read_by(reader, this, [each for each in written if each.author_id not in apart]):
            occasion.messages.append(message)
    if this.starts_at - occasion.now <= _SOON:
        occasion.messages += [_own_lines(this, each) for each in written if each.use is not ProjectUse.READ]


async def say_all(turn: Turn, this: Session) -> None:
    """All that is to be read out, for a counsellor who looks."""
    for each in await to_read(turn.db, this):
        named = session_text.named(this)
        turn.say("session-project-to-read", source=each.author_id, session=named, words=SaidWords(each.words))


async def to_read(db: Transaction, this: Session) -> Sequence[SessionProject]:
    """What its authors wish to have read out."""
    return [each for each in await session_projects.of_session(db, this.id) if each.use is ProjectUse.READ]


def _read_by(reader: PersonId, this: Session, written: Sequence[SessionProject]) -> list[Outgoing]:
    named = session_text.named(this)
    messages = [
        Outgoing(
            f"session/{this.id}/project/{each.words}/{reader}",
            reader,
            "session-project-to-read",
            {"session": named, "words": SaidWords(each.words)},
            source=each.author_id,
            lane=Lane.REMINDER,
            timing=Timing.QUIET,
            expires_at=this.ends_at,
        )
        for each in written
        if each.use is ProjectUse.READ
    ]
    themselves = sum(each.use is ProjectUse.SAY for each in written)
    if themselves:
        messages.append(
            Outgoing(
                f"session/{this.id}/projects-said/{themselves}/{reader}",
                reader,
                "session-projects-said",
                {"session": named, "count": themselves},
                lane=Lane.REMINDER,
                timing=Timing.QUIET,
                expires_at=this.ends_at,
            )
        )
    return messages


def _own_lines(this: Session, mine: SessionProject) -> Outgoing:
    return Outgoing(
        f"session/{this.id}/own-lines/{mine.words}",
        mine.author_id,
        "session-project-yours",
        {"session": session_text.named(this), "words": OriginalWords(mine.words)},
        source=mine.author_id,
        lane=Lane.REMINDER,
        timing=Timing.QUIET,
        expires_at=this.ends_at,
    )
