"""How close two questions are: a wrong "others asked this" is worse than none, in every language."""

import pytest

from handlers.closeness import CLOSE, closeness
from tests.invented_questions import ONLY_ALIKE, THE_SAME, UNSEEN, UNSEEN_ALIKE

LANGUAGES = ("fr", "fa-AF", "uk")
# Of questions that nobody looked at while the measure was made.
FEWEST_FOUND = 0.5


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_question_in_other_words_is_found(language: str) -> None:
    """People write with an accent or without, politely or in a hurry, as a man or as a woman."""
    missed = [pair for pair in THE_SAME[language] if closeness(*pair) < CLOSE]
    assert missed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_looks_alike_is_another_question(language: str) -> None:
    """How much is not how, without is not with, a welder's course no hairdresser's."""
    wrong = [pair for pair in (*ONLY_ALIKE[language], *UNSEEN_ALIKE[language]) if closeness(*pair) >= CLOSE]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_all_these_questions_no_two_others_are_taken_for_the_same(language: str) -> None:
    """Among everything that is asked, each finds its own and nobody else's."""
    pairs = [*THE_SAME[language], *UNSEEN[language]]
    wrong = [
        (one, other)
        for number, pair in enumerate(pairs)
        for later in pairs[number + 1 :]
        for one in pair
        for other in later
        if closeness(one, other) >= CLOSE
    ]
    assert wrong == []


def test_of_questions_nobody_tried_before_enough_are_found() -> None:
    """A measure fitted to its own examples would find nothing else."""
    pairs = [pair for language in LANGUAGES for pair in UNSEEN[language]]
    found = [pair for pair in pairs if closeness(*pair) >= CLOSE]
    assert len(found) / len(pairs) >= FEWEST_FOUND


def test_in_a_language_whose_small_words_nobody_has_listed_fewer_are_found_and_none_wrongly() -> None:
    """A language is added by translating texts: nobody may read something wrong until a developer has time."""
    assert closeness("How do I become a cook in France?", "Hello, how do I become a cook here in France?") >= CLOSE
    for one, other in (
        ("How do I become a cook?", "How do I become a driver?"),
        ("Where can I find a course for welders?", "Where can I find a course for nurses?"),
        ("Can I work at 17?", "Can I work at 40?"),
        ("እንዴት ሼፍ እሆናለሁ?", "እንዴት ሹፌር እሆናለሁ?"),
        ("كيف أصبح طباخا في فرنسا؟", "كيف أصبح سائقا في فرنسا؟"),
    ):
        assert closeness(one, other) < CLOSE


@pytest.mark.parametrize("text", ["", "?", "👍", "a", "1 2 3", "\ud800", "ـ" * 50, "как " * 2000])
def test_any_text_can_be_compared(text: str) -> None:
    """People send whatever they like; it is close to nothing, and breaks nothing."""
    assert closeness(text, "Comment devenir cuisinier ?") == 0
    assert 0 <= closeness(text, text) <= 1


def test_it_does_not_matter_who_asked_first() -> None:
    """What is close one way is as close the other way."""
    for language in LANGUAGES:
        for one, other in (*THE_SAME[language], *ONLY_ALIKE[language], *UNSEEN[language]):
            assert closeness(one, other) == closeness(other, one)
