"""For whom a session is, while it is chosen (audience.py); and who of these is invited.

Nobody is invited whom no counsellor has met, or who may be a minor; nor who was reported and not looked at yet, or by
someone who is invited, too.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from handlers import session_details, session_page
from handlers.audience_holder import Holder
from handlers.conversation import Asking, Next
from handlers.session_spot import Spot
from handlers.turn import Turn
from storage import alerts, circle, guests, helper_backgrounds, sessions
from storage.audiences import Audience, members
from storage.database import Transaction
from storage.helper_vocabulary import Gender
from storage.people import Person
from storage.session_vocabulary import InviteReason, SessionExtra, SessionItem, SessionKind, SessionState
from storage.sessions import Session
from storage.vocabulary import PersonId, Role, Standing

# What brings those together who are here now, and those who were.
_FOR_THE_CIRCLE: Final = (SessionKind.MEAL, SessionKind.HELPERS)


class _OfSession:
    nothing_chosen: str = "audience-nobody-yet"
    everyone: Audience = Audience(roles=tuple(Role))

    async def chosen(self, scene: Asking | Turn, of: str) -> Audience | None:
        this = await _open(scene, of)
        return (this.audience or Audience()) if this else None

    async def keep(self, turn: Turn, of: str, audience: Audience) -> None:
        this = await _open(turn, of)
        if this:
            await sessions.note(turn.db, this.id, turn.person.id, audience=audience.as_json())

    async def count(self, asking: Asking, of: str, audience: Audience) -> int:
        del audience
        this = await _open(asking, of)
        return len(await _would_be_there(asking.db, this)) if this else 0

    async def can_be_named(self, scene: Asking | Turn, of: str, person: Person) -> bool:
        this = await _open(scene, of)
        able = may_be_invited(person) and person.standing is Standing.ACTIVE and person.id != scene.person.id
        return able and this is not None

    async def that_is_all(self, turn: Turn, of: str) -> Next:
        this = await _open(turn, of)
        if this is None:
            return await self.not_open(turn)
        if this.state is SessionState.PLANNED:
            turn.say("session-more-invited", count=await put_on_list(turn, this))
            return session_page.session_page.about(this.id)
        if not await fitting(turn.db, this):
            turn.say("session-for-nobody")
            return session_details.asks(Spot.of(of).at(this), SessionItem.AUDIENCE)
        return session_details.after(this, Spot.of(of), SessionItem.AUDIENCE)

    async def not_open(self, turn: Turn) -> Next:
        return await session_details.not_any_more(turn)


HOLDER: Final[Holder] = _OfSession()


async def fitting(db: Transaction, this: Session) -> list[Person]:
    """Whom its audience means today; nobody, as long as nothing was chosen."""
    if this.audience is None or this.audience.is_everyone:
        return []
    found = await members(db, this.audience, simulated=this.simulated)
    apart = await alerts.under_report(db) | await alerts.parted(db, this.planner_id) | {this.planner_id}
    if SessionExtra.WOMEN_ONLY in this.extras:
        said = await helper_backgrounds.of(db, [each.id for each in found if each.role is Role.HELPER])
        apart |= {person for person, background in said.items() if background.gender is Gender.MAN}
    found = await _with_the_circle(db, this, this.audience, found)
    return [each for each in found if may_be_invited(each) and each.id not in apart]


async def _with_the_circle(db: Transaction, this: Session, chosen: Audience, found: list[Person]) -> list[Person]:
    """Whoever is in the circle comes to meals, and to what is for helpers, former ones too; else if named alone."""
    if this.kind is SessionKind.HELPERS and Role.HELPER in chosen.roles:
        former = await circle.former_helpers(db, simulated=this.simulated)
        of_any_role = await members(db, replace(chosen, roles=tuple(Role)), simulated=this.simulated)
        known = {each.id for each in found}
        found = [*found, *(each for each in of_any_role if each.id in former - known)]
    if this.kind in _FOR_THE_CIRCLE:
        return found
    in_it = await circle.those_in_it(db, [each.id for each in found]) - set(chosen.named)
    return [each for each in found if each.id not in in_it]


async def left_out(db: Transaction, this: Session, found: Sequence[Person]) -> set[PersonId]:
    """Of these whoever was reported by someone who is invited, too: two who were parted do not meet here."""
    reported = await alerts.reported_by(db)
    there = {each.id for each in found} | {each.person_id for each in await guests.of_session(db, this.id)}
    return {each.id for each in found if reported.get(each.id, set()) & there}


def may_be_invited(person: Person) -> bool:
    """Whether people may be brought together with this one: a newcomer was met by a counsellor, and is of age."""
    return person.role is not Role.NEWCOMER or person.may_meet_peers


def reason(chosen: Audience, person: PersonId) -> InviteReason:
    """Why this one, whom this audience means, is invited."""
    if person in chosen.named:
        return InviteReason.BY_NAME
    if chosen.trades:
        return InviteReason.TRADE
    if chosen.languages:
        return InviteReason.LANGUAGE
    return InviteReason.EVERYONE if set(chosen.roles) == set(Role) else InviteReason.ROLE


async def put_on_list(turn: Turn, this: Session, can: Collection[PersonId] = ()) -> int:
    """Everyone whom its audience means is on its list, and asked with the next look; returns how many are new.

    ``can``: those who said that it is at a time that fits them.
    """
    chosen = this.audience or Audience()
    found = await fitting(turn.db, this)
    apart = await left_out(turn.db, this, found)
    why = {each.id: reason(chosen, each.id) for each in found if each.id not in apart}
    why |= dict.fromkeys(await circle.those_in_it(turn.db, why) - set(chosen.named), InviteReason.CIRCLE)
    why |= dict.fromkeys(why.keys() & set(can), InviteReason.TIME)
    added = await guests.add(turn.db, this.id, why.items())
    if apart:
        turn.say("session-kept-apart", count=len(apart))
    await sessions.look_again(turn.db, this.id, turn.now)
    return added


async def _open(scene: Asking | Turn, of: str) -> Session | None:
    """The session, while a counsellor may still invite people to it."""
    this = await sessions.get(scene.db, Spot.of(of).session)
    may = scene.person.role == Role.COUNSELLOR and this and this.simulated == scene.person.simulated
    return this if this and may and (this.state is SessionState.DRAFT or this.is_to_come(scene.now)) else None


async def _would_be_there(db: Transaction, this: Session) -> set[PersonId]:
    listed = {each.person_id for each in await guests.of_session(db, this.id)}
    return {each.id for each in await fitting(db, this)} | listed
