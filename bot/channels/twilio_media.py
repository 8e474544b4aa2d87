"""What people send on WhatsApp lies at Twilio: fetched from there with our password, and deleted.

A medium's address at the API leads on to another host, which must never see the password. (Twilio: Media resource;
"Protect Media Access With HTTP Basic Authentication" names the host)
"""

import asyncio
import json
import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from http import HTTPStatus
from typing import Final, NamedTuple

import aiohttp
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client
from yarl import URL

from bot.channels.errors import NoAnswer, Rejected, RetryLater
from bot.channels.http import LARGEST_FILE, Answer, TooLargeError
from bot.channels.twilio_http import TWILIO, TwilioHttp
from bot.channels.whatsapp_errors import as_delivery_errors

# Where Twilio's API leads to while media are protected by the password, as they are to be.
_HOSTS: Final = frozenset({"mms.twiliocdn.com"})
_HOSTS_OF_THIS_MACHINE: Final = frozenset({"127.0.0.1", "localhost"})

_MOST_REDIRECTS = 2

# Twilio tells of media before it can give them.
PAUSES_SECONDS: Final = (0.5, 1.0, 2.0)

_NOT_FOUND = "20404"  # Twilio's code
_PATH = re.compile(r"/2010-04-01/Accounts/(\w{1,80})/Messages/(\w{1,80})/Media/(\w{1,80})", re.ASCII)


def hosts_behind(api_url: str) -> Collection[str]:
    """Where this API may lead: Twilio's own to Twilio's host; one on this machine stays on it."""
    return _HOSTS if URL(api_url).scheme == "https" else _HOSTS_OF_THIS_MACHINE


class _Named(NamedTuple):
    path: str
    message: str
    sid: str


class TwilioMedia:
    """The media of one account. Its calls raise ``DeliveryError``."""

    def __init__(
        self,
        twilio: Client,
        http: TwilioHttp,
        api_url: str,
        hosts: Collection[str],
        *,
        pauses_seconds: Sequence[float] = PAUSES_SECONDS,
    ) -> None:
        """``hosts``: where the API may lead on to, over what it is reached by itself (``https``, but on this machine).

        ``pauses_seconds``: how long to wait before each further look for what is not there yet.
        """
        self._twilio = twilio
        self._http = http
        self._api_url = api_url
        self._scheme = URL(api_url).scheme
        self._hosts = frozenset(hosts)
        self._pauses_seconds = pauses_seconds

    async def fetch(self, file: str) -> bytes:
        """All of what lies at this address of our account. Raises no ``NoAnswer``."""
        named = self._named(file)
        for pause_seconds in (*self._pauses_seconds, None):
            try:
                content = await self._look(named.path)
            except TooLargeError:
                raise Rejected("too-large") from None
            if content is not None:
                return content
            if pause_seconds is not None:
                await asyncio.sleep(pause_seconds)
        raise Rejected("404")

    async def forget(self, file: str) -> None:
        """Have Twilio delete it; gone already is as good."""
        named = self._named(file)
        try:
            with as_delivery_errors():
                await self._twilio.messages(named.message).media(named.sid).delete_async()
        except Rejected as error:
            if error.code != _NOT_FOUND:
                raise

    async def fields_of(self, message: str) -> Mapping[str, str]:
        """What a webhook would have told of a message's media; nothing where they are gone."""
        fields: dict[str, str] = {}
        with suppress(Rejected), as_delivery_errors():
            # Not the library's list_async: of a refusal it says that it was one, and no more.
            path = f"/2010-04-01/Accounts/{self._twilio.username}/Messages/{message}/Media.json"
            answer = await self._twilio.request_async("GET", TWILIO + path)
            if answer.status_code != HTTPStatus.OK:
                raise TwilioRestException(answer.status_code, "", code=_code(answer.text))
            for place, medium in enumerate(json.loads(answer.text)["media_list"]):
                fields[f"MediaUrl{place}"] = self._api_url + medium["uri"].removesuffix(".json")
                fields[f"MediaContentType{place}"] = medium["content_type"]
        return fields

    def _named(self, file: str) -> _Named:
        """What an address names. Raises ``Rejected`` for one that is not of our account's media: nobody is asked.

        Our password goes to the address in the settings only, whatever an address said.
        """
        for base in (self._api_url, TWILIO):
            found = _PATH.fullmatch(file.removeprefix(base))
            if file.startswith(base) and found and found[1] == self._twilio.username:
                return _Named(found[0], found[2], found[3])
        raise Rejected("no-medium-of-ours")

    async def _look(self, path: str) -> bytes | None:
        """What the API has there, or those whom it leads to, who do not get the password; None: nothing, as yet."""
        password = {"Authorization": aiohttp.encode_basic_auth(self._twilio.username, self._twilio.password)}
        url = URL(self._api_url + path)
        answer = await self._http.download(url, password, LARGEST_FILE)
        if not _leads_on(answer):
            return _of_api(answer)
        for _ in range(_MOST_REDIRECTS):
            url = self._onward(url, answer.headers.get("Location", ""))
            answer = await self._http.download(url, {}, LARGEST_FILE)
            if not _leads_on(answer):
                return _of_host(answer)
        raise Rejected("redirected-again")

    def _onward(self, url: URL, location: str) -> URL:
        try:
            onward = url.join(URL(location, encoded=True))  # as it came: its signature is over each sign
        except ValueError:
            raise Rejected("redirected-elsewhere") from None
        if onward.scheme != self._scheme or onward.host not in self._hosts or onward.user is not None:
            raise Rejected("redirected-elsewhere")
        return onward


def _leads_on(answer: Answer) -> bool:
    return HTTPStatus.MULTIPLE_CHOICES <= answer.status < HTTPStatus.BAD_REQUEST


def _of_api(answer: Answer) -> bytes | None:
    if answer.status in (HTTPStatus.OK, HTTPStatus.NOT_FOUND):
        return answer.body if answer.status == HTTPStatus.OK else None
    try:
        with as_delivery_errors():
            raise TwilioRestException(answer.status, "", code=_code(answer.body))
    except NoAnswer as error:
        raise RetryLater(error.code) from None  # asking once more does nothing twice


def _of_host(answer: Answer) -> bytes | None:
    """It does not know our account: whatever it says, nothing is wrong with our password."""
    if answer.status in (HTTPStatus.OK, HTTPStatus.NOT_FOUND):
        return answer.body if answer.status == HTTPStatus.OK else None
    if answer.status == HTTPStatus.GONE:
        raise Rejected(str(answer.status))
    raise RetryLater(str(answer.status))  # the next address that the API leads to is a new one


def _code(body: bytes | str) -> int | None:
    """Twilio's own, where its answer has one."""
    try:
        code = json.loads(body)["code"]
    except (ValueError, KeyError, TypeError):
        return None
    return code if isinstance(code, int) else None
