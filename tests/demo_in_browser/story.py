"""What the demo's people do, step by step: each step ends when what follows from it stands on a screen."""

from dataclasses import dataclass

from playwright.async_api import Page

from tests.demo_in_browser.person import OnScreen

# Yusuf's answer, as he writes it and as Amina reads it, and Claire's, as she writes it and as Oksana reads it.
HIS_ANSWER = "J’ai commencé par un stage de deux semaines dans un restaurant."
HIS_ANSWER_IN_DARI = "من با یک کارآموزی دو هفته‌ای در یک رستورانت شروع کردم."
HER_PROPOSAL = "Je vous propose un rendez-vous avec moi mardi matin"
HER_PROPOSAL_IN_UKRAINIAN = "Пропоную зустрітися зі мною у вівторок уранці"


@dataclass(frozen=True)
class People:
    """Everyone whose phone is on the page."""

    amina: OnScreen
    oksana: OnScreen
    yusuf: OnScreen
    taras: OnScreen
    claire: OnScreen


def everyone(page: Page) -> People:
    return People(
        OnScreen(page, "Amina", "fa-AF"),
        OnScreen(page, "Oksana", "uk"),
        OnScreen(page, "Yusuf", "fr"),
        OnScreen(page, "Taras", "uk"),
        OnScreen(page, "Claire", "fr"),
    )


async def amina_joins(people: People) -> None:
    """By buttons, in Dari, as far as "what would you like to ask?"."""
    amina = people.amina
    await amina.tries("/start")
    await amina.presses("welcome-language", "fa-AF")
    await amina.presses("agree", "yes")
    await amina.presses("adult", "yes")
    await amina.presses("your-name", "no-name")
    await amina.reads(amina.says_of_us("first-question"))


async def amina_asks(people: People) -> None:
    """One of the sample questions; Yusuf, who is a cook, is asked."""
    amina = people.amina
    await amina.presses("first-question", "sample-kitchen")
    await amina.presses("choose-topic", "kitchen")
    await amina.presses("choose-aim", "job")
    await amina.reads(amina.says_of_us("question-sent", helpers=1))
    await people.yusuf.reads("Comment devenir cuisinier en France ?")


async def yusuf_answers(people: People) -> None:
    """In French, with a sentence that his phone suggests."""
    yusuf = people.yusuf
    await yusuf.presses("question-offered", "take")
    why = people.amina.says_of_us("why-they", main="same-trade", aim="job", years="none", language="none", again="no")
    await people.amina.reads(people.amina.says_of_us("someone-took-it", helper="Yusuf", why=why))
    await yusuf.tries(HIS_ANSWER)
    await people.amina.reads(HIS_ANSWER_IN_DARI)


async def oksana_joins_and_asks(people: People) -> None:
    """By numbers, in Ukrainian; Taras, who is a builder, is asked, and does nothing."""
    oksana = people.oksana
    await oksana.tries("/start")
    await oksana.sends_the_number_of("welcome-language", "uk")
    await oksana.sends_the_number_of("agree", "yes")
    await oksana.sends_the_number_of("adult", "yes")
    await oksana.sends_the_number_of("your-name", "no-name")
    await oksana.reads(oksana.says_of_us("first-question"))
    await oksana.tries("Де я можу працювати електриком")
    await oksana.sends_the_number_of("choose-topic", "building")
    await oksana.sends_the_number_of("choose-aim", "job")
    await oksana.reads(oksana.says_of_us("question-sent", helpers=1))
    await people.taras.reads("Де я можу працювати електриком")


async def two_days_pass(page: Page, people: People) -> None:
    """Nobody takes it: a counsellor is asked, and Oksana hears the truth."""
    for _ in range(2):
        await page.get_by_role("button", name="Avancer d’un jour").click()
    await people.oksana.reads(people.oksana.says_of_us("you-have-a-message"))
    await people.oksana.writes("так")
    await people.oksana.reads(people.oksana.says_of_us("counsellor-takes-over"))
    await people.claire.reads("Où puis-je travailler comme électricien")


async def claire_answers(people: People) -> None:
    """In French, with a sentence that her phone suggests."""
    await people.claire.presses("question-waits", "answer")
    await people.oksana.reads(people.oksana.says_of_us("counsellor-took-it", counsellor="Claire"))
    await people.claire.tries(HER_PROPOSAL)
    await people.oksana.reads(HER_PROPOSAL_IN_UKRAINIAN)
