"""Accompanied: what a newcomer asks goes first to whoever agreed to accompany them, one after the other."""

from collections.abc import Collection, Sequence

from handlers.matching import Fit
from storage import accompaniments, questions
from storage.database import Transaction
from storage.helper_profiles import HelperProfile
from storage.questions import Question
from storage.vocabulary import AccompanimentState, PersonId, Reason


async def first_asked(
    db: Transaction, question: Question, ready: Sequence[HelperProfile], but_not: Collection[PersonId]
) -> list[Fit]:
    """The helper, or else the second, as long as they may be asked and have room; [] when everyone may be.

    Nobody goes over their week's limit for it: that is what the second is for.
    """
    one = await accompaniments.of_newcomer(db, question.asker_id)
    if one is None or one.state != AccompanimentState.RUNNING:
        return []
    free = {each.person_id for each in ready if each.taken_this_week < each.weekly_limit}
    able = [each for each in one.agreed if each in free and each not in but_not]
    mark = {"accompaniment_id": one.id, "pseudonym": one.pseudonym} if able else {"accompaniment_id": None}
    await questions.note(db, question.id, **mark)
    return [Fit(able[0], Reason.ACCOMPANIES)] if able else []
