"""The process that makes one file anew and ends: ``apart`` starts it, with the kind and a time as its arguments.

The file comes on standard input, what came of it goes to standard output (``reply``).
"""

import sys

from bot.media import Kind, Unfit, reply
from bot.media.confined import confine


def main(kind: str, cpu_seconds: int) -> None:
    """Read one file and answer. Nothing that decodes is loaded, and nothing read, before this is confined."""
    confine(cpu_seconds)
    sys.stdout.buffer.write(_answer(Kind(kind), sys.stdin.buffer.read()))


def _answer(kind: Kind, content: bytes) -> bytes:
    # Each takes time to load, and has holes of its own: never more than one.
    if kind is Kind.PICTURE:
        from bot.media.pictures import made_anew  # noqa: PLC0415
    elif kind is Kind.VOICE:
        from bot.media.voices import made_anew  # noqa: PLC0415
    else:
        from bot.media.documents import made_anew  # noqa: PLC0415
    try:
        return reply.made(made_anew(content))
    except Unfit as unfit:
        return reply.unfit(unfit.reason)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
