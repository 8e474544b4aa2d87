"""Paths of others: a newcomer reads how helpers made their way, those of their own trade first, before they ask.

/paths: a-path ─▶ the next one | the original | report
               └▶ ask this person: ask-this-person → choose-aim (ask.py) → offered to them first (relay.py)

Under a tree's name, as in a relay. A counsellor reads the same, and can take a path down.
"""

from enum import StrEnum

from handlers import ask, my_path, report
from handlers.answers import one_of, words_or_media
from handlers.conversation import END, MENU, STAY, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage import alerts, paths, projects, questions
from storage.database import Transaction
from storage.masked import Words
from storage.outgoing import Option, OriginalWords, Phrase, SaidWords
from storage.paths import Path
from storage.people import Person
from storage.vocabulary import PathId, Role, Topic

paths_of_others = Conversation("paths-of-others")


class OnPath(StrEnum):
    ASK = "ask"
    NEXT = "next"
    ORIGINAL = "original"
    REPORT = "report"
    TAKE_DOWN = "take-down"


async def the_path(asking: Asking) -> Asked:
    """One path, whose trade it is, how many come after it, and what its reader may do with it."""
    path = await paths.get(asking.db, asking.about)
    if path is None or path.shown is None:
        return Asked()
    after = await _after(asking.db, asking.person, path.id)
    return Asked(
        {
            "tree": Phrase(f"pseudonym-{path.pseudonym}"),
            "topic": Phrase(f"topic-{path.topic or 'other'}"),
            "path": SaidWords(path.shown),
        },
        options=tuple(Option(each.value) for each in _may(asking.person) if after or each != OnPath.NEXT),
        source=path.person_id,
    )


async def whom_to_ask(asking: Asking) -> Asked:
    """The tree under whose name the path is told."""
    path = await paths.get(asking.db, asking.about)
    return Asked({"tree": Phrase(f"pseudonym-{path.pseudonym}")}) if path else Asked()


@paths_of_others.command("paths", roles=[Role.NEWCOMER, Role.COUNSELLOR])
async def paths_command(turn: Turn, _words: Words | None) -> Next:
    if not _may_read(turn.person):
        if turn.person.peers_allowed:
            turn.say("paths-not-yet", contact=turn.programme.contact or turn.programme.name)
        else:
            turn.say("paths-not-for-you")
        return END
    readable = await _readable(turn.db, turn.person)
    if readable:
        return a_path.about(readable[0].id)
    turn.say("no-paths-yet")
    return END


@paths_of_others.step("a-path", expects=one_of(OnPath), asks=the_path, repeatable=True)
async def a_path(turn: Turn, reply: OnPath) -> Next:
    if turn.person.role not in (Role.NEWCOMER, Role.COUNSELLOR):
        return MENU
    path = await _readable_one(turn, turn.about)
    if reply is OnPath.NEXT:
        after = await _after(turn.db, turn.person, PathId(turn.about))
        return a_path.about(after[0].id) if after else await _no_more(turn)
    if path is None or path.shown is None:
        turn.say("path-is-gone")
        return await paths_command(turn, None)
    match reply:
        case OnPath.ORIGINAL:
            turn.say("original", words=OriginalWords(path.shown), source=path.person_id)
            return STAY
        case OnPath.REPORT:
            return await report.stop(turn, path.shown)
        case OnPath.TAKE_DOWN:
            return await _take_down(turn, path)
        case OnPath.ASK:
            return ask_this_person.about(path.id) if OnPath.ASK in _may(turn.person) else MENU


@paths_of_others.step("ask-this-person", expects=words_or_media(), asks=whom_to_ask)
async def ask_this_person(turn: Turn, words: Words) -> Next:
    path = await _readable_one(turn, turn.about)
    if path is None:  # meanwhile; what they wrote is asked all the same
        turn.say("chosen-is-gone")
        return await ask.begin(turn, words)
    return await ask.begin(turn, words, of=path)


async def _readable(db: Transaction, reader: Person) -> list[Path]:
    """What this person may read, their own trade first. Nothing of whom they must not meet, nor of who was reported."""
    if not _may_read(reader):
        return []
    but_not = {reader.id} | await alerts.parted(db, reader.id)
    if reader.role != Role.COUNSELLOR:
        but_not |= await alerts.under_report(db)
    shown = await paths.shown(db, simulated=reader.simulated, but_not=but_not)
    trade = await _trade_of(db, reader)
    return sorted(shown, key=lambda path: trade is None or path.topic != trade)


async def _trade_of(db: Transaction, reader: Person) -> Topic | None:
    """Of their project, else what their last question was about."""
    told = (await projects.get(db, reader.id)).trade
    if told:
        return told
    asked = await questions.open_of_asker(db, reader.id)
    return next((question.topic for question in asked if question.topic), None)


async def _readable_one(turn: Turn, path: str) -> Path | None:
    return next((each for each in await _readable(turn.db, turn.person) if each.id == path), None)


async def _after(db: Transaction, reader: Person, path: PathId) -> list[Path]:
    """What comes after this one; everything, where it is gone."""
    readable = await _readable(db, reader)
    places = [place for place, each in enumerate(readable) if each.id == path]
    return readable[places[0] + 1 :] if places else readable


def _may(reader: Person) -> list[OnPath]:
    if reader.role == Role.COUNSELLOR:
        return [OnPath.NEXT, OnPath.ORIGINAL, OnPath.TAKE_DOWN]
    return [OnPath.ASK, OnPath.NEXT, OnPath.ORIGINAL, OnPath.REPORT]


def _may_read(reader: Person) -> bool:
    """A path is a way to a peer: it is for those whom peers may answer, and for counsellors."""
    return reader.role == Role.COUNSELLOR or reader.may_meet_peers


async def _no_more(turn: Turn) -> Next:
    turn.say("no-more-paths")
    return END


async def _take_down(turn: Turn, path: Path) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    await paths.drop(turn.db, path)
    await my_path.no_longer_read(turn, path)
    turn.say("path-taken-down")
    await tell(turn, path.person_id, "your-path-was-taken-down", contact=turn.programme.contact or turn.programme.name)
    return END
