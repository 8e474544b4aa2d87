"""The Content API: templates made, listed and sent in for approval; a test plays WhatsApp's reviewer."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from urllib.parse import urlencode

from aiohttp import web
from multidict import MultiDict

from tests.servers.twilio_calls import JsonObject, bad_request, not_found, read_object, read_query
from tests.servers.twilio_contents import Content, check_names, read_content
from tests.servers.twilio_door import Account, Route
from tests.servers.twilio_listing import page_asked
from tests.servers.twilio_parameters import APPROVAL, PAGING

CATEGORIES = ("UTILITY", "MARKETING", "AUTHENTICATION")


class Templates:
    """``contents`` by sid, oldest first."""

    def __init__(self, account: Account, now: Callable[[], datetime], base: Callable[[], str]) -> None:
        self.contents: dict[str, Content] = {}
        self._account = account
        self._now = now
        self._base = base

    @property
    def routes(self) -> list[Route]:
        one = "/v1/Content/{sid}"
        return [
            Route("list-contents", "GET", "/v1/Content", self._list),
            Route("list-approvals", "GET", "/v1/ContentAndApprovals", self._list_approvals),
            Route("create-content", "POST", "/v1/Content", self._create),
            Route("content", "GET", one, self._fetch),
            Route("delete-content", "DELETE", one, self._delete),
            Route("approval", "GET", f"{one}/ApprovalRequests", self._fetch_approval),
            Route("submit", "POST", f"{one}/ApprovalRequests/whatsapp", self._submit),
        ]

    # For tests

    def add(
        self,
        friendly_name: str,
        language: str,
        body: str,
        *,
        replies: Mapping[str, str] | None = None,
        rows: Mapping[str, str] | None = None,
        status: str = "approved",
    ) -> str:
        """A template that is there already; ``replies`` or ``rows`` are payload → label. Its sid."""
        shapes: dict[str, JsonObject] = {"twilio/text": {"body": body}}
        if replies:
            actions = [{"type": "QUICK_REPLY", "title": label, "id": payload} for payload, label in replies.items()]
            shapes = {"twilio/quick-reply": {"body": body, "actions": actions}}
        if rows:
            items = [{"id": payload, "item": label} for payload, label in rows.items()]
            shapes = {"twilio/list-picker": {"body": body, "button": "Menu", "items": items}}
        made = read_content({"friendly_name": friendly_name, "language": language, "types": shapes}, self._now())
        made.status = status
        if status != "unsubmitted":
            made.name, made.category = friendly_name, "UTILITY"
        self.contents[made.sid] = made
        return made.sid

    def becomes(self, sid: str, status: str, reason: str = "") -> None:
        """WhatsApp's word: approved, rejected, paused, disabled, pending."""
        self.contents[sid].status, self.contents[sid].rejection_reason = status, reason

    def reviewed(self) -> None:
        """WhatsApp looks at all that was sent in, and says no where it is known to (``objection``)."""
        for content in self.contents.values():
            if content.status == "received":
                reason = objection(content)
                self.becomes(content.sid, "rejected" if reason else "approved", reason)

    # What is asked

    async def _list(self, request: web.Request) -> web.Response:
        return self._page(request, lambda each: each.resource(self._account.sid, self._base()))

    async def _list_approvals(self, request: web.Request) -> web.Response:
        return self._page(request, lambda each: each.with_approval(self._account.sid))

    def _page(self, request: web.Request, shown: Callable[[Content], JsonObject]) -> web.Response:
        query = read_query(request, PAGING)
        return web.json_response(_page_of(self.contents, shown, self._base() + request.path, query))

    async def _create(self, request: web.Request) -> web.Response:
        content = read_content(await read_object(request), self._now())
        self.contents[content.sid] = content
        return web.json_response(content.resource(self._account.sid, self._base()), status=201)

    async def _fetch(self, request: web.Request) -> web.Response:
        return web.json_response(self._content(request).resource(self._account.sid, self._base()))

    async def _delete(self, request: web.Request) -> web.Response:
        del self.contents[self._content(request).sid]
        return web.Response(status=204)

    async def _fetch_approval(self, request: web.Request) -> web.Response:
        content = self._content(request)
        url = f"{self._base()}{request.path}"
        whatsapp = {"type": "whatsapp", **content.approval()}
        return web.json_response(
            {"sid": content.sid, "account_sid": self._account.sid, "whatsapp": whatsapp, "url": url}
        )

    async def _submit(self, request: web.Request) -> web.Response:
        content = self._content(request)
        body = await read_object(request)
        check_names(body, APPROVAL, "approval request")
        if not re.fullmatch(r"[a-z0-9_]{1,512}", str(body["name"])):
            raise bad_request(20001, "A template's name has small letters, digits and _ only")
        if body["category"] not in CATEGORIES:
            raise bad_request(20001, "The category must be one of {names}", names=", ".join(CATEGORIES))
        if content.status not in ("unsubmitted", "rejected"):
            raise bad_request(20001, "This content was sent in before")
        content.name, content.category, content.status = body["name"], body["category"], "received"
        return web.json_response(content.approval(), status=201)

    def _content(self, request: web.Request) -> Content:
        content = self.contents.get(request.match_info["sid"])
        if content is None:
            raise not_found(request)
        return content


def objection(content: Content) -> str:
    """Why WhatsApp would refuse this template, or "". (Twilio: rules for template approval)"""
    body = content.shape["body"]
    numbers = sorted(content.placeholders, key=lambda each: (len(each), each))
    if re.match(r"\s*\{\{", body) or re.search(r"\}\}\s*$", body):
        return "Variables can't be at the start or end of the template."
    if re.search(r"\}\}\s*\{\{", body):
        return "Two variables stand next to each other."
    if numbers != [str(place) for place in range(1, len(numbers) + 1)]:
        return "Variables are not numbered one after the other."
    if content.kind == "twilio/list-picker":
        return "A list can't open a conversation."
    return ""


def _page_of(
    rows: Mapping[str, Content], resource: Callable[[Content], JsonObject], url: str, query: MultiDict[str]
) -> JsonObject:
    """As the newer APIs have pages: whole addresses, under ``meta``."""
    size, start, page = page_asked(rows, query)
    sids = list(rows)
    shown = sids[start : start + size]

    def address(number: int, token: str = "") -> str:
        paging = {"PageSize": size, "Page": number, **({"PageToken": token} if token else {})}
        return f"{url}?{urlencode(paging)}"

    before = sids[start - size - 1] if start - size - 1 >= 0 else ""
    meta = {
        "page": page,
        "page_size": size,
        "first_page_url": address(0),
        "previous_page_url": address(page - 1, "PB" + before) if start else None,
        "url": address(page),
        "next_page_url": address(page + 1, "PA" + shown[-1]) if start + size < len(rows) else None,
        "key": "contents",
    }
    return {"contents": [resource(rows[sid]) for sid in shown], "meta": meta}
