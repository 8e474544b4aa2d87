"""Lost phone: it is closed at once, whoever holds it; a code brings its owner back to all that is theirs.

a counsellor:          their page ─▶ phone-is-lost ─▶ a code, to be given to the person by voice or on paper
on the other phone:    the code ─▶ all their things; what could not reach them meanwhile follows
"""

from datetime import timedelta

from handlers import roles, two_apps
from handlers.answers import yes_or_no
from handlers.conversation import END, MENU, RESUME, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import deeds, links, people, personal_data, returns
from storage.masked import Words
from storage.outgoing import NameOf
from storage.people import Person
from storage.vocabulary import DeedKind, PersonId, Role, Standing

lost_phone = Conversation("lost-phone")

_GROUP = 4


async def whose(asking: Asking) -> Asked:
    """Whose phone it is."""
    return Asked({"who": NameOf(PersonId(asking.about))}, source=PersonId(asking.about))


@lost_phone.step("phone-is-lost", expects=yes_or_no(), asks=whose, repeatable=True)
async def phone_is_lost(turn: Turn, yes: bool) -> Next:
    person = await roles.changeable(turn)
    if person is None:
        return MENU
    if not yes:
        turn.say("nothing-changes")
        return END
    code = await close(turn, person)
    await deeds.note(turn.db, DeedKind.PHONE_LOST, turn.person.id, person.id, turn.now)
    days = returns.LASTS // timedelta(days=1)
    turn.say("phone-is-closed", source=person.id, who=NameOf(person.id), days=days, code=in_groups(code))
    return END


async def close(occasion: Occasion, person: Person) -> str:
    """Nothing reaches their phones any more, and nothing written there is theirs; returns a code to come back with.

    The phones say so, last of all: whoever reads it there and lost nothing can contradict.
    """
    db, now = occasion.db, occasion.now
    lost = (await people.accounts_of(db, [person.id])).get(person.id, [])
    for account in lost:
        await personal_data.say_farewell(db, person, account, "phone-was-closed", now)
    await links.let_go(db, lost)
    await links.end(db, person.id)
    return await returns.make(db, person.id, now)


async def come_back(turn: Turn, code: Words) -> Next | None:
    """Someone wrote a code: they are its owner from now on. None where it is no such code, or not good here."""
    found = await returns.behind(turn.db, code.text, turn.now)
    owner = await people.get(turn.db, found[0]) if found else None
    leaving, apps = turn.person, await two_apps.accounts_of(turn)
    if found is None or owner is None or leaving.role != Role.NEWCOMER or len(apps) != 1:
        return None
    if owner.id == leaving.id or owner.simulated != leaving.simulated or owner.standing == Standing.BLOCKED:
        return None
    await returns.end(turn.db, owner.id)
    await two_apps.join(turn, apps[0], leaving, owner)
    if owner.standing == Standing.STOPPED:
        await people.change_standing(turn.db, owner.id, Standing.ACTIVE)
    await returns.send_again(turn.db, owner.id, found[1], turn.now)
    turn.person = owner
    turn.say("back-with-everything")
    return RESUME


def in_groups(code: str) -> str:
    """A code as it is read aloud and copied."""
    return "-".join(code[place : place + _GROUP] for place in range(0, len(code), _GROUP))
