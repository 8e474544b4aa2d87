"""Staying in touch after a session: those who wish it stand on a list, which only they can read.

(they said how it was: session_feedback.py) ─▶ staying-list ─▶ yes ─▶ staying-with
                                                           └▶ who has no name here: staying-name
"""

from handlers import session_text, staying, welcome
from handlers.answers import own_words, yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import guests, people, sessions, staying_met
from storage.guests import Guest
from storage.masked import Words
from storage.outgoing import Phrase
from storage.session_vocabulary import SessionKind

listing = Conversation("staying-list", interrupts=True)


async def which_session(asking: Asking) -> Asked:
    """Which session it was."""
    guest = await guests.get(asking.db, asking.about)
    this = await sessions.get(asking.db, guest.session_id) if guest else None
    return Asked({"session": session_text.named(this) if this else Phrase("not-said")})


@listing.step("staying-list", expects=yes_or_no(), asks=which_session, repeatable=True, holds=False)
async def staying_list(turn: Turn, yes: bool) -> Next:
    guest = await _mine(turn)
    if guest is None or not staying_met.may_stay(turn.person):
        turn.say("staying-is-over")
        return END
    if not yes:
        await staying_met.take_off(turn.db, guest.id)
        turn.say("staying-not-listed")
        return END
    if turn.person.name is None:
        return staying_name.about(guest.id)
    return await _listed(turn, guest)


@listing.step("staying-name", expects=own_words())
async def staying_name(turn: Turn, words: Words) -> Next:
    guest = await _mine(turn)
    if guest is None:
        turn.say("staying-is-over")
        return END
    await people.rename(turn.db, turn.person.id, welcome.plain_name(words))
    return await _listed(turn, guest)


async def offer(turn: Turn, guest: Guest) -> Next:
    """They came, and said how it was: would they like to stay in touch with someone?"""
    this = await sessions.get(turn.db, guest.session_id)
    others = [each for each in await guests.of_session(turn.db, guest.session_id) if each.came and each.id != guest.id]
    if this is None or this.kind is SessionKind.INDIVIDUAL or not others or not staying_met.may_stay(turn.person):
        return END
    return staying_list.about(guest.id)


async def _listed(turn: Turn, guest: Guest) -> Next:
    await staying_met.list_at(turn.db, guest.id, turn.now)
    if any(each.through == guest.session_id for each in await staying_met.of(turn.db, turn.person.id)):
        return staying.staying_with
    turn.say("staying-listed-alone")
    return END


async def _mine(turn: Turn) -> Guest | None:
    guest = await guests.get(turn.db, turn.about)
    return guest if guest and guest.person_id == turn.person.id and guest.came else None
