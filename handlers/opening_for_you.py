"""Opening for you: a newcomer reads what fits them, why it does, and decides what its partner may know of them.

opening-for-you ─▶ interested: interest-preview ─▶ each item out or in │ interest-reach │ sent, exactly as shown
               ├▶ not for me, no reason asked
               └▶ the original │ report

/openings (a newcomer's): openings-for-me ─▶ one of them. Never a phone number, unless they write one themselves.
"""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from handlers import interest, opening_text, portrait, report
from handlers.answers import Listed, one_listed, one_of, own_words
from handlers.conversation import END, MENU, STAY, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import alerts, interests, openings, projects, utterances
from storage.interests import Interest
from storage.masked import Words
from storage.opening_vocabulary import InterestItem, InterestState
from storage.openings import Opening
from storage.outgoing import Argument, Option, OriginalWords, Phrase, Sentence
from storage.people import Person
from storage.vocabulary import Role

for_you = Conversation("opening-for-you")

_MOST_LISTED = 8
_LONGEST_LINE = 200
_SEND, _NOT_NOW, _ENOUGH = "send", "not-now", "enough"
_NOT_OVER = (InterestState.TOLD, InterestState.NOT_NOW, InterestState.SENT)


class OnOpening(StrEnum):
    INTERESTED = "interested"
    NOT_FOR_ME = "not-for-me"
    ORIGINAL = "original"
    REPORT = "report"


async def the_opening(asking: Asking) -> Asked:
    """All of it and why it is for this reader."""
    mine = await interests.get(asking.db, asking.about)
    this = await openings.get(asking.db, mine.opening_id) if mine else None
    if mine is None or this is None:
        return Asked()
    shown = as_told(this, mine, await opening_text.words_of(asking.db, this), asking.now)
    return Asked(shown, source=this.partner_id)


def as_told(this: Opening, mine: Interest, words: Mapping[str, Argument], now: datetime) -> Mapping[str, Argument]:
    """The same for one of many readers; ``words`` are the same for all."""
    return {
        "organisation": words["organisation"],
        "kind": words["kind"],
        "what": words["what"],
        "place": words["place"],
        "details": opening_text.details(this, now),
        "reason": Phrase(f"fits-{mine.reason}"),
    }


async def all_for_me(asking: Asking) -> Asked:
    """What reached this newcomer and still stands, newest first."""
    lines = [
        Option(mine.id, opening_text.line(this, Phrase(f"interest-state-{mine.state}")))
        for mine, this in await _standing_for(asking)
    ]
    return Asked({"count": len(lines)}, options=(*lines[:_MOST_LISTED], Option("enough")))


async def what_would_be_sent(asking: Asking) -> Asked:
    """Each item as the partner would read it, and what may be done about it."""
    mine = await interests.get(asking.db, asking.about)
    this = await openings.get(asking.db, mine.opening_id) if mine else None
    if mine is None or this is None:
        return Asked()
    shown = portrait.as_read(mine, asking.person, by_themselves=True)
    toggles = [_toggle(item, mine) for item in portrait.told(mine, asking.person)]
    reach = Option("reach", Phrase("reach-again" if mine.reach else "reach-me"))
    return Asked(
        {
            "organisation": await opening_text.organisation_of(asking.db, this.partner_id),
            "name": shown[InterestItem.NAME],
            "trade": shown[InterestItem.TRADE],
            "before": shown[InterestItem.BEFORE],
            "french": shown[InterestItem.FRENCH],
            "reach": shown[InterestItem.REACH],
        },
        options=(
            Option(f"{_SEND}/{_fingerprint(mine)}", Phrase("interest-send")),
            *toggles,
            reach,
            Option("not-now"),
        ),
        source=asking.person.id,
    )


async def what_is_there(turn: Turn) -> Next:
    """To what reached this newcomer; who may not meet others yet hears so."""
    if not may_meet(turn.person):
        turn.say("openings-not-yet", contact=turn.programme.contact or turn.programme.name)
        return END
    if not await _standing_for(turn):
        turn.say("no-openings-yet")
        return END
    return openings_for_me


@for_you.step("openings-for-me", expects=one_listed(), asks=all_for_me, repeatable=True, holds=False)
async def openings_for_me(_turn: Turn, choice: Listed) -> Next:
    return MENU if choice == _ENOUGH else opening_for_you.about(choice)


@for_you.step("opening-for-you", expects=one_of(OnOpening), asks=the_opening, repeatable=True, holds=False)
async def opening_for_you(turn: Turn, reply: OnOpening) -> Next:
    mine = await _mine(turn)
    if mine is None:
        return MENU
    this = await openings.get(turn.db, mine.opening_id)
    if reply is OnOpening.REPORT and this and this.what:
        return await report.stop(turn, this.what)
    if reply is OnOpening.ORIGINAL and this and this.what:
        turn.say("original", words=OriginalWords(this.what), source=this.partner_id)
        return STAY
    if reply is OnOpening.NOT_FOR_ME:
        return await _not_now(turn, mine)
    return await _still_open(turn, mine) or await _begin(turn, mine)


@for_you.step("interest-preview", expects=one_listed(), asks=what_would_be_sent, repeatable=True)
async def interest_preview(turn: Turn, choice: Listed) -> Next:
    mine = await _mine(turn)
    if mine is None:
        return MENU
    if choice == _NOT_NOW:
        return await _not_now(turn, mine)
    over = await _still_open(turn, mine)
    if over:
        return over
    wish, _, item = choice.partition("/")
    match wish:
        case "reach":
            return interest_reach.about(mine.id)
        case "send" if item == _fingerprint(mine):
            return await interest.send(turn, mine)
        case "out":
            left = [*mine.left_out, InterestItem(item)]
            await interests.note(turn.db, mine.id, left_out=[each.value for each in dict.fromkeys(left)])
        case "in":
            left = [each for each in mine.left_out if each != item]
            await interests.note(turn.db, mine.id, left_out=[each.value for each in left])
        case _:  # an old button: what it showed is not what would go now
            pass
    return interest_preview.about(mine.id)


@for_you.step("interest-reach", expects=own_words(_LONGEST_LINE))
async def interest_reach(turn: Turn, words: Words) -> Next:
    mine = await _mine(turn)
    if mine is None:
        return MENU
    over = await _still_open(turn, mine)
    if over:
        return over
    language = turn.programme.written_in(words.text, turn.person.language)
    # Kept as it is: they wish to be reached so, read it once more, and send it themselves.
    said = await utterances.keep(turn.db, turn.person.id, words, language, turn.now)
    left = [each.value for each in mine.left_out if each is not InterestItem.REACH]
    await interests.note(turn.db, mine.id, reach_id=said, left_out=left)
    if mine.reach:
        await utterances.forget(turn.db, mine.reach)
    return interest_preview.about(mine.id)


def may_meet(person: Person) -> bool:
    """Whether this newcomer may hear of partners, and partners of them."""
    return person.role == Role.NEWCOMER and person.may_meet_peers


async def is_any(scene: Turn | Asking) -> bool:
    """Whether anything reached this newcomer that still stands."""
    return may_meet(scene.person) and bool(await _standing_for(scene))


async def _standing_for(scene: Turn | Asking) -> list[tuple[Interest, Opening]]:
    """What reached them and still stands, newest first."""
    mine = [each for each in await interests.of_newcomer(scene.db, scene.person.id) if each.state in _NOT_OVER]
    known = await openings.many(scene.db, [each.opening_id for each in mine])
    found = [(each, known[each.opening_id]) for each in reversed(mine) if each.opening_id in known]
    return [(each, this) for each, this in found if this.stands(scene.now)]


async def _mine(turn: Turn) -> Interest | None:
    mine = await interests.get(turn.db, turn.about)
    return mine if mine and mine.newcomer_id == turn.person.id and turn.person.role == Role.NEWCOMER else None


async def _still_open(turn: Turn, mine: Interest) -> Next | None:
    """None while they may say that they are interested; if not, they have been told why."""
    this = await openings.get(turn.db, mine.opening_id)
    if mine.state is InterestState.SENT:
        turn.say("interest-was-sent")
        return END
    apart = await alerts.parted(turn.db, turn.person.id) | await alerts.under_report(turn.db)
    gone = this is None or not this.stands(turn.now) or {this.partner_id, turn.person.id} & apart
    if gone or mine.state is InterestState.OVER or not may_meet(turn.person):
        turn.say("opening-stands-no-more")
        return END
    return None


async def _begin(turn: Turn, mine: Interest) -> Next:
    """What their project says today is what would be sent, until they change it. Who gave no name is a tree."""
    known = await projects.get(turn.db, turn.person.id)
    left_out = [*mine.left_out, *([InterestItem.NAME] if turn.person.name is None else [])]
    await interests.note(
        turn.db,
        mine.id,
        trade=known.trade,
        trade_words_id=known.trade_words,
        before_id=known.before,
        french=known.french,
        left_out=[each.value for each in dict.fromkeys(left_out)],
    )
    return interest_preview.about(mine.id)


async def _not_now(turn: Turn, mine: Interest) -> Next:
    if await interests.change(turn.db, [mine.id], [InterestState.TOLD], InterestState.NOT_NOW):
        turn.say("opening-not-for-you")
    elif mine.state is InterestState.SENT:
        return await interest.no_more(turn, mine)
    else:
        turn.say("opening-not-for-you")
    return END


def _toggle(item: InterestItem, mine: Interest) -> Option:
    what = Phrase(f"interest-item-{item}")
    if item in mine.left_out:
        return Option(f"in/{item}", Sentence("put-in-again", {"what": what}))
    return Option(f"out/{item}", Sentence("leave-out", {"what": what}))


def _fingerprint(mine: Interest) -> str:
    """What is shown, in short: "send" counts for this and for nothing else."""
    values = (mine.trade, mine.trade_words, mine.before, mine.french, mine.reach, *sorted(mine.left_out))
    return hashlib.sha256("|".join(str(value) for value in values).encode()).hexdigest()[:8]
