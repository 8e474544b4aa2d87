"""Session audience: for whom a session is, by taps: roles, trades, languages; or people by their names.

session-for ─▶ a role, on or off │ session-trades │ session-languages │ session-name → session-found
            └▶ that is all: what is next to plan; or, of a session that was sent, more people are invited

Nobody is invited whom no counsellor has met, or who may be a minor; nor who was reported and not looked at yet, or by
someone who is invited, too.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from handlers import find, my_details, session_details, session_page
from handlers.answers import Listed, one_listed, own_words
from handlers.conversation import Asked, Asking, Conversation, Next
from handlers.session_spot import Spot
from handlers.turn import Turn
from storage import alerts, guests, helper_backgrounds, searches, sessions
from storage.audiences import Audience, members
from storage.database import Transaction
from storage.helper_vocabulary import Gender
from storage.masked import Name, Words
from storage.outgoing import Argument, Option, Phrase, Phrases
from storage.people import Person
from storage.session_vocabulary import InviteReason, SessionExtra, SessionId, SessionItem, SessionState
from storage.sessions import Session
from storage.vocabulary import Language, PersonId, Role, Standing, Topic

audience = Conversation("session-audience")

_LONGEST_NAME: Final = 100
_MOST_FOUND: Final = 7
_ROLES: Final = (Role.NEWCOMER, Role.HELPER, Role.PARTNER, Role.COUNSELLOR)
_ANY: Final = Phrase("session-for-any")


async def for_whom(asking: Asking) -> Asked:
    """What was chosen, marked; and how many would be invited now."""
    this = await sessions.get(asking.db, Spot.of(asking.about).session)
    if this is None:
        return Asked()
    chosen = this.audience or Audience()
    listed = await guests.of_session(asking.db, this.id)
    new = {each.id for each in await fitting(asking.db, this)} | {each.person_id for each in listed}
    shown: dict[str, Argument] = {
        "count": len(new),
        "trades": Phrases(tuple(f"topic-{each}" for each in chosen.trades)) if chosen.trades else _ANY,
        "languages": Phrases(tuple(f"name-of-{each}" for each in chosen.languages)) if chosen.languages else _ANY,
        "named": sum(each.reason is InviteReason.BY_NAME for each in listed),
    }
    roles = my_details.marked(_ROLES, chosen.roles, lambda role: Phrase(f"all-of-role-{role}"))
    further = (Option("trades"), Option("languages"), Option("name"), Option("that-is-all"))
    return Asked(shown, options=(*roles, *further))


async def trades_marked(asking: Asking) -> Asked:
    """The trades that we know by name, those chosen marked."""
    this = await sessions.get(asking.db, Spot.of(asking.about).session)
    chosen = this.audience.trades if this and this.audience else ()
    trades = [topic for topic in Topic if topic.is_trade]
    marked = my_details.marked(trades, chosen, lambda topic: Phrase(f"topic-{topic}"))
    return Asked(options=(*marked, Option("that-is-all")))


async def languages_marked(asking: Asking) -> Asked:
    """The programme's languages, those chosen marked."""
    this = await sessions.get(asking.db, Spot.of(asking.about).session)
    chosen = this.audience.languages if this and this.audience else ()
    marked = my_details.marked(asking.programme.languages, chosen, lambda each: Phrase(f"language-{each}"))
    return Asked(options=(*marked, Option("that-is-all")))


async def those_of_that_name(asking: Asking) -> Asked:
    """Whom the name may mean that was looked for last; those on the list marked."""
    listed = await guests.of_session(asking.db, SessionId(Spot.of(asking.about).session))
    found = {each.id: each for each in await _of_that_name(asking)}
    marked = my_details.marked(found, [each.person_id for each in listed], lambda each: find.line_of(found[each]))
    return Asked({"count": len(found)}, options=(*marked, Option("another"), Option("that-is-all")))


@audience.step("session-for", expects=one_listed(), asks=for_whom, repeatable=True)
async def session_for(turn: Turn, choice: Listed) -> Next:
    this = await _open(turn)
    if this is None:
        return await session_details.not_any_more(turn)
    match choice:
        case "trades":
            return session_trades.about(turn.about)
        case "languages":
            return session_languages.about(turn.about)
        case "name":
            return session_name.about(turn.about)
        case my_details.THAT_IS_ALL:
            return await _is_all(turn, this)
        case _:
            chosen = this.audience or Audience()
            roles = my_details.toggled(chosen.roles, choice)
            return await _now_for(turn, this, replace(chosen, roles=tuple(each for each in _ROLES if each in roles)))


@audience.step("session-trades", expects=one_listed(), asks=trades_marked, repeatable=True)
async def session_trades(turn: Turn, choice: Listed) -> Next:
    this = await _open(turn)
    if this is None:
        return await session_details.not_any_more(turn)
    if choice == my_details.THAT_IS_ALL:
        return session_for.about(turn.about)
    chosen = this.audience or Audience()
    trades = tuple(Topic(each) for each in my_details.toggled(chosen.trades, choice))
    await _now_for(turn, this, replace(chosen, trades=trades))
    return session_trades.about(turn.about)


@audience.step("session-languages", expects=one_listed(), asks=languages_marked, repeatable=True)
async def session_languages(turn: Turn, choice: Listed) -> Next:
    this = await _open(turn)
    if this is None:
        return await session_details.not_any_more(turn)
    if choice == my_details.THAT_IS_ALL:
        return session_for.about(turn.about)
    chosen = this.audience or Audience()
    languages = tuple(Language(each) for each in my_details.toggled(chosen.languages, choice))
    await _now_for(turn, this, replace(chosen, languages=languages))
    return session_languages.about(turn.about)


@audience.step("session-name", expects=own_words(_LONGEST_NAME))
async def session_name(turn: Turn, words: Words) -> Next:
    if await _open(turn) is None:
        return await session_details.not_any_more(turn)
    await searches.keep(turn.db, turn.person.id, Name(words.text), turn.now)
    return session_found.about(turn.about)


@audience.step("session-found", expects=one_listed(), asks=those_of_that_name, repeatable=True)
async def session_found(turn: Turn, choice: Listed) -> Next:
    this = await _open(turn)
    if this is None:
        return await session_details.not_any_more(turn)
    if choice == "another":
        return session_name.about(turn.about)
    if choice == my_details.THAT_IS_ALL:
        return session_for.about(turn.about)
    person = PersonId(choice.partition("/")[2])
    if not my_details.toggled([], choice):
        await guests.take_off(turn.db, this.id, person)
    elif await _must_not_meet(turn, this, person):
        turn.say("session-kept-apart", count=1)
    elif person in {each.id for each in await _of_that_name(turn)}:
        added = await guests.add(turn.db, this.id, [(person, InviteReason.BY_NAME)])
        if added and this.state is SessionState.PLANNED:
            await sessions.look_again(turn.db, this.id, turn.now)
    return session_found.about(turn.about)


async def fitting(db: Transaction, this: Session) -> list[Person]:
    """Whom its audience means today; nobody, as long as nothing was chosen."""
    if this.audience is None or this.audience.is_everyone:
        return []
    found = await members(db, this.audience, simulated=this.simulated)
    apart = await alerts.under_report(db) | await alerts.parted(db, this.planner_id) | {this.planner_id}
    if SessionExtra.WOMEN_ONLY in this.extras:
        said = await helper_backgrounds.of(db, [each.id for each in found if each.role is Role.HELPER])
        apart |= {person for person, background in said.items() if background.gender is Gender.MAN}
    return [each for each in found if may_be_invited(each) and each.id not in apart]


async def left_out(db: Transaction, this: Session, found: Sequence[Person]) -> set[PersonId]:
    """Of these whoever was reported by someone who is invited, too: two who were parted do not meet here."""
    reported = await alerts.reported_by(db)
    there = {each.id for each in found} | {each.person_id for each in await guests.of_session(db, this.id)}
    return {each.id for each in found if reported.get(each.id, set()) & there}


def may_be_invited(person: Person) -> bool:
    """Whether people may be brought together with this one: a newcomer was met by a counsellor, and is of age."""
    return person.role is not Role.NEWCOMER or person.may_meet_peers


def reason(chosen: Audience) -> InviteReason:
    """Why whoever this audience means is invited."""
    if chosen.trades:
        return InviteReason.TRADE
    if chosen.languages:
        return InviteReason.LANGUAGE
    return InviteReason.EVERYONE if set(chosen.roles) == set(_ROLES) else InviteReason.ROLE


async def put_on_list(turn: Turn, this: Session) -> int:
    """Everyone whom its audience means is on its list, and asked with the next look; returns how many are new."""
    why = reason(this.audience or Audience())
    found = await fitting(turn.db, this)
    apart = await left_out(turn.db, this, found)
    added = await guests.add(turn.db, this.id, [(each.id, why) for each in found if each.id not in apart])
    if apart:
        turn.say("session-kept-apart", count=len(apart))
    await sessions.look_again(turn.db, this.id, turn.now)
    return added


async def _open(turn: Turn) -> Session | None:
    """The session, while a counsellor may still invite people to it."""
    this = await sessions.get(turn.db, Spot.of(turn.about).session)
    may = turn.person.role == Role.COUNSELLOR and this and this.simulated == turn.person.simulated
    return this if this and may and (this.state is SessionState.DRAFT or this.is_to_come(turn.now)) else None


async def _now_for(turn: Turn, this: Session, chosen: Audience) -> Next:
    await sessions.note(turn.db, this.id, turn.person.id, audience=chosen.as_json())
    return session_for.about(turn.about)


async def _is_all(turn: Turn, this: Session) -> Next:
    if this.state is SessionState.PLANNED:
        turn.say("session-more-invited", count=await put_on_list(turn, this))
        return session_page.session_page.about(this.id)
    if not await fitting(turn.db, this) and not await guests.of_session(turn.db, this.id):
        turn.say("session-for-nobody")
        return session_for.about(turn.about)
    return session_details.after(this, Spot.of(turn.about), SessionItem.AUDIENCE)


async def _must_not_meet(turn: Turn, this: Session, person: PersonId) -> bool:
    parted = await alerts.parted(turn.db, person)
    return any(each.person_id in parted for each in await guests.of_session(turn.db, this.id))


async def _of_that_name(scene: Asking | Turn) -> Sequence[Person]:
    name = await searches.last(scene.db, scene.person.id)
    found = await find.by_name(scene, name.text) if name else []
    able = [each for each in found if may_be_invited(each) and each.standing is Standing.ACTIVE]
    return [each for each in able if each.id != scene.person.id][:_MOST_FOUND]
