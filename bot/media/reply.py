"""What the process that makes a file anew answers: a line, and after it the file, if there is one.

made SECONDS LENGTH      SECONDS is 0 for all but a voice
unfit REASON
"""

import re
from typing import Final

from bot.media import DOCUMENT_BYTES_AT_MOST, Kind, Made, Reason, Unfit

# More than any file of ours can have, and what Twilio takes of a picture. Nobody reads more of what may be an attack.
_BYTES_AT_MOST: Final = 5 * 1024 * 1024
LINE_AT_MOST: Final = 32  # bytes
_MADE: Final = re.compile(rb"made (\d{1,4}) (\d{1,8})\n")
_UNFIT: Final = re.compile(rb"unfit ([a-z-]{1,20})\n")


def made(made: Made) -> bytes:
    return b"made %d %d\n%s" % (made.seconds or 0, len(made.content), made.content)


def unfit(reason: Reason) -> bytes:
    return b"unfit %s\n" % reason.value.encode()


def seconds_and_length(line: bytes, kind: Kind) -> tuple[int, int]:
    """How long a voice lasts, and how many bytes of file follow the line.

    Raises ``Unfit`` when the line says so; ``ValueError`` when it isn't of the form, or promises too much.
    """
    if refused := _UNFIT.fullmatch(line):
        raise Unfit(Reason(refused[1].decode()))
    form = _MADE.fullmatch(line)
    most = DOCUMENT_BYTES_AT_MOST if kind is Kind.DOCUMENT else _BYTES_AT_MOST
    if form is None or not 0 < int(form[2]) <= most:
        raise ValueError("not an answer")
    return int(form[1]), int(form[2])
