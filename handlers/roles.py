"""Roles: given and taken away by a counsellor. What someone had taken on goes to others; it acts on the next message.

choose-new-role ─▶ done │ a counsellor reads everything: counsellor-really ─▶ done
hand-on-coordination ─▶ done

Only the coordinator makes someone a counsellor, or takes that away; never from themselves.
"""

from handlers import accompaniment, circle, joining, naming, opening_ends, partner, person_page, relay, second_helper
from handlers.answers import Listed, one_listed, yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Occasion, Turn
from storage import (
    choices,
    consents,
    deeds,
    duty,
    helper_profiles,
    outbox,
    people,
    questions,
    responsibilities,
    searches,
    standpoints,
)
from storage.outgoing import Lane, NameOf, Option, Phrase
from storage.people import Person
from storage.vocabulary import ConsentKind, DeedKind, HelperState, PersonId, Role

roles = Conversation("roles")

_STAYS = "role-stays"


async def other_roles(asking: Asking) -> Asked:
    """The roles this person could have instead; a counsellor's only for whoever coordinates to give."""
    person = await people.get(asking.db, PersonId(asking.about))
    coordinates = await _coordinates(asking)
    options = [
        Option(role.value, Phrase(f"role-{role}"))
        for role in Role
        if person and role != person.role and (role != Role.COUNSELLOR or coordinates)
    ]
    shown = {"who": NameOf(PersonId(asking.about)), "role": person.role.value if person else "other"}
    return Asked(shown, options=(*options, Option(_STAYS)), source=PersonId(asking.about))


async def whose(asking: Asking) -> Asked:
    """About whom it is asked."""
    return Asked({"who": NameOf(PersonId(asking.about))}, source=PersonId(asking.about))


@roles.step("choose-new-role", expects=one_listed(), asks=other_roles, repeatable=True)
async def choose_new_role(turn: Turn, choice: Listed) -> Next:
    person = await changeable(turn)
    if person is None:
        return MENU
    if choice == _STAYS:
        turn.say("nothing-changes")
        return END
    role = Role(choice)
    if role != Role.COUNSELLOR:
        return await _changed(turn, person, role)
    if not await _coordinates(turn):
        await say_who_may(turn)
        return END
    return counsellor_really.about(person.id)


@roles.step("counsellor-really", expects=yes_or_no(), asks=whose)
async def counsellor_really(turn: Turn, yes: bool) -> Next:
    person = await changeable(turn)
    if person is None or not await _coordinates(turn):
        return MENU
    if not yes:
        turn.say("nothing-changes")
        return END
    return await _changed(turn, person, Role.COUNSELLOR)


@roles.step("hand-on-coordination", expects=yes_or_no(), asks=whose)
async def hand_on_coordination(turn: Turn, yes: bool) -> Next:
    person = await people.get(turn.db, PersonId(turn.about))
    if person is None or not await may_hand_on(turn, person):
        return MENU
    if not yes:
        turn.say("nothing-changes")
        return END
    await responsibilities.coordinate(turn.db, person.id, turn.now)
    turn.say("coordination-handed-on", who=NameOf(person.id))
    await tell(turn, person.id, "you-coordinate", by=NameOf(turn.person.id))
    return END


async def change(occasion: Occasion, person: Person, role: Role) -> None:
    """Someone has this role from now on; what they had taken on in the one before goes to others, and they are told."""
    if person.role == Role.HELPER:
        await _leave_helpers(occasion, person)
    if person.role == Role.NEWCOMER:
        await accompaniment.end_for(occasion, person.id)
        await opening_ends.leave(occasion, person.id)
    if person.role == Role.PARTNER:
        await opening_ends.end_all_of(occasion, person.id)
        await joining.pass_everything_on(occasion, person)
    await people.change_role(occasion.db, person.id, role)
    await people.admit(occasion.db, person.id, admitted=True)  # whoever gives someone a role has met them
    if person.role == Role.COUNSELLOR:
        await leave_team(occasion, person)
    await standpoints.leave(occasion.db, person.id)
    await tell(occasion, person.id, "role-is-now", role=role.value)
    if person.role == Role.HELPER and role == Role.NEWCOMER:
        await circle.offer(occasion, person.id)
    if role == Role.PARTNER:
        await partner.welcome(occasion, person)
    if role == Role.HELPER:
        await helper_profiles.begin(occasion.db, person.id)
        profile = await helper_profiles.get(occasion.db, person.id, occasion.now)
        if profile and profile.state == HelperState.JOINING:
            await occasion.ask_of(person, joining.helper_topics)


async def leave_team(occasion: Occasion, person: Person) -> None:
    """A counsellor is one no more: whom they saw to is seen to by others, and nothing of anyone reaches them."""
    db, now = occasion.db, occasion.now
    for question in await questions.taken_by(db, person.id):
        await relay.let_go(occasion, question)
    for end in (responsibilities.end, duty.end, searches.forget):
        await end(db, person.id)
    await choices.close_all(db, person.id, now)
    await outbox.cancel(db, person.id, now, all_but=[Lane.CONVERSATION], code="role-taken")


async def may_change(scene: Asking | Turn, person: Person) -> bool:
    """Whether this counsellor may change who someone is here: colleagues only as coordinator, and nobody themselves."""
    if person.id == scene.person.id or scene.person.role != Role.COUNSELLOR:
        return False
    return person.role != Role.COUNSELLOR or await _coordinates(scene)


async def may_hand_on(scene: Asking | Turn, person: Person) -> bool:
    """Whether this counsellor coordinates, and could hand that on to this colleague."""
    colleague = person.role == Role.COUNSELLOR and person.id != scene.person.id
    return colleague and await _coordinates(scene)


async def changeable(turn: Turn) -> Person | None:
    """Whom it is about, if they are still here, and this counsellor may see and change them."""
    person = await person_page.visible(turn, PersonId(turn.about))
    if person is None:
        turn.say("person-not-here")
    elif await may_change(turn, person):
        return person
    else:
        await say_who_may(turn)
    return None


async def say_who_may(turn: Turn) -> None:
    """Not this counsellor: who coordinates, and can do it."""
    coordinator = await responsibilities.coordinator(turn.db, simulated=turn.person.simulated)
    turn.say("coordinator-only", coordinator=naming.who_did_it(coordinator.id if coordinator else None))


async def _coordinates(scene: Asking | Turn) -> bool:
    coordinator = await responsibilities.coordinator(scene.db, simulated=scene.person.simulated)
    return coordinator is not None and coordinator.id == scene.person.id


async def _changed(turn: Turn, person: Person, role: Role) -> Next:
    if person.role == role:  # a colleague was quicker
        turn.say("role-was-changed", who=NameOf(person.id), role=role.value)
        return END
    await change(turn, person, role)
    await deeds.note(turn.db, DeedKind.ROLE_CHANGED, turn.person.id, person.id, turn.now)
    turn.say("role-was-changed", who=NameOf(person.id), role=role.value)
    return END


async def _leave_helpers(occasion: Occasion, person: Person) -> None:
    await helper_profiles.note(occasion.db, person.id, state=HelperState.REFUSED)
    await joining.pass_everything_on(occasion, person)
    await second_helper.left(occasion, person.id)
    await consents.withdraw(occasion.db, person.id, ConsentKind.CHARTER, occasion.now)
