"""What draws a page, taken over piece by piece: of each dictionary the entries that say how something looks.

The list below is of what is taken (ISO 32000-2, by its names): whatever is not on it stays behind, also what nobody has
thought of yet. A file may lead into itself, or unfold without end: there is a limit to everything.
"""

import zlib
from collections.abc import Callable, Mapping
from typing import Final

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from bot.media import PIXELS_AT_MOST, Reason, Unfit
from bot.media.pdf_pictures import bare_jpeg, bare_jpeg2000

_OBJECTS_AT_MOST: Final = 200_000
_DRAWING_BYTES_AT_MOST: Final = 100 * 1024 * 1024  # of all pages together, unpacked
_TABLE_BYTES_AT_MOST: Final = 30 * 1024 * 1024  # of one font, function or profile, unpacked

_RESOURCES: Final = "/ColorSpace /ExtGState /Font /Pattern /Resources /Shading /XObject"
_FONTS: Final = """
    /Ascent /AvgWidth /BaseEncoding /BaseFont /CIDSet /CIDSystemInfo /CIDToGIDMap /CMapName /CapHeight /CharProcs
    /CharSet /DW /DW2 /Descent /DescendantFonts /Differences /Encoding /FirstChar /Flags /FontBBox /FontDescriptor
    /FontFamily /FontFile /FontFile2 /FontFile3 /FontMatrix /FontName /FontStretch /FontWeight /ItalicAngle /LastChar
    /Leading /Length1 /Length2 /Length3 /MaxWidth /MissingWidth /Ordering /Registry /StemH /StemV /Supplement /ToUnicode
    /UseCMap /W /W2 /WMode /Widths /XHeight"""
_PICTURES: Final = """
    /BitsPerComponent /Decode /Height /ImageMask /Intent /Interpolate /Mask /Matte /SMask /SMaskInData /Width"""
_FORMS: Final = "/BBox /CS /FormType /G /Group /I /K /Matrix /S /TR"
_STATES: Final = "/AIS /BM /CA /D /FL /LC /LJ /LW /ML /OP /OPM /RI /SA /SM /TK /ca /op"
_COLOURS: Final = """
    /Alternate /BlackPoint /Colorants /Components /Gamma /N /Process /Range /WhitePoint"""
_SHADES: Final = """
    /AntiAlias /BC /Background /BitsPerCoordinate /BitsPerFlag /BitsPerSample /Bounds /C0 /C1 /Coords /Domain /Encode
    /Extend /Function /FunctionType /Functions /Order /PaintType /PatternType /ShadingType /Size /TilingType
    /VerticesPerRow /XStep /YStep"""
_PACKING: Final = """
    /BlackIs1 /ColorTransform /Colors /Columns /DamagedRowsBeforeError /DecodeParms /EarlyChange /EncodedByteAlign
    /EndOfBlock /EndOfLine /Filter /JBIG2Globals /Predictor /Rows"""
_TAKEN: Final = frozenset(
    " ".join(
        ("/Type /Subtype", _RESOURCES, _FONTS, _PICTURES, _FORMS, _STATES, _COLOURS, _SHADES, _PACKING),
    ).split()
)

# Whose entries have names that the file itself has given.
_NAMED_BY_FILE: Final = frozenset(
    ("/CharProcs", "/ColorSpace", "/Colorants", "/ExtGState", "/Font", "/Pattern", "/Shading", "/XObject")
)
_PLAIN: Final = (BooleanObject, FloatObject, NameObject, NullObject, NumberObject)
_BARE: Final[Mapping[str, Callable[[bytes], bytes]]] = {"/DCTDecode": bare_jpeg, "/JPXDecode": bare_jpeg2000}


class Copying:
    """Takes things over into one new file. Its calls raise ``Unfit``, and whatever a broken file makes of them."""

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self._known: dict[tuple[int, int, bool], IndirectObject] = {}
        self._objects = 0
        self._drawing_bytes = 0

    def resources(self, found: PdfObject | None) -> DictionaryObject:
        """What a page draws with; empty where it says nothing of it."""
        whole = found.get_object() if found is not None else None
        return self._entries(whole, DictionaryObject()) if isinstance(whole, DictionaryObject) else DictionaryObject()

    def content(self, found: PdfObject) -> IndirectObject:
        """What draws on a page: unpacked, and packed anew."""
        whole = found.get_object()
        return self.drawing(whole.get_data() if isinstance(whole, StreamObject) else b"")

    def drawing(self, content: bytes) -> IndirectObject:
        """The same, of bytes."""
        self._drawing_bytes += len(content)
        if self._drawing_bytes > _DRAWING_BYTES_AT_MOST:
            raise Unfit(Reason.TOO_LARGE)
        return self._added(_packed(content))

    def copied(self, found: PdfObject, *, named_by_file: bool = False) -> PdfObject:
        """The same thing in the new file; what can be reached in several ways is there once."""
        if isinstance(found, IndirectObject):
            place = (found.idnum, found.generation, named_by_file)
            if place in self._known:
                return self._known[place]
            whole = found.get_object()
            if not isinstance(whole, (DictionaryObject, ArrayObject)):  # of these alone one can lead into itself
                return self.copied(whole) if whole is not None else NullObject()
            fresh = _empty_like(whole)
            self._known[place] = self._added(fresh)
            self._fill(whole, fresh, named_by_file=named_by_file)
            return self._known[place]
        if isinstance(found, (DictionaryObject, ArrayObject)):
            fresh = _empty_like(found)
            self._fill(found, fresh, named_by_file=named_by_file)
            return self._added(fresh) if isinstance(fresh, StreamObject) else fresh
        if isinstance(found, TextStringObject):
            return ByteStringObject(found.original_bytes)
        if isinstance(found, (*_PLAIN, ByteStringObject)):
            return found.clone(self._writer)
        return NullObject()

    def _fill(self, found: PdfObject, fresh: PdfObject, *, named_by_file: bool) -> None:
        self._objects += 1
        if self._objects > _OBJECTS_AT_MOST:
            raise Unfit(Reason.TOO_LARGE)
        if isinstance(found, ArrayObject) and isinstance(fresh, ArrayObject):
            if len(found) > _OBJECTS_AT_MOST:
                raise Unfit(Reason.TOO_LARGE)
            fresh.extend(self.copied(each) for each in found)
        elif isinstance(found, StreamObject) and isinstance(fresh, StreamObject):
            self._fill_stream(found, fresh)
        elif isinstance(found, DictionaryObject) and isinstance(fresh, DictionaryObject):
            self._entries(found, fresh, named_by_file=named_by_file)

    def _fill_stream(self, found: StreamObject, fresh: StreamObject) -> None:
        if found.get("/Subtype") == "/PS":
            return  # PostScript, which would be run
        self._entries(found, fresh)
        filters = _filters(found)
        content = found._data  # noqa: SLF001  # as it is packed; in public there is only the whole picture
        if found.get("/Subtype") == "/Image":
            _check_pixels(found)
        elif filters == ["/FlateDecode"] and "/DecodeParms" not in fresh:
            content = zlib.compress(_unpacked(content))
        if not set(filters) <= {"/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode"}:
            content = _bare(content, filters)
        fresh._data = content  # noqa: SLF001  # what it is packed by stands in its entries

    def _entries(
        self, found: DictionaryObject, fresh: DictionaryObject, *, named_by_file: bool = False
    ) -> DictionaryObject:
        for name in found:
            if named_by_file or name in _TAKEN:
                inner = name in _NAMED_BY_FILE and not named_by_file and "/PatternType" not in found
                fresh[NameObject(name)] = self.copied(found.raw_get(name), named_by_file=inner)
        return fresh

    def _added(self, fresh: PdfObject) -> IndirectObject:
        return self._writer._add_object(fresh)  # noqa: SLF001  # the library has no other way, and documents this one


def _empty_like(found: PdfObject) -> PdfObject:
    if isinstance(found, ArrayObject):
        return ArrayObject()
    return StreamObject() if isinstance(found, StreamObject) else DictionaryObject()


def _packed(content: bytes) -> StreamObject:
    packed = StreamObject()
    packed[NameObject("/Filter")] = NameObject("/FlateDecode")
    packed._data = zlib.compress(content)  # noqa: SLF001  # as its filter says
    return packed


def _unpacked(content: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    whole = unpacking.decompress(content, _TABLE_BYTES_AT_MOST)
    if unpacking.unconsumed_tail:
        raise Unfit(Reason.TOO_LARGE)
    return whole


def _filters(found: StreamObject) -> list[str]:
    named = found.get("/Filter", ArrayObject())
    return [str(each.get_object()) for each in named] if isinstance(named, ArrayObject) else [str(named)]


def _bare(content: bytes, filters: list[str]) -> bytes:
    """A photograph without what its camera wrote beside it."""
    if len(filters) == 1:
        return _BARE[filters[0]](content) if filters[0] in _BARE else content
    if any(each in _BARE for each in filters):  # packed twice, which is of no use, and hides what is in it
        raise Unfit(Reason.NOT_READABLE)
    return content


def _check_pixels(found: StreamObject) -> None:
    width, height = found.get("/Width"), found.get("/Height")
    if not isinstance(width, NumberObject) or not isinstance(height, NumberObject):
        raise Unfit(Reason.NOT_READABLE)
    if abs(width * height) > PIXELS_AT_MOST:
        raise Unfit(Reason.TOO_LARGE)
