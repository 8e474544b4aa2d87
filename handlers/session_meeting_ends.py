"""Session meeting ends: whoever waits or is awaited does not come, was parted, or it is at another time or place.

The other hears it, and someone else is asked where it is still wished; shortly before, both read it once more.
"""

from collections.abc import Mapping

from handlers import session_meeting, session_text, session_waiting
from handlers.turn import Occasion
from storage import session_welcomes, sessions
from storage.outgoing import Argument, Lane, NameOf, Outgoing
from storage.session_welcomes import Meeting
from storage.sessions import Session
from storage.vocabulary import PersonId


async def look_after(occasion: Occasion, this: Session) -> None:
    """Who agreed and can't be the one any more is replaced; shortly before, both read it again."""
    able = await session_waiting.able(occasion, this)
    apart = await session_waiting.kept_apart(occasion, this)
    for each in await session_welcomes.of_session(occasion.db, this.id):
        if each.agreed and (each.helper_id not in able or each.helper_id in apart.get(each.newcomer_id, set())):
            await session_welcomes.say(occasion.db, each.id, agreed=False)
            session_meeting.tell_lost(occasion, this, each)
            occasion.say_to(each.helper_id, "session-meet-off", session=session_text.named(this))
    await session_meeting.seek(occasion, this)


async def remind(occasion: Occasion, this: Session) -> None:
    """Two hours before, both read once more who waits for whom, and where."""
    for each in await session_welcomes.of_session(occasion.db, this.id):
        if each.agreed:
            who = await session_meeting.newcomer_called(occasion, this, each.newcomer_id)
            for_helper = {"who": who, "where": session_meeting.where_i_wait(each.words)}
            _remind(occasion, this, each, each.helper_id, "session-you-meet", for_helper)
            waits = {"who": NameOf(each.helper_id), "where": session_meeting.where_they_wait(each.words)}
            _remind(occasion, this, each, each.newcomer_id, "session-welcomed", waits, source=each.helper_id)


async def needed_no_more(occasion: Occasion, this: Session, newcomer: PersonId) -> None:
    """This one does not come, or comes by themselves: whoever was to wait hears it."""
    found = await session_welcomes.of_session(occasion.db, this.id)
    theirs = [each for each in found if each.newcomer_id == newcomer]
    await session_meeting.forget(occasion, [each for each in theirs if each.agreed or each.is_open(occasion.now)])
    for each in theirs:
        if each.agreed:
            occasion.say_to(each.helper_id, "session-meet-off", session=session_text.named(this))


async def comes_not(occasion: Occasion, this: Session, person: PersonId) -> None:
    """Whoever does not come neither waits for anyone nor is awaited."""
    await needed_no_more(occasion, this, person)
    for each in await session_welcomes.of_session(occasion.db, this.id):
        if each.helper_id == person and each.agreed is not False:
            await session_welcomes.say(occasion.db, each.id, agreed=False)
            await session_meeting.ask_no_more(occasion, [each])
            if each.agreed:
                session_meeting.tell_lost(occasion, this, each)
    await session_meeting.seek(occasion, this)


async def part(occasion: Occasion, one: PersonId, other: PersonId) -> None:
    """One of the two reported the other: neither waits for the other anywhere, and nobody is told why."""
    for each in await session_welcomes.between(occasion.db, one, other):
        this = await sessions.get(occasion.db, each.session_id)
        await session_welcomes.say(occasion.db, each.id, agreed=False)
        await session_meeting.ask_no_more(occasion, [each])
        if each.agreed and this and this.is_to_come(occasion.now):
            session_meeting.tell_lost(occasion, this, each)
            occasion.say_to(each.helper_id, "session-meet-off", session=session_text.named(this))
            await session_meeting.seek(occasion, this)


async def anew(occasion: Occasion, this: Session) -> None:
    """It is at another time or place: whoever agreed is asked anew, as far as it is still wished."""
    found = await session_welcomes.of_session(occasion.db, this.id)
    await session_meeting.forget(occasion, found)
    for each in found:
        if each.agreed:
            occasion.say_to(each.helper_id, "session-meet-anew", session=session_text.named(this))
            occasion.say_to(each.newcomer_id, "session-welcome-again", session=session_text.named(this))
    await session_meeting.seek(occasion, this)


async def end(occasion: Occasion, this: Session) -> None:
    """It does not take place: nobody is asked any more."""
    await session_meeting.ask_no_more(occasion, await session_welcomes.of_session(occasion.db, this.id))


def _remind(
    occasion: Occasion,
    this: Session,
    meeting: Meeting,
    reader: PersonId,
    message: str,
    told: Mapping[str, Argument],
    source: PersonId | None = None,
) -> None:
    shown = {"session": session_text.named(this), **told}
    key = f"session/{this.id}/meet/{meeting.id}/soon/{reader}"
    occasion.messages.append(
        Outgoing(key, reader, message, shown, source=source, lane=Lane.REMINDER, expires_at=this.starts_at)
    )
