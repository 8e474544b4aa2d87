"""My details: what the questions about a helper have in common, from wherever they are asked.

Asked from the profile (my_help.py) they lead back there; asked by themselves, as one small question, they end with a
word of thanks. Where several can be chosen, those that are have a mark, and a tap on one of them takes it away.
"""

from collections.abc import Callable, Sequence

from handlers import checklist, my_help
from handlers.answers import Listed
from handlers.conversation import END, MENU, About, Asking, Next, Step
from handlers.turn import Turn
from storage import helper_profiles
from storage.helper_profiles import HelperProfile
from storage.vocabulary import Role

# What a step is about that was asked from the profile.
FROM_PROFILE = "profile"


async def mine(turn: Turn) -> HelperProfile | None:
    """What this helper has told; None for someone who is no helper any more."""
    return await helper_profiles.get(turn.db, turn.person.id, turn.now) if turn.person.role == Role.HELPER else None


async def told(asking: Asking) -> HelperProfile:
    """What this helper has told. Raises ``LookupError`` for someone who never was one."""
    profile = await helper_profiles.get(asking.db, asking.person.id, asking.now)
    if profile is None:
        raise LookupError("this person is no helper")
    return profile


async def several(  # what differs from step to step
    turn: Turn, choice: Listed, column: str, again: Step[Listed], then: Callable[[Turn], Next], *, at_least: int = 0
) -> Next:
    """One tap of several on ``column``: the step again, and ``then`` what follows once that is all."""
    profile = await mine(turn)
    if profile is None:
        return MENU
    if choice == checklist.THAT_IS_ALL:
        return then(turn)
    await change(turn, column, getattr(profile, column), choice, at_least=at_least)
    return About(again, turn.subject)


async def change(turn: Turn, column: str, chosen: Sequence[str], choice: str, *, at_least: int = 0) -> None:
    """Add what was tapped, or take it away, as long as enough are left."""
    others = checklist.toggled(chosen, choice)
    if len(others) < at_least:
        turn.say("one-must-stay")
    else:
        await helper_profiles.note(turn.db, turn.person.id, **{column: others})


def done(turn: Turn) -> Next:
    """Back to the profile, or thanks for a small question."""
    return my_help.my_profile if turn.subject else thank(turn)


def thank(turn: Turn) -> Next:
    """It is noted, and can be changed."""
    turn.say("noted-about-you")
    return END
