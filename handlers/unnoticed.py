"""Unnoticed: what would be, if it did not stand on a counsellor's list. Silence, and being nobody's."""

from collections.abc import Sequence
from datetime import timedelta

from handlers import absence, find, person_page
from handlers.conversation import Asking, Next
from handlers.today import Line, Source, Urgency
from handlers.turn import Turn
from storage import alerts, deeds, duty, people, questions, responsibilities
from storage.outgoing import NameOf, Sentence
from storage.people import Person
from storage.vocabulary import PersonId, Role, Standing

# So long someone may be here before they need a counsellor of their own.
_FIRST_DAYS = timedelta(days=2)


async def who_is_silent(asking: Asking) -> Sequence[Line]:
    """Newcomers who have not written for a while, about whom nobody has done anything since.

    Whose question waits stands on the list with that.
    """
    since = asking.now - asking.programme.times.silent
    simulated = asking.person.simulated
    silent = await people.everyone(asking.db, simulated=simulated, role=Role.NEWCOMER, silent_since=since)
    found = [each for each in silent if each.standing == Standing.ACTIVE]  # who stopped wishes to be left alone
    not_these = await alerts.parted(asking.db, asking.person.id)
    not_these |= {each.asker_id for each in await questions.waiting(asking.db, simulated=simulated)}
    not_these |= await deeds.seen_to_since(asking.db, [each.id for each in found], since)
    return [
        Line(
            each.id,
            Urgency.SILENT,
            Sentence("waiting-silent", {"who": NameOf(each.id), "heard": each.last_heard_at}),
            each.last_heard_at,
            each.id,
        )
        for each in found
        if each.id not in not_these
    ]


async def to_the_page(turn: Turn, subject: str) -> Next | None:
    """To the person's page."""
    return await person_page.open_page(turn, PersonId(subject))


async def who_has_nobody(asking: Asking) -> Sequence[Line]:
    """For whoever coordinates: how many newcomers have no counsellor after their first days."""
    if not await _coordinates(asking, asking.person):
        return []
    ids = await responsibilities.without_counsellor(asking.db, simulated=asking.person.simulated)
    found = [each for each in await people.many(asking.db, ids) if each.joined_at < asking.now - _FIRST_DAYS]
    if not found:
        return []
    return [
        Line("all", Urgency.REST, Sentence("waiting-without-counsellor", {"count": len(found)}), found[0].joined_at)
    ]


async def to_those_without(_turn: Turn, _subject: str) -> Next | None:
    """To the list of them."""
    return find.without_counsellor()


async def who_is_away_alone(asking: Asking) -> Sequence[Line]:
    """For whoever coordinates: colleagues who are away with nobody in their place."""
    if not await _coordinates(asking, asking.person):
        return []
    colleagues = await people.counsellors(asking.db, simulated=asking.person.simulated)
    away = await duty.without_stand_in(asking.db, [each.id for each in colleagues], asking.now)
    return [
        Line(each, Urgency.REST, Sentence("waiting-away", {"who": NameOf(each), "until": until}), asking.now)
        for each, until in away.items()
        if each != asking.person.id
    ]


async def to_a_stand_in(turn: Turn, subject: str) -> Next | None:
    """To the question who stands in for them."""
    counsellor = await people.get(turn.db, PersonId(subject))
    if counsellor is None or counsellor.role != Role.COUNSELLOR:
        return None
    return absence.stand_in_for(counsellor.id)


async def _coordinates(asking: Asking, person: Person) -> bool:
    coordinator = await responsibilities.coordinator(asking.db, simulated=person.simulated)
    return coordinator is not None and coordinator.id == person.id


SILENT = Source("silent", who_is_silent, to_the_page)
WITHOUT_COUNSELLOR = Source("without-counsellor", who_has_nobody, to_those_without)
AWAY_ALONE = Source("away", who_is_away_alone, to_a_stand_in)
