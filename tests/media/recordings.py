"""Voices as phones and programs record them: a tone of 440 Hz, with all that a file may say beside it."""

import math
import struct
from array import array
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from itertools import pairwise
from typing import Final

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

CANARY: Final = "Kanarienvogel"
TAGS: Final = {
    "title": f"{CANARY} title",
    "artist": f"{CANARY} artist",
    "comment": f"{CANARY} +48.8582+002.2945/",
}
_HERTZ: Final = 440
_PERIODS: Final = 11  # of 440 Hz are as long as a whole number of samples, at each of our rates


@dataclass(frozen=True, slots=True)
class Form:
    """A container and the codec in it, by FFmpeg's names."""

    container: str
    codec: str
    rate: int = 48_000
    quickest: str = "0"  # of the codec's levels of effort


FORMS: Final = {
    "ogg": Form("ogg", "libopus"),
    "mp3": Form("mp3", "libmp3lame", quickest="9"),
    "m4a": Form("mp4", "aac"),
    "aac": Form("adts", "aac"),
    "amr": Form("amr", "libopencore_amrnb", 8_000),
    "3gp": Form("3gp", "libopencore_amrnb", 8_000),
    "webm": Form("webm", "libopus"),
}


def recording(name: str, seconds: float = 2, tags: Mapping[str, str] | None = None, *, filmed: bool = False) -> bytes:
    """A tone in this form; ``filmed``: with a picture in it, as a cover or a film."""
    form, content = FORMS[name], BytesIO()
    with av.open(content, "w", format=form.container) as target:
        target.metadata.update(tags or {})
        stream = target.add_stream(
            form.codec, rate=form.rate, layout="mono", options={"compression_level": form.quickest}
        )
        assert isinstance(stream, AudioStream)
        stream.bit_rate = 12_200 if form.rate == 8_000 else 64_000
        cover = _add_cover(target) if filmed else None
        if tags and name == "m4a":
            chapter = {"title": f"{CANARY} chapter"}
            target.set_chapters([{"id": 1, "start": 0, "end": 1, "time_base": Fraction(1), "metadata": chapter}])
        if cover:
            image = VideoFrame(64, 64, "yuvj420p")
            image.pts = 0
            target.mux(cover.encode(image))
            target.mux(cover.encode(None))
        for frame in tone(seconds, form.rate):
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
    return content.getvalue()


def _add_cover(target: OutputContainer) -> VideoStream:
    stream = target.add_stream("mjpeg", rate=1)
    stream.width = stream.height = 64
    stream.pix_fmt = "yuvj420p"
    stream.metadata["title"] = f"{CANARY} cover"
    stream.disposition = Disposition.attached_pic
    return stream


def tone(seconds: float, rate: int) -> Iterator[AudioFrame]:
    samples = rate * _PERIODS // _HERTZ
    wave = array(
        "h", (round(12_000 * math.sin(2 * math.pi * _PERIODS * n / samples)) for n in range(samples))
    ).tobytes()
    for start in range(0, round(seconds * rate), samples):
        frame = AudioFrame("s16", "mono", samples)
        frame.sample_rate, frame.pts = rate, start
        frame.planes[0].update(wave)
        yield frame


def full(name: str) -> bytes:
    """With everything beside the sound that the form can carry."""
    if name == "mp3":
        return _id3() + recording(name, tags=TAGS, filmed=True)
    if name == "ogg":
        cover = struct.pack(">II", 3, 10) + b"image/jpeg" + struct.pack(">I", len(CANARY)) + CANARY.encode() + bytes(20)
        return recording(name, tags={**TAGS, "METADATA_BLOCK_PICTURE": b64encode(cover).decode()})
    if name == "aac":
        return _id3() + recording(name)
    return recording(name, tags=TAGS, filmed=name == "m4a")


def _id3() -> bytes:
    """A place and a serial number, as ID3 frames of one's own."""
    text = f"\0place\0{CANARY} 48.8582 2.2945".encode()
    frame = b"TXXX" + struct.pack(">IH", len(text), 0) + text
    return b"ID3\x03\0\0" + struct.pack(">I", len(frame)) + frame


@dataclass(frozen=True, slots=True)
class Heard:
    """What comes out when a file is played."""

    seconds: float
    hertz: float
    loudest: int
    kinds: tuple[str, ...]  # of its streams
    said: dict[str, str]  # beside the sound


def heard(content: bytes) -> Heard:
    with av.open(BytesIO(content), "r") as source:
        said = dict(source.metadata)
        for stream in source.streams:
            said.update(stream.metadata)
        for chapter in source.chapters():
            said.update(chapter["metadata"])
        resampler = av.AudioResampler("s16", "mono", 48_000)
        sound = array("h")
        for frame in source.decode(source.streams.audio[0]):
            for even in resampler.resample(frame):
                sound.frombytes(bytes(even.planes[0])[: 2 * even.samples])
        kinds = tuple(stream.type for stream in source.streams)
    above = [sample > 0 for sample in sound if abs(sample) > 500]  # near silence, noise counts for nothing
    rises = sum(1 for before, after in pairwise(above) if after and not before)
    seconds = len(sound) / 48_000
    return Heard(seconds, rises / seconds, max(sound), kinds, said)
