"""``python -m bot demo`` as someone starts it in a terminal."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOT_OURS = ("HOST", "PORT")  # of whoever runs the tests

_PATIENCE_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo that was started in ``folder``; its temporary files go there too."""

    folder: Path
    process: asyncio.subprocess.Process

    async def address(self) -> str:
        """What it tells to open in a browser."""
        assert self.process.stdout
        async with asyncio.timeout(_PATIENCE_SECONDS):
            line = (await self.process.stdout.readline()).decode()
        told = re.search(r"open (http://\S+) in a browser", line)
        assert told, line
        return told[1]

    async def ended(self) -> tuple[int, str]:
        """Its exit code and all that it said on standard error, once it has ended by itself."""
        async with asyncio.timeout(_PATIENCE_SECONDS):
            _, said = await self.process.communicate()
        assert self.process.returncode is not None
        return self.process.returncode, said.decode()

    async def stops(self, by: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """End it as a terminal or the system would."""
        self.process.send_signal(by)
        return await self.ended()


@asynccontextmanager
async def started(folder: Path, *arguments: str, **environment: str) -> AsyncIterator[Demo]:
    """Start it with these arguments and settings; it is gone when the block ends."""
    others = {name: value for name, value in os.environ.items() if name not in NOT_OURS}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", *arguments),
        cwd=folder,
        env={**others, "PYTHONPATH": str(ROOT), "TMPDIR": str(folder), **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    demo = Demo(folder, process)
    try:
        yield demo
    finally:
        if process.returncode is None:
            await demo.stops()
