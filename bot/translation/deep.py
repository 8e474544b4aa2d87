"""The engines of others, through deep-translator: what people write leaves the house, so never by default.

The library blocks, so each text has a thread and an object of its own; it knows no time limits and too few
languages, so it is given our own requests (``hosted_requests.py``) and codes (``languages.py``).
"""

import asyncio
import html
import importlib.util
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from types import ModuleType
from typing import Any, Final

from deep_translator import exceptions as theirs

from bot.translation import NotAvailable, Refused, Rubbish, TextRefused, TooSlow, UnsupportedPair
from bot.translation.client import LIMITS, Client, Limits
from bot.translation.hosted_requests import REQUESTS, HostedRequests
from bot.translation.languages import HostedEngine, hosted_pair

_THREADS: Final = 4


@dataclass(frozen=True, slots=True)
class _Kind:
    class_name: str
    url: str
    longest_bytes: int
    needs_key: bool = False
    answers_html: bool = False


_KINDS: Final[Mapping[HostedEngine, _Kind]] = {
    # The text is part of Google's and MyMemory's addresses: that is how they are asked.
    HostedEngine.GOOGLE: _Kind("GoogleTranslator", "https://translate.google.com/m", 15_000),
    HostedEngine.MYMEMORY: _Kind(
        "MyMemoryTranslator", "https://api.mymemory.translated.net/get", 500, answers_html=True
    ),
    HostedEngine.DEEPL: _Kind("DeeplTranslator", "https://api.deepl.com/v2/", 100_000, needs_key=True),
    HostedEngine.MICROSOFT: _Kind(
        "MicrosoftTranslator",
        "https://api.cognitive.microsofttranslator.com/translate?api-version=3.0",
        100_000,
        needs_key=True,
    ),
}
_FREE_DEEPL: Final = "https://api-free.deepl.com/v2/"  # for keys that end in ":fx"

_FAULTS: Final[Sequence[tuple[type[NotAvailable], tuple[type[Exception], ...]]]] = (
    (UnsupportedPair, (theirs.LanguageNotSupportedException, theirs.InvalidSourceOrTargetLanguage)),
    (TextRefused, (theirs.NotValidLength, theirs.NotValidPayload)),
    (
        Refused,
        (
            theirs.TooManyRequests,
            theirs.RequestError,
            theirs.ServerException,
            theirs.AuthorizationException,
            theirs.ApiKeyException,
            theirs.MicrosoftAPIerror,
            OSError,
        ),
    ),
)


class DeepTranslator:
    """One engine of deep-translator. Belongs to the event loop in which it is first used.

    Raises ``ValueError`` when DeepL or Microsoft is given no key. ``base_url`` replaces the engine's own.
    """

    def __init__(
        self,
        engine: HostedEngine,
        *,
        api_key: str | None = None,
        region: str | None = None,
        base_url: str | None = None,
        limits: Limits = LIMITS,
    ) -> None:
        self._kind = _KINDS[engine]
        if self._kind.needs_key and not api_key:
            raise ValueError("no key for an engine that needs one")
        self.name = engine.value
        self._engine = engine
        self._url = base_url or (_FREE_DEEPL if _is_free_deepl(engine, api_key) else self._kind.url)
        self._options = {"api_key": api_key} if self._kind.needs_key else {}
        if engine is HostedEngine.MICROSOFT:
            self._options["region"] = region
        self._total_seconds = limits.total.total_seconds()
        self._client = Client(limits)
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix=self.name)
        self._make: Callable[[], Any] | None = None  # the library has no types
        self._closed = False

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        if self._closed:
            raise Refused("closed")
        source_code, target_code = hosted_pair(self._engine, source, target)
        if any(len(text.encode()) > self._kind.longest_bytes for text in texts):
            raise TextRefused("too-long")
        loop = asyncio.get_running_loop()
        make = self._ready(loop)
        one = partial(_translated, make, self._url, source_code, target_code)
        try:
            async with asyncio.timeout(self._total_seconds):
                answers = await asyncio.gather(*(loop.run_in_executor(self._threads, one, text) for text in texts))
        except TimeoutError:
            raise TooSlow("timeout") from None
        return [html.unescape(answer) for answer in answers] if self._kind.answers_html else answers

    async def close(self) -> None:
        self._closed = True
        await self._client.close()  # ends what the threads wait for
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _ready(self, loop: asyncio.AbstractEventLoop) -> Callable[[], Any]:
        if self._make is None:
            made_from = _module_with(REQUESTS[self._engine](self._client, loop), self._engine)
            # Languages it surely knows; the ones we mean are set on the object (the library's lists are short).
            self._make = partial(
                getattr(made_from, self._kind.class_name), source="english", target="french", **self._options
            )
        return self._make


def _is_free_deepl(engine: HostedEngine, api_key: str | None) -> bool:
    return engine is HostedEngine.DEEPL and (api_key or "").endswith(":fx")


def _module_with(requests: HostedRequests, engine: HostedEngine) -> ModuleType:
    """A copy of deep-translator's module that uses ``requests``; the imported one stays as it is."""
    spec = importlib.util.find_spec(f"deep_translator.{engine.value}")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    vars(module)["requests"] = requests
    return module


def _translated(make: Callable[[], Any], url: str, source: str, target: str, text: str) -> str:
    """One text, in a worker thread. Raises ``NotAvailable`` and nothing else."""
    fault: NotAvailable
    try:
        translator = make()
        vars(translator).update(_base_url=url, _source=source, _target=target)
        answer = translator.translate(text)
    except NotAvailable:
        raise
    except Exception as error:  # noqa: BLE001 - it lets through whatever comes: KeyError, JSON's, BeautifulSoup's
        fault = _fault(error)
    else:
        if isinstance(answer, str) and answer.strip():
            return answer
        fault = Rubbish("empty")
    # Raised out here so that it carries nothing of the library's own error, which holds text and key.
    raise fault


def _fault(error: Exception) -> NotAvailable:
    code = type(error).__name__
    for ours, some_of_theirs in _FAULTS:
        if isinstance(error, some_of_theirs):
            return ours(code)
    return Rubbish(code)
