"""A Twilio on this machine: its API for the program on one side, people's phones for the test on the other.

    async with TwilioServer() as twilio:
        twilio.leads("https://relais.example", to=program_url)
        twilio.hook = Hook("https://relais.example/whatsapp")
        await twilio.person_writes(AMINA, "bonjour")
        welcome = await twilio.next_message(AMINA)
        await twilio.report(welcome.sid, "delivered")

API, content and media lists share one address, ``url``; media themselves lie at a second one, ``media.url``. It
refuses what the original refuses, with the original's codes, and also what the original would overlook: parameters it
does not know. Beyond what people do (``twilio_people.py``), contents (``twilio_templates.py``) and misfortunes
(``twilio_misfortunes.py``) a test looks at what arrived. It does not limit the rate by itself.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from tests.servers.twilio_accounts import Accounts
from tests.servers.twilio_calls import Asked, new_sid
from tests.servers.twilio_door import Account, Door
from tests.servers.twilio_listing import Listing
from tests.servers.twilio_media import Media
from tests.servers.twilio_messages import Arrived, Message, Messages, Phone
from tests.servers.twilio_misfortunes import Misfortunes
from tests.servers.twilio_people import People, address_of
from tests.servers.twilio_reports import Reports
from tests.servers.twilio_sending import OutsideWindow, Sending
from tests.servers.twilio_templates import Templates
from tests.servers.twilio_webhook import Posted, Webhooks

INVENTED_ACCOUNT = "AC5fa8c2d94e7b1036ad25f8c0e9b74d13"
INVENTED_TOKEN = "3f9c1e7ab25d84606ce17f02d9a8b35e"
INVENTED_SENDER = "whatsapp:+33757900001"
INVENTED_SMS_SENDER = "+33757900002"


def utc_now() -> datetime:
    return datetime.now(UTC)


class TwilioServer(People, Misfortunes):
    """One account's Twilio. ``now`` dates messages and opens and closes people's windows."""

    def __init__(
        self,
        *,
        account_sid: str = INVENTED_ACCOUNT,
        auth_token: str = INVENTED_TOKEN,
        sender: str = INVENTED_SENDER,
        sms_sender: str = INVENTED_SMS_SENDER,
        now: Callable[[], datetime] = utc_now,
        outside_window: OutsideWindow = OutsideWindow.REFUSED,
        webhook_answers_within: float = 15.0,
        seed: int = 1,
    ) -> None:
        self.account = Account(account_sid, auth_token, sender, sms_sender)
        self._messages = Messages(now)
        self._webhooks = Webhooks(auth_token, webhook_answers_within)
        Misfortunes.__init__(self, seed)
        self._door = Door(self.account, self)
        self.media = Media(self.account, self._messages, self._webhooks)
        People.__init__(self, self.account, self._messages, self.media, self._webhooks, lambda: self.url)
        self.templates = Templates(self.account, now, lambda: self.url)
        self._reports = Reports(self.account, self._messages, self._webhooks)
        contents = self.templates.contents
        self._sending = Sending(self.account, self._messages, contents, self.media, self._reports, self)
        self._sending.outside_window = outside_window
        listing = Listing(self.account, self._messages)
        for part in (self._sending, listing, self.media, self.templates, Accounts(self.account, now)):
            self._door.serve(part.routes)

    async def __aenter__(self) -> Self:
        await self._webhooks.open()
        await self.media.open()
        await self._door.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._reports.close()
        await self._door.close()
        await self.media.close()
        await self._webhooks.close()

    @property
    def url(self) -> str:
        """What goes before ``/2010-04-01/…`` and ``/v1/…``; the same after ``refuses`` and ``recovers``."""
        return self._door.url

    @property
    def asked(self) -> list[Asked]:
        """What the program asked, oldest first, refused or not; not what came with wrong credentials."""
        return self._door.asked

    # What arrived

    def phone(self, person: str) -> Phone:
        """What stands on this person's phone."""
        return self._messages.phone(address_of(person))

    def sms_of(self, number: str) -> list[str]:
        """What this number got by SMS."""
        return self._messages.phone(number).texts

    def message(self, sid: str) -> Message:
        """A message of either side as Twilio keeps it. Raises ``LookupError``."""
        found = self._messages.get(sid)
        if found is None:
            problem = f"no message {sid}"
            raise LookupError(problem)
        return found

    @property
    def messages(self) -> Sequence[Message]:
        """All that Twilio keeps, newest first."""
        return self._messages.newest_first()

    async def next_message(
        self,
        person: str,
        after: int = 0,
        timeout: float = 5.0,  # noqa: ASYNC109 - a test says how long it waits
    ) -> Arrived:
        """The program's message to this phone that comes after the first ``after`` ones. Raises ``TimeoutError``."""
        async with asyncio.timeout(timeout):
            return await self._messages.next_to(address_of(person), after)

    # What Twilio tells

    def leads(self, public_url: str, *, to: str) -> None:
        """Requests for addresses that begin with ``public_url`` go to ``to`` on this machine, as through a proxy."""
        self._webhooks.lead(public_url, to)

    def reports_by_itself(self, *statuses: str, early: bool = False) -> None:
        """Of each message sent from now on: told right after it was taken, or (``early``) before the program knows."""
        if early:
            self._reports.early = statuses
        else:
            self._reports.by_itself = statuses

    def local(self, public_url: str) -> str:
        """Where an address on the program's side is reached from this machine."""
        return self._webhooks.local(public_url)

    async def report(self, sid: str, status: str, *, error_code: int | None = None) -> Posted:
        """One report on a message the program sent, in any order and as often as wanted."""
        posted = await self._reports.tell(self.message(sid), status, error_code)
        if posted is None:
            problem = f"message {sid} asked for no reports"
            raise ValueError(problem)
        return posted

    async def report_unknown(
        self, callback: str, status: str, *, sid: str = "", to: str = "+33600000000", error_code: int | None = None
    ) -> Posted:
        """A report on a message that nobody knows, at this public address."""
        return await self._reports.post(callback, sid or new_sid("SM"), address_of(to), status, error_code)

    def signed(self, public_url: str, form: Mapping[str, str]) -> dict[str, str]:
        """The headers that Twilio would send with this form."""
        return self._webhooks.headers(public_url, form, new_sid(""))

    async def settled(self) -> None:
        """Until reports and fetches that are under way are done."""
        await self._reports.settled()

    # Misfortunes that need more than a word

    @property
    def outside_window(self) -> OutsideWindow:
        return self._sending.outside_window

    @outside_window.setter
    def outside_window(self, becomes: OutsideWindow) -> None:
        self._sending.outside_window = becomes

    def refuses(self) -> None:
        """New connections are refused; those there are cut, which their owner learns at the loop's next turns."""
        self._door.shut()

    def recovers(self) -> None:
        super().recovers()
        self._door.reopen()
