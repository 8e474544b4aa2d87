"""A point on a map in what someone wrote: coordinates, or the link that a map gave them. Pure.

What comes of it is one link of ours, to a map that asks nobody for an account, and the words without the point.
"""

import re
from dataclasses import dataclass
from typing import Final

_NUMBER: Final = r"-?\d{1,3}\.\d{2,12}"
_LINK: Final = re.compile(r"(?:https?://|geo:)\S+", re.IGNORECASE)
_BETWEEN: Final = r"(?:,|%2C|/|\s)+"

# Where maps put the point in their links; the most exact first.
_IN_LINK: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"mlat=(?P<north>{_NUMBER})&mlon=(?P<east>{_NUMBER})",
        rf"!3d(?P<north>{_NUMBER})!4d(?P<east>{_NUMBER})",
        rf"(?:q|query|ll|destination|daddr|cp)=(?P<north>{_NUMBER}){_BETWEEN}(?P<east>{_NUMBER})",
        rf"geo:(?P<north>{_NUMBER}){_BETWEEN}(?P<east>{_NUMBER})",
        rf"@(?P<north>{_NUMBER}){_BETWEEN}(?P<east>{_NUMBER})",
        rf"#map=\d{{1,2}}/(?P<north>{_NUMBER})/(?P<east>{_NUMBER})",
    )
)
# As a phone shows them: three decimals or more, so that no price and no hour is one.
_BARE: Final = re.compile(
    r"(?<![\d.])\(?(?P<north>-?\d{1,2}\.\d{3,12})\s*[,;\s]\s*(?P<east>-?\d{1,3}\.\d{3,12})\)?(?![\d.])"
)


@dataclass(frozen=True, slots=True)
class OnMap:
    """A point, and what stood around it."""

    link: str
    words: str


def on_map(text: str) -> OnMap | None:
    """The first point in this text; None where there is none, or it is nowhere on earth."""
    for link in _LINK.finditer(text):
        for pattern in _IN_LINK:
            point = pattern.search(link.group())
            if point and (ours := _link(point)):
                return OnMap(ours, _without(text, link))
    bare = _BARE.search(text)
    ours = _link(bare) if bare else None
    return OnMap(ours, _without(text, bare)) if bare and ours else None


def has_link(text: str) -> bool:
    """Whether there is a link at all: one that tells no point must be told from no link."""
    return _LINK.search(text) is not None


def _link(point: re.Match[str]) -> str | None:
    north, east = float(point["north"]), float(point["east"])
    if abs(north) > 90 or abs(east) > 180:  # noqa: PLR2004  # degrees
        return None
    at = f"{north:.5f}", f"{east:.5f}"
    return f"https://www.openstreetmap.org/?mlat={at[0]}&mlon={at[1]}#map=17/{at[0]}/{at[1]}"


def _without(text: str, found: re.Match[str]) -> str:
    left = text[: found.start()] + text[found.end() :]
    lines = (" ".join(line.split()).strip(" ,;:") for line in left.split("\n"))
    return "\n".join(line for line in lines if line)
