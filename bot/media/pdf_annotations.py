"""What was filled in, stamped or marked on a page becomes a part of its drawing: nothing of it can be asked or run."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
)

from bot.media import Reason, Unfit
from bot.media.pdf_copying import Copying

# Of the others nothing is printed (notes, links), or something is played, run or opened.
_PRINTED: Final = frozenset(
    f"/{kind}"
    for kind in (
        *("Widget", "FreeText", "Stamp", "Ink", "Highlight", "Underline", "StrikeOut", "Squiggly"),
        *("Square", "Circle", "Line", "Polygon", "PolyLine", "Caret"),
    )
)
_NOT_SHOWN: Final = 2 | 32  # "hidden", "no view"
_AT_MOST: Final = 5_000  # on one page
_SIDES, _MATRIX = 4, 6
_UNCHANGED: Final = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Drawn:
    """``content`` draws ``things``, which the page knows by their names then."""

    content: bytes
    things: dict[str, PdfObject]

    def put_into(self, known: PdfObject | None) -> None:
        """Among what the page draws with."""
        if not isinstance(known, DictionaryObject):
            raise Unfit(Reason.NOT_READABLE)
        known.update({NameObject(name): thing for name, thing in self.things.items()})


def drawn(page: DictionaryObject, copying: Copying) -> Drawn | None:
    """What stands on this page beside its own drawing; None: nothing."""
    commands, things = [], {}
    for number, (form, place) in enumerate(_shown(page)):
        name = f"/Relais-{number}"
        things[name] = copying.copied(form)
        moved = " ".join(f"{each:.5f}" for each in place)
        commands.append(f"q {moved} cm {name} Do Q\n")
    return Drawn("".join(commands).encode(), things) if things else None


def _shown(page: DictionaryObject) -> Iterator[tuple[PdfObject, tuple[float, ...]]]:
    """Each that is printed, as a drawing, and how it is moved to where it stands."""
    found = page.get("/Annots")
    annotations = found if isinstance(found, ArrayObject) else ArrayObject()
    if len(annotations) > _AT_MOST:
        raise Unfit(Reason.TOO_LARGE)
    for each in annotations:
        annotation = each.get_object()
        if not isinstance(annotation, DictionaryObject) or annotation.get("/Subtype") not in _PRINTED:
            continue
        flags = annotation.get("/F", 0)
        form = _as_it_looks_now(annotation)
        whole = form.get_object() if form is not None else None
        if isinstance(flags, int) and not flags & _NOT_SHOWN and form is not None and isinstance(whole, StreamObject):
            place = _placed(whole, annotation)
            if place:
                yield form, place


def _as_it_looks_now(annotation: DictionaryObject) -> PdfObject | None:
    looks = annotation.get("/AP")
    if not isinstance(looks, DictionaryObject) or "/N" not in looks:
        return None
    usual, state = looks["/N"], annotation.get("/AS")
    form: PdfObject | None = None
    if isinstance(usual, StreamObject):
        form = looks.raw_get("/N")
    elif isinstance(usual, DictionaryObject) and isinstance(state, str) and state in usual:
        form = usual.raw_get(state)
    return form


def _placed(form: StreamObject, annotation: DictionaryObject) -> tuple[float, ...] | None:
    """The matrix that moves its box, as its own matrix turns it, into its place (ISO 32000-2, 12.5.5)."""
    box, place = _numbers(form.get("/BBox"), _SIDES), _numbers(annotation.get("/Rect"), _SIDES)
    if box is None or place is None:
        return None
    a, b, c, d, e, f = _numbers(form.get("/Matrix"), _MATRIX) or _UNCHANGED
    corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across = sorted(a * x + c * y + e for x, y in corners)
    up = sorted(b * x + d * y + f for x, y in corners)
    wide, high = across[-1] - across[0], up[-1] - up[0]
    if not wide or not high:
        return None
    left, right = sorted((place[0], place[2]))
    bottom, top = sorted((place[1], place[3]))
    by_x, by_y = (right - left) / wide, (top - bottom) / high
    return by_x, 0, 0, by_y, left - across[0] * by_x, bottom - up[0] * by_y


def _numbers(found: object, how_many: int) -> tuple[float, ...] | None:
    if not isinstance(found, ArrayObject) or len(found) != how_many:
        return None
    numbers = [each.get_object() for each in found]
    if not all(isinstance(each, (FloatObject, NumberObject)) for each in numbers):
        return None
    return tuple(float(each) for each in numbers)
