"""What is no PDF, opens with a password, or is meant to harm, is refused with a reason, and harms nothing."""

import zlib
from collections.abc import Callable

import pytest
from pypdf.generic import ArrayObject, BooleanObject, DecodedStreamObject, NameObject, NumberObject, StreamObject

from bot.media import DOCUMENT_BYTES_AT_MOST, DOCUMENT_PAGES_AT_MOST, Reason, Unfit
from bot.media.apart import MadeApart
from tests.media.papers import Paper, locked_paper, names, paper
from tests.media.photographs import full_jpeg
from tests.media.strange import WRITTEN, zipped

_HEAD = b"%PDF-1.7\n"


async def reason(apart: MadeApart, content: bytes) -> Reason:
    with pytest.raises(Unfit) as refused:
        await apart.document(content)
    return refused.value.reason


@pytest.mark.parametrize("name", [name for name in WRITTEN if "pdf" not in name] + ["zip", "jpeg"])
async def test_what_is_no_pdf_is_not_readable(name: str, apart: MadeApart) -> None:
    """A letter of an office, a program: what a file is called counts for nothing."""
    content = {"zip": zipped, "jpeg": full_jpeg}[name]() if name in ("zip", "jpeg") else WRITTEN[name]
    assert await reason(apart, content) is Reason.NOT_READABLE


@pytest.mark.parametrize("content", [_HEAD, _HEAD + b"\0" * 500, _HEAD + b"trailer << /Root 1 0 R >>\n%%EOF"])
async def test_one_that_is_broken_is_not_readable(content: bytes, apart: MadeApart) -> None:
    """Its author hears so now, and not from two hundred readers."""
    assert await reason(apart, content) is Reason.NOT_READABLE


async def test_half_of_one_is_not_readable(apart: MadeApart) -> None:
    """It may read as the whole, and say the opposite."""
    whole = paper(pages=20)
    assert await reason(apart, whole[: len(whole) // 2]) is Reason.NOT_READABLE


@pytest.mark.parametrize("password", ["", "secret"], ids=["for some uses only", "with a password"])
async def test_one_that_is_locked_is_refused_as_that(password: str, apart: MadeApart) -> None:
    """Its author can put that right, if they are told."""
    assert await reason(apart, locked_paper(password)) is Reason.LOCKED


async def test_one_whose_parts_are_shown_at_times_only_is_refused(apart: MadeApart) -> None:
    """A layer that is switched off would be seen by everyone."""
    made = Paper()
    layer = made.add(names(Type=NameObject("/OCG")))
    made.writer.root_object[NameObject("/OCProperties")] = names(
        OCGs=ArrayObject([layer]), D=names(OFF=ArrayObject([layer]))
    )
    assert await reason(apart, made.written()) is Reason.NOT_READABLE


async def test_too_many_bytes_or_pages_are_told_as_such(apart: MadeApart) -> None:
    """What to do is another thing for each: a smaller file, or only the pages that matter."""
    assert await reason(apart, _HEAD + b"\0" * DOCUMENT_BYTES_AT_MOST) is Reason.TOO_LARGE
    assert await reason(apart, paper(DOCUMENT_PAGES_AT_MOST + 1)) is Reason.TOO_LONG
    assert (await apart.document(paper(DOCUMENT_PAGES_AT_MOST))).content


async def test_ten_thousand_pages_of_one_are_not_read_to_their_end(apart: MadeApart) -> None:
    """Fifteen dictionaries of a few bytes, each holding the next ten times, make more pages than there are people."""
    made = Paper()
    page = made.writer.pages[0].indirect_reference
    assert page is not None
    tree = page
    for _ in range(15):
        kids = ArrayObject([tree] * 10)
        tree = made.add(names(Type=NameObject("/Pages"), Kids=kids, Count=NumberObject(1)))
    made.writer.root_object[NameObject("/Pages")] = tree
    assert await reason(apart, made.written()) is Reason.TOO_LONG


async def test_pages_that_hang_in_themselves_come_to_an_end(apart: MadeApart) -> None:
    """Whoever follows them never would."""
    made = Paper()
    node = names(Type=NameObject("/Pages"), Count=NumberObject(1))
    tree = made.add(node)
    node[NameObject("/Kids")] = ArrayObject([tree])
    made.writer.root_object[NameObject("/Pages")] = tree
    assert await reason(apart, made.written()) is Reason.TOO_LONG


def drawing_bomb() -> bytes:
    """Two hundred kilobytes that unfold to two hundred megabytes of drawing."""
    made = Paper()
    bomb = StreamObject()
    bomb[NameObject("/Filter")] = NameObject("/FlateDecode")
    bomb._data = zlib.compress(b" " * 200_000_000, 9)
    made.writer.pages[0][NameObject("/Contents")] = made.add(bomb)
    return made.written()


def repeated_bomb() -> bytes:
    """The same ten megabytes, drawn again and again."""
    made = Paper()
    stream = DecodedStreamObject()
    stream.set_data(b" " * 10_000_000)
    once = made.add(stream.flate_encode())
    made.writer.pages[0][NameObject("/Contents")] = ArrayObject([once] * 1_000)
    return made.written()


def font_bomb() -> bytes:
    made = Paper()
    stream = DecodedStreamObject()
    stream.set_data(b"\0" * 50_000_000)
    file = made.add(stream.flate_encode(9))
    font = names(Type=NameObject("/Font"), FontDescriptor=names(FontFile2=file))
    made.knows("/Font", F2=font)
    return made.written()


def picture_bomb() -> bytes:
    made = Paper()
    made.photograph(b"\xff\xd8\xff\xd9", side=100_000)
    return made.written()


@pytest.mark.parametrize("make", [drawing_bomb, repeated_bomb, font_bomb, picture_bomb])
async def test_what_unfolds_without_end_is_too_large(make: Callable[[], bytes], apart: MadeApart) -> None:
    """It would take our memory first, and then that of every phone it reaches."""
    content = make()
    assert len(content) < 1_000_000
    assert await reason(apart, content) is Reason.TOO_LARGE


async def test_lists_within_lists_without_end_are_refused(apart: MadeApart) -> None:
    """Whoever reads them digs until there is no room left."""
    deep = b"[" * 50_000 + b"]" * 50_000
    content = paper().replace(b"/Font <<", b"/ColorSpace << /C " + deep + b" >>\n/Font <<")
    assert await reason(apart, content) is Reason.NOT_READABLE


async def test_a_drawing_that_would_be_run_and_a_file_from_elsewhere_are_left_out(apart: MadeApart) -> None:
    """PostScript is a program; and whatever lies at another address says when somebody looks."""
    made = Paper()
    form = made.form(b"run me")
    program = form.get_object()
    assert isinstance(program, StreamObject)
    program[NameObject("/Subtype")] = NameObject("/PS")
    del program["/Type"]  # it need not be said
    elsewhere = made.form(b"", F=names(F=NameObject("/http")), Ref=names(F=NameObject("/http")), OC=BooleanObject(True))
    made.knows("/XObject", P=form, E=elsewhere)

    content = (await apart.document(made.written())).content

    assert b"http" not in content
    assert b"run me" not in content
