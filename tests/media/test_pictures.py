"""A picture passed on is the picture and nothing but the picture."""

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import ExifTags, Image, ImageCms

from bot.media import LONGER_SIDE_AT_MOST
from bot.media.apart import MadeApart
from tests.media.photographs import (
    CANARY,
    COLOURS,
    SIZE,
    corners,
    full_gif,
    full_jpeg,
    full_png,
    full_webp,
    photo_with_depth,
    quadrants,
    saved,
)

FULL = {
    "jpeg": full_jpeg,
    "png": full_png,
    "webp": full_webp,
    "gif": full_gif,
    "portrait": photo_with_depth,
}
# How to store a picture so that a program which heeds this orientation shows it upright.
STORED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("make", FULL.values(), ids=FULL.keys())
async def test_a_picture_with_position_author_and_serial_number_leaves_without_them(
    make: Callable[[], bytes], apart: MadeApart
) -> None:
    """Who hides from someone must not be found by a photo of a work certificate."""
    sent = make()

    made = await apart.picture(sent)

    assert CANARY.encode() in sent, "or it shows nothing"
    for encoding in ("ascii", "utf-16-le", "utf-16-be"):
        assert CANARY.encode(encoding) not in made.content
    assert segments(made.content) == ["APP0", "DQT", "DQT", "SOF", "DHT", "DHT", "DHT", "DHT", "SOS", "EOI"]
    with Image.open(BytesIO(made.content)) as read:
        assert not read.getexif()
        assert set(read.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        assert (made.content_type, read.format, made.seconds) == ("image/jpeg", "JPEG", None)
        assert_looks_as_taken(read)


def test_what_the_photos_hold_can_be_read_from_them() -> None:
    """Else the test above would pass whatever is done with them."""
    for content in (full_jpeg(), full_png(), full_webp(), photo_with_depth()):
        with Image.open(BytesIO(content)) as read:
            read.load()
            exif = read.getexif()
            assert exif[ExifTags.Base.Artist] == f"{CANARY} author"
            assert exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.BodySerialNumber] == f"{CANARY} 4711"
            assert exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] == (48.0, 51.0, 29.6)
            assert ExifTags.Base.JpegIFOffset in exif.get_ifd(ExifTags.IFD.IFD1)
    with Image.open(BytesIO(full_jpeg())) as read:
        assert {"comment", "icc_profile", "photoshop", "xmp"} <= set(read.info)


@pytest.mark.parametrize("orientation", STORED)
async def test_a_picture_stands_as_it_was_taken(orientation: int, apart: MadeApart) -> None:
    """Phones store it lying on its side and note how they were held: without the note it must stand by itself."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    sent = saved(quadrants().transpose(STORED[orientation]), "JPEG", exif=exif)

    made = await apart.picture(sent)

    with Image.open(BytesIO(made.content)) as read:
        assert_looks_as_taken(read)


async def test_a_broken_note_of_the_camera_doesnt_cost_the_picture(apart: MadeApart) -> None:
    """Cheap phones and old programs write such EXIF; the person can't help it."""
    for exif in (b"Exif\0\0MM\0*\0\0\0\x08\xff\xff\x01\x12", b"Exif\0\0neither MM nor II"):
        made = await apart.picture(saved(quadrants(), "PNG", exif=exif))
        with Image.open(BytesIO(made.content)) as read:
            assert_looks_as_taken(read)


async def test_a_large_picture_is_made_smaller_and_a_small_one_stays(apart: MadeApart) -> None:
    """A cheap phone pays for each megabyte."""
    sizes = {}
    for size in ((4000, 3000), (90, 120), (8000, 400)):
        made = await apart.picture(saved(quadrants(size), "JPEG"))
        with Image.open(BytesIO(made.content)) as read:
            sizes[size] = read.size

    assert sizes == {(4000, 3000): (1600, 1200), (90, 120): (90, 120), (8000, 400): (1600, 80)}
    assert LONGER_SIDE_AT_MOST == 1600


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
async def test_what_is_transparent_becomes_white_and_what_stood_behind_is_gone(mode: str, apart: MadeApart) -> None:
    """Programs that erase a name often only make it transparent: its pixels are still in the file."""
    image = Image.new("RGBA", SIZE, (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, SIZE[0] // 2, SIZE[1]))

    made = await apart.picture(saved(image.convert(mode), "PNG"))

    with Image.open(BytesIO(made.content)) as read:
        assert [round(sum(each) / 3) for each in corners(read)] == pytest.approx([0, 255, 0, 255], abs=4)


@pytest.mark.parametrize("mode", ["1", "L", "I;16", "P", "CMYK"])
async def test_every_way_to_store_a_picture_is_read(mode: str, apart: MadeApart) -> None:
    """A scanned letter is black and white, a printed page is in four colours."""
    sent = Image.linear_gradient("L")
    if mode == "I;16":
        sent = sent.convert("I").point(lambda value: value * 257).convert("I;16")
    else:
        sent = sent.convert("RGB" if mode == "CMYK" else "L").convert(mode)

    made = await apart.picture(saved(sent, "JPEG" if mode == "CMYK" else "PNG"))

    with Image.open(BytesIO(made.content)) as read:
        assert [each[0] for each in corners(read)] == pytest.approx([64, 64, 191, 191], abs=6)


async def test_the_colours_are_those_that_were_seen(apart: MadeApart) -> None:
    """New phones take photos in colours of their own, and say in a profile which: without it, skin would look ill."""
    own = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = own.replace(b"rXYZ", b"....").replace(b"bXYZ", b"rXYZ").replace(b"....", b"bXYZ")

    for profile, seen in ((swapped, (0, 0, 255)), (own, (255, 0, 0)), (b"no profile", (255, 0, 0))):
        made = await apart.picture(saved(Image.new("RGB", SIZE, (255, 0, 0)), "JPEG", icc_profile=profile))
        with Image.open(BytesIO(made.content)) as read:
            assert corners(read)[0] == pytest.approx(seen, abs=8)


def assert_looks_as_taken(read: Image.Image) -> None:
    assert read.size == SIZE
    for seen, taken in zip(corners(read), COLOURS, strict=True):
        assert seen == pytest.approx(taken, abs=8)


def segments(jpeg: bytes) -> list[str]:
    """All that a JPEG is made of, to its last byte."""
    names = {0xC0: "SOF", 0xC4: "DHT", 0xDA: "SOS", 0xDB: "DQT", 0xE0: "APP0"}
    found, at = [], 2
    while True:
        assert jpeg[at] == 0xFF
        found.append(names.get(jpeg[at + 1], hex(jpeg[at + 1])))
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4])
        if found[-1] == "SOS":
            assert jpeg.index(b"\xff\xd9", at) == len(jpeg) - 2, "something stands after the end"
            return [*found, "EOI"]
