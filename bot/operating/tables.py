"""Plain tables, for terminals and for other programs."""

from collections.abc import Sequence
from datetime import datetime


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The rows under their heads, in columns two spaces apart; an empty cell is shown as a dash."""
    lines = [list(heads), *([cell or "-" for cell in row] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def moment(time: datetime) -> str:
    """A time to the second, in UTC."""
    return f"{time:%Y-%m-%dT%H:%M:%SZ}"
