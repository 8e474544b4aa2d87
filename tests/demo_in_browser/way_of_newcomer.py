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
    await selam.says("/start", then="which-language")
    await selam.chooses("ti", "welcome-language", then="what-this-is")
    await selam.chooses("more", "agree", then="more-on-the-agreement")
    await selam.chooses("yes", "agree", then="of-age")
    await selam.chooses("yes", "adult", then="name")
    await selam.says("ሰላም")


async def _asks(selam: Walker) -> None:
    await selam.pictured("first-question")
    await selam.says(QUESTION, then="topic")
    await selam.chooses("kitchen", "choose-topic", then="aim")
    await selam.chooses("job", "choose-aim", then="question-is-sent")


async def _is_answered(page: Page, selam: Walker, yusuf: Walker) -> None:
    await yusuf.chooses("take", "question-offered")
    await selam.pictured("someone-took-it")
    await selam.chooses("yes", "share-your-name")
    await yusuf.says(ANSWER)
    await selam.pictured("answer-arrived")
    await selam.chooses("more", "answer-arrived", then="asks-for-more")
    await selam.says(THEIR_QUESTION)
    await yusuf.says(SECOND_ANSWER)
    await selam.pictured("more-arrived")
    await passes(page, days=1)
    await selam.chooses("thanks", "answer-arrived", then="thanks-and-a-small-question")
    await selam.chooses("three-months", "project-income", then="small-question-answered")


async def _tells_of_the_project(page: Page, selam: Walker) -> None:
    """All that no small question asked yet, an obstacle first."""
    await passes(page, days=1)
    await selam.says("menu", then="menu")
    await selam.chooses("project", "menu", then="project")
    await selam.chooses("tell-all", "my-project", then="what-is-in-the-way")
    await selam.takes(selam.says_of_us("obstacle-children"), then="who-helps-with-it")
    await selam.chooses("no", "obstacle-contact", then="anything-else-in-the-way")
    await selam.chooses("that-is-all", "project-obstacles", then="french")
    await selam.chooses("a-little", "project-french", then="before")
    await selam.chooses("tell", "project-before")
    await selam.says(BEFORE, then="free-time")
    await selam.takes(selam.says_of_us("free-time-morning"), then="more-free-time")
    await selam.chooses("that-is-all", "project-free-time", then="wishes")
    await selam.takes(selam.says_of_us("wish-woman"))
    await selam.chooses("that-is-all", "project-wishes", then="all-of-the-project")


async def _reads_paths(selam: Walker) -> None:
    await selam.says("/paths", then="paths")
    await selam.chooses("ask", "a-path", then="asks-this-person")
    await selam.says("menu")


async def _is_asked_whether_it_helped(page: Page, selam: Walker) -> None:
    await passes(page, weeks=1)
    await selam.pictured("a-week-later")
    await selam.says(selam.label("did-it-help", "yes"), then="did-it-help")
    await selam.chooses("yes", "did-it-help", then="glad-it-helped")


async def _looks_at_own_data(selam: Walker) -> None:
    await selam.says("/privacy", then="privacy")
    await selam.chooses("see", "my-data", then="what-is-kept")
    await selam.chooses("agreements", "my-data", then="agreements")
    await selam.chooses("enough", "my-agreements")
    await selam.chooses("take-away", "my-data", then="takes-it-away")


async def _stops(selam: Walker) -> None:
    await selam.says("/stop", then="stopped")
    await selam.says("ሰላም", then="comes-back")
