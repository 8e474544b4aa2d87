"""Session votes: which of the questions that were handed in people wish to hear about most; nobody sees who asks.

session-beforehand ─▶ session-vote ─▶ a question, on or off │ more │ that is all

Who wished for what is shown to nobody, and gone when the session begins. The most wished come first for whoever
speaks, and for the team.
"""

from typing import Final

from handlers import checklist, session_invitation, session_text
from handlers.answers import Listed, one_listed
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import session_questions, session_votes
from storage.database import Transaction
from storage.outgoing import Argument, Beginning, Lines, Option, SaidWords, Sentence
from storage.session_questions import SessionQuestion
from storage.session_vocabulary import GuestReply
from storage.sessions import Session

voting = Conversation("session-votes")

_MOST_LISTED: Final = 6
_MORE: Final = "more"


async def what_was_asked(asking: Asking) -> Asked:
    """Some of the questions in full, and each as a button. About ``guest/number of the first``."""
    guest_id, _, first = asking.about.partition("/")
    guest, this = await session_invitation.of_reader(asking, guest_id)
    if guest is None or this is None:
        return Asked()
    every = await _as_asked(asking.db, this)
    listed = every[int(first or 0) :][:_MOST_LISTED]
    chosen = await session_votes.of_person(asking.db, this.id, asking.person.id)
    beginnings: dict[str, Argument] = {each.id: Beginning(each.words, each.author_id) for each in listed}
    marked = checklist.marked(beginnings, chosen, lambda question: beginnings[question])
    more = (Option("more"),) if len(every) > int(first or 0) + len(listed) else ()
    whole = Lines(tuple(Sentence("session-vote-line", {"words": SaidWords(each.words)}) for each in listed))
    shown: dict[str, Argument] = {"session": session_text.named(this), "questions": whole}
    return Asked(shown, options=(*marked, *more, Option("that-is-all")))


@voting.step("session-vote", expects=one_listed(), asks=what_was_asked, repeatable=True, holds=False)
async def session_vote(turn: Turn, choice: Listed) -> Next:
    guest_id, _, first = turn.about.partition("/")
    guest, this = await session_invitation.still_open(turn, guest_id)
    if guest is None or this is None:
        return END
    every = [each.id for each in await _as_asked(turn.db, this)]
    if choice == checklist.THAT_IS_ALL or guest.reply is not GuestReply.YES or not every:
        turn.say("session-vote-kept")
        return END
    if choice == _MORE:
        return session_vote.about(f"{guest_id}/{int(first or 0) + _MOST_LISTED}")
    question = choice.partition("/")[2]
    if question in every:
        if checklist.toggled([], choice):
            await session_votes.wish(turn.db, this.id, question, turn.person.id)
        else:
            await session_votes.take_back(turn.db, question, turn.person.id)
    return session_vote.about(turn.about)


async def _as_asked(db: Transaction, this: Session) -> list[SessionQuestion]:
    """In an order that stays while people vote, and tells of nobody."""
    return sorted(await session_questions.of_session(db, this.id), key=lambda each: each.id)
