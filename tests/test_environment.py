"""`.env` is written by hand: what it says counts, and what it nearly says is told."""

import re
from pathlib import Path

import pytest

from bot.environment import Written
from bot.settings import BadSettings, Mistake, load

EXAMPLE = Path(__file__).parent.parent / ".env.example"


@pytest.fixture
def env_file(tmp_path: Path) -> Path:
    return tmp_path / ".env"


def test_the_environment_comes_before_the_file_unless_it_is_empty(env_file: Path) -> None:
    env_file.write_bytes(
        "\ufeffPORT=1\nexport HOST='localhost'\nPROGRAMME_NAME=\nPOSTGRES_PASSWORD=x # compose's\n".encode()
    )

    loaded = load({"PORT": "2", "HOST": ""}, env_file)

    assert (loaded.web.port, loaded.web.host, loaded.programme.name) == (2, "localhost", "Relais")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("TELEGRAM_BOT_TOKEN", "TELEGRAM_TOKEN"),
        ("ENROLLMENT", "ENROLMENT"),
        ("database_url", "DATABASE_URL"),
        ("RELAIS_PORT", "PORT"),
    ],
)
def test_a_misspelled_name_in_the_file_is_not_passed_over(name: str, meant: str, env_file: Path) -> None:
    env_file.write_text(f"{name}=canary\nCOMPOSE_PROJECT_NAME=relais\nLIBRETRANSLATE_PORT=5000\n")

    with pytest.raises(BadSettings) as caught:
        load({}, env_file)
    assert caught.value.mistakes == (Mistake(name, "is not a setting", f"did you mean {meant}?"),)


def test_a_file_that_is_no_text_is_named(env_file: Path) -> None:
    env_file.write_bytes("PORT=1".encode("utf-16"))

    with pytest.raises(BadSettings, match=r"\.env: cannot be read → save it as UTF-8"):
        load({}, env_file)


def test_a_file_that_is_not_there_changes_nothing(env_file: Path) -> None:
    assert load({}, env_file) == load({}, None)


def test_the_example_shows_every_setting_once_with_its_default(env_file: Path) -> None:
    """Taking away every # changes nothing."""
    example = EXAMPLE.read_text(encoding="utf-8")
    lines = re.findall(r"^# .+\n#([A-Z_]+)=(.*)$", example, re.MULTILINE)
    env_file.write_text("\n".join(f"{name}={default}" for name, default in lines))

    assert [name for name, _ in lines] == list(Written.model_fields)
    assert re.findall(r"^[^#\n].*", example, re.MULTILINE) == []
    assert load({}, env_file) == load({}, None)
