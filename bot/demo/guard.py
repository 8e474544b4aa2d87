"""Keeps the demo's page to the person in front of this machine.

Only loopback names are answered, so that no web site reaches the page under a name of its own (DNS rebinding);
only the page itself may act, so that no other site's form does; and the browser runs and loads nothing but our files.
"""

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

_READING = ("GET", "HEAD")


class Guard:
    """ASGI middleware around each of the page's routes: 403 for whoever is not the page on this machine."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def guarded_send(message: Message) -> None:
            if message["type"] == "http.response.start":
                _protect(MutableHeaders(scope=message))
            await send(message)

        app = self._app if _allowed(scope) else PlainTextResponse("Forbidden", status_code=403)
        await app(scope, receive, guarded_send)


def is_loopback(name: str) -> bool:
    """Whether a host's name or address can only be this machine's own."""
    try:
        return name == "localhost" or ip_address(name).is_loopback
    except ValueError:
        return False


def _allowed(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    if not is_loopback(_name(headers.get("host", ""))):
        return False
    return scope["method"] in _READING or _is_same_origin(headers, scope["scheme"])


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _is_same_origin(headers: Headers, scheme: str) -> bool:
    """Browsers send at least one of the two with a form; what sends neither is refused too."""
    site = headers.get("sec-fetch-site")
    origin = headers.get("origin")
    if site is None and origin is None:
        return False
    return site in (None, "same-origin") and origin in (None, f"{scheme}://{headers['host']}")


def _protect(headers: MutableHeaders) -> None:
    headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
    headers["Referrer-Policy"] = "same-origin"
    headers["X-Content-Type-Options"] = "nosniff"
    headers.setdefault("Cache-Control", "no-cache")
