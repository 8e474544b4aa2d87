"""Who fits: what matching.py needs to know of a question, its asker and the helpers, in a few queries for all."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.conversation import Asking
from handlers.matching import Candidate, Request
from handlers.turn import Occasion
from handlers.wishes_met import Met, binding, met
from storage import (
    acquaintances,
    helper_backgrounds,
    helper_profiles,
    not_lived,
    obstacles,
    people,
    projects,
    utterances,
)
from storage.helper_backgrounds import Background
from storage.helper_profiles import HelperProfile
from storage.helper_vocabulary import (
    NotMyTopic,
)
from storage.questions import Question
from storage.vocabulary import (
    Aim,
    FreeTime,
    HelperWish,
    ObstacleKind,
)

WEEK = timedelta(days=7)

_NOT_KNOWN = Background(None, None)

_NOON, _EVENING, _NIGHT = 12, 18, 22
_MORNING = 6
_SATURDAY = 5

# What an obstacle that helpers may see touches, and so does a question about papers, benefits or law.
_TOUCHES = {
    ObstacleKind.PAPERS: NotMyTopic.PAPERS,
    ObstacleKind.DEBTS: NotMyTopic.DEBTS,
    ObstacleKind.HEALTH: NotMyTopic.HEALTH,
    ObstacleKind.CHILDREN: NotMyTopic.FAMILY,
}


async def requested(scene: Occasion | Asking, question: Question) -> Request | None:
    """What is asked, as matching sees it; None for someone who has left."""
    asker = await people.get(scene.db, question.asker_id)
    if asker is None:
        return None
    wishes = frozenset((await projects.get(scene.db, asker.id)).wishes)
    from_there = HelperWish.NOT_MY_COUNTRY in wishes
    waited = scene.now - question.asked_at
    return Request(
        asker=asker.id,
        topic=question.topic,
        aim=question.aim,
        language=asker.language,
        waited=waited >= scene.programme.times.next_offer,
        waited_long=waited >= 2 * scene.programme.times.next_offer,
        wishes=wishes,
        country=await projects.country_of(scene.db, asker.id) if from_there else None,
        touches=await _touches(scene, question),
        answered_by=tuple(await acquaintances.answered_before(scene.db, asker.id)),
    )


async def candidates(scene: Occasion | Asking, question: Question, request: Request) -> list[Candidate]:
    """Every helper who may be asked now. Where they come from is opened only where the asker's wishes need it."""
    ready = await helper_profiles.ready(scene.db, simulated=question.simulated, week_since=scene.now - WEEK)
    ids = [each.person_id for each in ready]
    backgrounds = await helper_backgrounds.of(scene.db, ids) if binding(request.wishes) else {}
    said = await not_lived.of(scene.db, ids)
    found = []
    for each in ready:
        known = backgrounds.get(each.person_id, _NOT_KNOWN)
        free_now = is_free(each, scene.now)
        found.append(Candidate(each, known.gender, known.country, said.get(each.person_id, {}), free_now))
    return found


async def is_against_wishes(scene: Occasion | Asking, question: Question, helper: HelperProfile) -> bool:
    """Whether this helper is known to be someone by whom the asker does not wish to be answered, as of now.

    Who agreed to accompany them is meant by no such wish.
    """
    request = None if question.accompaniment else await requested(scene, question)
    if request is None or not binding(request.wishes):
        return False
    known = (await helper_backgrounds.of(scene.db, [helper.person_id])).get(helper.person_id, _NOT_KNOWN)
    return met(request, Candidate(helper, known.gender, known.country)) is Met.NO


def is_free(helper: HelperProfile, now: datetime) -> bool:
    """Whether they like to answer at this hour, where they live."""
    local = now.astimezone(ZoneInfo(helper.timezone))
    hour = local.hour
    if local.weekday() >= _SATURDAY and FreeTime.WEEKEND in helper.free_times:
        return _MORNING <= hour < _NIGHT
    if _MORNING <= hour < _NOON:
        return FreeTime.MORNING in helper.free_times
    if _NOON <= hour < _EVENING:
        return FreeTime.AFTERNOON in helper.free_times
    return _EVENING <= hour < _NIGHT and FreeTime.EVENING in helper.free_times


async def _touches(scene: Occasion | Asking, question: Question) -> frozenset[NotMyTopic]:
    """What it touches that not everyone likes to be asked about."""
    touched = {NotMyTopic.BUSINESS} if question.aim is Aim.BUSINESS else set()
    if question.show_obstacles:
        named = await obstacles.of(scene.db, question.asker_id)
        touched |= {_TOUCHES[each.kind] for each in named if each.kind in _TOUCHES}
    said = (await utterances.these(scene.db, [question.words])) if question.words else {}
    if any(scene.programme.about_law(each.words.text) for each in said.values()):
        touched.add(NotMyTopic.PAPERS)
    return frozenset(touched)
