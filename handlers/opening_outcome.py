"""Opening outcome: a week after someone was interested, both are asked what became of it, and hear of each other.

became-of-opening (the newcomer) ─▶ a next step       the partner reads what their help led to
became-of-interest (the partner) ─▶ taken: a place less
"""

from handlers import circle, opening_ends, opening_text, portrait
from handlers.answers import one_of
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next, Step
from handlers.telling import tell
from handlers.turn import Occasion, Turn
from storage import interests, openings
from storage.interests import Interest
from storage.opening_vocabulary import InterestState, OpeningOutcome
from storage.openings import Opening
from storage.outgoing import DeliveryClass, Lane, Phrase, SaidWords, Timing
from storage.vocabulary import PersonId

outcome = Conversation("opening-outcome")


async def which_one(asking: Asking) -> Asked:
    """Which opening, and with whom."""
    mine = await interests.get(asking.db, asking.about)
    this = await openings.get(asking.db, mine.opening_id) if mine else None
    if mine is None or this is None:
        return Asked()
    from_partner = asking.person.id == this.partner_id
    other = portrait.called(mine) if from_partner else await opening_text.organisation_of(asking.db, this.partner_id)
    return Asked(
        {
            "other": other,
            "kind": Phrase(f"opening-kind-{this.kind}"),
            "what": SaidWords(this.what) if this.what else Phrase("not-said"),
        },
        source=mine.newcomer_id if from_partner else this.partner_id,
    )


@outcome.step("became-of-opening", expects=one_of(OpeningOutcome), asks=which_one, repeatable=True, holds=False)
async def became_of_opening(turn: Turn, became: OpeningOutcome) -> Next:
    found = await _both(turn)
    if found is None or found[0].newcomer_id != turn.person.id:
        return MENU
    mine, this = found
    await interests.note(turn.db, mine.id, newcomer_outcome=became)
    turn.say("next-after-opening", became=became.value)
    await tell(turn, this.partner_id, "what-your-opening-led-to", who=portrait.called(mine), became=became.value)
    if became is OpeningOutcome.TAKEN:
        await circle.offer(turn, turn.person.id)
    return END


@outcome.step("became-of-interest", expects=one_of(OpeningOutcome), asks=which_one, repeatable=True, holds=False)
async def became_of_interest(turn: Turn, became: OpeningOutcome) -> Next:
    found = await _both(turn)
    if found is None or found[1].partner_id != turn.person.id:
        return MENU
    mine, this = found
    await interests.note(turn.db, mine.id, partner_outcome=became)
    turn.say("partner-told-outcome", became=became.value)
    reached = await interests.of_opening(turn.db, this.id)
    taken = [each for each in reached if each.partner_outcome is OpeningOutcome.TAKEN]
    if len(taken) >= this.places and became is OpeningOutcome.TAKEN:
        await opening_ends.fill(turn, this, but_not=[each.id for each in taken])
    return END


async def ask_both(occasion: Occasion, mine: Interest, this: Opening) -> None:
    """What became of it? Each is asked by themselves, once; who has said so already is not."""
    await interests.note(occasion.db, mine.id, follow_up_at=None)
    if mine.state is not InterestState.SENT:
        return
    if mine.newcomer_outcome is None:
        await _ask(occasion, mine.newcomer_id, became_of_opening, mine)
    if mine.partner_outcome is None:
        await _ask(occasion, this.partner_id, became_of_interest, mine)


async def _ask(occasion: Occasion, person: PersonId, step: Step[OpeningOutcome], mine: Interest) -> None:
    await occasion.ask_of(
        person,
        step.about(mine.id),
        lane=Lane.REMINDER,
        timing=Timing.WAKING_HOURS,
        delivery_class=DeliveryClass.ONCE,
        key=f"{step.name}/{mine.id}",
    )


async def _both(turn: Turn) -> tuple[Interest, Opening] | None:
    mine = await interests.get(turn.db, turn.about)
    this = await openings.get(turn.db, mine.opening_id) if mine else None
    return (mine, this) if mine and this else None
