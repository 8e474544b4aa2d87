"""The programme's times, and who is told when something fails, are the operator's: within reason, and each alone."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.settings import BadSettings, Mistake, load
from handlers.times import Kept, Times
from handlers.wages import Wages
from storage.duty import Hours
from storage.masked import Address
from tests.test_settings import settings

# What a setting may be wrong in: its name, what was written, a word of the problem, a word of the cure.
WRONG = [
    ("HELPERS_AT_ONCE", "0", "1 to 20", "leave it out for 3"),
    ("HELPERS_AT_ONCE", "2.5", "1 to 20", "leave it out for 3"),
    ("NEXT_OFFER_HOURS", "canary", "number of hours", "leave it out for 12"),
    ("COUNSELLOR_HOURS", "0", "number of hours", "leave it out for 48"),
    ("CLAIM_HOURS", "nan", "number of hours", "leave it out for 24"),
    ("DID_IT_HELP_DAYS", "-7", "number of days", "leave it out for 7"),
    ("SILENCE_DAYS", "0", "1 to 180", "leave it out for 14"),
    ("DANGER_AGAIN_MINUTES", "120", "number of minutes", "leave it out for 10"),
    ("WAKING_FROM", "9:00", "full hour", "leave it out for 9"),
    ("WAKING_UNTIL", "25", "full hour", "leave it out for 20"),
    ("WAKING_UNTIL", "9", "nobody is ever awake", "a later hour"),
    ("PROGRAMME_HOURS", "canary", "days of the week", "like Mo-Fr 9-17"),
    ("PROGRAMME_HOURS", "Mo-Fr 9:00-17:00", "full hours", "like Mo-Fr 9-17"),
    ("PROGRAMME_HOURS", "Fr-Mo 9-17", "days of the week", "like Mo-Fr 9-17"),
    ("PROGRAMME_HOURS", "Mo 17-9", "full hours", "like Mo-Fr 9-17"),
    ("PROGRAMME_HOURS", "Mo 9-12, Mo 11-13", "days of the week", "like Mo-Fr 9-17"),
    ("MINIMUM_WAGE", "douze", "amount of euros", "like 12.02"),
    ("MINIMUM_WAGE", "12,02", "amount of euros", "like 12.02"),
    ("INTERNSHIP_MINIMUM", "0", "amount of euros", "like 4.50"),
    ("SILENT_DAYS", "0", "number of days", "leave it out for 14"),
    ("KEEP_TALKS_DAYS", "1", "30 to 730", "leave it out"),
    ("KEEP_ASIDE_DAYS", "0", "7 to 730", "leave it out"),
    ("KEEP_MEDIA_DAYS", "9999", "7 to 730", "leave it out"),
    ("MESSAGES_A_MINUTE", "1", "5 to 1000", "leave it out for 20"),
    ("OPERATOR_CHAT", "@canary", "chat's number", "like 123456789"),
]


def mistakes(**environment: str) -> tuple[Mistake, ...]:
    with pytest.raises(BadSettings) as caught:
        load(environment, env_file=None)
    return caught.value.mistakes


@pytest.mark.parametrize(("name", "written", "problem", "cure"), WRONG, ids=lambda text: text[:30])
def test_a_wrong_one_is_named_with_its_cure(name: str, written: str, problem: str, cure: str) -> None:
    """A number that makes no sense must not silently become another one."""
    (mistake,) = mistakes(**{name: written})
    assert mistake.setting == name
    assert problem in mistake.problem
    assert cure in mistake.cure
    assert "canary" not in str(mistake)


def test_the_times_are_those_of_the_design_until_someone_sets_them() -> None:
    """What the texts promise, and what the programme does, is the same from the first day."""
    assert settings().programme.times == Times()
    assert settings().programme.wages == Wages()
    assert settings(MINIMUM_WAGE="12.31", INTERNSHIP_MINIMUM="4.6").programme.wages == Wages(1231, 460)
    assert settings().programme.messages_a_minute == 20
    written = {
        "HELPERS_AT_ONCE": "5",
        "NEXT_OFFER_HOURS": "0.5",
        "COUNSELLOR_HOURS": "24",
        "CLAIM_HOURS": "6",
        "DID_IT_HELP_DAYS": "3",
        "SILENCE_DAYS": "30",
        "DANGER_AGAIN_MINUTES": "5",
        "WAKING_FROM": "8",
        "WAKING_UNTIL": "24",
        "PROGRAMME_HOURS": "Mo-Tu 9-12, Sa 10-24",
        "SILENT_DAYS": "7",
    }
    assert settings(**written).programme.times == Times(
        helpers_at_once=5,
        next_offer=timedelta(minutes=30),
        counsellor=timedelta(hours=24),
        claim=timedelta(hours=6),
        did_it_help=timedelta(days=3),
        silence=timedelta(days=30),
        danger_again=timedelta(minutes=5),
        waking_from=8,
        waking_until=24,
        hours=(Hours(0, 9, 12), Hours(1, 9, 12), Hours(5, 10, 24)),
        silent=timedelta(days=7),
    )


def test_how_long_what_is_over_is_kept_is_the_operators_to_say() -> None:
    """What their register of processing says is what the program does."""
    days = {
        "talks": 31,
        "alerts": 32,
        "begun": 8,
        "media": 9,
        "translations": 10,
        "messages": 33,
        "unanswered": 34,
        "aside": 11,
        "deeds": 35,
        "invitations": 12,
    }
    written = {f"KEEP_{name.upper()}_DAYS": str(number) for name, number in days.items()}
    kept = Kept(**{name: timedelta(days=number) for name, number in days.items()})
    assert settings(**written).programme.times.kept == kept


def test_hours_may_stand_in_the_file_too(tmp_path: Path) -> None:
    """With their commas, and without quotes."""
    (tmp_path / ".env").write_text("PROGRAMME_HOURS=Mo-Fr 9-12, Mo-Fr 14-18\n", encoding="utf-8")
    assert len(load({}, env_file=tmp_path / ".env").programme.times.hours) == 10


def test_whoever_is_told_is_told_on_telegram() -> None:
    """A chat needs a bot that writes into it; and printing the settings does not show whose it is."""
    assert [mistake.setting for mistake in mistakes(OPERATOR_CHAT="4242")] == ["TELEGRAM_TOKEN"]
    set_up = settings(OPERATOR_CHAT="-1004242", TELEGRAM_TOKEN="123:canary-token")
    assert set_up.operator_chat == Address("-1004242")
    assert "4242" not in repr(set_up)
