"""Who sees what: role by record by field, made from the inventory of all that is kept; every other cell is refused."""

from collections.abc import Mapping

import pytest
from sqlalchemy import JSON, Enum, LargeBinary

from handlers.conversations import Conversations
from storage.inventory import INVENTORY
from tests.canary_story import NAMES, Story, Viewer, everyone_looks, everyone_presses_what_others_were_shown, told
from tests.world import World

A, N, C, F, S, H = (Viewer.ASKER, Viewer.OTHER, Viewer.CLAIMED, Viewer.OFFERED, Viewer.IN_SIGHT, Viewer.HELPER)
K, P = Viewer.COUNSELLOR, Viewer.PARTED
NOBODY: frozenset[Viewer] = frozenset()

# What must be seen by these, and by nobody else: a sign of it that stands nowhere else, with the column it lies in.
SEEN: Mapping[tuple[str, str], frozenset[Viewer]] = {
    ("people.name", NAMES[A]): frozenset({A, K}),
    ("people.name", NAMES[N]): frozenset({K, P}),
    ("people.name", NAMES[C]): frozenset({A, S, K, P}),
    ("people.name", NAMES[F]): frozenset({K, P}),
    ("people.name", NAMES[S]): frozenset({A, C, S, K, P}),
    ("people.name", NAMES[H]): frozenset({K, P}),
    ("people.name", NAMES[Viewer.PARTNER]): frozenset({K, P}),
    ("people.name", NAMES[K]): frozenset({K, P}),
    ("people.name", NAMES[P]): frozenset({A, K, P}),  # who answered her before she reported it
    ("projects.trade_words", "ztrade"): frozenset({A, K}),
    ("projects.before", "zsince"): frozenset({A}),
    ("projects.country", "zland"): NOBODY,
    ("projects.income", "dans les 3 mois"): frozenset({A, C, F, K}),
    ("projects.french", "parle bien"): frozenset({A, K}),
    ("projects.free_time", "Le soir"): frozenset({A}),
    ("projects.wishes", "Pas de mon pays"): frozenset({A}),
    ("project_changes.before", "zbefore"): frozenset({A}),
    ("obstacles.kind", "Dettes, argent"): frozenset({A, K}),
    ("utterances.words", "zquestion"): frozenset({A, C, F}),  # a helper has it: no counsellor needs it
    ("utterances.words", "zanswer"): frozenset({A}),
    ("utterances.words", "zthanks"): frozenset({C}),
    ("utterances.words", "zdraft"): NOBODY,  # begun, and never asked
    ("utterances.words", "zlast"): frozenset({K}),  # nobody fits: a counsellor has it
    ("utterances.words", "zrude"): frozenset({A, K}),  # reported
    ("utterances.words", "zavant"): frozenset({A, K}),  # her first question, taken over from who was reported
    ("utterances.words", "zreport"): frozenset({K}),
    ("utterances.words", "zdanger"): frozenset({K, P}),
    ("utterances.words", "zmilestone"): frozenset({K}),
    ("utterances.words", "zaim"): frozenset({A, C, S, K}),
    ("utterances.words", "zpathc"): frozenset({A, N, C, K, P}),  # shown to newcomers, and looked after by counsellors
    ("paths.lines", "zline"): NOBODY,  # told so far, and not read back yet
    ("helpers.country", "Zpays"): NOBODY,  # it is for choosing who fits
    ("helpers.not_topics", "✓ famille"): frozenset({C}),
    ("helpers.takes_part", "✓ Venir à une visite"): frozenset({C}),
    ("searches.name", "Zlooked"): NOBODY,
    ("media.content", "a picture"): frozenset({C}),
}

# Sealed columns that are not in there, and what they are seen through.
THROUGH = {
    "accounts.address": "on no screen at all, which is looked at with the rest",
    "accounts.picture": "picked by its owner alone: dialogues/test_shared_phone.py",
    "helpers.gender": "as the country; its words are also those of a wish",
    "project_changes.after": "what it is now: the project itself",
    "blocks.reason": "written and read by counsellors on the page of who is shut out: dialogues/test_blocking.py",
    "translations.text": "whoever reads the words reads them so",
    "media.file": "where the platform keeps it: the content",
    "choice_sets.options": "what stood on the buttons of these screens",
    "choice_sets.labels": "what stood on the buttons of these screens",
    "outbox.arguments": "what stood on these screens",
    "outbox.rendered": "what stood on these screens",
    "poll_words.words": "written without a name, read by counsellors once a poll is closed: dialogues/test_poll.py",
    "outbox.address": "where a goodbye goes: on no screen",
    "quarantine.payload": "shown to nobody: process/test_operator_quarantine.py",
    "published.content": "fetched with a token by the platform: test_media_for_twilio.py",
    "keyring.data_keys.wrapped": "opens the rest: shown to nobody",
}

# What people told in words of ours, by a tap, and is not in there: who reads it, or where that is seen.
BY_TAPS = {
    "projects.trade": "as their own word for it: ztrade",
    "projects.aim": "with the trade, and in each text about a question",
    "projects.asked": "by nobody: so that nothing is asked twice",
    "helpers.state": "by counsellors who welcome them: dialogues/test_joining.py",
    "helpers.topics": "by counsellors who choose: dialogues/test_counsel.py; the asker reads why they were chosen",
    "helpers.experience": "as the topics",
    "helpers.years": "as the topics",
    "helpers.languages": "by nobody else: for choosing who fits",
    "helpers.speaks": "by nobody else: for choosing who fits",
    "helpers.free_times": "by nobody else: for choosing who fits",
    "helpers.asked_about": "by nobody: so that nothing is asked twice",
    "questions.state": "by whoever sees the question, in what they can do about it",
    "questions.topic": "by whoever sees the question: zquestion, zlast",
    "questions.aim": "by whoever sees the question: zquestion, zlast",
    "questions.kept_for": "by nobody: whom a question that waits is for",
    "questions.outcome": "by the helper who hears whether it helped: dialogues/test_follow_up.py",
}
_TOLD_BY_TAPS = ("projects", "obstacles", "helpers", "questions")

# What changes something instead of showing it.
_NOT_TO_LOOK = ("start", "stop", "delete", "pause", "hide")


def test_each_sealed_column_has_its_row_or_is_seen_through_another() -> None:
    """A new column of someone's own must not be shown to anybody before somebody has thought of whom."""
    sealed = {
        f"{table.fullname}.{column.name}"
        for table in INVENTORY
        for column in table.c
        if isinstance(column.type, LargeBinary)
    }
    in_rows = {column for column, _ in SEEN}
    assert sealed - in_rows == set(THROUGH)
    known = {f"{table.fullname}.{column.name}" for table in INVENTORY for column in table.c}
    assert in_rows <= known


def test_each_thing_that_people_tell_by_a_tap_has_its_row_or_its_readers() -> None:
    """A debt or an illness is a tap on a fixed word: what is not sealed is not less their own."""
    by_taps = {
        f"{table.name}.{column.name}"
        for table, kept in INVENTORY.items()
        for column in table.c
        if table.name in _TOLD_BY_TAPS and column.name in kept.told and isinstance(column.type, Enum | JSON)
    }
    assert by_taps - {column for column, _ in SEEN} == set(BY_TAPS)


@pytest.mark.timeout(240)
async def test_everyone_sees_what_is_for_them_and_nothing_else(world: World) -> None:
    """Cell by cell: a name, a debt or a word on one screen too many may cost someone more than trust."""
    story = await told(world)
    commands = Conversations().commands.values()
    await everyone_looks(story, {each.name: each.roles for each in commands if each.name not in _NOT_TO_LOOK})
    assert _wrong_cells(story) == []
    await everyone_presses_what_others_were_shown(story)
    assert _wrong_cells(story) == []


def _wrong_cells(story: Story) -> list[str]:
    fields = [
        f"{viewer.value}: {'does not see' if viewer in seen else 'sees'} {column} ({sign})"
        for (column, sign), seen in SEEN.items()
        for viewer in Viewer
        if _sees(story, viewer, sign) != (viewer in seen)
    ]
    addresses = [
        f"{viewer.value}: sees accounts.address of {whose.value}"
        for whose, actor in story.people.items()
        for viewer in Viewer
        if actor.phone.id in story.screen(viewer)
    ]
    return fields + addresses


def _sees(story: Story, viewer: Viewer, sign: str) -> bool:
    return story.pictures(viewer) > 0 if sign == "a picture" else sign in story.screen(viewer)
