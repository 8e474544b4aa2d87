"""Wishes: who has read a helper's path may wish to be answered by them. They are asked first, if they can be."""

from handlers import offering, relay, who_fits
from handlers.matching import fit_of, may_be_asked_by_name
from handlers.turn import Occasion
from storage import helper_profiles
from storage.questions import Question
from storage.vocabulary import PersonId, Reason


async def offer_to_wished(occasion: Occasion, question: Question, helper: PersonId) -> bool:
    """Offer it to the helper whom its asker chose, alone at first; whether they can be asked this, this week."""
    if not await relay.peers_may_answer(occasion.db, question) or helper in await relay.not_for(occasion.db, question):
        return False
    request = await who_fits.requested(occasion, question)
    if request is None:
        return False
    await helper_profiles.hold_ready(occasion.db, simulated=question.simulated)
    for each in await who_fits.candidates(occasion, question, request):
        if each.id == helper and may_be_asked_by_name(request, each):
            also = fit_of(request, each).also
            await offering.offer_to(occasion, question, helper, Reason.CHOSEN_BY_ASKER, also)
            await offering.waits_for_helpers(occasion, question)
            return True
    return False
