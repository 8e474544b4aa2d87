"""A helper's way, in Arabic and with buttons: from the code to a pause and back."""

from pathlib import Path

from playwright.async_api import Page

from tests.demo_in_browser.walking import Walker, passes

PATH = (
    "كنت طباخًا في حلب، سبع سنوات.",
    "دورة لغة، ثم تدريب في مطعم.",
    "كلمات المطبخ، والعمل في المساء.",
    "مستشار ساعدني في إيجاد التدريب.",
    "اطلبوا تدريبًا قصيرًا أولًا.",
)
ANSWER = "بدأت بتدريب أسبوعين في مطعم. في النهاية عرضوا علي عملًا."


async def helper(page: Page, folder: Path) -> None:
    """Karim comes with a code from Claire; Oksana, who asks, comes in afterwards."""
    claire = Walker(page, "Claire", "fr", None)
    karim = Walker(page, "Amina", "ar", folder)
    oksana = Walker(page, "Oksana", "uk", None, by_numbers=True)
    await _comes_in(karim, await _code(claire))
    await _tells_what_they_know(karim)
    await _accepts_the_charter(karim)
    await _looks_at_themselves(karim)
    await claire.chooses("yes", "helper-asks-to-join")
    await _practises(karim)
    await _tells_all_of_the_profile(karim)
    await _tells_their_path(karim)
    await _asks_as_newcomer(oksana)
    await _answers(karim, oksana)
    await oksana.chooses("thanks", "answer-arrived")
    await karim.pictured("is-thanked")
    await passes(page, weeks=1)
    await karim.pictured("a-week-later")
    await oksana.says("так")
    await oksana.chooses("yes", "did-it-help")
    await karim.pictured("what-came-of-it")
    await oksana.says("/ask")
    await oksana.says("Скільки заробляє кухар?")
    await oksana.chooses("other", "ask-as-before")
    await oksana.chooses("kitchen", "choose-topic")
    await oksana.chooses("job", "choose-aim")
    await karim.pictured("a-second-question")
    await karim.chooses("not-mine", "question-offered")
    await karim.pictured("not-my-experience")
    await karim.says("/questions")
    await karim.pictured("nothing-waits")
    await karim.says("/pause")
    await karim.pictured("paused")
    await karim.says("/pause")
    await karim.pictured("go-on")
    await karim.chooses("yes", "go-on")
    await karim.pictured("going-on")
    await karim.says("/menu")
    await karim.pictured("menu")


async def _code(claire: Walker) -> str:
    await claire.says("/invite")
    await claire.chooses("helper", "choose-role")
    return (await claire.newest(r"start=\S+")).removeprefix("start=")


async def _comes_in(karim: Walker, code: str) -> None:
    await karim.says(f"/start {code}")
    await karim.pictured("which-language")
    await karim.chooses("ar", "welcome-language")
    await karim.pictured("what-this-is")
    await karim.chooses("yes", "agree")
    await karim.pictured("name")
    await karim.says("كريم")
    await karim.pictured("role-and-topics")


async def _tells_what_they_know(karim: Walker) -> None:
    await karim.takes(karim.says_of_us("topic-kitchen"))
    await karim.pictured("more-topics")
    await karim.chooses("that-is-all", "helper-topics")
    await karim.pictured("experience")
    await karim.chooses("employed", "helper-experience")
    await karim.pictured("languages")
    await karim.chooses("ar", "helper-languages")
    await karim.chooses("that-is-all", "helper-languages")
    await karim.pictured("how-many-a-week")
    await karim.chooses("two", "helper-week")


async def _accepts_the_charter(karim: Walker) -> None:
    await karim.pictured("charter")
    await karim.chooses("yes", "charter")
    await karim.pictured("awaits-approval")


async def _looks_at_themselves(karim: Walker) -> None:
    await karim.chooses("yes", "self-check")
    await karim.pictured("self-check")
    await karim.chooses("not-always", "self-check-listens")
    await karim.pictured("self-check-not-always")
    await karim.chooses("yes", "self-check-stops")
    await karim.chooses("yes", "self-check-keeps-secret")
    await karim.pictured("self-check-over")


async def _practises(karim: Walker) -> None:
    await karim.pictured("approved")
    await karim.chooses("start", "practice")
    await karim.pictured("practice-path")
    await karim.chooses("must", "practice-path")
    await karim.pictured("practice-papers")
    await karim.chooses("counsellor", "practice-papers")
    await karim.pictured("practice-heavy")
    await karim.says("أنا معك. لكن هناك من يساعد أفضل مني.")
    await karim.pictured("practice-over")


async def _tells_all_of_the_profile(karim: Walker) -> None:
    await karim.says("/profile")
    await karim.pictured("profile")
    await karim.chooses("topics", "my-help")
    await karim.pictured("profile-topics")
    await karim.chooses("that-is-all", "my-topics")
    await karim.pictured("profile-after-topics")
    await karim.takes(karim.says_of_us("years-three-to-ten"))
    await karim.pictured("profile-after-years")
    await karim.chooses("employed", "my-experience")
    await karim.pictured("profile-noted")
    for part in ("languages", "when", "takes-part", "not-topics", "background"):
        await karim.says("/profile")
        await karim.chooses(part, "my-help")
        await karim.pictured(f"profile-{part}")


async def _tells_their_path(karim: Walker) -> None:
    await karim.says("/profile")
    await karim.chooses("path", "my-help")
    await karim.pictured("path")
    await karim.chooses("lines", "tell-my-path")
    await karim.pictured("path-before")
    for line in PATH:
        await karim.says(line)
    await karim.pictured("path-read-back")
    await karim.chooses("show", "path-read-back")
    await karim.pictured("path-is-shown")


async def _asks_as_newcomer(oksana: Walker) -> None:
    await oksana.says("/start")
    await oksana.chooses("uk", "welcome-language")
    await oksana.chooses("yes", "agree")
    await oksana.chooses("yes", "adult")
    await oksana.says("Оксана")
    await oksana.chooses("sample-kitchen", "first-question")
    await oksana.chooses("kitchen", "choose-topic")
    await oksana.chooses("job", "choose-aim")


async def _answers(karim: Walker, oksana: Walker) -> None:
    await karim.pictured("question-offered")
    await karim.chooses("year", "question-offered")
    await oksana.chooses("no", "share-your-name")
    await karim.pictured("which-year")
    await karim.says("٢٠٢١")
    await karim.pictured("what-they-lived")
    await karim.says(ANSWER)
    await karim.pictured("answer-sent")
