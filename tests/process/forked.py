"""The program in a process of its own that need not import it first: it was imported once, and is forked each time.

``python -m bot`` computes for most of a second before it does anything, and tests start it some two hundred times.
From its first line on a forked one is the same: a process with its own folder, environment, signals and exit code.
"""

import asyncio
import multiprocessing
import os
import sys
from asyncio import ReadTransport, StreamReader, StreamReaderProtocol
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Final, Self

_CONTEXT: Final = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(
    ["bot.__main__", "bot.checking", "bot.copying", "bot.demo.serving", "bot.rotating", "bot.running"]
)


class Forked:
    """A ``python -m bot …`` that was started."""

    def __init__(self, process: ForkServerProcess, stdin: int, stdout: "_Pipe", stderr: "_Pipe") -> None:
        assert process.pid
        self.pid = process.pid
        self._stdin = os.fdopen(stdin, "wb")
        self._stdout = stdout
        self._stderr = stderr
        self._code = asyncio.create_task(_exit_code(process))

    @classmethod
    async def begin(cls, words: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Self:
        """Start it with these words behind its name, in ``folder``, with nothing else in its environment."""
        theirs_in, stdin = os.pipe()
        stdout, theirs_out = os.pipe()
        stderr, theirs_err = os.pipe()
        theirs = (
            Connection(theirs_in, writable=False),
            Connection(theirs_out, readable=False),
            Connection(theirs_err, readable=False),
        )
        arguments = (tuple(words), folder, dict(environment), theirs)
        process = _CONTEXT.Process(target=_be_the_program, args=arguments, daemon=True)
        await asyncio.to_thread(process.start)  # the first one waits until all is imported
        for each in theirs:
            each.close()
        return cls(process, stdin, await _Pipe.read_from(stdout), await _Pipe.read_from(stderr))

    @property
    def stderr(self) -> StreamReader:
        return self._stderr.reader

    @property
    def has_ended(self) -> bool:
        return self._code.done()

    async def ends(self) -> int:
        """Its exit code, once it has ended; below zero if a signal ended it."""
        return await asyncio.shield(self._code)

    async def says(self, typed: str) -> tuple[str, str]:
        """All that it writes to standard output and to standard error, given this to read."""
        with self._stdin as pipe:
            pipe.write(typed.encode())  # so little that the pipe holds it
        out, err = await asyncio.gather(self._stdout.reader.read(), self._stderr.reader.read())
        return out.decode(), err.decode()

    def close(self) -> None:
        """Let go of what connects to it; what it said after that is lost."""
        self._stdin.close()
        self._stdout.transport.close()
        self._stderr.transport.close()


@dataclass(frozen=True, slots=True)
class _Pipe:
    reader: StreamReader
    transport: ReadTransport

    @classmethod
    async def read_from(cls, number: int) -> Self:
        reader = StreamReader()
        protocol = StreamReaderProtocol(reader)
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, os.fdopen(number, "rb"))
        return cls(reader, transport)


async def _exit_code(process: ForkServerProcess) -> int:
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(process.sentinel, ended.set)
    try:
        await ended.wait()
    finally:
        loop.remove_reader(process.sentinel)
    assert process.exitcode is not None
    return process.exitcode


def _be_the_program(
    words: tuple[str, ...], folder: Path, environment: dict[str, str], streams: tuple[Connection, ...]
) -> None:
    from bot.__main__ import main  # noqa: PLC0415  # here, where it has been imported already

    for number, stream in enumerate(streams):
        os.dup2(stream.fileno(), number)
        stream.close()
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  # until the process ends
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    main(words, prog_name="python -m bot")
