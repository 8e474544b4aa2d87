"""A PDF that is passed on is what is printed of it: nothing tells of its author, and nothing does anything."""

from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, NameObject, NumberObject, StreamObject

from bot.media.apart import MadeApart
from tests.media.papers import LINE, Paper, changed_later, names, paper, telling_paper
from tests.media.photographs import CANARY, corners

_STAMP = b"1 0 0 rg 0 0 10 10 re f"


def opened(content: bytes) -> PdfReader:
    return PdfReader(BytesIO(content), strict=True)


def everything(content: bytes) -> bytes:
    """Whatever stands in the file, unpacked where it is packed."""
    reader = opened(content)
    found = [content]
    for number in reader.xref[0]:
        each = reader.get_object(number)
        found.append(repr(each).encode())
        if isinstance(each, StreamObject) and each.get("/Subtype") != "/Image":
            found.append(each.get_data())
    return b"\n".join(found)


async def test_it_reads_as_before_page_by_page(apart: MadeApart) -> None:
    """A form that comes without its third page is worth nothing."""
    made = await apart.document(paper(pages=12))

    pages = opened(made.content).pages
    assert made.content_type == "application/pdf"
    assert len(pages) == 12
    assert all(page.extract_text().strip() == LINE for page in pages)
    assert [float(each) for each in pages[0].mediabox] == [0, 0, 595, 842]


async def test_nothing_goes_along_that_tells_of_somebody_or_does_something(apart: MadeApart) -> None:
    """Author, place, attachment, note, link, script, form, thumbnail: it goes to hundreds of phones."""
    sent = telling_paper()
    assert CANARY.encode() in sent

    made = (await apart.document(sent)).content

    held = everything(made)
    assert CANARY.encode() not in held
    for word in (
        *(b"JavaScript", b"/JS", b"OpenAction", b"/AA", b"Launch", b"SubmitForm", b"/URI", b"/Annots", b"AcroForm"),
        *(b"EmbeddedFile", b"/Metadata", b"/Info", b"Producer", b"/Thumb", b"PieceInfo", b"/Outlines", b"/ID"),
    ):
        assert word not in held
    assert opened(made).root_object.keys() == {"/Type", "/Pages"}


async def test_a_photograph_in_it_is_the_same_without_its_camera(apart: MadeApart) -> None:
    """Scans of papers are mostly made with a phone, and say where."""
    made = (await apart.document(telling_paper())).content

    [picture] = opened(made).pages[0].images
    with Image.open(BytesIO(picture.data)) as read:
        assert read.size == (64, 64)
        assert not read.getexif()
        assert "exif" not in read.info
        assert corners(read)[0] == pytest.approx((200, 30, 30), abs=8)


async def test_what_it_said_before_it_was_changed_is_gone(apart: MadeApart) -> None:
    """Programs write what is new behind the old: a name that was struck out is there still."""
    sent = changed_later(paper(line=CANARY), CANARY.encode(), LINE.encode())

    made = (await apart.document(sent)).content

    assert CANARY.encode() not in everything(made)
    assert opened(made).pages[0].extract_text().strip() == LINE


async def test_what_was_filled_in_or_stamped_is_printed_on_its_page(apart: MadeApart) -> None:
    """Without, a filled form would arrive empty, and nobody would know."""
    filled = Paper()
    filled.annotates("Widget", AP=names(N=filled.form(_STAMP)))
    filled.annotates("Stamp", AP=names(N=filled.form(_STAMP)))
    on = names(On=filled.form(_STAMP), Off=filled.form(b"0 g"))
    filled.annotates("Widget", AP=names(N=on), AS=NameObject("/On"))
    filled.annotates("Stamp", AP=names(N=filled.form(b"0 0 1 rg")), F=NumberObject(2))  # hidden
    filled.annotates("Popup", AP=names(N=filled.form(b"0 0 1 rg")))

    made = (await apart.document(filled.written())).content

    page = opened(made).pages[0]
    assert "/Annots" not in page
    things = [each.get_object() for each in page.get("/Resources", {})["/XObject"].values()]
    assert [each.get_data() for each in things] == [_STAMP] * 3
    contents = page.get_contents()
    assert contents is not None
    assert b"10.00000 0.00000 0.00000 5.00000 100.00000 100.00000 cm" in contents.get_data()
    assert page.extract_text().strip() == LINE


async def test_a_page_that_leads_into_itself_is_copied_once(apart: MadeApart) -> None:
    """Nothing forbids a drawing to hold itself; whoever follows it never ends."""
    made = Paper()
    form = made.form(b"/Again Do")
    inner = form.get_object()
    assert isinstance(inner, DictionaryObject)
    inner[NameObject("/Resources")] = names(XObject=names(Again=form))
    made.knows("/XObject", Again=form)

    content = (await apart.document(made.written())).content

    assert opened(content).pages[0].extract_text().strip() == LINE
