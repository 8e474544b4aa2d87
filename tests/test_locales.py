"""The promise about the texts: whatever the code says can be read, in every language, as it is meant."""

import shutil
from functools import cache
from pathlib import Path

import pytest

from bot.commands import NAVIGATION
from bot.danger import DangerKind
from bot.texts import languages_of
from handlers.conversations import Conversations
from handlers.local_time import WEEKDAYS
from handlers.session_times import WrongLine
from storage.announcement_vocabulary import AnnouncementState, Fate
from storage.helper_vocabulary import (
    Country,
    Gender,
    NotMyTopic,
    TakesPart,
    Years,
)
from storage.opening_vocabulary import (
    FitReason,
    HoldReason,
    InterestItem,
    InterestState,
    OpeningItem,
    OpeningKind,
    OpeningState,
    PayUnit,
    Transport,
)
from storage.poll_vocabulary import IN_SET, TAPS, PollItem, PollState, ReadySet
from storage.questions import PSEUDONYMS
from storage.session_vocabulary import GuestReply, InviteReason, ProjectUse, SessionExtra, SessionItem, SessionKind
from storage.vocabulary import (
    Aim,
    Experience,
    FreeTime,
    FrenchLevel,
    HelperWish,
    IncomeHurry,
    ObstacleKind,
    ProjectItem,
    QuestionState,
    Role,
    Topic,
)
from tests import locale_sayings
from tests.locale_code import Spoken, mismatches, needless_arguments
from tests.locale_files import Fault, read, read_all
from tests.locale_pseudo import PSEUDO, pseudo, write_pseudo
from tests.locale_rendering import rendering_faults
from tests.locale_sayings import Code
from tests.locale_steps import Needs, needs_of
from tests.locale_texts import LOCALES, SOURCE, faults

SPEAKING = [LOCALES.parent / folder for folder in ("bot", "scheduler", "handlers")]


@cache
def said() -> Code:
    """What stands in the code."""
    return locale_sayings.read(SPEAKING)


@cache
def needs() -> list[Needs]:
    """What each step needs."""
    return [needs_of(step) for step in Conversations().steps]


def spoken(locales: Path) -> Spoken:
    """All that the programme says, were these its locales."""
    conversations = Conversations()
    return Spoken(
        said(),
        needs(),
        {
            "aim-": Aim,
            "announcement-is-": AnnouncementState,
            "asks-french-": FrenchLevel,
            "audience-role-": Role,
            "command-": conversations.commands,
            "country-": Country,
            "danger-": DangerKind,
            "day-": WEEKDAYS,
            "experience-": Experience,
            "fate-": Fate,
            "fits-": FitReason,
            "free-time-": FreeTime,
            "french-": FrenchLevel,
            "gender-": Gender,
            "held-": HoldReason,
            "help-": DangerKind,
            "income-": IncomeHurry,
            "interest-item-": InterestItem,
            "interest-state-": set(InterestState) - {InterestState.OVER},  # what is over is on no list
            "item-": ProjectItem,
            "language-": languages_of(locales),
            "missed-": [each for each in Fate if each.is_missed],
            "not-topic-": NotMyTopic,
            "obstacle-": ObstacleKind,
            "opening-is-": OpeningState,
            "opening-item-": OpeningItem,
            "opening-kind-": OpeningKind,
            "part-": TakesPart,
            "pay-": PayUnit,
            "pay-per-": PayUnit,
            "poll-answer-": {each for answers in TAPS.values() for each in answers},
            "poll-is-": PollState,
            "poll-item-": PollItem,
            "poll-ready-": ReadySet,
            "poll-set-": [f"{each}-{n}" for each, asked in IN_SET.items() for n in range(1, len(asked) + 1)],
            "poll-state-": set(PollState) - {PollState.DRAFT},  # a draft has no results
            "pseudonym-": PSEUDONYMS,
            "project-use-": ProjectUse,
            "reply-": GuestReply,
            "role-": Role,
            "session-extra-": SessionExtra,
            "session-item-": SessionItem,
            "session-kind-": SessionKind,
            "session-times-line-": WrongLine,
            "state-": set(QuestionState) - {QuestionState.DRAFT},  # nobody else sees a draft
            "topic-": Topic,
            "transport-": Transport,
            "typed-": {*conversations.commands, *NAVIGATION},
            "why-invited-": set(InviteReason) - {InviteReason.ROLE},  # said with the role
            "wish-": HelperWish,
            "who-helps-": ObstacleKind,
            "years-": Years,
        },
    )


def nothing_wrong(found: list[Fault]) -> None:
    if found:
        pytest.fail("\n".join(map(str, found)), pytrace=False)


def test_the_texts_of_all_languages_are_in_order() -> None:
    nothing_wrong(faults(LOCALES))


def test_the_programme_speaks_french_dari_and_ukrainian() -> None:
    assert {"fr", "fa-AF", "uk"} <= read_all(LOCALES).keys()


def test_the_code_and_the_texts_speak_of_the_same() -> None:
    nothing_wrong(mismatches(read(LOCALES / SOURCE), spoken(LOCALES)))


def test_arguments_that_no_text_uses_are_listed() -> None:
    """No fault: the link of an invitation goes out as a picture, too. To read the list: pytest -rP."""
    for argument in needless_arguments(read_all(LOCALES), spoken(LOCALES)):
        print(argument)  # noqa: T201  # the list is for people


@pytest.mark.parametrize("language", sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir()))
def test_every_text_can_be_made_of_whatever_arguments_it_gets(language: str) -> None:
    nothing_wrong(rendering_faults(LOCALES / language))


@pytest.fixture
def with_a_new_language(tmp_path: Path) -> Path:
    """Our locales, and one more, that nobody speaks."""
    shutil.copytree(LOCALES, tmp_path / "locales")
    write_pseudo(LOCALES / SOURCE, tmp_path / "locales" / PSEUDO)
    return tmp_path / "locales"


def test_a_new_language_is_a_new_folder(with_a_new_language: Path) -> None:
    """No code changes, and no other check; longer words and other letters find their place."""
    nothing_wrong([fault for fault in faults(with_a_new_language) if fault.language == PSEUDO])
    nothing_wrong(rendering_faults(with_a_new_language / PSEUDO))


def test_a_new_language_needs_its_name_on_the_menu_of_languages(with_a_new_language: Path) -> None:
    source = with_a_new_language / SOURCE
    name = f"language-{PSEUDO}"
    found = mismatches(read(source), spoken(with_a_new_language))
    assert Fault(SOURCE, name, "is missing, for language-…") in found
    with (source / "words.ftl").open("a", encoding="utf-8") as words:
        words.write(f"\n{name} = Psëüdö\n")
    nothing_wrong([fault for fault in mismatches(read(source), spoken(with_a_new_language)) if fault.id == name])


def test_pseudo_words_are_accented_and_longer_by_two_fifths() -> None:
    assert pseudo("Comment devenir cuisinier ?").startswith("Çömmëñt dëvëñïr çüïsïñïër ?")
    assert len(pseudo("dix signes")) == 14


def test_pseudo_words_leave_signs_and_the_room_around_them_alone() -> None:
    assert pseudo(" « ") == " « "
    assert pseudo("oui ", more=1) == "öüïööö "
