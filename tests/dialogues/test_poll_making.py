"""Making a poll: small questions, read back, changed; what was typed is never lost."""

from tests.actor import Actor
from tests.dialogues.polls import erases, opens_results, sends, writes
from tests.dialogues.team import team
from tests.world import World


async def test_one_choice_or_forty_is_a_sentence_and_what_was_typed_is_said_back(world: World) -> None:
    """It took minutes to type: it can be copied and put right."""
    claire = await world.counsellor()
    await claire.says("/poll Quel jour ?")
    await claire.chooses("choices", "poll-kind")
    await claire.says("Lundi")
    assert "Lundi" in (await claire.sees("poll-choices-count", "poll-choices")).text or claire.has_seen("Lundi")
    await claire.says("\n".join(f"Jour {number}" for number in range(40)))
    await claire.sees("poll-choices-count", "poll-choices")
    assert claire.has_seen("Jour 39")
    await claire.says("Lundi\nUn jour de la semaine qui n’est pas le lundi")
    await claire.sees("poll-choice-too-long", "poll-choices")
    await claire.says("Lundi\nMardi\nMardi")
    await claire.sees("poll-anonymous")


async def test_every_item_is_changed_by_itself_and_an_old_button_sends_nothing(world: World) -> None:
    """What is sent is what was read last."""
    who = await team(world)
    await writes(who.claire, kind="faces", roles=["newcomer"])
    [before] = await who.claire.everything("poll-preview")
    await who.claire.chooses("change", "poll-preview")
    await who.claire.chooses("question", "poll-change")
    await who.claire.says("Comment était la visite ?")
    await who.claire.sees("poll-preview")
    await who.claire.chooses("change", "poll-preview")
    await who.claire.chooses("anonymous", "poll-change")
    await who.claire.chooses("named", "poll-anonymous")
    send = next(each for each in await who.claire.offered(before) if each.startswith("send/"))
    await who.claire.chooses(send, before)
    assert "Comment était la visite ?" in (await who.claire.sees("poll-preview")).text
    await world.passes(minutes=5)
    assert not await who.amina.everything("poll-choose")
    await sends(world, who.claire)
    assert "Comment était la visite ?" in (await who.amina.sees("poll-choose")).text


async def test_a_time_that_is_past_or_too_far_and_an_audience_of_nobody(world: World) -> None:
    """A sentence says what is wrong, and the rest stays."""
    who = await team(world)
    await who.claire.says("/poll Comment ça va ?")
    await who.claire.chooses("faces", "poll-kind")
    await who.claire.chooses("named", "poll-anonymous")
    await who.claire.chooses("roles", "audience")
    await who.claire.chooses("add/partner", "audience-roles")
    await who.claire.chooses("that-is-all", "audience-roles")
    await who.claire.chooses("that-is-all", "audience")
    await who.claire.says("01/11/2026 18h")
    await who.claire.sees("time-is-past", "poll-until")
    await who.claire.says("31 février 18h")
    await who.claire.sees("no-such-day", "poll-until")
    await who.claire.says("01/11/2027 18h")
    await who.claire.sees("poll-lasts-so-long", "poll-until")
    await who.claire.says("jeudi 18h")
    send = next(each for each in await who.claire.offered("poll-preview") if each.startswith("send/"))
    await who.claire.chooses(send, "poll-preview")
    await who.claire.sees("poll-for-nobody", "audience")


async def test_put_off_it_waits_and_thrown_away_it_is_gone(world: World) -> None:
    """A day is interrupted; a second thought is free."""
    claire = await world.counsellor()
    await writes(claire, kind="faces")
    await claire.chooses("later", "poll-preview")
    await claire.sees("poll-waits-for-you")
    await claire.says("/poll")
    await claire.chooses((await claire.offered("polls"))[1], "polls")
    await claire.chooses("drop", "poll-preview")
    await claire.sees("poll-dropped")
    await claire.says("/poll")
    await claire.sees("poll-begin")


async def test_who_asked_is_erased_and_who_answers_reads_that_it_is_over(world: World) -> None:
    """A question of someone who left leads nowhere, and says so."""
    who = await team(world)
    await writes(who.ines, kind="faces", roles=["newcomer"])
    await sends(world, who.ines)
    await erases(who.ines)
    await who.amina.chooses("good", "poll-choose")
    await who.amina.sees("poll-is-over")


async def test_who_answered_is_erased_and_their_anonymous_answer_stays_counted(world: World) -> None:
    """It is nobody's: nobody could take it out."""
    who = await team(world)
    await writes(who.claire, kind="yes-no", roles=["newcomer", "helper", "counsellor"])
    await sends(world, who.claire)
    for each in (who.amina, who.yusuf, who.ines):
        await answers_yes(each)
    await erases(who.amina)
    await world.passes(days=8)
    results = await opens_results(who.claire)
    assert "Oui : 3 (" in results


async def answers_yes(actor: Actor) -> None:
    await actor.chooses("yes", "poll-choose")
    await actor.chooses("skip", "poll-write")
    await actor.sees("poll-thanks-anonymous")
