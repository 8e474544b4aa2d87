"""SMS: one sentence that says nothing but that a message waits, to whoever agreed and is reached in no other way."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

import structlog
from twilio.rest import Client

from bot.channels.errors import ChannelDown, DeliveryError, NoAnswer, RetryLater, Unreachable
from bot.channels.twilio_http import TwilioHttp
from bot.channels.whatsapp_errors import as_delivery_errors, error_of
from bot.settings import TwilioSettings
from bot.texts import Texts
from storage import sms_notices
from storage.database import Database
from storage.masked import Address
from storage.sms_notices import SmsNotice
from storage.vocabulary import PersonId

_LOOKS_EVERY_SECONDS: Final = 60.0

# Twilio's account may not write to this country: somebody must switch it on (Twilio, "Geo permissions").
_REGION_OFF: Final = "21408"

_A_DAY: Final = timedelta(days=1)

_UNDER_WAY: Final = ("accepted", "scheduled", "queued", "sending", "sent")
_REFUSED: Final = ("failed", "undelivered", "canceled")

log = structlog.get_logger()


class SmsSender:
    """Twilio's SMS. Its calls raise ``DeliveryError``; ``close`` it in the loop that used it."""

    def __init__(
        self,
        settings: TwilioSettings,
        sender: str,
        *,
        connect_seconds: float = 3,
        total_seconds: float = 15,
    ) -> None:
        self._sender = sender
        self._http = TwilioHttp(settings.api_url, connect_seconds=connect_seconds, total_seconds=total_seconds)
        token = settings.auth_token.get_secret_value()
        self._twilio = Client(settings.account_sid, token, http_client=self._http)

    async def send(self, to: Address, text: str) -> str:
        """Hand it over, once; returns what Twilio calls it."""
        with as_delivery_errors():
            sent = await self._twilio.messages.create_async(to=to.text, from_=self._sender, body=text)
        if sent.sid is None:
            raise NoAnswer("no-sid")
        return str(sent.sid)

    async def arrived(self, sid: str) -> bool:
        """Whether it did; False while that is not known. Raises what a refusal means."""
        with as_delivery_errors():
            found = await self._twilio.messages(sid).fetch_async()
        if str(found.status) in _REFUSED:
            raise error_of(int(found.error_code or 0))
        return str(found.status) not in _UNDER_WAY

    async def owns_number(self) -> bool:
        """Whether this account has the number."""
        with as_delivery_errors():
            found = await self._twilio.incoming_phone_numbers.list_async(phone_number=self._sender, limit=1)
        return any(bool((each.capabilities or {}).get("sms")) for each in found)

    async def close(self) -> None:
        await self._http.close()


class SmsNotices:
    """Sends what is due, and looks up what became of it. Only one process at a time does this."""

    def __init__(self, database: Database, sender: SmsSender, texts: Texts, now: Callable[[], datetime]) -> None:
        self._database = database
        self._sender = sender
        self._texts = texts
        self._now = now

    async def run(self) -> None:
        """For ever, now and then."""
        while True:
            try:
                await self.look()
            except Exception as error:  # noqa: BLE001  # whatever it is: the next look may do
                log.error("sms_failed", error=type(error).__name__)
            await asyncio.sleep(_LOOKS_EVERY_SECONDS)

    async def look(self) -> None:
        """Once."""
        await self._look_up()
        async with self._database.transaction() as db:
            due = await sms_notices.take(db, self._now())
        for place, notice in enumerate(due):
            if not await self._send(notice):
                await self._wait(due[place + 1 :])
                return

    async def close(self) -> None:
        await self._sender.close()

    async def _send(self, notice: SmsNotice) -> bool:
        """Whether others may go, too."""
        person = notice.person_id
        try:
            sid = await self._sender.send(notice.number, self._texts.text(notice.language, "sms-text"))
        except NoAnswer as error:  # it may have gone: never twice
            log.warning("sms_unknown", code=error.code, person=person)
        except ChannelDown as error:
            log.error("sms_paused", code=error.code)
            await self._wait([notice])
            return False
        except DeliveryError as error:
            if error.code == _REGION_OFF:
                log.error("sms_paused", code=error.code)
                await self._wait([notice])
            else:
                await self._refused(person, error)
        else:
            async with self._database.transaction() as db:
                await sms_notices.handed_over(db, person, sid)
            log.info("sms_sent", person=person)
        return True

    async def _look_up(self) -> None:
        async with self._database.reading() as db:
            handed_over = await sms_notices.to_look_up(db, self._now())
        for person, sid in handed_over.items():
            try:
                arrived = await self._sender.arrived(sid)
            except (NoAnswer, ChannelDown):
                return
            except DeliveryError as error:
                await self._refused(person, error)
                continue
            if arrived:
                async with self._database.transaction() as db:
                    await sms_notices.settled(db, person)

    async def _refused(self, person: PersonId, error: DeliveryError) -> None:
        """A number that takes none gets none any more; a phone that is off is tried once more; the rest is left."""
        log.warning("sms_not_delivered", code=error.code, person=person)
        async with self._database.transaction() as db:
            match error:
                case RetryLater():
                    await sms_notices.try_again(db, person, self._now() + _A_DAY)
                case _:
                    await sms_notices.settled(db, person, works=not isinstance(error, Unreachable))

    async def _wait(self, notices: list[SmsNotice]) -> None:
        """Nothing of these has left: they wait for a day, for somebody to put it right."""
        async with self._database.transaction() as db:
            for notice in notices:
                await sms_notices.wait(db, notice.person_id, self._now() + _A_DAY)
