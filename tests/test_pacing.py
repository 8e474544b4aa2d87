"""What a platform takes in a second is used and never exceeded, and whoever asks something does not stand in line."""

import asyncio
import random
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace

import pytest

from bot.channels.limits import Limits
from bot.channels.telegram import LIMITS
from bot.pacing import Pace
from storage.outgoing import Lane
from tests.strict_platform import StrictPlatform
from tests.virtual_time import in_virtual_time

NEWS, ANSWER = Lane.BROADCAST, Lane.CONVERSATION
STRICT = replace(LIMITS, chat_burst=1)
WHATSAPP = Limits(overall=80, chat=1, slower=frozenset({"63018"}))
SANDBOX = Limits(overall=1 / 3, chat=1 / 3)

Way = Callable[[], float]


class Town:
    """Messages on their way to a platform, each as long under way as ``way`` says, there and back again."""

    def __init__(self, limits: Limits, way: Way = lambda: 0.02) -> None:
        self.platform = StrictPlatform(limits)
        self.pace = Pace(limits, asyncio.get_running_loop().time)
        self._way = way
        self._in_memory = asyncio.Semaphore(120)

    async def send(self, chat: str, lane: Lane = NEWS, *, prepared_seconds: float = 0.0) -> float:
        """Send one; how long after that it is there."""
        begun = asyncio.get_running_loop().time()
        place = await self.pace.place(chat, lane)
        assert place
        await asyncio.sleep(prepared_seconds)
        async with place:
            await asyncio.sleep(self._way())
            there = asyncio.get_running_loop().time()
            self.platform.takes(chat, there)
            await asyncio.sleep(self._way())
        return there - begun

    async def announce(self, count: int, *, prepared: Way = lambda: 0.0) -> None:
        """The same to so many, a hundred or so of them in memory."""

        async def one(number: int) -> None:
            try:
                await self.send(f"chat {number}", prepared_seconds=prepared())
            finally:
                self._in_memory.release()

        async with asyncio.TaskGroup() as together:
            for number in range(count):
                await self._in_memory.acquire()
                together.create_task(one(number))


def p95(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def play(story: Callable[[], Coroutine[object, object, None]]) -> None:
    in_virtual_time(story())


@pytest.mark.parametrize("limits", [STRICT, WHATSAPP], ids=["30 a second", "80 a second"])
def test_a_long_queue_uses_what_is_allowed_and_comes_evenly_and_never_early(limits: Limits) -> None:
    """Half the pace is half a day more for the last; one too many, and the platform makes all of them wait."""

    async def story() -> None:
        town = Town(limits)
        await town.announce(1500)
        assert town.platform.refused == 0
        assert 0.98 <= town.platform.a_second() / limits.overall <= 1
        assert town.platform.closest(1) > 0.5 / limits.overall

    play(story)


def test_nothing_is_early_however_unevenly_the_line_and_the_machine_run() -> None:
    """What left in time and was held up on the way must not meet what comes after it."""
    chance = random.Random(7)

    async def story() -> None:
        town = Town(STRICT, way=lambda: 0.02 + min(chance.expovariate(200), 0.2))
        await town.announce(3000, prepared=lambda: chance.expovariate(50))
        assert town.platform.refused == 0
        assert town.platform.a_second() >= 0.98 * 30

    play(story)


def test_the_second_half_of_the_very_first_text_is_not_early_though_the_first_was_slow() -> None:
    """The first message opens the connection: how quick the line is, only the next one shows."""

    async def story() -> None:
        ways = iter((0.3, 0.01, 0.01, 0.01))
        town = Town(STRICT, lambda: next(ways))
        for _ in range(2):
            await town.send("the same chat")
        assert town.platform.refused == 0

    play(story)


def test_nothing_is_early_after_a_moment_in_which_the_whole_machine_stood_still() -> None:
    """What was under way then arrives together with what came next."""

    async def story() -> None:
        clock = asyncio.get_running_loop().time

        def way() -> float:  # stands still for the last 0.7 seconds of every seven
            return max(0.02, 7.0 - clock() % 7.0) if clock() % 7.0 > 6.3 else 0.02

        town = Town(STRICT, way)
        await town.announce(900)
        assert town.platform.refused == 0

    play(story)


def test_whoever_asks_something_is_answered_at_once_in_the_midst_of_an_announcement() -> None:
    """They sit there and wait; three thousand others do not."""

    async def story() -> None:
        town = Town(STRICT)
        announced = asyncio.create_task(town.announce(1500))
        answers = []
        for number in range(100):
            await asyncio.sleep(0.37)
            answers.append(await town.send(f"newcomer {number}", ANSWER))
        await announced
        assert p95(answers) <= 0.2
        assert town.platform.refused == 0
        assert town.platform.a_second() >= 0.98 * 30

    play(story)


def test_the_more_urgent_goes_first_and_in_a_lane_who_came_first() -> None:
    """A reminder of a meeting in an hour is worth more than news."""

    async def story() -> None:
        pace = Pace(STRICT, asyncio.get_running_loop().time)
        left: list[str] = []

        async def send(name: str, lane: Lane) -> None:
            place = await pace.place(name, lane)
            assert place
            async with place:
                left.append(name)

        news = [(f"news {number}", NEWS) for number in range(10)]
        urgent = [(f"{lane} {number}", lane) for lane in reversed(Lane) for number in range(2)]
        async with asyncio.TaskGroup() as together:
            for name, lane in [*news, *urgent]:
                together.create_task(send(name, lane))
        named = [name for name in left if "news" not in name]
        assert named == [f"{lane} {number}" for lane in Lane for number in (0, 1)]
        assert left.index("reminder 1") < left.index("news 9") < left.index("broadcast 0")

    play(story)


def test_a_chat_that_got_something_waits_by_itself() -> None:
    """One person's long talk is not paid for by all the others."""

    async def story() -> None:
        town = Town(STRICT, way=lambda: 0.0)
        to_amina = [asyncio.create_task(town.send("amina")) for _ in range(3)]
        to_yusuf = asyncio.create_task(town.send("yusuf"))
        first, second, third = await asyncio.gather(*to_amina)
        assert first < 0.1
        assert second == pytest.approx(1, abs=0.1)
        assert third == pytest.approx(2, abs=0.1)
        assert await to_yusuf < 0.2
        assert town.platform.refused == 0

    play(story)


def test_what_is_said_in_several_messages_comes_at_once_and_news_wait_for_the_end_of_it() -> None:
    """A welcome is four messages; nobody looks at an empty screen between them."""

    async def story() -> None:
        town = Town(replace(STRICT, chat_burst=3), way=lambda: 0.0)
        said = await asyncio.gather(*(town.send("amina", ANSWER) for _ in range(4)))
        assert max(said[:3]) < 0.2
        assert said[3] == pytest.approx(3, abs=0.2)

        await asyncio.sleep(10)
        later = [asyncio.create_task(town.send("amina", lane)) for lane in (ANSWER, NEWS)]
        answer, more_news = await asyncio.gather(*later)
        assert answer < 0.2
        assert more_news >= 1
        assert await town.send("amina", ANSWER) >= 1  # where a platform knows no bursts, it knows none after news

    play(story)


def test_once_a_chat_was_found_too_fast_no_conversation_is_ahead_of_its_pace() -> None:
    """Where a platform knows no bursts, it says so once and not to everyone."""

    async def story() -> None:
        town = Town(LIMITS, way=lambda: 0.0)
        town.pace.no_bursts()
        assert (await asyncio.gather(*(town.send("amina", ANSWER) for _ in range(2))))[1] >= 1
        await asyncio.sleep(3601)
        assert max(await asyncio.gather(*(town.send("amina", ANSWER) for _ in range(4)))) < 0.5

    play(story)


def test_found_too_fast_by_the_platform_it_halves_its_pace_once_and_recovers_little_by_little() -> None:
    """To go on at the same pace would only be refused; to stay slow would leave the last waiting for hours."""

    async def story() -> None:
        town = Town(WHATSAPP)
        assert town.pace.means_slower("63018")
        assert not town.pace.means_slower("63016")
        for _ in range(20):  # what was on its way together
            town.pace.slow_down()
        await town.announce(400)
        assert 0.45 <= town.platform.a_second() / 80 <= 0.6
        await asyncio.sleep(60)
        recovered = len(town.platform.taken)
        await town.announce(400)
        town.platform.taken = town.platform.taken[recovered:]
        assert town.platform.a_second() >= 0.98 * 80

    play(story)


def test_a_sandbox_takes_one_in_three_seconds() -> None:
    """Whoever tries it out must not be refused either."""

    async def story() -> None:
        town = Town(SANDBOX)
        await asyncio.gather(*(town.send("amina", ANSWER) for _ in range(5)))
        assert town.platform.refused == 0
        assert town.platform.a_second() >= 0.98 / 3

    play(story)


def test_answers_that_never_come_do_not_hold_up_the_pace() -> None:
    """One in a hundred hangs for forty seconds: the other ninety-nine are not slower for it."""
    hanging = iter(range(1, 100_000))

    async def story() -> None:
        town = Town(STRICT, way=lambda: 20.0 if next(hanging) % 200 == 0 else 0.02)
        await town.announce(3000)
        assert len(town.platform.taken) == 3000 - town.platform.refused
        in_time = [taken for taken in town.platform.taken if taken < 100]
        assert len(in_time) >= 0.97 * 30 * 100

    play(story)


def test_who_no_longer_waits_takes_nobody_s_place_and_nobody_is_remembered_for_long() -> None:
    """A queue of a hundred thousand needs no more memory than one of a hundred."""

    async def story() -> None:
        town = Town(LIMITS)
        gone = asyncio.create_task(town.pace.place("gone", NEWS))
        await asyncio.sleep(0)
        gone.cancel()
        await town.announce(2000)
        assert town.platform.a_second() >= 0.98 * 30
        assert len(town.pace._chats) <= 30 * 35

    play(story)


def test_when_it_ends_nobody_waits_for_a_place_that_never_comes() -> None:
    """Whoever stops the program waits for seconds, not for the end of the queue."""

    async def story() -> None:
        pace = Pace(STRICT, asyncio.get_running_loop().time)
        waiting = [asyncio.create_task(pace.place("amina", NEWS)) for _ in range(3)]
        await asyncio.sleep(0.5)
        pace.hold()
        assert [place is None for place in await asyncio.gather(*waiting)] == [False, True, True]
        assert await pace.place("yusuf", ANSWER) is None
        pace.release()
        assert await pace.place("yusuf", ANSWER)

    play(story)
