"""Accompaniment: an agreed aim, so many talks, an end; a second helper in sight. Either side says no without a reason.

accompaniment-offered (newcomer)  ┐
accompany-someone (helper)        ┼▶ both said yes: accompaniment-runs ─▶ "2 of 4" ─▶ accompaniment-is-over
be-second (second helper)         ┘       └▶ end, by either or a counsellor, in one tap

While it runs, what this newcomer asks goes first to these helpers (relay.py). The second steps in when the first
pauses, stops or does not answer in time; without a second, a counsellor finds one (second_helper.py).
"""

from enum import StrEnum

from handlers import proposal, second_helper, staying, terms
from handlers.answers import either, one_of, own_words, yes_or_no
from handlers.conversation import END, Asking, Conversation, Next
from handlers.spoken import keep
from handlers.telling import counsellors_for, tell
from handlers.turn import Occasion, Turn
from storage import accompaniments, outbox, people
from storage.accompaniments import Accompaniment
from storage.masked import Words
from storage.outgoing import DeliveryClass, Lane, NameOf, SaidWords, Timing
from storage.people import Person
from storage.questions import Question
from storage.staying_vocabulary import MetBy
from storage.vocabulary import AccompanimentState, PersonId, Role

accompaniment = Conversation("accompaniment")


class OnRunning(StrEnum):
    FINE = "fine"
    END = "end"


class OnOver(StrEnum):
    GO_ON = "go-on"
    TELL = "tell"
    STAY = "stay"
    ENOUGH = "enough"


class OnWish(StrEnum):
    PROPOSE = "propose"
    LATER = "later"


async def is_in_one(asking: Asking) -> bool:
    """Whether this person has an accompaniment to look at."""
    if asking.person.role not in (Role.NEWCOMER, Role.HELPER):
        return False
    return bool(await accompaniments.with_person(asking.db, asking.person.id, AccompanimentState.RUNNING))


@accompaniment.command("accompaniment", roles=[Role.NEWCOMER, Role.HELPER])
async def accompaniment_command(turn: Turn, _words: Words | None) -> Next:
    mine = await accompaniments.with_person(turn.db, turn.person.id, AccompanimentState.RUNNING)
    if not mine:
        turn.say("no-accompaniment")
        return END
    for other in mine[1:]:
        await turn.ask_of(turn.person, accompaniment_runs.about(other.id), lane=Lane.CONVERSATION, timing=Timing.NOW)
    return accompaniment_runs.about(mine[0].id)


@accompaniment.step("accompaniment-offered", expects=yes_or_no(), asks=terms.what_is_proposed, repeatable=True)
async def accompaniment_offered(turn: Turn, yes: bool) -> Next:
    one = await _proposed(turn)
    if one and turn.person.id == one.newcomer_id:
        await _answered(turn, one, yes=yes, newcomer_agrees=yes)
    return END


@accompaniment.step("accompany-someone", expects=yes_or_no(), asks=terms.what_is_proposed, repeatable=True)
async def accompany_someone(turn: Turn, yes: bool) -> Next:
    one = await _proposed(turn)
    if one and turn.person.id == one.helper_id and turn.person.role == Role.HELPER:
        await _answered(turn, one, yes=yes, helper_agrees=yes)
    elif one:
        turn.say("accompaniment-is-gone")
    return END


@accompaniment.step(
    "accompaniment-runs", expects=one_of(OnRunning), asks=terms.how_it_stands, repeatable=True, holds=False
)
async def accompaniment_runs(turn: Turn, reply: OnRunning) -> Next:
    one = await accompaniments.get(turn.db, turn.about)
    if reply == OnRunning.FINE:
        turn.say(
            "accompaniment-goes-on" if one and one.state == AccompanimentState.RUNNING else "accompaniment-is-gone"
        )
        return END
    concerned = one is not None and (turn.person.id in (one.newcomer_id, *one.helpers) or _counsellor(turn))
    if one is None or not concerned or not await _end(turn, one):
        turn.say("accompaniment-is-gone")
        return END
    turn.say("accompaniment-you-ended")
    for person in {one.newcomer_id, *one.helpers, one.proposed_by} - {turn.person.id}:
        await _tell_about(turn, one, person, "accompaniment-ended")
    return END


@accompaniment.step(
    "accompaniment-is-over",
    expects=either(one_of(OnOver), own_words()),
    asks=terms.how_it_stands,
    repeatable=True,
    holds=False,
)
async def accompaniment_is_over(turn: Turn, reply: OnOver | Words) -> Next:
    one = await accompaniments.get(turn.db, turn.about)
    if one is None:
        turn.say("accompaniment-is-gone")
        return END
    match reply:
        case Words():
            await _pass_on(turn, one, reply)
        case OnOver.TELL:
            return what_came_of_it.about(one.id)
        case OnOver.STAY:
            other = one.helper_id if turn.person.id == one.newcomer_id else one.newcomer_id
            if other:
                return await staying.begin(turn, other, MetBy.ACCOMPANIMENT, one.id)
            turn.say("accompaniment-is-gone")
        case OnOver.ENOUGH:
            turn.say("accompaniment-thanks")
        case OnOver.GO_ON:
            for counsellor in await _counsellors(turn, one):
                await turn.ask_of(counsellor, accompaniment_again.about(one.id), key=f"again/{one.id}/{counsellor.id}")
            turn.say("accompaniment-wish-sent")
    return END


@accompaniment.step("tell-what-came-of-it", expects=own_words(), asks=terms.how_it_stands)
async def what_came_of_it(turn: Turn, words: Words) -> Next:
    one = await accompaniments.get(turn.db, turn.about)
    if one is None:
        turn.say("accompaniment-is-gone")
    else:
        await _pass_on(turn, one, words)
    return END


@accompaniment.step("accompaniment-again", expects=one_of(OnWish), asks=terms.how_it_stands, repeatable=True)
async def accompaniment_again(turn: Turn, reply: OnWish) -> Next:
    one = await accompaniments.get(turn.db, turn.about)
    if one is None or not _counsellor(turn):
        turn.say("accompaniment-is-gone")
        return END
    if reply == OnWish.LATER:
        turn.say("accompaniment-later")
        return END
    await outbox.withdraw(turn.db, [one.id], [accompaniment_again.name], turn.now)
    return await proposal.again(turn, one)


async def propose(turn: Turn, draft: Accompaniment) -> None:
    """Everyone concerned is asked, each by themselves."""
    if draft.helper_id is None or draft.second_id is None:
        turn.say("accompaniment-is-gone")
        return
    if not await accompaniments.change(turn.db, draft.id, AccompanimentState.DRAFT, AccompanimentState.PROPOSED):
        turn.say("accompaniment-went-out")
        return
    await turn.ask_of(draft.newcomer_id, accompaniment_offered.about(draft.id))
    await turn.ask_of(draft.helper_id, accompany_someone.about(draft.id))
    await turn.ask_of(draft.second_id, second_helper.be_second.about(draft.id))
    turn.say("accompaniment-proposed")


async def counted(occasion: Occasion, question: Question, *, quietly: bool = False) -> bool:
    """A talk of it is over: both see how many of how many; after the last it ends, and True is returned.

    ``quietly``: they hear something else at this moment, and only the end is said.
    """
    one = await accompaniments.get(occasion.db, question.accompaniment) if question.accompaniment else None
    if one is None or one.state != AccompanimentState.RUNNING or question.answered_at is None:
        return False
    if await accompaniments.finished_talks(occasion.db, one.id) >= (one.talks or 0):
        await end_kindly(occasion, one)
        return True
    if not quietly:
        helper = question.claimed_by if question.claimed_by in one.helpers else one.helper_id
        for whom in filter(None, (one.newcomer_id, helper)):
            await occasion.ask_of(whom, accompaniment_runs.about(one.id), news_of=one.id)
    return False


async def end_kindly(occasion: Occasion, one: Accompaniment) -> None:
    """Its last talk or its day has come: both are asked what came of it, and whether it should go on."""
    if not await _end(occasion, one):
        return
    for whom in (one.newcomer_id, one.helper_id):
        if whom:
            await occasion.ask_of(
                whom,
                accompaniment_is_over.about(one.id),
                lane=Lane.REMINDER,
                timing=Timing.WAKING_HOURS,
                delivery_class=DeliveryClass.ONCE,
                key=f"accompaniment-is-over/{one.id}/{whom}",
            )


async def end_for(occasion: Occasion, newcomer: PersonId) -> None:
    """This newcomer stops, or leaves: whoever was to accompany them is told, and no more is asked of anyone."""
    states = (AccompanimentState.DRAFT, AccompanimentState.PROPOSED, AccompanimentState.RUNNING)
    for one in await accompaniments.with_person(occasion.db, newcomer, *states):
        if one.newcomer_id == newcomer and await _end(occasion, one) and one.state != AccompanimentState.DRAFT:
            for person in {*one.helpers, one.proposed_by}:
                await _tell_about(occasion, one, person, "accompaniment-ended")


async def _answered(turn: Turn, one: Accompaniment, *, yes: bool, **answer: bool) -> None:
    await accompaniments.note(turn.db, one.id, **answer)
    if not yes:
        await _end(turn, one)
        turn.say("accompaniment-no")
        for person in {one.newcomer_id, *one.helpers, one.proposed_by} - {turn.person.id}:
            await _tell_about(turn, one, person, "accompaniment-will-not-be")
        return
    now_known = await accompaniments.get(turn.db, one.id)
    if not (now_known and now_known.newcomer_agrees and now_known.helper_agrees):
        turn.say("accompaniment-yes")
        return
    running, proposed = AccompanimentState.RUNNING, AccompanimentState.PROPOSED
    if await accompaniments.change(turn.db, one.id, proposed, running, began_at=turn.now):
        turn.say("accompaniment-begins")
        for whom in (one.newcomer_id, one.helper_id, one.proposed_by):
            if whom:
                await turn.ask_of(whom, accompaniment_runs.about(one.id))


async def _proposed(turn: Turn) -> Accompaniment | None:
    """What is proposed still; if it is no more, whoever answers is told how it stands."""
    one = await accompaniments.get(turn.db, turn.about)
    if one is not None and one.state == AccompanimentState.PROPOSED:
        return one
    runs = one is not None and one.state == AccompanimentState.RUNNING
    turn.say("accompaniment-goes-on" if runs else "accompaniment-is-gone")
    return None


async def _end(occasion: Occasion, one: Accompaniment) -> bool:
    ended = await accompaniments.change(occasion.db, one.id, one.state, AccompanimentState.ENDED, ended_at=occasion.now)
    asked = (accompaniment_offered, accompany_someone, accompaniment_runs, second_helper.be_second)
    needed = (second_helper.second_needed,)
    await outbox.withdraw(occasion.db, [one.id], [step.name for step in (*asked, *needed)], occasion.now)
    return ended and one.state != AccompanimentState.ENDED


async def _tell_about(occasion: Occasion, one: Accompaniment, person: PersonId, saying: str) -> None:
    reader = await people.get(occasion.db, person)
    if reader is None:
        return
    other = (
        terms.name_of(one.helper_id)
        if person == one.newcomer_id
        else await terms.newcomer_for(occasion.db, one, reader)
    )
    match saying:
        case "accompaniment-ended":
            await tell(occasion, person, "accompaniment-ended", other=other)
        case _:
            await tell(occasion, person, "accompaniment-will-not-be", other=other)


async def _pass_on(turn: Turn, one: Accompaniment, words: Words) -> None:
    """Counsellors read what came of it."""
    said = SaidWords((await keep(turn, words)).utterance)
    me = turn.person.id
    for counsellor in await _counsellors(turn, one):
        await tell(turn, counsellor.id, "what-came-of-accompaniment", source=me, who=NameOf(me), words=said)
    turn.say("accompaniment-words-sent")


async def _counsellors(turn: Turn, one: Accompaniment) -> list[Person]:
    """Whoever proposed it, while they are here; else every counsellor on duty."""
    on_duty = await counsellors_for(turn, simulated=one.simulated, but_not={turn.person.id})
    return [each for each in on_duty if each.id == one.proposed_by] or on_duty


def _counsellor(turn: Turn) -> bool:
    return turn.person.role == Role.COUNSELLOR
