"""Opening: what a partner offers. Told in small questions, read back, sent in one tap, changed or taken back anytime.

/openings (a partner's): my-openings ─▶ opening-kind → small questions (opening_details.py) → opening-read-back
                                    │                                  ├▶ sent │ a counsellor looks first
                                    │                                  └▶ opening-change-what → one of them anew
                                    └▶ my-opening ─▶ change │ who is interested │ filled: filled-with │ taken back

Whom it reaches: opening_for_you.py. What goes back and forth: interest.py.
"""

from enum import StrEnum

from handlers import (
    interest,
    opening_details,
    opening_ends,
    opening_for_you,
    opening_look,
    opening_text,
    openings_of_all,
    partner,
)
from handlers.answers import Listed, one_listed, one_of
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import interests, openings
from storage.masked import Words
from storage.opening_vocabulary import InterestState, OpeningItem, OpeningKind, OpeningState
from storage.openings import Opening
from storage.outgoing import Option, OriginalWords, Phrase
from storage.vocabulary import Role

offering = Conversation("opening")

_MOST_LISTED = 7
_NEW, _ENOUGH, _NOTHING = "new", "enough", "nothing"


class OnReadBack(StrEnum):
    SEND = "send"
    CHANGE = "change"
    LATER = "later"
    DROP = "drop"


class OnMine(StrEnum):
    CHANGE = "change"
    PEOPLE = "people"
    FILLED = "filled"
    TAKE_BACK = "take-back"
    FINE = "fine"


async def what_i_offer(asking: Asking) -> Asked:
    """The partner's own openings that go on."""
    mine = (await openings.of_partner(asking.db, asking.person.id))[:_MOST_LISTED]
    lines = [Option(each.id, opening_text.line(each, Phrase(f"opening-is-{each.state}"))) for each in mine]
    return Asked({"count": len(mine)}, options=(*lines, Option("new"), Option("enough")))


async def the_whole(asking: Asking) -> Asked:
    """One opening, in its partner's own words."""
    this = await openings.get(asking.db, asking.about)
    if this is None:
        return Asked()
    words = await opening_text.words_of(asking.db, this)
    return Asked(
        {
            "kind": words["kind"],
            "what": OriginalWords(this.what) if this.what else words["what"],
            "place": words["place"],
            "details": opening_text.details(this, asking.now),
        },
        source=this.partner_id,
    )


async def mine_as_it_stands(asking: Asking) -> Asked:
    """The same, whom it reached so far, and what may be done with it."""
    this, whole = await openings.get(asking.db, asking.about), await the_whole(asking)
    if this is None:
        return Asked()
    reached = await interests.of_opening(asking.db, this.id)
    sent = sum(each.state is InterestState.SENT for each in reached)
    possible = {
        OnMine.PEOPLE: sent > 0,
        OnMine.CHANGE: True,
        OnMine.FILLED: this.state is OpeningState.STANDING,
        OnMine.TAKE_BACK: True,
        OnMine.FINE: True,
    }
    counts = {"state": this.state.value, "told": len(reached), "interested": sent}
    options = tuple(Option(each.value) for each, may in possible.items() if may)
    return Asked({**whole.arguments, **counts}, options=options, source=whole.source)


async def its_items(asking: Asking) -> Asked:
    """All that can be changed of it."""
    this = await openings.get(asking.db, asking.about)
    items = opening_details.items_of(this.kind) if this else ()
    options = [Option(each.value, Phrase(f"opening-item-{each}")) for each in items]
    return Asked(options=(*options, Option("nothing")))


@offering.command("openings", roles=[Role.PARTNER, Role.NEWCOMER, Role.COUNSELLOR])
async def openings_command(turn: Turn, _words: Words | None) -> Next:
    match turn.person.role:
        case Role.PARTNER:
            return await partner.begin(turn)
        case Role.NEWCOMER:
            return await opening_for_you.what_is_there(turn)
        case _:
            return openings_of_all.all_openings


@offering.step("my-openings", expects=one_listed(), asks=what_i_offer, repeatable=True, holds=False)
async def my_openings(turn: Turn, choice: Listed) -> Next:
    if turn.person.role != Role.PARTNER or choice == _ENOUGH:
        return MENU
    if choice == _NEW:
        return await partner.not_ready_yet(turn) or opening_kind
    this = await _mine(turn, choice)
    if this is None:
        turn.say("opening-is-not-open")
        return my_openings
    if this.state is not OpeningState.DRAFT:
        return my_opening.about(this.id)
    return opening_read_back.about(this.id) if this.what else opening_details.opening_what.about(this.id)


@offering.step("opening-kind", expects=one_of(OpeningKind), repeatable=True)
async def opening_kind(turn: Turn, kind: OpeningKind) -> Next:
    if turn.person.role != Role.PARTNER:
        return MENU
    if not await partner.is_ready(turn):
        return await partner.begin(turn)
    draft = await openings.draft(turn.db, turn.person, kind, turn.now)
    return opening_details.opening_what.about(draft)


@offering.step("opening-read-back", expects=one_of(OnReadBack), asks=the_whole, repeatable=True)
async def opening_read_back(turn: Turn, reply: OnReadBack) -> Next:
    this = await _mine(turn, turn.about)
    if this is None or this.state is not OpeningState.DRAFT:
        turn.say("opening-is-not-open")
        return my_openings if turn.person.role == Role.PARTNER else MENU
    match reply:
        case OnReadBack.SEND if this.what is None:
            return opening_details.opening_what.about(this.id)
        case OnReadBack.SEND if this.stands_until is None or this.stands_until <= turn.now:
            return opening_details.opening_until.about(this.id)
        case OnReadBack.SEND:
            await opening_look.send(turn, this)
        case OnReadBack.CHANGE:
            return opening_change_what.about(this.id)
        case OnReadBack.LATER:
            turn.say("opening-waits-for-you")
        case OnReadBack.DROP:
            await opening_ends.take_back(turn, this)
            turn.say("opening-taken-back")
    return END


@offering.step("opening-change-what", expects=one_listed(), asks=its_items, repeatable=True)
async def opening_change_what(turn: Turn, choice: Listed) -> Next:
    this = await _mine(turn, turn.about)
    if this is None or this.state is not OpeningState.DRAFT:
        turn.say("opening-is-not-open")
        return my_openings if turn.person.role == Role.PARTNER else MENU
    if choice == _NOTHING:
        return opening_read_back.about(this.id)
    return opening_details.first_step_of(this, OpeningItem(choice))


@offering.step("my-opening", expects=one_of(OnMine), asks=mine_as_it_stands, repeatable=True, holds=False)
async def my_opening(turn: Turn, reply: OnMine) -> Next:
    this = await _mine(turn, turn.about)
    if this is None or this.state not in openings.GOING_ON:
        turn.say("opening-is-not-open")
        return my_openings if turn.person.role == Role.PARTNER else MENU
    match reply:
        case OnMine.CHANGE:
            await opening_ends.open_for_change(turn, this)
            return opening_change_what.about(this.id)
        case OnMine.PEOPLE:
            return await interest.show_all(turn, this)
        case OnMine.FILLED:
            return await opening_ends.begin_filled(turn, this)
        case OnMine.TAKE_BACK:
            await opening_ends.take_back(turn, this)
            turn.say("opening-taken-back")
            return END
        case OnMine.FINE:
            return my_openings


async def _mine(turn: Turn, opening: str) -> Opening | None:
    this = await openings.get(turn.db, opening)
    return this if this and this.partner_id == turn.person.id and turn.person.role == Role.PARTNER else None
