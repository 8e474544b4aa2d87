"""A PDF made anew: its pages as they are printed, and nothing else that such a file can hold.

Each page is put together on paper of our own (``pdf_copying`` takes over what draws, by a list of what is known to).
So no script, action, link, form, attachment, comment, thumbnail, earlier state, author, title, program or date comes
along. What was filled in or stamped is drawn onto its page (``pdf_annotations``).

What draws a page is taken over as it is: words that lie outside what is shown of it, or are drawn without ink, stay in
the file for whoever looks for them. Its author is told so in the counsellors' page.
"""

import logging
from collections.abc import Iterator
from io import BytesIO
from typing import Final

from pypdf import PdfReader, PdfWriter
from pypdf.errors import LimitReachedError
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    PdfObject,
    RectangleObject,
)

from bot.media import DOCUMENT_BYTES_AT_MOST, DOCUMENT_PAGES_AT_MOST, Kind, Made, Reason, Unfit, check_size
from bot.media.pdf_annotations import drawn
from bot.media.pdf_copying import Copying

_HEADER_WITHIN: Final = 1024  # bytes: what stands before is skipped by every reader
_NODES_AT_MOST: Final = 4 * DOCUMENT_PAGES_AT_MOST  # of the tree in which the pages hang
_INHERITED: Final = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_A4: Final = (0.0, 0.0, 595.0, 842.0)  # where a page does not say how large it is
_SIDE_AT_MOST: Final = 14_400  # what readers take; in points
_CORNERS: Final = 4


def made_anew(content: bytes) -> Made:
    """The same pages, and nothing but the pages. Raises ``Unfit``."""
    check_size(Kind.DOCUMENT, content)
    logging.disable()  # the library's warnings quote what was sent
    if b"%PDF-" not in content[:_HEADER_WITHIN]:
        raise Unfit(Reason.NOT_READABLE)
    try:
        made = _made(PdfReader(BytesIO(content), strict=False))
    except Unfit:
        raise
    except LimitReachedError:
        raise Unfit(Reason.TOO_LARGE) from None
    # Hostile bytes raise whatever they like. Not chained: what was raised may quote them.
    except Exception:  # noqa: BLE001
        raise Unfit(Reason.NOT_READABLE) from None
    if len(made) > DOCUMENT_BYTES_AT_MOST:
        raise Unfit(Reason.TOO_LARGE)
    return Made(made, "application/pdf", None)


def _made(reader: PdfReader) -> bytes:
    if "/Encrypt" in reader.trailer:
        raise Unfit(Reason.LOCKED)
    root = reader.trailer["/Root"].get_object()
    if not isinstance(root, DictionaryObject) or _hides_layers(root):
        raise Unfit(Reason.NOT_READABLE)
    writer = PdfWriter()
    writer.metadata = None
    writer.pdf_header = "%PDF-1.7"
    copying = Copying(writer)
    for page in _pages(root):
        fresh = writer.add_blank_page(1, 1)
        fresh.update(_page(page, copying))
    if not writer.pages:
        raise Unfit(Reason.NOT_READABLE)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def _pages(root: DictionaryObject) -> Iterator[DictionaryObject]:
    """Every page with what it takes from those above it, in order. A tree may lead into itself, or have no end."""
    waiting: list[tuple[PdfObject, dict[str, PdfObject]]] = [(root.raw_get("/Pages"), {})]
    pages = nodes = 0
    while waiting:
        found, above = waiting.pop()
        node = found.get_object()
        nodes += 1
        if nodes > _NODES_AT_MOST:
            raise Unfit(Reason.TOO_LONG)
        if not isinstance(node, DictionaryObject):
            continue  # readers, too, pass over what is no page
        known = above | {name: node.raw_get(name) for name in _INHERITED if name in node}
        if "/Kids" in node:
            kids = node["/Kids"]
            if not isinstance(kids, ArrayObject):
                raise Unfit(Reason.NOT_READABLE)
            if len(kids) > _NODES_AT_MOST:
                raise Unfit(Reason.TOO_LONG)
            waiting.extend((kid, known) for kid in reversed(list(kids)))
            continue
        pages += 1
        if pages > DOCUMENT_PAGES_AT_MOST:
            raise Unfit(Reason.TOO_LONG)
        whole = DictionaryObject(node)
        whole.update({NameObject(name): value for name, value in known.items()})
        yield whole


def _page(page: DictionaryObject, copying: Copying) -> dict[NameObject, PdfObject]:
    resources = copying.resources(page.get("/Resources"))
    contents = [copying.content(each) for each in _contents(page)]
    onto_it = drawn(page, copying)
    if onto_it:
        # What the page itself draws may leave its own measures behind: they are taken back first.
        resources.setdefault(NameObject("/XObject"), DictionaryObject())
        contents = [copying.drawing(b"q\n"), *contents, copying.drawing(b"\nQ\n" + onto_it.content)]
        onto_it.put_into(resources["/XObject"].get_object())
    fresh: dict[NameObject, PdfObject] = {
        NameObject("/MediaBox"): _box(page.get("/MediaBox")),
        NameObject("/Resources"): resources,
        NameObject("/Contents"): ArrayObject(contents),
        NameObject("/Rotate"): _turned(page.get("/Rotate")),
    }
    if "/CropBox" in page:
        fresh[NameObject("/CropBox")] = _box(page["/CropBox"])
    if isinstance(group := page.get("/Group"), DictionaryObject):
        fresh[NameObject("/Group")] = copying.copied(group)
    return fresh


def _contents(page: DictionaryObject) -> list[PdfObject]:
    found = page.get("/Contents")
    whole = found.get_object() if found is not None else ArrayObject()
    return list(whole) if isinstance(whole, ArrayObject) else [page.raw_get("/Contents")]


def _box(found: object) -> RectangleObject:
    """Four numbers; what is none of that is a sheet as people have it."""
    corners: tuple[float, float, float, float] = _A4
    if isinstance(found, ArrayObject) and len(found) == _CORNERS:
        numbers = [each.get_object() for each in found]
        if all(isinstance(each, (FloatObject, NumberObject)) and abs(each) <= _SIDE_AT_MOST for each in numbers):
            corners = (float(numbers[0]), float(numbers[1]), float(numbers[2]), float(numbers[3]))
    return RectangleObject(corners)


def _turned(found: object) -> NumberObject:
    return NumberObject(found % 360 if isinstance(found, NumberObject) else 0)


def _hides_layers(root: DictionaryObject) -> bool:
    """Whether it holds something to be shown at one time and not at another: shown always, it would say too much."""
    layers = root.get("/OCProperties")
    if not isinstance(layers, DictionaryObject):
        return False
    shown = layers.get("/D")
    if not isinstance(shown, DictionaryObject):
        return True
    off = shown.get("/OFF")
    return bool(off) or shown.get("/BaseState", "/ON") != "/ON"
