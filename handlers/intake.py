"""Intake: a newcomer's project unfolds, one small question at a time. Never a form.

    project-trade (tell-trade) · project-aim · project-income · project-obstacles (obstacles.py) · project-french
    · project-before (tell-before) · project-free-time · project-wishes (intake_choices.py)

After the first question has gone out, at most one a day for two weeks, when the person wrote anyway and nothing
is open. Each says why it is asked, and can be passed over; by itself none is asked twice. All the rest at once,
and every change: my_project.py. What a step is about says which of these it is.
"""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any

from handlers import ask, intake_choices, my_project, obstacles, spoken, which_talk
from handlers.answers import Listed, either, one_listed, one_of, or_skip, own_words
from handlers.conversation import END, Asked, Asking, Conversation, Next, Step
from handlers.times import local_day
from handlers.turn import Turn
from storage import alerts, circle, people, projects
from storage.masked import Words
from storage.outgoing import Lane, Option, Phrase, Timing
from storage.projects import Project
from storage.vocabulary import Aim, FrenchLevel, IncomeHurry, ProjectItem, Role, Standing, Topic

intake = Conversation("intake")

_FOR_SO_LONG = timedelta(days=14)

# More words, or a question mark, are hardly a trade: they wrote of something else.
_MOST_WORDS_OF_A_TRADE = 6
_QUESTION_MARKS = ("?", "؟")

_SKIP, _OTHER = "skip", "other"


class Why(StrEnum):
    """Why an item is asked: it decides what comes after it."""

    SMALL = "small"  # one small question, by itself
    ALL = "all"  # they wish to tell all of it
    CHANGE = "change"  # they wish to change this one
    ANEW = "anew"  # they want something else altogether


class OnBefore(StrEnum):
    TELL = "tell"
    SKIP = "skip"


@intake.at_leisure()
async def one_small_question(turn: Turn) -> None:
    """The next small question, where one may be asked today."""
    item = await _next_small(turn)
    if item is None:
        return
    await projects.was_asked(turn.db, turn.person.id, item, turn.now)
    day = local_day(turn.now, turn.person.timezone)
    await turn.ask_of(
        turn.person,
        step_of(item).about(Why.SMALL),
        lane=Lane.CONVERSATION,
        timing=Timing.NOW,
        key=f"small-question/{turn.person.id}/{day}",
    )


async def why_asked(asking: Asking) -> Asked:
    """Whether it is the small question of the day."""
    return Asked({"why": asking.about})


async def our_trades(asking: Asking) -> Asked:
    """The trades that we know by name."""
    trades = [Option(topic.value, Phrase(f"topic-{topic}")) for topic in Topic if topic.is_trade]
    return Asked({"why": asking.about}, options=(*trades, Option(_OTHER), Option(_SKIP)))


@intake.step("project-trade", expects=either(one_listed(), own_words()), asks=our_trades, holds=False)
async def trade(turn: Turn, choice: Listed | Words) -> Next:
    if isinstance(choice, Words):
        return await _own_trade(turn, choice)
    match str(choice):
        case "skip":
            pass
        case "other":
            return tell_trade.about(turn.about)
        case known:
            await projects.tell(turn.db, turn.person.id, ProjectItem.TRADE, turn.now, trade=Topic(known))
    return await onward(turn, ProjectItem.TRADE, Why(turn.about), skipped=choice == _SKIP)


@intake.step("tell-trade", expects=own_words())
async def tell_trade(turn: Turn, words: Words) -> Next:
    return await _own_trade(turn, words)


@intake.step("project-aim", expects=or_skip(one_of(Aim)), asks=why_asked, holds=False)
async def aim(turn: Turn, wanted: Aim | None) -> Next:
    if wanted:
        before = (await projects.get(turn.db, turn.person.id)).aim
        await projects.tell(turn.db, turn.person.id, ProjectItem.AIM, turn.now, aim=wanted)
        if {before, wanted} == {Aim.JOB, Aim.BUSINESS} and turn.about != Why.ANEW:
            turn.say("both-is-fine", aim=Phrase(f"aim-{wanted}"))
    return await onward(turn, ProjectItem.AIM, Why(turn.about), skipped=wanted is None)


@intake.step("project-income", expects=or_skip(one_of(IncomeHurry)), asks=why_asked, holds=False)
async def income(turn: Turn, hurry: IncomeHurry | None) -> Next:
    if hurry:
        await projects.tell(turn.db, turn.person.id, ProjectItem.INCOME, turn.now, income=hurry)
    return await onward(turn, ProjectItem.INCOME, Why(turn.about), skipped=hurry is None)


@intake.step("project-french", expects=or_skip(one_of(FrenchLevel)), asks=why_asked, holds=False)
async def french(turn: Turn, level: FrenchLevel | None) -> Next:
    if level:
        await projects.tell(turn.db, turn.person.id, ProjectItem.FRENCH, turn.now, french=level)
    return await onward(turn, ProjectItem.FRENCH, Why(turn.about), skipped=level is None)


# Words count only once they tapped: unasked, they would be a question, or for a talk.
@intake.step("project-before", expects=one_of(OnBefore), asks=why_asked, holds=False)
async def before(turn: Turn, wish: OnBefore) -> Next:
    if wish is OnBefore.TELL:
        return tell_before.about(turn.about)
    return await onward(turn, ProjectItem.BEFORE, Why(turn.about), skipped=True)


@intake.step("tell-before", expects=own_words())
async def tell_before(turn: Turn, words: Words) -> Next:
    said = await spoken.keep(turn, words)
    await projects.tell(turn.db, turn.person.id, ProjectItem.BEFORE, turn.now, before=said.utterance)
    return await onward(turn, ProjectItem.BEFORE, Why(turn.about), skipped=False)


async def onward(turn: Turn, item: ProjectItem, why: Why, *, skipped: bool) -> Next:
    """What comes after this item was told, or passed over."""
    await projects.was_asked(turn.db, turn.person.id, item, turn.now)
    match why:
        case Why.SMALL:
            turn.say("passed-over" if skipped else "item-noted")
            return END
        case Why.ANEW if item is ProjectItem.TRADE:
            return aim.about(Why.ANEW)
        case Why.ANEW:
            return my_project.why_changed
        case Why.ALL:
            return await next_of_all(turn, after=item)
        case Why.CHANGE:
            return my_project.my_project


async def next_of_all(turn: Turn, after: ProjectItem | None = None) -> Next:
    """The next item of which they said nothing yet; then all of it is read back."""
    items = list(_steps())
    left = items[items.index(after) + 1 :] if after else items
    known = await projects.get(turn.db, turn.person.id)
    for item in left:
        if not await _is_known(turn, known, item):
            return step_of(item).about(Why.ALL)
    turn.say("that-was-all")
    return my_project.my_project


async def anything_left(scene: Turn | Asking) -> bool:
    """Whether there is an item of which they said nothing yet."""
    known = await projects.get(scene.db, scene.person.id)
    return not all([await _is_known(scene, known, item) for item in _steps()])


def step_of(item: ProjectItem) -> Step[Any]:  # Any: a step of any answer
    """The step that asks for this item."""
    return _steps()[item]


def _steps() -> Mapping[ProjectItem, Step[Any]]:  # Any: steps of any answer
    """What is asked, in this order: what helps soonest comes first."""
    return {
        ProjectItem.TRADE: trade,
        ProjectItem.AIM: aim,
        ProjectItem.INCOME: income,
        ProjectItem.OBSTACLES: obstacles.in_the_way,
        ProjectItem.FRENCH: french,
        ProjectItem.BEFORE: before,
        ProjectItem.FREE_TIME: intake_choices.free_time,
        ProjectItem.WISHES: intake_choices.wishes,
    }


async def _next_small(turn: Turn) -> ProjectItem | None:
    """The item to ask for now; None where nothing may be asked today."""
    me = await people.get(turn.db, turn.person.id)  # as they are after this turn
    if me is None or me.role != Role.NEWCOMER or me.standing != Standing.ACTIVE:
        return None
    sent = await projects.first_question_sent(turn.db, me.id)
    joined = await projects.joined_at(turn.db, me.id)
    if sent is None or joined is None or turn.now > joined + _FOR_SO_LONG:
        return None
    known = await projects.get(turn.db, me.id)
    today = local_day(turn.now, me.timezone)
    # On the day of the first question they have told enough.
    asked = [local_day(each, me.timezone) for each in (sent, *known.asked.values())]
    done = bool(await circle.those_in_it(turn.db, [me.id]))
    if done or known.put_off_until or today in asked or await alerts.is_open_for(turn.db, me.id):
        return None
    talks = await which_talk.open_talks(turn)
    talking = any(not each.may_be_over(turn.now) for each in talks)  # their words are for the talk
    for item, step in _steps().items():
        if item in known.asked or (talking and step.expects.from_words):
            continue
        if not await _is_known(turn, known, item):
            return item
    return None


async def _is_known(scene: Turn | Asking, known: Project, item: ProjectItem) -> bool:
    if item is ProjectItem.OBSTACLES:
        return await obstacles.any_named(scene)
    return known.knows(item)


async def _own_trade(turn: Turn, words: Words) -> Next:
    if len(words.text.split()) > _MOST_WORDS_OF_A_TRADE or any(mark in words.text for mark in _QUESTION_MARKS):
        return await ask.free_sentence(turn, words)
    said = await spoken.keep(turn, words)
    values = {"trade": Topic.OTHER, "trade_words": said.utterance}
    await projects.tell(turn.db, turn.person.id, ProjectItem.TRADE, turn.now, **values)
    return await onward(turn, ProjectItem.TRADE, Why(turn.about), skipped=False)
