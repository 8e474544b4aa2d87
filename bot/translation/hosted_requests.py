"""What deep-translator is given in place of the ``requests`` library.

Its engines call ``requests.get`` without any time limit, DeepL's with text and key in the address (which
DeepL refuses since 2026), and MyMemory's believe an error that comes with status 200. Here the same calls
go through our own client in the event loop, with its limits, while the engine's thread waits.
"""

import asyncio
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Final

from bot.translation import Refused
from bot.translation.client import Answer, Client, refusal
from bot.translation.languages import HostedEngine


class HostedAnswer:
    """As much of ``requests.Response`` as deep-translator looks at."""

    def __init__(self, status_code: int, text: str) -> None:
        self.status_code = status_code
        self.text = text
        self._answer = Answer(status_code, text)

    def json(self) -> object:
        return self._answer.json()

    def close(self) -> None:
        """Nothing is open any more."""


class HostedRequests:
    """``get`` and ``post`` for one engine; called in a worker thread, never in the event loop.

    Both raise ``NotAvailable``, also for a status that is no success.
    """

    # deep-translator's Microsoft engine names requests' own error, which descends from this one.
    exceptions: Final = SimpleNamespace(RequestException=OSError)

    def __init__(self, client: Client, loop: asyncio.AbstractEventLoop) -> None:
        self._client = client
        self._loop = loop

    def get(self, url: str, params: Mapping[str, str], proxies: object = None) -> HostedAnswer:  # noqa: ARG002 - theirs
        return self._ask("GET", url, params=params)

    def _ask(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        json: object = None,
    ) -> HostedAnswer:
        asking = self._client.ask(method, url, params=params, headers=headers, json=json)
        answer = asyncio.run_coroutine_threadsafe(asking, self._loop).result()
        if not answer.accepted:
            raise refusal(answer.status)
        return HostedAnswer(answer.status, answer.text)


class MyMemoryRequests(HostedRequests):
    """MyMemory tells of its limits inside an answer that looks like a translation."""

    def get(self, url: str, params: Mapping[str, str], proxies: object = None) -> HostedAnswer:
        answer = super().get(url, params, proxies)
        body = answer.json()
        if isinstance(body, dict) and (
            body.get("responseStatus") not in (None, 200, "200") or body.get("quotaFinished") is True
        ):
            raise Refused("mymemory-refused")
        return answer


class DeeplRequests(HostedRequests):
    """DeepL wants the text in the body and the key in a header."""

    def get(self, url: str, params: Mapping[str, str], proxies: object = None) -> HostedAnswer:  # noqa: ARG002 - theirs
        return self._ask(
            "POST",
            url,
            headers={"Authorization": f"DeepL-Auth-Key {params['auth_key']}"},
            json={
                "text": [params["text"]],
                "source_lang": params["source_lang"],
                "target_lang": params["target_lang"],
            },
        )


class MicrosoftRequests(HostedRequests):
    """Microsoft's engine asks for the list of languages whenever it is made: ours are in ``languages.py``."""

    def get(self, url: str, params: Mapping[str, str] | None = None, proxies: object = None) -> HostedAnswer:  # noqa: ARG002 - theirs
        return HostedAnswer(200, '{"translation": {"en": {"name": "English"}, "fr": {"name": "French"}}}')

    def post(
        self,
        url: str,
        params: Mapping[str, str],
        headers: Mapping[str, str],
        json: object,
        proxies: object = None,  # noqa: ARG002 - theirs
    ) -> HostedAnswer:
        return self._ask("POST", url, params=params, headers=headers, json=json)


REQUESTS: Final[Mapping[HostedEngine, type[HostedRequests]]] = {
    HostedEngine.GOOGLE: HostedRequests,
    HostedEngine.MYMEMORY: MyMemoryRequests,
    HostedEngine.DEEPL: DeeplRequests,
    HostedEngine.MICROSOFT: MicrosoftRequests,
}
