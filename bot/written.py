"""What is written in the environment and in `.env`, read as it is declared in ``environment.py``."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError
from pydantic_settings import DotEnvSettingsSource

from bot.environment import Otherwise, Written
from bot.forms import DidYouMean, nearest
from bot.mistakes import BadSettings, Mistake

# So like one of ours that it must be meant: TELEGRAM_BOT_TOKEN is, LIBRETRANSLATE_PORT is not.
MISSPELLED: Final = 0.87


def read(environment: Mapping[str, str], env_file: Path | None) -> tuple[Written, list[Mistake]]:
    """What is written, the environment before the file, and what is wrong with it; a wrong value counts as unwritten.

    An empty value counts as unwritten too. Raises ``BadSettings`` when the file cannot be read.
    """
    values = _in_file(env_file) | {
        name: text.strip() for name, text in environment.items() if name in Written.model_fields and text.strip()
    }
    try:
        written, mistakes = Written.model_validate(values), []
    except ValidationError as error:
        mistakes = [_mistake(each) for each in error.errors(include_url=False, include_input=False)]
        wrong = {mistake.setting for mistake in mistakes}
        written = Written.model_validate({name: text for name, text in values.items() if name not in wrong})
    return written, mistakes + _misspelled(written.model_extra or {})


def otherwise(name: str) -> Otherwise:
    """What to tell about a setting that is wrong, or missing where it is needed."""
    return next(
        (each for each in Written.model_fields[name].metadata if isinstance(each, Otherwise)),
        Otherwise("cannot be read", "write it as plain text"),
    )


def _in_file(env_file: Path | None) -> dict[str, str]:
    try:
        lines = DotEnvSettingsSource(Written, env_file=env_file)()
    except (OSError, UnicodeDecodeError):
        unreadable = Mistake(str(env_file), "cannot be read", "save it as UTF-8 text, readable by this user")
        raise BadSettings([unreadable]) from None
    return {name: text.strip() for name, text in lines.items() if text.strip()}


def _mistake(error: Mapping[str, Any]) -> Mistake:  # pydantic's own record of an error
    name = str(error["loc"][0])
    told = otherwise(name)
    cause = error.get("ctx", {}).get("error")
    cure = f"did you mean {cause.meant}?" if isinstance(cause, DidYouMean) else told.cure
    return Mistake(name, told.problem, cure)


def _misspelled(others: Iterable[str]) -> list[Mistake]:
    """Names in the file that are not ours but so like ours that one of ours must be meant."""
    meant = {name: nearest(name.removeprefix("RELAIS_"), Written.model_fields, MISSPELLED) for name in others}
    return [Mistake(name, "is not a setting", f"did you mean {ours}?") for name, ours in meant.items() if ours]
