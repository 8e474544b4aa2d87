"""Meant: when what someone said could mean two things, they are asked; nothing they said is lost.

change-answer   a button of a question that was answered before: change it?
which-question  a number, while two questions are open
which-talk      words, while two talks are open
"""

from handlers.answers import Listed, one_listed, yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next, Retake
from handlers.turn import Turn
from storage import choices, utterances
from storage.masked import Words
from storage.outgoing import Option, Sentence
from storage.vocabulary import ChoiceSetId, UtteranceId

meant = Conversation("meant", interrupts=True)

_NEW_QUESTION = "new-question"


async def both_answers(asking: Asking) -> Asked:
    """What was answered, and what it would become: labels as they were shown."""
    choice_set, _, option = asking.about.partition(":")
    shown = await choices.get(asking.db, asking.person.id, choice_set)
    if shown is None:
        return Asked()
    before = shown.label(shown.options[shown.answer].id) if shown.answer is not None else ""
    return Asked({"before": before, "after": shown.label(option)})


async def both_questions(asking: Asking) -> Asked:
    """The options that carry the same number, each as it was shown."""
    options = []
    for meaning in asking.about.split("+"):
        choice_set, _, option = meaning.partition(":")
        shown = await choices.get(asking.db, asking.person.id, choice_set)
        if shown:
            options.append(Option(meaning, shown.label(option)))
    return Asked(options=tuple(options))


async def the_talks(asking: Asking) -> Asked:
    """The talks these words could belong to; or they are a new question."""
    _, _, sets = asking.about.partition("/")
    options = []
    for number, choice_set in enumerate(sets.split("+"), start=1):
        shown = await choices.get(asking.db, asking.person.id, choice_set)
        if shown and shown.delivered_at:
            line = Sentence("talk-of", {"number": number, "since": shown.delivered_at})
            options.append(Option(choice_set, line))
    return Asked(options=(*options, Option(_NEW_QUESTION)))


@meant.step("change-answer", expects=yes_or_no(), asks=both_answers)
async def change_answer(turn: Turn, yes: bool) -> Next:
    if not yes:
        turn.say("answer-stays")
        return END
    choice_set, _, option = turn.about.partition(":")
    return Retake(ChoiceSetId(choice_set), option)


@meant.step("which-question", expects=one_listed(), asks=both_questions)
async def which_question(_turn: Turn, meaning: Listed) -> Next:
    choice_set, _, option = meaning.partition(":")
    return Retake(ChoiceSetId(choice_set), option)


@meant.step("which-talk", expects=one_listed(), asks=the_talks)
async def which_talk(turn: Turn, choice: Listed) -> Next:
    said, _, _ = turn.about.partition("/")
    kept = (await utterances.these(turn.db, [UtteranceId(said)])).get(UtteranceId(said))
    if kept is None:
        return END
    return Retake(None if choice == _NEW_QUESTION else ChoiceSetId(choice), words=kept.words)


async def keep_for_later(turn: Turn, words: Words) -> UtteranceId:
    """Keep words whose place is not known yet."""
    return await utterances.keep(turn.db, turn.person.id, words, turn.person.language, turn.now)
