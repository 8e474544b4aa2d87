"""How an opening ends, and who hears of it: filled, taken back, over; its partner gone, or one who was interested.

filled-with ─▶ the others who were interested, and who have read of it and not answered, are told kindly
"""

from collections.abc import Collection

from handlers import interest, opening, opening_for_you, opening_look, opening_outcome, opening_text, portrait
from handlers.answers import Listed, one_listed
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Occasion, Turn
from storage import interests, openings, outbox, people
from storage.interests import Interest
from storage.opening_vocabulary import InterestState, OpeningOutcome, OpeningState
from storage.openings import Opening
from storage.outgoing import Option
from storage.vocabulary import PersonId, Role

ending = Conversation("opening-ends")

_MOST_LISTED = 7
_NOT_YET = "not-yet"
_HEARS = (InterestState.TOLD, InterestState.SENT)


async def who_could_have_it(asking: Asking) -> Asked:
    """Those who were interested."""
    found = await _interested(asking, asking.about)
    options = [Option(each.id, portrait.called(each)) for each in found[:_MOST_LISTED]]
    return Asked(options=(*options, Option("someone-else"), Option("not-yet")))


@ending.step("filled-with", expects=one_listed(), asks=who_could_have_it, repeatable=True)
async def filled_with(turn: Turn, choice: Listed) -> Next:
    this = await openings.get(turn.db, turn.about)
    if this is None or this.partner_id != turn.person.id or turn.person.role != Role.PARTNER:
        return MENU
    if this.state is not OpeningState.STANDING:
        turn.say("opening-is-not-open")
        return opening.my_openings
    if choice == _NOT_YET:
        return opening.my_opening.about(this.id)
    for mine in await _interested(turn, this.id):
        if mine.id == str(choice):  # said once, it is not asked again
            await interests.note(turn.db, mine.id, partner_outcome=OpeningOutcome.TAKEN)
    await fill(turn, this, but_not=[choice])
    turn.say("opening-is-filled-thanks")
    return END


async def begin_filled(turn: Turn, this: Opening) -> Next:
    """All places are taken: by whom, where somebody was interested."""
    if await _interested(turn, this.id):
        return filled_with.about(this.id)
    await fill(turn, this)
    turn.say("opening-is-filled-thanks")
    return END


async def fill(occasion: Occasion, this: Opening, *, but_not: Collection[str] = ()) -> None:
    """It is taken; all the others hear of it. ``but_not``: the interests of whoever has it."""
    if await openings.change(occasion.db, this.id, [OpeningState.STANDING], OpeningState.FILLED, look_at=None):
        reached = await interests.of_opening(occasion.db, this.id)
        have_it = [each.id for each in reached if OpeningOutcome.TAKEN in (each.newcomer_outcome, each.partner_outcome)]
        await all_hear(occasion, this, but_not=[*but_not, *have_it], filled=True)


async def take_back(occasion: Occasion, this: Opening) -> bool:
    """Nobody hears of it any more, and whoever did is told; whether it was still there."""
    ended = await openings.change(occasion.db, this.id, openings.GOING_ON, OpeningState.WITHDRAWN, look_at=None)
    if ended:
        await outbox.withdraw(occasion.db, [this.id], [opening_look.opening_held.name], occasion.now)
        await all_hear(occasion, this)
    return ended


async def expire(occasion: Occasion, this: Opening) -> None:
    """Its day has come: who has not answered is asked no more, talks go on, and its partner may offer it anew."""
    if await openings.change(occasion.db, this.id, [OpeningState.STANDING], OpeningState.EXPIRED, look_at=None):
        told = [each for each in await interests.of_opening(occasion.db, this.id) if each.state is InterestState.TOLD]
        await _over(occasion, told)
        await tell(occasion, this.partner_id, "opening-is-over", opening=opening_text.named(this))


async def open_for_change(turn: Turn, this: Opening) -> None:
    """Its partner changes it: until it is sent again nobody new hears of it, and what has not left yet does not."""
    before = (OpeningState.HELD, OpeningState.STANDING)
    if await openings.change(turn.db, this.id, before, OpeningState.DRAFT, look_at=None, held_for=[]):
        await outbox.withdraw(turn.db, [this.id], [opening_look.opening_held.name], turn.now)
        told = [each.id for each in await interests.of_opening(turn.db, this.id) if each.state is InterestState.TOLD]
        await outbox.withdraw(turn.db, told, [opening_for_you.opening_for_you.name], turn.now)


async def all_hear(
    occasion: Occasion,
    this: Opening,
    *,
    but_not: Collection[str] = (),
    filled: bool = False,
    talks_go_on: bool = False,
) -> None:
    """Everyone whom it reached, and who has not said no, hears that it is gone; it is asked of nobody any more.

    Who has not read of it yet never will. ``talks_go_on``: between its partner and those who were interested before.
    """
    reached = await interests.of_opening(occasion.db, this.id)
    states = (InterestState.TOLD,) if talks_go_on else _HEARS
    ended = [each for each in reached if each.state in states and each.id not in but_not]
    await gone_for(occasion, this, ended, filled=filled)


async def gone_for(occasion: Occasion, this: Opening, ended: list[Interest], *, filled: bool = False) -> None:
    """It is not for these any more; those who have read of it are told so."""
    seen = await interests.seen(occasion.db, [each.id for each in ended])
    await _over(occasion, ended)
    which = opening_text.named(this)
    for reader in await people.many(occasion.db, [each.newcomer_id for each in ended if each.id in seen]):
        occasion.say_to(reader.id, "opening-is-filled-now" if filled else "opening-is-gone", opening=which)


async def end_all_of(occasion: Occasion, partner: PersonId) -> None:
    """This partner is one no more, stops, or leaves: nothing they offer stands."""
    for this in await openings.of_partner(occasion.db, partner):
        await take_back(occasion, this)


async def leave(occasion: Occasion, newcomer: PersonId) -> None:
    """This newcomer stops, leaves, or is one no more: partners hear that they need not wait."""
    mine = [each for each in await interests.of_newcomer(occasion.db, newcomer) if each.state in _HEARS]
    await _tell_partners(occasion, mine)
    await _over(occasion, mine)


async def part(occasion: Occasion, one: PersonId, other: PersonId) -> None:
    """One of the two reported the other: nothing goes between them any more, and neither is told why."""
    theirs = [each for each in await interests.between(occasion.db, one, other) if each.state in _HEARS]
    await _over(occasion, theirs)


async def _over(occasion: Occasion, ended: list[Interest]) -> None:
    """Nothing of these is asked of anyone, nor what became of them."""
    ids = [each.id for each in ended]
    await interests.change(occasion.db, ids, _HEARS, InterestState.OVER, follow_up_at=None)
    asked = (*opening_for_you.for_you.steps, *opening_outcome.outcome.steps)
    await outbox.withdraw(occasion.db, ids, [step.name for step in asked], occasion.now)
    known = await openings.many(occasion.db, list({each.opening_id for each in ended}))
    for each in ended:
        this = known.get(each.opening_id)
        if this and each.state is InterestState.SENT:
            await interest.withdraw(occasion, each, this.partner_id)


async def _tell_partners(occasion: Occasion, ended: list[Interest]) -> None:
    known = await openings.many(occasion.db, [each.opening_id for each in ended])
    for each in ended:
        this = known.get(each.opening_id)
        if this and each.state is InterestState.SENT:
            await tell(occasion, this.partner_id, "interested-left", who=portrait.called(each))


async def _interested(scene: Asking | Turn, opening: str) -> list[Interest]:
    this = await openings.get(scene.db, opening)
    reached = await interests.of_opening(scene.db, this.id) if this else []
    return [each for each in reached if each.state is InterestState.SENT]
