"""Meant: when something someone said could mean two things, they are asked; nothing they said is lost.

change-answer   a button of a question that was answered before: change it?
which-question  a number or a label, while two questions are open
which-talk      words, while they could be for more than one
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers import answer, ask, talk
from handlers.answers import Listed, one_listed, yes_or_no
from handlers.conversation import END, About, Asked, Asking, Conversation, Next, Retake
from handlers.turn import Turn
from storage import choices, questions, utterances
from storage.choices import ChoiceSet
from storage.database import Transaction
from storage.masked import Words
from storage.outgoing import Option, Sentence
from storage.people import Person
from storage.questions import Question
from storage.standpoints import Standpoint
from storage.vocabulary import QuestionId, Role, UtteranceId

meant = Conversation("meant", interrupts=True)

_NEW_QUESTION = "new-question"
_MOST_TALKS = 7

# For so long after its last message a newcomer's words go to a talk without asking.
_TALK_GOES_ON = timedelta(hours=36)

# Standing here, "a new question" is what they were asked for.
_ASKING_ANEW = (ask.first_question.name, ask.ask_your_question.name)

# Steps that hear words whenever they were asked, without standing in between: what goes on between two people.
# A helper's next message, after the first answer, is more of it: people write in several messages.
_TALKING = {
    step.name: step
    for step in (
        *(talk.answer_arrived, talk.helper_asks, talk.asker_wrote, talk.say_it_differently),
        answer.write_your_answer,
    )
}


@dataclass(frozen=True, slots=True)
class OpenTalk:
    """A talk that goes on, and the last of its messages that this person was shown."""

    question: QuestionId
    last: ChoiceSet
    shown_since: bool  # other choices were shown after it

    @property
    def hears(self) -> About:
        """The step that hears what they write in it."""
        return _TALKING[self.last.step].about(self.last.subject or "")

    def may_be_over(self, now: datetime) -> bool:
        """Whether their words may as well begin something new."""
        return self.shown_since or self.last.delivered_at is None or self.last.delivered_at < now - _TALK_GOES_ON


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
        takes_part = question is not None and scene.person.id in (question.asker_id, question.claimed_by)
        if question and takes_part and not question.over and not (after and after.subject == question.id):
            found.setdefault(question.id, OpenTalk(question.id, each, shown_since=each is not shown[0]))
    return list(found.values())


async def whose(turn: Turn, words: Words, standing: About | None) -> About:
    """Ask which they are for; ``standing`` is the question that was open and takes words."""
    said = await utterances.keep(turn.db, turn.person.id, words, turn.person.language, turn.now)
    for each in await choices.recent(turn.db, turn.person.id):
        at_it = standing and (each.step, each.subject) == (standing.step.name, standing.subject)
        if at_it and each.delivered_at and each.step not in _ASKING_ANEW:
            return which_talk.about(f"{said}/{each.id}")
    return which_talk.about(said)


async def both_answers(asking: Asking) -> Asked:
    """What was answered, and what it would become: labels as they were shown."""
    shown, option = await _known(asking.db, asking.person, asking.about)
    if shown is None:
        return Asked()
    before = shown.label(shown.options[shown.answer].id) if shown.answer is not None else ""
    return Asked({"before": before, "after": shown.label(option)})


async def both_questions(asking: Asking) -> Asked:
    """What was said as an answer to each question; where that reads the same, with the time of the question."""
    found = []
    for meaning in asking.about.split("+"):
        shown, option = await _known(asking.db, asking.person, meaning)
        if shown and shown.delivered_at:
            found.append((meaning, shown.label(option), shown.delivered_at))
    alike = len({label for _, label, _ in found}) < len(found)
    return Asked(
        options=tuple(
            Option(meaning, Sentence("talk-of", {"number": label, "since": since}) if alike else label)
            for meaning, label, since in found
        )
    )


async def whose_words(asking: Asking) -> Asked:
    """The talks that these words could belong to, the question that was open, or a new question."""
    _, _, standing = asking.about.partition("/")
    open_question = await choices.get(asking.db, asking.person.id, standing) if standing else None
    talks = [each.last for each in await open_talks(asking) if each.last.id != standing]
    shown = [each for each in (open_question, *talks[:_MOST_TALKS]) if each and each.delivered_at]
    options = [
        Option(each.id, Sentence("talk-of", {"number": number, "since": each.delivered_at}))
        for number, each in enumerate(shown, start=1)
        if each.delivered_at
    ]
    may_ask = asking.person.role == Role.NEWCOMER
    return Asked(options=(*options, Option(_NEW_QUESTION)) if may_ask else tuple(options))


@meant.step("change-answer", expects=yes_or_no(), asks=both_answers)
async def change_answer(turn: Turn, yes: bool) -> Next:
    shown, option = await _known(turn.db, turn.person, turn.about)
    if not yes or shown is None:
        turn.say("answer-stays")
        return END
    return Retake(shown.id, option)


@meant.step("which-question", expects=one_listed(), asks=both_questions)
async def which_question(turn: Turn, meaning: Listed) -> Next:
    shown, option = await _known(turn.db, turn.person, meaning)
    if shown is None:
        return END
    in_words = option not in {known.id for known in shown.options}
    return Retake(shown.id, words=Words(option)) if in_words else Retake(shown.id, option)


@meant.step("which-talk", expects=one_listed(), asks=whose_words)
async def which_talk(turn: Turn, choice: Listed) -> Next:
    said, _, _ = turn.about.partition("/")
    kept = (await utterances.these(turn.db, [UtteranceId(said)])).get(UtteranceId(said))
    if kept is None:
        return END
    if choice == _NEW_QUESTION:
        return await ask.begin(turn, kept.words)
    shown = await choices.get(turn.db, turn.person.id, choice)
    return Retake(shown.id, words=kept.words) if shown else END


def as_option(choice_set: ChoiceSet, option: str) -> str:
    """This option of this set, short enough to be what a question is about."""
    return f"{choice_set.id}:{[known.id for known in choice_set.options].index(option)}"


def in_words(choice_set: ChoiceSet, number: int) -> str:
    """A number that answers, as words, the question which this set went out with."""
    return f"{choice_set.id}:={number}"


async def _question_of(db: Transaction, shown: ChoiceSet) -> Question | None:
    if shown.subject is None:
        return None
    by_words = await questions.about_words(db, UtteranceId(shown.subject))
    return by_words or await questions.get(db, shown.subject)


async def _known(db: Transaction, person: Person, meaning: str) -> tuple[ChoiceSet | None, str]:
    """The set and the option, or the number in words, that ``meaning`` stands for."""
    set_id, _, option = meaning.partition(":")
    choice_set = await choices.get(db, person.id, set_id)
    if choice_set is None or option.startswith("="):
        return choice_set, option.removeprefix("=")
    return choice_set, choice_set.options[int(option)].id
