"""Danger: what is said at once to someone who may be in danger.

    certain:   the help text with its numbers ─▶ counsellors, again every ten minutes until one takes it
    uncertain: are-you-in-danger ─▶ yes: as above | a counsellor | no: what they wrote goes its way

Whoever takes it writes to the person, in a talk that no peer ever gets. Whether words mean danger is
decided before anything else (bot/danger.py).
"""

from collections.abc import Sequence
from enum import StrEnum

from handlers import answer, naming, on_duty
from handlers.answers import one_of
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next, Retake
from handlers.telling import counsellors_for
from handlers.today import Line, Source, Urgency
from handlers.turn import Turn
from storage import (
    alerts,
    outbox,
    people,
    question_events,
    questions,
    standpoints,
    utterances,
)
from storage.alerts import Alert
from storage.masked import Words
from storage.outgoing import Lane, NameOf, Phrase, SaidWords, Sentence, Timing
from storage.people import Person
from storage.vocabulary import AlertId, AlertKind, Language, QuestionId, QuestionState, Role, Standing, UtteranceId

danger = Conversation("danger", interrupts=True)


class InDanger(StrEnum):
    YES = "yes"
    COUNSELLOR = "counsellor"
    NO = "no"


class OnAlert(StrEnum):
    TAKE = "take"


async def the_alert(asking: Asking) -> Asked:
    """Who may be in danger, of what, since when, and their words."""
    alert = await alerts.get(asking.db, asking.about)
    if alert is None or alert.utterance_id is None:
        return Asked()
    return Asked(
        {
            "who": NameOf(alert.person_id),
            "kind": Phrase(f"danger-{alert.kind}"),
            "since": alert.opened_at,
            "words": SaidWords(alert.utterance_id),
        },
        source=alert.person_id,
    )


async def help_at_once(turn: Turn, kind: AlertKind, words: Words, language: Language) -> Next:
    """Words that mean danger: help now, and a counsellor; nothing else is done with them."""
    said = await utterances.keep(turn.db, turn.person.id, words, language, turn.now)
    await _help(turn, kind, said)
    return END


async def ask_first(turn: Turn, kind: AlertKind, words: Words, language: Language) -> Next:
    """Words that may mean danger: the person is asked; what they wrote is not lost."""
    said = await utterances.keep(turn.db, turn.person.id, words, language, turn.now)
    return are_you_in_danger.about(f"{kind}/{said}")


@danger.step("are-you-in-danger", expects=one_of(InDanger))
async def are_you_in_danger(turn: Turn, reply: InDanger) -> Next:
    kind, _, said = turn.about.partition("/")
    utterance = UtteranceId(said)
    if reply != InDanger.NO:
        await _help(turn, AlertKind(kind), utterance)
        return END
    kept = (await utterances.these(turn.db, [utterance])).get(utterance)
    return Retake(None, words=kept.words) if kept else END


@danger.step("someone-in-danger", expects=one_of(OnAlert), asks=the_alert, repeatable=True)
async def someone_in_danger(turn: Turn, _answer: OnAlert) -> Next:
    alert = await alerts.get(turn.db, turn.about)
    if alert is None or turn.person.role != Role.COUNSELLOR or not alert.may_be_seen_by(turn.person.id):
        turn.say("not-here")
        return MENU
    if await alerts.take(turn.db, alert.id, turn.person.id, turn.now):
        turn.say("alert-is-yours")
        await outbox.withdraw(turn.db, [alert.id], [someone_in_danger.name], turn.now)
        if await people.get(turn.db, alert.person_id):
            turn.say_to(
                alert.person_id,
                "counsellor-saw-it",
                counsellor=NameOf(turn.person.id),
                lane=Lane.CONVERSATION,  # they wrote to us: it reaches them even if they had stopped
                timing=Timing.NOW,
            )
    elif alert.taken_by != turn.person.id:
        turn.say("alert-was-taken", by=naming.who_did_it(alert.taken_by))
        return END
    question = await _talk_with(turn, alert)
    return answer.write_your_answer.about(question) if question else END


async def who_is_in_danger(asking: Asking) -> Sequence[Line]:
    """Alerts that nobody has taken, but for reports."""
    return [
        Line(
            alert.id,
            Urgency.DANGER,
            Sentence("waiting-alert", {"who": NameOf(alert.person_id), "since": alert.opened_at}),
            alert.opened_at,
            alert.person_id,
        )
        for alert in await alerts.untaken(asking.db, asking.person)
        if alert.kind is not AlertKind.REPORT
    ]


async def lead(turn: Turn, subject: str) -> Next | None:
    """To the alert, if its person is still with us and nobody has taken it."""
    alert = await alerts.get(turn.db, subject)
    if alert is None or await people.get(turn.db, alert.person_id) is None:
        return None
    if not alert.may_be_seen_by(turn.person.id):
        return None
    if alert.taken_by not in (None, turn.person.id):
        turn.say("alert-was-taken", by=naming.who_did_it(alert.taken_by))
        return None
    return someone_in_danger.about(alert.id)


async def _help(turn: Turn, kind: AlertKind, said: UtteranceId) -> None:
    turn.say(f"help-{kind}")
    again = turn.now + turn.programme.times.danger_again
    alert = await alerts.raise_one(turn.db, kind, turn.person.id, turn.now, remind_at=again, words=said)
    everyone = await counsellors_for(turn, simulated=turn.person.simulated, but_not=(turn.person.id,), away_too=True)
    await _say_who_reads(turn, everyone)
    for counsellor in everyone:
        await turn.ask_of(counsellor, someone_in_danger.about(AlertId(alert)), timing=Timing.NOW)
    if turn.person.role == Role.NEWCOMER and turn.person.standing == Standing.ACTIVE:
        await standpoints.leave(turn.db, turn.person.id)  # what they write next must not become a question to peers


async def _say_who_reads(turn: Turn, counsellors: Sequence[Person]) -> None:
    at = await on_duty.read_at(turn, counsellors)
    if at is None:
        turn.say("no-counsellor-there", contact=turn.programme.contact or "none")
    elif at > turn.now:
        turn.say("counsellors-off-duty", at=at, day=on_duty.which_day(at, turn.now, turn.person.timezone))
    else:
        turn.say("counsellor-was-told")


async def _talk_with(turn: Turn, alert: Alert) -> QuestionId | None:
    """The talk in which this counsellor writes to this person: one for all that the person wrote in danger."""
    person = await people.get(turn.db, alert.person_id)
    if person is None or alert.utterance_id is None:
        return None
    if alert.question_id:
        return alert.question_id
    for known in await questions.taken_by(turn.db, turn.person.id):
        if known.asker_id == person.id and await alerts.is_about_danger(turn.db, known.id):
            question = known.id
            break
    else:
        question = await questions.draft(turn.db, person.id, simulated=person.simulated, now=turn.now)
        await questions.note(turn.db, question, state=QuestionState.WITH_COUNSELLOR)
        await questions.claim(turn.db, question, turn.person.id, turn.now, turn.now + turn.programme.times.claim)
        await question_events.note(turn.db, question, "claimed", turn.now, turn.person.id)
    await utterances.belongs_to(turn.db, alert.utterance_id, question)
    await alerts.opens_talk(turn.db, alert.id, question)
    return question


IN_DANGER = Source("alert", who_is_in_danger, lead)
