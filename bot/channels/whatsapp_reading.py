"""Twilio's forms, read: what a person did on WhatsApp, what became of what we sent, and whether Twilio sent it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.datastructures import ImmutableMultiDict
from twilio.request_validator import RequestValidator

from bot.channels import Payload
from storage.incoming import Attachment, AttachmentKind, ChannelName, Incoming, Said, Tap, Text
from storage.masked import Address, Words

# How the address of someone on WhatsApp begins, for Twilio.
PREFIX = "whatsapp:"

_MOST_FIELDS = 200

# Twilio's ids, which are shorter; and who someone is: a number, or up to 128 signs that Meta makes up. (Meta:
# business-scoped user ids)
_ID = re.compile(r"[\w.-]{1,80}", re.ASCII)
_ADDRESS = re.compile(r"\+?[\w.-]{1,140}", re.ASCII)
# Where a medium lies: the API over https, or one on this machine. Whose it is, is looked at before it is asked for.
_FILE = re.compile(r"(?:https://[\w.-]+|http://(?:127\.0\.0\.1|localhost))(?::\d{1,5})?/[\w./-]{1,300}", re.ASCII)

_LONGEST_STATUS = 20
_LONGEST_CODE = 9

_KINDS: Mapping[str, AttachmentKind] = {
    "image/webp": AttachmentKind.STICKER,
    "audio": AttachmentKind.VOICE,
    "image": AttachmentKind.PICTURE,
    "video": AttachmentKind.VIDEO,
    "text/vcard": AttachmentKind.CONTACT,
    "text/x-vcard": AttachmentKind.CONTACT,
    "application": AttachmentKind.DOCUMENT,
    "text": AttachmentKind.DOCUMENT,
}


@dataclass(frozen=True, slots=True)
class Form:
    """What Twilio posted: each field once, and all of them for the signature."""

    fields: Mapping[str, str]
    signed: ImmutableMultiDict[str, str]


def form_of(body: str) -> Form:
    """A form, as its body has it. Raises ``ValueError`` for what is none."""
    pairs = parse_qsl(body, keep_blank_values=True, strict_parsing=bool(body), max_num_fields=_MOST_FIELDS)
    return Form(dict(pairs), ImmutableMultiDict(pairs))


def authenticated(signature: str | None, token: str, url: str, form: Form) -> bool:
    """Whether Twilio sent it; ``url`` is our public address with path and query, as Twilio calls it."""
    if not signature or not signature.isascii():
        return False
    return bool(RequestValidator(token).validate(url, form.signed, signature))


def read(payload: Payload) -> Sequence[Incoming]:
    """What a person did: the fields of an inbound message. Raises ``ValueError`` where it is none."""
    sid, sender = _id(payload, "MessageSid"), _address(payload, "From")
    if sid is None or sender is None:
        raise ValueError("an inbound message needs MessageSid and From")
    return [
        Incoming(
            channel=ChannelName.WHATSAPP,
            event_id=sid,
            sender=sender,
            said=_said(payload, sid),
            in_reply_to=_id(payload, "OriginalRepliedMessageSid"),
            also_known_as=_address(payload, "ExternalUserId"),
        )
    ]


def _said(payload: Payload, sid: str) -> Said:
    pressed = str(payload.get("ButtonPayload") or payload.get("ListId") or "")
    # As we put it behind a button; under a text that lies at Twilio, the label says which.
    if ":" in pressed and pressed.isprintable():
        return Tap(pressed, press_id=sid)
    if pressed:
        return Text(Words(str(payload.get("ButtonText") or payload.get("ListTitle") or payload.get("Body") or "")))
    if payload.get("Latitude"):
        return Attachment(AttachmentKind.LOCATION)
    if str(payload.get("NumMedia") or "0") != "0":
        return _attachment(payload)
    return Text(Words(str(payload.get("Body") or "")))


def _attachment(payload: Payload) -> Attachment:
    """WhatsApp carries one medium a message. Of every kind it is said where it lies: there it can be deleted."""
    kind = _kind(str(payload.get("MediaContentType0") or ""))
    file, caption = str(payload.get("MediaUrl0") or ""), str(payload.get("Body") or "")
    return Attachment(kind, file if _FILE.fullmatch(file) else "", caption=Words(caption) if caption.strip() else None)


def _kind(content_type: str) -> AttachmentKind:
    whole = content_type.partition(";")[0].strip().lower()
    return _KINDS.get(whole) or _KINDS.get(whole.partition("/")[0]) or AttachmentKind.OTHER


def _id(fields: Payload, name: str) -> str | None:
    """None for what is no id, whatever else it is."""
    value = fields.get(name)
    return value if isinstance(value, str) and _ID.fullmatch(value) else None


def _address(fields: Payload, name: str) -> Address | None:
    """None for what is nobody's. Never a part of it, which may be someone else's."""
    address = str(fields.get(name) or "").removeprefix(PREFIX).strip()
    return Address(address) if _ADDRESS.fullmatch(address) else None


@dataclass(frozen=True, slots=True)
class Report:
    """What Twilio says became of a message of ours."""

    message_id: str
    status: str
    code: int | None


def report_of(fields: Mapping[str, str]) -> Report:
    """Raises ``ValueError`` where it is no report."""
    sid, status = _id(fields, "MessageSid"), fields.get("MessageStatus")
    if not sid or not status:
        raise ValueError("a report needs MessageSid and MessageStatus")
    code = fields.get("ErrorCode", "")
    known = code.isdecimal() and len(code) <= _LONGEST_CODE
    return Report(sid, status[:_LONGEST_STATUS], int(code) if known else None)
