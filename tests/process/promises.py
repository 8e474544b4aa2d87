"""What is promised of messages, whoever sends them: "once" never twice, "must arrive" never missing."""

import asyncio
from collections.abc import Sequence

from sqlalchemy import select

from scheduler.clock import utc_now
from storage import outbox as queue
from storage.database import Database
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing
from storage.schema import outbox
from tests.process.phone import Phone


class Promises:
    """One message of each class to each of these people, with a mark in its text that no other has."""

    def __init__(self, database: Database, phones: Sequence[Phone], mark: str) -> None:
        self._database = database
        self._phones = phones
        self._mark = mark

    async def queue(self) -> None:
        """From outside: nobody is woken."""
        people = [(await phone.person()).id for phone in self._phones]
        messages = [
            Outgoing(
                f"{self._mark}/{delivery_class}/{person}",
                person,
                "invitation-code",
                {"role": "newcomer", "days": 1, "code": self._text(delivery_class)},
                lane=Lane.RELAY,
                delivery_class=delivery_class,
            )
            for delivery_class in DeliveryClass
            for person in people
        ]
        async with self._database.transaction() as db:
            await queue.put_all(db, messages, utc_now())

    async def begin_to_arrive(self) -> None:
        """Until the first is there."""
        while not any(self._copies(phone, each) for phone in self._phones for each in DeliveryClass):  # noqa: ASYNC110
            await asyncio.sleep(0.02)  # another process has no event of ours

    async def are_kept(self, cuts: int) -> None:
        """After so many moments at which answers can have been lost. Raises ``AssertionError``."""
        for phone in self._phones:
            person = (await phone.person()).id
            once, must = (self._copies(phone, each) for each in (DeliveryClass.ONCE, DeliveryClass.MUST_ARRIVE))
            assert 1 <= must <= 1 + cuts, f"{phone.user_id} got it {must} times"
            state = await self._state(f"{self._mark}/{DeliveryClass.ONCE}/{person}")
            assert state in (OutboxState.SENT, OutboxState.UNKNOWN)
            assert once == 1 or (once == 0 and state is OutboxState.UNKNOWN), f"{phone.user_id}: {once}, {state}"

    def _text(self, delivery_class: DeliveryClass) -> str:
        return f"{self._mark}-{delivery_class}"

    def _copies(self, phone: Phone, delivery_class: DeliveryClass) -> int:
        came = phone.telegram.messages_to(phone.user_id)
        return sum(self._text(delivery_class) in each.text for each in came)

    async def _state(self, key: str) -> OutboxState:
        async with self._database.reading() as db:
            state: OutboxState = (await db.execute(select(outbox.c.state).where(outbox.c.key == key))).scalar_one()
        return state
