"""Report this: one tap on any relayed words. The talk stops; a counsellor sees it, the reported person does not.

(any relayed message) ─▶ stopped at once ─▶ what-happened: in one's own words, or not
a counsellor reads:    report-arrived ─▶ taken
"""

from datetime import timedelta
from enum import StrEnum

from handlers import relay, spoken, talk
from handlers.answers import either, one_of, own_words
from handlers.conversation import END, STAY, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import alerts, people, questions, utterances
from storage.masked import Words
from storage.outgoing import NameOf, Phrase, SaidWords, Timing
from storage.vocabulary import AlertId, AlertKind, Role, UtteranceId

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
        source=alert.about_id,
    )


async def stop(turn: Turn, words: UtteranceId) -> Next:
    """Stop the talk that these words belong to, and let a counsellor see them."""
    said = (await utterances.these(turn.db, [words])).get(words)
    question = await questions.about_words(turn.db, words)
    if said is None or question is None:
        turn.say("talk-is-over")
        return END
    await relay.end_offers(turn, question, but_for=turn.person.id)
    await talk.end(turn, question)
    await questions.happened(turn.db, question.id, "reported", turn.now, turn.person.id)
    alert = await alerts.raise_one(
        turn.db,
        AlertKind.REPORT,
        turn.person.id,
        turn.now,
        remind_at=turn.now + _REMIND_AFTER,
        words=words,
        about=said.author_id,
        question=question.id,
    )
    for counsellor in await people.counsellors(turn.db, simulated=turn.person.simulated):
        if counsellor.id not in (said.author_id, turn.person.id):
            await turn.ask_of(counsellor, report_arrived.about(alert), timing=Timing.NOW)
    return what_happened.about(alert)


@report.step("what-happened", expects=either(one_of(Enough), own_words()))
async def what_happened(turn: Turn, answer: Enough | Words) -> Next:
    if isinstance(answer, Words):
        alert = await alerts.get(turn.db, turn.about)
        said = await spoken.keep(turn, answer)
        for counsellor in await people.counsellors(turn.db, simulated=turn.person.simulated):
            if alert and counsellor.id != alert.about_id:
                turn.say_to(
                    counsellor.id,
                    "reporter-adds",
                    reporter=NameOf(turn.person.id),
                    words=SaidWords(said.utterance),
                    source=turn.person.id,
                )
    turn.say("report-thanks", contact=turn.programme.contact or turn.programme.name)
    return END


@report.step("report-arrived", expects=one_of(OnReport), asks=the_report, repeatable=True)
async def report_arrived(turn: Turn, answer: OnReport) -> Next:
    alert = await alerts.get(turn.db, AlertId(turn.about))
    if alert is None or turn.person.role != Role.COUNSELLOR:
        return END
    if answer == OnReport.TALK:
        await _show_talk(turn, alert)
        return STAY
    mine = await alerts.take(turn.db, alert.id, turn.person.id, turn.now)
    turn.say("alert-is-yours" if mine else "alert-was-taken")
    return END


async def _show_talk(turn: Turn, alert: alerts.Alert) -> None:
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
