"""Who may do what: role by command; and a role taken away acts on the very next update, on old buttons too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pytest
from sqlalchemy import func, select

from bot.demo.phones import Bubble
from handlers.conversations import Conversations
from storage.schema import alerts, answer_checks, deeds, milestones, people, questions, responsibilities
from storage.vocabulary import Role
from tests.actor import Actor
from tests.canary_story import NAMES, Story, Viewer, told
from tests.dialogues.team import opens_page
from tests.test_who_sees_what import SEEN
from tests.world import World

_EVERYONE = frozenset(Role)
_MOST_PRESSED = 4
_NOT_PRESSED = ("Signaler", "Retour")
_NEWCOMER, _HELPER, _COUNSELLOR, _PARTNER = Role.NEWCOMER, Role.HELPER, Role.COUNSELLOR, Role.PARTNER

MAY: Mapping[str, frozenset[Role]] = {
    **dict.fromkeys(("start", "menu", "language", "help", "role", "privacy"), _EVERYONE),
    **dict.fromkeys(("session", "updates", "apps", "shared", "hide", "stop", "delete"), _EVERYONE),
    "ask": frozenset({_NEWCOMER}),
    "common": frozenset({_NEWCOMER}),
    "project": frozenset({_NEWCOMER}),
    "paths": frozenset({_NEWCOMER, _COUNSELLOR}),
    "accompaniment": frozenset({_NEWCOMER, _HELPER}),
    "questions": frozenset({_HELPER, _PARTNER}),
    "stay": frozenset({_NEWCOMER, _HELPER, _PARTNER, Role.INTERPRETER}),
    "profile": frozenset({_HELPER}),
    "pause": frozenset({_HELPER}),
    "waiting": frozenset({_COUNSELLOR}),
    "people": frozenset({_COUNSELLOR}),
    "planned": frozenset({_COUNSELLOR}),
    "openings": frozenset({_NEWCOMER, _PARTNER, _COUNSELLOR}),
    "answers": frozenset({_COUNSELLOR}),
    "announce": frozenset({_COUNSELLOR}),
    "poll": frozenset({_COUNSELLOR}),
    "duty": frozenset({_COUNSELLOR}),
    "invite": frozenset({_COUNSELLOR}),
    "silent": frozenset({_COUNSELLOR}),
    "news": frozenset({_COUNSELLOR}),
}


def test_of_each_command_is_said_whose_it_is() -> None:
    """A new one belongs to nobody before somebody has thought of whom."""
    assert {each.name: each.roles for each in Conversations().commands.values()} == MAY


@pytest.mark.parametrize("role", list(Role))
async def test_each_role_gets_its_commands_and_is_led_to_the_menu_by_every_other(world: World, role: Role) -> None:
    """Whoever types what is not theirs is not left with nothing, and learns nothing."""
    actor = await _someone_with(world, role)
    for command, roles in MAY.items():  # stopping and erasing stand last among what all may do, and change no role
        if command in ("stop", "delete"):
            continue
        await actor.says(f"/{command}")
        seen = [each.message for each in await actor.new()]
        assert (seen == ["not-here", "menu"]) == (role not in roles), (command, seen)
        assert seen


async def test_who_has_not_come_in_stays_at_the_door_whatever_they_write(world: World) -> None:
    """Before someone has agreed, nothing but help and the way out is theirs."""
    stranger = world.someone("Karim", "fr")
    await stranger.says("/start")
    early = {each.name for each in Conversations().commands.values() if each.early}
    for command in MAY.keys() - early:
        await stranger.says(f"/{command}")
        assert [each.message for each in await stranger.new()][-1] == "welcome-language", command


@pytest.mark.timeout(240)
async def test_a_role_taken_away_acts_on_the_next_update_and_on_every_button_shown_before(world: World) -> None:
    """A phone was stolen, a trust was broken: whatever is still open on that screen leads nowhere."""
    story = await told(world)
    office, next_one = story[Viewer.COUNSELLOR], story[Viewer.PARTED]
    await _changes_role(office, story[Viewer.CLAIMED])
    await _hands_on(office, next_one)
    await _changes_role(next_one, office)
    await world.passes(hours=2)
    before = await _what_stands(story)
    for viewer in (Viewer.CLAIMED, Viewer.COUNSELLOR):
        known = {NAMES[viewer]} | {sign for (_, sign), seen in SEEN.items() if viewer in seen and Viewer.OTHER in seen}
        for pressed in await _presses_every_button(story[viewer]):
            assert pressed.came, f"{viewer.value} pressed {pressed.label}, and nothing came"
            new = [sign for _, sign in SEEN if sign in pressed.came and sign not in pressed.stood_there]
            assert set(new) <= known, f"{viewer.value} pressed {pressed.label}, and reads of others"
    assert await _what_stands(story) == before


async def _someone_with(world: World, role: Role) -> Actor:
    match role:
        case Role.NEWCOMER:
            return await world.newcomer("Amina", "fr")
        case Role.HELPER:
            return await world.helper("Yusuf", approved_by=await world.counsellor())
        case Role.COUNSELLOR:
            return await world.counsellor()
        case _:
            actor = world.someone("Paul", "fr")
            await actor.joins(name="Paul", code=await world.code(role))
            return actor


async def _changes_role(by: Actor, of: Actor) -> None:
    await opens_page(by, of)
    await by.chooses("role", "person-page")
    await by.chooses("newcomer", "choose-new-role")
    await of.sees("role-is-now")


async def _hands_on(by: Actor, to: Actor) -> None:
    await opens_page(by, to)
    await by.chooses("coordinates", "person-page")
    await by.chooses("yes", "hand-on-coordination")


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button, what stood on the screen with it, and what came of it."""

    label: str
    stood_there: str
    came: str


async def _presses_every_button(actor: Actor) -> list[Pressed]:
    """The first options of each kind of message, on the newest; who is asked whether to change their answer is sure.

    Whoever read something may report it, whatever they were; and "back" beside an answer just given is one press too
    many, which is answered by that answer.
    """
    newest = {
        (each.text[:20], button.label): (each, button)
        for each in actor.phone.bubbles
        for button in each.buttons[:_MOST_PRESSED]
    }
    found = []
    for bubble, button in newest.values():
        if button.label in _NOT_PRESSED:
            continue
        start = len(actor.phone.bubbles)
        await actor.taps(button.data)
        if any(each.message == "change-answer" for each in await actor.new()):
            await actor.chooses((await actor.offered("change-answer"))[0], "change-answer")
        found.append(Pressed(button.label, _lines([bubble]), _lines(actor.phone.bubbles[start:])))
    return found


def _lines(bubbles: Sequence[Bubble]) -> str:
    return "\n".join(line for each in bubbles for line in (each.text, *(button.label for button in each.buttons)))


async def _what_stands(story: Story) -> Mapping[str, list[object]]:
    """What a role lets someone change, of others."""
    columns = (
        *(people.c.id, people.c.role),
        *(questions.c.id, questions.c.state, questions.c.claimed_by),
        *(alerts.c.id, alerts.c.taken_by),
        *(answer_checks.c.utterance_id, answer_checks.c.state),
        *(responsibilities.c.person_id, responsibilities.c.counsellor_id),
        *(milestones.c.id, milestones.c.person_id),
    )
    async with story.world.reading() as db:
        found: dict[str, list[object]] = {}
        for column in columns:
            rows = await db.execute(select(column).order_by(column.table.primary_key.columns[0]))
            found[str(column)] = list(rows.scalars())
        found["deeds"] = list((await db.execute(select(func.count()).select_from(deeds))).scalars())
    return found
