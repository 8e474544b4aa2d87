"""Access: who someone is let in as, on their page. Shut out and back, not met after all, one person with two entries.

person-access ─▶ shut out: block-really ─▶ why-blocked ─▶ shut out (blocking.py)
              │ let back in │ we have not met │ one person, two entries
"""

from enum import StrEnum

from handlers import admission, blocking, naming, person_page, roles
from handlers.answers import Listed, one_listed, own_words, yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import blocked_people
from storage.masked import Words
from storage.outgoing import Day, NameOf, Option
from storage.people import Person
from storage.vocabulary import PersonId, Role, Standing

access = Conversation("access")

_LONGEST_REASON = 500


class OnAccess(StrEnum):
    NOT_MET = "not-met"
    BLOCK = "block"
    UNBLOCK = "unblock"
    SAME_PERSON = "same-person"
    PAGE = "to-the-page"


async def what_can_be_done(asking: Asking) -> Asked:
    """Whose access it is, and what may be done about it."""
    person = await person_page.visible(asking, PersonId(asking.about))
    found = [OnAccess.PAGE]
    if person and person.standing != Standing.BLOCKED:
        newcomer = person.role == Role.NEWCOMER
        found = [OnAccess.SAME_PERSON, *found] if newcomer else found
        found = [OnAccess.BLOCK, *found] if await roles.may_change(asking, person) else found
        found = [OnAccess.NOT_MET, *found] if newcomer and person.admitted else found
    elif person:
        found = [OnAccess.UNBLOCK, *found]
    who = PersonId(asking.about)
    return Asked({"who": NameOf(who)}, options=tuple(Option(each.value) for each in found), source=who)


async def whom(asking: Asking) -> Asked:
    """Whom it is about."""
    return Asked({"who": NameOf(PersonId(asking.about))}, source=PersonId(asking.about))


@access.step("person-access", expects=one_listed(), asks=what_can_be_done, repeatable=True)
async def person_access(turn: Turn, choice: Listed) -> Next:
    person = await person_page.visible(turn, PersonId(turn.about))
    if person is None:
        return _gone(turn)
    match choice:
        case OnAccess.NOT_MET if person.role == Role.NEWCOMER:
            await admission.take_back(turn, person.id)
        case OnAccess.BLOCK:
            return block_really.about(person.id) if await _may_block(turn, person) else END
        case OnAccess.UNBLOCK:
            return await _let_back_in(turn, person)
        case OnAccess.SAME_PERSON:
            turn.say("same-person-how", who=NameOf(person.id))
        case _:
            pass
    return person_page.person_page.about(person.id)


@access.step("block-really", expects=yes_or_no(), asks=whom, repeatable=True)
async def block_really(turn: Turn, yes: bool) -> Next:
    person = await person_page.visible(turn, PersonId(turn.about))
    if person is None:
        return _gone(turn)
    if not yes:
        turn.say("nothing-changes")
        return person_page.person_page.about(person.id)
    return why_blocked.about(person.id) if await _may_block(turn, person) else END


@access.step("why-blocked", expects=own_words(_LONGEST_REASON), asks=whom)
async def why_blocked(turn: Turn, reason: Words) -> Next:
    person = await person_page.visible(turn, PersonId(turn.about))
    if person is None:
        return _gone(turn)
    if await _may_block(turn, person):
        await blocking.block(turn, person, reason)
        turn.say("person-blocked", who=NameOf(person.id))
    return END


async def say_if_blocked(turn: Turn, person: PersonId) -> None:
    """Whoever opens the page of someone who is shut out reads since when, by whom and why."""
    block = await blocked_people.of(turn.db, person)
    if block is None:
        return
    by = naming.who_did_it(block.counsellor_id)
    if block.reason:
        turn.say("page-blocked", source=person, at=Day(block.at), by=by, reason=block.reason.text)
    else:
        turn.say("page-blocked-before", source=person, at=Day(block.at), by=by)


async def _let_back_in(turn: Turn, person: Person) -> Next:
    if not await roles.may_change(turn, person):
        await roles.say_who_may(turn)
    elif person.standing != Standing.BLOCKED:
        turn.say("person-unblocked", who=NameOf(person.id))
    else:
        await blocking.unblock(turn, person)
        turn.say("person-unblocked", who=NameOf(person.id))
    return END


async def _may_block(turn: Turn, person: Person) -> bool:
    """Whether it can be done; it is said why not."""
    block = await blocked_people.of(turn.db, person.id)
    if block:
        turn.say("person-was-blocked", who=NameOf(person.id), by=naming.who_did_it(block.counsellor_id))
        return False
    if await roles.may_change(turn, person):
        return True
    await roles.say_who_may(turn)
    return False


def _gone(turn: Turn) -> Next:
    if turn.person.role == Role.COUNSELLOR:
        turn.say("person-not-here")
    return MENU
