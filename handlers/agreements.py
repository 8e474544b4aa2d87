"""My agreements: what someone said yes to, and how each is taken back by itself. It holds for the very next message.

my-agreements ─▶ withdraw-agreement (what that means) ─▶ taken back; they are where they were

A kind of agreement is one line of ``AGREEMENTS``, and two texts: ``agreement-…`` says what was agreed to,
``withdrawing-…`` what becomes of it.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers import (
    interest,
    joining,
    my_path,
    obstacles,
    opening_ends,
    opening_text,
    sharing,
    stopping,
    stopping_to_help,
    voice,
)
from handlers.answers import Listed, one_listed, yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import consents, interests, openings, partners, paths, questions, shared_answers
from storage import obstacles as kept
from storage.database import Transaction
from storage.opening_vocabulary import InterestState
from storage.outgoing import Argument, Beginning, Day, Lines, Option, Phrase, Sentence
from storage.people import Person
from storage.vocabulary import ConsentKind, QuestionId, Role

agreements = Conversation("agreements", interrupts=True)

# With more, the list would have lines that no number of one digit reaches.
_MOST_SHOWN = 8

_NONE = "enough"


@dataclass(frozen=True, slots=True)
class Given:
    """One yes of someone's. ``to``: what it is about, where there may be several of a kind."""

    kind: str
    at: datetime | None  # None: it is not known
    to: str = ""
    details: tuple[tuple[str, Argument], ...] = ()

    @property
    def id(self) -> str:
        """The option that means it."""
        return f"{self.kind}/{self.to}"

    @property
    def called(self) -> Argument:
        """What it is, in a few words."""
        return Sentence(f"agreement-{self.kind}", dict(self.details))


@dataclass(frozen=True, slots=True)
class Agreement:
    """A kind of agreement: which of them someone gave, and what taking one back does."""

    kind: str
    given: Callable[[Transaction, Person], Awaitable[Sequence[Given]]]
    withdraw: Callable[[Turn, Given], Awaitable[Next | None]]  # None: back to where they were


async def given_by(db: Transaction, person: Person) -> list[Given]:
    """All that this person agrees to now."""
    return [each for agreement in AGREEMENTS for each in await agreement.given(db, person)]


def with_dates(given: Sequence[Given]) -> Lines:
    """Each on a line of its own, with its date."""
    return Lines(
        tuple(
            Sentence("agreement-since", {"what": each.called, "at": Day(each.at)}) if each.at else each.called
            for each in given
        )
    )


async def what_they_agreed_to(asking: Asking) -> Asked:
    """Each of them, to be looked at."""
    given = (await given_by(asking.db, asking.person))[:_MOST_SHOWN]
    options = (*(Option(each.id, each.called) for each in given), Option(_NONE))
    return Asked({"given": "yes" if given else "no"}, options, source=asking.person.id)


async def what_it_means(asking: Asking) -> Asked:
    """What becomes of it when it is taken back; one that is not given any more is only named."""
    kind, _, _ = asking.about.partition("/")
    return Asked({"what": Phrase(f"withdrawing-{kind}")})


@agreements.step("my-agreements", expects=one_listed(), asks=what_they_agreed_to, repeatable=True, holds=False)
async def my_agreements(turn: Turn, choice: Listed) -> Next:
    if choice != _NONE:
        return withdraw_agreement.about(choice)
    turn.say("my-data-closed")
    return END


@agreements.step("withdraw-agreement", expects=yes_or_no(), asks=what_it_means, repeatable=True)
async def withdraw_agreement(turn: Turn, yes: bool) -> Next:
    if not yes:
        turn.say("nothing-changes")
        return END
    for agreement in AGREEMENTS:
        for each in await agreement.given(turn.db, turn.person):
            if each.id == turn.about:
                return await agreement.withdraw(turn, each) or END
    turn.say("agreement-is-over")  # taken back before, by another tap or by itself
    return my_agreements


def _noted(kind: ConsentKind) -> Callable[[Transaction, Person], Awaitable[Sequence[Given]]]:
    """As it stands among the consents; of several versions, the first yes."""

    async def given(db: Transaction, person: Person) -> Sequence[Given]:
        found = [each for each in await consents.of(db, person.id) if each.kind == kind]
        return [Given(kind.value, found[0].given_at)] if found else []

    return given


def _shared(kind: ConsentKind) -> Callable[[Transaction, Person], Awaitable[Sequence[Given]]]:
    """As long as others may read something of theirs."""
    noted = _noted(kind)

    async def given(db: Transaction, person: Person) -> Sequence[Given]:
        return await noted(db, person) if await shared_answers.of_person(db, person.id) else []

    return given


async def _names_shown(db: Transaction, person: Person) -> Sequence[Given]:
    """Of each question that is not over: to whoever answers it."""
    since = {each.version: each.given_at for each in await consents.of(db, person.id)}
    asked = await questions.open_of_asker(db, person.id)
    return [
        Given("show-name", since.get(each.id), each.id, (("question", Beginning(each.words, person.id)),))
        for each in asked
        if each.show_name and each.words
    ]


async def _obstacles_shown(db: Transaction, person: Person) -> Sequence[Given]:
    """Of each question that is not over: what stands in the asker's way."""
    asked = await questions.open_of_asker(db, person.id)
    return [
        Given("show-obstacles", each.asked_at, each.id, (("question", Beginning(each.words, person.id)),))
        for each in asked
        if each.show_obstacles and each.words
    ]


async def _contacts_allowed(db: Transaction, person: Person) -> Sequence[Given]:
    """What a counsellor may write about."""
    named = await kept.of(db, person.id)
    return [
        Given("obstacle-contact", each.named_at, each.id, (("obstacle", Phrase(f"obstacle-{each.kind}")),))
        for each in named
        if each.contact_allowed
    ]


async def _path_shown(db: Transaction, person: Person) -> Sequence[Given]:
    path = await paths.of(db, person.id)
    return [Given("path", path.shown_at)] if path and path.shown and person.role == Role.HELPER else []


async def _partners(db: Transaction, person: Person) -> Sequence[Given]:
    known = await partners.get(db, person.id) if person.role == Role.PARTNER else None
    return [Given("partner", known.agreed_at)] if known and known.agreed_version else []


async def _portraits_sent(db: Transaction, person: Person) -> Sequence[Given]:
    """Of each offer that they are still interested in: what its partner reads of them."""
    sent = [each for each in await interests.of_newcomer(db, person.id) if each.state is InterestState.SENT]
    known = await openings.many(db, [each.opening_id for each in sent])
    return [
        Given("portrait", each.sent_at, each.id, (("opening", opening_text.named(known[each.opening_id])),))
        for each in sent
        if each.opening_id in known
    ]


async def _leave_programme(turn: Turn, _given: Given) -> Next:
    """Without it nothing can be done for them: it stops. Writing again, they are asked once more whether they agree."""
    await consents.withdraw(turn.db, turn.person.id, ConsentKind.PROGRAMME, turn.now)
    return await stopping.stop_command(turn, None)


async def _leave_charter(turn: Turn, _given: Given) -> Next:
    await stopping_to_help.stop_helping(turn)
    return MENU


async def _hide_name(turn: Turn, given: Given) -> None:
    await questions.note(turn.db, QuestionId(given.to), show_name=False)
    await consents.withdraw(turn.db, turn.person.id, ConsentKind.SHOW_NAME, turn.now, version=given.to)
    turn.say("name-no-longer-shown")


async def _hide_obstacles(turn: Turn, given: Given) -> None:
    await questions.note(turn.db, QuestionId(given.to), show_obstacles=False)
    turn.say("obstacles-no-longer-shown")


async def _no_contact(turn: Turn, given: Given) -> None:
    obstacle = await kept.get(turn.db, given.to)
    if obstacle:
        await obstacles.take_back(turn, obstacle)
        await kept.refuse_contact(turn.db, obstacle.id)
    turn.say("nobody-contacts-you")


async def _fall_silent(turn: Turn, _given: Given) -> None:
    await voice.fall_silent(turn)


async def _hide_path(turn: Turn, _given: Given) -> None:
    path = await paths.of(turn.db, turn.person.id)
    if path:
        await my_path.withdraw(turn, path)


async def _share_no_more(turn: Turn, _given: Given) -> None:
    await sharing.take_back(turn)
    turn.say("shared-no-more")


async def _partner_no_more(turn: Turn, _given: Given) -> None:
    await opening_ends.end_all_of(turn, turn.person.id)
    await joining.pass_everything_on(turn, turn.person)
    await partners.note(turn.db, turn.person.id, agreed_version=None, agreed_at=None)
    turn.say("partner-agreement-left")


async def _portrait_no_more(turn: Turn, given: Given) -> Next | None:
    mine = await interests.get(turn.db, given.to)
    return await interest.no_more(turn, mine) if mine else None


AGREEMENTS = (
    Agreement("programme", _noted(ConsentKind.PROGRAMME), _leave_programme),
    Agreement("charter", _noted(ConsentKind.CHARTER), _leave_charter),
    Agreement("partner", _partners, _partner_no_more),
    Agreement("hear-voice", _noted(ConsentKind.HEAR_VOICE), _fall_silent),
    Agreement("share-question", _shared(ConsentKind.SHARE_QUESTION), _share_no_more),
    Agreement("share-answer", _shared(ConsentKind.SHARE_ANSWER), _share_no_more),
    Agreement("path", _path_shown, _hide_path),
    Agreement("show-name", _names_shown, _hide_name),
    Agreement("show-obstacles", _obstacles_shown, _hide_obstacles),
    Agreement("obstacle-contact", _contacts_allowed, _no_contact),
    Agreement("portrait", _portraits_sent, _portrait_no_more),
)
