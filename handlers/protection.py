"""Protection: someone is not, or no more, for peers to answer; what peers had of theirs goes to counsellors."""

from handlers import accompaniment, opening_ends, relay, session_changes, staying_exchange
from handlers.telling import tell
from handlers.turn import Occasion
from storage import alerts, people, questions
from storage.vocabulary import PersonId, QuestionState


async def no_more_peers(occasion: Occasion, asker: PersonId) -> None:
    """From now on only the team answers this person: nothing of theirs stays with a peer."""
    await accompaniment.end_for(occasion, asker)
    await opening_ends.leave(occasion, asker)
    await session_changes.leave(occasion, asker)
    await staying_exchange.leave(occasion, asker)
    await follow_the_rules(occasion, asker)


async def follow_the_rules(occasion: Occasion, asker: PersonId) -> None:
    """Whom this person must not meet, and whether peers may answer them at all, holds for what is open too."""
    for other in await alerts.parted(occasion.db, asker):
        await relay.keep_apart(occasion, asker, other)
        await opening_ends.part(occasion, asker, other)
        await staying_exchange.part(occasion, asker, other)
    for question in await questions.open_of_asker(occasion.db, asker):
        if await relay.peers_may_answer(occasion.db, question):
            continue
        holder = await people.get(occasion.db, question.claimed_by) if question.claimed_by else None
        with_peer = holder is not None and holder.role.is_volunteer
        someone_waits = question.state == QuestionState.CLAIMED or question.claim_ends_at is not None
        if question.state == QuestionState.OPEN or (with_peer and someone_waits):
            await relay.hand_over(occasion, question, saying="question-to-counsellor")
        elif with_peer:
            await relay.let_go(occasion, question)
        if holder and with_peer:
            await tell(occasion, holder.id, "counsellor-has-it")
