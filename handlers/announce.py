"""Announce: a counsellor's one text to many. Written, for whom, when; looked at as its readers will; sent.

/announce ─▶ announcements: begun │ on its way │ over (announcement_page.py)
         ─▶ announcement-text ─▶ for whom (audience.py) ─▶ announcement-preview
announcement-preview ─▶ send (announcement_sending.py) │ the text, for whom, when, how it is translated │ later │ drop
                     └▶ what goes with it (announcement_file.py): looked at as its readers get it, taken out

Each can be changed until it is sent, and nothing that was written is lost by looking at something else.
"""

import hashlib
from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final

from handlers import (
    announcement_file,
    announcement_page,
    announcement_sending,
    announcement_text,
    announcement_translations,
    announcement_writing,
    audience,
)
from handlers.answers import Listed, either, one_listed, one_of, words_or_file
from handlers.audience_holder import Kind
from handlers.conversation import END, MENU, STAY, Asked, Asking, Conversation, Next, Step
from handlers.turn import Turn
from handlers.written_time import TimeProblem, WrittenTime, a_time
from storage import announcements, reach
from storage.announcement_vocabulary import AnnouncementState
from storage.announcements import Announcement
from storage.masked import Words
from storage.outgoing import Argument, Lines, Option, Phrase, Sentence
from storage.vocabulary import Role

announcing = Conversation("announce")

_MOST_LISTED = 6  # with "new", "more" and the way back
_MOST_AHEAD: Final = timedelta(days=183)
_NEW, _MORE, _ENOUGH = "new", "more", "enough"


class Leaves(StrEnum):
    AT_ONCE = "at-once"


class OnPreview(StrEnum):
    SEND = "send"
    TEXT = "text"
    AUDIENCE = "audience"
    WHEN = "when"
    TRANSLATIONS = "translations"
    NO_FILE = "no-file"
    LOOK = "look"
    LATER = "later"
    DROP = "drop"


_ALWAYS: Final = (
    *(OnPreview.TEXT, OnPreview.AUDIENCE, OnPreview.WHEN, OnPreview.TRANSLATIONS),
    *(OnPreview.LATER, OnPreview.DROP),
)


async def those_there_are(asking: Asking) -> Asked:
    """What this counsellor began, and what any of them sent lately. About the number of the first, if that is not 0."""
    known = await announcements.known_to(asking.db, asking.person)
    first = int(asking.subject or 0)
    listed = known[first:][:_MOST_LISTED]
    begin = await announcement_text.beginnings(asking.db, listed)
    lines = [Option(each.id, announcement_text.line(each, begin[each.id])) for each in listed]
    more = len(known) - first - len(lines)
    last = Option(_MORE, Sentence("waiting-more", {"count": more})) if more > 0 else Option("enough")
    return Asked({"count": len(known)}, options=(Option("new"), *lines, last))


async def as_people_read_it(asking: Asking) -> Asked:
    """The text, for whom it is, whom that reaches, and when."""
    this = await announcements.get(asking.db, asking.about)
    if this is None:
        return Asked()
    reached = await reach.of(asking.db, this.audience, asking.person, asking.programme.windows, asking.now)
    enclosed = await announcement_file.of(asking.db, this)
    return Asked(
        {
            "words": announcement_file.as_read(enclosed),
            "audience": audience.described(this.audience),
            "reach": announcement_text.reach_of(reached, asking.programme.times),
            "languages": announcement_text.languages_of(reached),
            "leaves": Lines(tuple(each for each in (announcement_file.looks(enclosed), _leaves(this)) if each)),
        },
        options=(
            Option(f"{OnPreview.SEND}/{fingerprint(this)}", Phrase("announcement-send")),
            *([announcement_file.button(enclosed)] if enclosed.is_there else []),
            *([Option("look")] if enclosed.is_awaited else []),
            *(Option(each.value) for each in _ALWAYS),
            *([Option("no-file")] if enclosed.may_come else []),
        ),
        source=this.author_id,
    )


@announcing.command("announce", roles=[Role.COUNSELLOR])
async def announce_command(turn: Turn, words: Words | None) -> Next:
    if words:
        return await _begun(turn, words_or_file().read(words))
    known = await announcements.known_to(turn.db, turn.person)
    return announcements_there_are if known else announcement_text_step


@announcing.step("announcements", expects=one_listed(), asks=those_there_are, repeatable=True)
async def announcements_there_are(turn: Turn, choice: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR or choice == _ENOUGH:
        return MENU
    if choice == _NEW:
        return announcement_text_step
    if choice == _MORE:
        return announcements_there_are.about(str(int(turn.subject or 0) + _MOST_LISTED))
    this = await announcements.get(turn.db, choice)
    if this is None or this.simulated != turn.person.simulated:
        return not_open(turn)
    if this.state is not AnnouncementState.DRAFT:
        return announcement_page.announcement_page.about(this.id)
    return announcement_preview.about(this.id) if this.author_id == turn.person.id else not_open(turn)


@announcing.step("announcement-text", expects=words_or_file(), repeatable=True)
async def announcement_text_step(turn: Turn, words: Words) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    if turn.subject is None:
        return await _begun(turn, words)
    this = await own_draft(turn, turn.about)
    if this is None:  # sent meanwhile: what was written is one of its own
        return await _begun(turn, words)
    await announcement_writing.rewrite(turn, this, words)
    return announcement_preview.about(this.id)


@announcing.step("announcement-when", expects=either(one_of(Leaves), a_time()), repeatable=True)
async def announcement_when(turn: Turn, answer: Leaves | WrittenTime) -> Next:
    this = await own_draft(turn, turn.about)
    if this is None:
        return not_open(turn)
    at = None if isinstance(answer, Leaves) else answer.at(turn.now, turn.person.timezone)
    if isinstance(at, TimeProblem):
        turn.say(at.value)
        return announcement_when.about(this.id)
    if at and at > turn.now + _MOST_AHEAD:
        turn.say("time-too-far")
        return announcement_when.about(this.id)
    await announcements.note(turn.db, this.id, planned_for=at)
    return announcement_preview.about(this.id)


@announcing.step("announcement-preview", expects=one_listed(), asks=as_people_read_it, repeatable=True)
async def announcement_preview(turn: Turn, choice: Listed) -> Next:
    this = await own_draft(turn, turn.about)
    if this is None:
        return not_open(turn)
    wish, _, seen = choice.partition("/")
    match wish:
        case OnPreview.SEND if seen == fingerprint(this):
            return await announcement_sending.send(turn, this)
        case announcement_file.FILE:
            await announcement_file.bring(turn, this)
            return STAY
        case OnPreview.NO_FILE:
            return await _without_file(turn, this)
        case OnPreview.LATER:
            turn.say("announcement-waits-for-you")
            return END
        case OnPreview.DROP:
            await announcements.drop(turn.db, this)
            turn.say("announcement-dropped")
            return END
        case _:
            return _to_change(wish, this)


async def own_draft(turn: Turn, announcement: str) -> Announcement | None:
    """This one, while it is its own author's to change, who still is a counsellor."""
    this = await announcements.get(turn.db, announcement)
    if this is None or this.author_id != turn.person.id or turn.person.role != Role.COUNSELLOR:
        return None
    return this if this.state is AnnouncementState.DRAFT else None


def not_open(turn: Turn) -> Next:
    """It can't be changed here any more: to the list, where it says how it stands."""
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    turn.say("announcement-is-not-open")
    return announcements_there_are


def fingerprint(this: Announcement) -> str:
    """What is shown of it, in short: "send" counts for this and for nothing else, and so does a second yes."""
    chosen = sorted(f"{what}:{each}" for what, some in this.audience.as_json().items() for each in some)
    return hashlib.sha256("|".join((this.words, str(this.planned_for), *chosen)).encode()).hexdigest()[:8]


def _to_change(wish: str, this: Announcement) -> Next:
    """The step that was wished for; the preview anew after an old button, which showed what would not go now."""
    if wish == OnPreview.AUDIENCE:
        return audience.choose(Kind.ANNOUNCEMENT, this.id)
    steps: Mapping[str, Step[Any]] = {  # Any: a step of any answer
        OnPreview.TEXT: announcement_text_step,
        OnPreview.WHEN: announcement_when,
        OnPreview.TRANSLATIONS: announcement_translations.announcement_translations,
    }
    return steps.get(wish, announcement_preview).about(this.id)


async def _begun(turn: Turn, words: Words) -> Next:
    this = await announcements.draft(turn.db, turn.person, await announcement_writing.keep(turn, words), turn.now)
    return audience.choose(Kind.ANNOUNCEMENT, this)


async def _without_file(turn: Turn, this: Announcement) -> Next:
    """Its text alone; without one there is nothing to send, and they are asked what to say."""
    return (
        announcement_preview.about(this.id)
        if await announcement_writing.take_file_out(turn, this)
        else announcement_text_step.about(this.id)
    )


def _leaves(this: Announcement) -> Argument:
    return Sentence("leaves-at", {"at": this.planned_for}) if this.planned_for else Phrase("leaves-at-once")
