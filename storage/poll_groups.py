"""By role and by language: only as far as nobody can be found among so few, neither in a group nor in what is left.

Five answers make a group; three in a small programme, where who reads them is warned that people know each other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select

from storage import audiences, poll_answers
from storage.audiences import Audience
from storage.database import Transaction
from storage.poll_vocabulary import Grouping
from storage.polls import Poll
from storage.schema import people
from storage.vocabulary import Standing

FEWEST: Final = 5
FEWEST_AMONG_FEW: Final = 3
FEW: Final = 30

BROKEN_DOWN: Final = (Grouping.ROLE, Grouping.LANGUAGE)
_COLUMNS: Final = {Grouping.ROLE: people.c.role, Grouping.LANGUAGE: people.c.language}


@dataclass(frozen=True, slots=True)
class BrokenDown:
    """How each group that may be shown answered; ``among_few``: in a programme where people know each other."""

    groups: Mapping[str, Mapping[str, int]]
    among_few: bool


async def fewest(db: Transaction, *, simulated: bool) -> int:
    """How many answers make a group."""
    here = (people.c.standing == Standing.ACTIVE, people.c.simulated.is_(simulated))
    everyone = int((await db.execute(select(func.count()).select_from(people).where(*here))).scalar_one())
    return FEWEST_AMONG_FEW if everyone < FEW else FEWEST


async def to_count(db: Transaction, poll: Poll) -> dict[Grouping, Sequence[str]]:
    """The groups for which an anonymous poll is counted: large enough among those it is asked of."""
    at_least = await fewest(db, simulated=poll.simulated)
    of_it = audiences.conditions(poll.audience or Audience(), simulated=poll.simulated)
    found: dict[Grouping, Sequence[str]] = {}
    for grouping, column in _COLUMNS.items():
        rows = await db.execute(
            select(column.label("of"), func.count().label("many"))
            .where(*of_it, people.c.id != poll.author_id)
            .group_by(column)
        )
        found[grouping] = large_enough({str(row.of): row.many for row in rows}, at_least)
    return found


async def shown(db: Transaction, poll: Poll, question: int, grouping: Grouping) -> BrokenDown:
    """How the groups answered that are large enough; no group at all where one could be told from the rest."""
    at_least = await fewest(db, simulated=poll.simulated)
    answered = await poll_answers.by_group(db, poll, question, grouping)
    able = await _able(db, poll, question, answered, at_least)
    return BrokenDown({each: answered[each] for each in able}, among_few=at_least < FEWEST)


async def forget_small(db: Transaction, poll: Poll) -> None:
    """Of an anonymous poll that closes only those groups stay counted that may be shown."""
    at_least = await fewest(db, simulated=poll.simulated)
    for question in range(1, len(poll.questions) + 1):
        for grouping in BROKEN_DOWN:
            answered = await poll_answers.by_group(db, poll, question, grouping)
            able = await _able(db, poll, question, answered, at_least)
            await poll_answers.forget_groups(db, poll.id, question, grouping, able)


def large_enough(sizes: Mapping[str, int], at_least: int) -> Sequence[str]:
    """The groups that may be told apart, largest first; none, where that would leave too few, or one alone.

    Whoever knows the whole and all groups but one knows that one too: so what is left is as large as a group, or
    nothing.
    """
    some = sorted((each for each in sizes if sizes[each] >= at_least), key=lambda each: (-sizes[each], each))
    left = sum(sizes.values()) - sum(sizes[each] for each in some)
    while some and 0 < left < at_least:
        left += sizes[some.pop()]
    return some if left or len(some) > 1 else ()


async def _able(
    db: Transaction, poll: Poll, question: int, answered: Mapping[str, Mapping[str, int]], at_least: int
) -> Sequence[str]:
    """Large enough by their answers; those who are counted in no group are what is left of the whole."""
    sizes = {each: sum(given.values()) for each, given in answered.items()}
    whole = sum((await poll_answers.counts(db, poll, question)).values())
    others = whole - sum(sizes.values())
    return [each for each in large_enough({**sizes, "": others}, at_least) if each]
