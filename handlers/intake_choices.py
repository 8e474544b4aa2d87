"""When someone is free, and what they wish of a helper: several of a few, one tap each; a second tap takes it back."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from handlers import intake
from handlers.answers import Listed, NotExpectedError, either, one_listed, own_words
from handlers.conversation import Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import projects
from storage.helper_vocabulary import (
    Country,
)
from storage.masked import Words
from storage.outgoing import Option, Phrase, Sentence
from storage.vocabulary import (
    FreeTime,
    HelperWish,
    ProjectItem,
)

choices = Conversation("intake-choices")

E = TypeVar("E", bound=StrEnum)

_THAT_IS_ALL, _SKIP = "that-is-all", "skip"

_LONGEST_COUNTRY = 40

# Nobody is both: the last one counts.
_INSTEAD_OF = {HelperWish.WOMAN: HelperWish.MAN, HelperWish.MAN: HelperWish.WOMAN}


async def the_times(asking: Asking) -> Asked:
    """The times of a week, those chosen marked."""
    chosen = (await projects.get(asking.db, asking.person.id)).free_time
    options = [_marked(each, Phrase(f"free-time-{each}"), chosen) for each in FreeTime]
    end = Option(_THAT_IS_ALL) if chosen else Option(_SKIP)
    return Asked({"why": asking.about, "chosen": len(chosen)}, options=(*options, end))


async def the_wishes(asking: Asking) -> Asked:
    """What may matter in a helper, what was chosen marked."""
    chosen = (await projects.get(asking.db, asking.person.id)).wishes
    options = [_marked(each, Phrase(f"wish-{each}"), chosen) for each in HelperWish]
    end = Option(_THAT_IS_ALL) if chosen else Option(_SKIP)
    return Asked({"why": asking.about, "chosen": len(chosen)}, options=(*options, end))


async def the_countries(_asking: Asking) -> Asked:
    """Where many come from; any other can be written."""
    return Asked(options=tuple(Option(each.value, Phrase(f"country-{each}")) for each in Country))


@choices.step("project-free-time", expects=one_listed(), asks=the_times, repeatable=True, holds=False)
async def free_time(turn: Turn, choice: Listed) -> Next:
    if choice in (_THAT_IS_ALL, _SKIP):
        return await intake.onward(turn, ProjectItem.FREE_TIME, intake.Why(turn.about), skipped=choice == _SKIP)
    chosen = (await projects.get(turn.db, turn.person.id)).free_time
    now_chosen = _with_or_without(chosen, FreeTime(choice))
    await projects.tell(turn.db, turn.person.id, ProjectItem.FREE_TIME, turn.now, free_time=now_chosen)
    return free_time.about(turn.about)


@choices.step("project-wishes", expects=one_listed(), asks=the_wishes, repeatable=True, holds=False)
async def wishes(turn: Turn, choice: Listed) -> Next:
    if choice in (_THAT_IS_ALL, _SKIP):
        return await intake.onward(turn, ProjectItem.WISHES, intake.Why(turn.about), skipped=choice == _SKIP)
    wish = HelperWish(choice)
    chosen = (await projects.get(turn.db, turn.person.id)).wishes
    now_chosen = _with_or_without([each for each in chosen if each != _INSTEAD_OF.get(wish)], wish)
    await projects.tell(turn.db, turn.person.id, ProjectItem.WISHES, turn.now, wishes=now_chosen)
    if wish is HelperWish.NOT_MY_COUNTRY:
        if wish in now_chosen:
            return wish_country.about(turn.about)
        await projects.tell_country(turn.db, turn.person.id, None)  # it was told for this wish alone
    return wishes.about(turn.about)


@choices.step("wish-country", expects=either(one_listed(), own_words()), asks=the_countries, repeatable=True)
async def wish_country(turn: Turn, country: Listed | Words) -> Next:
    said = country.text if isinstance(country, Words) else Country(country)
    if len(said) > _LONGEST_COUNTRY:
        raise NotExpectedError
    if HelperWish.NOT_MY_COUNTRY in (await projects.get(turn.db, turn.person.id)).wishes:
        await projects.tell_country(turn.db, turn.person.id, None if said == Country.RATHER_NOT else said)
    return wishes.about(turn.about)


def _marked(option: StrEnum, label: Phrase, chosen: Iterable[StrEnum]) -> Option:
    return Option(option.value, Sentence("chosen", {"what": label}) if option in chosen else label)


def _with_or_without(chosen: Iterable[E], this: E) -> list[E]:
    """What was chosen, with this one; without it, if it was among them."""
    before = list(chosen)
    return [each for each in before if each != this] if this in before else [*before, this]
