"""What a bot asks: an HTTP request, read into one ``Call`` whose names and kinds were checked."""

import json
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.servers.telegram_parameters import METHODS, OBJECTS, Fields, Kind

# JSON as the Bot API defines it: each value's type is checked where it is used.
JsonObject = dict[str, Any]


class Refused(Exception):
    """The server says no, with this in the envelope."""

    def __init__(self, status: int, description: str, parameters: Mapping[str, int] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = dict(parameters or {})


def bad_request(description: str, **about: object) -> Refused:
    """A 400; each ``{name}`` in the description stands for what is given as ``name=…``."""
    return Refused(400, "Bad Request: " + description.format(**about))


@dataclass(frozen=True, slots=True)
class Answer:
    """What a method gives back; the webhook methods add a sentence."""

    result: object
    description: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """One method asked for. Values are text, as on the wire; what is absent reads as empty."""

    method: str
    arguments: Mapping[str, str]
    files: Mapping[str, bytes]
    file_names: Mapping[str, str]  # as the bot calls what it uploads

    def text(self, name: str) -> str:
        return self.arguments.get(name, "")

    def integer(self, name: str, default: int = 0) -> int:
        return int(self.arguments.get(name, default))

    def flag(self, name: str) -> bool:
        return _as_flag(self.text(name)) or False

    def json(self, name: str) -> object:
        """The value decoded, or None where it was not given."""
        return json.loads(self.arguments[name]) if name in self.arguments else None


Method = Callable[[Call], Awaitable[Answer]]


async def read_call(request: web.Request, method: str) -> Call:
    """The request as a call of a published method. Raises ``Refused``."""
    name = next((known for known in METHODS if known.lower() == method.lower()), None)
    if name is None:
        raise Refused(404, "Not Found: method not found")
    values, files, names = await _read_body(request)
    values = [*request.query.items(), *values]
    arguments = dict(values)
    if len(arguments) < len(values):
        raise bad_request("a parameter was given twice")
    call = Call(name, arguments, files, names)
    _check(call, METHODS[name])
    return call


async def _read_body(request: web.Request) -> tuple[list[tuple[str, str]], dict[str, bytes], dict[str, str]]:
    values: list[tuple[str, str]] = []
    files: dict[str, bytes] = {}
    names: dict[str, str] = {}
    if request.content_type == "application/json":
        values = list(_json_values(await request.read()))
    elif request.method == "POST":
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[name] = value.file.read()
                names[name] = value.filename
            elif isinstance(value, str):
                values.append((name, value))
            else:
                raise bad_request('parameter "{name}" is neither text nor a file', name=name)
    return values, files, names


def _json_values(body: bytes) -> Iterable[tuple[str, str]]:
    try:
        parsed = json.loads(body)
    except ValueError as error:
        raise bad_request("can't parse the request body as JSON") from error
    if not isinstance(parsed, dict):
        raise bad_request("the request body must be a JSON object")
    for name, value in parsed.items():
        yield name, value if isinstance(value, str) else json.dumps(value)


def _check(call: Call, fields: Fields) -> None:
    """The original overlooks names it does not know; here they are a mistake in the bot."""
    known = fields.known
    for name, value in call.arguments.items():
        if name not in known:
            raise bad_request('unknown parameter "{name}" for {method}', name=name, method=call.method)
        if not _reads_as(known[name], value):
            raise bad_request('parameter "{name}" must be of kind {kind}', name=name, kind=known[name])
    for name in fields.required:
        if name not in call.arguments and name not in call.files:
            raise bad_request('parameter "{name}" is required', name=name)
    for name in call.files:
        attached = any(f"attach://{name}" in value for value in call.arguments.values())
        if not attached and known.get(name) is not Kind.FILE:
            raise bad_request('the file "{name}" belongs to no parameter', name=name)


def _reads_as(kind: Kind, value: str) -> bool:
    match kind:
        case Kind.TEXT | Kind.FILE | Kind.CHAT:
            return True
        case Kind.INTEGER:
            return re.fullmatch(r"-?\d{1,18}", value, re.ASCII) is not None
        case Kind.FLAG:
            return _as_flag(value) is not None
        case Kind.JSON:
            return isinstance(_decoded(value), dict | list)


def _as_flag(value: str) -> bool | None:
    return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}.get(value.lower())


def _decoded(value: str) -> object:
    try:
        return json.loads(value)
    except ValueError:
        return None


def published_object(value: object, kind: str) -> JsonObject:
    """``value`` if it is an object of that published type: known names, required ones there, right types."""
    if not isinstance(value, dict):
        raise bad_request("can't parse {kind}: expected an Object", kind=kind)
    fields = OBJECTS[kind]
    for name in fields.required:
        if name not in value:
            raise bad_request("can't parse {kind}: field {name} is missing", kind=kind, name=name)
    for name, field in value.items():
        if name not in fields.known:
            raise bad_request("can't parse {kind}: unknown field {name}", kind=kind, name=name)
        if not _is_a(fields.known[name], field):
            raise bad_request("can't parse {kind}: field {name} is of a wrong type", kind=kind, name=name)
    return value


def published_objects(value: object, kind: str) -> list[JsonObject]:
    if not isinstance(value, list):
        raise bad_request("expected an Array of {kind}", kind=kind)
    return [published_object(item, kind) for item in value]


def _is_a(kind: Kind, value: object) -> bool:
    whole_number = isinstance(value, int) and not isinstance(value, bool)
    match kind:
        case Kind.TEXT | Kind.FILE:
            return isinstance(value, str)
        case Kind.INTEGER:
            return whole_number
        case Kind.CHAT:
            return whole_number or isinstance(value, str)
        case Kind.FLAG:
            return isinstance(value, bool)
        case Kind.JSON:
            return isinstance(value, dict | list)
