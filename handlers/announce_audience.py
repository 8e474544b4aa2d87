"""For whom an announcement is: by taps, each of which can be taken back.

announcement-audience ─▶ roles │ languages │ trades, one tap each ─▶ back here ─▶ that is all: the preview (announce.py)

What is chosen narrows it down: of these roles, and these languages, and these trades. Nothing chosen means everyone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from handlers import announce, announcement_text
from handlers.answers import Listed, one_listed
from handlers.conversation import Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import announcements, reach
from storage.announcements import Announcement
from storage.audiences import Audience
from storage.outgoing import Option, Phrase, Sentence
from storage.vocabulary import Language, Role, Topic

audience = Conversation("announce-audience")

_TRADES = tuple(topic for topic in Topic if topic.is_trade)
_MOST_LANGUAGES = 8  # and "that is all"
_THAT_IS_ALL = "that-is-all"

# What a tap does: the same however often, on however old a message.
_ADD, _DROP = "add/", "drop/"


class Narrow(StrEnum):
    ROLES = "roles"
    LANGUAGES = "languages"
    TRADES = "trades"
    EVERYONE = "everyone"
    THAT_IS_ALL = "that-is-all"


async def who_it_is_for(asking: Asking) -> Asked:
    """As it is chosen so far, and how many these are."""
    this = await announcements.get(asking.db, asking.about)
    if this is None:
        return Asked()
    reached = await reach.of(asking.db, this.audience, asking.person, asking.programme.windows, asking.now)
    options = [each for each in Narrow if each is not Narrow.EVERYONE or not this.audience.is_everyone]
    return Asked(
        {"audience": announcement_text.audience_of(this.audience), "count": reached.all},
        options=tuple(Option(each.value) for each in options),
    )


async def roles_marked(asking: Asking) -> Asked:
    """Each role, with a mark if it is chosen."""
    chosen = (await _audience(asking)).roles
    return Asked(
        options=(*_marked([(each, Phrase(f"audience-role-{each}")) for each in Role], chosen), Option(_THAT_IS_ALL))
    )


async def languages_marked(asking: Asking) -> Asked:
    """The languages most read here, with a mark on those that are chosen."""
    chosen = (await _audience(asking)).languages
    read = await reach.of(asking.db, Audience(), asking.person, asking.programme.windows, asking.now)
    offered = list(dict.fromkeys([*chosen, *read.languages, *asking.programme.languages]))[:_MOST_LANGUAGES]
    return Asked(
        options=(*_marked([(each, Phrase(f"name-of-{each}")) for each in offered], chosen), Option(_THAT_IS_ALL))
    )


async def trades_marked(asking: Asking) -> Asked:
    """Each trade, with a mark if it is chosen."""
    chosen = (await _audience(asking)).trades
    return Asked(
        options=(*_marked([(each, Phrase(f"topic-{each}")) for each in _TRADES], chosen), Option(_THAT_IS_ALL))
    )


@audience.step("announcement-audience", expects=one_listed(), asks=who_it_is_for, repeatable=True)
async def announcement_audience(turn: Turn, choice: Listed) -> Next:
    this = await announce.own_draft(turn, turn.about)
    if this is None:
        return announce.not_open(turn)
    match choice:
        case Narrow.ROLES:
            return announcement_roles.about(this.id)
        case Narrow.LANGUAGES:
            return announcement_languages.about(this.id)
        case Narrow.TRADES:
            return announcement_trades.about(this.id)
        case Narrow.EVERYONE:
            return await _kept(turn, this, Audience(), announcement_audience.about(this.id))
        case _:
            return announce.announcement_preview.about(this.id)


@audience.step("announcement-roles", expects=one_listed(), asks=roles_marked, repeatable=True)
async def announcement_roles(turn: Turn, choice: Listed) -> Next:
    this = await announce.own_draft(turn, turn.about)
    if this is None:
        return announce.not_open(turn)
    if choice == _THAT_IS_ALL:
        return announcement_audience.about(this.id)
    chosen = tuple(Role(each) for each in _changed(this.audience.roles, choice))
    return await _kept(turn, this, replace(this.audience, roles=chosen), announcement_roles.about(this.id))


@audience.step("announcement-languages", expects=one_listed(), asks=languages_marked, repeatable=True)
async def announcement_languages(turn: Turn, choice: Listed) -> Next:
    this = await announce.own_draft(turn, turn.about)
    if this is None:
        return announce.not_open(turn)
    if choice == _THAT_IS_ALL:
        return announcement_audience.about(this.id)
    chosen = tuple(Language(each) for each in _changed(this.audience.languages, choice))
    return await _kept(turn, this, replace(this.audience, languages=chosen), announcement_languages.about(this.id))


@audience.step("announcement-trades", expects=one_listed(), asks=trades_marked, repeatable=True)
async def announcement_trades(turn: Turn, choice: Listed) -> Next:
    this = await announce.own_draft(turn, turn.about)
    if this is None:
        return announce.not_open(turn)
    if choice == _THAT_IS_ALL:
        return announcement_audience.about(this.id)
    chosen = tuple(Topic(each) for each in _changed(this.audience.trades, choice))
    return await _kept(turn, this, replace(this.audience, trades=chosen), announcement_trades.about(this.id))


async def _kept(turn: Turn, this: Announcement, chosen: Audience, following: Next) -> Next:
    await announcements.note(turn.db, this.id, audience=chosen.as_json())
    return following


async def _audience(asking: Asking) -> Audience:
    this = await announcements.get(asking.db, asking.about)
    return this.audience if this else Audience()


def _marked(every: Iterable[tuple[str, Phrase]], chosen: Sequence[str]) -> tuple[Option, ...]:
    """Each as an option, those chosen with a mark."""
    return tuple(
        Option(f"{_DROP}{each}", Sentence("chosen", {"what": called}))
        if each in chosen
        else Option(f"{_ADD}{each}", called)
        for each, called in every
    )


def _changed(chosen: Sequence[str], choice: Listed) -> list[str]:
    """What is chosen after this tap."""
    if choice.startswith(_DROP):
        return [each for each in chosen if each != choice.removeprefix(_DROP)]
    return list(dict.fromkeys([*chosen, choice.removeprefix(_ADD)]))
