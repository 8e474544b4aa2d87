"""Second helper: nobody depends on one person alone. A second is asked, says yes or no, and can be found anew.

be-second ─▶ yes | no: a counsellor looks for another
a counsellor reads: second-needed ─▶ one of the helpers | later
"""

from collections.abc import Sequence
from datetime import timedelta

from handlers import accompaniment, proposal, terms
from handlers.answers import Listed, one_listed, yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.telling import counsellors_for, tell
from handlers.today import Line, Source, Urgency
from handlers.turn import Occasion, Turn
from storage import accompaniments, alerts, helper_profiles, outbox, people
from storage.accompaniments import Accompaniment
from storage.outgoing import NameOf, Option, Phrase, Sentence
from storage.vocabulary import AccompanimentState, PersonId, Role

second_helper = Conversation("second-helper")

_LATER = "later"
_MOST_LISTED = 7
_WEEK = timedelta(days=7)
_GOING_ON = (AccompanimentState.PROPOSED, AccompanimentState.RUNNING)


async def who_depends_on_one(asking: Asking) -> Sequence[Line]:
    """Accompaniments with fewer than two helpers who can be asked."""
    simulated = asking.person.simulated
    ready = await helper_profiles.ready(asking.db, simulated=simulated, week_since=asking.now - _WEEK)
    able = {each.person_id for each in ready}
    not_theirs = await alerts.parted(asking.db, asking.person.id)
    return [
        Line(
            one.id,
            Urgency.DECISION,
            Sentence("waiting-second", {"who": await terms.newcomer_for(asking.db, one, asking.person)}),
            asking.now,
            one.newcomer_id,
        )
        for one in await accompaniments.running(asking.db, simulated=simulated)
        if len(able.intersection(one.helpers)) < len(("first", "second")) and one.newcomer_id not in not_theirs
    ]


async def lead(turn: Turn, subject: str) -> Next | None:
    """To the choice of a second helper, if the newcomer is still here."""
    one = await accompaniments.get(turn.db, subject)
    newcomer = await people.get(turn.db, one.newcomer_id) if one else None
    return second_needed.about(one.id) if one and newcomer else None


async def who_else(asking: Asking) -> Asked:
    """Helpers who are not in it yet."""
    one = await accompaniments.get(asking.db, asking.about)
    if one is None:
        return Asked()
    able = await proposal.able(asking, one, one.helpers)
    options = tuple(Option(helper, NameOf(helper)) for helper in able[:_MOST_LISTED])
    newcomer = await terms.newcomer_for(asking.db, one, asking.person)
    return Asked({"newcomer": newcomer}, options=(*options, Option(_LATER)))


@second_helper.step("be-second", expects=yes_or_no(), asks=terms.what_is_proposed, repeatable=True)
async def be_second(turn: Turn, yes: bool) -> Next:
    one = await accompaniments.get(turn.db, turn.about)
    if one is None or one.state not in _GOING_ON or turn.person.id != one.second_id:
        turn.say("accompaniment-is-gone")
        return END
    if yes and one.helper_id:
        await accompaniments.note(turn.db, one.id, second_agrees=True)
        turn.say("you-are-second")
        return END
    if yes:  # nobody else is left: they are the first, and a second is looked for
        await accompaniments.note(turn.db, one.id, helper_id=turn.person.id, second_id=None, second_agrees=None)
        turn.say("you-are-first")
        await _show(turn, one, turn.person.id)
        await ask_for_one(turn, one)
        return END
    await accompaniments.note(turn.db, one.id, second_agrees=None, second_id=None)
    turn.say("accompaniment-no")
    await ask_for_one(turn, one)
    return END


@second_helper.step("second-needed", expects=one_listed(), asks=who_else, repeatable=True)
async def second_needed(turn: Turn, choice: Listed) -> Next:
    one = await accompaniments.get(turn.db, turn.about)
    if one is None or one.state not in _GOING_ON or turn.person.role != Role.COUNSELLOR:
        turn.say("accompaniment-is-gone")
        return END
    if choice == _LATER:
        turn.say("waits-for-you")
        return END
    ready = await proposal.able(turn, one)
    chosen = PersonId(choice)
    if chosen in one.helpers or chosen not in ready:
        turn.say("helper-not-free")
        return second_needed.about(one.id)
    if len(one.helpers) == len(("first", "second")) and set(one.helpers) <= set(ready):
        turn.say("second-is-there")  # a colleague was quicker
        return END
    stays = next((each for each in one.agreed if each in ready), None)
    await accompaniments.note(turn.db, one.id, helper_id=stays, second_id=chosen, second_agrees=None)
    await outbox.withdraw(turn.db, [one.id], [second_needed.name, be_second.name], turn.now)
    for gone in set(one.helpers) - {stays}:
        await tell(turn, gone, "accompaniment-ended", other=Phrase(f"pseudonym-{one.pseudonym}"))
    await turn.ask_of(chosen, be_second.about(one.id))
    turn.say("second-is-asked", helper=NameOf(chosen))
    return END


async def left(occasion: Occasion, helper: PersonId, *, of: PersonId | None = None) -> None:
    """A helper is gone, or is parted from this newcomer (``of``): the second is the first from now on, if there is one.

    A counsellor looks for another; what was only proposed ends, if it was the first.
    """
    for one in await accompaniments.with_person(occasion.db, helper, *_GOING_ON):
        if helper not in one.helpers or of not in (None, one.newcomer_id):
            continue
        if one.state == AccompanimentState.PROPOSED and helper == one.helper_id:
            await accompaniment.end_for(occasion, one.newcomer_id)
            continue
        stays = next((each for each in one.agreed if each != helper), None)
        await accompaniments.note(occasion.db, one.id, helper_id=stays, second_id=None, second_agrees=None)
        if stays and helper == one.helper_id:
            await _show(occasion, one, stays)
        await ask_for_one(occasion, one)


async def ask_for_one(occasion: Occasion, one: Accompaniment) -> None:
    """Counsellors are asked for a second helper."""
    for counsellor in await counsellors_for(occasion, simulated=one.simulated, but_not={one.newcomer_id}):
        await occasion.ask_of(counsellor, second_needed.about(one.id))


async def _show(occasion: Occasion, one: Accompaniment, first: PersonId) -> None:
    """Newcomer and first helper read with whom it goes on."""
    if one.state == AccompanimentState.RUNNING:
        for person in (one.newcomer_id, first):
            await occasion.ask_of(person, accompaniment.accompaniment_runs.about(one.id), news_of=one.id)


DEPENDING_ON_ONE = Source("second", who_depends_on_one, lead)
