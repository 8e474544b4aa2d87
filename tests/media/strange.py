"""What is sent as a picture or a voice and is neither."""

import zipfile
from io import BytesIO
from typing import Final

WRITTEN: Final = {
    "nothing": b"",
    "text": b"this is a letter, named photo.jpg\n" * 20,
    "svg": b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    "html": b"<!doctype html><html><script>fetch('http://127.0.0.1/')</script></html>",
    "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/etc/passwd) (r) file\n",
    "playlist": b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
    "bytes": bytes(range(256)) * 64,
    "jpeg-start": b"\xff\xd8\xff\xe0" + b"\xff" * 4000,
    "ogg-start": b"OggS" * 1000,
    "id3-start": b"ID3\x04\0\0\x7f\x7f\x7f\x7f" + b"\0" * 100,
    "mp4-start": b"\0\0\0\x18ftypM4A \0\0\0\0M4A isom" + b"\xff\xff\xff\xffmoov" + b"\0" * 64,
}


def zipped() -> bytes:
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("photo.jpg", b"\0" * 100_000)
    return content.getvalue()
