"""Four weeks of a programme, on every phone: sessions, of which one is moved and one is missed; news, an announcement,
a poll; and each week an update for each of the four roles.

Rima reads Arabic, Taras Ukrainian, the others French; Paul, the partner, is on WhatsApp and has numbers only.
"""

from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Page

from bot.demo.sentences import SENTENCES
from storage.vocabulary import Language
from tests.demo_in_browser.walking import Walker, passes
from tests.demo_in_browser.way_of_partner import comes_in, invited

WHAT = "Le travail en cuisine, avec un chef. Posez-lui vos questions."
PLACE = "12 rue de la République, 69001 Lyon"
NEWS = "Deux personnes du groupe ont trouvé un stage. Bravo !"
ANNOUNCEMENT = "Le bureau est fermé vendredi. Écrivez ici, nous lisons samedi matin."
MEAL = "Chacun apporte un plat de son pays. Les enfants sont les bienvenus."
QUESTION = "Quel soir préférez-vous pour les rencontres ?"
EVENINGS = ("Le mardi", "Le mercredi", "Le samedi")
ACTION = "Merci. À partir de janvier, les rencontres sont le mardi."
CATCH_UP = "Nous avons mangé des plats de six pays. La prochaine fois est en janvier."


@dataclass(frozen=True, slots=True)
class Everyone:
    """One of each role, and a second helper."""

    rima: Walker
    paul: Walker
    yusuf: Walker
    taras: Walker
    claire: Walker

    async def pictured(self, what: str) -> None:
        """Each phone as it is now."""
        for each in (self.rima, self.paul, self.yusuf, self.taras, self.claire):
            await each.pictured(f"{what}-{each.name.lower()}")


async def programme(page: Page, folder: Path | None) -> Everyone:
    """From a Tuesday to the Thursday of the fourth week."""
    four = Everyone(
        Walker(page, "Amina", "ar", folder),
        Walker(page, "Oksana", "fr", folder, by_numbers=True),
        Walker(page, "Yusuf", "fr", folder),
        Walker(page, "Taras", "uk", folder),
        Walker(page, "Claire", "fr", folder),
    )
    await _come_in(four)
    await _first_week(page, four)
    await _second_week(page, four)
    await _third_week(page, four)
    await _fourth_week(page, four)
    return four


async def _come_in(four: Everyone) -> None:
    rima = four.rima
    await rima.says("/start")
    await rima.chooses("ar", "welcome-language")
    await rima.chooses("yes", "agree")
    await rima.chooses("yes", "adult")
    await rima.says("ريما")
    await rima.says("/project")
    await rima.chooses("tell-all", "my-project")
    await rima.takes(rima.says_of_us("topic-kitchen"))
    await rima.chooses("job", "project-aim")
    await rima.says("/menu")
    await comes_in(four.paul, await invited(four.claire))
    for each in (four.rima, four.paul, four.yusuf, four.taras, four.claire):
        await each.skipped()


async def _first_week(page: Page, four: Everyone) -> None:
    """A session is planned and answered, a line of news is written; the first updates."""
    await _plans(four.claire, "trade", WHAT, "lundi 18h")
    await passes(page, hours=1)
    await four.rima.chooses("yes", "session-invitation")
    await four.yusuf.chooses("yes", "session-invitation")
    await four.taras.chooses("maybe", "session-invitation")
    await four.paul.takes(four.paul.label("session-invitation", "no"))
    await four.pictured("invited")
    await four.claire.says(f"/news {NEWS}", then="news")
    await four.claire.says("/planned", then="planned")
    await passes(page, days=1)
    await four.claire.pictured("draft")
    await passes(page, days=1)
    await _write_again(four)
    await four.pictured("first-update")
    await four.rima.chooses("good", "weekly-update", then="is-well")


async def _second_week(page: Page, four: Everyone) -> None:
    """The session is moved to Wednesday, and takes place; the announcement to all; the second updates."""
    await passes(page, days=1)
    await _opens_session(four.claire, WHAT)
    await four.claire.chooses("move", "session-page")
    await four.claire.says("mercredi 18h", then="moves")
    await four.claire.chooses("yes", "session-change-really", then="moved")
    await four.rima.pictured("moved")
    await four.rima.chooses("yes", "session-moved")
    await four.yusuf.chooses("yes", "session-moved")
    await four.claire.says(f"/announce {ANNOUNCEMENT}", then="for-whom")
    await four.claire.chooses("that-is-all", "audience", then="preview")
    await four.claire.takes(four.claire.says_of_us("announcement-send"), then="announced")
    await passes(page, hours=1)
    await _write_again(four)
    await four.pictured("announcement")
    await passes(page, days=4)
    await four.rima.pictured("a-day-before")
    await passes(page, days=1)
    await passes(page, hours=10)
    await _says_who_came(four.claire, WHAT)
    await passes(page, hours=15)
    await _write_again(four)
    await four.pictured("second-update")
    await four.rima.chooses("good", "session-feedback", then="liked-it")


async def _third_week(page: Page, four: Everyone) -> None:
    """A shared meal that Rima misses; she reads what she missed."""
    await passes(page, days=2)
    await _plans(four.claire, "meal", MEAL, "mardi 19h")
    await passes(page, hours=1)
    await four.rima.chooses("yes", "session-invitation", then="will-come-to-eat")
    await four.yusuf.chooses("yes", "session-invitation")
    await passes(page, days=3)
    await passes(page, hours=8)
    await _says_who_came(four.claire, MEAL, missed="ريما", catch_up=CATCH_UP)
    await passes(page, days=2)
    await _write_again(four)
    await four.pictured("third-update")
    await four.rima.chooses("see", "weekly-update", then="what-she-missed")


async def _fourth_week(page: Page, four: Everyone) -> None:
    """Everyone is asked; what came of it, for the team and for those who answered."""
    await passes(page, days=2)
    await passes(page, hours=14)
    await _asks_everyone(four.claire)
    await passes(page, hours=1)
    await _write_again(four)
    await four.pictured("poll")
    for each, evening in ((four.rima, 0), (four.yusuf, 0), (four.taras, 1), (four.paul, 0)):
        await each.takes(_in_language(each, evening), then="answered")
        await each.takes(each.label("poll-write", "skip"), then="no-more-words")
    await passes(page, days=3)
    await four.claire.pictured("poll-is-over")
    await four.claire.says("/poll", then="polls")
    await four.claire.takes(QUESTION[:12], then="results")
    await four.claire.chooses("picture", "poll-results", then="results-in-a-picture")
    await four.claire.portrait("poll", back=3)
    await four.claire.chooses("action", "poll-results")
    await four.claire.says(ACTION, then="what-we-do")
    await passes(page, days=1)
    await _write_again(four)
    await four.rima.pictured("fourth-update-amina")
    await four.rima.portrait("update-in-arabic")
    await four.pictured("fourth-update")
    await four.claire.says("/silent", then="silent")


async def _plans(claire: Walker, kind: str, what: str, when: str) -> None:
    """For everyone, in small questions."""
    await claire.says("/session")
    await claire.chooses("new", "all-sessions", then="kind")
    await claire.chooses(kind, "session-kind", then="what")
    await claire.says(what, then="when")
    await claire.says(when, then="how-long")
    await claire.chooses("two-hours", "session-lasts", then="where")
    await claire.says(PLACE, then="for-whom")
    await claire.chooses("everyone", "audience", then="everyone")
    await claire.chooses("that-is-all", "audience", then="extras")
    await claire.takes(claire.says_of_us("session-extra-food"))
    await claire.chooses("that-is-all", "session-extras", then="places")
    await claire.chooses("any", "session-places", then="read-back")
    await claire.chooses("send", "session-read-back", then="sent")


async def _asks_everyone(claire: Walker) -> None:
    await claire.says("/poll", then="poll-begin")
    await claire.chooses("own", "poll-begin", then="poll-question")
    await claire.says(QUESTION, then="poll-kind")
    await claire.chooses("choices", "poll-kind", then="poll-choices")
    await claire.says("\n".join(EVENINGS), then="poll-anonymous")
    await claire.chooses("anonymous", "poll-anonymous", then="poll-for-whom")
    await claire.chooses("that-is-all", "audience", then="poll-until")
    await claire.chooses("three-days", "poll-until", then="poll-preview")
    await claire.takes(claire.says_of_us("poll-send"), then="poll-sent")


def _in_language(reader: Walker, evening: int) -> str:
    """As the demo's memory translates it."""
    [known] = [each for each in SENTENCES if each[Language("fr")] == EVENINGS[evening]]
    return known[reader.language]


async def _opens_session(claire: Walker, what: str) -> None:
    await claire.says("/session")
    await claire.takes(what[:12], then="session")


async def _says_who_came(claire: Walker, what: str, missed: str | None = None, catch_up: str | None = None) -> None:
    await _opens_session(claire, what)
    await claire.chooses("who-came", "session-page", then="who-came")
    if missed:
        await claire.takes(missed, then="who-was-absent")
    await claire.chooses("that-is-all", "session-who-came", then="catch-up")
    if catch_up:
        await claire.says(catch_up, then="caught-up")
    else:
        await claire.chooses("skip", "session-catch-up", then="counted")


async def _write_again(four: Everyone) -> None:
    """On WhatsApp a word from them brings what waited for them."""
    await four.paul.says("menu")
