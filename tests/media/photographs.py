"""Pictures as phones and programs make them, full of what their authors never meant to send."""

import struct
import zlib
from io import BytesIO
from typing import Final

from PIL import ExifTags, Image, ImageCms, PngImagePlugin

CANARY: Final = "Kanarienvogel"  # in everything a picture can carry beside its pixels
SIZE: Final = (320, 240)
COLOURS: Final = ((200, 30, 30), (30, 160, 30), (30, 30, 200), (220, 200, 40))  # from left to right, top to bottom


def quadrants(size: tuple[int, int] = SIZE) -> Image.Image:
    """Another colour in each corner, so that it shows how it is held."""
    small = Image.new("RGB", (2, 2))
    for place, colour in zip(((0, 0), (1, 0), (0, 1), (1, 1)), COLOURS, strict=True):
        small.putpixel(place, colour)
    return small.resize(size, Image.Resampling.NEAREST)


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    """The mean colour of each quadrant, in the order of ``COLOURS``."""
    means = image.convert("RGB").resize((2, 2), Image.Resampling.BOX)
    return [means.getpixel(place) for place in ((0, 0), (1, 0), (0, 1), (1, 1))]  # type: ignore[misc]  # RGB


def saved(image: Image.Image, form: str, **how: object) -> bytes:
    content = BytesIO()
    image.save(content, form, **how)
    return content.getvalue()


def full_exif() -> bytes:
    """Where, who, with which camera, and a small picture of what it was before."""
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = f"{CANARY} author"
    exif[ExifTags.Base.XPComment] = f"{CANARY} comment".encode("utf-16-le")
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.BodySerialNumber] = f"{CANARY} 4711"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.MakerNote] = f"{CANARY} maker".encode()
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(
        {
            ExifTags.GPS.GPSLatitudeRef: "N",
            ExifTags.GPS.GPSLatitude: (48.0, 51.0, 29.6),
            ExifTags.GPS.GPSLongitudeRef: "E",
            ExifTags.GPS.GPSLongitude: (2.0, 17.0, 40.2),
        }
    )
    return _with_thumbnail(exif.tobytes(), saved(quadrants((64, 48)), "JPEG", comment=f"{CANARY} thumbnail"))


def _with_thumbnail(exif: bytes, thumbnail: bytes) -> bytes:
    """EXIF keeps it in a second directory, where the first one ends: Pillow reads that, but doesn't write it."""
    start = 6  # after "Exif\0\0"
    tiff = bytearray(exif[start:])
    order = "<" if tiff[:2] == b"II" else ">"
    (first,) = struct.unpack_from(order + "I", tiff, 4)
    (entries,) = struct.unpack_from(order + "H", tiff, first)
    tiff.extend(b"\0" * (len(tiff) % 2))
    struct.pack_into(order + "I", tiff, first + 2 + 12 * entries, len(tiff))
    content_at = len(tiff) + 2 + 3 * 12 + 4
    tiff += struct.pack(order + "H", 3)
    tiff += struct.pack(order + "HHIHH", ExifTags.Base.Compression, 3, 1, 6, 0)
    tiff += struct.pack(order + "HHII", ExifTags.Base.JpegIFOffset, 4, 1, content_at)
    tiff += struct.pack(order + "HHII", ExifTags.Base.JpegIFByteCount, 4, 1, len(thumbnail))
    return exif[:start] + bytes(tiff) + struct.pack(order + "I", 0) + thumbnail


def full_xmp() -> bytes:
    return f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><photoshop:City>{CANARY}</photoshop:City></x:xmpmeta>'.encode()


def profile() -> bytes:
    """The web's own colours, described in an unmistakable way."""
    built_in = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    told = built_in.replace("sRGB built-in".encode("utf-16-be"), CANARY.encode("utf-16-be"))
    assert told != built_in
    return told


def full_jpeg() -> bytes:
    how = {"exif": full_exif(), "xmp": full_xmp(), "comment": f"{CANARY} comment", "icc_profile": profile()}
    content = saved(quadrants(), "JPEG", quality=95, **how)
    caption = f"{CANARY} caption".encode()
    iptc = b"\x1c\x02\x78" + struct.pack(">H", len(caption)) + caption
    block = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(iptc)) + iptc + b"\0" * (len(iptc) % 2)
    return content[:2] + b"\xff\xed" + struct.pack(">H", len(block) + 2) + block + content[2:] + CANARY.encode()


def full_png() -> bytes:
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", f"{CANARY} author")
    text.add_text("Comment", f"{CANARY} compressed", zip=True)
    text.add_itxt("XML:com.adobe.xmp", full_xmp().decode())
    return saved(quadrants(), "PNG", pnginfo=text, exif=full_exif(), icc_profile=profile()) + CANARY.encode()


def full_webp() -> bytes:
    return saved(quadrants(), "WEBP", lossless=True, exif=full_exif(), xmp=full_xmp(), icc_profile=profile())


def full_gif() -> bytes:
    first, second = quadrants(), Image.new("RGB", SIZE, "black")
    return saved(first, "GIF", save_all=True, append_images=[second], comment=f"{CANARY} comment", loop=0)


def photo_with_depth() -> bytes:
    """As phones make portraits: a JPEG that a second picture is hung on (MPO)."""
    second = Image.new("RGB", SIZE, "black")
    second.info["comment"] = f"{CANARY} second"
    return saved(quadrants(), "MPO", save_all=True, append_images=[second], exif=full_exif())


def huge_png(side: int) -> bytes:
    """One colour, one bit a pixel: a hundred kilobytes that unfold to gigabytes."""
    row = b"\0" * (1 + side // 8)
    squeeze = zlib.compressobj(9)
    pixels = b"".join(squeeze.compress(row) for _ in range(side)) + squeeze.flush()
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", pixels) + png_chunk(b"IEND", b"")


def png_chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
