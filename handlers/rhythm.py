"""Rhythm: how often someone hears from the programme by itself. Answers to what they asked come in any case.

/updates, or the weekly update ─▶ update-rhythm ─▶ weekly │ monthly │ only answers │ a month's quiet
                                                  ├▶ the circle, for whom it was offered (circle.py)
                                                  └▶ sms-notice: a neutral SMS where nothing else reaches them
"""

from datetime import timedelta
from enum import StrEnum
from typing import Final

from handlers.answers import one_of, yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import circle, contact, people, programme_started, sms_notices
from storage.contact_vocabulary import Rhythm
from storage.masked import Words
from storage.outgoing import Day, Option

rhythm = Conversation("rhythm", interrupts=True)

_QUIET: Final = timedelta(days=28)


class Wish(StrEnum):
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    CIRCLE = "circle"
    ONLY_ANSWERS = "only-answers"
    QUIET = "quiet"
    SEE = "see"
    SMS = "sms"


async def how_it_is(asking: Asking) -> Asked:
    """How often they hear from us now; and whether something was kept for them."""
    now = (await contact.of(asking.db, [asking.person.id]))[asking.person.id]
    kept = await programme_started.how_many_folded(asking.db, asking.person.id)
    circle_too = await circle.is_known_to(asking.db, asking.person.id)
    left_out = set() if await _has_sms(asking) else {Wish.SMS}
    left_out |= {Wish.SEE} if not kept else set()
    left_out |= {Wish.CIRCLE} if not circle_too else set()
    options = tuple(Option(each.value) for each in Wish if each not in left_out)
    quiet = now.is_quiet(asking.now)
    return Asked({"now": Wish.QUIET.value if quiet else now.rhythm.value, "kept": kept}, options)


@rhythm.command("updates")
async def updates_command(_turn: Turn, _words: Words | None) -> Next:
    return update_rhythm


@rhythm.step("update-rhythm", expects=one_of(Wish), asks=how_it_is, repeatable=True, holds=False)
async def update_rhythm(turn: Turn, wish: Wish) -> Next:
    match wish:
        case Wish.SEE:
            shown = await programme_started.show(turn.db, turn.person.id, turn.now)
            turn.say("kept-comes-now" if shown else "nothing-was-kept")
        case Wish.SMS:
            return sms_notice
        case Wish.QUIET:
            until = turn.now + _QUIET
            before = (await contact.of(turn.db, [turn.person.id]))[turn.person.id]
            await contact.choose(turn.db, turn.person.id, before.rhythm, until)
            turn.say("quiet-until", until=Day(until))
        case _:
            await contact.choose(turn.db, turn.person.id, Rhythm(wish.value))
            turn.say("rhythm-is-now", now=wish.value)
            never_asked = await sms_notices.answered(turn.db, turn.person.id) is None
            if wish is not Wish.ONLY_ANSWERS and never_asked and await _has_sms(turn):
                return sms_notice
    return END


async def what_was_said(asking: Asking) -> Asked:
    """Whether they agreed; who did not say has not."""
    return Asked({"now": "yes" if await sms_notices.answered(asking.db, asking.person.id) else "no"})


@rhythm.step("sms-notice", expects=yes_or_no(), asks=what_was_said, repeatable=True, holds=False)
async def sms_notice(turn: Turn, yes: bool) -> Next:
    await sms_notices.allow(turn.db, turn.person.id, allowed=yes)
    turn.say("sms-allowed" if yes else "sms-not-allowed")
    return END


async def _has_sms(scene: Asking | Turn) -> bool:
    """Whether an SMS could reach them: the programme can send one, and they are known by a number."""
    if not scene.programme.sms:
        return False
    known = (await people.accounts_of(scene.db, [scene.person.id])).get(scene.person.id, [])
    return any(each.number for each in known)
