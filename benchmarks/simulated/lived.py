"""The small programme lived through with the real program: its handlers, its storage, its clock, on simulated phones.

People look at their phones every three hours while they are awake, and do what they do in relay.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from benchmarks.simulated.figures import Run
from benchmarks.simulated.people import BEGINNING, Helper, Town
from benchmarks.simulated.questions import Asked
from benchmarks.simulated.relay import ANSWERS_ALL_THE_SAME, NEVER_ANSWERS, SAYS_NOT_MINE, Offer, Told
from benchmarks.simulated.truth import breaks_a_rule, is_fitting
from handlers.who_fits import WEEK
from storage import (
    helper_backgrounds,
    helper_profiles,
    offers,
    projects,
    question_events,
    questions,
)
from storage.vocabulary import HelperWish, PersonId, ProjectItem, QuestionId, Reason
from tests.actor import Actor, Seen
from tests.world import World, world

_LOOKS_EVERY = timedelta(hours=3)
_WEEKS = {1: "one", 2: "two", 3: "three", 5: "five"}
_WAKES, _SLEEPS = 8, 22
_OPENS, _CLOSES = 9, 17


@dataclass(slots=True)
class _Phone:
    """What someone has not dealt with yet."""

    actor: Actor
    waiting: list[Seen] = field(default_factory=list)

    async def look(self, message: str) -> None:
        """Take in what came since they last did something."""
        self.waiting += [seen for seen in await self.actor.new() if seen.message == message]
        self.actor.looks_away()


class Programme:
    """Ten months, or fewer."""

    def __init__(self, running: World, town: Town, chance: Random) -> None:
        self._world = running
        self._town = town
        self._chance = chance
        self._helpers: dict[PersonId, tuple[Helper, _Phone]] = {}  # by who they are in the program
        self._newcomers: dict[PersonId, Actor] = {}
        self._counsellors: list[_Phone] = []
        self._asked: dict[QuestionId, Asked] = {}
        self._over = 0

    async def live(self, asked: Sequence[Asked]) -> Run:
        """Everyone joins; then all of it is asked, and whoever is awake sees to it."""
        for number in range(self._town.counsellors):
            self._counsellors.append(_Phone(await self._world.counsellor(f"Claire{number}")))
        for helper in self._town.helpers:
            await self._joins(helper)
        for each in asked:
            await self._until(each.at)
            await self._ask(each)
        await self._until(asked[-1].at + timedelta(days=14))
        told = [await self._told(question) for question in self._asked]
        return Run(self._town, told, self._over, sum(_broken(each, self._town) for each in told))

    async def _joins(self, helper: Helper) -> None:
        profile = helper.profile
        actor = await self._world.helper(
            helper.id,
            topics=[topic.value for topic in profile.topics],
            experience=str(profile.experience),
            week=_WEEKS[profile.weekly_limit],
            approved_by=self._counsellors[0].actor,
        )
        person = (await actor.person()).id
        async with self._world.database.transaction() as db:
            await helper_profiles.note(
                db,
                person,
                languages=list(profile.languages),
                years={topic.value: years.value for topic, years in profile.years.items()},
                free_times=list(profile.free_times),
                not_topics=list(profile.not_topics),
            )
            if helper.tells:
                await helper_backgrounds.note_gender(db, person, helper.gender)
                await helper_backgrounds.note_country(db, person, helper.country)
        self._helpers[person] = helper, _Phone(actor)

    async def _newcomer(self, asked: Asked) -> Actor:
        who = asked.asker
        if who.id not in self._newcomers:
            actor = self._newcomers[who.id] = await self._world.newcomer(who.id, who.language)
            person, now = (await actor.person()).id, self._world.now()
            async with self._world.database.transaction() as db:
                await projects.tell(db, person, ProjectItem.WISHES, now, wishes=[wish.value for wish in who.wishes])
                if HelperWish.NOT_MY_COUNTRY in who.wishes:
                    await projects.tell_country(db, person, who.country)
        return self._newcomers[who.id]

    async def _ask(self, asked: Asked) -> None:
        actor = await self._newcomer(asked)
        await actor.asks(asked.words, topic=str(asked.request.topic), aim=asked.asker.aim)
        person = (await actor.person()).id
        async with self._world.reading() as db:
            newest = next(each for each in await questions.recent(db) if each.asker_id == person)
        self._asked.setdefault(newest.id, asked)

    async def _until(self, time: datetime) -> None:
        """Nobody is hurried: as long as something waits for someone, they look again and again until then."""
        while self._world.time.now_is < time:
            left = time - self._world.time.now_is
            step = min(left, _LOOKS_EVERY) if await self._waits() else left
            await self._world.passes(seconds=step.total_seconds())
            await self._everyone_looks()

    async def _waits(self) -> bool:
        async with self._world.reading() as db:
            return bool(await questions.waiting(db, simulated=True))

    async def _everyone_looks(self) -> None:
        hour = self._world.time.now_is.hour
        if not _WAKES <= hour < _SLEEPS:
            return
        await self._count_weeks()
        for helper, phone in self._helpers.values():
            await phone.look("question-offered")
            if phone.waiting and self._chance.random() < _LOOKS_EVERY / timedelta(hours=helper.hours_to_look):
                await self._reply(helper, phone)
        for phone in self._counsellors if _OPENS <= hour < _CLOSES else ():
            await phone.look("question-waits")
            if phone.waiting:
                await self._answer_as_counsellor(phone)

    async def _reply(self, helper: Helper, phone: _Phone) -> None:
        seen = phone.waiting.pop(0)
        choice = await self._choice(helper, phone.actor, seen)
        await phone.actor.chooses(choice, seen)
        taken = any(each.message == "write-your-answer" for each in await phone.actor.new())
        if choice == "take" and taken and self._chance.random() >= NEVER_ANSWERS:
            await phone.actor.says(f"Chez moi, c’était ainsi, {self._world.next_number()}.")
        elif choice == "not-mine" and any(each.message == "asked-less" for each in await phone.actor.new()):
            await phone.actor.chooses("fine", "asked-less")

    async def _choice(self, helper: Helper, actor: Actor, seen: Seen) -> str:
        person = (await actor.person()).id
        async with self._world.reading() as db:
            theirs = [each for each in await offers.open_to(db, person) if each.question_id in self._asked]
        offer = next((each for each in theirs if self._asked[each.question_id].words in seen.text), None)
        if offer is None:
            return "not-now"  # it is gone; a tap on it says so
        asked = self._asked[offer.question_id]
        lived = asked.request.topic in helper.truly
        if is_fitting(asked, helper) or (offer.reason is Reason.OTHER_PATH and lived):
            return "take" if self._chance.random() < helper.willing else "not-now"
        if self._chance.random() < ANSWERS_ALL_THE_SAME:
            return "take"
        return "not-mine" if self._chance.random() < SAYS_NOT_MINE else "not-now"

    async def _answer_as_counsellor(self, phone: _Phone) -> None:
        for seen in phone.waiting:
            await phone.actor.chooses("answer", seen)
            if any(each.message == "write-your-answer" for each in await phone.actor.new()):
                await phone.actor.says(f"Venez nous voir, {self._world.next_number()}.")
        phone.waiting.clear()

    async def _count_weeks(self) -> None:
        async with self._world.reading() as db:
            ready = await helper_profiles.ready(db, simulated=True, week_since=self._world.time.now_is - WEEK)
        self._over += sum(each.taken_this_week > each.weekly_limit for each in ready)

    async def _told(self, question_id: QuestionId) -> Told:
        async with self._world.reading() as db:
            question = await questions.get(db, question_id)
            answered = await questions.answered_by(db, question_id)
            made = await offers.of_question(db, question_id)
            events = await question_events.of(db, [question_id])
        if question is None:
            raise LookupError("a question that was asked is gone")
        known = {person: helper.id for person, (helper, _) in self._helpers.items()}
        return Told(
            self._asked[question_id],
            [Offer(known[each.helper_id], each.reason, each.offered_at, each.state) for each in made],
            with_counsellor=any(event.what == "with-counsellor" for event in events),
            answered_at=question.answered_at,
            answered_by=known.get(answered[0]) if answered else None,
        )


def _broken(told: Told, town: Town) -> int:
    """How many were asked who must not be."""
    asked = {offer.helper for offer in told.offers}
    return sum(helper.id in asked and breaks_a_rule(told.asked, helper) for helper in town.helpers)


async def live(folder: Path, town: Town, asked: Sequence[Asked], chance: Random) -> Run:
    """The program starts in this empty folder, and stops when all is lived through."""
    async with world(folder, start=BEGINNING.replace(hour=_OPENS)) as running:
        return await Programme(running, town, chance).live(asked)
