"""Which conversation, which step: what was understood becomes the answer to a question; navigation.py leads on."""

from typing import Any, assert_never

from bot import copies
from bot.danger import Danger
from bot.navigation import Navigation, onward, stands_at
from bot.understood import (
    Ambiguous,
    Chose,
    Commanded,
    Counted,
    Endangered,
    NoSuchOption,
    NotYet,
    Sent,
    Understood,
    Unknown,
    Wrote,
)
from handlers import ask, danger, leisure, meant, menu, milestone, voice, which_talk
from handlers.answers import NotExpectedError
from handlers.conversation import END, MENU, RESUME, STAY, About, Next, Retake, Step
from handlers.conversations import Conversations
from handlers.turn import Turn
from storage import choices, media, standpoints
from storage.choices import ChoiceSet
from storage.incoming import AttachmentKind
from storage.masked import Words
from storage.outgoing import BACK, Lane, Timing
from storage.standpoints import Standpoint
from storage.vocabulary import AlertKind, Role


class Router:
    """Finds the step that was meant, runs it, and asks the next."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations
        self._ways = Navigation(conversations)

    async def route(self, turn: Turn, understood: Understood) -> None:
        """Answer what was said. Raises what a step raises."""
        try:
            await self._answer(turn, await standpoints.of(turn.db, turn.person.id), understood)
        except NotExpectedError as unexpected:
            await self._not_expected(turn, unexpected.attribute)
        if not turn.erased:
            await self._at_leisure(turn, understood)
            await self._ways.let_next_go(turn)

    async def _at_leisure(self, turn: Turn, understood: Understood) -> None:
        """Whoever answered or wrote, and is in the middle of nothing now, may be asked one thing more."""
        asked_for = isinstance(understood, Commanded) or self._is_aside(understood)
        if not isinstance(understood, Commanded | Chose | Wrote) or await self._ways.is_busy(turn):
            return
        before = len(turn.messages)
        for offer in self._conversations.at_leisure:
            if len(turn.messages) == before and (offer.after_commands or not asked_for):
                await offer.handle(turn)

    def _is_aside(self, understood: Understood) -> bool:
        """Whether they wanted something of the menu, or another aside, and nothing else."""
        if not isinstance(understood, Chose):
            return False
        step = self._conversations.step(understood.choice_set.step)
        if step is None or step.conversation in (meant.meant, which_talk.which):
            return step is None
        return step.conversation is menu.menu or step.conversation.interrupts

    async def _answer(self, turn: Turn, here: Standpoint | None, understood: Understood) -> None:
        match understood:
            case Commanded(name, words):
                await self._command(turn, here, name, words)
            case Chose(choice_set, option):
                await self._chose(turn, here, choice_set, option)
            case Ambiguous(meanings):
                await self._ask_which(turn, here, meanings)
            case NoSuchOption(choice_set):
                await self._no_such_option(turn, here, choice_set)
            case Wrote(words, reply_to):
                await self._wrote(turn, here, words, reply_to)
            case Endangered(said, found):
                await self._endangered(turn, here, said, found)
            case Sent(kind, too_large):
                turn.say("only-text", kind="large-document" if too_large else kind.value if kind else "edited")
                await self._ways.ask_again(turn, here)
            case Unknown():
                await self._old_button(turn, here)
            case NotYet():
                await self._ways.go(turn, here, RESUME)
            case _:
                assert_never(understood)

    async def _command(self, turn: Turn, here: Standpoint | None, name: str, words: Words | None) -> None:
        match name:
            case "back":
                await self._ways.back(turn, here)
                return
            case "next":
                await self._ways.next(turn, here)
                return
            case _:
                pass
        command = self._conversations.commands.get(name)
        if command is None or turn.person.role not in command.roles:
            turn.say("not-here")
            await self._ways.go(turn, None, MENU)
            return
        following = onward(await command.handle(turn, words))
        here = await standpoints.of(turn.db, turn.person.id)  # stopping leaves it
        if not command.conversation.interrupts:
            await self._ways.go(turn, here if following is RESUME else None, following)
        elif following in (END, STAY):
            await self._ways.ask_again(turn, here)
        else:
            await self._ways.go(turn, here, following, aside=True)

    async def _chose(self, turn: Turn, here: Standpoint | None, choice_set: ChoiceSet, option: str) -> None:
        step = self._conversations.step(choice_set.step)
        if step is None:
            await self._old_button(turn, here)
            return
        asked = About(step, choice_set.subject)
        current = here is not None and stands_at(here, asked)
        if option == BACK:
            if current:
                await self._ways.back(turn, here)
            elif not copies.just_closed(turn, choice_set):
                await self._old_button(turn, here)
            return
        before = await copies.answered(turn, choice_set, asked, option)
        same = before is not None and copies.same_answer(before, option)
        if before and same and copies.just_closed(turn, before):
            return
        if before is None or current or step.repeatable:
            await self._take(turn, here, choice_set, step, option)
        elif same:
            turn.say("answer-stays")
            await self._ways.ask_again(turn, here)
        else:
            change = meant.change_answer.about(meant.as_option(before, option))
            await self._ways.ask(turn, here, change, aside=True)

    async def _take(
        self, turn: Turn, here: Standpoint | None, choice_set: ChoiceSet, step: Step[Any], option: str
    ) -> None:  # Any: a step of any answer
        turn.subject = choice_set.subject
        if option in step.expects.suggestions:
            value = step.expects.read(Words(dict(choice_set.shown).get(option, "")))
        else:
            value = step.expects.chosen(option)
        asked = About(step, choice_set.subject)
        following = await step.handle(turn, value)
        if following is not STAY and not turn.erased:
            index = [known.id for known in choice_set.options].index(option)
            await copies.close(turn, asked)
            await choices.close(turn.db, choice_set.id, turn.now, None if step.secret else index)
        await self._follow(turn, here, asked, following)

    async def _wrote(self, turn: Turn, here: Standpoint | None, words: Words, reply_to: ChoiceSet | None) -> None:
        """Words go to the message they reply to, to the question that is open, or to the talk that goes on."""
        newcomer, counsellor = turn.person.role == Role.NEWCOMER, turn.person.role == Role.COUNSELLOR
        at_leisure = leisure.is_at_leisure(turn.person, here)
        hearer = self._hearing(reply_to)
        talks: list[which_talk.OpenTalk] = []
        if hearer is None:
            hearer = self._hearing(here)
            talks = await which_talk.open_talks(turn, None if at_leisure else here)
        begins = (newcomer or counsellor) and at_leisure  # something new, if it is meant for nobody
        if hearer is None and at_leisure and all(each.may_be_over(turn.now) for each in talks):
            hearer = await self._asked_last(turn)
        if len(talks) == 1 and hearer is None and not (begins and talks[0].may_be_over(turn.now)):
            hearer, talks = talks[0].hears, []
        if talks and not (at_leisure and hearer):
            await self._ways.ask(turn, here, await which_talk.whose(turn, words, hearer), aside=True)
        elif hearer:
            await self._hear(turn, here, hearer, words)
        elif begins and not await voice.may_be_heard(turn, words):
            await self._ways.ask(turn, here, await voice.ask_first(turn, words, None), aside=True)
        elif newcomer and at_leisure:
            await self._ways.go(turn, None, onward(await ask.free_sentence(turn, words)))
        elif counsellor and at_leisure:
            await self._ways.go(turn, here, onward(await milestone.offer(turn, words)), aside=True)
        else:
            turn.say("only-a-choice" if words.media else "unclear")
            await self._ways.resume(turn, None if at_leisure else here)

    async def _hear(self, turn: Turn, here: Standpoint | None, hearer: About, words: Words) -> None:
        kind = await media.kind_of(turn.db, words.media, turn.person.id) if words.media else None
        takes = hearer.step.expects
        if words.media and not (takes.takes_documents if kind is AttachmentKind.DOCUMENT else takes.takes_media):
            turn.say("only-text", kind=kind.value if kind else "other")
            if here and stands_at(here, hearer):
                await self._ways.ask_again(turn, here)
            else:  # it came beside whatever goes on
                await turn.ask_of(turn.person, hearer, lane=Lane.CONVERSATION, timing=Timing.NOW)
            return
        if not await voice.may_be_heard(turn, words):
            await self._ways.ask(turn, here, await voice.ask_first(turn, words, hearer), aside=True)
            return
        turn.subject = hearer.subject
        following = await hearer.step.handle(turn, hearer.step.expects.read(words))
        if following is not STAY:
            await copies.close(turn, hearer)
        await self._follow(turn, here, hearer, following)

    async def _ask_which(
        self, turn: Turn, here: Standpoint | None, meanings: tuple[Chose | Counted, Chose | Counted]
    ) -> None:
        """Which of two questions they answered; what is secret is put anew: to be asked which would keep the answer."""
        for each in meanings:
            step = self._conversations.step(each.choice_set.step)
            if step and step.secret:
                turn.say("answer-it-alone")
                await self._ask_anew(turn, About(step, each.choice_set.subject))
                return
        subject = "+".join(_briefly(meaning) for meaning in meanings)
        await self._ways.ask(turn, here, meant.which_question.about(subject), aside=True)

    async def _endangered(self, turn: Turn, here: Standpoint | None, words: Words, found: Danger) -> None:
        language = turn.programme.written_in(words.text, turn.person.language)
        respond = danger.help_at_once if found.certain else danger.ask_first
        following = await respond(turn, AlertKind(found.kind.value), words, language)
        await self._ways.go(turn, here, onward(following), aside=True)

    async def _follow(self, turn: Turn, here: Standpoint | None, left: About, following: Next) -> None:
        """Go on after a step has run, which may itself have led the person away, or erased them."""
        if turn.erased:
            return
        here = await standpoints.of(turn.db, turn.person.id) if here else None
        if isinstance(following, Retake):
            before = await self._ways.step_out(turn, here) if here and stands_at(here, left) else here
            await self._retake(turn, before, following)
        else:
            await self._ways.go_from(turn, here, left, following)

    async def _retake(self, turn: Turn, here: Standpoint | None, retake: Retake) -> None:
        """Take once more what was said, where the person stood before they were asked what they meant."""
        shown = await choices.get(turn.db, turn.person.id, retake.choice_set) if retake.choice_set else None
        if retake.words is not None:
            await self._wrote(turn, here, retake.words, shown)
            return
        step = self._conversations.step(shown.step) if shown else None
        if shown is None or step is None or retake.option is None:
            await self._old_button(turn, here)
        else:
            await self._take(turn, here, shown, step, retake.option)

    async def _not_expected(self, turn: Turn, attribute: str) -> None:
        """This was no answer: what would be one, and the question again."""
        here = await standpoints.of(turn.db, turn.person.id)
        hearer = self._hearing(here)
        if attribute == "unclear" and hearer and not hearer.step.expects.options:
            turn.say("only-text", kind="other")  # there is no button to touch
        else:
            turn.say(attribute)
        if not await self._ways.ask_again(turn, here) and attribute == "unclear":
            awaited = [each for each in await choices.recent(turn.db, turn.person.id) if each.open]
            if not awaited:
                await self._ways.resume(turn, None)

    async def _no_such_option(self, turn: Turn, here: Standpoint | None, choice_set: ChoiceSet | None) -> None:
        turn.say("no-such-number")
        step = self._conversations.step(choice_set.step) if choice_set and choice_set.open else None
        if choice_set is None or step is None or (here and stands_at(here, About(step, choice_set.subject))):
            await self._ways.resume(turn, here)
            return
        await self._ask_anew(turn, About(step, choice_set.subject))

    async def _ask_anew(self, turn: Turn, asked: About) -> None:
        """Put this question before them once more, beside whatever goes on: it is the newest now."""
        await copies.close(turn, asked)
        await turn.ask(asked, back=False)

    async def _old_button(self, turn: Turn, here: Standpoint | None) -> None:
        turn.say("old-button")
        await self._ways.resume(turn, here)

    async def _asked_last(self, turn: Turn) -> About | None:
        """What was put before them last, beside everything else, if it takes words and still waits for them."""
        shown = [each for each in await choices.recent(turn.db, turn.person.id, limit=5) if each.delivered_at]
        last = shown[0] if shown else None
        return self._hearing(last) if last and last.open and last.beside else None

    def _hearing(self, place: ChoiceSet | Standpoint | None) -> About | None:
        """The step of this place, if it takes words."""
        step = self._conversations.step(place.step) if place else None
        return About(step, place.subject) if place and step and step.expects.from_words else None


def _briefly(meaning: Chose | Counted) -> str:
    if isinstance(meaning, Chose):
        return meant.as_option(meaning.choice_set, meaning.option)
    return meant.in_words(meaning.choice_set, meaning.number)
