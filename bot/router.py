"""Which conversation, which step: what was understood becomes the answer to a question, and the next one is asked."""

from dataclasses import replace
from typing import Any, assert_never

from bot.danger import Danger
from bot.understood import Ambiguous, Chose, Commanded, Endangered, NoSuchOption, Sent, Understood, Unknown, Wrote
from handlers import ask, danger, menu, talk
from handlers.answers import NotExpectedError
from handlers.conversation import END, MENU, RESUME, STAY, About, Next, Retake, Step, Way, about
from handlers.conversations import Conversations
from handlers.meant import change_answer, keep_for_later, which_question, which_talk
from handlers.spoken import written_in
from handlers.turn import Turn
from storage import choices, outbox, standpoints
from storage.choices import HOLDS_FOR, ChoiceSet
from storage.masked import Words
from storage.outgoing import BACK
from storage.standpoints import Standpoint
from storage.vocabulary import AlertKind, Role, Standing

# A second tap on the same button this soon is a slip of the thumb.
_DOUBLE_TAP_SECONDS = 10

# Steps that hear words whenever they were asked, without standing in between: what goes on between two people.
_TALKING = {talk.answer_arrived.name, talk.helper_asks.name, talk.asker_wrote.name, talk.say_it_differently.name}


class Router:
    """Finds the step that was meant, runs it, and asks the next."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations

    async def route(self, turn: Turn, understood: Understood) -> None:
        """Answer what was said. Raises what a step raises."""
        here = await standpoints.of(turn.db, turn.person.id)
        try:
            await self._answer(turn, here, understood)
        except NotExpectedError as unexpected:
            turn.say(unexpected.attribute)
            await self._ask_again(turn, here)
        if not turn.erased:
            await self._let_next_go(turn)

    async def _answer(self, turn: Turn, here: Standpoint | None, understood: Understood) -> None:
        match understood:
            case Commanded(name, words):
                await self._command(turn, here, name, words)
            case Chose(choice_set, option):
                await self._chose(turn, here, choice_set, option)
            case Ambiguous(meanings):
                subject = "+".join(f"{each.choice_set.id}:{each.option}" for each in meanings)
                await self._ask(turn, here, which_question.about(subject), aside=True)
            case NoSuchOption(choice_set):
                turn.say("no-such-number")
                await self._ask_again(turn, here, choice_set)
            case Wrote(words, reply_to):
                await self._wrote(turn, here, words, reply_to)
            case Endangered(said, found):
                await self._endangered(turn, here, said, found)
            case Sent(kind):
                turn.say("only-text", kind=kind.value if kind else "edited")
                await self._ask_again(turn, here)
            case Unknown():
                turn.say("old-button")
                await self._ask_again(turn, here)
            case _:
                assert_never(understood)

    async def _command(self, turn: Turn, here: Standpoint | None, name: str, words: Words | None) -> None:
        match name:
            case "back":
                await self._back(turn, here)
                return
            case "next":
                await self._next(turn, here)
                return
            case _:
                pass
        command = self._conversations.commands.get(name)
        if command is None or turn.person.role not in command.roles:
            turn.say("not-here")
            await self._go(turn, None, MENU)
            return
        following = await command.handle(turn, words)
        if command.conversation.interrupts and following in (END, STAY):
            await self._ask_again(turn, here)
        elif command.conversation.interrupts:
            await self._go(turn, here, following, aside=True)
        else:
            await self._go(turn, here if following is RESUME else None, following)

    async def _chose(self, turn: Turn, here: Standpoint | None, choice_set: ChoiceSet, option: str) -> None:
        if option == BACK:
            await self._back(turn, here)
            return
        step = self._conversations.step(choice_set.step)
        if step is None:
            turn.say("old-button")
            await self._ask_again(turn, here)
            return
        answered = choice_set.answer is not None
        if answered and not step.repeatable:
            if self._slip(turn, choice_set, option):
                return
            await self._ask(turn, here, change_answer.about(f"{choice_set.id}:{option}"), aside=True)
            return
        await self._take(turn, here, choice_set, step, option)

    async def _take(
        self, turn: Turn, here: Standpoint | None, choice_set: ChoiceSet, step: Step[Any], option: str
    ) -> None:  # Any: a step of any answer
        turn.subject = choice_set.subject
        if option in step.expects.suggestions:
            value = step.expects.read(Words(dict(choice_set.shown).get(option, "")))
        else:
            value = step.expects.chosen(option)
        following = await step.handle(turn, value)
        if following is not STAY and not turn.erased:
            index = [known.id for known in choice_set.options].index(option)
            await choices.close(turn.db, choice_set.id, turn.now, index)
        await self._go_from(turn, here, About(step, choice_set.subject), following)

    async def _wrote(self, turn: Turn, here: Standpoint | None, words: Words, reply_to: ChoiceSet | None) -> None:
        step, subject = self._hearing(here, reply_to)
        if step is None:
            talks = [each for each in await choices.recent(turn.db, turn.person.id) if each.step in _TALKING]
            open_talks = [each for each in talks if each.open]
            if here is None and len(open_talks) == 1:
                step, subject = self._conversations.step(open_talks[0].step), open_talks[0].subject
            elif here is None and open_talks:
                said = await keep_for_later(turn, words)
                sets = "+".join(each.id for each in open_talks[:8])
                await self._ask(turn, here, which_talk.about(f"{said}/{sets}"), aside=True)
                return
        if step is None:
            await self._free_words(turn, here, words)
            return
        turn.subject = subject
        following = await step.handle(turn, step.expects.read(words))
        await self._go_from(turn, here, About(step, subject), following)

    async def _endangered(self, turn: Turn, here: Standpoint | None, words: Words, found: Danger) -> None:
        language = written_in(words, turn.person.language, turn.programme.language)
        respond = danger.help_at_once if found.certain else danger.ask_first
        following = await respond(turn, AlertKind(found.kind.value), words, language)
        await self._go(turn, here, following, aside=True)

    def _hearing(
        self, here: Standpoint | None, reply_to: ChoiceSet | None
    ) -> tuple[Step[Any] | None, str | None]:  # Any: a step of any answer
        """The step that hears free words: that of the message they answered, or where the person stands."""
        if reply_to:
            step = self._conversations.step(reply_to.step)
            if step and step.expects.from_words:
                return step, reply_to.subject
        if here:
            step = self._conversations.step(here.step)
            if step and step.expects.from_words:
                return step, here.subject
        return None, None

    async def _free_words(self, turn: Turn, here: Standpoint | None, words: Words) -> None:
        """Words where none are expected: a question to ask, for a newcomer in no conversation; else, what is here."""
        if here and here.step not in (menu.main_menu.name,):
            turn.say("unclear")
            await self._ask_again(turn, here)
        elif turn.person.role == Role.NEWCOMER:
            await self._go(turn, None, await ask.free_sentence(turn, words))
        else:
            turn.say("unclear")
            await self._go(turn, None, MENU)

    async def _go_from(self, turn: Turn, here: Standpoint | None, left: About, following: Next) -> None:
        """Go on from a step; one that is not where the person stood was an aside, and they return after it."""
        if here and (here.step, here.subject) != (left.step.name, left.subject):
            elsewhere = left.step.conversation.interrupts or self._conversation_of(here) != left.step.conversation.name
            if elsewhere or following in (END, STAY):
                await self._go(turn, here, following, aside=True)
                return
        await self._go(turn, here, following)

    async def _go(self, turn: Turn, here: Standpoint | None, following: Next, *, aside: bool = False) -> None:
        if turn.erased:
            return
        if isinstance(following, Way):
            await self._end(turn, here, following, aside=aside)
        elif isinstance(following, Retake):
            await self._retake(turn, here, following)
        else:
            await self._ask(turn, here, about(following), aside=aside)

    async def _end(self, turn: Turn, here: Standpoint | None, way: Way, *, aside: bool) -> None:
        match way:
            case Way.STAY:
                return
            case Way.MENU:
                await self._ask(turn, None, about(menu.main_menu))
            case Way.RESUME:
                turn.say("you-are-here")
                await self._ask_again(turn, here, or_menu=True)
            case Way.END if aside:
                return
            case Way.END:
                await self._return(turn, here)
            case _:
                assert_never(way)

    async def _return(self, turn: Turn, here: Standpoint | None) -> None:
        """A conversation is over: back to what it interrupted, if anything."""
        if here is None or not here.interrupted:
            await standpoints.leave(turn.db, turn.person.id)
            return
        step_name, subject = here.interrupted
        step = self._conversations.step(step_name)
        if step is None:
            await standpoints.leave(turn.db, turn.person.id)
            return
        await self._ask(turn, None, About(step, subject))

    async def _retake(self, turn: Turn, here: Standpoint | None, retake: Retake) -> None:
        """Take once more what was said, where the person stood before they were asked what they meant."""
        before = await self._before_aside(turn, here)
        shown = await choices.get(turn.db, turn.person.id, retake.choice_set) if retake.choice_set else None
        if retake.words is not None:
            await self._wrote(turn, before, retake.words, shown)
            return
        step = self._conversations.step(shown.step) if shown else None
        if shown is None or step is None or retake.option is None:
            turn.say("old-button")
            await self._ask_again(turn, before)
            return
        await self._take(turn, before, shown, step, retake.option)

    async def _before_aside(self, turn: Turn, here: Standpoint | None) -> Standpoint | None:
        if here is None or not here.interrupted:
            await standpoints.leave(turn.db, turn.person.id)
            return None
        before = Standpoint(*here.interrupted, at=turn.now, trail=here.trail)
        await standpoints.move(turn.db, turn.person.id, before)
        return before

    async def _back(self, turn: Turn, here: Standpoint | None) -> None:
        if here is None or not here.trail:
            await self._return(turn, here) if here and here.interrupted else await self._go(turn, here, RESUME)
            return
        *trail, (name, subject) = here.trail
        step = self._conversations.step(name)
        if step is None:
            await self._go(turn, None, MENU)
            return
        await self._ask(turn, replace(here, trail=tuple(trail)), About(step, subject), remember=False)

    async def _next(self, turn: Turn, here: Standpoint | None) -> None:
        """Set aside what is open; what waited its turn comes. With nothing waiting, where one is."""
        if await outbox.waiting_for(turn.db, turn.person.id):
            await choices.close_all(turn.db, turn.person.id, turn.now)
            await outbox.let_next_go(turn.db, turn.person.id, turn.now)
        else:
            await self._go(turn, here, RESUME)

    async def _ask_again(
        self, turn: Turn, here: Standpoint | None, choice_set: ChoiceSet | None = None, *, or_menu: bool = False
    ) -> None:
        """The question that is open, once more, in the language of now."""
        name, subject = (choice_set.step, choice_set.subject) if choice_set else (None, None)
        if name is None and here:
            name, subject = here.step, here.subject
        step = self._conversations.step(name) if name else None
        if step is None:
            if or_menu and turn.person.standing == Standing.ACTIVE:
                await self._ask(turn, None, about(menu.main_menu))
            return
        if here and (here.step, here.subject) == (name, subject):
            await self._ask(turn, here, About(step, subject), remember=False)
        else:
            await turn.ask(About(step, subject), back=False)

    async def _ask(
        self, turn: Turn, here: Standpoint | None, stop: About, *, aside: bool = False, remember: bool = True
    ) -> None:
        """Put the next step before the person: from now on they stand there."""
        same_step = here is not None and (here.step, here.subject) == (stop.step.name, stop.subject)
        trail = here.trail if here else ()
        interrupted = here.interrupted if here else None
        if here and aside:
            interrupted = (here.step, here.subject) if not self._is_aside(here) else here.interrupted
            trail = ()
        elif here and remember and not same_step:
            trail = (*trail, (here.step, here.subject))
        await choices.close_all(turn.db, turn.person.id, turn.now, waiting=False)
        await standpoints.move(
            turn.db,
            turn.person.id,
            Standpoint(stop.step.name, stop.subject, turn.now, trail, interrupted),
        )
        await turn.ask(stop, back=bool(trail))

    def _slip(self, turn: Turn, choice_set: ChoiceSet, option: str) -> bool:
        same = choice_set.answer is not None and choice_set.options[choice_set.answer].id == option
        just_now = choice_set.closed_at and (turn.now - choice_set.closed_at).total_seconds() < _DOUBLE_TAP_SECONDS
        return bool(same and just_now)

    def _is_aside(self, here: Standpoint) -> bool:
        step = self._conversations.step(here.step)
        return step is not None and step.conversation.interrupts

    def _conversation_of(self, here: Standpoint) -> str | None:
        step = self._conversations.step(here.step)
        return step.conversation.name if step else None

    async def _let_next_go(self, turn: Turn) -> None:
        """Where choices are numbers, questions wait for each other: with none open any more, the next one comes."""
        holding = await choices.holding(turn.db, turn.person.id, turn.now - HOLDS_FOR)
        asks_more = any(
            message.choices and message.choices.holds for message in turn.messages if message.to == turn.person.id
        )
        if holding is None and not asks_more:
            await outbox.let_next_go(turn.db, turn.person.id, turn.now)
