"""The forms a setting's value can have. Each function answers the value as the program uses it.

They raise ``ValueError`` when it has another form, and never repeat the value: it may be a secret.
"""

import base64
import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from ipaddress import ip_address
from itertools import pairwise
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import SecretStr
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from storage.duty import Hours

KEY_BYTES: Final = 32
DRIVERS: Final = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}

_MIDNIGHT: Final = 24
_DAYS: Final = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY: Final = "|".join(_DAYS)
_HOURS: Final = re.compile(
    rf"(?P<first>{_DAY})(-(?P<last>{_DAY}))? (?P<opens>\d{{1,2}})-(?P<closes>\d{{1,2}})", re.ASCII
)


class DidYouMean(ValueError):
    """Not a known word, but near one: ``meant``."""

    def __init__(self, meant: str) -> None:
        super().__init__("unknown")
        self.meant = meant


def matching(pattern: str) -> Callable[[str], str]:
    """A check that the whole text is of this pattern, in ASCII."""
    form = re.compile(pattern, re.ASCII)

    def check(text: str) -> str:
        if form.fullmatch(text) is None:
            raise ValueError("another form")
        return text

    return check


def secretly(form: Callable[[str], str]) -> Callable[[SecretStr], SecretStr]:
    """The same form, for a value that is not to be printed."""
    return lambda secret: SecretStr(form(secret.get_secret_value()))


def web_address(text: str) -> str:
    """An http(s) address without its last slash; nothing secret in it, and nothing after the path."""
    parts = urlsplit(text)
    port = parts.port  # raises when it is no number
    plain = parts.username is None and port != 0 and not re.search(r"[?#\s\\]", text)
    if parts.scheme not in ("http", "https") or not parts.hostname or not plain:
        raise ValueError("not a web address")
    return text.rstrip("/")


def public_address(text: str) -> str:
    """A web address over https; http is enough where it leads to this machine and no further."""
    address = web_address(text)
    if urlsplit(address).scheme != "https" and not _on_loopback(urlsplit(address).hostname or ""):
        raise ValueError("read by anyone on the way")
    return address


def database_address(text: str) -> str:
    """The address with the driver we use: SQLite in a file, or PostgreSQL."""
    kind, separator, rest = text.partition("://")
    if not separator or kind not in DRIVERS:
        raise ValueError("not a database we know")
    address = f"{DRIVERS[kind]}://{rest}"
    try:
        database = make_url(address).database or ""
    except ArgumentError as error:
        raise ValueError("not an address") from error
    # A database in memory would be another one for each of our two engines.
    if kind.startswith("sqlite") and (not database or database.startswith((":memory:", "file:"))):
        raise ValueError("not in a file")
    return address


def key_bytes(text: str) -> bytes:
    """32 bytes from base64, of the standard or the URL-safe kind, with or without its padding."""
    standard = text.strip().rstrip("=").replace("-", "+").replace("_", "/")
    key = base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError("another length")
    return key


def time_zone(name: str) -> ZoneInfo:
    """The zone of this name. Raises ``DidYouMean`` when there is one like it, for its full name or its city."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; not a name at all; a folder of zones
        zones = available_timezones()
    cities = {zone.rpartition("/")[2]: zone for zone in sorted(zones)}
    near = nearest(name, cities) if "/" not in name else None
    meant = cities[near] if near else nearest(name, zones)
    raise DidYouMean(meant) if meant else ValueError("unknown")


def duty_hours(text: str) -> tuple[Hours, ...]:
    """``Mo-Fr 9-12, Mo-Fr 14-18, Sa 10-12``: days of the week, and full hours. "" is none."""
    parts = [part for part in text.split(",") if part.strip()]
    hours = sorted(hours for part in parts for hours in _hours_of_days(part.strip()))
    for one, other in pairwise(hours):
        if one.weekday == other.weekday and other.opens < one.closes:
            raise ValueError("two overlap")
    return tuple(hours)


def _hours_of_days(text: str) -> Iterable[Hours]:
    found = _HOURS.fullmatch(text)
    if found is None:
        raise ValueError("another form")
    first, last = _DAYS.index(found["first"]), _DAYS.index(found["last"] or found["first"])
    opens, closes = int(found["opens"]), int(found["closes"])
    if first > last or not opens < closes <= _MIDNIGHT:
        raise ValueError("backwards")
    return [Hours(day, opens, closes) for day in range(first, last + 1)]


def nearest(word: str, known: Iterable[str], at_least: float = 0.6) -> str | None:
    """The known word that is most like this one, whatever its case; None when none is ``at_least`` so like it."""
    spelled = {each.casefold(): each for each in known}
    near = get_close_matches(word.casefold(), spelled, n=1, cutoff=at_least)
    return spelled[near[0]] if near else None


def _on_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
