"""Admission: who waits for a counsellor. Helpers wait for a yes (joining.py), newcomers to be met.

/waiting, a person's page, their first question:
    have-you-met │ newcomer-asks-to-join, where the programme lets people in by hand
        ─▶ yes: the newcomer hears what they may do now; what was kept goes on; of what waits for the team they
        │       are asked whether peers may read it too (ask-helpers-too)
        └▶ not yet: the line is gone until they ask something more
taken back on their page: the team alone answers again
"""

from collections.abc import Sequence

from handlers import ask, joining, kept_questions, naming, protection, relay
from handlers.answers import yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next, Programme
from handlers.telling import tell
from handlers.today import Line, Source, Urgency
from handlers.turn import Turn
from storage import alerts, asked_when, deeds, helper_profiles, people, questions, responsibilities
from storage.outgoing import NameOf, SaidWords, Sentence
from storage.people import Person
from storage.questions import Question
from storage.vocabulary import DeedKind, HelperState, PersonId, QuestionState, Role

admission = Conversation("admission")


async def who_asks(asking: Asking) -> Asked:
    """The newcomer who waits to be let in."""
    return Asked({"newcomer": NameOf(PersonId(asking.about))}, source=PersonId(asking.about))


async def what_waits(asking: Asking) -> Asked:
    """The question that waits for the team."""
    question = await questions.get(asking.db, asking.about)
    if question is None or question.words is None:
        return Asked()
    return Asked({"question": SaidWords(question.words)}, source=question.asker_id)


@admission.step("newcomer-asks-to-join", expects=yes_or_no(), asks=who_asks, repeatable=True)
async def newcomer_asks_to_join(turn: Turn, yes: bool) -> Next:
    return await _answered(turn, yes=yes)


@admission.step("have-you-met", expects=yes_or_no(), asks=who_asks, repeatable=True)
async def have_you_met(turn: Turn, yes: bool) -> Next:
    return await _answered(turn, yes=yes)


@admission.step("ask-helpers-too", expects=yes_or_no(), asks=what_waits, repeatable=True)
async def ask_helpers_too(turn: Turn, yes: bool) -> Next:
    question = await questions.get(turn.db, turn.about)
    if question is None or question.asker_id != turn.person.id:
        return MENU
    if not yes:
        turn.say("team-keeps-it")
        return END
    if not turn.person.may_meet_peers:  # it was taken back meanwhile
        say_team_answers(turn)
        return END
    return await ask.of_peers_too(turn, question)


async def meet(turn: Turn, newcomer: PersonId) -> None:
    """A counsellor has met them, or lets them in: they, and what they asked, may go on. Of two the first counts."""
    if not await people.admit(turn.db, newcomer, admitted=True):
        await _say_who_did(turn, newcomer)
        return
    await deeds.note(turn.db, DeedKind.ADMITTED, turn.person.id, newcomer, turn.now)
    await responsibilities.give_if_free(turn.db, newcomer, turn.person.id, turn.now)
    met = await people.get(turn.db, newcomer)
    if met:
        turn.say("newcomer-admitted", newcomer=NameOf(newcomer), peers="yes" if met.may_meet_peers else "no")
        await goes_on(turn, met)


async def goes_on(turn: Turn, met: Person) -> None:
    """They were met, or brought a code: they hear what that changes, and what they asked may go on."""
    await tell(turn, met.id, "you-are-admitted", peers="yes" if met.may_meet_peers else "no")
    await kept_questions.let_go(turn, met.id)
    if met.may_meet_peers:
        for question in reversed(await questions.open_of_asker(turn.db, met.id)):
            if await _only_waited(turn, question):
                await turn.ask_of(met, ask_helpers_too.about(question.id))


async def take_back(turn: Turn, newcomer: PersonId) -> None:
    """They count as not met: the team alone answers, and what peers had of theirs goes to it."""
    if not await people.admit(turn.db, newcomer, admitted=False):
        turn.say("newcomer-not-admitted", newcomer=NameOf(newcomer))
        return
    await deeds.note(turn.db, DeedKind.NOT_ADMITTED, turn.person.id, newcomer, turn.now)
    turn.say("newcomer-not-admitted", newcomer=NameOf(newcomer))
    await tell(turn, newcomer, "team-answers-again", contact=_contact(turn))
    await protection.no_more_peers(turn, newcomer)


def say_team_answers(turn: Turn) -> None:
    """Until a counsellor has met them: who answers, how to meet, and what they can read meanwhile."""
    first = "counsellor-looks-first" if turn.programme.enrolment == "approval" else "team-answers-first"
    turn.say(first, contact=_contact(turn))


async def who_waits(asking: Asking) -> Sequence[Line]:
    """Newcomers whom no counsellor has met: all who came in, where that is asked for, else those who asked something.

    Whom a counsellor answered "not yet" stands here again with their next question.
    """
    parted = await alerts.parted(asking.db, asking.person.id)
    waiting = await people.awaiting_admission(asking.db, simulated=asking.person.simulated)
    ids = [person.id for person in waiting if person.id not in parted]
    asked = await asked_when.last_sent(asking.db, ids)
    refused = await deeds.last_of(asking.db, DeedKind.NOT_ADMITTED, ids)
    by_hand = _lets_in_by_hand(asking.programme)
    found = []
    for person in (each for each in waiting if each.id in ids):
        since = asked.get(person.id, person.joined_at if by_hand else None)
        if since and (person.id not in refused or refused[person.id] < since):
            label = Sentence("waiting-newcomer" if by_hand else "waiting-to-be-met", {"who": NameOf(person.id)})
            urgency = Urgency.DECISION if by_hand else Urgency.REST
            found.append(Line(person.id, urgency, label, person.joined_at, person.id))
    return found


async def lead(turn: Turn, subject: str) -> Next | None:
    """To the question whether to let them in, or whether they have met."""
    newcomer = await people.get(turn.db, PersonId(subject))
    if newcomer is None:
        return None
    if newcomer.admitted:
        await _say_who_did(turn, newcomer.id)
        return None
    return question_about(turn.programme, newcomer)


def question_about(programme: Programme, newcomer: Person) -> Next:
    """What a counsellor is asked about someone who was not met."""
    step = newcomer_asks_to_join if _lets_in_by_hand(programme) else have_you_met
    return step.about(newcomer.id)


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


async def _answered(turn: Turn, *, yes: bool) -> Next:
    newcomer = await people.get(turn.db, PersonId(turn.about))
    if turn.person.role != Role.COUNSELLOR or newcomer is None or newcomer.role != Role.NEWCOMER:
        return MENU
    if newcomer.id in await alerts.parted(turn.db, turn.person.id):
        return MENU
    if yes or newcomer.admitted:
        await meet(turn, newcomer.id)
        return END
    await deeds.note(turn.db, DeedKind.NOT_ADMITTED, turn.person.id, newcomer.id, turn.now)
    turn.say("newcomer-not-admitted", newcomer=NameOf(newcomer.id))
    if _lets_in_by_hand(turn.programme):
        await tell(turn, newcomer.id, "you-are-not-admitted", contact=_contact(turn))
    return END


async def _only_waited(turn: Turn, question: Question) -> bool:
    """Whether it waits for the team, and peers could read it."""
    waits = question.state == QuestionState.WITH_COUNSELLOR and question.claimed_by is None
    return waits and question.answered_at is None and await relay.peers_may_answer(turn.db, question)


async def _say_who_did(turn: Turn, newcomer: PersonId) -> None:
    done = [deed for deed in await deeds.about(turn.db, newcomer) if deed.kind is DeedKind.ADMITTED]
    by = done[-1].counsellor_id if done else None
    turn.say("newcomer-was-admitted", newcomer=NameOf(newcomer), by=naming.who_did_it(by))


def _lets_in_by_hand(programme: Programme) -> bool:
    return programme.enrolment == "approval"


def _contact(turn: Turn) -> str:
    return turn.programme.contact or turn.programme.name


WISHING_TO_COME_IN = Source("newcomer", who_waits, lead)
WISHING_TO_HELP = Source("helper", who_wishes_to_help, lead_to_helper)
