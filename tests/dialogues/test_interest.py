"""Words go back and forth between a newcomer and a partner, through the programme, until either says no."""

from tests.dialogues.partners import ORGANISATION, approves, interested, is_told, offers, partner, with_project
from tests.world import World, on_both_phones


@on_both_phones
async def test_both_write_and_meet_and_neither_sees_a_number(world: World, numbers_only: bool) -> None:
    """A meeting comes about, with its street; a phone number on the way does not get through."""
    amina = await with_project(world, numbers_only=numbers_only)
    paul = await partner(world, numbers_only=numbers_only)
    await interested(world, paul, amina)
    await paul.says("Bonjour, avez-vous déjà travaillé ici ? Mon numéro : 06 12 34 56 78")
    await paul.sees("partner-contact-taken-out", "sent-to-interested")
    wrote = (await amina.sees("partner-wrote")).text
    assert ORGANISATION in wrote
    assert "06 12" not in wrote
    await amina.says("Oui, trois mois. Et moi, 06 99 88 77 66")
    wrote = (await paul.sees("newcomer-wrote")).text
    assert "trois mois" in wrote
    assert "06 99" not in wrote
    await paul.chooses("meet", "newcomer-wrote")
    await paul.says("Mardi à 14 h, 12 rue de la République, demandez Paul.")
    assert "12 rue de la République" in (await amina.sees("meeting-proposed")).text
    await amina.chooses("other-time", "meeting-proposed")
    await amina.says("Plutôt mercredi ?")
    await paul.sees("newcomer-wrote")
    await amina.chooses("yes", "meeting-proposed")
    await amina.sees("meeting-noted")
    await paul.sees("meeting-agreed")


async def test_each_reads_in_their_own_language_with_the_original_at_a_tap(world: World) -> None:
    """What is not translated yet says so."""
    amina, paul = await with_project(world, language="fa-AF"), await partner(world)
    await interested(world, paul, amina)
    await paul.says("Bonjour, venez mardi.")
    await amina.sees("partner-wrote")
    await amina.chooses("original", "partner-wrote")
    assert "Bonjour, venez mardi." in (await amina.sees("original")).text
    await amina.chooses("write", "partner-wrote")
    await amina.says("بلی، می‌آیم.")
    await paul.sees("newcomer-wrote")
    await paul.chooses("original", "newcomer-wrote")
    await paul.sees("original")


async def test_no_is_free_for_both_sides(world: World) -> None:
    """No reason is asked, the other is told kindly and what they can do next, and nothing goes through afterwards."""
    amina, paul = await with_project(world), await partner(world)
    nadia = await with_project(world, "Nadia")
    await interested(world, paul, amina)
    await nadia.chooses("interested", "opening-for-you")
    await approves(nadia)
    await paul.chooses("no", "interest-arrived")
    await paul.sees("you-said-no-to-interest")
    assert "question" in (await nadia.sees("partner-said-no")).text
    await paul.says("Bonjour Amina !", reply_to=None)
    first = (await paul.everything("interest-arrived"))[0]
    await paul.replies("Bonjour Amina, venez mardi.", to=first)
    await amina.sees("partner-wrote")
    await amina.chooses("no", "partner-wrote")
    await amina.sees("you-ended-interest")
    await paul.sees("interested-said-no")
    amina.looks_away()
    await paul.replies("Et mercredi ?", to=first)
    await paul.sees("interest-is-over")
    await amina.sees_nothing_new()


async def test_filled_with_one_the_others_are_told_kindly(world: World) -> None:
    """Nobody waits by a phone for a place that is taken."""
    paul = await partner(world)
    amina, nadia, oksana = [await with_project(world, name) for name in ("Amina", "Nadia", "Oksana")]
    await offers(paul)
    await is_told(world, amina, nadia, oksana)
    for each in (amina, nadia):
        await each.chooses("interested", "opening-for-you")
        await approves(each)
    await paul.says("/openings")
    await paul.chooses((await paul.offered("my-openings"))[0], "my-openings")
    await paul.chooses("people", "my-opening")
    assert len(await paul.everything("interest-arrived")) == 4
    await paul.says("/openings")
    await paul.chooses((await paul.offered("my-openings"))[0], "my-openings")
    amina.looks_away()
    await paul.chooses("filled", "my-opening")
    names = (await paul.sees("filled-with")).labels
    await paul.chooses((await paul.offered("filled-with"))[names.index("Amina")], "filled-with")
    await paul.sees("opening-is-filled-thanks")
    await nadia.sees("opening-is-filled-now")
    await oksana.sees("opening-is-filled-now")
    await amina.sees_nothing_new()
    await oksana.chooses("interested", "opening-for-you")
    await oksana.sees("opening-stands-no-more")
    await world.passes(days=8)
    assert not await paul.everything("became-of-interest")  # he has said what became of it
    assert await amina.everything("became-of-opening")


async def test_who_leaves_leaves_nobody_waiting(world: World) -> None:
    """She stops: the partner hears that they need not wait, and nothing of hers stands on a button that works."""
    amina, paul = await with_project(world), await partner(world)
    await interested(world, paul, amina)
    paul.looks_away()
    await amina.says("/delete")
    await amina.chooses("yes", "delete-everything")
    await paul.sees("interested-left")
    await paul.chooses("write", "interest-arrived")
    await paul.sees("interest-is-over")
    await world.passes(days=8)
    assert not await paul.everything("became-of-interest")


async def test_words_that_were_reported_are_a_counsellors_and_nothing_more_comes(world: World) -> None:
    """What hurts stops at once; and the partner does not learn who said so."""
    claire = await world.counsellor()
    amina, paul = await with_project(world), await partner(world)
    await interested(world, paul, amina)
    await paul.says("Venez seule, le soir, sans rien dire.")
    await amina.chooses("report", "partner-wrote")
    assert "sans rien dire" in (await claire.sees("report-arrived")).text
    amina.looks_away()
    await paul.replies("Alors ?", to=(await paul.everything("interest-arrived"))[0])
    await paul.sees("interest-is-over")
    await amina.sees_nothing_new()
