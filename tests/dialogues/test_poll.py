"""A poll: a counsellor asks, each answers in one tap, in their language, and what they think is read."""

from tests.dialogues.polls import CHOICES, QUESTION, opens_results, plain, reads_words, sends, takes_ready, writes
from tests.dialogues.team import changes_role, team
from tests.dialogues.thread import three
from tests.world import World, on_both_phones


@on_both_phones
async def test_a_question_is_asked_of_newcomers_and_read_by_the_team(world: World, numbers_only: bool) -> None:
    """Almost no newcomer was ever asked what they think: a tap must do, on any phone."""
    claire = await world.counsellor()
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    borys = await world.newcomer("Borys", "uk", numbers_only=numbers_only)
    paul = await world.newcomer("Paul", "fr", numbers_only=numbers_only)
    for each in (amina, borys, paul):
        await each.says("/menu")
        each.looks_away()
    await writes(claire, roles=["newcomer"])
    read_back = (await claire.sees("poll-preview")).text
    assert QUESTION in read_back
    assert all(each in read_back for each in CHOICES)
    await sends(world, claire)
    asked = await amina.sees("poll-choose")
    assert asked.text.startswith(world.text("fa-AF", "poll-choose")[:5])
    assert world.text("fa-AF", "poll-is-anonymous") in asked.text
    await amina.chooses("2", "poll-choose")
    await amina.sees("poll-write")
    await amina.says("بعد از کار راحت است")
    await amina.sees("poll-thanks-anonymous")
    for each, choice in ((borys, "2"), (paul, "0")):
        await each.chooses(choice, "poll-choose")
        await each.chooses("skip", "poll-write")
        await each.sees("poll-thanks-anonymous")
    assert plain(world.text("fr", "poll-results-when-closed")) in await opens_results(claire)
    await claire.chooses("close", "poll-results")
    await claire.chooses("yes", "poll-close")
    await claire.sees("poll-has-closed", "poll-results")
    results = await opens_results(claire)
    assert "Jeudi : 2 (" in results
    assert "بعد از کار" in await reads_words(claire)


async def test_a_named_answer_is_changed_by_another_tap_and_an_anonymous_one_is_not(world: World) -> None:
    """Whoever is sure their name is read may think again; where nobody knows whose it is, nobody can take it back."""
    who = await team(world)
    await writes(who.claire, kind="yes-no", names="named", roles=["newcomer"])
    await sends(world, who.claire)
    assert world.text("fr", "poll-is-anonymous") not in (await who.amina.sees("poll-choose")).text
    await who.amina.chooses("yes", "poll-choose")
    await who.amina.says("Le soir, oui.")
    await who.amina.sees("poll-thanks-named")
    await who.amina.chooses("no", "poll-choose")
    await who.amina.sees("poll-answer-changed")
    results = await opens_results(who.ines)
    assert "Oui : 0 (" in results
    assert "Amina" in await reads_words(who.ines)
    await takes_ready(who.claire, "newcomers", roles=["newcomer"])
    await sends(world, who.claire)
    await who.amina.chooses("good", "poll-choose")
    await who.amina.sees("poll-choose")
    first = (await who.amina.everything("poll-choose"))[-2]
    await who.amina.chooses("bad", first)
    await who.amina.sees("poll-was-answered", "poll-choose")  # the next one, which she has not answered


async def test_a_ready_made_series_is_asked_one_question_after_the_other(world: World) -> None:
    """Nothing is to be translated, nothing to be invented on a busy day."""
    who = await team(world)
    others = [await world.newcomer(f"N{number}", "fr") for number in range(2)]
    await takes_ready(who.claire, "newcomers", roles=["newcomer"])
    await sends(world, who.claire)
    for each in others:
        for answer in ("good", "yes"):
            await each.chooses(answer, "poll-choose")
        await each.chooses("skip", "poll-write")
    await who.amina.chooses("so-so", "poll-choose")
    assert world.text("fr", "poll-set-newcomers-2") in (await who.amina.sees("poll-choose")).text
    await who.amina.chooses("no", "poll-choose")
    await who.amina.sees("poll-write")
    await who.amina.says("Appelez-moi au 06 12 34 56 78, je veux plus de rencontres.")
    await who.amina.sees("poll-thanks-anonymous")
    await world.passes(days=8)
    await opens_results(who.claire)
    words = await reads_words(who.claire)
    assert "plus de rencontres" in words
    assert "06 12" not in words


async def test_who_did_not_answer_is_reminded_once_and_who_did_is_left_alone(world: World) -> None:
    """One reminder is kind; two are a burden."""
    who = await team(world)
    await writes(who.claire, kind="faces", roles=["newcomer", "helper"])
    await sends(world, who.claire)
    await who.yusuf.chooses("good", "poll-choose")
    await who.yusuf.chooses("skip", "poll-write")
    who.look_away()
    await world.passes(days=4)
    assert world.text("fr", "poll-asked-again") in (await who.amina.sees("poll-choose")).text
    await who.yusuf.sees_nothing_new()
    who.look_away()
    await world.passes(days=2)
    assert not [each for each in await who.amina.new() if each.message == "poll-choose"]


async def test_an_answer_that_comes_too_late_is_met_with_kindness(world: World) -> None:
    """The phone was off; nobody is to feel that they did something wrong."""
    who = await team(world)
    await writes(who.claire, kind="faces", roles=["newcomer"], until="three-days")
    await sends(world, who.claire)
    await world.passes(days=4)
    await who.claire.sees("poll-has-closed")
    await who.amina.chooses("good", "poll-choose")
    await who.amina.sees("poll-is-over")
    assert "Demandé à : 1. Arrivé chez : 1. Ont répondu : 0." in await opens_results(who.claire)


async def test_words_where_a_tap_is_awaited_and_a_voice_where_words_are(world: World) -> None:
    """People write instead of tapping, and speak instead of writing: they hear what to do, and nothing is counted."""
    who = await team(world)
    await writes(who.claire, kind="words", names="named", roles=["newcomer"])
    await who.amina.says("/menu")
    await sends(world, who.claire)
    await who.amina.speaks(b"a voice")
    await who.amina.sees("only-text")
    await who.amina.says("Plus de rencontres le soir, s’il vous plaît.")
    await who.amina.sees("poll-thanks-named")
    await world.passes(days=8)
    await opens_results(who.claire)
    assert "Plus de rencontres" in await reads_words(who.claire)


async def test_who_is_no_counsellor_any_more_reads_nothing_and_sends_nothing(world: World) -> None:
    """An old button of someone who left the team leads to the menu."""
    who = await team(world)
    await writes(who.ines, kind="faces", roles=["newcomer"])
    await changes_role(who.claire, who.ines, "helper")
    send = next(each for each in await who.ines.offered("poll-preview") if each.startswith("send/"))
    await who.ines.chooses(send, "poll-preview")
    await world.passes(minutes=5)
    assert not await who.amina.everything("poll-choose")


async def test_a_number_that_could_answer_two_questions_is_not_kept_while_it_is_asked_again(world: World) -> None:
    """To ask "which did you mean?" would write down what was tapped in secret."""
    who = await three(world)
    await who.answer()
    await who.amina.sees("answer-arrived")
    await writes(who.claire, kind="yes-no", roles=["newcomer"])
    send = next(each for each in await who.claire.offered("poll-preview") if each.startswith("send/"))
    await who.claire.chooses(send, "poll-preview")
    await world.passes(seconds=1)
    await who.amina.says("1")
    await who.amina.sees("answer-it-alone", "poll-choose")
    assert not await who.amina.everything("which-question")
    await world.passes(minutes=1)
    await who.amina.says("2")
    await who.amina.sees("poll-write")
