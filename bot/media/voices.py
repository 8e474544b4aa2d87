"""A voice made anew from its sound: one channel of Opus in Ogg, as phones record and both platforms play it.

Nothing else of the file comes along: no title, author, place, comment, cover, chapter, video, nor what names the
program it was recorded with.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import Final

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer

from bot.media import VOICE_SECONDS_AT_MOST, Kind, Made, Reason, Unfit, check_size

_RATE: Final = 48_000  # samples a second; Opus knows no other sound than this inside
_BITS_A_SECOND: Final = 24_000  # speech is clear, and cheap to fetch

_CODECS: Final = ("opus", "vorbis", "mp3float", "aac", "amrnb", "amrwb")
# All that FFmpeg may use on these bytes. It knows hundreds of formats, some of which (HLS, concat, SDP) open other
# files and addresses by themselves; and it would decode pictures and video just to tell their size.
_READING: Final = {
    "format_whitelist": "ogg,mp3,mov,aac,amr,matroska",  # mov: MP4, M4A and 3GP too; matroska: WebM too
    "codec_whitelist": ",".join(_CODECS),  # while it looks at what the file holds
    "protocol_whitelist": "none",
}
# Otherwise the writer names itself, with its version.
_WRITING: Final = {"fflags": "+bitexact"}

# Formats that hold no duration of their own: what FFmpeg says there is a guess.
_WITHOUT_DURATION: Final = ("aac", "amr")


def made_anew(content: bytes) -> Made:
    """The same sound, and nothing but the sound. Raises ``Unfit``."""
    check_size(Kind.VOICE, content)
    try:
        with av.open(BytesIO(content), "r", container_options=dict(_READING), metadata_errors="replace") as source:
            made, samples = _written(_sound(source))
            claimed = 0 if source.format.name in _WITHOUT_DURATION else (source.duration or 0) / av.time_base
    except Unfit:
        raise
    # Hostile bytes raise whatever they like. Not chained: what was raised may quote them.
    except Exception:  # noqa: BLE001
        raise Unfit(Reason.NOT_READABLE) from None
    seconds = samples / _RATE
    # Half a sentence can say the opposite of the whole.
    if not samples or claimed > seconds * 1.05 + 0.5 or _ends_within_a_page(content):
        raise Unfit(Reason.NOT_READABLE)
    return Made(made, "audio/ogg", max(1, round(seconds)))


def _sound(source: InputContainer) -> Iterator[AudioFrame]:
    """The first sound in the file, on one channel."""
    resampler = av.AudioResampler(format="s16", layout="mono", rate=_RATE)
    stream = source.streams.audio[0]
    if stream.codec_context.codec.name not in _CODECS:
        raise Unfit(Reason.NOT_READABLE)
    for frame in source.decode(stream):
        yield from resampler.resample(frame)
    yield from resampler.resample(None)


def _written(sound: Iterator[AudioFrame]) -> tuple[bytes, int]:
    """The file, and how many samples are in it. What a header says of its length is not asked."""
    made = BytesIO()
    samples = 0
    with av.open(made, "w", format="ogg", container_options=dict(_WRITING)) as target:
        stream = target.add_stream(
            "libopus", rate=_RATE, options={"application": "voip", "vbr": "constrained"}, layout="mono"
        )
        assert isinstance(stream, AudioStream)
        stream.bit_rate = _BITS_A_SECOND
        for frame in sound:
            frame.pts = samples  # not what the file says of the time
            samples += frame.samples
            if samples > VOICE_SECONDS_AT_MOST * _RATE:
                raise Unfit(Reason.TOO_LONG)
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
    return made.getvalue(), samples


def _ends_within_a_page(content: bytes) -> bool:
    """Whether an Ogg file was cut off: it holds no duration, and its reader takes what is there for all (RFC 3533)."""
    if not content.startswith(b"OggS"):
        return False
    page = content.rindex(b"OggS")
    lengths = content[page + 27 : page + 27 + int.from_bytes(content[page + 26 : page + 27])]
    return page + 27 + len(lengths) + sum(lengths) > len(content)
