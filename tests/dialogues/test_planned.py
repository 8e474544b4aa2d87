"""What is coming, in one list: nobody has to remember where it was planned."""

from tests.dialogues.announcing import TEXT, sends, writes
from tests.dialogues.sessions import sends as sends_session
from tests.dialogues.sessions import tells
from tests.dialogues.team import team
from tests.dialogues.weekly import weekly_world
from tests.world import World, on_both_phones

__all__ = ["weekly_world"]


@on_both_phones
async def test_each_line_in_order_and_one_tap_from_its_page(weekly_world: World, numbers_only: bool) -> None:
    """The update, a session, an announcement: the soonest first; what is over is gone."""
    four = await team(weekly_world, numbers_only=numbers_only)
    claire = four.claire
    await sends_session(weekly_world, claire, session_at="vendredi 18h")
    await tells(claire)  # a draft is nobody's to wait for
    await writes(claire, roles=["helper"])
    await claire.chooses("when", "announcement-preview")
    await claire.says("lundi 9h")
    await sends(claire)
    await claire.says("agenda")
    kinds = [each.partition("/")[0] for each in await claire.offered("planned")]
    assert kinds == ["week", "session", "announcement", "enough"]
    listed = await claire.sees("planned")
    shown = " ".join((listed.text, *listed.labels))
    for word in ("nouvelle de la semaine", "autour d’un métier", TEXT[:10]):
        assert word in shown
    for kind, page in (("week", "weekly-draft"), ("session", "session-page"), ("announcement", "announcement-page")):
        await claire.says("/planned")
        line = next(each for each in await claire.offered("planned") if each.startswith(kind))
        await claire.chooses(line, "planned")
        await claire.sees(page)
    await claire.chooses("call-back", "announcement-page")
    await weekly_world.passes(days=5)
    await claire.says("/planned")
    kinds = [each.partition("/")[0] for each in await claire.offered("planned")]
    assert kinds == ["week", "enough"]


async def test_an_old_line_leads_to_the_list_of_now(world: World) -> None:
    """Nothing is planned: the list says how to begin; whoever is no counsellor has none."""
    four = await team(world)
    await four.claire.says("/planned")
    assert await four.claire.offered("planned") == ["enough"]
    assert "rencontres" in (await four.claire.sees("planned")).text
    await four.yusuf.says("/planned")
    assert "planned" not in [each.message for each in await four.yusuf.new()]
    await writes(four.claire, roles=["helper"])
    await sends(four.claire)
    await four.claire.says("/planned")
    [line, _] = await four.claire.offered("planned")
    await four.ines.says("/planned")
    await four.ines.chooses(line, "planned")
    await four.ines.chooses("call-back", "announcement-page")
    await four.claire.chooses(line, "planned")
    await four.claire.sees("announcement-page")
