"""A voice and a photo, as they are when the programme passes them on."""

import io
from fractions import Fraction

import av
from av.audio.frame import AudioFrame
from PIL import Image

_RATE = 48_000
_FRAME = 960  # samples: 20 ms


def voice(seconds: float = 1.0) -> bytes:
    """Ogg with Opus, one channel. Silence: who hears it is no matter."""
    made = io.BytesIO()
    with av.open(made, "w", format="ogg") as file:
        stream = file.add_stream("libopus", rate=_RATE, layout="mono")
        for number in range(round(seconds * _RATE) // _FRAME):
            frame = AudioFrame(format="s16", layout="mono", samples=_FRAME)
            frame.planes[0].update(bytes(frame.planes[0].buffer_size))
            frame.sample_rate, frame.pts, frame.time_base = _RATE, number * _FRAME, Fraction(1, _RATE)
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return made.getvalue()


def photo(width: int = 320, height: int = 240) -> bytes:
    """A JPEG of one colour."""
    made = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(made, "JPEG")
    return made.getvalue()
