"""Lists: filters, order and pages, as Twilio's first API has them; one message looked at, one deleted."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time, timedelta
from email.utils import parsedate_to_datetime
from typing import TypeVar
from urllib.parse import urlencode

from aiohttp import web
from multidict import MultiDict

from tests.servers.twilio_calls import JsonObject, Refused, bad_request, not_found, read_query
from tests.servers.twilio_door import Account, Route
from tests.servers.twilio_messages import Message, Messages
from tests.servers.twilio_parameters import LIST_MESSAGES, PAGING

USUAL_PAGE = 50
LARGEST_PAGE = 1000
_MESSAGES = "/2010-04-01/Accounts/{account}/Messages"
_UNDER_WAY = ("accepted", "queued", "sending")

Row = TypeVar("Row")


class Listing:
    def __init__(self, account: Account, messages: Messages) -> None:
        self._account = account
        self._messages = messages

    @property
    def routes(self) -> list[Route]:
        return [
            Route("list", "GET", f"{_MESSAGES}.json", self._list),
            Route("fetch", "GET", _MESSAGES + "/{sid}.json", self._fetch),
            Route("delete", "DELETE", _MESSAGES + "/{sid}.json", self._delete),
        ]

    async def _list(self, request: web.Request) -> web.Response:
        query = read_query(request, LIST_MESSAGES)
        rows = {message.sid: message for message in self._messages.newest_first() if _is_wanted(message, query)}
        account = self._account.sid
        return web.json_response(page_of(rows, lambda each: each.resource(account), "messages", request.path, query))

    async def _fetch(self, request: web.Request) -> web.Response:
        return web.json_response(self._message(request).resource(self._account.sid))

    async def _delete(self, request: web.Request) -> web.Response:
        message = self._message(request)
        if message.status in _UNDER_WAY:
            raise Refused(409, 20009, "Cannot delete this resource before it is complete")
        self._messages.remove(message.sid)
        return web.Response(status=204)

    def _message(self, request: web.Request) -> Message:
        message = self._messages.get(request.match_info["sid"])
        if message is None:
            raise not_found(request)
        return message


def _is_wanted(message: Message, query: MultiDict[str]) -> bool:
    when = message.sent or message.created
    return (
        query.get("To", message.to) == message.to
        and query.get("From", message.sender) == message.sender
        and ("DateSent" not in query or _moment(query["DateSent"]).date() == when.date())
        and ("DateSent>" not in query or when.replace(microsecond=0) >= _moment(query["DateSent>"]))
        and ("DateSent<" not in query or when.replace(microsecond=0) <= _moment(query["DateSent<"], last=True))
    )


def _moment(text: str, *, last: bool = False) -> datetime:
    """A day, ISO 8601, or RFC 2822, in GMT; of a day the first moment or the ``last``. Raises ``Refused``."""
    try:
        if len(text) == len("2026-11-24"):
            start = datetime.combine(datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC), time(), UTC)
            return start + timedelta(days=1, seconds=-1) if last else start
        read = parsedate_to_datetime(text) if text[:1].isalpha() else datetime.fromisoformat(text)
    except ValueError as error:
        raise bad_request(20001, "{text} is not a date", text=text) from error
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def page_of(
    rows: Mapping[str, Row], resource: Callable[[Row], JsonObject], key: str, path: str, query: MultiDict[str]
) -> JsonObject:
    """One page of ``rows``, which go by their ids; the next page is found by the id of the last row shown."""
    size, start, page = page_asked(rows, query)
    sids = list(rows)
    shown = sids[start : start + size]
    filters = [(name, value) for name, value in query.items() if name not in PAGING]

    def address(number: int, token: str = "") -> str:
        paging = [("PageSize", str(size)), ("Page", str(number)), *([("PageToken", token)] if token else [])]
        return f"{path}?{urlencode([*filters, *paging])}"

    more = start + size < len(rows)
    before = sids[start - size - 1] if start - size - 1 >= 0 else ""
    return {
        "end": start + max(len(shown) - 1, 0),
        "first_page_uri": address(0),
        "next_page_uri": address(page + 1, "PA" + shown[-1]) if more else None,
        "page": page,
        "page_size": size,
        "previous_page_uri": address(page - 1, "PB" + before) if start else None,
        "start": start,
        "uri": f"{path}?{urlencode(list(query.items()))}" if query else path,
        key: [resource(rows[sid]) for sid in shown],
    }


def page_asked(rows: Mapping[str, object], query: MultiDict[str]) -> tuple[int, int, int]:
    """How many a page, the place of the first, the page's number. Raises ``Refused``."""
    number, wanted = query.get("Page", "0"), query.get("PageSize", str(USUAL_PAGE))
    if not (number.isdecimal() and wanted.isdecimal() and 1 <= int(wanted) <= LARGEST_PAGE):
        raise bad_request(20001, "Page and PageSize must be numbers, PageSize from 1 to 1000")
    token = query.get("PageToken", "")
    if not token:
        if number != "0":
            raise bad_request(20001, "PageToken is missing: follow next_page_uri")
        return int(wanted), 0, 0
    last = token[2:]
    if last and last not in rows:
        raise bad_request(20001, "PageToken is not valid")
    return int(wanted), list(rows).index(last) + 1 if last else 0, int(number)
