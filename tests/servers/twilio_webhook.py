"""Twilio's requests to the program: signed over the public address, tried again as its address says."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, urldefrag, urlencode, urlsplit

import aiohttp
from twilio.request_validator import RequestValidator

SIGNATURE = "X-Twilio-Signature"
IDEMPOTENCY = "I-Twilio-Idempotency-Token"
MOST_RETRIES = 5


@dataclass(frozen=True, slots=True)
class Posted:
    """What came of a request: ``status`` None means that nobody answered, ``attempts`` counts all."""

    status: int | None
    text: str
    attempts: int


@dataclass(frozen=True, slots=True)
class Retries:
    """``count`` more tries after what is in ``policy``: "ct" (no connection), "rt" (no answer), "4xx", "5xx"."""

    count: int
    policy: frozenset[str]


class Webhooks:
    """``answers_within`` seconds a request may take in all; 15 at Twilio."""

    def __init__(self, token: str, answers_within: float) -> None:
        self._validator = RequestValidator(token)
        self._time_limit = aiohttp.ClientTimeout(total=answers_within)
        self._session: aiohttp.ClientSession | None = None
        self._led: dict[str, str] = {}

    async def open(self) -> None:
        connector = aiohttp.TCPConnector(limit=0)
        self._session = aiohttp.ClientSession(timeout=self._time_limit, connector=connector)

    async def close(self) -> None:
        if self._session:
            await self._session.close()

    def lead(self, public_url: str, to: str) -> None:
        """Requests for addresses that begin with ``public_url`` go to ``to``, which is on this machine."""
        self._led[public_url] = to

    def local(self, url: str) -> str:
        """Where ``url`` is reached; nothing leaves this machine."""
        for public_url, to in self._led.items():
            if url.startswith(public_url):
                return to + url.removeprefix(public_url)
        return url if urlsplit(url).hostname in ("127.0.0.1", "localhost") else "http://127.0.0.1:9/"

    def headers(self, url: str, form: Mapping[str, str], token: str) -> dict[str, str]:
        """What Twilio sends with that form; ``url`` is the public one, query included."""
        address, _ = urldefrag(url)
        return {
            "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
            "User-Agent": "TwilioProxy/1.1",
            SIGNATURE: self._validator.compute_signature(address, form),
            IDEMPOTENCY: token,
        }

    async def post(self, url: str, form: Mapping[str, str], token: str, *, to: str = "") -> Posted:
        """Signed over ``url``; sent to ``to``, or where ``url`` leads."""
        retries = _retries(url)
        address, _ = urldefrag(to or self.local(url))
        headers = self.headers(url, form, token)
        attempts = 0
        while True:
            attempts += 1
            status, text, trouble = await self._try(address, urlencode(form), headers)
            if trouble not in retries.policy or attempts > retries.count:
                return Posted(status, text, attempts)

    async def _try(self, address: str, body: str, headers: Mapping[str, str]) -> tuple[int | None, str, str]:
        """The status, the text, and what went wrong in the words of the retry policy."""
        assert self._session
        try:
            async with self._session.post(address, data=body, headers=headers, allow_redirects=False) as answer:
                return answer.status, await answer.text(), f"{answer.status // 100}xx"
        except aiohttp.ClientConnectorError:
            return None, "", "ct"
        except (TimeoutError, aiohttp.ClientError):
            return None, "", "rt"

    async def fetch(self, url: str) -> tuple[str, bytes] | None:
        """Type and content of what lies there; None if it can't be had."""
        assert self._session
        try:
            async with self._session.get(self.local(url)) as answer:
                return (answer.content_type, await answer.read()) if answer.status == 200 else None
        except (TimeoutError, aiohttp.ClientError):
            return None


def _retries(url: str) -> Retries:
    """As the address says after ``#`` (Twilio: connection overrides); by default one, if no connection was made."""
    wanted = parse_qs(urlsplit(url).fragment)
    count = min(int(wanted.get("rc", ["1"])[0]), MOST_RETRIES)
    policy = frozenset(wanted.get("rp", ["ct"])[0].split(","))
    return Retries(count, frozenset({"ct", "rt", "4xx", "5xx"}) if "all" in policy else policy)
