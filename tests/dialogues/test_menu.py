"""Menu: the way back from anywhere; language, help, role; one step back, and where one was."""

import pytest

from storage.vocabulary import Role
from tests.world import Actor, World, on_both_phones

COOK = "چطور آشپز شوم؟"


async def came_to_the_aim(world: World, *, numbers_only: bool = False) -> Actor:
    """Amina, in the middle of asking."""
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.says(f"/ask {COOK}")
    await amina.chooses("kitchen")
    return amina


@on_both_phones
async def test_the_menu_shows_what_this_role_can_do_and_nothing_that_is_not_there_yet(
    world: World, numbers_only: bool
) -> None:
    """A line that leads nowhere costs trust."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire, numbers_only=numbers_only)
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    always = ["language", "help", "more"]
    for person, lines in (
        (amina, ["ask", "project", "paths", *always]),
        (yusuf, ["questions", "profile", "pause", *always]),
        (claire, ["waiting", "people", "session", "announce", "news", "silent", "invite", "help", "more"]),
    ):
        await person.says("/menu")
        menu = await person.sees("menu")
        labels = [world.text("fr", "menu", line) for line in lines]
        numbered = [f"{number}. {label}" for number, label in enumerate(labels, start=1)]
        assert (menu.text.splitlines()[2:] if person.numbers_only else list(menu.labels)) == (
            numbered if person.numbers_only else labels
        )


async def test_each_line_of_a_counsellors_menu_leads_somewhere(world: World) -> None:
    """Two pages of nine lines: a list that is longer is read by nobody."""
    claire = await world.counsellor()
    for page in ("menu", "menu-more"):
        await claire.says("/menu")
        if page == "menu-more":
            await claire.chooses("more", "menu")
        lines = [each for each in await claire.offered(page) if each not in ("more", "back")]
        assert len(lines) in (8, 9)
        for line in lines:
            await claire.chooses(line, page)
            assert not {"menu", "not-here"} & {each.message for each in await claire.new()}, line


@on_both_phones
@pytest.mark.parametrize("line", ["ask", "project", "language", "help", "session", "role", "privacy", "apps", "shared"])
async def test_each_line_of_the_menu_leads_where_it_says(world: World, numbers_only: bool, line: str) -> None:
    """The menu is for those who know no commands."""
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.says("مینو")
    if line in ("session", "role", "privacy", "apps", "shared"):
        await amina.chooses("more", "menu")
        await amina.chooses(line, "menu-more")
    else:
        await amina.chooses(line, "menu")
    first = {
        "ask": "ask-your-question",
        "language": "choose-language",
        "help": "help",
        "role": "welcome-role",
        "privacy": "privacy",
        "project": "my-project",
        "session": "no-sessions-yet",
        "apps": "link-code",
        "shared": "phone-is-shared",
    }
    assert (await amina.new())[0].message == first[line]


@on_both_phones
async def test_another_language_in_mid_question_asks_the_question_again_in_it(world: World, numbers_only: bool) -> None:
    """Someone who does not understand a question changes the language there, and loses nothing."""
    amina = await came_to_the_aim(world, numbers_only=numbers_only)
    await amina.says("/language")
    await amina.sees("choose-language")
    await amina.chooses("uk")
    again = await amina.sees("language-is-now", "choose-aim")
    assert world.text("uk", "choose-aim") in again.text
    await amina.chooses("back")
    assert world.text("uk", "choose-topic") in (await amina.sees("choose-topic")).text
    await amina.chooses("kitchen")
    await amina.chooses("job")
    await amina.sees("nobody-yet")


@pytest.mark.parametrize(
    ("command", "language"),
    [("/language uk", "uk"), ("/language fa", "fa-AF"), ("/language PRS", "fa-AF"), ("/language fa-AF", "fa-AF")],
)
async def test_a_language_named_with_the_command_is_taken_at_once(world: World, command: str, language: str) -> None:
    """Its codes are what people find on the internet, not ours alone."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says(command)
    assert (await amina.sees("language-is-now")).text == world.text(language, "language-is-now")


async def test_a_language_we_do_not_speak_leads_to_those_we_do(world: World) -> None:
    """ "/language xx" is no dead end."""
    amina = await world.newcomer("Amina")
    await amina.says("/language tigrinya")
    await amina.sees("choose-language")
    await amina.says("français")
    await amina.sees("language-is-now")


@on_both_phones
async def test_help_has_the_emergency_numbers_and_then_the_question_again(world: World, numbers_only: bool) -> None:
    """Help is one word away, wherever someone is."""
    amina = await came_to_the_aim(world, numbers_only=numbers_only)
    await amina.says("کمک")
    helped = await amina.new()
    assert [seen.message for seen in helped] == ["help", "help-numbers", "choose-aim"]
    for number in ("112", "114", "3114", "3919", "119"):
        assert number in helped[1].text
    assert "Claire, 9-17" in helped[0].text


async def test_everyone_can_read_what_their_role_is(world: World) -> None:
    """A role that nobody explained is a worry."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", "fr")
    texts = set()
    for person in (amina, yusuf, claire):
        await person.says("/role")
        texts.add((await person.sees("welcome-role")).text)
    assert len(texts) == 3


@pytest.mark.parametrize("typed", ["/menu", "menu", " Menu ", "مینو", "меню", "accueil", "/MENU", "/menu@relais_bot"])
async def test_a_command_works_with_and_without_its_slash_in_any_language(world: World, typed: str) -> None:
    """People type what they know, whatever language they chose here."""
    amina = await world.newcomer("Amina")
    await amina.says(typed)
    await amina.sees("menu")


async def test_a_command_word_inside_a_sentence_is_a_word(world: World) -> None:
    """ "Aide" alone asks for help; "je cherche une aide" asks a question."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/menu")
    await amina.says("je cherche une aide à domicile")
    await amina.sees("ask-this")
    await amina.says("aide")
    await amina.sees("help", "ask-this")


@pytest.mark.parametrize("typed", ["/word", "/impact", "/announce", "/", "/ask_me"])
async def test_what_is_not_there_leads_to_the_menu(world: World, typed: str) -> None:
    """Nobody is left with an unknown word."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says(typed)
    await amina.sees("not-here", "menu")


@pytest.mark.parametrize("command", ["/waiting", "/invite", "/questions", "/pause", "/people"])
async def test_a_command_of_another_role_leads_to_the_menu(world: World, command: str) -> None:
    """What someone may not do does not exist for them."""
    amina = await world.newcomer("Amina")
    await amina.says(command)
    assert [seen.message for seen in await amina.new()] == ["not-here", "menu"]
    assert (await amina.person()).role is Role.NEWCOMER


@on_both_phones
async def test_back_where_nothing_lies_before_says_where_one_is(world: World, numbers_only: bool) -> None:
    """ "Retour" is never an error."""
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    await amina.says("/ask")
    await amina.says("retour")
    await amina.sees("you-are-here", "ask-your-question")
    await amina.says("/help")
    await amina.says("/language")
    await amina.says("0")
    await amina.sees("ask-your-question")
    await amina.asks("Comment devenir cuisinière ?")
    await amina.says("retour")
    await amina.sees("you-are-here", "menu")


@on_both_phones
async def test_back_from_an_aside_is_the_question_it_interrupted(world: World, numbers_only: bool) -> None:
    """A look at something else is not a way out."""
    amina = await came_to_the_aim(world, numbers_only=numbers_only)
    await amina.says("/delete")
    await amina.sees("delete-everything")
    await amina.says("/language")
    await amina.says("0")
    await amina.sees("delete-everything")
    await amina.says("0")
    await amina.sees("choose-aim")
    await amina.chooses("back")
    await amina.sees("choose-topic")


async def test_a_double_tap_on_back_is_one_step_and_an_old_back_button_is_none(world: World) -> None:
    """A trembling thumb must not lead two steps back."""
    amina = await world.newcomer("Amina")
    await amina.says("/ask")
    await amina.says(COOK)
    await amina.chooses("kitchen")
    await amina.chooses("back", "choose-aim")
    await amina.sees("choose-topic")
    await amina.chooses("back", "choose-aim")
    await amina.sees_nothing_new()
    await world.passes(minutes=5)
    await amina.chooses("back", "choose-aim")
    await amina.sees("old-button", "choose-topic")


@on_both_phones
async def test_after_days_the_open_question_can_still_be_answered(world: World, numbers_only: bool) -> None:
    """Lives interrupt; the conversation waits."""
    amina = world.someone("Amina", "fr", numbers_only=numbers_only)
    await amina.says("/start")
    await amina.chooses("fr", "welcome-language")
    await amina.chooses("yes", "agree")
    await world.passes(days=9)
    await amina.chooses("yes", "adult")
    await amina.sees("your-name")


@on_both_phones
async def test_the_menu_starts_over(world: World, numbers_only: bool) -> None:
    """From the middle of anything, one word leads out, and nothing behind it stays open."""
    amina = await came_to_the_aim(world, numbers_only=numbers_only)
    await amina.says("/menu")
    await amina.chooses("ask")
    await amina.sees("ask-your-question")
    await amina.says("0")
    await amina.sees("menu")
