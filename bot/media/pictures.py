"""A picture made anew from its pixels: upright, in the web's colours, on white, as JPEG.

Nothing else of the file comes along: no EXIF, XMP, IPTC, comment, profile, thumbnail, further frame, nor what stood
behind a transparent pixel or after the end.
"""

from io import BytesIO
from typing import Final

from PIL import ExifTags, Image, ImageCms, ImageFile, ImageOps

from bot.media import LONGER_SIDE_AT_MOST, PIXELS_AT_MOST, RATIO_AT_MOST, Kind, Made, Reason, Unfit, check_size

_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF")  # of an animation, the first frame
_QUALITY: Final = 82
_WITHIN: Final = (LONGER_SIDE_AT_MOST, LONGER_SIDE_AT_MOST)


def made_anew(content: bytes) -> Made:
    """The same picture, and nothing but the picture. Raises ``Unfit``."""
    check_size(Kind.PICTURE, content)
    try:
        with _opened(content) as image:
            fresh = _fresh(image)
    except Unfit:
        raise
    # Hostile bytes raise whatever they like. Not chained: what was raised may quote them.
    except Exception:  # noqa: BLE001
        raise Unfit(Reason.NOT_READABLE) from None
    made = BytesIO()
    fresh.save(made, "JPEG", quality=_QUALITY, optimize=True)
    return Made(made.getvalue(), "image/jpeg", None)


def _opened(content: bytes) -> ImageFile.ImageFile:
    try:
        image = Image.open(BytesIO(content), formats=_FORMATS)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):  # Pillow's own limit is above ours
        raise Unfit(Reason.TOO_LARGE) from None
    shorter, longer = sorted(image.size)
    if longer * shorter > PIXELS_AT_MOST or longer > RATIO_AT_MOST * shorter:
        raise Unfit(Reason.TOO_LARGE)
    return image


def _fresh(image: ImageFile.ImageFile) -> Image.Image:
    """The decoded pixels on a canvas of our own, which has never seen the file."""
    image.draft(None, _WITHIN)  # a JPEG is decoded no larger than needed
    image.load()
    flat = _flat(image)
    flat.thumbnail(_WITHIN)
    coloured = _in_web_colours(flat, image.info.get("icc_profile"))
    canvas = Image.new("RGB", coloured.size)
    canvas.paste(coloured)
    return _upright(canvas, image)


def _flat(image: Image.Image) -> Image.Image:
    """On white where it is transparent: black writing on nothing stays readable."""
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value / 256, "L")
    if image.has_transparency_data:
        seen = image.convert("RGBA")
        white = Image.new("RGB", image.size, "white")
        white.paste(seen, mask=seen)
        return white
    # The other modes can't be scaled, or are given colours by no profile.
    return image.copy() if image.mode in ("RGB", "L", "CMYK") else image.convert("RGB")


def _in_web_colours(image: Image.Image, profile: bytes | None) -> Image.Image:
    """As sRGB, which is what a picture without a profile is taken for."""
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            seen = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            seen = None  # not a profile, or not one of this picture: it is as good as none
        if seen is not None:
            return seen
    return image.convert("RGB")


def _upright(canvas: Image.Image, image: Image.Image) -> Image.Image:
    """As the camera was held; where that can't be read, as it is."""
    try:
        turned = image.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception:  # noqa: BLE001  # the rest of a broken EXIF says nothing about the pixels
        return canvas
    canvas.getexif()[ExifTags.Base.Orientation] = turned
    return ImageOps.exif_transpose(canvas)
