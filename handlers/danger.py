"""Danger: what is said at once to someone who may be in danger.

    certain:   the help text with its numbers ─▶ counsellors, again every ten minutes until one takes it
    uncertain: are-you-in-danger ─▶ yes: as above | a counsellor | no: what they wrote goes its way

It never reaches a peer. Whether words mean danger is decided before anything else (bot/danger.py).
"""

from enum import StrEnum

from handlers.answers import one_of
from handlers.conversation import END, Asked, Asking, Conversation, Next, Retake
from handlers.turn import Turn
from storage import alerts, people, utterances
from storage.masked import Words
from storage.outgoing import NameOf, Phrase, SaidWords, Timing
from storage.vocabulary import AlertId, AlertKind, Language, Role, UtteranceId

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
async def are_you_in_danger(turn: Turn, answer: InDanger) -> Next:
    kind, _, said = turn.about.partition("/")
    utterance = UtteranceId(said)
    if answer != InDanger.NO:
        await _help(turn, AlertKind(kind), utterance)
        return END
    kept = (await utterances.these(turn.db, [utterance])).get(utterance)
    return Retake(None, words=kept.words) if kept else END


@danger.step("someone-in-danger", expects=one_of(OnAlert), asks=the_alert, repeatable=True)
async def someone_in_danger(turn: Turn, _answer: OnAlert) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return END
    if not await alerts.take(turn.db, turn.about, turn.person.id, turn.now):
        turn.say("alert-was-taken")
        return END
    alert = await alerts.get(turn.db, turn.about)
    turn.say("alert-is-yours")
    if alert:
        turn.say_to(alert.person_id, "counsellor-saw-it", counsellor=NameOf(turn.person.id), timing=Timing.NOW)
    return END


async def _help(turn: Turn, kind: AlertKind, said: UtteranceId) -> None:
    turn.say(f"help-{kind}")
    again = turn.now + turn.programme.times.danger_again
    alert = await alerts.raise_one(turn.db, kind, turn.person.id, turn.now, remind_at=again, words=said)
    on_duty = [
        counsellor
        for counsellor in await people.counsellors(turn.db, simulated=turn.person.simulated)
        if counsellor.id != turn.person.id
    ]
    turn.say("counsellor-was-told" if on_duty else "no-counsellor-there", contact=turn.programme.contact or "none")
    for counsellor in on_duty:
        await turn.ask_of(counsellor, someone_in_danger.about(AlertId(alert)), timing=Timing.NOW)
