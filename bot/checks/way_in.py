"""Whether a call to PUBLIC_URL comes to us, and not to something that answers in our place."""

from collections.abc import AsyncIterator
from http import HTTPStatus
from typing import Final

import aiohttp

from bot.channels.http import CutError, HttpCalls, NotLeftError, TooLargeError
from bot.checks import Finding, Tried

_PATIENCE: Final = aiohttp.ClientTimeout(total=10)

# What is turned away without a secret or a signature; a proxy that leads the path elsewhere answers something else.
_TURNED_AWAY: Final = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}

# The proxy is there, and we are not behind it at this moment.
_AWAY: Final = {HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.GATEWAY_TIMEOUT}


async def way_in(tried: Tried) -> AsyncIterator[Finding]:
    """Each address that a platform calls, called without what proves that it is the platform."""
    calls = HttpCalls()
    try:
        for path, address in _called(tried):
            yield await _reached(calls, path, address)
    finally:
        await calls.close()


def _called(tried: Tried) -> list[tuple[str, str]]:
    settings, called = tried.settings, []
    if settings.telegram and settings.telegram.webhook:
        called.append(("/telegram", settings.telegram.webhook.url))
    if settings.twilio:
        called += [(path, settings.twilio.public_url + path) for path in ("/whatsapp", "/whatsapp/status")]
    return called


async def _reached(calls: HttpCalls, path: str, address: str) -> Finding:
    try:
        answer = await calls.call("POST", address, limits=_PATIENCE, data=b"", most_bytes=1024)
    except (NotLeftError, CutError) as error:
        cure = "fine if only the outside can reach it: try it from there"
        return Finding(f"PUBLIC_URL{path} could not be reached from here ({error})", cure, chosen=True)
    except TooLargeError:
        return _somebody_else(path, "a page")
    if answer.status in _TURNED_AWAY:
        return Finding(f"what calls PUBLIC_URL{path} comes to us")
    if answer.status in _AWAY:
        cure = "start it, then try once more"
        return Finding(f"Relais does not answer behind PUBLIC_URL{path} ({answer.status})", cure, chosen=True)
    return _somebody_else(path, str(answer.status))


def _somebody_else(path: str, answered: str) -> Finding:
    cure = "let the proxy lead this path to Relais, and write PUBLIC_URL without a slash at the end"
    return Finding(f"something else answers at PUBLIC_URL{path} ({answered}): what people write is lost there", cure)
