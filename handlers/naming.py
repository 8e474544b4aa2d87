"""What people may call each other in a relay, and whose words they are shown."""

from handlers.conversation import Asked, Asking
from storage import questions, utterances
from storage.outgoing import Argument, NameOf, Phrase, SaidWords
from storage.questions import Question
from storage.vocabulary import UtteranceId


def asker_of(question: Question) -> Argument:
    """What others may call the asker: their name only after their yes, else a tree's."""
    return NameOf(question.asker_id) if question.show_name else Phrase(f"pseudonym-{question.pseudonym}")


async def with_whom(asking: Asking) -> Asked:
    """Whose question it is, and the question."""
    question = await questions.get(asking.db, asking.about)
    if question is None or question.words is None:
        return Asked()
    return Asked(
        {
            "asker": asker_of(question),
            "question": SaidWords(question.words),
            "role": asking.person.role.value,
        },
        source=question.asker_id,
    )


async def what_was_said(asking: Asking) -> Asked:
    """Someone's words in a talk, with what the reader may call them."""
    utterance = UtteranceId(asking.about)
    said = (await utterances.these(asking.db, [utterance])).get(utterance)
    question = await questions.about_words(asking.db, utterance)
    if said is None or question is None:
        return Asked()
    author = NameOf(said.author_id) if said.author_id != question.asker_id else asker_of(question)
    return Asked({"author": author, "words": SaidWords(utterance)}, source=said.author_id)


async def who_took_it(asking: Asking) -> Asked:
    """Who answers, and the name that they would see."""
    question = await questions.get(asking.db, asking.about)
    if question is None or question.claimed_by is None:
        return Asked()
    return Asked({"helper": NameOf(question.claimed_by), "name": NameOf(asking.person.id)})
