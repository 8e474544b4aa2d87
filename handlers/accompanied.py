"""Accompanied: what a newcomer asks goes first to whoever agreed to accompany them, one after the other."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from handlers.matching import Candidate, Found, Request, avoids, fit_of
from storage import accompaniments, questions
from storage.accompaniments import Accompaniment
from storage.database import Transaction
from storage.questions import Question
from storage.vocabulary import AccompanimentState, PersonId, Reason


def first_asked(
    one: Accompaniment | None, request: Request, candidates: Sequence[Candidate], but_not: Collection[PersonId]
) -> Found | None:
    """The helper, or else the second, as long as they may be asked this and have room; None when everyone may be.

    Nobody goes over their week's limit for it: that is what the second is for. Both sides said yes to each other,
    so that what the newcomer wishes of helpers in general is not looked at.
    """
    if one is None or one.state != AccompanimentState.RUNNING:
        return None
    free = {each.id: each for each in candidates if each.has_room and not avoids(request, each)}
    able = [free[each] for each in one.agreed if each in free and each not in but_not]
    return Found([replace(fit_of(request, able[0]), reason=Reason.ACCOMPANIES)]) if able else None


async def mark(db: Transaction, question: Question, found: Found) -> None:
    """Whoever accompanies them knows the newcomer by one name, in all their talks."""
    one = await accompaniments.of_newcomer(db, question.asker_id)
    if one is None or one.state != AccompanimentState.RUNNING:
        return
    of_them = any(fit.reason is Reason.ACCOMPANIES for fit in found.fits)
    values = {"accompaniment_id": one.id, "pseudonym": one.pseudonym} if of_them else {"accompaniment_id": None}
    await questions.note(db, question.id, **values)
