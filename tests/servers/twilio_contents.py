"""Content templates: what they may look like, and what stands on a phone once their variables are filled in."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tests.servers.twilio_calls import JsonObject, bad_request, new_sid, rfc3339
from tests.servers.twilio_messages import Button
from tests.servers.twilio_parameters import CONTENT, LIST_ITEM, LIST_PICKER, QUICK_REPLY, QUICK_REPLY_ACTION, TEXT

LONGEST_BODY = 1024
MOST_BUTTONS = 3  # ten, once WhatsApp has approved the template
MOST_APPROVED_BUTTONS = 10
LONGEST_BUTTON = 20
MOST_ITEMS = 10
LONGEST_ITEM = 24
LONGEST_DESCRIPTION = 72
LONGEST_PAYLOAD = 200
LONGEST_VARIABLE = 1600

TYPES = ("twilio/text", "twilio/quick-reply", "twilio/list-picker")
_PLACEHOLDER = re.compile(r"\{\{(\w+)\}\}")


@dataclass(slots=True)
class Content:
    """One template. ``status``: unsubmitted, received, or WhatsApp's word (approved, rejected, paused, disabled)."""

    sid: str
    friendly_name: str
    language: str
    kind: str
    shape: JsonObject
    variables: Mapping[str, str]
    created: datetime
    status: str = "unsubmitted"
    name: str = ""
    category: str = ""
    rejection_reason: str = ""

    @property
    def approved(self) -> bool:
        return self.status == "approved"

    @property
    def placeholders(self) -> frozenset[str]:
        return frozenset(_PLACEHOLDER.findall(json.dumps(self.shape)))

    def resource(self, account: str, base: str) -> JsonObject:
        """As the Content API shows it."""
        url = f"{base}/v1/Content/{self.sid}"
        return {
            **self._common(account),
            "url": url,
            "links": {
                "approval_create": f"{url}/ApprovalRequests/whatsapp",
                "approval_fetch": f"{url}/ApprovalRequests",
            },
        }

    def with_approval(self, account: str) -> JsonObject:
        return {**self._common(account), "approval_requests": self.approval()}

    def approval(self) -> JsonObject:
        return {
            "name": self.name,
            "category": self.category,
            "content_type": self.kind if self.name else "",
            "status": self.status,
            "rejection_reason": self.rejection_reason,
            "allow_category_change": True,
        }

    def _common(self, account: str) -> JsonObject:
        return {
            "sid": self.sid,
            "account_sid": account,
            "friendly_name": self.friendly_name,
            "language": self.language,
            "variables": dict(self.variables),
            "types": {self.kind: self.shape},
            "date_created": rfc3339(self.created),
            "date_updated": rfc3339(self.created),
        }


def read_content(body: JsonObject, now: datetime) -> Content:
    """A content as it was asked to be made. Raises ``Refused``."""
    check_names(body, CONTENT, "content")
    types = body["types"]
    if not isinstance(types, dict) or len(types) != 1 or next(iter(types)) not in TYPES:
        raise bad_request(20001, "types must hold exactly one of {types}", types=", ".join(TYPES))
    [(kind, shape)] = types.items()
    variables = body.get("variables", {})
    if not isinstance(variables, dict) or not all(isinstance(value, str) for value in variables.values()):
        raise bad_request(20001, "variables must be an object of texts")
    content = Content(
        new_sid("HX"), str(body.get("friendly_name", "")), str(body["language"]), kind, shape, variables, now
    )
    _check_shape(kind, shape)
    return content


def _check_shape(kind: str, shape: object) -> None:
    """Names and numbers of things; lengths are checked once variables are filled in."""
    names = {"twilio/text": TEXT, "twilio/quick-reply": QUICK_REPLY, "twilio/list-picker": LIST_PICKER}[kind]
    check_names(shape, names, kind)
    assert isinstance(shape, dict)
    for name, parts, most in (
        ("actions", QUICK_REPLY_ACTION, MOST_APPROVED_BUTTONS),
        ("items", LIST_ITEM, MOST_ITEMS),
    ):
        if name in names:
            if not isinstance(shape[name], list) or not 1 <= len(shape[name]) <= most:
                raise bad_request(20001, "{name} must be 1 to {most}", name=name, most=most)
            for each in shape[name]:
                check_names(each, parts, name)


def check_names(value: object, known: Mapping[str, bool], where: str) -> None:
    if not isinstance(value, dict):
        raise bad_request(20001, "{where} must be an object", where=where)
    for name in value:
        if name not in known:
            raise bad_request(20001, 'Unknown field "{name}" in {where}', name=name, where=where)
    for name, required in known.items():
        if required and not value.get(name):
            raise bad_request(20001, '"{name}" is missing in {where}', name=name, where=where)


def read_variables(text: str, content: Content) -> dict[str, str]:
    """``ContentVariables`` for this content. Raises ``Refused``: 21656, or 21658 for one too long.

    WhatsApp refuses templates with an empty variable, a line break, a tab, or more than four spaces in a row.
    """
    try:
        variables = json.loads(text or "{}")
    except ValueError as error:
        raise bad_request(21656, "The ContentVariables Parameter is invalid: no JSON") from error
    if not isinstance(variables, dict) or not all(isinstance(value, str) for value in variables.values()):
        raise bad_request(21656, "The ContentVariables Parameter is invalid: no object of texts")
    if variables.keys() != content.placeholders:
        wanted = ", ".join(sorted(content.placeholders))
        raise bad_request(21656, "The ContentVariables Parameter is invalid: the content has {wanted}", wanted=wanted)
    for value in variables.values():
        if len(value) > LONGEST_VARIABLE:
            raise bad_request(21658, "Parameter exceeded character limit")
        if not value.strip() or (content.approved and re.search(r"[\n\r\t]| {5,}", value)):
            raise bad_request(21656, "The ContentVariables Parameter is invalid: empty, or broken into lines")
    return variables


@dataclass(frozen=True, slots=True)
class Shown:
    """A content with its variables filled in."""

    body: str
    buttons: tuple[Button, ...]
    is_list: bool


def show(content: Content, variables: Mapping[str, str]) -> Shown:
    """What the phone shows. Raises ``Refused`` (63021) for what WhatsApp would not take."""

    def fill(text: object) -> str:
        return _PLACEHOLDER.sub(lambda found: variables[found[1]], str(text))

    is_list = content.kind == "twilio/list-picker"
    shown = Shown(fill(content.shape["body"]), tuple(_buttons(content.shape, fill)), is_list)
    too_long = any(
        len(fill(each.get("description", ""))) > LONGEST_DESCRIPTION for each in content.shape.get("items", ())
    )
    if too_long or len(fill(content.shape.get("button", ""))) > LONGEST_BUTTON:
        raise bad_request(63021, "Channel invalid content error: a description or a list's button is too long")
    _check_shown(shown, MOST_APPROVED_BUTTONS if content.approved else MOST_BUTTONS)
    return shown


def _buttons(shape: JsonObject, fill: Callable[[object], str]) -> Sequence[Button]:
    replies = [Button(fill(each["title"]), fill(each.get("id", each["title"]))) for each in shape.get("actions", ())]
    return replies or [Button(fill(each["item"]), fill(each["id"])) for each in shape.get("items", ())]


def _check_shown(shown: Shown, most_buttons: int) -> None:
    longest = LONGEST_ITEM if shown.is_list else LONGEST_BUTTON
    problems = {
        "the body is too long": len(shown.body) > LONGEST_BODY,
        "there are too many buttons": not shown.is_list and len(shown.buttons) > most_buttons,
        "a button is too long": any(len(each.label) > longest for each in shown.buttons),
        "a payload is too long": any(len(each.payload) > LONGEST_PAYLOAD for each in shown.buttons),
        "two buttons say the same": len({each.label for each in shown.buttons}) < len(shown.buttons),
        "two buttons mean the same": len({each.payload for each in shown.buttons}) < len(shown.buttons),
    }
    for problem, there in problems.items():
        if there:
            raise bad_request(63021, "Channel invalid content error: {problem}", problem=problem)
