"""A newcomer's way, in Tigrinya and by numbers only, from the first word to the last."""

from pathlib import Path

from playwright.async_api import Page

from tests.demo_in_browser.walking import Walker, passes

QUESTION = "ኣብ ፈረንሳ ኣብ ክሽነ ንምስራሕ ከመይ ጌረ ይጅምር?"
BEFORE = "ኣብ ዓደይ ሓሙሽተ ዓመት እንጌራ እናሸጥኩ ሰሪሐ።"
THEIR_QUESTION = "ቋንቋ ፈረንሳ ክንደይ የድሊ?"
SECOND_ANSWER = "Peu. Il faut comprendre les mots de la cuisine. On les apprend vite."
ANSWER = "J’ai commencé par un stage de deux semaines dans un restaurant. Le chef m’a gardé."
PATH = (
    "Cuisinier dans un hôtel, pendant huit ans.",
    "Un stage de deux semaines, par mon conseiller.",
    "Les mots de la cuisine.",
    "Un collègue m’a tout montré.",
    "Demandez un stage, même avec peu de français.",
)


async def newcomer(page: Page, folder: Path) -> None:
    """Until they stop; Yusuf, who answers, was there before and has told his path."""
    yusuf = Walker(page, "Yusuf", "fr", None)
    selam = Walker(page, "Oksana", "ti", folder, by_numbers=True)
    await _tells_his_path(yusuf)
    await _arrives(selam)
    await _asks(selam)
    await _is_answered(page, selam, yusuf)
    await _tells_of_the_project(page, selam)
    await _reads_paths(selam)
    await _is_asked_whether_it_helped(page, selam)
    await _looks_at_own_data(selam)
    await _stops(selam)


async def _tells_his_path(yusuf: Walker) -> None:
    await yusuf.says("profil")
    await yusuf.chooses("path", "my-help")
    await yusuf.chooses("lines", "tell-my-path")
    for line in PATH:
        await yusuf.says(line)
    await yusuf.takes("Cuisine, restaurant")
    await yusuf.chooses("show", "path-read-back")


async def _arrives(selam: Walker) -> None:
    await selam.says("/start")
    await selam.pictured("which-language")
    await selam.chooses("ti", "welcome-language")
    await selam.pictured("what-this-is")
    await selam.chooses("more", "agree")
    await selam.pictured("more-on-the-agreement")
    await selam.chooses("yes", "agree")
    await selam.pictured("of-age")
    await selam.chooses("yes", "adult")
    await selam.pictured("name")
    await selam.says("ሰላም")


async def _asks(selam: Walker) -> None:
    await selam.pictured("first-question")
    await selam.says(QUESTION)
    await selam.pictured("topic")
    await selam.chooses("kitchen", "choose-topic")
    await selam.pictured("aim")
    await selam.chooses("job", "choose-aim")
    await selam.pictured("question-is-sent")


async def _is_answered(page: Page, selam: Walker, yusuf: Walker) -> None:
    await yusuf.chooses("take", "question-offered")
    await selam.pictured("someone-took-it")
    await selam.chooses("yes", "share-your-name")
    await yusuf.says(ANSWER)
    await selam.pictured("answer-arrived")
    await selam.chooses("more", "answer-arrived")
    await selam.pictured("asks-for-more")
    await selam.says(THEIR_QUESTION)
    await yusuf.says(SECOND_ANSWER)
    await selam.pictured("more-arrived")
    await passes(page, days=1)
    await selam.chooses("thanks", "answer-arrived")
    await selam.pictured("thanks-and-a-small-question")
    await selam.chooses("three-months", "project-income")
    await selam.pictured("small-question-answered")


async def _tells_of_the_project(page: Page, selam: Walker) -> None:
    """All that no small question asked yet, an obstacle first."""
    await passes(page, days=1)
    await selam.says("menu")
    await selam.pictured("menu")
    await selam.chooses("project", "menu")
    await selam.pictured("project")
    await selam.chooses("tell-all", "my-project")
    await selam.pictured("what-is-in-the-way")
    await selam.takes(selam.says_of_us("obstacle-children"))
    await selam.pictured("who-helps-with-it")
    await selam.chooses("no", "obstacle-contact")
    await selam.pictured("anything-else-in-the-way")
    await selam.chooses("that-is-all", "project-obstacles")
    await selam.pictured("french")
    await selam.chooses("a-little", "project-french")
    await selam.pictured("before")
    await selam.chooses("tell", "project-before")
    await selam.says(BEFORE)
    await selam.pictured("free-time")
    await selam.takes(selam.says_of_us("free-time-morning"))
    await selam.pictured("more-free-time")
    await selam.chooses("that-is-all", "project-free-time")
    await selam.pictured("wishes")
    await selam.takes(selam.says_of_us("wish-woman"))
    await selam.chooses("that-is-all", "project-wishes")
    await selam.pictured("all-of-the-project")


async def _reads_paths(selam: Walker) -> None:
    await selam.says("/paths")
    await selam.pictured("paths")
    await selam.chooses("ask", "a-path")
    await selam.pictured("asks-this-person")
    await selam.says("menu")


async def _is_asked_whether_it_helped(page: Page, selam: Walker) -> None:
    await passes(page, weeks=1)
    await selam.pictured("a-week-later")
    await selam.says(selam.label("did-it-help", "yes"))
    await selam.pictured("did-it-help")
    await selam.chooses("yes", "did-it-help")
    await selam.pictured("glad-it-helped")


async def _looks_at_own_data(selam: Walker) -> None:
    await selam.says("/privacy")
    await selam.pictured("privacy")
    await selam.chooses("see", "my-data")
    await selam.pictured("what-is-kept")
    await selam.chooses("agreements", "my-data")
    await selam.pictured("agreements")
    await selam.chooses("enough", "my-agreements")
    await selam.chooses("take-away", "my-data")
    await selam.pictured("takes-it-away")


async def _stops(selam: Walker) -> None:
    await selam.says("/stop")
    await selam.pictured("stopped")
    await selam.says("ሰላም")
    await selam.pictured("comes-back")
