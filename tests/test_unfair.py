"""Words with which people are exploited at work are noticed in every language, and those of a fair offer are not."""

import pytest

from tests.made_once import unfair
from tests.samples import noticed, passed_over


@pytest.mark.parametrize("text", noticed("unfair"))
def test_what_those_say_who_exploit_others_is_noticed(text: str) -> None:
    """A counsellor looks; nobody is accused."""
    assert unfair()(text)


@pytest.mark.parametrize("text", [*passed_over("unfair"), ""])
def test_a_fair_offer_is_held_up_by_no_word_of_it(text: str) -> None:
    """Partners who had to wait for nothing would not come back."""
    assert not unfair()(text)
