"""A counsellor's way, in French and with buttons: who waits, who is who, when one is there, what is offered."""

from pathlib import Path

from playwright.async_api import Page

from tests.demo_in_browser.walking import Walker, passes
from tests.demo_in_browser.way_of_partner import comes_in, has_a_project, invited, tells


async def counsellor(page: Page, folder: Path) -> None:
    """Claire is there from the beginning; Oksana asks, Paul offers, Yusuf and Taras help."""
    claire = Walker(page, "Claire", "fr", folder)
    oksana = Walker(page, "Oksana", "uk", None, by_numbers=True)
    paul = Walker(page, "Amina", "fr", None)
    yusuf = Walker(page, "Yusuf", "fr", None)
    taras = Walker(page, "Taras", "uk", None)
    await claire.pictured("helpers-asked-to-join")
    await has_a_project(oksana)
    await _asks(oksana, "Як стати доглядальницею?", "care")
    await _answers(claire, oksana)
    await _asks(oksana, "Чи є курси для догляду?", "care")
    await _offers(claire)
    await _finds(claire)
    await _notes_a_milestone(claire)
    await _accompanies(claire, yusuf, taras, oksana)
    await _looks_at_an_opening(claire, paul)
    await _tells_their_hours(claire)
    await _is_away(claire)
    await passes(page, days=1)
    await _reads_shared_answers(claire)


async def _asks(oksana: Walker, question: str, topic: str) -> None:
    await oksana.says("/ask")
    await oksana.says(question)
    await oksana.chooses("other", "ask-as-before")
    await oksana.chooses(topic, "choose-topic")
    await oksana.chooses("job", "choose-aim")


async def _answers(claire: Walker, oksana: Walker) -> None:
    await claire.pictured("a-question-waits")
    await claire.says("/waiting", then="waiting")
    await claire.takes("Оксана", then="the-question-again")
    await claire.chooses("who", "question-waits", then="who-and-why")
    await claire.chooses("answer", "question-waits", then="writes-an-answer")
    await claire.says("Je vous propose un rendez-vous avec moi mardi matin, avec un interprète.", then="answer-sent")
    await oksana.chooses("thanks", "answer-arrived")
    await claire.pictured("is-thanked")


async def _offers(claire: Walker) -> None:
    await claire.pictured("a-second-question")
    await claire.chooses("offer", "question-waits", then="offers-to-whom")
    await claire.takes("Yusuf", then="offered")


async def _finds(claire: Walker) -> None:
    await claire.says("/people", then="people")
    await claire.says("oksana", then="found")
    await claire.takes("Оксана", then="page")
    await claire.chooses("access", "person-page", then="access")
    await claire.chooses("to-the-page", "person-access")


async def _notes_a_milestone(claire: Walker) -> None:
    await claire.says("menu", then="menu")
    await claire.says("stage ok chez Paul pour Oksana", then="which-talk-or-a-milestone")
    await claire.chooses("milestone", "which-talk", then="whose-milestone")
    await claire.takes("Оксана", then="milestone-kept")


async def _accompanies(claire: Walker, yusuf: Walker, taras: Walker, oksana: Walker) -> None:
    await claire.says("/people")
    await claire.says("Оксана")
    await claire.takes("Оксана")
    await claire.chooses("milestones", "person-page", then="milestones-so-far")
    await claire.chooses("question", "person-page", then="her-question")
    await claire.chooses("accompany", "question-waits", then="accompaniment-aim")
    await claire.says("Trouver un stage dans une cuisine avant Noël.", then="accompaniment-talks")
    await claire.takes(claire.says_of_us("so-many-talks", count=4), then="accompaniment-until")
    await claire.chooses("two-months", "accompaniment-until", then="accompaniment-helper")
    await claire.takes("Yusuf", then="accompaniment-second")
    await claire.takes("Taras", then="accompaniment-summary")
    await claire.chooses("yes", "accompaniment-summary", then="accompaniment-proposed")
    await yusuf.chooses("yes", "accompany-someone")
    await taras.chooses("yes", "be-second")
    await oksana.chooses("yes", "accompaniment-offered")
    await claire.pictured("accompaniment-begins")


async def _looks_at_an_opening(claire: Walker, paul: Walker) -> None:
    """With a pay below the minimum."""
    await comes_in(paul, await invited(claire))
    await tells(paul)
    await paul.chooses("send", "opening-read-back")
    await claire.pictured("opening-held")
    await claire.chooses("ask", "opening-held", then="asks-the-partner")
    await claire.says("Le salaire est-il bien de 8,50 € ?", then="partner-is-asked")
    await paul.says("Pardon, c’est 12,50 €.")
    await claire.pictured("partner-answers")
    await claire.says("/openings", then="all-openings")


async def _tells_their_hours(claire: Walker) -> None:
    await claire.says("/duty", then="duty")
    await claire.chooses("other-hours", "on-duty", then="duty-days")
    await claire.chooses("monday-to-friday", "duty-days", then="duty-from")
    await claire.takes(claire.says_of_us("full-hour", hour=9), then="duty-until")
    await claire.takes(claire.says_of_us("full-hour", hour=17), then="duty-more")
    await claire.chooses("no", "duty-more", then="duty-kept")


async def _is_away(claire: Walker) -> None:
    await claire.says("/duty")
    await claire.chooses("away", "on-duty", then="back-when")
    await claire.chooses("other-day", "back-when", then="back-in-week")
    await claire.takes("21 déc.", then="back-on-day")
    await claire.takes("23 déc.", then="stand-in")
    await claire.chooses("nobody", "choose-stand-in", then="absence-kept")
    await claire.says("/duty", then="is-away")
    await claire.chooses("back-again", "on-duty", then="is-back")


async def _reads_shared_answers(claire: Walker) -> None:
    await claire.says("/answers", then="shared-answers")
