"""WhatsApp, through Twilio: people write to our number, and we write back within 24 hours, or by a template."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from http import HTTPStatus

from twilio.base import values
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from bot.channels import OPENER, Capabilities, Part, Payload, Receipt, Rendered, Template
from bot.channels.errors import NoAnswer, Rejected, TemplateRefused
from bot.channels.layout import numbered, parts, utf16_units
from bot.channels.limits import Limits
from bot.channels.twilio_http import TwilioHttp
from bot.channels.twilio_media import PAUSES_SECONDS, TwilioMedia, hosts_behind
from bot.channels.whatsapp_errors import as_delivery_errors
from bot.channels.whatsapp_reading import PREFIX, read
from bot.channels.whatsapp_templates import Content, Contents, code_of, name_of
from storage.inbox import ChannelName, Incoming
from storage.masked import Address

# WhatsApp's rule is 24 hours after the person's last message; what leaves in the last minutes may come too late.
WINDOW = timedelta(hours=24) - timedelta(minutes=10)

_CONTENTS = "https://content.twilio.com/v1/Content"

_LONGEST_TEXT = 1600  # Twilio 21617

# Twilio takes 80 a second from a sender. Meta takes some 45 in a row to one person before it slows them down
# (WhatsApp Business Platform, "pair rate limits"); more is refused as 63018, and then goes slower.
LIMITS = Limits(overall=80, chat=1, chat_burst=40, slower=frozenset({"20429", "63017", "63018"}))

_PAGE_OF_MESSAGES = 200
_MOST_MESSAGES = 5_000


class WhatsAppChannel:
    """One sender. Its calls raise ``DeliveryError``; ``close`` it in the loop that used it."""

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        sender: str,
        api_url: str,
        public_url: str,
        contents: Contents,
        *,
        connect_seconds: float = 3,
        total_seconds: float = 15,
        limits: Limits | None = LIMITS,
        media_hosts: Collection[str] | None = None,
        media_pauses_seconds: Sequence[float] = PAUSES_SECONDS,
    ) -> None:
        """``media_hosts``: where ``api_url`` may lead on to for media; None: to those that are known of it.

        ``media_pauses_seconds``: before each further look for a medium that is not there yet.
        """
        self._limits = limits
        self.contents = contents
        self._sender = sender
        self._public_url = public_url
        self._http = TwilioHttp(api_url, connect_seconds=connect_seconds, total_seconds=total_seconds)
        self._twilio = Client(account_sid, auth_token, http_client=self._http)
        self._media = TwilioMedia(
            self._twilio,
            self._http,
            api_url,
            hosts_behind(api_url) if media_hosts is None else media_hosts,
            pauses_seconds=media_pauses_seconds,
        )

    @property
    def name(self) -> ChannelName:
        return ChannelName.WHATSAPP

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            longest_text=_LONGEST_TEXT,
            most_buttons=0,
            silent=False,
            fetches_media=True,
            window=WINDOW,
            limits=self._limits,
        )

    def read(self, payload: Payload) -> Sequence[Incoming]:
        return read(payload)

    def layout(self, message: Rendered) -> Sequence[Part]:
        return parts(numbered(message), _LONGEST_TEXT, utf16_units)

    async def deliver(self, to: Address, part: Part) -> Receipt:
        content = self._content(part)
        try:
            return await self._handed_over(to, part, content)
        except (TemplateRefused, Rejected):
            if part.template is None or content is None or part.template.message == OPENER:
                raise
            # Surely not sent; and whoever wrote a moment ago gets it as free text.
            self.contents.forget(part.template)
            return await self._handed_over(to, part, None)

    async def _handed_over(self, to: Address, part: Part, content: Content | None) -> Receipt:
        with as_delivery_errors():
            sent = await self._twilio.messages.create_async(
                to=f"{PREFIX}{to.text}",
                from_=self._sender,
                status_callback=self._report_address(part.reference),
                **self._what(part, content),
            )
        if sent.sid is None:
            raise NoAnswer("no-sid")
        return Receipt(sent.sid)

    async def acknowledge(self, incoming: Incoming) -> None:
        """WhatsApp shows nothing that would have to stop."""

    async def fetch(self, file: str) -> bytes:
        return await self._media.fetch(file)

    async def forget(self, file: str) -> None:
        await self._media.forget(file)

    async def close(self) -> None:
        await self._http.close()

    async def look_up_contents(self) -> None:
        """What WhatsApp knows of our texts now."""
        with as_delivery_errors():
            listed = await self._twilio.content.v1.content_and_approvals.list_async(page_size=100)
            self.contents.learn([vars(each) for each in listed])

    async def received(self, since: datetime) -> Sequence[Payload]:
        """What people wrote to us since then, oldest first, in the form in which it would have been brought."""
        with as_delivery_errors():
            listed = await self._twilio.messages.list_async(
                to=self._sender, date_sent_after=since, limit=_MOST_MESSAGES, page_size=_PAGE_OF_MESSAGES
            )
        return [
            {
                "MessageSid": each.sid or "",
                "From": each.from_ or "",
                "Body": each.body or "",
                "NumMedia": each.num_media or "0",
                # Lists say how many media there are, and no more.
                **(await self._media.fields_of(each.sid) if each.num_media not in (None, "0") else {}),
            }
            for each in reversed(listed)
            if each.direction == "inbound"
        ]

    async def account_name(self) -> str:
        """What Twilio calls our account."""
        with as_delivery_errors():
            account = await self._twilio.api.v2010.account.fetch_async()
        return str(account.friendly_name)

    async def submit(self, template: Template, text: str, reply: str) -> None:
        """Lay a text with one button at Twilio, and ask Meta to approve it as a service message ("utility")."""
        name = name_of(template)
        quick_reply = {"body": text, "actions": [{"type": "QUICK_REPLY", "title": reply, "id": "read"}]}
        content = {
            "friendly_name": name,
            "language": code_of(template.language),
            "types": {"twilio/quick-reply": quick_reply},
        }
        made = await self._post(_CONTENTS, content)
        request = {"name": f"{name}_{code_of(template.language).lower()}", "category": "UTILITY"}
        await self._post(f"{_CONTENTS}/{made['sid']}/ApprovalRequests/whatsapp", request)

    async def _post(self, url: str, content: Mapping[str, object]) -> Mapping[str, object]:
        with as_delivery_errors():
            answer = await self._twilio.request_async(
                "POST", url, data=content, headers={"Content-Type": "application/json"}
            )
            if answer.status_code >= HTTPStatus.BAD_REQUEST:
                said = json.loads(answer.text)
                raise TwilioRestException(answer.status_code, url, code=said.get("code"))
            return dict(json.loads(answer.text))

    def _content(self, part: Part) -> Content | None:
        """What lies at Twilio for this part; None for free text. Raises ``TemplateRefused`` where it must be there."""
        if part.template is None:
            return None
        if part.template.message == OPENER:
            approved = self.contents.to_open_with(part.template)
            if approved is None:
                raise TemplateRefused("template-missing")
            return approved
        known = self.contents.of(part.template)
        return known if known and known.text.split() == part.text.split() else None

    def _what(self, part: Part, content: Content | None) -> Mapping[str, object]:
        address = f"{self._public_url}/media/{part.media_token}"
        if part.media and part.media.document and part.media.is_for_one_person:  # WhatsApp takes no such files
            return {"body": f"{part.media.document.title}\n{address}?lang={part.media.document.language}"}
        if part.media_token:  # without a body: below a voice WhatsApp would not show it
            return {"media_url": [address]}
        return {"content_sid": content.sid} if content else {"body": part.text}

    def _report_address(self, reference: str) -> str | object:
        return f"{self._public_url}/whatsapp/status?item={reference}" if reference else values.unset
