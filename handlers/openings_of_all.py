"""Openings of all: what partners offered lately, for counsellors: whom each reached, and what became of it.

/openings (a counsellor's): all-openings ─▶ opening-page ─▶ taken down
"""

from enum import StrEnum

from handlers import opening_ends, opening_look, opening_text
from handlers.answers import Listed, one_listed, one_of
from handlers.conversation import MENU, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage import alerts, interests, openings
from storage.opening_vocabulary import OpeningOutcome
from storage.outgoing import Argument, Option, Phrase
from storage.vocabulary import Role

of_all = Conversation("openings-of-all")

_MOST_LISTED = 8
_ENOUGH = "enough"


class OnPage(StrEnum):
    TAKE_DOWN = "take-down"
    FINE = "fine"


async def all_there_are(asking: Asking) -> Asked:
    """What was offered lately."""
    apart = await alerts.parted(asking.db, asking.person.id)
    known = await openings.known(asking.db, simulated=asking.person.simulated, at_most=_MOST_LISTED)
    options = [
        Option(each.id, opening_text.line(each, Phrase(f"opening-is-{each.state}")))
        for each in known
        if each.partner_id not in apart
    ]
    return Asked({"count": len(options)}, options=(*options, Option("enough")))


async def what_came_of_it(asking: Asking) -> Asked:
    """Whom it reached, and what both sides say became of it."""
    this, why = await openings.get(asking.db, asking.about), await opening_look.why_held(asking)
    if this is None:
        return Asked()
    reached = await interests.of_opening(asking.db, this.id)
    became = [each.partner_outcome or each.newcomer_outcome for each in reached]
    counts: dict[str, Argument] = {
        "state": Phrase(f"opening-is-{this.state}"),
        "told": len(reached),
        "interested": sum(each.sent_at is not None for each in reached),
        "taken": became.count(OpeningOutcome.TAKEN),
        "meetings": became.count(OpeningOutcome.MEETING),
    }
    stands = (Option("take-down"),) if this.state in openings.GOING_ON else ()
    return Asked({**why.arguments, **counts}, options=(*stands, Option("fine")), source=this.partner_id)


@of_all.step("all-openings", expects=one_listed(), asks=all_there_are, repeatable=True)
async def all_openings(turn: Turn, choice: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR or choice == _ENOUGH:
        return MENU
    this = await openings.get(turn.db, choice)
    return opening_page.about(this.id) if this else all_openings


@of_all.step("opening-page", expects=one_of(OnPage), asks=what_came_of_it, repeatable=True)
async def opening_page(turn: Turn, reply: OnPage) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    this = await openings.get(turn.db, turn.about)
    if reply is OnPage.TAKE_DOWN and this and await opening_ends.take_back(turn, this):
        turn.say("opening-taken-down")
        contact = turn.programme.contact or turn.programme.name
        kind = Phrase(f"opening-kind-{this.kind}")
        await tell(turn, this.partner_id, "opening-was-taken-down", kind=kind, contact=contact)
    return all_openings
