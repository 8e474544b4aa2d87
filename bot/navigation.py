"""Where people go next: the next step is put before them, and the way back is kept.

A trail holds the steps before, oldest first. Where something interrupts (another language, a stale button,
a message of someone else's), the trail is marked: back from there, or at its end, people are where they were.
"""

from dataclasses import dataclass
from typing import Any, assert_never

from handlers import menu
from handlers.conversation import END, STAY, About, Next, Retake, Step, Way, about
from handlers.conversations import Conversations
from handlers.turn import Turn
from storage import choices, outbox, standpoints
from storage.choices import HOLDS_FOR
from storage.standpoints import Standpoint, Stop
from storage.vocabulary import Standing

# In a trail: what follows is an aside; the step before it was interrupted.
_ASIDE: Stop = ("", None)

# Any: a step of any answer may come next.
Onward = Step[Any] | About | Way


@dataclass(frozen=True, slots=True)
class Navigation:
    """Puts steps before people and leads them back."""

    conversations: Conversations

    async def go_from(self, turn: Turn, here: Standpoint | None, left: About, following: Onward) -> None:
        """Go on from a step; one that is not where the person stood was an aside, and they stay where they were."""
        if here is None or stands_at(here, left):
            await self.go(turn, here, following)
            return
        step = self.conversations.step(here.step)
        same_story = step is not None and step.conversation is left.step.conversation
        same_thing = here.subject == left.subject or None in (here.subject, left.subject)
        goes_on_there = same_story and same_thing and not left.step.conversation.interrupts
        await self.go(turn, here, following, aside=not goes_on_there or following in (END, STAY))

    async def go(self, turn: Turn, here: Standpoint | None, following: Onward, *, aside: bool = False) -> None:
        """Go on; ``aside``: what the person was asked before stays open, and they return to it."""
        if not isinstance(following, Way):
            await self.ask(turn, here, about(following), aside=aside)
            return
        match following:
            case Way.STAY:
                pass
            case Way.MENU:
                await self.ask(turn, None, about(menu.main_menu))
            case Way.RESUME:
                turn.say("you-are-here")
                await self.resume(turn, here)
            case Way.END if aside:
                await self._stay(turn, here)
            case Way.END:
                await self._return(turn, here)
            case _:
                assert_never(following)

    async def ask(
        self, turn: Turn, here: Standpoint | None, stop: About, *, aside: bool = False, remember: bool = True
    ) -> None:
        """Put the next step before the person: from now on they stand there."""
        trail = self._trail(here, stop, aside=aside, remember=remember)
        await choices.close_all(turn.db, turn.person.id, turn.now, waiting=False)
        await standpoints.move(turn.db, turn.person.id, _standpoint(turn, (stop.step.name, stop.subject), trail))
        await turn.ask(stop, back=bool(trail) and trail[-1] != _ASIDE)

    async def ask_again(self, turn: Turn, here: Standpoint | None) -> bool:
        """The question that is open, once more, in the language of now; whether there was one."""
        step = self.conversations.step(here.step) if here else None
        if here is None or step is None:
            return False
        await self.ask(turn, here, About(step, here.subject), remember=False)
        return True

    async def resume(self, turn: Turn, here: Standpoint | None) -> None:
        """Where they are, once more; the menu, if that is nowhere."""
        if not await self.ask_again(turn, here) and turn.person.standing == Standing.ACTIVE:
            await self.ask(turn, None, about(menu.main_menu))

    async def back(self, turn: Turn, here: Standpoint | None) -> None:
        """One step back; where there is none, they hear where they are."""
        if here is None or not here.trail:
            await self.go(turn, here, Way.RESUME)
            return
        *trail, (name, subject) = here.trail
        step = self.conversations.step(name)
        if step:
            before = _standpoint(turn, (name, subject), tuple(trail))
            await self.ask(turn, before, About(step, subject), remember=False)
        else:
            await self.resume(turn, _before_aside(turn, here))

    async def next(self, turn: Turn, here: Standpoint | None) -> None:
        """Set aside what is open; what waited its turn comes. With nothing waiting, where they are."""
        if await outbox.waiting_for(turn.db, turn.person.id):
            await choices.close_all(turn.db, turn.person.id, turn.now)
            await outbox.let_next_go(turn.db, turn.person.id, turn.now)
        else:
            await self.go(turn, here, Way.RESUME)

    async def step_out(self, turn: Turn, here: Standpoint | None) -> Standpoint | None:
        """Leave an aside that has been settled, without a word: where they stand now, if anywhere."""
        before = _before_aside(turn, here) if here else None
        if before:
            await standpoints.move(turn.db, turn.person.id, before)
        else:
            await standpoints.leave(turn.db, turn.person.id)
        return before

    async def let_next_go(self, turn: Turn) -> None:
        """Where choices are numbers, questions wait for each other: with none open any more, the next one comes."""
        holding = await choices.holding(turn.db, turn.person.id, turn.now - HOLDS_FOR)
        asks_more = any(
            message.choices and message.choices.holds for message in turn.messages if message.to == turn.person.id
        )
        if holding is None and not asks_more:
            await outbox.let_next_go(turn.db, turn.person.id, turn.now)

    async def is_busy(self, turn: Turn) -> bool:
        """Whether this person is in the middle of something, or something waits for them."""
        asked = any(message.choices for message in turn.messages if message.to == turn.person.id)
        if asked or await standpoints.of(turn.db, turn.person.id):
            return True
        if await choices.holding(turn.db, turn.person.id, turn.now - HOLDS_FOR):
            return True
        return await outbox.waiting_for(turn.db, turn.person.id) > 0

    async def _stay(self, turn: Turn, here: Standpoint | None) -> None:
        """Something beside the way is done: what they were asked is still there, or is asked again."""
        sets = await choices.recent(turn.db, turn.person.id)
        if here and not any(each.open and (each.step, each.subject) == (here.step, here.subject) for each in sets):
            await self.ask_again(turn, here)

    async def _return(self, turn: Turn, here: Standpoint | None) -> None:
        """A conversation is over: back to what it interrupted, if anything."""
        before = _before_aside(turn, here) if here else None
        if not await self.ask_again(turn, before):
            await choices.close_all(turn.db, turn.person.id, turn.now, waiting=False)
            await standpoints.leave(turn.db, turn.person.id)

    def _trail(self, here: Standpoint | None, stop: About, *, aside: bool, remember: bool) -> tuple[Stop, ...]:
        if here is None:
            return (_ASIDE,) if aside else ()
        if stands_at(here, stop) or not (aside or remember):
            return here.trail
        if not aside:
            return (*here.trail, (here.step, here.subject))
        step = self.conversations.step(here.step)
        if step and step.conversation is menu.aside:  # left by a command of their own: nobody is led back to it
            return here.trail
        return (*here.trail, (here.step, here.subject), _ASIDE)


def onward(following: Next) -> Onward:
    """Only what hears an answer can have something to take once more."""
    if isinstance(following, Retake):
        raise TypeError("nothing was said that could be taken once more")
    return following


def stands_at(here: Standpoint, stop: About) -> bool:
    """Whether this is where they stand."""
    return (here.step, here.subject) == (stop.step.name, stop.subject)


def _before_aside(turn: Turn, here: Standpoint) -> Standpoint | None:
    """Where they stood when the aside that they are in began; None if that was nowhere, or they are in none."""
    if _ASIDE not in here.trail:
        return None
    began = len(here.trail) - 1 - here.trail[::-1].index(_ASIDE)
    if began == 0:
        return None
    *trail, stop = here.trail[:began]
    return _standpoint(turn, stop, tuple(trail))


def _standpoint(turn: Turn, stop: Stop, trail: tuple[Stop, ...]) -> Standpoint:
    asides = [place for place, each in enumerate(trail) if each == _ASIDE]
    interrupted = trail[asides[-1] - 1] if asides and asides[-1] else None
    return Standpoint(*stop, at=turn.now, trail=trail, interrupted=interrupted)
