"""The account itself, as a program looks at it to try its credentials."""

from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from tests.servers.twilio_calls import API_VERSION, JsonObject, read_query, rfc2822
from tests.servers.twilio_door import Account, Route
from tests.servers.twilio_listing import page_of
from tests.servers.twilio_parameters import LIST_NUMBERS


class Accounts:
    def __init__(self, account: Account, now: Callable[[], datetime]) -> None:
        self._account = account
        self._since = now

    @property
    def routes(self) -> list[Route]:
        numbers = "/2010-04-01/Accounts/{account}/IncomingPhoneNumbers.json"
        return [
            Route("account", "GET", "/2010-04-01/Accounts/{account}.json", self._fetch),
            Route("numbers", "GET", numbers, self._numbers),
        ]

    async def _numbers(self, request: web.Request) -> web.Response:
        """The numbers that this account has bought: the one for SMS, if it is asked for or none is."""
        query = read_query(request, LIST_NUMBERS)
        mine = self._account.sms_sender
        found = {mine: mine} if mine and query.get("PhoneNumber", mine) == mine else {}
        listed = page_of(found, self._number, "incoming_phone_numbers", request.path, query)
        return web.json_response(listed)

    def _number(self, number: str) -> JsonObject:
        return {
            "account_sid": self._account.sid,
            "capabilities": {"fax": False, "mms": False, "sms": True, "voice": True},
            "friendly_name": number,
            "phone_number": number,
            "sid": "PN" + 32 * "0",
            "status": "in-use",
        }

    async def _fetch(self, _: web.Request) -> web.Response:
        uri = f"/{API_VERSION}/Accounts/{self._account.sid}"
        since = rfc2822(self._since())
        return web.json_response(
            {
                "auth_token": None,
                "date_created": since,
                "date_updated": since,
                "friendly_name": "An association",
                "owner_account_sid": self._account.sid,
                "sid": self._account.sid,
                "status": "active",
                "subresource_uris": {"messages": f"{uri}/Messages.json"},
                "type": "Full",
                "uri": f"{uri}.json",
            }
        )
