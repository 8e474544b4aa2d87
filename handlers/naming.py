"""What people may call each other in a relay, and whose words they are shown."""

from handlers import opening_text, why
from handlers.conversation import Asked, Asking
from storage import answer_checks, people, questions, utterances
from storage.database import Transaction
from storage.outgoing import Argument, NameOf, Phrase, SaidWords
from storage.people import Person
from storage.questions import Question
from storage.vocabulary import PersonId, Role, UtteranceId


async def asker_of(db: Transaction, question: Question, reader: Person) -> Argument:
    """What ``reader`` may call the asker: their name to a counsellor, or after the asker's yes; else a tree's.

    Who gave no name is a tree to everyone: so that two of them can be told apart.
    """
    if question.show_name or reader.role == Role.COUNSELLOR:
        asker = await people.get(db, question.asker_id)
        if asker and asker.name:
            return NameOf(question.asker_id)
    return Phrase(f"pseudonym-{question.pseudonym}")


def who_did_it(person: PersonId | None) -> Argument:
    """Who has seen to something already, for whoever comes second."""
    return NameOf(person) if person else Phrase("someone")


async def with_whom(asking: Asking) -> Asked:
    """Whose question it is, and the question."""
    question = await questions.get(asking.db, asking.about)
    if question is None or question.words is None:
        return Asked()
    return Asked(
        {
            "asker": await asker_of(asking.db, question, asking.person),
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
    author: Argument = NameOf(said.author_id)
    if said.author_id == question.asker_id:
        author = await asker_of(asking.db, question, asking.person)
    elif question.for_partners:
        author = await opening_text.partner_named(asking.db, said.author_id)
    return Asked(
        {
            "author": author,
            "words": SaidWords(utterance),
            "lived": "yes" if said.lived_in else "no",
            "year": str(said.lived_in or ""),
            "checked": "yes" if await answer_checks.is_checked(asking.db, utterance) else "no",
        },
        source=said.author_id,
    )


async def who_took_it(asking: Asking) -> Asked:
    """Who answers, and the name that they would see. About a question and whoever took it: ``question/person``."""
    _, _, holder = asking.about.partition("/")
    return Asked(
        {
            "helper": NameOf(PersonId(holder)),
            "name": NameOf(asking.person.id),
            "why": await why.to_asker_of(asking.db, asking.about),
        }
    )
