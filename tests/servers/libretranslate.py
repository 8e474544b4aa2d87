"""A LibreTranslate on loopback: its protocol, its refusals, and the misfortunes a test wishes on it.

French and Spanish go through apertium, a real engine, where it is installed and wanted; everything else is
translated by an invented function that the test chooses.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from aiohttp import web

APERTIUM = Path("/usr/bin/apertium")
_MODES = Path("/usr/share/apertium/modes")

Invented = Callable[[str, str, str], str]


class Misfortune(StrEnum):
    """What may happen instead of a translation."""

    HANGS = "hangs"
    BUSY = "busy"  # 429
    BROKEN = "broken"  # 500
    REFUSES = "refuses"  # 403
    MOVED = "moved"  # a redirect
    CUT = "cut"  # the connection ends in the middle of the answer
    PAGE = "page"  # HTML with status 200
    WRONG_LENGTH = "wrong-length"
    WRONG_SHAPE = "wrong-shape"  # JSON, but not a translation


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came in."""

    method: str
    address: str  # path and query
    headers: Mapping[str, str]
    # Whatever JSON was sent.
    body: Any = None


def word_by_word(text: str, source: str, target: str) -> str:
    """An invented translation: each word turned round, anything with a figure in it left alone."""
    assert source != target
    return " ".join(word[::-1] if word.isalpha() else word for word in text.split())


def apertium_knows(source: str, target: str) -> bool:
    """Whether the real engine is installed with this pair."""
    return APERTIUM.exists() and (_MODES / f"{source}-{target}.mode").exists()


@dataclass(slots=True)
class LibreTranslateServer:
    """``async with LibreTranslateServer() as server:`` and ask ``server.url``."""

    pairs: Mapping[str, Sequence[str]] = field(
        default_factory=lambda: {"en": ["es", "fr"], "es": ["en", "fr"], "fa": ["fr"], "fr": ["en", "es", "fa"]}
    )
    api_key: str | None = None
    longest: int = 2000  # characters in one request
    real: bool = False  # French and Spanish through apertium
    invented: Invented = word_by_word
    asked: list[Asked] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)  # a text was sent
    url: str = ""
    _misfortunes: dict[str, tuple[Misfortune, int]] = field(default_factory=dict)
    _runner: web.AppRunner | None = None
    _closing: asyncio.Event = field(default_factory=asyncio.Event)

    def suffers(self, misfortune: Misfortune, times: int = 1_000, at: str = "/translate") -> None:
        """The next ``times`` requests to a path end badly."""
        self._misfortunes[at] = (misfortune, times)

    def recovers(self) -> None:
        self._misfortunes.clear()

    def asked_at(self, path: str) -> list[Asked]:
        return [each for each in self.asked if each.address.partition("?")[0] == path]

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/languages", self._languages)
        app.router.add_post("/translate", self._translate)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        assert self._runner is not None
        await self._runner.cleanup()

    async def _languages(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(Asked(request.method, request.path_qs, dict(request.headers)))
        return await self._misfortune(request) or web.json_response(
            [{"code": code, "name": code.upper(), "targets": list(targets)} for code, targets in self.pairs.items()]
        )

    async def _translate(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.asked.append(Asked(request.method, request.path_qs, dict(request.headers), body))
        self.arrived.set()
        return await self._misfortune(request) or self._complaint(body) or await self._translated(body)

    async def _misfortune(self, request: web.Request) -> web.StreamResponse | None:
        misfortune, left = self._misfortunes.get(request.path, (None, 0))
        if misfortune is None or left == 0:
            return None
        self._misfortunes[request.path] = (misfortune, left - 1)
        if misfortune is Misfortune.HANGS:
            await self._closing.wait()
        if misfortune is Misfortune.CUT:
            return await _cut(request)
        return _ENDINGS[misfortune]()

    def _complaint(self, body: dict[str, Any]) -> web.Response | None:
        """What the original refuses, in its words and its order."""
        missing = next((name for name in ("q", "source", "target") if not body.get(name)), None)
        length = sum(len(text) for text in body.get("q", ()))
        source, target = body.get("source"), body.get("target")
        complaints = (
            (self.api_key and not body.get("api_key"), 400, "Please contact the server operator to get an API key"),
            (self.api_key and body.get("api_key") != self.api_key, 403, "Invalid API key"),
            (missing, 400, f"Invalid request: missing {missing} parameter"),
            (length > self.longest, 400, f"Invalid request: request ({length}) exceeds text limit ({self.longest})"),
            (source not in self.pairs, 400, f"{source} is not supported"),
            (target not in self.pairs.get(str(source), ()), 400, f"{target} is not available from {source}"),
            (body.get("format", "text") not in {"text", "html"}, 400, "format is not supported"),
        )
        return next((_error(status, reason) for wrong, status, reason in complaints if wrong), None)

    async def _translated(self, body: dict[str, Any]) -> web.Response:
        source, target = body["source"], body["target"]
        texts = body["q"] if isinstance(body["q"], list) else [body["q"]]
        if self.real and apertium_knows(source, target):
            translated = [await _apertium(text, source, target) for text in texts]
        else:
            translated = [self.invented(text, source, target) for text in texts]
        return web.json_response({"translatedText": translated if isinstance(body["q"], list) else translated[0]})


async def _apertium(text: str, source: str, target: str) -> str:
    process = await asyncio.create_subprocess_exec(
        APERTIUM, "-u", f"{source}-{target}", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    written, _ = await process.communicate(text.encode())
    assert process.returncode == 0
    return written.decode()


async def _cut(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "1000", "Content-Type": "application/json"})
    await response.prepare(request)
    await response.write(b'{"translatedText": ["uno')
    assert request.transport is not None
    request.transport.close()
    return response


def _error(status: int, reason: str) -> web.Response:
    return web.json_response({"error": reason}, status=status)


_ENDINGS: Final[Mapping[Misfortune, Callable[[], web.Response]]] = {
    Misfortune.HANGS: lambda: _error(503, "closing"),
    Misfortune.BUSY: lambda: _error(429, "Slowdown: 80 per 1 minute"),
    Misfortune.BROKEN: lambda: _error(500, "Cannot translate text: out of memory"),
    Misfortune.REFUSES: lambda: _error(403, "Too many request limits violations"),
    Misfortune.MOVED: lambda: web.Response(status=302, headers={"Location": "/languages"}),
    Misfortune.PAGE: lambda: web.Response(
        text="<!DOCTYPE html><html><body>Welcome</body></html>", content_type="text/html"
    ),
    Misfortune.WRONG_LENGTH: lambda: web.json_response({"translatedText": ["uno", "dos", "tres", "cuatro"]}),
    Misfortune.WRONG_SHAPE: lambda: web.json_response({"translatedText": {"text": [1]}}),
}
