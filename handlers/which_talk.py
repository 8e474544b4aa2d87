"""Which talk: words that could be for more than one are kept until their author says for which; they go there once.

which-talk ─▶ one of the talks | the question that was open | a new question | a milestone | none of these

A talk that closed by itself can still be meant, for a while (resting.py).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers import answer, ask, milestone, naming, resting, talk
from handlers.answers import Listed, one_listed
from handlers.conversation import END, About, Asked, Asking, Conversation, Next, Retake
from handlers.turn import Turn
from storage import choices, media, questions, utterances
from storage.choices import ChoiceSet
from storage.database import Transaction
from storage.masked import Words
from storage.outgoing import Argument, Beginning, NameOf, Option, Phrase, Sentence
from storage.people import Person
from storage.questions import Question
from storage.standpoints import Standpoint
from storage.vocabulary import QuestionId, Role, UtteranceId

which = Conversation("which-talk", interrupts=True)

_NEW_QUESTION = "new-question"
_MILESTONE = "milestone"
_NONE = "none"
# With "a new question", or "a milestone", and "none of these", what fits into one numbered message.
_MOST_LINES = 7

# For so long after its last message a newcomer's words go to a talk without asking.
_TALK_GOES_ON = timedelta(hours=36)

# Standing here, "a new question" is what they were asked for.
_ASKING_ANEW = (ask.first_question.name, ask.ask_your_question.name)

# Steps that hear words whenever they were asked, without standing in between: what goes on between two people.
# A helper's next message, after the first answer, is more of it: people write in several messages.
_TALKING = {
    step.name: step
    for step in (
        *(talk.answer_arrived, talk.helper_asks, talk.asker_wrote, talk.say_it_differently, resting.talk_rests),
        answer.write_your_answer,
    )
}


@dataclass(frozen=True, slots=True)
class OpenTalk:
    """A talk that goes on, and the last of its messages that this person was shown."""

    question: Question
    last: ChoiceSet
    shown_since: bool  # other choices were shown after it

    @property
    def hears(self) -> About:
        """The step that hears what they write in it."""
        return _TALKING[self.last.step].about(self.last.subject or "")

    def may_be_over(self, now: datetime) -> bool:
        """Whether their words may as well begin something new."""
        return self.shown_since or self.question.rests or not _lately(self.last, now)


async def open_talks(scene: Turn | Asking, after: Standpoint | None = None) -> list[OpenTalk]:
    """The talks this person could be writing in, the one they last heard of first.

    ``after``: where a question is open, only those they heard of since; not the talk that it belongs to.
    """
    found: dict[QuestionId, OpenTalk] = {}
    shown = [each for each in await choices.recent(scene.db, scene.person.id, limit=40) if each.delivered_at]
    shown = [each for each in shown if not each.beside or each.step in _TALKING]
    for each in shown:
        if each.step not in _TALKING or (after and each.delivered_at and each.delivered_at < after.at):
            continue
        question = await _question_of(scene.db, each)
        if question is None or (after and after.subject == question.id):
            continue
        takes_part = scene.person.id in (question.asker_id, question.claimed_by)
        if takes_part and _goes_on(question, each, scene.now):
            found.setdefault(question.id, OpenTalk(question, each, shown_since=each is not shown[0]))
    return list(found.values())


async def whose(turn: Turn, words: Words, standing: About | None) -> About:
    """Ask which they are for; ``standing`` is the question that was open and takes words."""
    said = await utterances.keep(turn.db, turn.person.id, words, turn.person.language, turn.now)
    for each in await choices.recent(turn.db, turn.person.id):
        at_it = standing and (each.step, each.subject) == (standing.step.name, standing.subject)
        if at_it and each.delivered_at and each.step not in _ASKING_ANEW:
            return which_talk.about(f"{said}/{each.id}")
    return which_talk.about(said)


async def whose_words(asking: Asking) -> Asked:
    """The talks that these words could belong to, the question that was open, something new, or none."""
    _, _, standing = asking.about.partition("/")
    open_question = await choices.get(asking.db, asking.person.id, standing) if standing else None
    talks: list[tuple[ChoiceSet, Question | None]] = [
        (each.last, each.question) for each in await open_talks(asking) if each.last.id != standing
    ]
    if open_question and open_question.delivered_at:
        talks.insert(0, (open_question, await _question_of(asking.db, open_question)))
    lines = [
        Option(shown.id, await _line(asking.db, asking.person, question, shown, number))
        for number, (shown, question) in enumerate(talks[:_MOST_LINES], start=1)
    ]
    something_new = {Role.NEWCOMER: [Option(_NEW_QUESTION)], Role.COUNSELLOR: [Option(_MILESTONE)]}
    return Asked(options=(*lines, *something_new.get(asking.person.role, []), Option(_NONE)))


@which.step("which-talk", expects=one_listed(), asks=whose_words, repeatable=True)
async def which_talk(turn: Turn, choice: Listed) -> Next:
    said = UtteranceId(turn.about.partition("/")[0])
    kept = (await utterances.these(turn.db, [said])).get(said)
    if kept is None:
        turn.say("words-are-there")
        return END
    await utterances.take_up(turn.db, said)
    if choice == _NEW_QUESTION:
        return await ask.begin(turn, kept.words)
    if choice == _MILESTONE and turn.person.role == Role.COUNSELLOR:
        return await milestone.offer(turn, kept.words)
    shown = None if choice == _NONE else await choices.get(turn.db, turn.person.id, choice)
    if shown is None:
        if kept.words.media:
            await media.drop(turn.db, kept.words.media, turn.now)
        turn.say("words-go-nowhere")
        return END
    return Retake(shown.id, words=kept.words)


async def _line(db: Transaction, reader: Person, question: Question | None, shown: ChoiceSet, number: int) -> Argument:
    """With whom it is, and how the question begins; for what is no talk, when it was asked."""
    if question is None or question.words is None:
        return Sentence("talk-of", {"number": number, "since": shown.delivered_at or shown.created_at})
    said = (await utterances.these(db, [question.words])).get(question.words)
    begins: Argument = Phrase(f"topic-{question.topic or 'other'}")
    if said and said.words.text:
        begins = Beginning(question.words, question.asker_id)
    if reader.id != question.asker_id:
        return Sentence("talk-about", {"who": await naming.asker_of(db, question, reader), "question": begins})
    if question.claimed_by:
        return Sentence("talk-about", {"who": NameOf(question.claimed_by), "question": begins})
    return begins


def _goes_on(question: Question, shown: ChoiceSet, now: datetime) -> bool:
    if question.rests:
        return shown.step == resting.talk_rests.name and _lately(shown, now)
    return not question.over


def _lately(shown: ChoiceSet, now: datetime) -> bool:
    return shown.delivered_at is not None and shown.delivered_at >= now - _TALK_GOES_ON


async def _question_of(db: Transaction, shown: ChoiceSet) -> Question | None:
    if shown.subject is None:
        return None
    by_words = await questions.about_words(db, UtteranceId(shown.subject))
    return by_words or await questions.get(db, shown.subject)
