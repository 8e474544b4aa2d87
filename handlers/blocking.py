"""Blocking: someone is shut out. What they had with others ends kindly, and they hear once a day whom to turn to.

Danger is heard all the same, and a talk with a counsellor that came of it goes on. Nor does it stop them from erasing
what is theirs.
"""

from handlers import roles, stopping
from handlers.times import local_day
from handlers.turn import Occasion, Turn
from storage import alerts, blocked_people, consents, deeds, outbox, people, questions
from storage.masked import Words
from storage.outgoing import Outgoing
from storage.people import Person
from storage.vocabulary import ConsentKind, DeedKind, Role, Standing


async def block(turn: Turn, person: Person, reason: Words) -> None:
    """Shut this person out, in all their apps."""
    db, now = turn.db, turn.now
    await outbox.cancel_from(db, person.id, now, code="blocked")
    await stopping.leave(turn, person, talks_of_danger_too=False)
    if person.role == Role.COUNSELLOR:
        await roles.leave_team(turn, person)
    made = await blocked_people.make(db, person.id, turn.person.id, reason, now)
    for account in (await people.accounts_of(db, [person.id])).get(person.id, []):
        await blocked_people.know_again(db, made, account.channel, [account.address])
    await people.change_standing(db, person.id, Standing.BLOCKED)
    await deeds.note(db, DeedKind.BLOCKED, turn.person.id, person.id, now)


async def unblock(turn: Turn, person: Person) -> None:
    """Let this person in again, as far as they had come; they hear of it."""
    agreed = await consents.any_given(turn.db, person.id, ConsentKind.PROGRAMME)
    await blocked_people.lift(turn.db, person.id)
    await people.change_standing(turn.db, person.id, Standing.ACTIVE if agreed else Standing.ARRIVING)
    await deeds.note(turn.db, DeedKind.UNBLOCKED, turn.person.id, person.id, turn.now)
    turn.say_to(person.id, "you-are-let-back-in")


async def known_again(turn: Turn) -> None:
    """Whoever is shut out wrote: what their app calls them now is known from here on."""
    found = await blocked_people.of(turn.db, turn.person.id)
    if found:
        await blocked_people.know_again(turn.db, found.id, turn.channel, turn.incoming.addresses)


def answer(turn: Turn) -> None:
    """Whom to turn to, and the numbers in danger: once a day, and nothing else."""
    day = local_day(turn.now, turn.person.timezone).isoformat()
    contact = turn.programme.contact or turn.programme.name
    key = f"blocked/{turn.person.id}/{day}"
    turn.messages.append(Outgoing(key, turn.person.id, "you-are-blocked", {"contact": contact}))


async def talks_of_danger(occasion: Occasion, person: Person) -> bool:
    """Whether a counsellor talks with them about danger: then what they write is heard."""
    for question in await questions.open_of_asker(occasion.db, person.id):
        if await alerts.is_about_danger(occasion.db, question.id):
            return True
    return False
