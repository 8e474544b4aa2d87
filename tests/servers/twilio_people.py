"""What people do on their phones. Each act is told to the program's webhook, and kept for whoever lists messages."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.servers.twilio_calls import API_VERSION, new_sid
from tests.servers.twilio_door import Account
from tests.servers.twilio_media import Media
from tests.servers.twilio_messages import Arrived, Message, Messages
from tests.servers.twilio_webhook import Posted, Webhooks

SMALLEST_VOICE = b"OggS\x00\x02" + bytes(8) + b"OpusHead"


@dataclass(frozen=True, slots=True)
class Told:
    """A webhook request and what came of it; ``answer`` None: it was never sent."""

    sid: str
    url: str  # the public one
    to: str  # where it was posted, "" where ``url`` leads
    form: Mapping[str, str]
    token: str
    answer: Posted | None

    @property
    def status(self) -> int | None:
        """The program's answer; None if there was none."""
        return self.answer.status if self.answer else None


@dataclass(frozen=True, slots=True)
class Hook:
    """Where the account's console says that messages go; ``fallback`` is asked when the first does not do."""

    url: str = ""
    fallback: str = ""


class People:
    """The phones' side. A person is a number ("+336…") or, without one, a business-scoped id ("FR.…").

    ``to`` and ``public_url`` of each act: post there, signed over that address; by default the hook's, where it
    leads. ``tell=False``: Twilio's webhook is down; only listing finds the message.
    """

    def __init__(
        self, account: Account, messages: Messages, media: Media, webhooks: Webhooks, base: Callable[[], str]
    ) -> None:
        self.hook = Hook()
        self._account = account
        self._messages = messages
        self._media = media
        self._webhooks = webhooks
        self._base = base

    async def person_writes(
        self,
        person: str,
        text: str,
        *,
        reply_to: str = "",
        profile_name: str = "",
        to: str = "",
        public_url: str = "",
        tell: bool = True,
    ) -> Told:
        """They write; ``reply_to`` is the sid of a message on their phone that they answer."""
        more = {"MessageType": "text", **self._quoting(person, reply_to)}
        return await self._acts(person, text, more, profile_name, to, public_url, tell=tell)

    async def person_sends(
        self,
        person: str,
        content: bytes,
        content_type: str,
        *,
        caption: str = "",
        to: str = "",
        public_url: str = "",
        tell: bool = True,
    ) -> Told:
        """They send a picture, a voice message ("audio/ogg"), a document…"""
        more = {"MessageType": content_type.partition("/")[0].replace("application", "document")}
        file = (content_type, content)
        return await self._acts(person, caption, more, "", to, public_url, tell=tell, file=file)

    async def person_speaks(
        self, person: str, voice: bytes = SMALLEST_VOICE, *, to: str = "", public_url: str = ""
    ) -> Told:
        return await self.person_sends(person, voice, "audio/ogg", to=to, public_url=public_url)

    async def person_sends_place(
        self, person: str, latitude: float, longitude: float, label: str = "", *, to: str = "", public_url: str = ""
    ) -> Told:
        more = {"MessageType": "location", "Latitude": str(latitude), "Longitude": str(longitude)}
        if label:
            more["Label"] = label
        return await self._acts(person, "", more, "", to, public_url)

    async def person_presses(
        self, person: str, label_or_payload: str, *, sid: str = "", to: str = "", public_url: str = ""
    ) -> Told:
        """They press a quick reply or choose from a list, in the message ``sid`` or the last one that has it.

        Raises ``LookupError`` if their phone shows no such button.
        """
        for arrived in reversed(self.phone_of(person)):
            for button in arrived.buttons:
                if label_or_payload in (button.label, button.payload) and sid in ("", arrived.sid):
                    names = ("ListTitle", "ListId") if arrived.is_list else ("ButtonText", "ButtonPayload")
                    more = {
                        "MessageType": "button" if arrived.is_template and not arrived.is_list else "interactive",
                        **dict(zip(names, (button.label, button.payload), strict=True)),
                        **self._quoting(person, arrived.sid),
                    }
                    return await self._acts(person, button.label, more, "", to, public_url)
        problem = f"{person} sees no such button"
        raise LookupError(problem)

    async def again(self, told: Told) -> Told:
        """The same request once more, as when Twilio did not get the answer."""
        return await self._post(told.sid, told.url, told.to, told.form, told.token)

    def phone_of(self, person: str) -> list[Arrived]:
        return self._messages.phone(address_of(person)).received

    async def _acts(
        self,
        person: str,
        body: str,
        more: Mapping[str, str],
        profile_name: str,
        to: str,
        public_url: str,
        *,
        tell: bool = True,
        file: tuple[str, bytes] | None = None,
    ) -> Told:
        address = address_of(person)
        message = self._messages.add("inbound", address, self._account.sender, body, "received", media=file is not None)
        self._messages.phone(address).last_wrote = message.created
        if file:
            self._media.add(message, *file)
        form = self._form(message, person, profile_name or "Someone", more)
        url = public_url or to or self.hook.url
        if not tell or not url:
            return Told(message.sid, url, to, form, "", None)
        return await self._post(message.sid, url, to, form, new_sid(""))

    async def _post(self, sid: str, url: str, to: str, form: Mapping[str, str], token: str) -> Told:
        answer = await self._webhooks.post(url, form, token, to=to)
        if not (answer.status and answer.status < 400) and self.hook.fallback and not to:
            troubled = {**form, "ErrorCode": "11200", "ErrorUrl": url}
            answer = await self._webhooks.post(self.hook.fallback, troubled, token)
        return Told(sid, url, to, form, token, answer)

    def _form(self, message: Message, person: str, profile_name: str, more: Mapping[str, str]) -> dict[str, str]:
        number = {"WaId": person.removeprefix("+")} if person.startswith("+") else {}
        media = {}
        for place, file in enumerate(message.media):
            media[f"MediaUrl{place}"] = self._base() + self._media.path(message, file)
            media[f"MediaContentType{place}"] = file.content_type
        context = {"ProfileName": profile_name, **number}
        channel = {"type": "whatsapp", "data": {"context": context}}
        return {
            "SmsMessageSid": message.sid,
            "NumMedia": str(len(message.media)),
            "ProfileName": profile_name,
            "SmsSid": message.sid,
            **number,
            "SmsStatus": "received",
            "Body": message.body,
            "To": message.to,
            "NumSegments": "1",
            "ReferralNumMedia": "0",
            "MessageSid": message.sid,
            "AccountSid": self._account.sid,
            "ChannelMetadata": json.dumps(channel, separators=(",", ":")),
            "ExternalUserId": f"whatsapp:{external_id(person)}",
            "From": message.sender,
            "ApiVersion": API_VERSION,
            **media,
            **more,
        }

    def _quoting(self, person: str, sid: str) -> dict[str, str]:
        if not sid:
            return {}
        known = any(each.sid == sid for each in self.phone_of(person))
        own = self._messages.get(sid)
        if not known and (own is None or own.sender != address_of(person)):
            problem = f"{person} has no such message to answer"
            raise LookupError(problem)
        writer = self._account.sender if known else address_of(person)
        return {"OriginalRepliedMessageSid": sid, "OriginalRepliedMessageSender": writer}


def address_of(person: str) -> str:
    return person if person.startswith("whatsapp:") else f"whatsapp:{person}"


def external_id(person: str) -> str:
    """The business-scoped id of whoever has this number: it stays when the number is hidden. Their own id as it is."""
    if not person.startswith("+"):
        return person
    return f"FR.{int(hashlib.sha256(person.encode()).hexdigest()[:13], 16):016d}"
