"""A newcomer reads how others made their way, and asks one of them: told in words to all three concerned."""

from tests.actor import Actor
from tests.dialogues.telling import LINES, shows_path
from tests.dialogues.thread import ANSWER, QUESTION, Three, question_of, three
from tests.world import World, on_both_phones


async def with_a_path(world: World, *, numbers_only: bool = False) -> Three:
    """Yusuf shows his path, and Amina reads it."""
    who = await three(world, numbers_only=numbers_only)
    await shows_path(who.yusuf)
    await who.amina.says("/paths")
    await who.amina.sees("a-path")
    return who


async def asks_them(reader: Actor, question: str = QUESTION) -> None:
    await reader.chooses("ask", "a-path")
    await reader.sees("ask-this-person")
    await reader.says(question)
    await reader.chooses("job", "choose-aim")


@on_both_phones
async def test_whose_path_one_has_read_is_asked_first_and_everyone_is_told_why(
    world: World, numbers_only: bool
) -> None:
    """To ask someone of whom one knows something takes less courage; nobody is chosen in the dark."""
    who = await with_a_path(world, numbers_only=numbers_only)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await asks_them(who.amina)
    await who.amina.sees("question-sent-to-chosen")
    offered = await who.yusuf.sees("question-offered")
    assert "a lu votre chemin" in offered.text
    await nadia.sees_nothing_new()
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says(ANSWER)
    assert ANSWER in (await who.amina.sees("answer-arrived")).text


async def test_a_no_is_no_drama_others_are_asked(world: World) -> None:
    """Being read is no duty to answer."""
    who = await with_a_path(world)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await asks_them(who.amina)
    await who.yusuf.chooses("not-now", "question-offered")
    await nadia.sees("question-offered")


async def test_unanswered_it_goes_to_others_and_then_to_a_counsellor_who_reads_the_wish(world: World) -> None:
    """A wish must not cost anyone an answer."""
    who = await with_a_path(world)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await asks_them(who.amina)
    nadia.looks_away()
    await world.passes(hours=13)
    await nadia.sees("question-offered")
    await world.passes(hours=40)
    waits = (await who.claire.everything("question-waits"))[-1]
    assert "Yusuf" in waits.text


@on_both_phones
async def test_who_rests_or_has_enough_this_week_is_left_in_peace_and_the_asker_told_kindly(
    world: World, numbers_only: bool
) -> None:
    """Nobody is over their limit, however well their path is liked."""
    who = await with_a_path(world, numbers_only=numbers_only)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.yusuf.says("/pause")
    who.look_away()
    await asks_them(who.amina)
    await who.amina.sees("chosen-not-free")
    await nadia.sees("question-offered")
    await who.yusuf.sees_nothing_new()


async def test_with_nobody_else_a_counsellor_answers(world: World) -> None:
    """There is always someone."""
    who = await with_a_path(world)
    await who.yusuf.says("/pause")
    await asks_them(who.amina)
    await who.claire.sees("question-waits")
    assert (await question_of(world, who.amina)).wished_helper == (await who.yusuf.person()).id


async def test_the_path_goes_while_one_writes_and_the_question_is_asked_all_the_same(world: World) -> None:
    """What someone found the courage to write is not thrown away."""
    who = await with_a_path(world)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.amina.chooses("ask", "a-path")
    await who.yusuf.says("/delete")
    await who.yusuf.chooses("yes", "delete-everything")
    await who.amina.says(QUESTION)
    await who.amina.sees("chosen-is-gone", "choose-topic")
    await who.amina.chooses("kitchen")
    await who.amina.chooses("job", "choose-aim")
    await nadia.sees("question-offered")


@on_both_phones
async def test_one_after_the_other_ones_own_trade_first(world: World, numbers_only: bool) -> None:
    """Who sews reads of sewing first, one path a screen, and comes back from any."""
    claire = await world.counsellor()
    shop = await world.helper("Taras", topics=("shop",), approved_by=claire)
    kitchen = await world.helper("Yusuf", approved_by=claire)
    await shows_path(shop, ("Couturier à Kyiv.", "", "", "", ""))
    await world.passes(minutes=5)
    await shows_path(kitchen)
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    await amina.asks("Où coudre ?", topic="shop")
    await amina.says("/menu")
    await amina.chooses("paths", "menu")
    assert "Couturier à Kyiv." in (await amina.sees("a-path")).text
    await amina.chooses("next")
    assert LINES[0] in (await amina.sees("a-path")).text
    assert "next" not in await amina.offered("a-path")
    await amina.chooses("back")
    assert "Couturier à Kyiv." in (await amina.sees("a-path")).text


async def test_the_original_is_at_a_tap(world: World) -> None:
    """A machine may be wrong about a life."""
    await with_a_path(world)
    oksana = await world.newcomer("Oksana", "uk")
    await oksana.says("/paths")
    shown = await oksana.sees("a-path")
    assert world.text("uk", "name-of-fr") in shown.text
    await oksana.chooses("original")
    assert LINES[0] in (await oksana.sees("original")).text
    assert not oksana.has_seen("Yusuf")


async def test_reported_it_is_read_by_nobody_until_a_counsellor_has_looked(world: World) -> None:
    """What hurts one reader must not go on to the next."""
    who = await with_a_path(world)
    oksana = await world.newcomer("Oksana", "uk")
    await who.amina.chooses("report", "a-path")
    await who.amina.chooses("nothing-more", "what-happened")
    report = await who.claire.sees("report-arrived")
    assert LINES[0] in report.text
    assert await who.claire.offered(report) == ["take"]
    await oksana.says("/paths")
    await oksana.sees("no-paths-yet")
    await who.claire.chooses("take", report)
    await oksana.says("/paths")
    await oksana.sees("a-path")
    await who.amina.says("/paths")
    await who.amina.sees("no-paths-yet")  # the two do not meet again


async def test_a_counsellor_can_take_a_path_down_and_its_teller_is_told(world: World) -> None:
    """One who reads a name in it must be able to act at once."""
    who = await with_a_path(world)
    await who.claire.says("/paths")
    await who.claire.chooses("take-down", "a-path")
    await who.claire.sees("path-taken-down")
    assert "Claire, 9-17" in (await who.yusuf.sees("your-path-was-taken-down")).text
    await who.amina.says("/paths")
    await who.amina.sees("no-paths-yet")
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.sees("tell-my-path")


async def test_who_may_be_a_minor_reads_and_asks_professionals_only(world: World) -> None:
    """A path is the beginning of a talk with a stranger; what anyone may read is there for them."""
    who = await three(world)
    await shows_path(who.yusuf)
    sara = world.someone("Sara", "fr")
    await sara.joins(adult="no")
    await sara.says("/paths")
    await sara.sees("paths-not-for-you")
    await sara.says("/menu")
    assert "common" in await sara.offered("menu")
    assert "paths" not in await sara.offered("menu")
    assert not sara.has_seen("tailleur à Hérat")


async def test_a_helper_has_no_paths_of_others_and_an_old_button_leads_to_the_menu(world: World) -> None:
    """What a role may not do does not exist for it."""
    who = await with_a_path(world)
    await who.yusuf.says("/paths")
    await who.yusuf.sees("not-here", "menu")
