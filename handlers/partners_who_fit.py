"""Partners who fit: an employer or a training centre knows about what they themselves offer.

A question about a trade is for whoever offers something in it; one about training, for who trains; one about a first
job, for who employs. A partner gives their time: two questions a week at most, and none once they said so.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from handlers import partner, relay
from handlers.conversation import Asking
from handlers.matching import Fit, Found, Nobody
from handlers.turn import Occasion
from storage import offers, openings, partners
from storage.opening_vocabulary import OpeningKind
from storage.openings import Opening
from storage.partners import Partner
from storage.questions import Question
from storage.vocabulary import Aim, OfferState, PersonId, Reason, Topic

MOST_A_WEEK: Final = 2

_WEEK: Final = timedelta(days=7)
_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)
_EMPLOYS: Final = (OpeningKind.JOB, OpeningKind.IMMERSION, OpeningKind.INTERNSHIP)


async def who_is_next(scene: Occasion | Asking, question: Question) -> Found:
    """The partner to ask next: of this trade before all others, then whoever was asked longest ago."""
    if not await relay.peers_may_answer(scene.db, question):
        return Found(nobody=Nobody.NOT_FOR_PEERS)
    asked = await offers.of_question(scene.db, question.id)
    but_not = {each.helper_id for each in asked if each.state != OfferState.GONE}
    but_not |= await relay.not_for(scene.db, question)
    ready = [each for each in await _ready(scene, question) if each.person_id not in but_not]
    known = await openings.offered_by(scene.db, [each.person_id for each in ready])
    fitting = [each for each in ready if knows_about(question, known.get(each.person_id, []))]
    if not fitting:
        return Found(nobody=Nobody.NOT_LIVED)
    lately = await offers.made_since(scene.db, [each.person_id for each in fitting], scene.now - _WEEK)
    free = [each.person_id for each in fitting if len(lately.get(each.person_id, [])) < MOST_A_WEEK]
    if not free:
        return Found(nobody=Nobody.NO_ROOM)

    def order(one: PersonId) -> tuple[bool, datetime, PersonId]:
        return not _of_this_trade(question, known[one]), max(lately.get(one, [_LONG_AGO])), one

    return Found([Fit(min(free, key=order), Reason.PARTNER)])


async def may_answer(scene: Occasion, question: Question, person: PersonId) -> bool:
    """Whether this partner was asked this, and nothing has come between."""
    known = await partners.get(scene.db, person)
    if (
        known is None
        or known.agreed_version != partner.AGREEMENT_VERSION
        or person in await relay.not_for(scene.db, question)
    ):
        return False
    asked = {each.helper_id for each in await offers.of_question(scene.db, question.id)}
    return person in asked and await relay.peers_may_answer(scene.db, question)


def knows_about(question: Question, offered: Iterable[Opening]) -> bool:
    """Whether who offers this knows about what is asked. Pure."""
    kinds = {each.kind for each in offered}
    if question.topic is Topic.TRAINING or question.aim is Aim.TRAINING:
        return OpeningKind.TRAINING in kinds or _of_this_trade(question, offered)
    if question.topic is Topic.FIRST_JOB:
        return not kinds.isdisjoint(_EMPLOYS)
    return _of_this_trade(question, offered)


async def _ready(scene: Occasion | Asking, question: Question) -> Sequence[Partner]:
    known = await partners.who_take_questions(scene.db, simulated=question.simulated)
    return [each for each in known if each.agreed_version == partner.AGREEMENT_VERSION]


def _of_this_trade(question: Question, offered: Iterable[Opening]) -> bool:
    trade = question.topic
    return trade is not None and trade.is_trade and any(each.trade is trade for each in offered)
