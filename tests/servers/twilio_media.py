"""Media: fetched from the program, given to it through a second host that must never see the account's password."""

from secrets import token_hex

from aiohttp import web

from tests.servers.listening import Listener
from tests.servers.media_content import type_of
from tests.servers.twilio_calls import JsonObject, new_sid, not_found, read_query, rfc2822
from tests.servers.twilio_door import Account, Route
from tests.servers.twilio_listing import page_of
from tests.servers.twilio_messages import MediaFile, Message, Messages
from tests.servers.twilio_parameters import LIST_MEDIA
from tests.servers.twilio_webhook import Webhooks

NOT_FETCHED, TOO_LARGE, NOT_UPLOADED = 63019, 63034, 63037  # (Twilio error dictionary)
LARGEST_PICTURE, LARGEST = 5 * 1024 * 1024, 16 * 1024 * 1024

_MEDIA = "/2010-04-01/Accounts/{account}/Messages/{message}/Media"


class Media:
    """``passwords_seen`` counts requests to the second host that carried credentials: there must be none."""

    def __init__(self, account: Account, messages: Messages, webhooks: Webhooks) -> None:
        self.passwords_seen = 0
        self.fetched: list[str] = []  # sids, as often as their content was given out
        self.late = 0  # that many of the next fetches find nothing yet
        self.leads_to = ""  # an address in place of that of the content
        self._account = account
        self._messages = messages
        self._webhooks = webhooks
        self._tickets: dict[str, MediaFile] = {}
        app = web.Application()
        app.router.add_get("/{ticket}", self._content)
        self._listener = Listener(app)

    @property
    def url(self) -> str:
        """The second host."""
        return f"http://localhost:{self._listener.port}"

    @property
    def routes(self) -> list[Route]:
        return [
            Route("list-media", "GET", f"{_MEDIA}.json", self._list),
            Route("media-resource", "GET", _MEDIA + "/{sid:ME[^.]*}.json", self._fetch),
            Route("delete-media", "DELETE", _MEDIA + "/{sid:ME[^.]*}.json", self._delete),
            Route("media", "GET", _MEDIA + "/{sid:ME[^.]*}", self._redirect),
            Route("delete-media", "DELETE", _MEDIA + "/{sid:ME[^.]*}", self._delete),
        ]

    async def open(self) -> None:
        await self._listener.open()

    async def close(self) -> None:
        await self._listener.close()

    def add(self, message: Message, content_type: str, content: bytes) -> MediaFile:
        file = MediaFile(new_sid("ME"), content_type, content, self._messages.now())
        message.media.append(file)
        return file

    def path(self, message: Message, file: MediaFile) -> str:
        """Below the API's address."""
        return _MEDIA.format(account=self._account.sid, message=message.sid) + f"/{file.sid}"

    async def fetch_all(self, message: Message, urls: tuple[str, ...]) -> int | None:
        """Get what lies at these addresses; the code of what is wrong with the first that can't be passed on."""
        found = [await self._webhooks.fetch(url) for url in urls]
        for each in found:
            if each:
                self.add(message, *each)
        return next((code for each in found if (code := _problem(each))), None)

    async def _list(self, request: web.Request) -> web.Response:
        query = read_query(request, LIST_MEDIA)
        message = self._message(request)
        rows = {file.sid: file for file in message.media}
        page = page_of(rows, lambda file: self._resource(message, file), "media_list", request.path, query)
        return web.json_response(page)

    async def _fetch(self, request: web.Request) -> web.Response:
        message = self._message(request)
        return web.json_response(self._resource(message, self._file(request, message)))

    async def _delete(self, request: web.Request) -> web.Response:
        message = self._message(request)
        message.media.remove(self._file(request, message))
        return web.Response(status=204)

    async def _redirect(self, request: web.Request) -> web.Response:
        message = self._message(request)
        file = self._file(request, message)
        if self.late:
            self.late -= 1
            raise not_found(request)
        ticket = token_hex(8)
        self._tickets[ticket] = file
        return web.Response(status=307, headers={"Location": self.leads_to or f"{self.url}/{ticket}"})

    async def _content(self, request: web.Request) -> web.Response:
        if "Authorization" in request.headers:
            self.passwords_seen += 1
        file = self._tickets.get(request.match_info["ticket"])
        if file is None:
            return web.Response(status=403)
        self.fetched.append(file.sid)
        return web.Response(body=file.content, content_type=file.content_type)

    def _message(self, request: web.Request) -> Message:
        message = self._messages.get(request.match_info["message"])
        if message is None:
            raise not_found(request)
        return message

    def _file(self, request: web.Request, message: Message) -> MediaFile:
        sid = request.match_info["sid"]
        file = next((each for each in message.media if each.sid == sid), None)
        if file is None:
            raise not_found(request)
        return file

    def _resource(self, message: Message, file: MediaFile) -> JsonObject:
        return {
            "account_sid": self._account.sid,
            "content_type": file.content_type,
            "date_created": rfc2822(file.created),
            "date_updated": rfc2822(file.created),
            "parent_sid": message.sid,
            "sid": file.sid,
            "uri": self.path(message, file) + ".json",
        }


def _problem(fetched: tuple[str, bytes] | None) -> int | None:
    """Why WhatsApp does not get it. It believes the type that was told, and takes what is of that type."""
    if fetched is None or not fetched[1]:
        return NOT_FETCHED
    told, content = fetched
    if len(content) > (LARGEST_PICTURE if told.startswith("image/") else LARGEST):
        return TOO_LARGE
    return None if told == type_of(content) else NOT_UPLOADED
