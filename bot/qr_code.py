"""A link as a picture to scan."""

import io

import segno

from bot.channels import Media
from storage.incoming import AttachmentKind


def qr_code(link: str) -> Media:
    """A picture to scan."""
    picture = io.BytesIO()
    segno.make(link, error="m").save(picture, kind="png", scale=8, border=4)
    return Media(AttachmentKind.PICTURE, picture.getvalue(), "image/png")
