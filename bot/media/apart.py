"""Makes files anew, each in a process of its own: whatever its decoder does there, nothing else notices.

Decoders of pictures, sound and documents are where attacks come in. So the process knows nothing (no environment, thus
no key and no address of a database), may do little (``confined``), and ends with its file.
"""

import asyncio
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen
from typing import Final

import structlog

from bot.media import Kind, Made, Reason, Unfit, check_size, reply

_AT_ONCE: Final = 2  # each may take a processor, and up to 1 GB of memory
_CONTENT_TYPES: Final = {Kind.PICTURE: "image/jpeg", Kind.VOICE: "audio/ogg", Kind.DOCUMENT: "application/pdf"}

_PROGRAM: Final = Path(__file__).resolve().parents[2]
# Isolated (-I), it finds installed packages alone, and the program need not be one. Last, so that it hides none.
_START: Final = """
import sys
sys.path.append(sys.argv[1])
from bot.media.__main__ import main
main(sys.argv[2], int(sys.argv[3]))
"""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Limits:
    """How long one file may take: by the clock, not counting the wait for its turn, and of a processor."""

    clock_seconds: float = 30
    cpu_seconds: int = 20


class MadeApart:
    """Makes two files at a time; others wait for their turn. ``python`` is what runs the processes."""

    def __init__(self, limits: Limits | None = None, python: str = sys.executable) -> None:
        self._limits = limits or Limits()
        self._python = python
        self._turns = asyncio.Semaphore(_AT_ONCE)

    async def picture(self, content: bytes) -> Made:
        """The picture, and nothing but the picture. Raises ``Unfit``; ``OSError`` when no process can be started."""
        return await self._made(Kind.PICTURE, content)

    async def voice(self, content: bytes) -> Made:
        """The voice, and nothing but the voice. Raises ``Unfit``; ``OSError`` when no process can be started."""
        return await self._made(Kind.VOICE, content)

    async def document(self, content: bytes) -> Made:
        """The pages, and nothing but the pages. Raises ``Unfit``; ``OSError`` when no process can be started."""
        return await self._made(Kind.DOCUMENT, content)

    async def _made(self, kind: Kind, content: bytes) -> Made:
        check_size(kind, content)
        async with self._turns:
            process = self._started(kind)
            asking = asyncio.ensure_future(asyncio.to_thread(_answer, process, kind, content))
            try:
                async with asyncio.timeout(self._limits.clock_seconds):
                    return await asyncio.shield(asking)
            except (TimeoutError, ValueError) as error:
                failed = type(error).__name__
            finally:
                _kill(process)
                await asyncio.gather(asking, return_exceptions=True)  # soon: its pipes are cut
        # It hung, crashed, was killed, or spoke nonsense. What it said is not told: it may hold what someone sent.
        log.warning("not_made_anew", kind=kind.value, error=failed, exit=process.returncode)
        raise Unfit(Reason.NOT_READABLE)

    def _started(self, kind: Kind) -> Popen[bytes]:
        # Not asyncio's: one that ends in the wrong moment there leaves its pipes open, or loses its exit code.
        return Popen(  # noqa: S603  # nothing of it comes from outside
            (self._python, "-I", "-B", "-c", _START, str(_PROGRAM), kind.value, str(self._limits.cpu_seconds)),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env={},
            cwd="/",
            start_new_session=True,  # Ctrl-C in a terminal is for us, and it can be killed as a group
        )


def _answer(process: Popen[bytes], kind: Kind, content: bytes) -> Made:
    """Blocks until the process has answered, or was killed; it is gone then, even if nobody waits for this any more."""
    assert process.stdin
    assert process.stdout
    try:
        with process.stdout as answers:
            with suppress(BrokenPipeError), process.stdin as questions:  # if it is gone already, its answer tells
                questions.write(content)
            seconds, length = reply.seconds_and_length(answers.readline(reply.LINE_AT_MOST), kind)
            made = answers.read(length)
    finally:
        _kill(process)
        process.wait()
    if len(made) < length:
        raise ValueError("not the whole file")
    return Made(made, _CONTENT_TYPES[kind], seconds if kind is Kind.VOICE else None)


def _kill(process: Popen[bytes]) -> None:
    """With all that it may have started."""
    if process.returncode is None:
        with suppress(ProcessLookupError, PermissionError):  # macOS says the second of one that has ended by itself
            os.killpg(process.pid, signal.SIGKILL)
