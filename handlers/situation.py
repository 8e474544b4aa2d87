"""Situation: what others see of a newcomer's project beside a question, and no more than they need."""

from dataclasses import dataclass

from storage import obstacles, projects
from storage.database import Transaction
from storage.outgoing import Argument, OriginalWords, Phrase, Phrases, SaidWords
from storage.projects import Project
from storage.questions import Question
from storage.vocabulary import Topic

# Where a text chooses by it: they have not said.
_NOT_TOLD = "not-told"


@dataclass(frozen=True, slots=True)
class Situation:
    """How soon they need an income and how much French they speak, as words of ours; and what stands in their way."""

    income: str
    french: str
    obstacles: Argument
    told: str  # "yes" where helpers may see the obstacles


async def of_asker(db: Transaction, question: Question) -> Situation:
    """The asker's situation as it is today; obstacles only where they said so when they asked."""
    known = await projects.get(db, question.asker_id)
    named = await obstacles.of(db, question.asker_id) if question.show_obstacles else []
    return Situation(
        income=known.income or _NOT_TOLD,
        french=known.french or _NOT_TOLD,
        obstacles=Phrases(tuple(f"obstacle-{each.kind}" for each in named)),
        told="yes" if named else "no",
    )


async def about(db: Transaction, question: Question) -> Argument:
    """What a question is about: the obstacle for which its asker wants help, their trade in their words, or a topic."""
    behind = (await obstacles.behind(db, [question.id])).get(question.id)
    if behind:
        return Phrase(f"obstacle-{behind.kind}")
    if question.of_project and question.topic == Topic.OTHER:
        words = (await projects.get(db, question.asker_id)).trade_words
        return SaidWords(words) if words else Phrase("topic-other")
    return Phrase(f"topic-{question.topic or 'other'}")


def trade_as_told(known: Project) -> Argument:
    """What someone's trade is called, to themselves: as we call it, or as they wrote it."""
    return OriginalWords(known.trade_words) if known.trade_words else Phrase(f"topic-{known.trade or 'other'}")
