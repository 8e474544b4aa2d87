"""A person's page, for counsellors: who they are to the programme, and what can be done. Never a number or an address.

person-page ─▶ their question (counsel.py) │ I take over │ another counsellor: choose-counsellor
            │ note something: write-milestone │ what was noted
            │ another role: choose-new-role (roles.py) │ a lost phone (lost_phone.py)
            │ we have met (admission.py) │ shut out, not met after all, one person twice (access.py)

Each opening is written down, and each step asks again whether this counsellor may see this person.
"""

from enum import StrEnum

from handlers import access, admission, counsel, find, lost_phone, milestone, naming, roles
from handlers.answers import Listed, one_listed, words_or_media
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage import alerts, deeds, milestones, obstacles, people, projects, questions, responsibilities
from storage.masked import Words
from storage.outgoing import Argument, NameOf, Option, Phrase, Phrases, SaidWords
from storage.people import Person
from storage.questions import Question
from storage.vocabulary import DeedKind, PersonId, ProjectItem, QuestionState, Role, Standing

page = Conversation("person-page")

_MOST_MILESTONES = 5
_MOST_COUNSELLORS = 8
_WAITING = (QuestionState.OPEN, QuestionState.CLAIMED, QuestionState.WITH_COUNSELLOR)


class OnPage(StrEnum):
    QUESTION = "question"
    TAKE_OVER = "take-over"
    GIVE = "give"
    NOTE = "note"
    MILESTONES = "milestones"
    THEIR_PEOPLE = "their-people"
    ROLE = "role"
    COORDINATES = "coordinates"
    LOST_PHONE = "lost-phone"
    MET = "we-have-met"
    ACCESS = "access"


async def the_page(asking: Asking) -> Asked:
    """Who they are, since when, who sees to them, and how much is open and noted."""
    person = await visible(asking, PersonId(asking.about))
    if person is None:  # gone since, or no longer for this reader: there is nothing to choose
        nobody = Phrase("nobody")
        shown: dict[str, Argument] = {"who": Phrase("someone-who-left"), "language": nobody, "counsellor": nobody}
        shown |= {"role": "other", "joined": asking.now, "heard": asking.now, "questions": 0, "milestones": 0}
        return Asked(shown, options=())
    own = (await responsibilities.counsellors_of(asking.db, [person.id])).get(person.id)
    asked = await questions.open_of_asker(asking.db, person.id)
    noted = len(await milestones.of(asking.db, person.id))
    return Asked(
        {
            "who": NameOf(person.id),
            "role": person.role.value,
            "language": Phrase(f"name-of-{person.language}"),
            "joined": person.joined_at,
            "heard": person.last_heard_at,
            "counsellor": NameOf(own) if own else Phrase("nobody"),
            "questions": len(asked),
            "milestones": noted,
        },
        options=await _options(asking, person, own, waits=_first_waiting(asked) is not None, noted=noted),
        source=person.id,
    )


async def their_counsellors(asking: Asking) -> Asked:
    """The counsellors who may see this person; whoever sees to them already is not among them."""
    person = PersonId(asking.about)
    not_these = await alerts.parted(asking.db, person) | {person}
    own = (await responsibilities.counsellors_of(asking.db, [person])).get(person)
    able = [
        each
        for each in await people.counsellors(asking.db, simulated=asking.person.simulated)
        if each.id not in not_these | {own}
    ]
    options = [Option(each.id, NameOf(each.id)) for each in able[:_MOST_COUNSELLORS]]
    return Asked({"who": NameOf(person), "count": len(options)}, options=(*options, Option("nobody")), source=person)


async def whose(asking: Asking) -> Asked:
    """Whose page it is."""
    return Asked({"who": NameOf(PersonId(asking.about))}, source=PersonId(asking.about))


@page.step("person-page", expects=one_listed(), asks=the_page, repeatable=True)
async def person_page(turn: Turn, choice: Listed) -> Next:
    person = await visible(turn, PersonId(turn.about))
    if person is None:
        return _gone(turn)
    wish, _, seen = choice.partition("/")
    match wish:
        case OnPage.QUESTION:
            return await _question(turn, person)
        case OnPage.TAKE_OVER:
            await _take_over(turn, person, seen)
        case OnPage.GIVE:
            return choose_counsellor.about(person.id)
        case OnPage.NOTE:
            return write_milestone.about(person.id)
        case OnPage.MILESTONES:
            await _show_milestones(turn, person)
        case OnPage.THEIR_PEOPLE:
            return find.those_of(person.id)
        case OnPage.MET:
            await admission.meet(turn, person.id)
        case OnPage.ACCESS:
            return access.person_access.about(person.id)
        case _:
            return await _from_office(turn, person, wish)
    return person_page.about(person.id)


@page.step("choose-counsellor", expects=one_listed(), asks=their_counsellors, repeatable=True)
async def choose_counsellor(turn: Turn, choice: Listed) -> Next:
    person = await visible(turn, PersonId(turn.about))
    if person is None:
        return _gone(turn)
    counsellor = await people.get(turn.db, PersonId(choice)) if choice != "nobody" else None
    if counsellor is None or counsellor.role != Role.COUNSELLOR:
        return person_page.about(person.id)
    await responsibilities.give(turn.db, person.id, counsellor.id, turn.now)
    turn.say("person-given", who=NameOf(person.id), counsellor=NameOf(counsellor.id))
    if counsellor.id != turn.person.id:
        by = NameOf(turn.person.id)
        await tell(turn, counsellor.id, "person-given-to-you", source=person.id, who=NameOf(person.id), by=by)
    return END


@page.step("write-milestone", expects=words_or_media(), asks=whose)
async def write_milestone(turn: Turn, words: Words) -> Next:
    person = await visible(turn, PersonId(turn.about))
    return await milestone.keep(turn, words, person) if person else _gone(turn)


async def open_page(turn: Turn, person: PersonId) -> Next | None:
    """Open someone's page, which is written down; None, and it is said so, where there is nothing to see."""
    if await visible(turn, person) is None:
        turn.say("person-not-here")
        return None
    await deeds.note(turn.db, DeedKind.OPENED, turn.person.id, person, turn.now)
    await _say_project(turn, person)
    await access.say_if_blocked(turn, person)
    return person_page.about(person)


async def visible(scene: Asking | Turn, person: PersonId) -> Person | None:
    """This person, if whoever looks is a counsellor and was not parted from them by a report."""
    if scene.person.role != Role.COUNSELLOR:
        return None
    found = await people.get(scene.db, person)
    if found is None or found.simulated != scene.person.simulated:
        return None
    return None if found.id in await alerts.parted(scene.db, scene.person.id) else found


async def _options(
    asking: Asking, person: Person, own: PersonId | None, *, waits: bool, noted: int
) -> tuple[Option, ...]:
    """What can be done here. Taking over is bound to whom it would be taken from; who is shut out has little."""
    if person.standing == Standing.BLOCKED:
        noted_before = [OnPage.MILESTONES] if noted else []
        return tuple(Option(each.value) for each in (*noted_before, OnPage.NOTE, OnPage.ACCESS))
    found = [OnPage.QUESTION] if waits else []
    take_over = []
    if person.role == Role.NEWCOMER:
        free = own != asking.person.id
        take_over = [Option(f"{OnPage.TAKE_OVER}/{own or ''}", Phrase("i-take-over"))] if free else []
        found.append(OnPage.GIVE)
    if person.role != Role.COUNSELLOR:
        found += [OnPage.NOTE, *([OnPage.MILESTONES] if noted else [])]
    else:
        found.append(OnPage.THEIR_PEOPLE)
    if await roles.may_change(asking, person):
        found += [OnPage.ROLE, OnPage.LOST_PHONE]
    if person.role == Role.COUNSELLOR and await roles.may_hand_on(asking, person):
        found.append(OnPage.COORDINATES)
    if person.role == Role.NEWCOMER and not person.admitted:
        found.append(OnPage.MET)
    if person.role == Role.NEWCOMER or await roles.may_change(asking, person):
        found.append(OnPage.ACCESS)
    options = [Option(each.value) for each in found]
    place = int(waits)
    return (*options[:place], *take_over, *options[place:])


async def _from_office(turn: Turn, person: Person, wish: str) -> Next:
    """What changes who someone is here: not every counsellor may do that with everybody."""
    match wish:
        case OnPage.ROLE if await roles.may_change(turn, person):
            return roles.choose_new_role.about(person.id)
        case OnPage.LOST_PHONE if await roles.may_change(turn, person):
            return lost_phone.phone_is_lost.about(person.id)
        case OnPage.COORDINATES if await roles.may_hand_on(turn, person):
            return roles.hand_on_coordination.about(person.id)
        case _:
            await roles.say_who_may(turn)
            return person_page.about(person.id)


async def _question(turn: Turn, person: Person) -> Next:
    """The question of theirs that waits longest for a first answer."""
    waiting = _first_waiting(await questions.open_of_asker(turn.db, person.id))
    return counsel.question_waits.about(waiting.id) if waiting else person_page.about(person.id)


async def _take_over(turn: Turn, person: Person, seen: str) -> None:
    """From whomever was shown; if it is somebody else's since, that is told, and nothing changes yet."""
    before = PersonId(seen) if seen else None
    taken = await responsibilities.take_over(turn.db, person.id, turn.person.id, before, turn.now)
    if not taken:
        own = (await responsibilities.counsellors_of(turn.db, [person.id])).get(person.id)
        turn.say("someone-took-over", who=NameOf(person.id), by=naming.who_did_it(own))
        return
    await deeds.note(turn.db, DeedKind.TOOK_OVER, turn.person.id, person.id, turn.now)
    turn.say("you-took-over", who=NameOf(person.id))
    if before and before != turn.person.id:
        by = NameOf(turn.person.id)
        await tell(turn, before, "someone-took-over", source=person.id, who=NameOf(person.id), by=by)


async def _say_project(turn: Turn, person: PersonId) -> None:
    """What they have in mind and what stands in their way, as far as they told it."""
    known, in_the_way = await projects.get(turn.db, person), await obstacles.of(turn.db, person)
    trade = SaidWords(known.trade_words) if known.trade_words else Phrase(f"topic-{known.trade or 'other'}")
    not_told = Phrase("not-told")
    if known.trade or known.trade_words or known.aim or in_the_way:
        turn.say(
            "page-project",
            source=person,
            trade=trade if known.knows(ProjectItem.TRADE) else not_told,
            aim=Phrase(f"aim-{known.aim}") if known.aim else not_told,
            obstacles=Phrases(tuple(f"obstacle-{each.kind}" for each in in_the_way)) if in_the_way else not_told,
        )


async def _show_milestones(turn: Turn, person: Person) -> None:
    for noted in (await milestones.of(turn.db, person.id))[-_MOST_MILESTONES:]:
        by, words = NameOf(noted.author_id), SaidWords(noted.words)
        turn.say("milestone-line", source=person.id, at=noted.noted_at, by=by, words=words)


def _first_waiting(asked: list[Question]) -> Question | None:
    return next((each for each in reversed(asked) if each.state in _WAITING), None)


def _gone(turn: Turn) -> Next:
    if turn.person.role == Role.COUNSELLOR:
        turn.say("person-not-here")
    return MENU
