"""Session waiting: who is asked next to wait at the stop for someone who comes for the first time.

Helpers who come too, one at a time: who reads the newcomer's language, who speaks it, who knows the programme's. Never
two who were parted, nor against what the newcomer wishes of helpers. Where nobody is left the day before, the team.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from handlers import session_questions, session_text
from handlers.conversation import Asking, Programme
from handlers.local_time import at_local
from handlers.matching import Candidate, Request
from handlers.turn import Occasion, Turn
from handlers.who_fits import WEEK
from handlers.wishes_met import Met, binding, met
from storage import alerts, guests, helper_backgrounds, helper_profiles, people, projects, session_welcomes, sessions
from storage.database import Transaction
from storage.guests import Guest
from storage.helper_backgrounds import Background
from storage.helper_profiles import HelperProfile
from storage.outgoing import Argument, Lane, NameOf, Outgoing, Sentence
from storage.people import Person
from storage.session_vocabulary import GuestReply, Welcome
from storage.session_welcomes import Meeting
from storage.sessions import Session
from storage.vocabulary import HelperWish, PersonId, Role

# Nearer to the beginning than this, nobody is asked to go to a stop any more.
TOO_LATE: Final = timedelta(hours=1)

WISHED: Final = (Welcome.NAMED, Welcome.NAMELESS)

_TO_ANSWER: Final = timedelta(hours=6)
_NOT_KNOWN: Final = Background(None, None)


async def able(scene: Occasion | Asking, this: Session) -> Mapping[PersonId, HelperProfile]:
    """The helpers who come, may be asked at all, and whom nobody reported lately."""
    listed = await guests.of_session(scene.db, this.id)
    coming = {each.person_id for each in listed if each.reply is GuestReply.YES}
    coming -= await alerts.under_report(scene.db)
    roles = {each.id: each.role for each in await people.many(scene.db, list(coming))}
    ready = await helper_profiles.ready(scene.db, simulated=this.simulated, week_since=scene.now - WEEK)
    return {each.person_id: each for each in ready if roles.get(each.person_id) is Role.HELPER}


async def kept_apart(scene: Occasion | Asking, this: Session) -> Mapping[PersonId, Collection[PersonId]]:
    """For each who wishes to be awaited, those whom they reported, or who reported them."""
    return {each.person_id: await alerts.parted(scene.db, each.person_id) for each in await _wishing(scene.db, this)}


async def ask_next(occasion: Occasion, this: Session) -> Sequence[tuple[str, PersonId]]:
    """Who is asked now, each with what the question is about; nobody who has been asked before."""
    newcomers = await people.many(occasion.db, [each.person_id for each in await _wishing(occasion.db, this)])
    if not newcomers or this.starts_at is None or not this.is_to_come(occasion.now):
        return []
    helpers = await able(occasion, this)
    found = []
    for newcomer in newcomers:
        asked = await session_welcomes.of_session(occasion.db, this.id)
        theirs = [each for each in asked if each.newcomer_id == newcomer.id]
        awaited = [each.ends_at for each in theirs if each.is_open(occasion.now)]
        if awaited:
            await sessions.look_by(occasion.db, this.id, min(awaited))
        if awaited or any(each.agreed for each in theirs):
            continue
        left = this.starts_at - occasion.now
        fitting = await _in_order(occasion, newcomer, helpers, asked) if left > TOO_LATE else []
        if fitting:
            ends_at = _until(occasion.programme, fitting[0].timezone, occasion.now, this.starts_at)
            helper = fitting[0].person_id
            one = await session_welcomes.ask(occasion.db, this.id, helper, newcomer.id, ends_at)
            await sessions.look_by(occasion.db, this.id, ends_at)
            found += [(one, helper)] if one else []
        elif left <= session_questions.A_DAY:
            await _leave_to_team(occasion, this, newcomer)
    return found


async def without(scene: Asking | Turn, this: Session) -> tuple[Argument, ...]:
    """A line that says how many wish to be awaited and have nobody yet; none where it is none."""
    wishing = {each.person_id for each in await _wishing(scene.db, this)}
    have = {each.newcomer_id for each in await session_welcomes.of_session(scene.db, this.id) if each.agreed}
    count = len(wishing - have)
    return (Sentence("session-lacks-welcome", {"count": count}),) if count else ()


async def _wishing(db: Transaction, this: Session) -> list[Guest]:
    listed = await guests.of_session(db, this.id)
    return [each for each in listed if each.reply is GuestReply.YES and each.welcome in WISHED]


async def _in_order(
    occasion: Occasion, newcomer: Person, helpers: Mapping[PersonId, HelperProfile], asked: Sequence[Meeting]
) -> list[HelperProfile]:
    """Those who may be asked to wait for this one, best first."""
    before = {each.helper_id for each in asked if each.newcomer_id == newcomer.id}
    apart = await alerts.parted(occasion.db, newcomer.id) | before
    free = [each for each in helpers.values() if each.person_id not in apart]
    as_wished = await _as_wished(occasion, newcomer, free)
    busy = [each.helper_id for each in asked if each.agreed or each.is_open(occasion.now)]

    def order(each: HelperProfile) -> tuple[int, int, str]:
        nearness = 0 if newcomer.language in each.languages else 1 if newcomer.language in each.speaks else 2
        return nearness, busy.count(each.person_id), each.person_id

    ours = occasion.programme.language
    known = [each for each in as_wished if {newcomer.language, ours} & {*each.languages, *each.speaks}]
    return sorted(known, key=order)


async def _as_wished(occasion: Occasion, newcomer: Person, helpers: Sequence[HelperProfile]) -> Sequence[HelperProfile]:
    wishes = frozenset((await projects.get(occasion.db, newcomer.id)).wishes)
    if not binding(wishes):
        return helpers
    country = await projects.country_of(occasion.db, newcomer.id) if HelperWish.NOT_MY_COUNTRY in wishes else None
    request = Request(newcomer.id, None, None, newcomer.language, wishes=wishes, country=country)
    backgrounds = await helper_backgrounds.of(occasion.db, [each.person_id for each in helpers])
    said = {each.person_id: backgrounds.get(each.person_id, _NOT_KNOWN) for each in helpers}
    return [
        each
        for each in helpers
        if met(request, Candidate(each, said[each.person_id].gender, said[each.person_id].country)) is Met.YES
    ]


async def _leave_to_team(occasion: Occasion, this: Session, newcomer: Person) -> None:
    """Nobody is left to ask: whoever planned it learns it, and the newcomer whom to look for. Once."""
    key = f"session/{this.id}/welcome/{newcomer.id}/{this.moves}"
    named = session_text.named(this)
    apart = await alerts.parted(occasion.db, newcomer.id)
    for counsellor in await session_questions.in_charge(occasion, this):
        if counsellor.id not in apart:
            shown: dict[str, Argument] = {"session": named, "who": NameOf(newcomer.id)}
            occasion.messages.append(
                Outgoing(
                    f"{key}/{counsellor.id}",
                    counsellor.id,
                    "session-welcome-nobody",
                    shown,
                    source=newcomer.id,
                    lane=Lane.RELAY,
                    expires_at=this.ends_at,
                )
            )
    occasion.messages.append(
        Outgoing(
            f"{key}/team",
            newcomer.id,
            "session-welcome-by-team",
            {"session": named},
            lane=Lane.RELAY,
            expires_at=this.starts_at,
        )
    )


def _until(programme: Programme, timezone: str, now: datetime, starts_at: datetime) -> datetime:
    """Six hours of their day, or a third of what is left; never so late that nobody else could be asked."""
    local = now.astimezone(ZoneInfo(timezone))
    times = programme.times
    begins = now
    if not times.waking_from <= local.hour < times.waking_until:
        day = local.date() + timedelta(days=local.hour >= times.waking_until)
        begins = at_local(day, time(times.waking_from), timezone)
    return min(begins + min(_TO_ANSWER, (starts_at - now) / 3), starts_at - TOO_LATE)
