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
    await karim.chooses("not-mine", "question-offered", then="not-my-experience")
    await karim.says("/questions", then="nothing-waits")
    await karim.says("/pause", then="paused")
    await karim.says("/pause", then="go-on")
    await karim.chooses("yes", "go-on", then="going-on")
    await karim.says("/menu", then="menu")


async def _code(claire: Walker) -> str:
    await claire.says("/invite")
    await claire.chooses("helper", "choose-role")
    return (await claire.newest(r"start=\S+")).removeprefix("start=")


async def _comes_in(karim: Walker, code: str) -> None:
    await karim.says(f"/start {code}", then="which-language")
    await karim.chooses("ar", "welcome-language", then="what-this-is")
    await karim.chooses("yes", "agree", then="name")
    await karim.says("كريم", then="role-and-topics")


async def _tells_what_they_know(karim: Walker) -> None:
    await karim.takes(karim.says_of_us("topic-kitchen"), then="more-topics")
    await karim.chooses("that-is-all", "helper-topics", then="experience")
    await karim.chooses("employed", "helper-experience", then="languages")
    await karim.chooses("ar", "helper-languages")
    await karim.chooses("that-is-all", "helper-languages", then="how-many-a-week")
    await karim.chooses("two", "helper-week")


async def _accepts_the_charter(karim: Walker) -> None:
    await karim.pictured("charter")
    await karim.chooses("yes", "charter", then="awaits-approval")


async def _looks_at_themselves(karim: Walker) -> None:
    await karim.chooses("yes", "self-check", then="self-check")
    await karim.chooses("not-always", "self-check-listens", then="self-check-not-always")
    await karim.chooses("yes", "self-check-stops")
    await karim.chooses("yes", "self-check-keeps-secret", then="self-check-over")


async def _practises(karim: Walker) -> None:
    await karim.pictured("approved")
    await karim.chooses("start", "practice", then="practice-path")
    await karim.chooses("must", "practice-path", then="practice-papers")
    await karim.chooses("counsellor", "practice-papers", then="practice-heavy")
    await karim.says("أنا معك. لكن هناك من يساعد أفضل مني.", then="practice-over")


async def _tells_all_of_the_profile(karim: Walker) -> None:
    await karim.says("/profile", then="profile")
    await karim.chooses("topics", "my-help", then="profile-topics")
    await karim.chooses("that-is-all", "my-topics", then="profile-after-topics")
    await karim.takes(karim.says_of_us("years-three-to-ten"), then="profile-after-years")
    await karim.chooses("employed", "my-experience", then="profile-noted")
    for part in ("languages", "when", "takes-part", "not-topics", "background"):
        await karim.says("/profile")
        await karim.chooses(part, "my-help")
        await karim.pictured(f"profile-{part}")


async def _tells_their_path(karim: Walker) -> None:
    await karim.says("/profile")
    await karim.chooses("path", "my-help", then="path")
    await karim.chooses("lines", "tell-my-path", then="path-before")
    for line in PATH:
        await karim.says(line)
    await karim.pictured("path-read-back")
    await karim.chooses("show", "path-read-back", then="path-is-shown")


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
    await karim.says("٢٠٢١", then="what-they-lived")
    await karim.says(ANSWER, then="answer-sent")
