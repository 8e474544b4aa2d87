"""Wishes: who has read a helper's path may wish to be answered by them. They are asked first, if they can be."""

from datetime import timedelta

from handlers import relay
from handlers.turn import Occasion
from storage import helper_profiles
from storage.questions import Question
from storage.vocabulary import PersonId, Reason

_WEEK = timedelta(days=7)


async def offer_to_wished(occasion: Occasion, question: Question, helper: PersonId) -> bool:
    """Offer it to the helper whom its asker chose, alone at first; whether they can be asked this week."""
    if not await relay.peers_may_answer(occasion.db, question) or helper in await relay.not_for(occasion.db, question):
        return False
    ready = await helper_profiles.ready(occasion.db, simulated=question.simulated, week_since=occasion.now - _WEEK)
    free = any(each.person_id == helper and each.taken_this_week < each.weekly_limit for each in ready)
    if free:
        await relay.offer_to(occasion, question, helper, Reason.CHOSEN_BY_ASKER)
        await relay.waits_for_helpers(occasion, question)
    return free
