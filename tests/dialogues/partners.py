"""A partner, what they offer, and a newcomer whom it fits, each in one line: for tests that begin there."""

from collections.abc import Mapping

import pytest

from storage.vocabulary import Role
from tests.actor import Actor
from tests.world import World

# Every language once, with buttons or with numbers: where the layout of both matters.
in_each_language = pytest.mark.parametrize(
    ("language", "numbers_only"), [("fr", False), ("fa-AF", True), ("uk", True)], ids=["fr", "fa-AF", "uk"]
)

WHAT = "Aider en cuisine : laver, couper, préparer."
PLACE = "12 rue de la République, 69001 Lyon"
ORGANISATION = "Restaurant Chez Paul"

# What a job is told as; a test replaces what it is about. "" is a tap on nothing: the step is not asked.
JOB: Mapping[str, str] = {
    "opening-kind": "job",
    "opening-what": WHAT,
    "opening-trade": "kitchen",
    "opening-start": "now",
    "opening-lasts": "",
    "opening-pay": "hour",
    "opening-pay-an-hour": "13,50",
    "opening-hours": "full",
    "opening-french": "a-little",
    "opening-place": PLACE,
    "opening-transport": "near-a-stop",
    "opening-places": "one",
    "opening-until": "one-month",
}
_IN_WORDS = ("opening-what", "opening-pay-an-hour", "opening-place")


async def partner(world: World, name: str = "Paul", language: str = "fr", *, numbers_only: bool = False) -> Actor:
    """Someone who came by a code, agreed, and said for whom they speak."""

    async def come_in(actor: Actor) -> None:
        await actor.joins(name=name, code=await world.code(Role.PARTNER))
        await actor.chooses("yes", "partner-agree")
        await actor.says(ORGANISATION)
        await actor.says("Lyon")
        await actor.sees("partner-is-ready", "my-openings")

    return await world.comes_in("partner", name, language, come_in, numbers_only=numbers_only)


async def tells(actor: Actor, **otherwise: str) -> None:
    """Tell an opening as far as it is read back; ``opening_pay="month"`` replaces what JOB says."""
    told = {**JOB, **{step.replace("_", "-"): answer for step, answer in otherwise.items()}}
    await actor.says("/openings")
    await actor.chooses("new", "my-openings")
    for step, answer in told.items():
        if not answer:
            continue
        await actor.sees(step)
        if step in _IN_WORDS and answer != "not-yet":
            await actor.says(answer)
        else:
            await actor.chooses(answer, step)
    await actor.sees("opening-read-back")


async def offers(actor: Actor, **otherwise: str) -> None:
    """Told, read back, and sent."""
    await tells(actor, **otherwise)
    await actor.chooses("send", "opening-read-back")


async def with_project(
    world: World,
    name: str = "Amina",
    language: str = "fr",
    *,
    trade: str = "kitchen",
    aim: str = "job",
    income: str = "now",
    numbers_only: bool = False,
    nameless: bool = False,
) -> Actor:
    """A newcomer who told of their project, and is called by their name, unless ``nameless``."""

    async def come_in(actor: Actor) -> None:
        await actor.joins(name=None if nameless else name)
        await actor.says("/project")
        await actor.chooses("tell-all", "my-project")
        for step, answer in (
            ("project-trade", trade),
            ("project-aim", aim),
            ("project-income", income),
            ("project-obstacles", "skip"),
            ("project-french", "everyday"),
            ("project-before", "tell"),
        ):
            await actor.chooses(answer, step)
        await actor.says("Cuisinière pendant dix ans.")
        await actor.says("/menu")
        actor.looks_away()

    project = ("project", trade, aim, income, nameless)
    return await world.comes_in(project, name, language, come_in, numbers_only=numbers_only)


async def is_told(world: World, *newcomers: Actor) -> None:
    """Some hours pass, and it has reached them."""
    for each in newcomers:
        each.looks_away()
    await world.passes(hours=1)
    for each in newcomers:
        await each.sees("opening-for-you")


async def approves(newcomer: Actor) -> None:
    """Sends what they were shown last."""
    send = next(each for each in await newcomer.offered("interest-preview") if each.startswith("send/"))
    await newcomer.chooses(send, "interest-preview")


async def interested(world: World, paul: Actor, amina: Actor) -> None:
    """Paul's job reached Amina, who sent what her project says."""
    await offers(paul)
    await is_told(world, amina)
    paul.looks_away()
    await amina.chooses("interested", "opening-for-you")
    await approves(amina)
    await amina.sees("interest-sent")
    await paul.sees("interest-arrived")
