"""My project: what a newcomer told of it, read back in plain words. Every item can be changed, and so can all of it.

my-project ─▶ change-what ─▶ one item (intake.py)
           ├▶ something-else: the trade and the aim anew ─▶ why-changed
           ├▶ tell all the rest now
           ├▶ put-off ─▶ at that date, and not before: project-comes-back (scheduler/put_off_projects.py)
           ├▶ what it was before
           └▶ it is done: stay-in-circle (circle.py)
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from handlers import intake, situation, spoken
from handlers.answers import Listed, either, one_listed, one_of, own_words
from handlers.circle import stay_in_circle
from handlers.conversation import END, MENU, STAY, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import circle, contact, obstacles, projects
from storage.contact_vocabulary import Rhythm
from storage.masked import Words
from storage.outgoing import Argument, Option, OriginalWords, Phrase, Phrases
from storage.projects import Change
from storage.vocabulary import ProjectItem, Role, UtteranceId

project = Conversation("project")

_NOT_TOLD = Phrase("not-told")

_MOST_CHANGES = 4
_AT_ONE_SITTING = timedelta(hours=1)

# What can be changed by itself.
_ITEMS: Final = tuple(each for each in ProjectItem if each != ProjectItem.PUT_OFF)


# What the texts of an item's values begin with, where it is not its own name.
_FAMILIES: Final = {ProjectItem.TRADE: "topic", ProjectItem.WISHES: "wish", ProjectItem.OBSTACLES: "obstacle"}


class OnProject(StrEnum):
    CHANGE = "change"
    TELL_ALL = "tell-all"
    SOMETHING_ELSE = "something-else"
    PUT_OFF = "put-off"
    GO_ON = "go-on"
    BEFORE = "before"
    DONE = "done"
    ENOUGH = "enough"


class PutOff(StrEnum):
    ONE_MONTH = "one-month"
    THREE_MONTHS = "three-months"
    SIX_MONTHS = "six-months"
    NO = "no"

    @property
    def days(self) -> int:
        """How long."""
        return {PutOff.ONE_MONTH: 30, PutOff.THREE_MONTHS: 91, PutOff.SIX_MONTHS: 182, PutOff.NO: 0}[self]


class OnReturn(StrEnum):
    GO_ON = "go-on"
    LATER = "later"
    SOMETHING_ELSE = "something-else"


class NoReason(StrEnum):
    SKIP = "skip"


async def read_back(asking: Asking) -> Asked:
    """All that they told, and what they can do about it."""
    known = await projects.get(asking.db, asking.person.id)
    in_the_way = await obstacles.of(asking.db, asking.person.id)
    told = bool(in_the_way) or any(known.knows(item) for item in _ITEMS)
    changed = bool(await projects.changes_of(asking.db, asking.person.id))
    possible = {
        OnProject.CHANGE: told,
        OnProject.TELL_ALL: await intake.anything_left(asking),
        OnProject.SOMETHING_ELSE: known.knows(ProjectItem.TRADE) or known.knows(ProjectItem.AIM),
        OnProject.PUT_OFF: known.put_off_until is None,
        OnProject.GO_ON: known.put_off_until is not None,
        OnProject.BEFORE: changed,
        OnProject.DONE: told,
        OnProject.ENOUGH: True,
    }
    return Asked(
        {
            "told": "yes" if told else "no",
            "trade": situation.trade_as_told(known) if known.trade else _NOT_TOLD,
            "aim": Phrase(f"aim-{known.aim}") if known.aim else _NOT_TOLD,
            "income": Phrase(f"income-{known.income}") if known.income else _NOT_TOLD,
            "obstacles": _several(f"obstacle-{each.kind}" for each in in_the_way),
            "french": Phrase(f"french-{known.french}") if known.french else _NOT_TOLD,
            "before": OriginalWords(known.before) if known.before else _NOT_TOLD,
            "freetime": _several(f"free-time-{each}" for each in known.free_time),
            "wishes": _several(f"wish-{each}" for each in known.wishes),
            "putoff": "yes" if known.put_off_until else "no",
            "until": known.put_off_until or "",
        },
        options=tuple(Option(each.value) for each, may in possible.items() if may),
        source=asking.person.id,
    )


async def each_item(_asking: Asking) -> Asked:
    """All that can be changed by itself."""
    return Asked(options=(*(Option(each.value, Phrase(f"item-{each}")) for each in _ITEMS), Option("nothing")))


@project.command("project", roles=[Role.NEWCOMER])
async def project_command(_turn: Turn, _words: Words | None) -> Next:
    return my_project


@project.step("my-project", expects=one_of(OnProject), asks=read_back, repeatable=True, holds=False)
async def my_project(turn: Turn, wish: OnProject) -> Next:
    match wish:
        case OnProject.CHANGE:
            return change_what
        case OnProject.TELL_ALL:
            return await intake.next_of_all(turn)
        case OnProject.SOMETHING_ELSE:
            return await _anew(turn)
        case OnProject.PUT_OFF:
            return put_off
        case OnProject.GO_ON:
            await projects.tell(turn.db, turn.person.id, ProjectItem.PUT_OFF, turn.now, put_off_until=None)
            turn.say("project-goes-on")
            return my_project
        case OnProject.BEFORE:
            for change in (await projects.changes_of(turn.db, turn.person.id))[:_MOST_CHANGES]:
                _say_change(turn, change)
            return STAY
        case OnProject.DONE:
            await circle.ask_once(turn.db, turn.person.id, turn.now)
            turn.say("project-done")
            return stay_in_circle
        case OnProject.ENOUGH:
            return MENU


@project.step("change-what", expects=one_listed(), asks=each_item, repeatable=True)
async def change_what(_turn: Turn, item: Listed) -> Next:
    if item == "nothing":
        return my_project
    return intake.step_of(ProjectItem(item)).about(intake.Why.CHANGE)


@project.step("put-off", expects=one_of(PutOff), repeatable=True)
async def put_off(turn: Turn, how_long: PutOff) -> Next:
    if how_long is PutOff.NO:
        return my_project
    until = turn.now + timedelta(days=how_long.days)
    await projects.tell(turn.db, turn.person.id, ProjectItem.PUT_OFF, turn.now, put_off_until=until)
    turn.say("project-put-off", until=until)
    return END


@project.step("why-changed", expects=either(one_of(NoReason), own_words()))
async def why_changed(turn: Turn, why: NoReason | Words) -> Next:
    if isinstance(why, Words):
        said = await spoken.keep(turn, why)
        await projects.explain(turn.db, turn.person.id, said.utterance, turn.now - _AT_ONE_SITTING)
    return my_project


@project.step("project-comes-back", expects=one_of(OnReturn), repeatable=True)
async def project_comes_back(turn: Turn, wish: OnReturn) -> Next:
    if turn.person.role != Role.NEWCOMER:
        return END
    match wish:
        case OnReturn.GO_ON:
            turn.say("project-goes-on")
            return my_project
        case OnReturn.LATER:
            return put_off
        case OnReturn.SOMETHING_ELSE:
            return await _anew(turn)


async def _anew(turn: Turn) -> Next:
    """Another project is as good; whoever was in the circle is on their way again, and hears of offers."""
    turn.say("change-is-welcome")
    if await circle.those_in_it(turn.db, [turn.person.id]):
        await contact.choose(turn.db, turn.person.id, Rhythm.WEEKLY)
        turn.say("rhythm-is-now", now=Rhythm.WEEKLY.value)
    return intake.trade.about(intake.Why.ANEW)


def _say_change(turn: Turn, change: Change) -> None:
    """One thing that was otherwise."""
    turn.say(
        "it-was",
        item=Phrase(f"item-{change.item}"),
        before=_shown(change.item, change.before),
        since=change.at,
        source=turn.person.id,
    )


def _shown(item: ProjectItem, values: tuple[str, ...]) -> Argument:
    match item:
        case ProjectItem.TRADE if len(values) > 1:
            return OriginalWords(UtteranceId(values[1]))
        case ProjectItem.BEFORE:
            return OriginalWords(UtteranceId(values[0]))
        case ProjectItem.PUT_OFF:
            return datetime.fromisoformat(values[0])
        case _:
            return _several(f"{_FAMILIES.get(item, item)}-{each}" for each in values)


def _several(messages: Iterable[str]) -> Argument:
    """A list, if there is anything in it."""
    all_of_them = tuple(messages)
    return Phrases(all_of_them) if all_of_them else _NOT_TOLD
