"""The account itself, as a program looks at it to try its credentials."""

from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from tests.servers.twilio_calls import API_VERSION, rfc2822
from tests.servers.twilio_door import Account, Route


class Accounts:
    def __init__(self, account: Account, now: Callable[[], datetime]) -> None:
        self._account = account
        self._since = now

    @property
    def routes(self) -> list[Route]:
        return [Route("account", "GET", "/2010-04-01/Accounts/{account}.json", self._fetch)]

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
