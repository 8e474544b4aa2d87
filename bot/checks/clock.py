"""Whether this machine knows what time it is: by the date that a platform's server puts on every answer."""

import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import aiohttp

from bot.checks import Finding, Tried

# Further off than this, windows and waking hours are wrong, and platforms may refuse what we sign.
_MOST_OFF = timedelta(seconds=30)

_LIMIT = aiohttp.ClientTimeout(total=10, connect=3)


async def clock(tried: Tried) -> AsyncIterator[Finding]:
    """Compare with the first platform that answers; if none does, the other checks say so."""
    settings = tried.settings
    addresses = [each.api_url for each in (settings.telegram, settings.twilio) if each]
    async with aiohttp.ClientSession(timeout=_LIMIT, cookie_jar=aiohttp.DummyCookieJar()) as session:
        for address in addresses:
            off = await _off(session, address, tried)
            if off is not None:
                yield _judged(off)
                return
    if addresses:
        what = "no platform said what time it is"
        yield Finding(what, "check the way out, then this machine's clock: timedatectl", chosen=True)


async def _off(session: aiohttp.ClientSession, address: str, tried: Tried) -> timedelta | None:
    """How far our clock is ahead of the server's; None where that gives no date. The request says nothing of us."""
    before, asked = tried.now(), time.monotonic()
    try:
        async with session.head(address, allow_redirects=False) as answer:
            date = answer.headers.get("Date", "")
    except (aiohttp.ClientError, OSError):
        return None
    answered_at = before + timedelta(seconds=(time.monotonic() - asked) / 2)
    try:
        theirs = parsedate_to_datetime(date)
    except ValueError:
        return None
    return answered_at - _aware(theirs)


def _aware(date: datetime) -> datetime:
    """RFC 9110 has GMT throughout; Python leaves "-0000" without a zone."""
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _judged(off: timedelta) -> Finding:
    seconds = round(abs(off).total_seconds())
    if abs(off) <= _MOST_OFF:
        return Finding("the clock is right")
    direction = "ahead" if off > timedelta(0) else "behind"
    return Finding(f"the clock is {seconds} s {direction}", "let the machine set it: timedatectl set-ntp true")
