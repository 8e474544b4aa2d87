"""What does one trip for each statement save, against aiosqlite's own cursor?

    .venv/bin/python -m benchmarks.trips

In one run, in turn: the same short transactions through either. The ratio is what counts; below 1 it is worth it.
"""

import asyncio
import statistics
import tempfile
import time
from functools import partial
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage import sqlite

_ROUNDS = 15
_TRANSACTIONS = 200


async def main() -> None:
    """Measure, and print milliseconds a transaction and the ratio."""
    own: list[float] = []
    one_trip: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "measured.db"
        address = f"sqlite+aiosqlite:///{file}"
        of_its_own = create_async_engine(address, pool_size=1)
        by_one_trip = create_async_engine(address, pool_size=1, async_creator=partial(sqlite.connect, file))
        for _ in range(_ROUNDS):
            own.append(await _measured(of_its_own))
            one_trip.append(await _measured(by_one_trip))
        await of_its_own.dispose()
        await by_one_trip.dispose()
    print(f"aiosqlite's cursor: {statistics.median(own) * 1000:6.2f} ms a transaction (median of {_ROUNDS})")
    print(f"one trip:           {statistics.median(one_trip) * 1000:6.2f} ms a transaction")
    print(f"ratio:              {statistics.median(one_trip) / statistics.median(own):6.2f}")


async def _measured(engine: AsyncEngine) -> float:
    question = text("SELECT :a + :b")
    begun = time.perf_counter()
    for _ in range(_TRANSACTIONS):
        async with engine.connect() as connection:
            for number in range(5):
                (await connection.execute(question, {"a": number, "b": 1})).all()
    return (time.perf_counter() - begun) / _TRANSACTIONS


if __name__ == "__main__":
    asyncio.run(main())
