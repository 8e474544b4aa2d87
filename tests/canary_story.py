"""A programme in which everyone said something that nobody else ever says, so that one sees where it went."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from storage.vocabulary import Role
from tests.actor import Actor
from tests.dialogues.accompanied import Four
from tests.dialogues.team import opens_page
from tests.dialogues.telling import STEPS
from tests.media.photographs import quadrants, saved
from tests.world import World


class Viewer(StrEnum):
    """Who looks; each is one person of the story."""

    ASKER = "newcomer who asks"
    OTHER = "another newcomer"
    CLAIMED = "helper who took it"
    OFFERED = "helper to whom it was offered"
    IN_SIGHT = "second helper of the accompaniment"
    HELPER = "another helper"
    COUNSELLOR = "counsellor"
    PARTED = "counsellor whom the asker has reported"
    PARTNER = "partner"
    INTERPRETER = "interpreter"
    STRANGER = "someone who has not come in"


NAMES: Mapping[Viewer, str] = {
    Viewer.ASKER: "Zamira",
    Viewer.OTHER: "Zbasir",
    Viewer.CLAIMED: "Zclement",
    Viewer.OFFERED: "Zdaria",
    Viewer.IN_SIGHT: "Zelias",
    Viewer.HELPER: "Zfarid",
    Viewer.COUNSELLOR: "Zgisele",
    Viewer.PARTED: "Zhortense",
    Viewer.PARTNER: "Ziris",
    Viewer.INTERPRETER: "Zjules",
    Viewer.STRANGER: "Zkarim",
}

# Direction marks, which keep a word of another script from turning the line around.
_NO_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
_MOST_PRESSED = 6

PICTURE = saved(quadrants(), "JPEG")


@dataclass(frozen=True, slots=True)
class Story:
    """Everyone, and what they lived through; what each of them ever read stands on their phone."""

    world: World
    people: Mapping[Viewer, Actor]
    before: Counter[Viewer]  # how many messages the counsellor had when they were reported; the others: none

    def __getitem__(self, viewer: Viewer) -> Actor:
        return self.people[viewer]

    def look_away(self) -> None:
        """Only what comes from here on is new."""
        for actor in self.people.values():
            actor.looks_away()

    def screen(self, viewer: Viewer) -> str:
        """All that came there, with what stood on buttons; for the counsellor who was reported, since then."""
        shown = [each for each in self[viewer].phone.bubbles[self.before[viewer] :] if not each.from_person]
        lines = [line for each in shown for line in (each.text, *(button.label for button in each.buttons))]
        return "\n".join(lines).translate(_NO_MARKS)

    def pictures(self, viewer: Viewer) -> int:
        """How many they were sent."""
        return sum(each.media is not None and not each.from_person for each in self[viewer].phone.bubbles)


async def told(world: World) -> Story:
    """The whole of it, in the order in which it happened."""
    story = await _come_in(world)
    await _a_report(story)
    await _a_project(story)
    await _helpers_tell(story)
    await _a_talk(story)
    await _an_accompaniment(story)
    await _counsellors_note(story)
    await _asker_wishes(story)
    return story


async def _come_in(world: World) -> Story:
    people = {
        Viewer.COUNSELLOR: await world.counsellor(NAMES[Viewer.COUNSELLOR]),
        Viewer.PARTED: await world.counsellor(NAMES[Viewer.PARTED]),
    }
    claire = people[Viewer.COUNSELLOR]
    for viewer, topic in (
        (Viewer.CLAIMED, "kitchen"),
        (Viewer.OFFERED, "kitchen"),
        (Viewer.IN_SIGHT, "shop"),
        (Viewer.HELPER, "building"),
    ):
        people[viewer] = await world.helper(NAMES[viewer], topics=[topic], approved_by=claire)
    for viewer in (Viewer.ASKER, Viewer.OTHER):
        people[viewer] = await world.newcomer(NAMES[viewer], "fr", called=NAMES[viewer])
    for viewer, role in ((Viewer.PARTNER, Role.PARTNER), (Viewer.INTERPRETER, Role.INTERPRETER)):
        people[viewer] = world.someone(NAMES[viewer], "fr")
        await people[viewer].joins(name=NAMES[viewer], code=await world.code(role))
    people[Viewer.STRANGER] = world.someone(NAMES[Viewer.STRANGER], "fr")
    await people[Viewer.STRANGER].says("/start")
    return Story(world, people, Counter())


async def _a_report(story: Story) -> None:
    """What a counsellor answered is reported: from then on they see nothing of the asker."""
    asker, parted, counsellor = story[Viewer.ASKER], story[Viewer.PARTED], story[Viewer.COUNSELLOR]
    await asker.says("/menu")
    await asker.says("Une question zavant pour vous ?")
    await asker.chooses("counsellor", "ask-this")
    await parted.chooses("answer", "question-waits")
    await parted.says("Une réponse zrude.")
    await asker.chooses("report", "answer-arrived")
    await asker.says("Il m’a dit zreport.")
    await counsellor.chooses("take", "report-arrived")
    story.before[Viewer.PARTED] = len(parted.phone.bubbles)
    story.look_away()


async def _a_project(story: Story) -> None:
    asker = story[Viewer.ASKER]
    await asker.says("/project")
    await asker.chooses("tell-all", "my-project")
    await asker.says("ztrade")
    await asker.chooses("job", "project-aim")
    await asker.chooses("three-months", "project-income")
    await asker.chooses("debts", "project-obstacles")
    await asker.chooses("no", "obstacle-contact")
    await asker.chooses("that-is-all", "project-obstacles")
    await asker.chooses("good", "project-french")
    await _says_what_was_before(asker, "zbefore")
    await asker.chooses("evening", "project-free-time")
    await asker.chooses("that-is-all", "project-free-time")
    await asker.chooses("skip", "project-wishes")
    await asker.says("/project")
    await asker.chooses("change", "my-project")
    await asker.chooses("before", "change-what")
    await _says_what_was_before(asker, "zsince")


async def _says_what_was_before(asker: Actor, words: str) -> None:
    await asker.chooses("tell", "project-before")
    await asker.says(words)


async def _helpers_tell(story: Story) -> None:
    """One shows a path, and says what is not for him and where he comes from; one has only begun to tell."""
    await _path(story[Viewer.CLAIMED], [f"zpath{line}" for line in ("a", "b", "c", "d", "e")])
    await story[Viewer.CLAIMED].chooses("show", "path-read-back")
    await _path(story[Viewer.OFFERED], ["zline"])
    helper = story[Viewer.CLAIMED]
    for item, step, option in (
        ("not-topics", "not-my-topics", "add/family"),
        ("takes-part", "my-part", "add/go-along"),
        ("background", "my-gender", "other"),
    ):
        await helper.says("/profile")
        await helper.chooses(item, "my-help")
        await helper.chooses(option, step)
    await helper.says("Zpays")


async def _path(helper: Actor, lines: list[str]) -> None:
    await helper.says("/profile")
    await helper.chooses("path", "my-help")
    await helper.chooses("lines", "tell-my-path")
    for _, line in zip(STEPS, lines, strict=False):
        await helper.says(line)


async def _a_talk(story: Story) -> None:
    asker, helper = story[Viewer.ASKER], story[Viewer.CLAIMED]
    await asker.asks("Comment zquestion ici ?")
    await helper.chooses("take", "question-offered")
    await asker.chooses("no", "share-your-name")
    await helper.says("Commence par zanswer.")
    await asker.shows(PICTURE, "Merci pour zthanks, vraiment beaucoup.")
    await asker.chooses((await asker.offered("which-talk"))[0], "which-talk")
    await story.world.collects()
    await asker.says("/ask Plus tard zdraft ?")
    await asker.says("/menu")


async def _an_accompaniment(story: Story) -> None:
    asker, counsellor = story[Viewer.ASKER], story[Viewer.COUNSELLOR]
    four = Four(asker, story[Viewer.CLAIMED], story[Viewer.IN_SIGHT], counsellor)
    await asker.asks("Où trouver zlast ?", topic="care")
    await counsellor.chooses("accompany", "question-waits")
    await counsellor.says("Trouver zaim.")
    await counsellor.chooses("2", "accompaniment-talks")
    await counsellor.chooses("two-months", "accompaniment-until")
    await counsellor.chooses((await four.yusuf.person()).id, "accompaniment-helper")
    await counsellor.chooses((await four.nadia.person()).id, "accompaniment-second")
    await counsellor.chooses("yes", "accompaniment-summary")
    await asker.chooses("yes", "accompaniment-offered")
    await four.nadia.chooses("yes", "be-second")
    await four.yusuf.chooses("yes", "accompany-someone")


async def _asker_wishes(story: Story) -> None:
    """Last, since it binds: of whom the country is not known, nobody is asked from now on."""
    asker = story[Viewer.ASKER]
    await asker.says("/project")
    await asker.chooses("change", "my-project")
    await asker.chooses("wishes", "change-what")
    await asker.chooses("not-my-country", "project-wishes")
    await asker.says("zland")


async def _counsellors_note(story: Story) -> None:
    counsellor, other = story[Viewer.COUNSELLOR], story[Viewer.OTHER]
    await opens_page(counsellor, story[Viewer.ASKER])
    await counsellor.chooses("note", "person-page")
    await counsellor.says("Stage zmilestone ok.")
    await counsellor.says("/people Zlooked")
    await other.says("Je veux mourir, zdanger.")


async def everyone_looks(story: Story, commands: Mapping[str, frozenset[Role]]) -> None:
    """Each asks for all there is, by every command of their role, by names, and by the buttons that show more."""
    for viewer, actor in story.people.items():
        role = (await actor.person()).role
        theirs = [command for command, roles in commands.items() if role in roles]
        for command in (*theirs, f"people {NAMES[Viewer.ASKER]}", f"people {NAMES[Viewer.CLAIMED]}"):
            await actor.says(f"/{command}")
        for option, step in _SHOWS_MORE.get(viewer, ()):
            await actor.chooses(option, step)
    counsellor = story[Viewer.COUNSELLOR]
    for about in (Viewer.ASKER, Viewer.CLAIMED, Viewer.OTHER):
        await opens_page(counsellor, story[about])
    await opens_page(counsellor, story[Viewer.ASKER])
    await counsellor.chooses("milestones", "person-page")


async def everyone_presses_what_others_were_shown(story: Story) -> None:
    """What lies behind a button is written on it, as a platform's payload: anyone may send it as their own."""
    for shown_to in (Viewer.ASKER, Viewer.CLAIMED, Viewer.COUNSELLOR):
        quoting = [each for each in story[shown_to].phone.bubbles if each.buttons and "«" in each.text]
        for viewer, actor in story.people.items():
            for bubble in quoting[-_MOST_PRESSED:] if viewer is not shown_to else ():
                await actor.taps(bubble.buttons[0].data)


_LISTS = tuple((each, "find-person") for each in ("newcomers", "helpers", "partners", "counsellors"))

_SHOWS_MORE: Mapping[Viewer, tuple[tuple[str, str], ...]] = {
    Viewer.ASKER: (("before", "my-project"),),
    Viewer.CLAIMED: (("path", "my-help"),),
    Viewer.OFFERED: (("path", "my-help"),),
    Viewer.COUNSELLOR: (("talk", "report-arrived"), *_LISTS),
    Viewer.PARTED: _LISTS,
}
