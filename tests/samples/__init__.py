"""What people write, a file for each language: what the lists of ``locales/`` must notice, and what they must not."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from bot.danger import DangerKind

_FOLDER: Final = Path(__file__).parent

# By language: what TOML makes of the file.
SAMPLES: Final[Mapping[str, Mapping[str, Any]]] = {
    file.stem: tomllib.loads(file.read_text("utf-8")) for file in sorted(_FOLDER.glob("*.toml"))
}


def everyday() -> list[str]:
    """Everyday talk in every language."""
    return [text for samples in SAMPLES.values() for text in samples["everyday"]]


def danger(how: str) -> list[tuple[DangerKind, str]]:
    """What means danger; ``how``: certain or uncertain."""
    return [
        (DangerKind(kind), text)
        for samples in SAMPLES.values()
        for kind, texts in samples[how].items()
        for text in texts
    ]


def noticed(by: str) -> list[str]:
    """What the lists of this name notice: law or unfair."""
    return [text for samples in SAMPLES.values() for text in samples[by]["about"]]


def passed_over(by: str) -> list[str]:
    """What the lists of this name must not notice, though it shares words with what they do."""
    return [text for samples in SAMPLES.values() for text in samples[by]["everyday"]]
