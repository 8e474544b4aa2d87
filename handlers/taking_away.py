"""Taking it away: all that is kept of someone, as a page to read and a file for machines.

my-data ─▶ (a shared phone: take-away-here) ─▶ data-comes … your-data, with the files

The files are made when the message leaves (bot/takeaway): no copy of everything lies anywhere before that. On a
shared phone we ask first, since there they stay for whoever opens them.
"""

from datetime import timedelta

from handlers.answers import yes_or_no
from handlers.conversation import END, Conversation, Next
from handlers.turn import Turn
from storage import outbox, people
from storage.outgoing import Files, Lane, Outgoing
from storage.vocabulary import Standing

taking_away = Conversation("taking-away", interrupts=True)

# The message that brings the files.
YOUR_DATA = "your-data"

_MOST_A_DAY = 3
_A_DAY = timedelta(days=1)
_TRIED_FOR = timedelta(hours=2)


async def begin(turn: Turn) -> Next:
    """They want it: at once, or on a shared phone after a yes."""
    known = await people.at_address(turn.db, turn.channel, turn.incoming.sender)
    if known and known[1].covered_from is not None:
        return take_away_here
    return await _have_it_made(turn)


@taking_away.step("take-away-here", expects=yes_or_no(), repeatable=True)
async def take_away_here(turn: Turn, yes: bool) -> Next:
    if not yes:
        turn.say("data-stays-here")
        return END
    return await _have_it_made(turn)


async def _have_it_made(turn: Turn) -> Next:
    """One at a time, and a few a day: making it reads all of someone's rows."""
    me = turn.person.id
    lately = await outbox.lately(turn.db, me, YOUR_DATA, turn.now - _A_DAY)
    if lately.on_the_way:
        turn.say("data-is-on-its-way")
    elif lately.sent >= _MOST_A_DAY:
        turn.say("data-enough-for-today")
    else:
        turn.say("data-comes")
        stopped = turn.person.standing == Standing.STOPPED
        turn.messages.append(
            Outgoing(
                f"{YOUR_DATA}/{me}/{turn.now.isoformat()}",
                me,
                YOUR_DATA,
                {"files": Files(me)},
                # Files are heavy: nothing of a talk waits for them. Who stopped is sent only what they ask for.
                lane=Lane.CONVERSATION if stopped else Lane.REMINDER,
                expires_at=turn.now + _TRIED_FOR,
            )
        )
    return END
