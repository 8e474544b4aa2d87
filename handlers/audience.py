"""Audience: for whom something is, by taps, each of which can be taken back.

audience ─▶ roles │ languages │ trades │ a session's people, one tap each ─▶ back here
         ├▶ audience-name ─▶ audience-found: people by their names, besides
         └▶ that is all: on with whatever it is for (audience_holder.py)

What is chosen narrows it down: of these roles, and these languages, and these trades; storage/audiences.py says how.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final, NamedTuple

from handlers import announcement_audience, find, poll_audience, session_audience, session_text
from handlers.answers import Listed, one_listed, own_words
from handlers.audience_holder import Holder, Kind
from handlers.checklist import THAT_IS_ALL, marked, toggled
from handlers.conversation import About, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import audiences, searches, sessions
from storage.audiences import Audience
from storage.masked import Name, Words
from storage.outgoing import Argument, Lines, Option, Phrase, Phrases, Sentence
from storage.people import Person
from storage.session_vocabulary import NOT_SENT, SessionId
from storage.vocabulary import Language, PersonId, Role, Topic

audience = Conversation("audience")

_LONGEST_NAME: Final = 100
_MOST_FOUND: Final = 6  # with "another name", "that is all" and the way back
_MOST_SESSIONS: Final = 7
_MOST_LANGUAGES: Final = 8
_ANOTHER: Final = "another"
_TRADES: Final = tuple(topic for topic in Topic if topic.is_trade)


class Narrow(StrEnum):
    ROLES = "roles"
    LANGUAGES = "languages"
    TRADES = "trades"
    SESSIONS = "sessions"
    NAME = "name"
    EVERYONE = "everyone"
    THAT_IS_ALL = "that-is-all"


class Choosing(NamedTuple):
    """What a step is about: the audience of what, and what was chosen so far."""

    holder: Holder
    of: str
    chosen: Audience


def choose(kind: Kind, of: str) -> About:
    """The question for whom this is."""
    return for_whom.about(f"{kind}/{of}")


def described(chosen: Audience, nothing_chosen: str = "audience-everyone") -> Argument:
    """For whom it is: a line for each choice; the text ``nothing_chosen`` where there is none."""
    if chosen.is_everyone:
        return Phrase(nothing_chosen)
    roles = Phrases(tuple(f"audience-role-{each}" for each in chosen.roles))
    languages = Phrases(tuple(f"name-of-{each}" for each in chosen.languages))
    trades = Phrases(tuple(f"topic-{each}" for each in chosen.trades))
    lines = (
        Sentence("audience-of-roles", {"roles": roles}) if chosen.roles else None,
        Sentence("audience-of-languages", {"languages": languages}) if chosen.languages else None,
        Sentence("audience-of-trades", {"trades": trades}) if chosen.trades else None,
        Sentence("audience-of-sessions", {"count": len(chosen.sessions)}) if chosen.sessions else None,
        Sentence("audience-of-named", {"count": len(chosen.named)}) if chosen.named else None,
    )
    return Lines(tuple(each for each in lines if each))


async def as_chosen(asking: Asking) -> Asked:
    """What is chosen so far, and how many these are."""
    this = await _choosing(asking)
    if this is None:
        return Asked()
    count = await this.holder.count(asking, this.of, this.chosen)
    options = [each for each in Narrow if each is not Narrow.EVERYONE or this.chosen != this.holder.everyone]
    return Asked(
        {"audience": described(this.chosen, this.holder.nothing_chosen), "count": count},
        options=tuple(Option(each.value) for each in options),
    )


async def roles_marked(asking: Asking) -> Asked:
    """Each role, with a mark if it is chosen."""
    chosen = (await _chosen(asking)).roles
    return _all_of(marked(Role, chosen, lambda role: Phrase(f"audience-role-{role}")))


async def languages_marked(asking: Asking) -> Asked:
    """The languages that people read here, those most read first, with a mark on those that are chosen."""
    chosen = (await _chosen(asking)).languages
    read = await audiences.languages_read(asking.db, simulated=asking.person.simulated)
    offered = list(dict.fromkeys([*chosen, *read, *asking.programme.languages]))[:_MOST_LANGUAGES]
    return _all_of(marked(offered, chosen, lambda each: Phrase(f"name-of-{each}")))


async def trades_marked(asking: Asking) -> Asked:
    """Each trade, with a mark if it is chosen."""
    chosen = (await _chosen(asking)).trades
    return _all_of(marked(_TRADES, chosen, lambda topic: Phrase(f"topic-{topic}")))


async def sessions_marked(asking: Asking) -> Asked:
    """What is planned, or was some days ago, with a mark if it is chosen."""
    chosen = (await _chosen(asking)).sessions
    there = await sessions.going_on(asking.db, simulated=asking.person.simulated, now=asking.now)
    sent = {each.id: each for each in there if each.state not in NOT_SENT}
    sent = dict(sorted(sent.items(), key=lambda each: each[0] not in chosen)[:_MOST_SESSIONS])
    lines = marked(list(sent), chosen, lambda each: session_text.named(sent[each]))
    return Asked({"count": len(lines)}, options=(*lines, Option(THAT_IS_ALL)))


async def those_of_that_name(asking: Asking) -> Asked:
    """Whom the name may mean that was looked for last, those chosen marked."""
    found = {each.id: each for each in await _of_that_name(asking)}
    lines = marked(list(found), (await _chosen(asking)).named, lambda each: find.line_of(found[each]))
    return Asked({"count": len(found)}, options=(*lines, Option(_ANOTHER), Option(THAT_IS_ALL)))


@audience.step("audience", expects=one_listed(), asks=as_chosen, repeatable=True)
async def for_whom(turn: Turn, choice: Listed) -> Next:
    this = await _choosing(turn)
    if this is None:
        return await _not_open(turn)
    match choice:
        case Narrow.ROLES:
            return audience_roles.about(turn.about)
        case Narrow.LANGUAGES:
            return audience_languages.about(turn.about)
        case Narrow.TRADES:
            return audience_trades.about(turn.about)
        case Narrow.SESSIONS:
            return audience_sessions.about(turn.about)
        case Narrow.NAME:
            return audience_name.about(turn.about)
        case Narrow.EVERYONE:
            await this.holder.keep(turn, this.of, this.holder.everyone)
            return for_whom.about(turn.about)
        case _:
            return await this.holder.that_is_all(turn, this.of)


@audience.step("audience-roles", expects=one_listed(), asks=roles_marked, repeatable=True)
async def audience_roles(turn: Turn, choice: Listed) -> Next:
    this = await _choosing(turn)
    if this is None or choice == THAT_IS_ALL:
        return await _back(turn, this)
    some = tuple(Role(each) for each in toggled(this.chosen.roles, choice))
    return await _kept(turn, this, replace(this.chosen, roles=some), audience_roles.about(turn.about))


@audience.step("audience-languages", expects=one_listed(), asks=languages_marked, repeatable=True)
async def audience_languages(turn: Turn, choice: Listed) -> Next:
    this = await _choosing(turn)
    if this is None or choice == THAT_IS_ALL:
        return await _back(turn, this)
    some = tuple(Language(each) for each in toggled(this.chosen.languages, choice))
    return await _kept(turn, this, replace(this.chosen, languages=some), audience_languages.about(turn.about))


@audience.step("audience-trades", expects=one_listed(), asks=trades_marked, repeatable=True)
async def audience_trades(turn: Turn, choice: Listed) -> Next:
    this = await _choosing(turn)
    if this is None or choice == THAT_IS_ALL:
        return await _back(turn, this)
    some = tuple(Topic(each) for each in toggled(this.chosen.trades, choice))
    return await _kept(turn, this, replace(this.chosen, trades=some), audience_trades.about(turn.about))


@audience.step("audience-sessions", expects=one_listed(), asks=sessions_marked, repeatable=True)
async def audience_sessions(turn: Turn, choice: Listed) -> Next:
    this = await _choosing(turn)
    if this is None or choice == THAT_IS_ALL:
        return await _back(turn, this)
    some = tuple(SessionId(each) for each in toggled(this.chosen.sessions, choice))
    return await _kept(turn, this, replace(this.chosen, sessions=some), audience_sessions.about(turn.about))


@audience.step("audience-name", expects=own_words(_LONGEST_NAME))
async def audience_name(turn: Turn, words: Words) -> Next:
    if await _choosing(turn) is None:
        return await _not_open(turn)
    await searches.keep(turn.db, turn.person.id, Name(words.text), turn.now)
    return audience_found.about(turn.about)


@audience.step("audience-found", expects=one_listed(), asks=those_of_that_name, repeatable=True)
async def audience_found(turn: Turn, choice: Listed) -> Next:
    this = await _choosing(turn)
    if this is None or choice == THAT_IS_ALL:
        return await _back(turn, this)
    if choice == _ANOTHER:
        return audience_name.about(turn.about)
    some = tuple(PersonId(each) for each in toggled(this.chosen.named, choice))
    added = set(some) - set(this.chosen.named)
    if not added <= {each.id for each in await _of_that_name(turn)}:
        turn.say("audience-not-this-one")
        return audience_found.about(turn.about)
    return await _kept(turn, this, replace(this.chosen, named=some), audience_found.about(turn.about))


def _holder(kind: str) -> Holder:
    match Kind(kind):
        case Kind.ANNOUNCEMENT:
            return announcement_audience.HOLDER
        case Kind.SESSION:
            return session_audience.HOLDER
        case Kind.POLL:
            return poll_audience.HOLDER


async def _choosing(scene: Asking | Turn) -> Choosing | None:
    kind, _, of = scene.about.partition("/")
    holder = _holder(kind)
    chosen = await holder.chosen(scene, of) if scene.person.role == Role.COUNSELLOR else None
    return Choosing(holder, of, chosen) if chosen is not None else None


async def _chosen(asking: Asking) -> Audience:
    this = await _choosing(asking)
    return this.chosen if this else Audience()


async def _back(turn: Turn, this: Choosing | None) -> Next:
    return for_whom.about(turn.about) if this else await _not_open(turn)


async def _kept(turn: Turn, this: Choosing, chosen: Audience, following: Next) -> Next:
    await this.holder.keep(turn, this.of, chosen)
    return following


async def _not_open(turn: Turn) -> Next:
    kind, _, _ = turn.about.partition("/")
    return await _holder(kind).not_open(turn)


async def _of_that_name(scene: Asking | Turn) -> Sequence[Person]:
    this, name = await _choosing(scene), await searches.last(scene.db, scene.person.id)
    if this is None or name is None:
        return []
    able: list[Person] = []
    for each in await find.by_name(scene, name.text):
        if len(able) < _MOST_FOUND and await this.holder.can_be_named(scene, this.of, each):
            able.append(each)
    return able


def _all_of(lines: Sequence[Option]) -> Asked:
    return Asked(options=(*lines, Option(THAT_IS_ALL)))
