"""What isn't a picture, or is meant to harm, is refused with a reason, and harms nothing."""

import struct
import zlib
from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image

from bot.media import PICTURE_BYTES_AT_MOST, Reason, Unfit
from bot.media.apart import MadeApart
from tests.media.photographs import corners, huge_png, png_chunk, quadrants, saved
from tests.media.strange import WRITTEN, zipped


@pytest.mark.parametrize("name", [*WRITTEN, "zip"])
async def test_what_is_no_picture_is_not_readable(name: str, apart: MadeApart) -> None:
    """Its name and type are the sender's word: only the content counts."""
    with pytest.raises(Unfit) as refused:
        await apart.picture(zipped() if name == "zip" else WRITTEN[name])

    assert refused.value.reason is Reason.NOT_READABLE


@pytest.mark.parametrize("form", ["BMP", "TIFF", "ICO", "PPM", "TGA", "JPEG2000", "AVIF", "PDF"])
async def test_a_format_that_phones_dont_send_is_not_readable(form: str, apart: MadeApart) -> None:
    """Each format more is a decoder more that may have a hole."""
    with pytest.raises(Unfit) as refused:
        await apart.picture(saved(quadrants(), form))

    assert refused.value.reason is Reason.NOT_READABLE


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF"])
async def test_a_picture_that_was_cut_off_is_not_readable(form: str, apart: MadeApart) -> None:
    """Half grey, it could be taken for what its author meant to show."""
    whole = saved(Image.effect_noise((300, 200), 60), form)

    for kept in (0.05, 0.5, 0.9):
        with pytest.raises(Unfit) as refused:
            await apart.picture(whole[: int(len(whole) * kept)])
        assert refused.value.reason is Reason.NOT_READABLE


def gif_header() -> bytes:
    small = saved(quadrants(), "GIF")
    return small[:6] + struct.pack("<HH", 0xFFFF, 0xFFFF) + small[10:]


def jpeg_header() -> bytes:
    small = saved(quadrants(), "JPEG")
    frame = small.index(b"\xff\xc0")
    return small[: frame + 5] + struct.pack(">HH", 0xFFFF, 0xFFFF) + small[frame + 9 :]


BOMBS = {"png": lambda: huge_png(30_000), "gif": gif_header, "jpeg": jpeg_header}


@pytest.mark.parametrize("make", BOMBS.values(), ids=BOMBS.keys())
async def test_a_picture_that_unfolds_without_end_is_too_large(make: Callable[[], bytes], apart: MadeApart) -> None:
    """A hundred kilobytes can become gigabytes, and take the program's memory from everyone."""
    bomb = make()
    assert len(bomb) < 200_000

    with pytest.raises(Unfit) as refused:
        await apart.picture(bomb)

    assert refused.value.reason is Reason.TOO_LARGE


async def test_a_picture_is_too_large_by_its_bytes_its_pixels_or_one_side(apart: MadeApart) -> None:
    """Its author is told what to do: send a smaller one."""
    strip = saved(Image.new("L", (2001, 100)), "PNG")
    for content in (b"\xff\xd8\xff" + b"\0" * PICTURE_BYTES_AT_MOST, huge_png(7_200), strip):
        with pytest.raises(Unfit) as refused:
            await apart.picture(content)
        assert refused.value.reason is Reason.TOO_LARGE


async def test_the_largest_picture_we_take_fits_in_the_memory_that_its_process_has(apart: MadeApart) -> None:
    """A limit that good photos run into would be no protection but a fault."""
    sent = saved(Image.new("RGBA", (7_000, 7_000), (200, 30, 30, 255)), "PNG", compress_level=1)

    made = await apart.picture(sent)

    with Image.open(BytesIO(made.content)) as read:
        assert corners(read)[0] == pytest.approx((200, 30, 30), abs=4)


async def test_memory_that_a_file_asks_for_and_doesnt_get_makes_it_unfit(apart: MadeApart) -> None:
    """Some forty bytes of WEBP ask for two gigabytes before anyone can tell its size."""
    small = saved(Image.new("RGB", (1, 1)), "WEBP", lossless=True)
    sides = small.index(b"VP8L") + 9  # 14 bits each
    most = int.from_bytes(small[sides : sides + 4], "little") | 0x0FFF_FFFF
    bomb = small[:sides] + most.to_bytes(4, "little") + small[sides + 4 :]

    with pytest.raises(Unfit) as refused:
        await apart.picture(bomb)

    assert refused.value.reason is Reason.NOT_READABLE, "nobody came so far as to know how large it is"


async def test_texts_that_unfold_without_end_are_refused(apart: MadeApart) -> None:
    """Not only pixels can be a bomb: so can the comment of a PNG, and its colours."""
    picture = saved(quadrants(), "PNG")
    header = 8 + 25
    unfolded = zlib.compress(b"\0" * 50_000_000, 9)
    for chunk in (png_chunk(b"zTXt", b"Comment\0\0" + unfolded), png_chunk(b"iCCP", b"p\0\0" + unfolded)):
        with pytest.raises(Unfit) as refused:
            await apart.picture(picture[:header] + chunk + picture[header:])
        assert refused.value.reason is Reason.NOT_READABLE
