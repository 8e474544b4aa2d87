"""A poll closes: at its time, or by a counsellor's tap. What an anonymous one knew of who answered is forgotten."""

from handlers import poll_answering, poll_text
from handlers.telling import tell
from handlers.turn import Occasion
from storage import people, poll_answers, poll_groups, poll_people, polls
from storage.poll_vocabulary import PollState
from storage.polls import Poll
from storage.vocabulary import Role


async def close(occasion: Occasion, this: Poll) -> None:
    """Nobody answers it any more, and its author hears how many did."""
    turnout = await poll_people.turnout(occasion.db, this, poll_answering.first_of(this))
    over = {"closed_at": occasion.now, "look_at": None}
    if not await polls.change(occasion.db, this.id, PollState.OPEN, PollState.CLOSED, **over):
        return
    await poll_answering.withdraw(occasion, this)
    if this.anonymous:
        counted = sum((await poll_answers.counts(occasion.db, this, 1)).values())
        await polls.note(occasion.db, this.id, answered=max(turnout.answered, counted))
        await poll_groups.forget_small(occasion.db, this)
        if max(turnout.answered, counted) < poll_groups.FEWEST_AMONG_FEW:  # of so few, each could be told
            await poll_answers.forget(occasion.db, this.id)
        await poll_people.forget_who_answered(occasion.db, this.id)
    author = await people.get(occasion.db, this.author_id)
    if author is None or author.role != Role.COUNSELLOR:  # who reads it now finds it in the list
        return
    await tell(
        occasion,
        this.author_id,
        "poll-has-closed",
        source=this.author_id,
        what=poll_text.called(this),
        asked=turnout.asked,
        answered=turnout.answered,
    )
