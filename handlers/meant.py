"""Meant: when something someone said could mean two things, they are asked; nothing they said is lost.

change-answer   a button of a question that was answered before: change it?
which-question  a number or a label, while two questions are open
"""

from handlers.answers import Listed, one_listed, yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next, Retake
from handlers.turn import Turn
from storage import choices
from storage.choices import ChoiceSet
from storage.database import Transaction
from storage.masked import Words
from storage.outgoing import Option, Sentence
from storage.people import Person

meant = Conversation("meant", interrupts=True)


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


def as_option(choice_set: ChoiceSet, option: str) -> str:
    """This option of this set, short enough to be what a question is about."""
    return f"{choice_set.id}:{[known.id for known in choice_set.options].index(option)}"


def in_words(choice_set: ChoiceSet, number: int) -> str:
    """A number that answers, as words, the question which this set went out with."""
    return f"{choice_set.id}:={number}"


async def _known(db: Transaction, person: Person, meaning: str) -> tuple[ChoiceSet | None, str]:
    """The set and the option, or the number in words, that ``meaning`` stands for."""
    set_id, _, option = meaning.partition(":")
    choice_set = await choices.get(db, person.id, set_id)
    if choice_set is None or option.startswith("="):
        return choice_set, option.removeprefix("=")
    return choice_set, choice_set.options[int(option)].id
