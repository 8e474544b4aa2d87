"""Copies: one question may have been put before a person several times (in two languages, after a wrong number).

Only one copy awaits an answer, and an answer to any of them answers the question.
"""

from datetime import timedelta

from handlers.conversation import About
from handlers.turn import Turn
from storage import choices
from storage.choices import ChoiceSet

# A second tap on the same button this soon is a slip of the thumb.
_DOUBLE_TAP = timedelta(seconds=10)


async def copies(turn: Turn, stop: About) -> list[ChoiceSet]:
    """Every copy of this question that the person was shown lately, newest first."""
    recent = await choices.recent(turn.db, turn.person.id)
    return [
        each for each in recent if each.delivered_at and (each.step, each.subject) == (stop.step.name, stop.subject)
    ]


async def answered(turn: Turn, choice_set: ChoiceSet, stop: About, option: str) -> ChoiceSet | None:
    """The copy that was answered: this one, or a later one that has the option too; None if none was."""
    if choice_set.answer is not None:
        return choice_set
    for each in await copies(turn, stop):
        later = each.delivery_order > choice_set.delivery_order
        if later and each.answer is not None and option in {known.id for known in each.options}:
            return each
    return None


async def close(turn: Turn, stop: About) -> None:
    """No copy of this question awaits an answer any more."""
    for each in await copies(turn, stop):
        if each.open:
            await choices.close(turn.db, each.id, turn.now)


def same_answer(choice_set: ChoiceSet, option: str) -> bool:
    """Whether this very option was taken."""
    return choice_set.answer is not None and choice_set.options[choice_set.answer].id == option


def just_closed(turn: Turn, choice_set: ChoiceSet) -> bool:
    """Whether it was answered so short a time ago that another tap is a slip of the thumb."""
    return choice_set.closed_at is not None and turn.now - choice_set.closed_at < _DOUBLE_TAP
