"""LibreTranslate: the engine an organisation can run itself, so that nobody's words leave the house."""

import asyncio
from collections.abc import Collection, Mapping, Sequence

from bot.translation import NotAvailable, Refused, Rubbish, TooSlow, UnsupportedPair
from bot.translation.client import LIMITS, Answer, Client, Limits, refusal
from bot.translation.languages import libre_codes

# Which languages the server knows, and into which it translates each of them.
Known = Mapping[str, Collection[str]]


class LibreTranslate:
    """Asks the server at ``url``. Text and key travel in the body, never in an address or an error."""

    def __init__(self, url: str, api_key: str | None = None, *, limits: Limits = LIMITS) -> None:
        self.name = "libre"
        self._url = url.rstrip("/")
        self._api_key = api_key
        self._total_seconds = limits.total.total_seconds()
        self._client = Client(limits)
        self._known: Known | None = None
        self._learning = asyncio.Lock()

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        if not texts:
            return []
        try:
            # Both requests, and the wait for someone else's, share the time that one translation has.
            async with asyncio.timeout(self._total_seconds):
                source_code, target_code = await self._pair(source, target)
                answer = await self._client.ask(
                    "POST", f"{self._url}/translate", json=self._question(texts, source_code, target_code)
                )
        except TimeoutError:
            raise TooSlow("timeout") from None
        if not answer.accepted:
            self._known = None  # the server may have come back with other languages
            raise _refusal(answer)
        return _translated(answer, len(texts))

    async def close(self) -> None:
        await self._client.close()

    def _question(self, texts: Sequence[str], source: str, target: str) -> dict[str, object]:
        question: dict[str, object] = {"q": list(texts), "source": source, "target": target, "format": "text"}
        return question | {"api_key": self._api_key} if self._api_key else question

    async def _pair(self, source: str, target: str) -> tuple[str, str]:
        known = await self._languages()
        for source_code in libre_codes(source):
            for target_code in libre_codes(target):
                if source_code != target_code and target_code in known.get(source_code, ()):
                    return source_code, target_code
        raise UnsupportedPair("unsupported-pair")

    async def _languages(self) -> Known:
        async with self._learning:
            if self._known is None:
                answer = await self._client.ask("GET", f"{self._url}/languages")
                if not answer.accepted:
                    raise refusal(answer.status)
                self._known = _known_languages(answer)
            return self._known


def _known_languages(answer: Answer) -> Known:
    rows = _json(answer)
    if not isinstance(rows, list) or not all(
        isinstance(row, dict) and isinstance(row.get("code"), str) for row in rows
    ):
        raise Rubbish("languages")
    everything = [row["code"] for row in rows]
    # Older servers list no targets: they translate everything into everything.
    return {row["code"]: frozenset(row.get("targets") or everything) for row in rows}


def _translated(answer: Answer, expected: int) -> list[str]:
    body = _json(answer)
    texts = body.get("translatedText") if isinstance(body, dict) else None
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise Rubbish("not-a-translation")
    if len(texts) != expected:
        raise Rubbish("wrong-length")
    return texts


def _refusal(answer: Answer) -> NotAvailable:
    # A missing key is a 400, as is a text that is too long; a wrong one is a 403, as is having asked too much.
    if "api key" in answer.text.casefold():
        return Refused("key")
    return refusal(answer.status)


def _json(answer: Answer) -> object:
    try:
        return answer.json()
    except ValueError:
        pass
    # Not inside the handler: the parser's error holds the whole answer.
    raise Rubbish("not-json")
