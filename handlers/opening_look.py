"""Opening look: what a partner sends stands at once, or a counsellor looks at it first.

opening-held (in /waiting) ─▶ yes: it goes out │ no: write-opening-refusal │ ask its partner: write-to-partner
                              the partner reads: counsellor-asks-partner ─▶ changes it, or answers in own words
"""

from collections.abc import Sequence
from enum import StrEnum

from handlers import on_duty, opening, opening_ends, opening_holds, opening_text
from handlers.answers import either, one_of, own_words
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.spoken import keep
from handlers.telling import counsellors_for, tell
from handlers.today import Line, Source, Urgency
from handlers.turn import Occasion, Turn
from storage import alerts, openings, outbox, people, utterances
from storage.masked import Words
from storage.opening_vocabulary import OpeningState
from storage.openings import Opening
from storage.outgoing import NameOf, Phrase, Phrases, SaidWords, Sentence
from storage.vocabulary import PersonId, Role, UtteranceId

looking = Conversation("opening-look")


class OnHeld(StrEnum):
    YES = "yes"
    NO = "no"
    ASK = "ask"
    LATER = "later"


class OnAsked(StrEnum):
    CHANGE = "change"


async def why_held(asking: Asking) -> Asked:
    """The whole opening, who offers it, and why it waits for a look."""
    this = await openings.get(asking.db, asking.about)
    if this is None:
        return Asked()
    words = await opening_text.words_of(asking.db, this)
    return Asked(
        {
            "who": NameOf(this.partner_id),
            "organisation": words["organisation"],
            "kind": words["kind"],
            "what": words["what"],
            "place": words["place"],
            "details": opening_text.details(this, asking.now),
            "reasons": Phrases(tuple(f"held-{reason}" for reason in this.held_for)),
        },
        source=this.partner_id,
    )


async def which_opening(asking: Asking) -> Asked:
    """What it is, in a few words."""
    this = await openings.get(asking.db, asking.about.partition("/")[0])
    what = SaidWords(this.what) if this and this.what else Phrase("not-said")
    return Asked({"what": what}, source=this.partner_id if this else None)


async def what_is_asked(asking: Asking) -> Asked:
    """What a counsellor wants to know. About an opening and those words: ``opening/utterance``."""
    asked = UtteranceId(asking.about.partition("/")[2])
    said = (await utterances.these(asking.db, [asked])).get(asked)
    words = SaidWords(said.id) if said else Phrase("not-said")
    return Asked({"words": words}, source=said.author_id if said else None)


async def send(turn: Turn, this: Opening) -> None:
    """Its partner is content with it: it stands from now on, unless a counsellor should look first."""
    said = (await utterances.these(turn.db, [this.what])).get(this.what) if this.what else None
    text = said.words.text if said else ""
    why = opening_holds.reasons(this, text, turn.programme.wages, turn.programme.unfair)
    if not why:
        await _stand(turn, this)
        turn.say("opening-sent")
        return
    held = [reason.value for reason in why]
    await openings.change(turn.db, this.id, [OpeningState.DRAFT], OpeningState.HELD, held_for=held, sent_at=turn.now)
    turn.say("opening-waits-for-a-look", reasons=Phrases(tuple(f"held-{reason}" for reason in why)))
    readers = await counsellors_for(turn, simulated=this.simulated, but_not={this.partner_id})
    for counsellor in readers:
        await turn.ask_of(counsellor, opening_held.about(this.id))
    await on_duty.tell_when_read(turn, this.partner_id, readers)


@looking.step("opening-held", expects=one_of(OnHeld), asks=why_held, repeatable=True)
async def opening_held(turn: Turn, reply: OnHeld) -> Next:
    this = await _still_held(turn)
    if this is None:
        return END
    match reply:
        case OnHeld.YES:
            if await _stand(turn, this, looked_at_by=turn.person.id):
                await _looked_at(turn, this)
                turn.say("opening-let-go")
                await tell(turn, this.partner_id, "opening-goes-out", kind=Phrase(f"opening-kind-{this.kind}"))
        case OnHeld.NO:
            return write_refusal.about(this.id)
        case OnHeld.ASK:
            return write_to_partner.about(this.id)
        case OnHeld.LATER:
            turn.say("waits-for-you")
    return END


@looking.step("write-opening-refusal", expects=own_words(), asks=which_opening)
async def write_refusal(turn: Turn, words: Words) -> Next:
    this = await _still_held(turn)
    if this is None:
        return END
    refused = {"looked_at_by": turn.person.id, "look_at": None}
    if await openings.change(turn.db, this.id, [OpeningState.HELD], OpeningState.REFUSED, **refused):
        said = await keep(turn, words)
        await _looked_at(turn, this)
        await opening_ends.all_hear(turn, this, talks_go_on=True)
        me = turn.person.id
        kind, why = Phrase(f"opening-kind-{this.kind}"), SaidWords(said.utterance)
        await tell(turn, this.partner_id, "opening-refused", source=me, kind=kind, counsellor=NameOf(me), words=why)
        turn.say("opening-you-refused")
    return END


@looking.step("write-to-partner", expects=own_words(), asks=which_opening)
async def write_to_partner(turn: Turn, words: Words) -> Next:
    this = await _still_held(turn)
    if this is None:
        return END
    said = await keep(turn, words)
    await turn.ask_of(this.partner_id, asked_by_counsellor.about(f"{this.id}/{said.utterance}"))
    turn.say("partner-is-asked", who=NameOf(this.partner_id))
    return END


@looking.step(
    "counsellor-asks-partner",
    expects=either(one_of(OnAsked), own_words()),
    asks=what_is_asked,
    repeatable=True,
    holds=False,
)
async def asked_by_counsellor(turn: Turn, reply: OnAsked | Words) -> Next:
    id_, _, asked = turn.about.partition("/")
    this = await openings.get(turn.db, id_)
    if this is None or this.partner_id != turn.person.id or turn.person.role != Role.PARTNER:
        return MENU
    if this.state is not OpeningState.HELD:
        return opening.my_openings
    if reply is OnAsked.CHANGE:
        await opening_ends.open_for_change(turn, this)
        return opening.opening_change_what.about(this.id)
    if isinstance(reply, Words):
        said = await keep(turn, reply)
        question = (await utterances.these(turn.db, [UtteranceId(asked)])).get(UtteranceId(asked))
        readers = await counsellors_for(turn, simulated=this.simulated, but_not={this.partner_id})
        me, answer = turn.person.id, SaidWords(said.utterance)
        for counsellor in [each for each in readers if question and each.id == question.author_id] or readers:
            await tell(turn, counsellor.id, "partner-answers", source=me, who=NameOf(me), words=answer)
            await turn.ask_of(counsellor, opening_held.about(this.id))
        turn.say("counsellor-reads-it")
    return END


async def held_lines(asking: Asking) -> Sequence[Line]:
    """Openings that wait for a look."""
    apart = await alerts.parted(asking.db, asking.person.id)
    return [
        Line(
            each.id,
            Urgency.DECISION,
            Sentence("waiting-opening", {"kind": Phrase(f"opening-kind-{each.kind}"), "who": NameOf(each.partner_id)}),
            each.sent_at or each.made_at,
            each.partner_id,
        )
        for each in await openings.held(asking.db, simulated=asking.person.simulated)
        if each.partner_id not in apart
    ]


async def lead(turn: Turn, subject: str) -> Next | None:
    """To the opening, while it waits for a look."""
    this = await openings.get(turn.db, subject)
    if this is None or this.state is not OpeningState.HELD:
        turn.say("opening-was-looked-at")
        return None
    return opening_held.about(this.id)


async def _still_held(turn: Turn) -> Opening | None:
    """The opening, if it waits for a look and this person may give it; if not, they are told why."""
    this = await openings.get(turn.db, turn.about)
    if turn.person.role != Role.COUNSELLOR:
        turn.say("not-here")
        return None
    partner = await people.get(turn.db, this.partner_id) if this else None
    apart = await alerts.parted(turn.db, turn.person.id)
    if this is None or partner is None or this.state is not OpeningState.HELD or this.partner_id in apart:
        turn.say("opening-was-looked-at")
        return None
    return this


async def _stand(occasion: Occasion, this: Opening, *, looked_at_by: PersonId | None = None) -> bool:
    """It stands: newcomers hear of it with the next look at whom it fits."""
    now = occasion.now
    values = {"sent_at": now, "look_at": now, "looked_at_by": looked_at_by}
    return await openings.change(occasion.db, this.id, [this.state], OpeningState.STANDING, **values)


async def _looked_at(occasion: Occasion, this: Opening) -> None:
    """Nobody else needs to look."""
    await outbox.withdraw(occasion.db, [this.id], [opening_held.name], occasion.now)


HELD_OPENINGS = Source("opening", held_lines, lead)
