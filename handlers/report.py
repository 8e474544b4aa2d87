"""Report this: one tap on any relayed words. The talk stops; a counsellor sees it, the reported person does not.

(any relayed message) ─▶ stopped at once ─▶ what-happened: in one's own words, or not
a counsellor reads:    report-arrived ─▶ taken

Reporter and reported do not meet again; nobody is asked anything new while a report about them waits.
"""

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum

from handlers import naming, on_duty, opening_ends, relay, session_meeting_ends, spoken, staying_exchange, talk
from handlers.answers import either, one_of, own_words
from handlers.conversation import END, MENU, STAY, Asked, Asking, Conversation, Next
from handlers.telling import counsellors_for
from handlers.today import Line, Source, Urgency
from handlers.turn import Turn
from storage import (
    alerts,
    offers,
    outbox,
    people,
    question_events,
    questions,
    utterances,
)
from storage.alerts import Alert
from storage.masked import Words
from storage.outgoing import NameOf, Option, Phrase, SaidWords, Sentence
from storage.questions import Question
from storage.vocabulary import AlertId, AlertKind, OfferState, PersonId, Role, UtteranceId

report = Conversation("report")

_REMIND_AFTER = timedelta(days=1)


class Enough(StrEnum):
    NOTHING_MORE = "nothing-more"


class OnReport(StrEnum):
    TAKE = "take"
    TALK = "talk"


async def the_report(asking: Asking) -> Asked:
    """Who reports whom, and the words it is about."""
    alert = await alerts.get(asking.db, asking.about)
    if alert is None or alert.utterance_id is None or alert.about_id is None:
        return Asked()
    return Asked(
        {
            "reporter": NameOf(alert.person_id),
            "reported": NameOf(alert.about_id),
            "words": SaidWords(alert.utterance_id),
        },
        options=tuple(Option(each.value) for each in OnReport if alert.question_id or each != OnReport.TALK),
        source=alert.about_id,
    )


async def stop(turn: Turn, words: UtteranceId) -> Next:
    """Stop the talk that these words belong to, and let a counsellor see them."""
    said = (await utterances.these(turn.db, [words])).get(words)
    question = await questions.about_words(turn.db, words)
    if said is None:
        turn.say("talk-is-over")
        return END
    already = await alerts.reported(turn.db, turn.person.id, words)
    if already:
        return what_happened.about(already)
    alert = await alerts.raise_one(
        turn.db,
        AlertKind.REPORT,
        turn.person.id,
        turn.now,
        remind_at=turn.now + _REMIND_AFTER,
        words=words,
        about=said.author_id,
        question=question.id if question else None,
    )
    but_not = (turn.person.id, said.author_id)
    for counsellor in await counsellors_for(turn, simulated=turn.person.simulated, but_not=but_not):
        await turn.ask_of(counsellor, report_arrived.about(alert))
    if question:
        await question_events.note(turn.db, question.id, "reported", turn.now, turn.person.id)
        await _part(turn, question, said.author_id)
    else:  # a path, where no talk came of it yet; or what goes between a newcomer and a partner
        await relay.keep_apart(turn, turn.person.id, said.author_id)
    await opening_ends.part(turn, turn.person.id, said.author_id)
    await staying_exchange.part(turn, turn.person.id, said.author_id)
    await session_meeting_ends.part(turn, turn.person.id, said.author_id)
    return what_happened.about(alert)


@report.step("what-happened", expects=either(one_of(Enough), own_words()))
async def what_happened(turn: Turn, answer: Enough | Words) -> Next:
    alert = await alerts.get(turn.db, turn.about)
    but_not = (turn.person.id, alert.about_id if alert else None)
    readers = await counsellors_for(turn, simulated=turn.person.simulated, but_not=but_not)
    if isinstance(answer, Words):
        said = await spoken.keep(turn, answer)
        for counsellor in readers:
            turn.say_to(
                counsellor.id,
                "reporter-adds",
                reporter=NameOf(turn.person.id),
                words=SaidWords(said.utterance),
                source=turn.person.id,
            )
    turn.say("report-thanks", contact=turn.programme.contact or turn.programme.name)
    await on_duty.tell_when_read(turn, turn.person.id, readers)
    return END


@report.step("report-arrived", expects=one_of(OnReport), asks=the_report, repeatable=True)
async def report_arrived(turn: Turn, answer: OnReport) -> Next:
    alert = await alerts.get(turn.db, AlertId(turn.about))
    if alert is None or turn.person.role != Role.COUNSELLOR or not alert.may_be_seen_by(turn.person.id):
        turn.say("not-here")
        return MENU
    if answer == OnReport.TALK:
        await _show_talk(turn, alert)
        return STAY
    mine = alert.taken_by == turn.person.id or await alerts.take(turn.db, alert.id, turn.person.id, turn.now)
    if mine:
        await outbox.withdraw(turn.db, [alert.id], [report_arrived.name], turn.now)
        turn.say("alert-is-yours")
    else:
        turn.say("alert-was-taken", by=naming.who_did_it((await alerts.get(turn.db, alert.id) or alert).taken_by))
    return END


async def what_is_reported(asking: Asking) -> Sequence[Line]:
    """Reports that nobody has taken; none that is about this counsellor, or from them."""
    return [
        Line(
            alert.id,
            Urgency.REPORT,
            Sentence("waiting-report", {"who": NameOf(alert.person_id), "since": alert.opened_at}),
            alert.opened_at,
            alert.person_id,
        )
        for alert in await alerts.untaken(asking.db, asking.person)
        if alert.kind is AlertKind.REPORT
    ]


async def lead(turn: Turn, subject: str) -> Next | None:
    """To the report, if whom it is about is still with us and nobody has taken it."""
    alert = await alerts.get(turn.db, subject)
    reported = await people.get(turn.db, alert.about_id) if alert and alert.about_id else None
    if alert is None or reported is None or not alert.may_be_seen_by(turn.person.id):
        return None
    if alert.taken_by not in (None, turn.person.id):
        turn.say("alert-was-taken", by=naming.who_did_it(alert.taken_by))
        return None
    return report_arrived.about(alert.id)


async def _part(turn: Turn, question: Question, reported: PersonId) -> None:
    """The two are parted, here and elsewhere. An asker who is reported is left to a counsellor, not to silence."""
    asker_is_reported = reported == question.asker_id
    helper = turn.person.id if asker_is_reported else reported
    for offer in await offers.of_question(turn.db, question.id):
        if offer.helper_id == helper:
            await offers.settle(turn.db, offer.id, OfferState.DECLINED)
    if not question.over:
        if asker_is_reported:
            await relay.hand_over(turn, question, saying="counsellor-takes-over")
        elif question.claimed_by == reported:
            await _take_from(turn, question, reported)
    await questions.note(turn.db, question.id, follow_up_at=None)
    await relay.keep_apart(turn, question.asker_id, helper)


async def _take_from(turn: Turn, question: Question, reported: PersonId) -> None:
    """A peer's talk ends; a counsellor's goes to their colleagues: the asker may be in danger."""
    holder = await people.get(turn.db, reported)
    if holder and holder.role == Role.COUNSELLOR:
        await relay.hand_over(turn, question, saying="question-to-counsellor")
    else:
        await relay.end_offers(turn, question)
        await talk.end(turn, question, unsent_too=True)


async def _show_talk(turn: Turn, alert: Alert) -> None:
    """The whole talk, oldest first; each side under what it is to the programme."""
    said = await utterances.of_question(turn.db, alert.question_id) if alert.question_id else []
    for each in said:
        turn.say(
            "talk-line",
            author=NameOf(each.author_id),
            mark=Phrase("mark-reported" if each.author_id == alert.about_id else "mark-other"),
            words=SaidWords(each.id),
            source=each.author_id,
        )
    if not said:
        turn.say("words-gone")


REPORTED = Source("report", what_is_reported, lead)
