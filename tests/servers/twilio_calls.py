"""What is asked of Twilio, and its noes: forms read strictly, errors in Twilio's shape, its ids and dates."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Any

from aiohttp import web
from multidict import MultiDict

# JSON as Twilio describes it: each value's type is checked where it is used.
JsonObject = dict[str, Any]

API_VERSION = "2010-04-01"


class Refused(Exception):
    """Twilio says no, with this status and this code of its error dictionary."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message

    def response(self) -> web.Response:
        body = {
            "code": self.code,
            "message": self.message,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }
        return web.json_response(body, status=self.status)


def bad_request(code: int, message: str, **about: object) -> Refused:
    """A 400; each ``{name}`` in the message stands for what is given as ``name=…``."""
    return Refused(400, code, message.format(**about))


def not_found(request: web.Request) -> Refused:
    return Refused(404, 20404, f"The requested resource {request.path} was not found")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came in; ``parameters`` are the form's, the query's or the JSON object's."""

    what: str  # the door's name for it: "send", "list", …
    path: str
    parameters: Mapping[str, object]


def new_sid(kind: str) -> str:
    """An id as Twilio makes them: two letters and 32 hexadecimal digits."""
    return kind + secrets.token_hex(16)


def rfc2822(moment: datetime) -> str:
    return format_datetime(moment)


def rfc3339(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


async def read_form(request: web.Request, known: Mapping[str, bool]) -> MultiDict[str]:
    """The form's values, in the order given.

    ``known``: each parameter's name, and whether it may come several times. The original overlooks names it does not
    know; here they are a mistake in the program. Raises ``Refused``.
    """
    if request.content_type != "application/x-www-form-urlencoded":
        raise bad_request(20001, "Expected a form, not {kind}", kind=request.content_type)
    form = MultiDict((name, str(value)) for name, value in (await request.post()).items())
    check_names(form, known)
    return form


def read_query(request: web.Request, known: Iterable[str]) -> MultiDict[str]:
    """The query's values. Raises ``Refused`` for a name that is not known, or given twice."""
    query = MultiDict(request.query)
    check_names(query, dict.fromkeys(known, False))
    return query


def check_names(given: MultiDict[str], known: Mapping[str, bool]) -> None:
    for name in given:
        if name not in known:
            raise bad_request(20001, 'Unknown parameter "{name}"', name=name)
        if not known[name] and len(given.getall(name)) > 1:
            raise bad_request(20001, 'Parameter "{name}" was given more than once', name=name)


async def read_object(request: web.Request) -> JsonObject:
    """The body as a JSON object. Raises ``Refused``."""
    try:
        body = await request.json()
    except ValueError as error:
        raise bad_request(20001, "The request body can't be read as JSON") from error
    if request.content_type != "application/json" or not isinstance(body, dict):
        raise bad_request(20001, "The request body must be a JSON object")
    return body
