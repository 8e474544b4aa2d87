"""One incoming message, and what we say to it.

A turn only *says ids*: what it says is queued with everything it changed, in one transaction, and
becomes text when it is delivered, in the reader's language of that moment.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from handlers.conversation import About, Asked, Asking, Programme, Step, about
from storage import people
from storage.database import Transaction
from storage.incoming import ChannelName, Incoming
from storage.outgoing import BACK, Argument, Choices, DeliveryClass, Lane, Option, Outgoing, Timing
from storage.people import Person, new_id
from storage.vocabulary import AccountId, ChoiceSetId, PersonId


@dataclass(slots=True)
class Occasion:
    """Something that makes us speak: an incoming message, or a deadline.

    ``key`` names it: what it says is queued once, however often it happens.
    """

    db: Transaction
    now: datetime
    programme: Programme
    key: str
    messages: list[Outgoing] = field(default_factory=list, kw_only=True)

    def say_to(
        self,
        person: PersonId,
        message: str,
        *,
        source: PersonId | None = None,
        lane: Lane = Lane.RELAY,
        timing: Timing = Timing.QUIET,
        news_of: str | None = None,
        account: AccountId | None = None,
        **arguments: Argument,
    ) -> None:
        """Say something to someone; ``source`` is whose words it carries, ``news_of`` what it tells the state of.

        ``account``: in which of their apps; None for the one they last wrote from.
        """
        self.messages.append(
            Outgoing(
                self._next_key(),
                person,
                message,
                arguments,
                source=source,
                lane=lane,
                timing=timing,
                news_of=news_of,
                account=account,
            )
        )

    async def ask_of(
        self,
        person: Person | PersonId,
        step: Step[Any] | About,  # Any: a step of any answer
        *,
        lane: Lane = Lane.RELAY,
        timing: Timing = Timing.QUIET,
        delivery_class: DeliveryClass = DeliveryClass.MUST_ARRIVE,
        key: str | None = None,
        news_of: str | None = None,
        account: AccountId | None = None,
        expires_at: datetime | None = None,
    ) -> None:
        """Put a step before someone else; their answer comes back to it whenever they give it.

        ``news_of``: what it also tells the state of; not left by then, later news of the same overtakes it.
        ``expires_at``: after this it would only confuse, and does not leave any more.
        """
        whom = person if isinstance(person, Person) else await people.get(self.db, person)
        if whom is None:
            return
        asked = await self.asked(whom, about(step))
        self.put(
            whom,
            about(step),
            asked,
            lane=lane,
            timing=timing,
            delivery_class=delivery_class,
            key=key,
            news_of=news_of,
            account=account,
            expires_at=expires_at,
        )

    def put(
        self,
        whom: Person,
        stop: About,
        asked: Asked,
        *,
        lane: Lane = Lane.RELAY,
        timing: Timing = Timing.QUIET,
        delivery_class: DeliveryClass = DeliveryClass.MUST_ARRIVE,
        key: str | None = None,
        news_of: str | None = None,
        account: AccountId | None = None,
        expires_at: datetime | None = None,
    ) -> None:
        """As ``ask_of``, where it is known what the step says: for many people, with no look at the database each."""
        message = self._question(whom, stop, asked, back=False, waits=True)
        self.messages.append(
            replace(
                message,
                lane=lane,
                timing=timing,
                delivery_class=delivery_class,
                key=key or message.key,
                news_of=news_of,
                account=account,
                expires_at=expires_at,
            )
        )

    async def asked(self, person: Person, stop: About) -> Asked:
        """What a step says when it is put before ``person``."""
        if stop.step.asks is None:
            return Asked()
        return await stop.step.asks(Asking(self.db, self.now, self.programme, person, stop.subject))

    def _question(self, person: Person, stop: About, asked: Asked, *, back: bool, waits: bool) -> Outgoing:
        options = asked.options
        if options is None:
            options = tuple(Option(option) for option in stop.step.expects.options)
        if back and options:
            options = (*options, Option(BACK))
        choices = Choices(
            ChoiceSetId(new_id()), stop.step.name, stop.subject, options, waits and bool(options), stop.step.holds
        )
        return Outgoing(
            self._next_key(),
            person.id,
            stop.step.name,
            asked.arguments,
            choices=choices,
            source=asked.source,
        )

    def _next_key(self) -> str:
        return f"{self.key}/{len(self.messages)}"


@dataclass(slots=True)
class Turn(Occasion):
    """One incoming message of one person."""

    person: Person
    incoming: Incoming
    subject: str | None = None  # the id of what the step is about
    erased: bool = False  # this person is gone: nothing more is said to them

    @property
    def channel(self) -> ChannelName:
        """The app they write from."""
        return self.incoming.channel

    @property
    def to_queue(self) -> list[Outgoing]:
        """What is said; nothing to or from someone who was just erased."""
        if not self.erased:
            return self.messages
        return [message for message in self.messages if self.person.id not in (message.to, message.source)]

    @property
    def about(self) -> str:
        """What this step is about. Raises ``LookupError`` in a step that was asked about nothing."""
        if self.subject is None:
            raise LookupError("this step was asked about nothing")
        return self.subject

    def say(self, message: str, *, source: PersonId | None = None, **arguments: Argument) -> None:
        """Answer the person who wrote."""
        self.say_to(
            self.person.id,
            message,
            source=source,
            lane=Lane.CONVERSATION,
            timing=Timing.NOW,
            news_of=None,
            account=None,
            **arguments,
        )

    async def ask(self, stop: About, *, back: bool) -> None:
        """Put the next step before the person who wrote; the router calls it."""
        asked = await self.asked(self.person, stop)
        self.messages.append(self._question(self.person, stop, asked, back=back, waits=False))
