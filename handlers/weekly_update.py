"""The weekly update: what happened, what became of theirs, what waits for them; and one tap back.

weekly-update ─▶ good │ so-so │ bad: call-wanted ─▶ yes: a counsellor hears (silence.py), and when is said │ no
              ├▶ show what was kept for it │ how often it comes (rhythm.py)

Its unit is the person: at the programme's hour where they live, once a week, whatever happened. Nothing to say still
says something worth hearing. Never a score, and of nobody else but in a counsellor's own words of news.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import Final

from handlers import on_duty, poll_update, rhythm
from handlers.answers import one_of, yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.telling import counsellors_for
from handlers.turn import Occasion, Turn
from storage import programme_started, weekly_updates
from storage.contact_vocabulary import Feeling, UpdateId
from storage.news import News
from storage.outgoing import Argument, DeliveryClass, Lane, Lines, Option, Phrases, SaidWords, Sentence, Timing
from storage.people import Person
from storage.poll_vocabulary import PollId
from storage.vocabulary import PersonId, Role, Topic
from storage.week_facts import Fact, Together

weekly = Conversation("weekly-update", interrupts=True)

_MOST_NEWS: Final = 3
_MOST_LINES: Final = 3
_UNTIL_THE_NEXT: Final = timedelta(days=6)

# Nothing else to say: one of so many things that are good to know, another one each week.
_TIPS: Final[Mapping[Role, int]] = {Role.NEWCOMER: 4, Role.HELPER: 2, Role.PARTNER: 1}

# What is told of whom, the most telling first; each text says how many.
_TOLD: Final[Mapping[Role, Sequence[tuple[Fact, str]]]] = {
    Role.NEWCOMER: (
        (Fact.SESSIONS, "update-sessions"),
        (Fact.ANSWERED, "update-answered"),
        (Fact.WAITING, "update-waiting"),
        (Fact.OPENINGS, "update-openings"),
    ),
    Role.HELPER: (
        (Fact.SESSIONS, "update-sessions"),
        (Fact.THANKED, "update-thanked"),
        (Fact.HELPED, "update-helped"),
        (Fact.OFFERED, "update-offered"),
    ),
    Role.PARTNER: (
        (Fact.SESSIONS, "update-sessions"),
        (Fact.INTERESTED, "update-interested"),
        (Fact.TOLD, "update-told"),
        (Fact.THANKED, "update-thanked"),
        (Fact.OFFERED, "update-offered"),
    ),
}


class Back(StrEnum):
    GOOD = "good"
    SO_SO = "so-so"
    BAD = "bad"
    SEE = "see"
    RHYTHM = "rhythm"


@dataclass(frozen=True, slots=True)
class OfTeam:
    """What counsellors read of the whole programme."""

    waiting: int  # questions without an answer
    to_call: int  # people whom the last update did not reach
    lacking: Sequence[Topic]  # trades that are asked about, and that no helper has lived


@dataclass(frozen=True, slots=True)
class ThisWeek:
    """What everyone's update is made of."""

    week: str
    news: Sequence[News]
    together: Together
    team: OfTeam
    polls: Sequence[poll_update.Told] = ()


def told_to(
    person: Person, facts: Mapping[Fact, int], this: ThisWeek, programme: str, asked: Collection[PollId] = ()
) -> Asked:
    """What one person's update says; ``asked``: the polls they were asked in. Pure."""
    lines = _of_team(this.team) if person.role is Role.COUNSELLOR else _of_theirs(person.role, facts)
    news = [Sentence("update-news", {"words": SaidWords(each.words)}) for each in this.news[-_MOST_NEWS:]]
    folded = facts.get(Fact.FOLDED, 0)
    kept = [Sentence("update-kept", {"count": folded})] if folded else []
    polls = [line for each in this.polls if each.poll in asked for line in each.lines]
    said = [*news, *of_all(this.together), *lines[:_MOST_LINES], *polls[:_MOST_LINES], *kept]
    said = said or [_tip(person.role, this.week)]
    options = tuple(Option(each.value) for each in Back if folded or each is not Back.SEE)
    return Asked({"programme": programme, "lines": Lines(tuple(said))}, options, _source(this.news))


def of_all(together: Together) -> list[Sentence]:
    """What happened in the whole programme; a line for each kind of thing that did."""
    counts = (
        ("update-all-sessions", together.sessions),
        ("update-all-answers", together.answers),
        ("update-all-milestones", together.milestones),
    )
    return [Sentence(text, {"count": count}) for text, count in counts if count]


def queue(
    occasion: Occasion,
    readers: Collection[Person],
    entered: Mapping[PersonId, UpdateId],
    facts: Mapping[PersonId, Mapping[Fact, int]],
    this: ThisWeek,
    asked: Mapping[PersonId, Collection[PollId]],
) -> None:
    """Put it before each of them, with no look at the database a person; what is held goes until the next one."""
    for reader in readers:
        occasion.put(
            reader,
            weekly_update.about(entered[reader.id]),
            told_to(reader, facts.get(reader.id, {}), this, occasion.programme.name, asked.get(reader.id, ())),
            lane=Lane.BROADCAST,
            timing=Timing.WAKING_HOURS,
            delivery_class=DeliveryClass.ONCE,
            key=weekly_updates.key_of(this.week, reader.id),
        )
        until = occasion.now + _UNTIL_THE_NEXT
        occasion.messages[-1] = replace(occasion.messages[-1], expires_at=until)


async def as_it_was(asking: Asking) -> Asked:
    """Said again, it is only the question: the rest stands above, in their phone."""
    folded = await programme_started.how_many_folded(asking.db, asking.person.id)
    options = tuple(Option(each.value) for each in Back if folded or each is not Back.SEE)
    again = Lines((Sentence("update-again", {}),))
    return Asked({"programme": asking.programme.name, "lines": again}, options)


@weekly.step("weekly-update", expects=one_of(Back), asks=as_it_was, repeatable=True, holds=False)
async def weekly_update(turn: Turn, reply: Back) -> Next:
    match reply:
        case Back.SEE:
            shown = await programme_started.show(turn.db, turn.person.id, turn.now)
            turn.say("kept-comes-now" if shown else "nothing-was-kept")
            return END
        case Back.RHYTHM:
            return rhythm.update_rhythm
        case Back.BAD:
            await _note(turn, Feeling.BAD)
            return call_wanted.about(turn.about)
        case Back.SO_SO:
            await _note(turn, Feeling.SO_SO)
            turn.say("thanks-for-telling", role=turn.person.role.value)
        case Back.GOOD:
            await _note(turn, Feeling.GOOD)
            turn.say("glad-to-hear")
    return END


@weekly.step("call-wanted", expects=yes_or_no(), repeatable=True, holds=False)
async def call_wanted(turn: Turn, yes: bool) -> Next:
    entry = await weekly_updates.get(turn.db, turn.about)
    if entry is None or entry.person_id != turn.person.id:
        turn.say("nobody-calls")
        return END
    await weekly_updates.answered(turn.db, entry.id, turn.now, feeling=Feeling.BAD, wants_call=yes)
    if not yes:
        turn.say("nobody-calls")
        return END
    readers = await counsellors_for(turn, simulated=turn.person.simulated, but_not={turn.person.id})
    turn.say("somebody-calls", contact=turn.programme.contact or turn.programme.name)
    await on_duty.tell_when_read(turn, turn.person.id, readers)
    return END


async def _note(turn: Turn, feeling: Feeling) -> None:
    """The last tap counts; who feels better needs no call any more."""
    entry = await weekly_updates.get(turn.db, turn.about)
    if entry and entry.person_id == turn.person.id:
        await weekly_updates.answered(turn.db, entry.id, turn.now, feeling=feeling)


def _of_theirs(role: Role, facts: Mapping[Fact, int]) -> list[Sentence]:
    return [Sentence(text, {"count": facts[fact]}) for fact, text in _TOLD.get(role, ()) if facts.get(fact)]


def _of_team(team: OfTeam) -> list[Sentence]:
    lines = [Sentence("update-team", {"waiting": team.waiting, "lost": team.to_call})]
    if team.lacking:
        topics: Argument = Phrases(tuple(f"topic-{each}" for each in team.lacking))
        lines.append(Sentence("update-lacking", {"topics": topics}))
    return lines


def _tip(role: Role, week: str) -> Sentence:
    """Another one each week: the number of the week says which."""
    tips = _TIPS.get(role)
    if tips is None:
        return Sentence("update-tip", {})
    return Sentence(f"update-tip-{role}-{int(week[-2:]) % tips + 1}", {})


def _source(news: Sequence[News]) -> PersonId | None:
    """Whose words it carries; of several, whose came last."""
    return news[-1].author_id if news else None
