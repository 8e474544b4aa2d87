"""Interest: a partner reads who is interested in what they offer, and writes back, each in their own language.

interest-arrived, newcomer-wrote ─▶ own words: write-to-interested │ a meeting: propose-meeting │ no, without a reason

What the newcomer reads then is in words_of_partner.py, what a partner sees of them in portrait.py. Steps are about
an interest, and what was said: ``interest/utterance``. Neither ever sees a number of the other, but what the newcomer
wrote themselves under "how to reach me".
"""

from collections.abc import Sequence
from enum import StrEnum

from handlers import opening_text, portrait, report, words_of_partner
from handlers.answers import either, one_of, own_words
from handlers.conversation import END, MENU, STAY, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Occasion, Turn
from storage import alerts, choices, interests, openings, outbox, people
from storage.interests import Interest
from storage.masked import Words
from storage.opening_vocabulary import InterestItem, InterestState
from storage.openings import Opening
from storage.outgoing import Option, OriginalWords, Phrase
from storage.vocabulary import PersonId, Role, Standing, UtteranceId

talking = Conversation("interest")


class OnInterest(StrEnum):
    WRITE = "write"
    MEET = "meet"
    NO = "no"
    ORIGINAL = "original"
    REPORT = "report"


async def who_is_interested(asking: Asking) -> Asked:
    """Exactly what the newcomer approved, and for which opening."""
    mine = await interests.get(asking.db, asking.about)
    this = await openings.get(asking.db, mine.opening_id) if mine else None
    newcomer = await people.get(asking.db, mine.newcomer_id) if mine else None
    if mine is None or this is None or newcomer is None:
        return Asked()
    shown = portrait.as_read(mine, newcomer)
    reportable = portrait.reportable(mine) is not None
    return Asked(
        {
            "kind": Phrase(f"opening-kind-{this.kind}"),
            "name": shown[InterestItem.NAME],
            "trade": shown[InterestItem.TRADE],
            "before": shown[InterestItem.BEFORE],
            "french": shown[InterestItem.FRENCH],
            "reach": shown[InterestItem.REACH],
        },
        options=tuple(Option(each.value) for each in OnInterest if reportable or each is not OnInterest.REPORT),
        source=newcomer.id,
    )


async def send(turn: Turn, mine: Interest) -> Next:
    """What they were shown goes to the partner, and nothing else; in a week both are asked what became of it."""
    follow_up = turn.now + turn.programme.times.did_it_help
    values = {"sent_at": turn.now, "follow_up_at": follow_up}
    before = (InterestState.TOLD, InterestState.NOT_NOW)
    this = await openings.get(turn.db, mine.opening_id)
    if this is None or not await interests.change(turn.db, [mine.id], before, InterestState.SENT, **values):
        turn.say("interest-was-sent")
        return END
    await turn.ask_of(this.partner_id, interest_arrived.about(mine.id))
    organisation = await opening_text.organisation_of(turn.db, this.partner_id)
    turn.say("interest-sent", organisation=organisation, source=this.partner_id)
    return END


async def show_all(turn: Turn, this: Opening) -> Next:
    """All who are interested, one message each."""
    reached = await interests.of_opening(turn.db, this.id)
    interested = [each for each in reached if each.state is InterestState.SENT]
    for each in interested[1:]:
        await turn.ask_of(turn.person, interest_arrived.about(each.id))
    return interest_arrived.about(interested[0].id) if interested else MENU


async def no_more(turn: Turn, mine: Interest) -> Next:
    """The newcomer wants it no more, and says no reason."""
    this = await openings.get(turn.db, mine.opening_id)
    if await _end(turn, mine) and this:
        await tell(turn, this.partner_id, "interested-said-no", who=portrait.called(mine))
    turn.say("you-ended-interest")
    return END


@talking.step(
    "interest-arrived",
    expects=either(one_of(OnInterest), own_words()),
    asks=who_is_interested,
    repeatable=True,
    holds=False,
)
async def interest_arrived(turn: Turn, reply: OnInterest | Words) -> Next:
    return await _from_partner(turn, reply, None)


@talking.step(
    "newcomer-wrote",
    expects=either(one_of(OnInterest), own_words()),
    asks=portrait.what_was_said,
    repeatable=True,
    holds=False,
)
async def newcomer_wrote(turn: Turn, reply: OnInterest | Words) -> Next:
    return await _from_partner(turn, reply, await portrait.words_in(turn.db, turn.about.partition("/")[2]))


@talking.step("write-to-interested", expects=own_words(), asks=portrait.with_whom)
async def write_to_interested(turn: Turn, words: Words) -> Next:
    return await _from_partner(turn, words, None)


@talking.step("propose-meeting", expects=own_words(), asks=portrait.with_whom)
async def propose_meeting(turn: Turn, words: Words) -> Next:
    found = await _of_partner(turn)
    if found is None:
        return MENU
    return await _say_to_newcomer(turn, found, words, meeting=True)


async def withdraw(occasion: Occasion, ended: Interest, partner: PersonId) -> None:
    """What was said in it and has not arrived yet never does, and awaits no answer."""
    asked = [step.name for step in (*talking.steps, *words_of_partner.reading.steps)]
    shown = [each for who in (ended.newcomer_id, partner) for each in await choices.recent(occasion.db, who, limit=40)]
    about = {each.subject for each in shown if each.subject and each.subject.startswith(ended.id)}
    await outbox.withdraw(occasion.db, [ended.id, *about], asked, occasion.now)


async def _from_partner(turn: Turn, reply: OnInterest | Words, said: UtteranceId | None) -> Next:
    found = await _of_partner(turn)
    if found is None:
        return MENU
    mine, _ = found
    match reply:
        case Words():
            return await _say_to_newcomer(turn, found, reply, meeting=False)
        case OnInterest.WRITE:
            return write_to_interested.about(mine.id)
        case OnInterest.MEET:
            return propose_meeting.about(mine.id)
        case OnInterest.ORIGINAL:
            return _original(turn, mine, [said] if said else portrait.translated(mine))
        case OnInterest.REPORT:
            words = said or portrait.reportable(mine)
            return await report.stop(turn, words) if words else END
        case OnInterest.NO:
            if await _end(turn, mine):
                organisation = await opening_text.organisation_of(turn.db, turn.person.id)
                me = turn.person.id
                await tell(turn, mine.newcomer_id, "partner-said-no", source=me, organisation=organisation)
            turn.say("you-said-no-to-interest")
            return END


async def _say_to_newcomer(turn: Turn, found: tuple[Interest, Opening], words: Words, *, meeting: bool) -> Next:
    mine, _ = found
    said = await opening_text.keep(turn, words)
    step = words_of_partner.meeting_proposed if meeting else words_of_partner.partner_wrote
    await turn.ask_of(mine.newcomer_id, step.about(f"{mine.id}/{said}"))
    turn.say("sent-to-interested", other=portrait.called(mine), source=mine.newcomer_id)
    return END


async def _of_partner(turn: Turn) -> tuple[Interest, Opening] | None:
    """What this partner's step is about, while it goes on; if it does not, they are told."""
    found = await going_on(turn)
    mine_to_say = found and found[1].partner_id == turn.person.id and turn.person.role == Role.PARTNER
    if not mine_to_say:
        turn.say("interest-is-over")
        return None
    return found


async def going_on(turn: Turn) -> tuple[Interest, Opening] | None:
    mine = await interests.get(turn.db, turn.about.partition("/")[0])
    this = await openings.get(turn.db, mine.opening_id) if mine else None
    if mine is None or this is None or mine.state is not InterestState.SENT:
        return None
    both = await people.many(turn.db, [mine.newcomer_id, this.partner_id])
    here = [each for each in both if each.standing == Standing.ACTIVE]
    apart = this.partner_id in await alerts.parted(turn.db, mine.newcomer_id)
    return (mine, this) if len(here) == len(("newcomer", "partner")) and not apart else None


async def _end(occasion: Occasion, mine: Interest) -> bool:
    ended = await interests.change(occasion.db, [mine.id], [InterestState.SENT], InterestState.OVER, follow_up_at=None)
    await outbox.withdraw(occasion.db, [mine.id], [step.name for step in talking.steps], occasion.now)
    return ended


def _original(turn: Turn, mine: Interest, said: Sequence[UtteranceId]) -> Next:
    for words in said:
        turn.say("original", words=OriginalWords(words), source=mine.newcomer_id)
    return STAY if said else write_to_interested.about(mine.id)
