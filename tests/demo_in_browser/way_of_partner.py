"""A partner's way, in French and with buttons: from the code to what became of an opening."""

from pathlib import Path

from playwright.async_api import Page

from tests.demo_in_browser.walking import Walker, passes


async def partner(page: Page, folder: Path) -> None:
    """Paul comes with a code from Claire; Oksana, who is interested, was there before."""
    claire = Walker(page, "Claire", "fr", None)
    paul = Walker(page, "Amina", "fr", folder)
    oksana = Walker(page, "Oksana", "uk", folder, by_numbers=True)
    await has_a_project(oksana)
    await comes_in(paul, await invited(claire))
    await tells(paul)
    await _corrects_and_sends(paul)
    await passes(page, hours=1)
    await _someone_is_interested(oksana)
    await _writes_with_them(paul, oksana)
    await _is_filled(paul)
    await passes(page, weeks=1)
    await _tells_what_became_of_it(paul, oksana)
    await paul.says("menu")
    await paul.pictured("menu")


async def invited(claire: Walker) -> str:
    """Claire's code for a partner."""
    await claire.says("/invite")
    await claire.chooses("partner", "choose-role")
    return (await claire.newest(r"start=\S+")).removeprefix("start=")


async def has_a_project(oksana: Walker) -> None:
    """She looks for work in a kitchen, and needs it soon."""
    await oksana.says("/start")
    await oksana.chooses("uk", "welcome-language")
    await oksana.chooses("yes", "agree")
    await oksana.chooses("yes", "adult")
    await oksana.says("Оксана")
    await oksana.says("/project")
    await oksana.chooses("tell-all", "my-project")
    await oksana.takes(oksana.says_of_us("topic-kitchen"))
    await oksana.chooses("job", "project-aim")
    await oksana.chooses("now", "project-income")
    await oksana.chooses("skip", "project-obstacles")
    await oksana.chooses("everyday", "project-french")
    await oksana.chooses("tell", "project-before")
    await oksana.says("Кухарка, десять років.")
    await oksana.says("/menu")


async def comes_in(paul: Walker, code: str) -> None:
    """By a code, as far as the list of openings."""
    await paul.says(f"/start {code}")
    await paul.chooses("fr", "welcome-language")
    await paul.pictured("what-this-is")
    await paul.chooses("yes", "agree")
    await paul.pictured("first-name")
    await paul.says("Paul")
    await paul.pictured("what-a-partner-does")
    await paul.chooses("yes", "partner-agree")
    await paul.pictured("organisation")
    await paul.says("Restaurant Chez Paul")
    await paul.pictured("town")
    await paul.says("Lyon")
    await paul.pictured("ready")


async def tells(paul: Walker, amount: str = "8,50") -> None:
    """One job, in small questions."""
    await paul.chooses("new", "my-openings")
    await paul.pictured("kind")
    await paul.chooses("job", "opening-kind")
    await paul.pictured("what")
    await paul.says("Aider en cuisine : laver, couper, préparer.")
    await paul.pictured("trade")
    await paul.takes("Cuisine, restaurant")
    await paul.pictured("start")
    await paul.says("au printemps")
    await paul.pictured("start-again")
    await paul.chooses("now", "opening-start")
    await paul.pictured("pay")
    await paul.takes("Par heure")
    await paul.pictured("pay-an-hour")
    await paul.says("quinze euros")
    await paul.pictured("pay-an-hour-again")
    await paul.says(amount)
    await paul.pictured("hours")
    await paul.chooses("full", "opening-hours")
    await paul.pictured("french")
    await paul.chooses("a-little", "opening-french")
    await paul.pictured("place")
    await paul.says("12 rue de la République, 69001 Lyon")
    await paul.pictured("transport")
    await paul.chooses("near-a-stop", "opening-transport")
    await paul.pictured("places")
    await paul.chooses("one", "opening-places")
    await paul.pictured("until")
    await paul.chooses("one-month", "opening-until")
    await paul.pictured("read-back")


async def _corrects_and_sends(paul: Walker) -> None:
    await paul.chooses("change", "opening-read-back")
    await paul.pictured("change-what")
    await paul.takes("Le salaire")
    await paul.takes("Par heure")
    await paul.says("13,50")
    await paul.pictured("read-back-changed")
    await paul.chooses("send", "opening-read-back")
    await paul.pictured("sent")


async def _someone_is_interested(oksana: Walker) -> None:
    await oksana.pictured("oksana-opening")
    await oksana.chooses("interested", "opening-for-you")
    await oksana.pictured("oksana-preview")
    await oksana.takes(oksana.says_of_us("interest-send"))
    await oksana.pictured("oksana-sent")


async def _writes_with_them(paul: Walker, oksana: Walker) -> None:
    await paul.pictured("someone-is-interested")
    await paul.chooses("write", "interest-arrived")
    await paul.pictured("writes")
    await paul.says("Bonjour, pouvez-vous venir essayer une matinée ?")
    await paul.pictured("written")
    await oksana.pictured("oksana-reads")
    await oksana.chooses("write", "partner-wrote")
    await oksana.says("Так, дякую. Коли?")
    await oksana.pictured("oksana-writes")
    await paul.pictured("answered")
    await paul.chooses("meet", "newcomer-wrote")
    await paul.pictured("proposes-a-meeting")
    await paul.says("Mardi à 9 h, au restaurant. Demandez Paul.")
    await paul.pictured("meeting-proposed")
    await oksana.pictured("oksana-is-asked-to-meet")
    await oksana.chooses("yes", "meeting-proposed")
    await oksana.pictured("oksana-will-come")
    await paul.pictured("meeting-agreed")


async def _is_filled(paul: Walker) -> None:
    await paul.says("/openings")
    await paul.pictured("my-openings")
    await paul.takes("Aider en cuisine")
    await paul.pictured("my-opening")
    await paul.chooses("filled", "my-opening")
    await paul.pictured("filled-with")
    await paul.takes("Оксана")
    await paul.pictured("filled")


async def _tells_what_became_of_it(paul: Walker, oksana: Walker) -> None:
    await paul.pictured("a-week-later")
    await oksana.says("так")
    await oksana.pictured("oksana-a-week-later")
    await oksana.chooses("taken", "became-of-opening")
    await oksana.pictured("oksana-told-what-became-of-it")
    await paul.pictured("what-oksana-told")
    await paul.chooses("taken", "became-of-interest")
    await paul.pictured("told-what-became-of-it")
