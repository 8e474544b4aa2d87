"""Find, for counsellors: one person among all, by name or role.

find-person ─▶ words: a name │ a role, one's own people, those without a counsellor
            ─▶ people-found ─▶ their page (person_page.py) │ more │ words: another name
"""

from collections.abc import Sequence
from enum import StrEnum

from handlers import names, person_page
from handlers.answers import Listed, either, one_listed, one_of, own_words
from handlers.conversation import MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import alerts, people, responsibilities, searches
from storage.masked import Name, Words
from storage.outgoing import NameOf, Option, Sentence
from storage.people import Person
from storage.vocabulary import PersonId, Role

find = Conversation("find")

MOST_LISTED = 8
_LONGEST_NAME = 100
_MORE = "more"

# What a list is about: one of the ways below, a name that was looked for, or whom a counsellor sees to.
_BY_NAME = "by-name"
_OF_COUNSELLOR = "of"


class Way(StrEnum):
    MINE = "mine"
    NEWCOMERS = "newcomers"
    HELPERS = "helpers"
    PARTNERS = "partners"
    COUNSELLORS = "counsellors"
    NOBODYS = "nobodys"
    BLOCKED = "blocked"


_ROLES = {
    Way.NEWCOMERS: Role.NEWCOMER,
    Way.HELPERS: Role.HELPER,
    Way.PARTNERS: Role.PARTNER,
    Way.COUNSELLORS: Role.COUNSELLOR,
}


async def those_found(asking: Asking) -> Asked:
    """Eight of those found, and how many more there are. About ``way/number of the first``."""
    way, _, first = asking.about.partition("/")
    found = await _found(asking, way)
    listed = found[int(first) :][:MOST_LISTED]
    more = len(found) - int(first) - len(listed)
    options = [Option(each.id, line_of(each)) for each in listed]
    last = [Option(_MORE, Sentence("people-more", {"count": more}))] if more > 0 else []
    return Asked({"count": len(found)}, options=(*options, *last))


@find.command("people", roles=[Role.COUNSELLOR])
async def people_command(turn: Turn, name: Words | None) -> Next:
    return await _look_for(turn, name) if name else find_person


@find.step("find-person", expects=either(one_of(Way), own_words(_LONGEST_NAME)), repeatable=True)
async def find_person(turn: Turn, answer: Way | Words) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    if isinstance(answer, Words):
        return await _look_for(turn, answer)
    return people_found.about(f"{answer}/0")


@find.step("people-found", expects=either(one_listed(), own_words(_LONGEST_NAME)), asks=those_found, repeatable=True)
async def people_found(turn: Turn, answer: Listed | Words) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    if isinstance(answer, Words):
        return await _look_for(turn, answer)
    if answer == _MORE:
        way, _, first = turn.about.partition("/")
        return people_found.about(f"{way}/{int(first) + MOST_LISTED}")
    return await person_page.open_page(turn, PersonId(answer)) or find_person


def those_of(counsellor: PersonId) -> Next:
    """The list of whom this counsellor sees to."""
    return people_found.about(f"{_OF_COUNSELLOR}-{counsellor}/0")


def without_counsellor() -> Next:
    """The list of newcomers to whom nobody sees."""
    return people_found.about(f"{Way.NOBODYS}/0")


def line_of(person: Person) -> Sentence:
    """How someone stands in a list: what they are called, their role, and when they last wrote."""
    arguments = {"who": NameOf(person.id), "role": person.role.value, "heard": person.last_heard_at}
    return Sentence("person-line", arguments)


async def everyone_for(scene: Asking | Turn, role: Role | None = None) -> list[Person]:
    """Everyone whom this counsellor may see: nobody who was parted from them by a report."""
    parted = await alerts.parted(scene.db, scene.person.id)
    found = await people.everyone(scene.db, simulated=scene.person.simulated, role=role)
    return [each for each in found if each.id not in parted]


async def by_name(scene: Asking | Turn, name: str) -> list[Person]:
    """Who may be meant by this name, the likeliest first."""
    everyone = {each.id: each for each in await everyone_for(scene)}
    named = {each.id: each.name.text for each in everyone.values() if each.name}
    return [everyone[each] for each in names.looked_for(name, named)]


async def _look_for(turn: Turn, name: Words) -> Next:
    await searches.keep(turn.db, turn.person.id, Name(name.text), turn.now)
    return people_found.about(f"{_BY_NAME}/0")


async def _found(asking: Asking, way: str) -> Sequence[Person]:
    if asking.person.role != Role.COUNSELLOR:
        return []
    if way == _BY_NAME:
        name = await searches.last(asking.db, asking.person.id)
        return await by_name(asking, name.text) if name else []
    if way in _ROLES:
        return await everyone_for(asking, _ROLES[Way(way)])
    if way == Way.BLOCKED:
        wanted = [each.id for each in await people.blocked(asking.db, simulated=asking.person.simulated)]
    elif way == Way.NOBODYS:
        wanted = await responsibilities.without_counsellor(asking.db, simulated=asking.person.simulated)
    else:
        counsellor = way.removeprefix(f"{_OF_COUNSELLOR}-") if way != Way.MINE else asking.person.id
        wanted = await responsibilities.people_of(asking.db, PersonId(counsellor))
    parted = await alerts.parted(asking.db, asking.person.id)
    return await people.many(asking.db, [each for each in wanted if each not in parted])
