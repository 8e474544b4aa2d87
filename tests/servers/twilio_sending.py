"""Sending: what Twilio takes, and what it refuses before or after it took it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from aiohttp import web
from multidict import MultiDict

from tests.servers.twilio_calls import Refused, bad_request, read_form
from tests.servers.twilio_contents import Content, Shown, read_variables, show
from tests.servers.twilio_door import Account, Route
from tests.servers.twilio_media import Media
from tests.servers.twilio_messages import Arrived, Message, Messages
from tests.servers.twilio_misfortunes import SEND, Misfortunes, Undelivered
from tests.servers.twilio_parameters import CREATE_MESSAGE
from tests.servers.twilio_reports import Reports

LONGEST_BODY = 1600
LONGEST_CAPTION = 1024
MOST_MEDIA = 10
# A number in E.164, or a business-scoped id: a country and what Meta made up.
ADDRESS = re.compile(r"whatsapp:(\+[1-9]\d{6,14}|[A-Z]{2}\.[A-Za-z0-9_.-]{1,128})", re.ASCII)

# Why a template that WhatsApp once knew can't open a conversation now. (Twilio error dictionary)
NOT_USABLE = {"rejected": 63040, "paused": 63041, "disabled": 63042}


class OutsideWindow(Enum):
    """What becomes of free text when the person's window is closed; Twilio does both."""

    REFUSED = auto()  # at once, with a 400
    REPORTED = auto()  # accepted, then undelivered


@dataclass(frozen=True, slots=True)
class _Draft:
    """A send that was found to be in order."""

    to: str
    callback: str
    media: tuple[str, ...]
    shown: Shown
    content: Content | None
    variables: Mapping[str, str]


class Sending:
    """``outside_window`` may change at any time."""

    def __init__(
        self,
        account: Account,
        messages: Messages,
        contents: Mapping[str, Content],
        media: Media,
        reports: Reports,
        misfortunes: Misfortunes,
    ) -> None:
        self.outside_window = OutsideWindow.REFUSED
        self._account = account
        self._messages = messages
        self._contents = contents
        self._media = media
        self._reports = reports
        self._misfortunes = misfortunes

    @property
    def routes(self) -> list[Route]:
        return [Route(SEND, "POST", "/2010-04-01/Accounts/{account}/Messages.json", self._send)]

    async def _send(self, request: web.Request) -> web.Response:
        draft = self._read(await read_form(request, CREATE_MESSAGE))
        by_sms = not draft.to.startswith("whatsapp:")
        fate = self._misfortunes.planned_fate() or (None if by_sms else self._window_says(draft))
        message = self._messages.add(
            "outbound-api",
            self._account.sms_sender if by_sms else self._account.sender,
            draft.to,
            draft.shown.body,
            "queued",
            callback=draft.callback,
            media=bool(draft.media),
        )
        answer = web.json_response(message.resource(self._account.sid), status=201)
        if fate is None:
            await self._arrives(message, draft)
            await self._reports.tell_early(message)
        if draft.media:
            self._reports.start(self._fetch(message, draft, fate))
        else:
            self._reports.tell_later(message, fate)
        return answer

    def _read(self, form: MultiDict[str]) -> _Draft:
        to = self._recipient(form)
        body, media = form.get("Body", ""), tuple(form.getall("MediaUrl", ()))
        callback = form.get("StatusCallback", "")
        if callback and not re.match(r"https?://[^\s/]+", callback):
            raise bad_request(21609, "The StatusCallback URL {url} is not a valid URL.", url=callback)
        if len(media) > MOST_MEDIA:
            raise bad_request(21623, "Number of media files exceeds allowed limit")
        if not all(re.match(r"https?://[^\s/]+", each) for each in media):
            raise bad_request(21620, "Invalid media URL(s)")
        content, variables = self._content(form)
        if content:
            return _Draft(to, callback, media, show(content, variables), content, variables)
        _check_text(body, has_media=bool(media), given="Body" in form)
        return _Draft(to, callback, media, Shown(body, (), is_list=False), None, {})

    def _recipient(self, form: MultiDict[str]) -> str:
        to, sender = form.get("To", ""), form.get("From", "")
        if not to:
            raise bad_request(21604, "A 'To' phone number is required.")
        if not sender:
            raise bad_request(21603, "A 'From' phone number is required.")
        if sender == self._account.sms_sender:
            return _by_sms(to)
        if sender != self._account.sender:
            if sender.startswith("whatsapp:"):
                raise bad_request(63007, "Twilio could not find a Channel with the specified From address")
            raise bad_request(
                21606, "The From phone number {number} is not a valid one for this account.", number=sender
            )
        if not to.startswith("whatsapp:"):
            raise bad_request(21910, "Invalid From and To pair. From and To should be of the same channel")
        if not ADDRESS.fullmatch(to):
            raise bad_request(21211, "The 'To' number {number} is not a valid phone number.", number=to)
        if to == sender:
            raise bad_request(63031, "Message cannot have the same From and To")
        return to

    def _content(self, form: MultiDict[str]) -> tuple[Content | None, Mapping[str, str]]:
        sid = form.get("ContentSid", "")
        if not sid:
            if "ContentVariables" in form:
                raise bad_request(21654, "ContentSid Required")
            return None, {}
        if form.get("Body") or "MediaUrl" in form:
            raise bad_request(20001, "Body and MediaUrl do not go with ContentSid")
        content = self._contents.get(sid)
        if content is None:
            raise bad_request(21655, "The ContentSid is Invalid")
        return content, read_variables(form.get("ContentVariables", ""), content)

    def _window_says(self, draft: _Draft) -> Undelivered | None:
        """How this ends outside the window. Raises ``Refused`` if it ends at once."""
        if self._messages.window_is_open(draft.to):
            return None
        code = 63016
        if draft.content and not draft.shown.is_list:
            if draft.content.approved:
                return None
            code = NOT_USABLE.get(draft.content.status, 63016)
        if self.outside_window is OutsideWindow.REFUSED:
            raise Refused(400, code, "Failed to send freeform message: outside the allowed window")
        return Undelivered("undelivered", code)

    async def _arrives(self, message: Message, draft: _Draft) -> None:
        arrived = Arrived(
            message.sid,
            draft.shown.body,
            draft.content.sid if draft.content else "",
            draft.variables,
            draft.media,
            draft.callback,
            self._messages.now(),
            draft.shown.buttons,
            draft.shown.is_list,
            bool(draft.content and draft.content.approved),
        )
        await self._messages.arrives(draft.to, arrived)

    async def _fetch(self, message: Message, draft: _Draft, fate: Undelivered | None) -> None:
        """Twilio gets the media by itself; what can't be had, or passed on, makes the message fail."""
        problem = await self._media.fetch_all(message, draft.media)
        if problem and fate is None:
            phone = self._messages.phone(draft.to)
            phone.received[:] = [each for each in phone.received if each.sid != message.sid]
            fate = Undelivered("undelivered", problem)
        self._reports.tell_later(message, fate)


def _by_sms(to: str) -> str:
    """Raises ``Refused`` for what is no number in E.164."""
    if to.startswith("whatsapp:"):
        raise bad_request(21910, "Invalid From and To pair. From and To should be of the same channel")
    if not re.fullmatch(r"\+[1-9]\d{6,14}", to):
        raise bad_request(21211, "The 'To' number {number} is not a valid phone number.", number=to)
    return to


def _check_text(body: str, *, has_media: bool, given: bool) -> None:
    """Raises ``Refused``. The text counts in UTF-16, the stricter reading of "characters"."""
    if not body.strip() and not has_media:
        if given:
            raise bad_request(21602, "Message body is required.")
        raise bad_request(21619, "A text message body or media urls must be specified.")
    longest = LONGEST_CAPTION if has_media else LONGEST_BODY
    if len(body.encode("utf-16-le")) // 2 > longest:
        raise bad_request(21617, "The concatenated message body exceeds the {limit} character limit", limit=longest)
