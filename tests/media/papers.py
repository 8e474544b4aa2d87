"""PDFs as offices and people make them, and as attackers do; the canary stands wherever one may tell of somebody."""

from io import BytesIO

from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from tests.media.photographs import CANARY, full_exif, quadrants, saved

LINE = "Visite du restaurant mardi"


def names(**entries: PdfObject) -> DictionaryObject:
    """A dictionary of these entries."""
    return DictionaryObject({NameObject(f"/{name}"): value for name, value in entries.items()})


def action(kind: str, **more: PdfObject) -> DictionaryObject:
    return names(S=NameObject(f"/{kind}"), **more)


class Paper:
    """A PDF in the making: one page, or more, each with a line of text."""

    def __init__(self, pages: int = 1, line: str = LINE) -> None:
        self.writer = PdfWriter()
        font = self.add(
            names(Type=NameObject("/Font"), Subtype=NameObject("/Type1"), BaseFont=NameObject("/Helvetica"))
        )
        for _ in range(pages):
            page = self.writer.add_blank_page(595, 842)
            page[NameObject("/Resources")] = names(Font=names(F1=font), XObject=names())
            self.draws(f"BT /F1 24 Tf 72 720 Td ({line}) Tj ET".encode())

    def add(self, thing: PdfObject) -> IndirectObject:
        return self.writer._add_object(thing)

    def draws(self, content: bytes, page: int = -1) -> None:
        """What this page draws, in place of what it drew."""
        stream = DecodedStreamObject()
        stream.set_data(content)
        self.writer.pages[page][NameObject("/Contents")] = self.add(stream)

    def form(self, content: bytes, **more: PdfObject) -> IndirectObject:
        """A drawing of its own, ten by ten."""
        stream = DecodedStreamObject()
        stream.set_data(content)
        box = ArrayObject([FloatObject(each) for each in (0, 0, 10, 10)])
        stream.update(names(Type=NameObject("/XObject"), Subtype=NameObject("/Form"), BBox=box, **more))
        return self.add(stream)

    def photograph(self, content: bytes, *, side: int = 64) -> None:
        """On the first page, as cameras wrote it."""
        picture = StreamObject()
        picture._data = content
        picture.update(
            names(
                Type=NameObject("/XObject"),
                Subtype=NameObject("/Image"),
                Width=NumberObject(side),
                Height=NumberObject(side),
                BitsPerComponent=NumberObject(8),
                ColorSpace=NameObject("/DeviceRGB"),
                Filter=NameObject("/DCTDecode"),
            )
        )
        self.knows("/XObject", Im1=self.add(picture))
        self.draws(b"q 300 0 0 300 72 72 cm /Im1 Do Q", page=0)

    def knows(self, kind: str, **more: PdfObject) -> None:
        """The first page may draw with these."""
        resources = self.writer.pages[0]["/Resources"]
        assert isinstance(resources, DictionaryObject)
        known = resources.setdefault(NameObject(kind), DictionaryObject())
        assert isinstance(known, DictionaryObject)
        known.update(names(**more))

    def annotates(self, kind: str, **more: PdfObject) -> None:
        """Something stands on the first page beside its drawing."""
        place = ArrayObject([FloatObject(each) for each in (100, 100, 200, 150)])
        annotation = names(Type=NameObject("/Annot"), Subtype=NameObject(f"/{kind}"), Rect=place, **more)
        page = self.writer.pages[0]
        page[NameObject("/Annots")] = ArrayObject([*page.get("/Annots", ()), self.add(annotation)])

    def written(self) -> bytes:
        whole = BytesIO()
        self.writer.write(whole)
        return whole.getvalue()


def paper(pages: int = 1, line: str = LINE) -> bytes:
    """A plain one."""
    return Paper(pages, line).written()


def telling_paper() -> bytes:
    """One that holds all that a PDF can tell of its author, and do to its reader."""
    made = Paper(2)
    made.photograph(saved(quadrants((64, 64)), "JPEG", exif=full_exif()))
    writer, page, canary = made.writer, made.writer.pages[0], TextStringObject(CANARY)
    writer.add_metadata({"/Author": CANARY, "/Title": CANARY, "/Creator": CANARY})
    writer.add_attachment(f"{CANARY}.txt", CANARY.encode())
    writer.add_outline_item(CANARY, 0)
    noted = DecodedStreamObject()
    noted.set_data(f"<x:xmpmeta>{CANARY}</x:xmpmeta>".encode())
    script = action("JavaScript", JS=canary)
    writer.root_object.update(
        names(
            Metadata=made.add(noted),
            OpenAction=script,
            AA=names(WC=script),
            Lang=canary,
            AcroForm=names(Fields=ArrayObject(), XFA=canary),
        )
    )
    page.update(
        names(
            AA=names(O=action("Launch", F=canary)),
            Metadata=made.add(noted),
            PieceInfo=names(App=names(Private=canary)),
            Thumb=made.add(noted),
            LastModified=canary,
        )
    )
    made.knows("/Properties", MC0=names(Note=canary))
    made.annotates("Link", A=action("URI", URI=canary))
    made.annotates("Text", Contents=canary)
    made.annotates("FileAttachment", FS=names(F=canary))
    made.annotates("Widget", FT=NameObject("/Btn"), T=canary, A=action("SubmitForm", F=canary))
    return made.written()


def changed_later(before: bytes, word: bytes, after: bytes) -> bytes:
    """The same file with its first words struck out in a later state, as programs add it behind the first."""
    base = PdfReader(BytesIO(before))
    writer = PdfWriter(base, incremental=True)
    stream = DecodedStreamObject()
    stream.set_data(b"BT /F1 24 Tf 72 720 Td (%s) Tj ET" % after)
    writer.pages[0][NameObject("/Contents")] = writer._add_object(stream)
    whole = BytesIO()
    writer.write(whole)
    assert word in whole.getvalue(), "the earlier state is still in it"
    return whole.getvalue()


def locked_paper(opens_with: str) -> bytes:
    made = Paper()
    made.writer.encrypt(opens_with, owner_password="owner", algorithm="RC4-128")
    return made.written()


def noise() -> bytes:
    """A photograph of about a megabyte, which no packing makes smaller."""
    return saved(Image.effect_noise((1600, 1600), 90).convert("RGB"), "JPEG", quality=95)
