"""Poll: a counsellor asks many what they think. Written or ready-made, read back, sent by one tap, looked after.

/poll ─▶ polls ─▶ poll-begin ─▶ small questions (poll_details.py) → poll-preview ─▶ sent: everyone it is for is asked
                │                                                        └▶ poll-change → one of them anew
                └▶ one that was sent: its results (poll_page.py)

What those who are asked live through: poll_answering.py.
"""

import hashlib
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from handlers import poll_details, poll_page, poll_text
from handlers.answers import Listed, one_listed
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import poll_answers, poll_groups, polls, reach
from storage.audiences import Audience
from storage.masked import Words
from storage.outgoing import Option, Phrase, Sentence
from storage.poll_vocabulary import AnswerKind, PollItem, PollState, ReadySet
from storage.polls import Poll
from storage.vocabulary import Role

polling = Conversation("poll")

_MOST_LISTED: Final = 6  # with "new", "more" and the way back
_NEW, _MORE, _ENOUGH, _NOTHING, _OWN = "new", "more", "enough", "nothing", "own"


class OnPreview(StrEnum):
    SEND = "send"
    CHANGE = "change"
    LATER = "later"
    DROP = "drop"


async def those_there_are(asking: Asking) -> Asked:
    """What this counsellor began, and what any of them asked. About the number of the first, if that is not 0."""
    known = await polls.known_to(asking.db, asking.person)
    first = int(asking.subject or 0)
    listed = known[first:][:_MOST_LISTED]
    more = len(known) - first - len(listed)
    last = Option(_MORE, Sentence("waiting-more", {"count": more})) if more > 0 else Option("enough")
    lines = [Option(each.id, poll_text.line(each)) for each in listed]
    return Asked({"count": len(known)}, options=(Option("new"), *lines, last))


async def what_to_ask(_asking: Asking) -> Asked:
    """In one's own words, or a series that is there in every language."""
    ready = [Option(each.value, Phrase(f"poll-ready-{each}")) for each in ReadySet]
    return Asked(options=(Option("own"), *ready))


async def as_people_read_it(asking: Asking) -> Asked:
    """All of it, and whom it reaches."""
    this = await polls.get(asking.db, asking.about)
    if this is None:
        return Asked()
    chosen = this.audience or Audience()
    reached = await reach.of(asking.db, chosen, asking.person, asking.programme.windows, asking.now)
    return Asked(
        {**poll_text.whole(this, _possible(this)), "count": reached.all},
        options=(
            Option(f"{OnPreview.SEND}/{fingerprint(this)}", Phrase("poll-send")),
            *(Option(each.value) for each in OnPreview if each is not OnPreview.SEND),
        ),
        source=this.author_id,
    )


async def its_items(asking: Asking) -> Asked:
    """What can be changed of it."""
    this = await polls.get(asking.db, asking.about)
    own = this is not None and this.ready_set is None
    choices = this is not None and this.kind is AnswerKind.CHOICES
    shown = {PollItem.QUESTION: own, PollItem.KIND: own, PollItem.CHOICES: own and choices}
    items = [Option(item.value, Phrase(f"poll-item-{item}")) for item in PollItem if shown.get(item, True)]
    return Asked(options=(*items, Option("nothing")))


@polling.command("poll", roles=[Role.COUNSELLOR])
async def poll_command(turn: Turn, words: Words | None) -> Next:
    if words:
        return await poll_details.begun_with(turn, poll_details.poll_words.expects.read(words))
    return polls_there_are if await polls.known_to(turn.db, turn.person) else poll_begin


@polling.step("polls", expects=one_listed(), asks=those_there_are, repeatable=True)
async def polls_there_are(turn: Turn, choice: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR or choice == _ENOUGH:
        return MENU
    if choice == _NEW:
        return poll_begin
    if choice == _MORE:
        return polls_there_are.about(str(int(turn.subject or 0) + _MOST_LISTED))
    this = await polls.get(turn.db, choice)
    if this is None or this.simulated != turn.person.simulated:
        return poll_details.not_open(turn)
    if this.state is not PollState.DRAFT:
        return poll_page.poll_results.about(poll_text.subject(this, 1))
    return await poll_details.goes_on(turn, this.id)


@polling.step("poll-begin", expects=one_listed(), asks=what_to_ask, repeatable=True)
async def poll_begin(turn: Turn, choice: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    if choice == _OWN:
        return poll_details.poll_words
    this = await polls.draft(turn.db, turn.person, turn.now, ReadySet(choice))
    return await poll_details.goes_on(turn, this)


@polling.step("poll-preview", expects=one_listed(), asks=as_people_read_it, repeatable=True)
async def poll_preview(turn: Turn, choice: Listed) -> Next:
    this = await poll_details.own_draft(turn, turn.about)
    if this is None:
        return poll_details.not_open(turn)
    wish, _, seen = choice.partition("/")
    match wish:
        case OnPreview.SEND if seen == fingerprint(this):
            return await _send(turn, this)
        case OnPreview.CHANGE:
            return poll_change.about(this.id)
        case OnPreview.LATER:
            turn.say("poll-waits-for-you")
            return END
        case OnPreview.DROP:
            await polls.drop(turn.db, this)
            turn.say("poll-dropped")
            return END
        case _:  # an old button, which showed what would not go now
            return poll_preview.about(this.id)


@polling.step("poll-change", expects=one_listed(), asks=its_items, repeatable=True)
async def poll_change(turn: Turn, choice: Listed) -> Next:
    this = await poll_details.own_draft(turn, turn.about)
    if this is None:
        return poll_details.not_open(turn)
    return poll_preview.about(this.id) if choice == _NOTHING else poll_details.asks(this, PollItem(choice))


def fingerprint(this: Poll) -> str:
    """What is shown of it, in short: "send" counts for this and for nothing else."""
    audience = this.audience or Audience()
    chosen = sorted(f"{what}:{each}" for what, some in audience.as_json().items() for each in some)
    shown = (this.question, this.kind, *this.choices, this.anonymous, this.closes_at, *chosen)
    return hashlib.sha256("|".join(map(str, shown)).encode()).hexdigest()[:8]


async def _send(turn: Turn, this: Poll) -> Next:
    """One tap, and everyone it is for is asked; what is missing, or too late by now, is asked first."""
    lacking = poll_details.missing(this, time_is_up=this.closes_at is None or this.closes_at <= turn.now)
    if lacking:
        turn.say("poll-lasts-so-long")
        return poll_details.asks(this, lacking)
    chosen = this.audience or Audience()
    reached = await reach.of(turn.db, chosen, turn.person, turn.programme.windows, turn.now)
    if not reached.all:
        turn.say("poll-for-nobody")
        return poll_details.asks(this, PollItem.AUDIENCE)
    if this.anonymous and reached.all < poll_groups.FEWEST_AMONG_FEW:
        turn.say("poll-too-few-answers", fewest=poll_groups.FEWEST_AMONG_FEW)
    if this.anonymous:
        await poll_answers.begin_counting(turn.db, this, await poll_groups.to_count(turn.db, this))
    sent = {"sent_at": turn.now, "look_at": turn.now}
    await polls.change(turn.db, this.id, PollState.DRAFT, PollState.OPEN, **sent)
    turn.say("poll-sent", count=reached.all)
    return END


def _possible(this: Poll) -> Mapping[int, tuple[str, ...]]:
    return {number: poll_answers.possible(this, number) for number in range(1, len(this.questions) + 1)}
