"""What must be true after any number of power cuts: read from the database and from the phones."""

import asyncio
from collections import Counter
from collections.abc import Sequence

from sqlalchemy import select

from scheduler.clock import utc_now
from storage import outbox as queue
from storage import people, questions, utterances
from storage.database import Database, Transaction
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing
from storage.people import Person
from storage.schema import outbox, seen_events
from storage.vocabulary import QuestionState, Standing
from tests.process.crowd import TOLD, Newcomer
from tests.servers.telegram import TelegramServer

# Stands in every message that must never come twice, and in no other.
ONCE_MARK = "coupure-"


class Cuts:
    """What was on its way at each power cut: only those messages' answers can have been lost."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._on_its_way: Counter[str] = Counter()

    async def note(self) -> None:
        """The process has just been killed."""
        async with self._database.reading() as db:
            rows = await db.execute(select(outbox.c.id).where(outbox.c.state == OutboxState.SENDING))
            self._on_its_way.update(row.id for row in rows)

    def of(self, row: str) -> int:
        """At how many cuts this message was on its way."""
        return self._on_its_way[row]


async def announce(database: Database, crowd: Sequence[Newcomer], cut: int) -> None:
    """Queue a message of the class "once" for those who are known by now; to be called while the program is down."""
    async with database.transaction() as db:
        known = [person for newcomer in crowd if (person := await _known(db, newcomer))]
        announcements = [
            Outgoing(
                f"{ONCE_MARK}{cut}/{person.id}",
                person.id,
                "invitation-code",
                {"role": "newcomer", "days": 1, "code": f"{ONCE_MARK}{cut}"},
                lane=Lane.REMINDER,
                delivery_class=DeliveryClass.ONCE,
            )
            for person in known
        ]
        await queue.put_all(db, announcements, utc_now())


async def all_has_left(database: Database, seconds: float) -> None:
    """Until nothing waits to be sent. Raises ``AssertionError`` with what still does after so long."""
    left: list[tuple[str, str]] = []
    for _ in range(int(seconds * 10)):
        async with database.reading() as db:
            on_its_way = outbox.c.state.in_([OutboxState.READY, OutboxState.SENDING])
            rows = await db.execute(select(outbox.c.message, outbox.c.state).where(on_its_way))
        left = [(row.message, row.state) for row in rows]
        if not left:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(f"still on its way: {left}")


async def nothing_is_lost_or_doubled(
    database: Database, telegram: TelegramServer, crowd: Sequence[Newcomer], cuts: Cuts
) -> None:
    """Every act was handled once, everyone came to the end, and nothing was said more often than it may be."""
    async with database.reading() as db:
        seen = Counter((await db.execute(select(seen_events.c.event_id))).scalars())
        for newcomer in crowd:
            assert [seen[str(act.update_id)] for act in newcomer.acts] == [1] * len(newcomer.acts)
            assert all(telegram.confirmed(act.update_id) for act in newcomer.acts)
            person = await _known(db, newcomer)
            assert person, "someone who wrote is forgotten"
            assert person.standing is Standing.ACTIVE
            await _asked_each_once(db, person, newcomer)
            await _told_once(db, person, telegram, newcomer, cuts)


async def _asked_each_once(db: Transaction, person: Person, newcomer: Newcomer) -> None:
    (sent,) = await questions.open_of_asker(db, person.id)
    (begun,) = await questions.drafts_of(db, person.id)
    assert sent.state is QuestionState.WITH_COUNSELLOR
    for question, asked in ((sent, newcomer.question), (begun, newcomer.next_question)):
        (said,) = await utterances.of_question(db, question.id)
        assert said.words.text == asked


async def _told_once(db: Transaction, person: Person, telegram: TelegramServer, newcomer: Newcomer, cuts: Cuts) -> None:
    rows = (await db.execute(select(outbox).where(outbox.c.person_id == person.id).order_by(outbox.c.number))).all()
    texts = Counter(sent.text for sent in telegram.messages_to(newcomer.user_id))
    answers = [row for row in rows if row.delivery_class is DeliveryClass.MUST_ARRIVE]
    assert [row.message for row in answers] == list(TOLD)
    assert {row.state for row in answers} == {OutboxState.SENT}
    answered = [text for text in texts if ONCE_MARK not in text]  # in the order in which each first came
    for message, text in zip(dict.fromkeys(TOLD), answered, strict=True):
        these = [row for row in answers if row.message == message]
        assert len(these) <= texts[text] <= sum(1 + cuts.of(row.id) for row in these), f"{message}: {texts[text]} times"
    for row in rows:
        if row.delivery_class is DeliveryClass.ONCE:
            came = sum(texts[text] for text in texts if text.endswith(row.key.partition("/")[0]))
            unknown = row.state is OutboxState.UNKNOWN and cuts.of(row.id)
            assert came == 1 or (unknown and came == 0), f"{row.key}: {row.state}, and it came {came} times"


async def _known(db: Transaction, newcomer: Newcomer) -> Person | None:
    found = await people.at_address(db, ChannelName.TELEGRAM, Address(str(newcomer.user_id)))
    return found[0] if found else None
