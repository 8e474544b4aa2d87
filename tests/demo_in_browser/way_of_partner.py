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
    await paul.says("menu", then="menu")


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
    await paul.chooses("fr", "welcome-language", then="what-this-is")
    await paul.chooses("yes", "agree", then="first-name")
    await paul.says("Paul", then="what-a-partner-does")
    await paul.chooses("yes", "partner-agree", then="organisation")
    await paul.says("Restaurant Chez Paul", then="town")
    await paul.says("Lyon", then="ready")


async def tells(paul: Walker, amount: str = "8,50") -> None:
    """One job, in small questions."""
    await paul.chooses("new", "my-openings", then="kind")
    await paul.chooses("job", "opening-kind", then="what")
    await paul.says("Aider en cuisine : laver, couper, préparer.", then="trade")
    await paul.takes("Cuisine, restaurant", then="start")
    await paul.says("au printemps", then="start-again")
    await paul.chooses("now", "opening-start", then="pay")
    await paul.takes("Par heure", then="pay-an-hour")
    await paul.says("quinze euros", then="pay-an-hour-again")
    await paul.says(amount, then="hours")
    await paul.chooses("full", "opening-hours", then="french")
    await paul.chooses("a-little", "opening-french", then="place")
    await paul.says("12 rue de la République, 69001 Lyon", then="transport")
    await paul.chooses("near-a-stop", "opening-transport", then="places")
    await paul.chooses("one", "opening-places", then="until")
    await paul.chooses("one-month", "opening-until", then="read-back")


async def _corrects_and_sends(paul: Walker) -> None:
    await paul.chooses("change", "opening-read-back", then="change-what")
    await paul.takes("Le salaire")
    await paul.takes("Par heure")
    await paul.says("13,50", then="read-back-changed")
    await paul.chooses("send", "opening-read-back", then="sent")


async def _someone_is_interested(oksana: Walker) -> None:
    await oksana.pictured("oksana-opening")
    await oksana.chooses("interested", "opening-for-you", then="oksana-preview")
    await oksana.takes(oksana.says_of_us("interest-send"), then="oksana-sent")


async def _writes_with_them(paul: Walker, oksana: Walker) -> None:
    await paul.pictured("someone-is-interested")
    await paul.chooses("write", "interest-arrived", then="writes")
    await paul.says("Bonjour, pouvez-vous venir essayer une matinée ?", then="written")
    await oksana.pictured("oksana-reads")
    await oksana.chooses("write", "partner-wrote")
    await oksana.says("Так, дякую. Коли?", then="oksana-writes")
    await paul.pictured("answered")
    await paul.chooses("meet", "newcomer-wrote", then="proposes-a-meeting")
    await paul.says("Mardi à 9 h, au restaurant. Demandez Paul.", then="meeting-proposed")
    await oksana.pictured("oksana-is-asked-to-meet")
    await oksana.chooses("yes", "meeting-proposed", then="oksana-will-come")
    await paul.pictured("meeting-agreed")


async def _is_filled(paul: Walker) -> None:
    await paul.says("/openings", then="my-openings")
    await paul.takes("Aider en cuisine", then="my-opening")
    await paul.chooses("filled", "my-opening", then="filled-with")
    await paul.takes("Оксана", then="filled")


async def _tells_what_became_of_it(paul: Walker, oksana: Walker) -> None:
    await paul.pictured("a-week-later")
    await oksana.says("так", then="oksana-a-week-later")
    await oksana.chooses("taken", "became-of-opening", then="oksana-told-what-became-of-it")
    await paul.pictured("what-oksana-told")
    await paul.chooses("taken", "became-of-interest", then="told-what-became-of-it")
