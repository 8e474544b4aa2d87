"""Admission: who waits for a counsellor's yes. Helpers do (joining.py), and newcomers where the programme asks that."""

from collections.abc import Sequence

from handlers import joining, naming
from handlers.answers import yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.today import Line, Source, Urgency
from handlers.turn import Turn
from storage import alerts, deeds, helper_profiles, people, responsibilities
from storage.outgoing import NameOf, Sentence
from storage.vocabulary import DeedKind, HelperState, PersonId, Role

admission = Conversation("admission")


async def who_asks(asking: Asking) -> Asked:
    """The newcomer who waits to be let in."""
    return Asked({"newcomer": NameOf(PersonId(asking.about))}, source=PersonId(asking.about))


@admission.step("newcomer-asks-to-join", expects=yes_or_no(), asks=who_asks, repeatable=True)
async def newcomer_asks_to_join(turn: Turn, yes: bool) -> Next:
    newcomer = await people.get(turn.db, PersonId(turn.about))
    if turn.person.role != Role.COUNSELLOR or newcomer is None:
        return MENU
    if newcomer.admitted:
        await _say_who_did(turn, newcomer.id)
        return END
    await people.admit(turn.db, newcomer.id, admitted=yes)
    kind = DeedKind.ADMITTED if yes else DeedKind.NOT_ADMITTED
    await deeds.note(turn.db, kind, turn.person.id, newcomer.id, turn.now)
    turn.say("newcomer-admitted" if yes else "newcomer-not-admitted", newcomer=NameOf(newcomer.id))
    if yes:
        await responsibilities.give_if_free(turn.db, newcomer.id, turn.person.id, turn.now)
        await tell(turn, newcomer.id, "you-are-admitted")
    return END


async def who_waits(asking: Asking) -> Sequence[Line]:
    """Newcomers who agreed and whom no counsellor has let in yet."""
    parted = await alerts.parted(asking.db, asking.person.id)
    return [
        Line(
            person.id,
            Urgency.DECISION,
            Sentence("waiting-newcomer", {"who": NameOf(person.id)}),
            person.joined_at,
            person.id,
        )
        for person in await people.awaiting_admission(asking.db, simulated=asking.person.simulated)
        if person.id not in parted
    ]


async def lead(turn: Turn, subject: str) -> Next | None:
    """To the question whether to let them in."""
    newcomer = await people.get(turn.db, PersonId(subject))
    if newcomer is None:
        return None
    if newcomer.admitted:
        await _say_who_did(turn, newcomer.id)
        return None
    return newcomer_asks_to_join.about(newcomer.id)


async def who_wishes_to_help(asking: Asking) -> Sequence[Line]:
    """Helpers who wait for a yes."""
    waiting = await helper_profiles.awaiting_approval(asking.db, simulated=asking.person.simulated)
    parted = await alerts.parted(asking.db, asking.person.id)
    return [
        Line(each.id, Urgency.DECISION, Sentence("waiting-helper", {"who": NameOf(each.id)}), each.joined_at, each.id)
        for each in await people.many(asking.db, [helper for helper in waiting if helper not in parted])
    ]


async def lead_to_helper(turn: Turn, subject: str) -> Next | None:
    """To the question whether to welcome them as a helper."""
    profile = await helper_profiles.get(turn.db, PersonId(subject), turn.now)
    if profile is None:
        return None
    if profile.state != HelperState.AWAITING_APPROVAL:
        turn.say("helper-was-decided", by=naming.who_did_it(profile.approved_by))
        return None
    return joining.helper_asks_to_join.about(profile.person_id)


async def _say_who_did(turn: Turn, newcomer: PersonId) -> None:
    done = [deed for deed in await deeds.about(turn.db, newcomer) if deed.kind is DeedKind.ADMITTED]
    by = done[-1].counsellor_id if done else None
    turn.say("newcomer-was-admitted", newcomer=NameOf(newcomer), by=naming.who_did_it(by))


WISHING_TO_COME_IN = Source("newcomer", who_waits, lead)
WISHING_TO_HELP = Source("helper", who_wishes_to_help, lead_to_helper)
