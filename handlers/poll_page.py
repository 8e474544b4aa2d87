"""A poll's results: how many it came to, how often each answer was given, what was written; and what becomes of it.

poll-results ─▶ the next of its questions │ by role, by language │ what was written │ close it now
            └▶ poll-action: a line that everyone who was asked reads in their next update

Of an anonymous poll nothing but the turnout is shown before it closes: else, who looks twice sees who answered what.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from handlers import poll_answering, poll_closing, poll_details, poll_text
from handlers.answers import Listed, one_listed, own_words, yes_or_no
from handlers.coming import Coming, Source
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import poll_answers, poll_groups, poll_people, polls, utterances
from storage.masked import Words
from storage.outgoing import Argument, Chart, Lines, NameOf, Option, Phrase, SaidWords, Sentence
from storage.poll_vocabulary import Grouping, PollState
from storage.polls import Poll
from storage.vocabulary import PersonId, Role

page = Conversation("poll-page")

_WORDS_AT_ONCE: Final = 4
_LONGEST_ACTION: Final = 300
_MORE, _ENOUGH = "more", "enough"


class OnResults(StrEnum):
    NEXT = "next"
    PICTURE = "picture"
    WRITTEN = "written"
    GROUPS = "groups"
    CLOSE = "close"
    ACTION = "action"
    ENOUGH = "enough"


async def how_it_stands(asking: Asking) -> Asked:
    """One question of it with its answers. About ``poll/number of the question``."""
    this, question = await _shown(asking)
    if this is None:
        return Asked()
    turnout = await poll_people.turnout(asking.db, this, poll_answering.first_of(this))
    told = _is_told(this, turnout.answered)
    written = len(await poll_answers.words_of(asking.db, this, question)) if told else 0
    counted = await poll_answers.counts(asking.db, this, question) if told else {}
    last = question == len(this.questions)
    is_open = this.state is PollState.OPEN
    options = (
        None if last or not told else OnResults.NEXT,
        OnResults.PICTURE if sum(counted.values()) else None,
        OnResults.WRITTEN if written else None,
        OnResults.GROUPS if sum(counted.values()) else None,
        OnResults.CLOSE if is_open else None,
        None if is_open else OnResults.ACTION,
        OnResults.ENOUGH,
    )
    return Asked(
        {
            "question": poll_text.original_prompt(this, question),
            "state": Sentence(f"poll-state-{this.state}", {"at": this.closed_at or this.closes_at or this.made_at}),
            "asked": turnout.asked,
            "reached": turnout.reached,
            "answered": turnout.answered,
            "others": turnout.not_asked,
            "results": _results(this, question, counted, written) if told else _not_told(this),
        },
        options=tuple(Option(each.value) for each in options if each),
        source=this.author_id,
    )


async def in_words(asking: Asking) -> Asked:
    """Some of what was written. About ``poll/number of the question/number of the first``."""
    poll, question, first = asking.about.split("/")
    this = await polls.get(asking.db, poll)
    if this is None or not _is_told(this, await poll_people.how_many_answered(asking.db, this)):
        return Asked()
    written = await poll_answers.words_of(asking.db, this, int(question))
    some = written[int(first) :][:_WORDS_AT_ONCE]
    more = len(written) - int(first) - len(some)
    by = {each.words: each.person_id for each in await poll_answers.named(asking.db, this.id, int(question))}
    lines = [_said(SaidWords(each), by.get(each)) for each in some]
    last = [Option(_MORE, Sentence("people-more", {"count": more}))] if more > 0 else []
    return Asked({"written": Lines(tuple(lines))}, options=(*last, Option("enough")))


async def whether_to_close(asking: Asking) -> Asked:
    """How many answered so far."""
    this, _ = await _shown(asking)
    turnout = await poll_people.turnout(asking.db, this, poll_answering.first_of(this)) if this else None
    return Asked({"answered": turnout.answered if turnout else 0, "asked": turnout.asked if turnout else 0})


@page.step("poll-results", expects=one_listed(), asks=how_it_stands, repeatable=True)
async def poll_results(turn: Turn, choice: Listed) -> Next:
    this, question = await _of_team(turn)
    if this is None:
        return poll_details.not_open(turn)
    match choice:
        case OnResults.NEXT:
            return poll_results.about(poll_text.subject(this, min(question + 1, len(this.questions))))
        case OnResults.PICTURE:
            await _say_as_picture(turn, this, question)
            return poll_results.about(turn.about)
        case OnResults.WRITTEN:
            return poll_written.about(f"{turn.about}/0")
        case OnResults.GROUPS:
            await _say_by_groups(turn, this, question)
            return poll_results.about(turn.about)
        case OnResults.CLOSE:
            return poll_close.about(turn.about)
        case OnResults.ACTION:
            return poll_action.about(turn.about)
        case _:
            return MENU


@page.step("poll-written", expects=one_listed(), asks=in_words, repeatable=True)
async def poll_written(turn: Turn, choice: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    spot, _, first = turn.about.rpartition("/")
    if choice == _MORE:
        return poll_written.about(f"{spot}/{int(first) + _WORDS_AT_ONCE}")
    return poll_results.about(spot)


@page.step("poll-close", expects=yes_or_no(), asks=whether_to_close, repeatable=True)
async def poll_close(turn: Turn, yes: bool) -> Next:
    this, _ = await _of_team(turn)
    if this is None:
        return poll_details.not_open(turn)
    if yes:
        await poll_closing.close(turn, this)
    return poll_results.about(turn.about)


@page.step("poll-action", expects=own_words(_LONGEST_ACTION))
async def poll_action(turn: Turn, words: Words) -> Next:
    this, _ = await _of_team(turn)
    if this is None:
        return poll_details.not_open(turn)
    kept = await poll_text.keep(turn, words)
    await polls.note(turn.db, this.id, action_id=kept, action_at=turn.now)
    if this.action:
        await utterances.forget(turn.db, this.action)
    turn.say("poll-action-kept")
    return END


async def _say_as_picture(turn: Turn, this: Poll, question: int) -> None:
    """The same as on the page, to be shown to others; drawn when it leaves."""
    if not _is_told(this, await poll_people.how_many_answered(turn.db, this)):
        return
    counted = await poll_answers.counts(turn.db, this, question)
    title = poll_text.original_prompt(this, question)
    bars = tuple((poll_text.answer(this, question, each), many) for each, many in counted.items())
    turn.say(
        "poll-picture",
        source=this.author_id,
        question=title,
        results=Lines(_lines(this, question, counted)),
        chart=Chart(title, bars),
    )


async def _say_by_groups(turn: Turn, this: Poll, question: int) -> None:
    """How each group answered that is large enough; else why nothing is told."""
    if not _is_told(this, await poll_people.how_many_answered(turn.db, this)):
        return
    lines: list[Argument] = []
    among_few = False
    for grouping in poll_groups.BROKEN_DOWN:
        found = await poll_groups.shown(turn.db, this, question, grouping)
        among_few = among_few or found.among_few
        for group, counted in found.groups.items():
            called = Phrase(f"audience-role-{group}" if grouping is Grouping.ROLE else f"name-of-{group}")
            lines.append(Sentence("poll-group", {"group": called}))
            lines += _lines(this, question, counted)
    if not lines:
        turn.say("poll-groups-too-small", fewest=await poll_groups.fewest(turn.db, simulated=this.simulated))
        return
    warning = [Phrase("poll-groups-among-few")] if among_few else []
    turn.say("poll-groups", groups=Lines((*lines, *warning)), source=this.author_id)


def _results(this: Poll, question: int, counted: Mapping[str, int], written: int) -> Argument:
    lines = _lines(this, question, counted)
    return Lines((*lines, Sentence("poll-written-count", {"count": written}))) if written or not lines else Lines(lines)


def _lines(this: Poll, question: int, counted: Mapping[str, int]) -> tuple[Argument, ...]:
    whole = sum(counted.values()) or 1
    return tuple(
        Sentence(
            "poll-result",
            {"answer": poll_text.answer(this, question, each), "count": many, "percent": round(100 * many / whole)},
        )
        for each, many in counted.items()
    )


def _said(words: Argument, by: PersonId | None) -> Argument:
    return (
        Sentence("poll-said-by", {"who": NameOf(by), "words": words}) if by else Sentence("poll-said", {"words": words})
    )


def _is_told(this: Poll, answered: int) -> bool:
    """Whether the answers are shown: without names only at the end, and not where one could guess whose they are."""
    closed = this.state is PollState.CLOSED
    return not this.anonymous or (closed and answered >= poll_groups.FEWEST_AMONG_FEW)


def _not_told(this: Poll) -> Argument:
    if this.state is PollState.OPEN:
        return Phrase("poll-results-when-closed")
    return Sentence("poll-too-few-answers", {"fewest": poll_groups.FEWEST_AMONG_FEW})


async def _shown(asking: Asking) -> tuple[Poll | None, int]:
    poll, _, question = asking.about.partition("/")
    return await polls.get(asking.db, poll), int(question)


async def _of_team(turn: Turn) -> tuple[Poll | None, int]:
    """The poll that is looked at, while a counsellor looks."""
    poll, _, question = turn.about.partition("/")
    this = await polls.get(turn.db, poll)
    may = turn.person.role == Role.COUNSELLOR and this and this.simulated == turn.person.simulated
    return (this if this and may and this.state is not PollState.DRAFT else None), int(question)


async def _to_end(asking: Asking) -> list[Coming]:
    going_on = await polls.going_on(asking.db, simulated=asking.person.simulated)
    return [
        Coming(each.id, each.closes_at, Sentence("planned-poll", {"what": poll_text.called(each)}))
        for each in going_on
        if each.closes_at
    ]


async def _its_results(turn: Turn, subject: str) -> Next | None:
    this = await polls.get(turn.db, subject)
    is_there = this and this.simulated == turn.person.simulated and this.state is not PollState.DRAFT
    return poll_results.about(poll_text.subject(this, 1)) if this and is_there else None


TO_END: Final = Source("poll", _to_end, _its_results)
