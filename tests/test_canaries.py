"""Many invented people: their words, names and numbers stay where they belong, and after /delete they are gone."""

import asyncio
import io
import logging
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import App, Parts
from bot.channels import Channel, Payload
from bot.channels.simulator import LIKE_WHATSAPP
from bot.logs import configure
from handlers.conversation import Programme
from storage.incoming import ChannelName
from storage.migrating import migrate
from storage.vocabulary import Language, Role
from tests.actor import Actor
from tests.letterbox import Letterbox
from tests.logged import listening
from tests.made_once import danger_words, database_in, texts
from tests.phone_files import ChannelWithFiles
from tests.steady_time import SteadyTime
from tests.world import A_TUESDAY, World

ANSWER = "Commence par un stage."

_SCRIPTS = (
    ("fr", "Nomsecret{}", "Comment devenir motsecret{} ici ?"),
    ("uk", "Таємна{}", "Як стати таємницею{} тут?"),
    ("fa-AF", "پنهان{}", "چطور رازدار{} شوم؟"),
)


@dataclass(frozen=True, slots=True)
class Canary:
    """One person, and what must not be found anywhere."""

    number: int
    chat: str
    language: str
    name: str
    words: str

    @property
    def marks(self) -> Sequence[str]:
        """Their number, their name, and the word of theirs that nobody else uses."""
        return self.chat, self.name, max(self.words.split(), key=len)


def canary(number: int) -> Canary:
    language, name, words = _SCRIPTS[number % len(_SCRIPTS)]
    sign = "".join(chr(ord("a") + int(digit)) for digit in f"{number:03}")  # letters: numbers are taken out of words
    return Canary(number, f"4915112{number:06}", language, name.format(sign), words.format(sign))


@dataclass(frozen=True, slots=True)
class Screens:
    """What stood on everyone's screen."""

    of: Mapping[int, str]
    counsellor: str
    helper: str


class Crowd:
    """Everyone does the same thing at the same time, so that what is sent is sent in bulk."""

    def __init__(self, app: App, box: Letterbox) -> None:
        self._app = app
        self._box = box

    async def writes(self, people: Sequence[Canary], text: Callable[[Canary], str]) -> None:
        await self._receive([self._box.write(each.chat, text(each), each.language) for each in people])

    async def taps(self, people: Sequence[Canary], place: int) -> None:
        await self._receive([self._box.tap(each.chat, place, each.language) for each in people])

    async def _receive(self, payloads: Sequence[Payload]) -> None:
        await asyncio.gather(*(self._app.receive(self._box, payload) for payload in payloads))
        await self._app.delivery.drained()


@contextmanager
def our_logs() -> Iterator[Callable[[], str]]:
    """All that we write, at any level."""
    with listening() as logged:
        configure("DEBUG", logged, json=True)
        yield logged.getvalue


@contextmanager
def every_log() -> Iterator[Callable[[], str]]:
    """And all that any library logs at any level, as if nobody had tamed it."""
    raw, root = io.StringIO(), logging.getLogger()
    loud = [logging.getLogger(name) for name in ("sqlalchemy.engine", "aiosqlite", "asyncio")]
    with our_logs() as ours:
        handler = logging.StreamHandler(raw)
        root.addHandler(handler)
        for logger in (root, *loud):
            logger.setLevel(logging.DEBUG)
        try:
            yield lambda: ours() + raw.getvalue()
        finally:
            root.removeHandler(handler)
            for logger in loud:
                logger.setLevel(logging.NOTSET)


@asynccontextmanager
async def a_town(folder: Path) -> AsyncIterator[tuple[World, Letterbox]]:
    """A programme whose newcomers write through the letterbox; its staff have phones that show numbers."""
    database, time, box = database_in(folder), SteadyTime(A_TUESDAY), Letterbox()
    await migrate(database)
    staff = ChannelWithFiles(ChannelName.SIMULATED_WHATSAPP, LIKE_WHATSAPP, [], time)
    languages = tuple(Language(language) for language, _, _ in _SCRIPTS)
    programme = Programme(
        "Relais", Language("fr"), "Europe/Paris", "Claire, 9-17", "open", languages, "relais_bot", everyone_is_met=True
    )
    channels: dict[ChannelName, Channel] = {box.name: box, staff.name: staff}
    wait, fast = timedelta(seconds=1), 100_000
    app = App(Parts(database, channels, programme, texts(), danger_words(), None, wait, time, fast))
    app.start()
    try:
        yield World(app, time, {staff.name: staff}), box
    finally:
        await app.close()


async def come_in(crowd: Crowd, people: Sequence[Canary]) -> None:
    """From /start to the first question, which each of them writes."""
    await crowd.writes(people, lambda _: "/start")
    for _ in ("their own language comes first", "agreed", "of age"):
        await crowd.taps(people, 0)
    await crowd.writes(people, lambda each: each.name)
    await crowd.writes(people, lambda each: each.words)


async def staff_of(world: World) -> tuple[Actor, Actor]:
    """A counsellor, and a helper who has time for questions."""
    claire = world.someone("Claire", "fr", numbers_only=True)
    await claire.joins(name="Claire", code=await world.code(Role.COUNSELLOR))
    return claire, await world.helper("Yusuf", week="five", approved_by=claire, numbers_only=True)


async def play(folder: Path, people: Sequence[Canary], asking: int) -> tuple[dict[str, bytes], Screens]:
    """All come in, some ask, one is answered. What is in the database's files then, and on whose screen."""
    async with a_town(folder) as (world, box):
        claire, yusuf = await staff_of(world)
        crowd = Crowd(world.app, box)
        await come_in(crowd, people)
        for _ in ("topic", "aim"):
            await crowd.taps(people[:asking], 0)
        await yusuf.chooses("take", "question-offered")
        await yusuf.says(ANSWER)
        files = await asyncio.to_thread(lambda: {file.name: file.read_bytes() for file in folder.iterdir()})
        staff = ["\n".join(bubble.text for bubble in actor.phone.bubbles) for actor in (claire, yusuf)]
        return files, Screens({each.number: box.screen(each.chat) for each in people}, *staff)


@pytest.mark.timeout(240)
@pytest.mark.parametrize("many", [60, pytest.param(300, marks=pytest.mark.slow)])
async def test_nobody_is_in_a_log_in_a_byte_of_the_database_or_on_a_wrong_screen(tmp_path: Path, many: int) -> None:
    """A leaked telephone number may cost more than trust."""
    people = [canary(number) for number in range(many)]
    asking = many // 10  # so many go on to send their question
    with our_logs() as log:
        files, screens = await play(tmp_path, people, asking)
    assert log()
    assert {"relais.db", "relais.db-wal", "relais.keyring.db", "relais.keyring.db-wal"} <= files.keys()
    for name, content in {"log": log().encode(), **files}.items():
        assert [mark for each in people for mark in each.marks if mark.encode() in content] == [], name

    assert any(ANSWER in screen for screen in screens.of.values())
    assert any(each.marks[2] in screens.helper for each in people[:asking])
    assert not any(each.marks[2] in screens.helper for each in people[asking:])
    everyone = "\n".join(screens.of.values())
    for each in people:
        assert each.name not in screens.helper
        assert each.chat not in screens.helper + screens.counsellor
        assert each.chat not in everyone
        assert everyone.count(each.name) == screens.of[each.number].count(each.name)
        assert everyone.count(each.marks[2]) == screens.of[each.number].count(each.marks[2])


async def test_not_even_the_loudest_log_of_any_library_holds_anything_of_anyone(tmp_path: Path) -> None:
    """Someone will turn everything on one day, to find a mistake, and send it to someone else."""
    people = [canary(number) for number in range(9)]
    with every_log() as log:
        await play(tmp_path, people, 6)
    logged = log()
    assert "INSERT INTO people" in logged
    assert "aiosqlite" in logged or "executing functools.partial" in logged
    assert [mark for each in people for mark in each.marks if mark in logged] == []
