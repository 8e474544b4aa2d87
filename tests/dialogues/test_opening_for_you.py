"""What partners offer reaches whom it fits, in their language, with the reason; they alone decide what goes back."""

from tests.dialogues.partners import (
    ORGANISATION,
    WHAT,
    approves,
    in_each_language,
    interested,
    is_told,
    offers,
    partner,
    tells,
    with_project,
)
from tests.dialogues.team import opens_page
from tests.world import World


@in_each_language
async def test_it_comes_with_its_reason_and_exactly_what_was_shown_goes_back(
    world: World, language: str, numbers_only: bool
) -> None:
    """Read, decide, take out what is nobody's business, send: and the partner reads that and nothing else."""
    amina = await with_project(world, language=language, numbers_only=numbers_only)
    paul = await partner(world)
    await offers(paul)
    await is_told(world, amina)
    told = await amina.sees("opening-for-you")
    assert WHAT in told.text
    assert ORGANISATION in told.text
    assert world.text(language, "fits-same-trade") in told.text
    await amina.chooses("interested", "opening-for-you")
    await amina.chooses("out/before", "interest-preview")
    assert "Cuisinière" not in (await amina.sees("interest-preview")).text
    await amina.chooses("reach", "interest-preview")
    await amina.says("Le soir : 06 99 88 77 66")
    assert "06 99 88 77 66" in (await amina.sees("interest-preview")).text
    paul.looks_away()
    await approves(amina)
    await amina.sees("interest-sent")
    portrait = (await paul.sees("interest-arrived")).text
    assert "Amina" in portrait
    assert "06 99 88 77 66" in portrait
    assert "Cuisinière" not in portrait


async def test_left_out_the_name_is_a_trees_everywhere(world: World) -> None:
    """Who hides their name is called the same in each message of it."""
    amina, paul = await with_project(world), await partner(world)
    await offers(paul)
    await is_told(world, amina)
    await amina.chooses("interested", "opening-for-you")
    await amina.chooses("out/name", "interest-preview")
    await approves(amina)
    await paul.sees("interest-arrived")
    await paul.says("Bonjour !")
    await amina.says("Bonjour, c’est d’accord.")
    await paul.sees("newcomer-wrote")
    await world.passes(days=7, hours=2)
    await paul.sees("became-of-interest")
    assert not paul.has_seen("Amina")
    assert not paul.has_seen(amina.phone.id)


async def test_who_gave_no_name_is_a_tree_from_the_first_word_to_the_last(world: World) -> None:
    """Nobody is "a new person" among several."""
    amina, paul = await with_project(world, nameless=True), await partner(world)
    await interested(world, paul, amina)
    tree = (await paul.sees("interest-arrived")).text.splitlines()[2].partition(": ")[2]
    await paul.says("Bonjour !")
    assert tree in (await paul.sees("sent-to-interested")).text
    assert not [each for each in await amina.offered("interest-preview") if each.endswith("/name")]


async def test_what_was_taken_out_can_be_put_in_again_and_an_old_send_sends_nothing(world: World) -> None:
    """A button belongs to what stood above it."""
    amina, paul = await with_project(world), await partner(world)
    await offers(paul)
    await is_told(world, amina)
    await amina.chooses("interested", "opening-for-you")
    [first] = await amina.everything("interest-preview")
    await amina.chooses("out/trade", "interest-preview")
    send = next(each for each in await amina.offered(first) if each.startswith("send/"))
    await world.passes(minutes=5)
    await amina.chooses(send, first)
    await amina.sees("interest-preview")
    assert not await paul.everything("interest-arrived")
    await amina.chooses("in/trade", "interest-preview")
    assert "Cuisine" in (await amina.sees("interest-preview")).text


async def test_two_taps_are_one_interest(world: World) -> None:
    """A slow network makes people tap twice."""
    amina, paul = await with_project(world), await partner(world)
    await interested(world, paul, amina)
    await world.passes(minutes=5)
    await approves(amina)
    await amina.sees("interest-was-sent")
    await amina.chooses("interested", "opening-for-you")
    await amina.sees("interest-was-sent")
    assert len(await paul.everything("interest-arrived")) == 1


async def test_not_for_me_needs_no_reason_and_can_be_thought_over(world: World) -> None:
    """No is free; and a week later it may be yes."""
    amina, paul = await with_project(world), await partner(world)
    await offers(paul)
    await is_told(world, amina)
    await amina.chooses("not-for-me", "opening-for-you")
    await amina.sees("opening-not-for-you")
    await amina.says("offres")
    await amina.chooses((await amina.offered("openings-for-me"))[0], "openings-for-me")
    await amina.chooses("interested", "opening-for-you")
    await approves(amina)
    await paul.sees("interest-arrived")


async def test_who_comes_later_and_whose_project_changes_is_told_too(world: World) -> None:
    """It reaches whom it fits as long as it stands."""
    paul = await partner(world)
    nadia = await with_project(world, "Nadia", trade="building", income="no-hurry")
    await offers(paul)
    await world.passes(hours=2)
    await nadia.sees_nothing_new()
    amina = await with_project(world)
    await nadia.says("/project")
    await nadia.chooses("change", "my-project")
    await nadia.chooses("trade", "change-what")
    await nadia.chooses("kitchen", "project-trade")
    await nadia.says("/menu")
    nadia.looks_away()
    await world.passes(days=1)
    assert await amina.everything("opening-for-you")
    assert await nadia.everything("opening-for-you")


async def test_at_night_it_waits_for_the_morning(world: World) -> None:
    """Nobody is woken for an offer."""
    amina, paul = await with_project(world), await partner(world)
    await world.passes(hours=13)  # 23:00
    await offers(paul)
    amina.looks_away()
    await world.passes(hours=2)
    await amina.sees_nothing_new()
    await world.passes(hours=9)
    await amina.sees("opening-for-you")


async def test_of_many_offers_two_come_in_a_week_and_the_others_after_it(world: World) -> None:
    """Whoever is written to every day reads nothing any more; and nothing is lost."""
    amina, paul = await with_project(world), await partner(world)
    for _ in range(4):
        await offers(paul, opening_until="three-months")
    await world.passes(hours=1)
    await world.passes(days=2)
    assert len(await amina.everything("opening-for-you")) == 2
    await world.passes(days=6)
    assert len(await amina.everything("opening-for-you")) == 4


async def test_minors_and_who_has_told_nothing_hear_of_none(world: World) -> None:
    """Who may be a minor is answered by professionals; an empty project fits nothing, and how to fill it is said."""
    paul = await partner(world)
    young = world.someone("Young", "fr")
    await young.joins(adult="no")
    silent = await world.newcomer("Silent", "fr")
    await offers(paul, opening_trade="any")
    await world.passes(days=1)
    for each in (young, silent):
        assert not await each.everything("opening-for-you")
        await each.says("offres")
    await young.sees("openings-not-yet")
    assert "projet" in (await silent.sees("no-openings-yet")).text


async def test_a_report_parts_the_two_and_stops_what_is_offered_to_others(world: World) -> None:
    """One tap, and nothing of it reaches anyone new until a counsellor has looked."""
    claire = await world.counsellor()
    amina, paul = await with_project(world), await partner(world)
    await interested(world, paul, amina)
    await amina.chooses("report", "opening-for-you")
    await amina.sees("what-happened")
    await claire.sees("report-arrived")
    await paul.chooses("write", "interest-arrived")
    await paul.sees("interest-is-over")
    nadia = await with_project(world, "Nadia")
    await world.passes(days=1)
    assert not await nadia.everything("opening-for-you")


async def test_it_interrupts_no_question_and_words_typed_then_are_not_for_the_partner(world: World) -> None:
    """Amina was asking something; what she writes next is her question."""
    amina, paul = await with_project(world, numbers_only=True), await partner(world)
    await amina.says("/ask")
    await tells(paul)
    await paul.chooses("send", "opening-read-back")
    await world.passes(hours=1)
    await amina.says("Comment devenir cuisinier ?")
    await amina.sees("ask-as-before")
    assert not await paul.everything("interest-arrived")


async def test_a_counsellor_finds_partners_as_people(world: World) -> None:
    """Their page is like any other's: never a number."""
    claire, paul = await world.counsellor(), await partner(world)
    await opens_page(claire, paul)
    assert "Paul" in (await claire.sees("person-page")).text
