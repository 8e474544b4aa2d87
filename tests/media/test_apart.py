"""A process of its own for each file: what goes wrong in it stays in it."""

import asyncio
import json
import os
from io import BytesIO
from pathlib import Path

import pytest
import structlog
import uvloop
from PIL import Image
from structlog.testing import capture_logs

from bot.media import Made, Reason, Unfit
from bot.media.apart import Limits, MadeApart
from tests.media.photographs import full_jpeg, quadrants, saved
from tests.media.recordings import recording

CANARY = "Kanarienvogel"
SMALL = b"\xff\xd8" + CANARY.encode() * 40
LARGE = SMALL * 10_000  # more than a pipe holds


class Broken:
    """Decoders that an attack has taken over: they start where ours does, and do as they like."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._started = folder / "started"

    def that(self, does: str, clock_seconds: float = 20) -> MadeApart:
        program = self.folder / "python"
        program.write_text(f"#!/bin/sh\necho $$ >> {self._started}\n{does}\n")
        program.chmod(0o700)
        return MadeApart(Limits(clock_seconds=clock_seconds), str(program))

    async def have_started(self, how_many: int) -> list[int]:
        """Their process ids, once so many have."""
        while len(self._all_started()) < how_many:  # noqa: ASYNC110  # another process has no event
            await asyncio.sleep(0.01)
        return self._all_started()

    def _all_started(self) -> list[int]:
        return [int(pid) for pid in self._started.read_text().split()] if self._started.exists() else []

    def are_gone(self) -> bool:
        return not any(alive(pid) for pid in self._all_started())


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def broken(tmp_path: Path) -> Broken:
    return Broken(tmp_path)


async def refused(apart: MadeApart, content: bytes = SMALL) -> Reason:
    with pytest.raises(Unfit) as told:
        await apart.picture(content)
    return told.value.reason


@pytest.mark.parametrize(
    "does",
    [
        "exit 0",
        "exit 3",
        "kill -SEGV $$",
        "head -c 100000 > /dev/null; kill -KILL $$",
        "printf 'made 0 1000\\nhalf of it'",
        "printf 'made 0 99999999\\n'; exec cat /dev/zero",
        "printf 'unfit because\\n'",
        "exec cat /dev/zero",
        "exec cat",
        "echo 'made -1 5'; echo hello",
    ],
)
async def test_a_decoder_that_crashes_or_speaks_nonsense_makes_its_file_unfit(does: str, broken: Broken) -> None:
    """An attack on one file must not become a fault of the programme, whatever it makes of the decoder."""
    for content in (SMALL, LARGE):
        assert await refused(broken.that(does, clock_seconds=0.5), content) is Reason.NOT_READABLE


@pytest.mark.parametrize("does", ["exec sleep 60", "cat > /dev/null; exec sleep 60", "echo 'made 0 9'; exec sleep 60"])
async def test_a_decoder_that_hangs_is_ended(does: str, broken: Broken) -> None:
    """Else two such files would stop all pictures for everyone."""
    for content in (SMALL, LARGE):
        assert await refused(broken.that(does, clock_seconds=0.2), content) is Reason.NOT_READABLE

    assert broken.are_gone()


async def test_one_that_doesnt_end_after_its_answer_keeps_nobody_waiting(broken: Broken) -> None:
    """The answer is there: what its process does after that is of no use to anyone."""
    made = await broken.that("cat > /dev/null; printf 'made 0 2\\nok'; exec sleep 60").picture(LARGE)

    assert made.content == b"ok"
    assert broken.are_gone()


async def test_the_real_one_is_ended_too_when_time_is_up() -> None:
    """No file takes longer than its time, whatever it is doing."""
    assert await refused(MadeApart(Limits(clock_seconds=0.001)), full_jpeg()) is Reason.NOT_READABLE


async def test_the_log_says_how_it_ended_and_nothing_of_the_file(broken: Broken) -> None:
    """Someone must see that decoders crash; nobody must read there what was sent."""
    structlog.reset_defaults()
    with capture_logs() as logged:
        await refused(broken.that("cat; cat >&2; kill -SEGV $$"))
        await refused(broken.that("kill -SEGV $$"))

    assert [(entry["event"], entry["kind"]) for entry in logged] == [("not_made_anew", "picture")] * 2
    assert logged[1]["exit"] == -11
    assert CANARY not in json.dumps(logged)


async def test_it_knows_no_key_and_no_address(broken: Broken, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever takes the decoder over looks first for what opens everything else."""
    monkeypatch.setenv("SECRET_KEY", CANARY)

    await refused(broken.that(f"cat /proc/$$/environ > {broken.folder}/known"))

    assert not (broken.folder / "known").read_bytes()


async def test_one_that_cant_be_started_is_no_fault_of_the_file(tmp_path: Path) -> None:
    """Its author would be asked for another picture, for ever."""
    with pytest.raises(OSError, match="nowhere"):
        await MadeApart(python=str(tmp_path / "nowhere")).picture(full_jpeg())


async def test_others_go_on_beside_what_hangs_two_at_a_time(broken: Broken) -> None:
    """A hundred pictures at once must not take a hundred processors."""
    apart = broken.that("cat > /dev/null; exec sleep 60")
    waiting = [asyncio.ensure_future(apart.picture(full_jpeg())) for _ in range(5)]
    await broken.have_started(2)
    await asyncio.sleep(0.2)

    at_once = len(await broken.have_started(2))
    for each in waiting:
        each.cancel()
    ended = await asyncio.gather(*waiting, return_exceptions=True)

    assert at_once == 2
    assert all(isinstance(each, asyncio.CancelledError) for each in ended)


async def test_whoever_stops_waiting_leaves_no_process_and_no_turn_behind(broken: Broken) -> None:
    """The programme stops within seconds, whatever is being made."""
    apart = broken.that("exec sleep 60")
    for already in range(3):  # more than can be made at once
        waiting = asyncio.ensure_future(apart.picture(full_jpeg()))
        await broken.have_started(already + 1)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert broken.are_gone()


async def test_many_at_once_each_get_their_own(apart: MadeApart) -> None:
    """Nobody ever gets someone else's picture."""
    sides = [50 + 10 * each for each in range(12)]
    sent = [saved(quadrants((side, side)), "PNG") for side in sides]

    made = await asyncio.gather(*(apart.picture(each) for each in sent))

    assert [Image.open(BytesIO(each.content)).size for each in made] == [(side, side) for side in sides]


def test_the_loop_that_the_programme_runs_on_does_it_as_well(broken: Broken) -> None:
    """It starts and ends processes in its own way, which the other tests don't see."""

    async def all_of_it() -> tuple[Made, Made]:
        for does in ("exec cat /dev/zero", "exec sleep 60", "kill -SEGV $$"):
            assert await refused(broken.that(does, clock_seconds=0.3)) is Reason.NOT_READABLE
        return await MadeApart().picture(full_jpeg()), await MadeApart().voice(recording("ogg"))

    picture, voice = uvloop.run(all_of_it())

    assert (picture.content_type, voice.content_type) == ("image/jpeg", "audio/ogg")
