"""Weekly draft: a day before, counsellors can look at what everyone will read. Untouched, it goes out by itself.

weekly-draft ─▶ fine │ as a newcomer, a helper or a partner reads it │ words: one more line of news (news.py)
             └▶ not this week │ after all
"""

from datetime import timedelta
from enum import StrEnum
from typing import Final

from handlers import news, poll_update, weekly_update
from handlers.answers import either, one_of, words_or_media
from handlers.coming import Coming, Source
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.local_time import next_weekly, week_of
from handlers.turn import Turn
from handlers.weekly_update import OfTeam, ThisWeek
from storage import audiences, poll_people, week_facts, weekly_updates
from storage import news as told
from storage.audiences import Audience
from storage.masked import Words
from storage.outgoing import Argument, Lines, Option, SaidWords, Sentence
from storage.people import Person
from storage.vocabulary import Role
from storage.week_facts import Together

draft = Conversation("weekly-draft")

_WEEK: Final = timedelta(days=7)
_NOBODY: Final = OfTeam(0, 0, ())


class OnDraft(StrEnum):
    FINE = "fine"
    NEWCOMER = "as-newcomer"
    HELPER = "as-helper"
    PARTNER = "as-partner"
    HOLD = "not-this-week"
    AFTER_ALL = "after-all"


_READ_AS: Final = {OnDraft.NEWCOMER: Role.NEWCOMER, OnDraft.HELPER: Role.HELPER, OnDraft.PARTNER: Role.PARTNER}


async def what_goes_out(asking: Asking) -> Asked:
    """When it goes, and the news that everyone will read. About the week."""
    held = asking.person.simulated in await weekly_updates.held_back(asking.db, asking.about)
    lines = [Sentence("update-news", {"words": SaidWords(each.words)}) for each in await _news(asking)]
    lines += weekly_update.of_all(await _together(asking))
    shown: dict[str, Argument] = {
        "at": _goes_at(asking),
        "held": "yes" if held else "no",
        "news": Lines(tuple(lines or [Sentence("no-news-yet", {})])),
    }
    not_now = OnDraft.HOLD if held else OnDraft.AFTER_ALL
    return Asked(shown, tuple(Option(each.value) for each in OnDraft if each is not not_now), asking.person.id)


@draft.step(
    "weekly-draft", expects=either(one_of(OnDraft), words_or_media(news.LONGEST)), asks=what_goes_out, repeatable=True
)
async def weekly_draft(turn: Turn, reply: OnDraft | Words) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    if isinstance(reply, Words):
        return await news.note(turn, reply)
    if not await _is_still_to_come(turn):
        turn.say("week-has-gone-out")
        return END
    match reply:
        case OnDraft.FINE:
            turn.say("week-goes-by-itself")
            return END
        case OnDraft.HOLD:
            await weekly_updates.hold_back(turn.db, turn.about, turn.person.id, simulated=turn.person.simulated)
        case OnDraft.AFTER_ALL:
            await weekly_updates.hold_back(turn.db, turn.about, None, simulated=turn.person.simulated)
        case _:
            await _show_as(turn, _READ_AS[reply])
    return weekly_draft.about(turn.about)


async def _show_as(turn: Turn, role: Role) -> None:
    """As whoever of this role has most to read will see it: counts, and never who they are."""
    found = await audiences.members(turn.db, Audience(roles=(role,)), simulated=turn.person.simulated)
    if not found:
        turn.say("nobody-of-that-role")
        return
    facts = await week_facts.of(turn.db, [each.id for each in found], turn.now - _WEEK, turn.now)
    reader: Person = max(found, key=lambda each: (len(facts[each.id]), each.id))
    polled = await poll_update.of_week(turn.db, turn.now - _WEEK, turn.now, simulated=reader.simulated)
    asked = await poll_people.asked_of(turn.db, [each.poll for each in polled], [reader.id])
    this = ThisWeek(turn.about, await _news(turn), await _together(turn), _NOBODY, polled)
    said = weekly_update.told_to(reader, facts[reader.id], this, turn.programme.name, asked.get(reader.id, ()))
    turn.say("weekly-update", source=said.source, **said.arguments)


async def _news(scene: Asking | Turn) -> list[told.News]:
    return await told.since(scene.db, scene.now - _WEEK, simulated=scene.person.simulated)


async def _together(scene: Asking | Turn) -> Together:
    return await week_facts.together(scene.db, scene.now - _WEEK, scene.now, simulated=scene.person.simulated)


async def _is_still_to_come(turn: Turn) -> bool:
    weekly = turn.programme.weekly
    if weekly is None:
        return False
    following = next_weekly(turn.now, weekly.weekday, weekly.hour, turn.programme.timezone)
    return week_of(following, turn.programme.timezone) == turn.about


def _goes_at(asking: Asking) -> Argument:
    weekly = asking.programme.weekly
    if weekly is None:
        return asking.now
    return next_weekly(asking.now, weekly.weekday, weekly.hour, asking.programme.timezone)


async def _next_update(asking: Asking) -> list[Coming]:
    weekly = asking.programme.weekly
    if weekly is None:
        return []
    zone = asking.programme.timezone
    following = next_weekly(asking.now, weekly.weekday, weekly.hour, zone)
    week = week_of(following, zone)
    held = asking.person.simulated in await weekly_updates.held_back(asking.db, week)
    return [Coming(week, following, Sentence("planned-update", {"held": "yes" if held else "no"}))]


async def _its_draft(turn: Turn, week: str) -> Next | None:
    return weekly_draft.about(week) if week and turn.programme.weekly else None


NEXT_UPDATE: Final = Source("week", _next_update, _its_draft)
