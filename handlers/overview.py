"""Overview, for counsellors: who waits, since when, and what only a counsellor can decide."""

from handlers import checking, counsel, danger, joining, naming, report, second_helper
from handlers.answers import Listed, one_listed, yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage import accompaniments, alerts, answer_checks, helper_profiles, obstacles, people, questions
from storage.masked import Words
from storage.outgoing import NameOf, Option, Phrase, Sentence
from storage.vocabulary import AlertId, AlertKind, PersonId, Role

overview = Conversation("overview")

MOST_LINES = 8


async def who_waits(asking: Asking) -> Asked:
    """At most eight lines that need a person: danger and reports first, then people to decide on, then questions."""
    simulated = asking.person.simulated
    not_theirs = {asking.person.id} | await alerts.parted(asking.db, asking.person.id)
    lines = [
        Option(
            f"alert/{alert.id}", Sentence("waiting-alert", {"who": NameOf(alert.person_id), "since": alert.opened_at})
        )
        for alert in await alerts.untaken(asking.db, asking.person)
    ]
    lines += [
        Option(f"helper/{helper}", Sentence("waiting-helper", {"who": NameOf(helper)}))
        for helper in await helper_profiles.awaiting_approval(asking.db, simulated=simulated)
    ]
    lines += [
        Option(f"newcomer/{person.id}", Sentence("waiting-newcomer", {"who": NameOf(person.id)}))
        for person in await people.awaiting_admission(asking.db, simulated=simulated)
    ]
    lines += await checking.lines(asking)
    lines += await second_helper.lines(asking)
    open_ones = [
        each for each in await questions.waiting(asking.db, simulated=simulated) if each.asker_id not in not_theirs
    ]
    named = await obstacles.behind(asking.db, [each.id for each in open_ones])
    lines += [
        Option(
            f"question/{question.id}",
            Sentence(
                "waiting-question",
                {
                    "who": await naming.asker_of(asking.db, question, asking.person),
                    "since": question.asked_at,
                    "state": Phrase(
                        f"obstacle-{named[question.id].kind}" if question.id in named else f"state-{question.state}"
                    ),
                },
            ),
        )
        for question in open_ones
    ]
    return Asked({"count": len(lines)}, options=(*lines[:MOST_LINES], Option("enough")))


@overview.command("waiting", roles=[Role.COUNSELLOR])
async def waiting_command(_turn: Turn, _words: Words | None) -> Next:
    return waiting


@overview.step("waiting", expects=one_listed(), asks=who_waits, repeatable=True)
async def waiting(turn: Turn, line: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR or "/" not in line:
        return MENU
    kind, _, subject = line.partition("/")
    if await _whose(turn, kind, subject) is None:  # they have left since this list was made
        return waiting
    match kind:
        case "alert":
            return await _alert(turn, AlertId(subject))
        case "helper":
            return joining.helper_asks_to_join.about(subject)
        case "newcomer":
            return newcomer_asks_to_join.about(subject)
        case "second":
            return second_helper.second_needed.about(subject)
        case "check":
            return checking.check_this_answer.about(subject)
        case _:
            return counsel.question_waits.about(subject)


async def who_asks(asking: Asking) -> Asked:
    """The newcomer who waits to be let in."""
    return Asked({"newcomer": NameOf(PersonId(asking.about))}, source=PersonId(asking.about))


@overview.step("newcomer-asks-to-join", expects=yes_or_no(), asks=who_asks, repeatable=True)
async def newcomer_asks_to_join(turn: Turn, yes: bool) -> Next:
    newcomer = PersonId(turn.about)
    if turn.person.role != Role.COUNSELLOR or await people.get(turn.db, newcomer) is None:
        return MENU
    await people.admit(turn.db, newcomer, admitted=yes)
    turn.say("newcomer-admitted" if yes else "newcomer-not-admitted", newcomer=NameOf(newcomer))
    if yes:
        await tell(turn, newcomer, "you-are-admitted")
    return END


async def _alert(turn: Turn, alert_id: AlertId) -> Next:
    alert = await alerts.get(turn.db, alert_id)
    if alert is None or not alert.may_be_seen_by(turn.person.id):
        return waiting
    if alert.kind == AlertKind.REPORT:
        return report.report_arrived.about(alert_id)
    return danger.someone_in_danger.about(alert_id)


async def _whose(turn: Turn, kind: str, subject: str) -> people.Person | None:
    """The person behind a line; None for someone who was erased."""
    person: PersonId | None = PersonId(subject)
    if kind == "alert":
        alert = await alerts.get(turn.db, subject)
        person = (alert.about_id or alert.person_id) if alert else None
    elif kind == "second":
        one = await accompaniments.get(turn.db, subject)
        person = one.newcomer_id if one else None
    elif kind == "check":
        check = await answer_checks.get(turn.db, subject)
        person = check.helper_id if check else None
    elif kind == "question":
        question = await questions.get(turn.db, subject)
        person = question.asker_id if question else None
    return await people.get(turn.db, person) if person else None
