"""Session welcome: whoever comes to their first session may wish that someone waits for them at the stop.

session-beforehand ─▶ session-welcome ─▶ yes, with or without their name: a helper is asked (session_meeting.py)
                                      └▶ no: whoever was to wait hears it

Who said yes and did not look there is asked once, an hour later.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from handlers import session_invitation, session_meeting, session_meeting_ends, session_text
from handlers.answers import one_of
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import guests, people, sessions
from storage.guests import Guest
from storage.locking import lock_row
from storage.outgoing import DeliveryClass, Lane, Option, Phrase, Timing
from storage.people import Person
from storage.schema import sessions as rows
from storage.session_vocabulary import GuestReply, Welcome
from storage.sessions import Session
from storage.vocabulary import Role

welcoming = Conversation("session-welcome")

_NEW: Final = timedelta(weeks=6)
_TIME_TO_LOOK: Final = timedelta(hours=1)
_TIME_TO_FIND: Final = timedelta(hours=4)  # with less left, nobody could still be found


class OnWelcome(StrEnum):
    NAMED = "named"
    NAMELESS = "nameless"
    NO = "no"


async def may_wish(scene: Asking | Turn, guest: Guest) -> bool:
    """Whether this person, who comes, is offered it: for whom all is new; and who wished it may change their mind."""
    if guest.reply is not GuestReply.YES or scene.person.role is not Role.NEWCOMER:
        return False
    if guest.welcome is not None:
        return True
    known = await guests.known_elsewhere(scene.db, [guest.person_id], guest.session_id)
    return _is_new(scene.person, scene.now) and not known


async def for_whom(asking: Asking) -> Asked:
    """At which session; a name can be shown only where there is one."""
    _, this = await session_invitation.of_reader(asking, asking.about)
    asked = _as_asked(this, asking.person)
    return Asked(asked.arguments, options=asked.options)


@welcoming.step("session-welcome", expects=one_of(OnWelcome), asks=for_whom, repeatable=True, holds=False)
async def session_welcome(turn: Turn, choice: OnWelcome) -> Next:
    guest, this = await session_invitation.still_open(turn, turn.about)
    if guest is None or this is None:
        return END
    await lock_row(turn.db, rows, this.id)
    guest = await guests.get(turn.db, guest.id) or guest
    if guest.reply is not GuestReply.YES:
        turn.say("session-welcome-after-yes")
        return END
    wish = Welcome(choice.value)
    await guests.wish_welcome(turn.db, [guest.id], wish)
    if wish is Welcome.NO:
        await session_meeting_ends.needed_no_more(turn, this, turn.person.id)
        turn.say("session-welcome-no")
    elif not await session_meeting.say_who_waits(turn, this):
        turn.say("session-welcome-noted")
        await session_meeting.seek(turn, this)
    return END


async def comes(turn: Turn, this: Session, guest: Guest) -> None:
    """Someone said yes: they may be asked, or be awaited as they wished, or be one who waits for others."""
    if guest.welcome is None and _is_new(turn.person, turn.now):
        await sessions.look_by(turn.db, this.id, turn.now + _TIME_TO_LOOK)
    await session_meeting.seek(turn, this)


async def ask_once(occasion: Occasion, this: Session, listed: Sequence[Guest]) -> None:
    """Those to whom it is all new, and who have had time to look themselves; in a fixed number of looks."""
    if this.starts_at is None or this.starts_at - occasion.now <= _TIME_TO_FIND:
        return
    silent = {each.person_id: each for each in listed if each.reply is GuestReply.YES and each.welcome is None}
    readers = [each for each in await people.many(occasion.db, list(silent)) if _is_new(each, occasion.now)]
    known = await guests.known_elsewhere(occasion.db, [each.id for each in readers], this.id) if readers else set()
    asked = []
    for reader in readers:
        guest = silent[reader.id]
        due = (guest.replied_at or occasion.now) + _TIME_TO_LOOK
        if reader.id in known:
            continue
        if due > occasion.now:
            await sessions.look_by(occasion.db, this.id, due)
            continue
        asked.append(guest.id)
        occasion.put(
            reader,
            session_welcome.about(guest.id),
            _as_asked(this, reader),
            lane=Lane.REMINDER,
            timing=Timing.WAKING_HOURS,
            delivery_class=DeliveryClass.ONCE,
            key=f"session/{this.id}/welcome/{reader.id}",
            expires_at=this.starts_at - _TIME_TO_FIND,
        )
    await guests.wish_welcome(occasion.db, asked, Welcome.ASKED)


def _as_asked(this: Session | None, reader: Person) -> Asked:
    offered = [each for each in OnWelcome if reader.name or each is not OnWelcome.NAMED]
    return Asked(
        {"session": session_text.named(this) if this else Phrase("not-said")},
        options=tuple(Option(each.value) for each in offered),
    )


def _is_new(person: Person, now: datetime) -> bool:
    return person.role is Role.NEWCOMER and person.may_meet_peers and now - person.joined_at < _NEW
