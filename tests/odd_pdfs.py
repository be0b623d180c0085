"""Makers of invented PDFs for the tests: papers in print, and whatever can be wrong with them. All return bytes."""

import base64
import re
import zlib
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from random import Random

import pypdfium2
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from extractors.reading.engine import opened
from extractors.reading.page import read_page

DATA = Path(__file__).parent / "data" / "pdf"
"""Invented papers of the project's own, in print and scanned, each with its text beside it."""

LEFT, TOP, PITCH, SIZE = 86, 730, 28, 16  # points
WIDTH = 26  # ideographs of a line

PARAGRAPHS = (
    "申请执行人：某市甲乙建材有限公司，住所地：某省某市某区解放路1号。",
    "被执行人：某市丙丁置业有限公司，住所地：某省某市某区人民路2号。",
    "申请执行人某市甲乙建材有限公司与被执行人某市丙丁置业有限公司买卖合同纠纷一案，本院作出的民事判决书已经发生法律"
    "效力。因被执行人未履行生效法律文书确定的义务，申请执行人向本院申请强制执行，本院依法立案执行。",
    "本院在执行过程中查明，被执行人名下无可供执行的财产，申请执行人亦未能提供被执行人可供执行的财产线索。",
    "终结本次执行程序。",
)

Drawing = tuple[float, float, str]
"""A piece of text and where it begins: points from the left and from the bottom of the page."""


def canvas(buffer: BytesIO, **options: object) -> Canvas:
    """An empty A4 document with the fonts of the tests."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    return Canvas(buffer, pagesize=A4, invariant=True, **options)


def drawn(*pages: Sequence[Drawing], **options: object) -> bytes:
    """A document with these pieces of text on its pages, in the order given."""
    buffer = BytesIO()
    sheet = canvas(buffer, **options)
    for page in pages:
        sheet.setFont("STSong-Light", SIZE)
        for x, y, text in page:
            sheet.drawString(x, y, text)
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()


def wrapped(paragraphs: Sequence[str] = PARAGRAPHS) -> list[tuple[int, str]]:
    """Lines as a word processor breaks them: how far each is set in (points), and its text."""
    lines = []
    for paragraph in paragraphs:
        indent, line = 2 * SIZE, ""
        for mark in paragraph:
            if pdfmetrics.stringWidth(line + mark, "STSong-Light", SIZE) > WIDTH * SIZE - indent:
                lines.append((indent, line))
                indent, line = 0, ""
            line += mark
        lines.append((indent, line))
    return lines


def paper(paragraphs: Sequence[str] = PARAGRAPHS, lines_on_page: int = 6) -> bytes:
    """A paper in print over several pages; each page's number is drawn first, its running head last."""
    buffer = BytesIO()
    sheet = canvas(buffer)
    lines = wrapped(paragraphs)
    for number, at in enumerate(range(0, len(lines), lines_on_page), 1):
        sheet.setFont("STSong-Light", 10)
        sheet.drawString(290, 35, f"- {number} -")
        sheet.setFont("STSong-Light", SIZE)
        for row, (indent, text) in enumerate(lines[at : at + lines_on_page]):
            sheet.drawString(LEFT + indent, TOP - row * PITCH, text)
        sheet.setFont("STSong-Light", 9)
        sheet.drawString(40, 810, "文书打印")
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()


def bound(*papers: bytes) -> bytes:
    """Papers bound into one file, one behind the other."""
    whole = pypdfium2.PdfDocument.new()
    for data in papers:
        paper = opened(data)
        whole.import_pages(paper)
        paper.close()
    buffer = BytesIO()
    whole.save(buffer)
    whole.close()
    return buffer.getvalue()


def with_shared_pictures(count: int) -> bytes:
    """Pages that show a picture each, and share one dictionary that names the pictures of all, as some scanners do."""
    numbers, noise = range(count), Random(0)  # noqa: S311 the same each time; nothing of it can be packed
    picture = b"<< /Type /XObject /Subtype /Image /Width 200 /Height 200 /ColorSpace /DeviceGray /BitsPerComponent 8 "
    shown = [b"q 500 0 0 700 50 50 cm /I%d Do Q" % number for number in numbers]
    kids = b" ".join(b"%d 0 R" % (300 + number) for number in numbers)
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Count %d /Kids [%b] >>" % (count, kids)}
    objects[3] = b"<< /XObject << %b >> >>" % b" ".join(b"/I%d %d 0 R" % (one, 100 + one) for one in numbers)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 3 0 R /Contents %d 0 R >>"
    for number in numbers:
        objects[100 + number] = picture + b"/Length 40000 >>\nstream\n%b\nendstream" % noise.randbytes(40_000)
        objects[200 + number] = b"<< /Length %d >>\nstream\n%b\nendstream" % (len(shown[number]), shown[number])
        objects[300 + number] = page % (200 + number)
    data, table = b"%PDF-1.4", b"xref\n"
    for number, content in objects.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, len(data) + 1)
        data += b"\n%d 0 obj\n%b\nendobj" % (number, content)
    trailer = b"trailer\n<< /Root 1 0 R /Size 400 >>\nstartxref\n%d\n%%%%EOF\n" % (len(data) + 1)
    return data + b"\n" + table + trailer


def encrypted() -> bytes:
    """A document that opens only with a password."""
    return drawn([(LEFT, TOP, "本裁定")], encrypt=StandardEncryption("secret", ownerPassword="owner"))


def without_pages() -> bytes:
    """A document whose page tree is empty."""
    return _bare(b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj")


def with_a_lost_page() -> bytes:
    """A document of one page that is not there."""
    return _bare(b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj")


def _bare(tree: bytes) -> bytes:
    catalogue = b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj"
    return b"\n".join([b"%PDF-1.4", catalogue, tree, b"trailer<</Root 1 0 R>>", b"%%EOF"])


def with_broken_content(*pages: Sequence[Drawing], page: int, keep: float, checksum: bool = False) -> bytes:
    """A document of these pages; the content of one (from 0) is sound up to a share of it, or but for its `checksum`."""
    data = drawn(*pages, pageCompression=1)
    content = list(re.finditer(rb"(?<=stream\n)Gau[^~]+~>", data))[page]
    packed = base64.a85decode(content.group()[:-2])
    length = len(packed) - 4 if checksum else int(keep * len(packed))
    new = base64.a85encode(packed[:length] + bytes(len(packed) - length)) + b"~>"
    changed = data[: content.start()] + new.ljust(len(content.group())) + data[content.end() :]
    assert len(changed) == len(data), "objects stay in their places"
    return changed


def with_a_lost_glyph() -> bytes:
    """A line with one character that its font does not have."""
    buffer = BytesIO()
    sheet = canvas(buffer)
    sheet.setFont("STSong-Light", SIZE)
    sheet.drawString(LEFT, TOP, "本院依照法律的规定裁定如下")
    sheet.setFont("Vera", SIZE)
    sheet.drawString(LEFT, TOP - PITCH, "2〇17")
    sheet.setFont("STSong-Light", SIZE)
    sheet.drawString(LEFT, TOP - 2 * PITCH, "冻结被执行人的银行存款")
    sheet.save()
    return buffer.getvalue()


def with_gbk_bytes(lines: Sequence[str]) -> bytes:
    """Lines whose GBK bytes are shown as Latin letters."""
    buffer = BytesIO()
    sheet = canvas(buffer)
    sheet.setFont("Helvetica", SIZE)
    for row, line in enumerate(lines):
        sheet.drawString(LEFT, TOP - row * PITCH, line.encode("gb2312").decode("latin-1"))
    sheet.save()
    return buffer.getvalue()


def without_meaning(data: bytes) -> bytes:
    """A document whose fonts do not say what their glyphs are."""
    return data.replace(b"/ToUnicode", b"/NoUnicode")


def printed_picture(data: bytes, dpi: int = 150, *, seal: bool = False, turn: float = 0) -> Image.Image:
    """A picture of a document's first page, with a red seal over its lines, turned by so many degrees."""
    picture = printed_pictures(data, dpi)[0]
    if seal:
        ink = Image.new("RGB", picture.size, "white")
        pen = ImageDraw.Draw(ink)
        pen.ellipse((250, 250, 550, 550), outline=(220, 40, 40), width=12)
        pen.regular_polygon((400, 400, 60), 5, fill=(220, 40, 40))
        picture = Image.composite(picture, ink, picture.convert("L").point(lambda light: 255 if light < 128 else 0))
    return picture.rotate(turn, expand=turn % 90 == 0, fillcolor="white", resample=Image.Resampling.BICUBIC)


def printed_pictures(data: bytes, dpi: int = 150) -> list[Image.Image]:
    """A picture of each of a document's pages."""
    document = opened(data)
    pictures = [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in document]
    document.close()
    return pictures


def scanned(*pictures: Image.Image, cover: Sequence[Drawing] = (), hidden: Sequence[Drawing] = ()) -> bytes:
    """Pictures as pages, behind a cover in print; with lines of hidden text as a search-able scan has them."""
    buffer = BytesIO()
    sheet = canvas(buffer)
    if cover:
        sheet.setFont("STSong-Light", SIZE)
        for x, y, text in cover:
            sheet.drawString(x, y, text)
        sheet.showPage()
    for picture in pictures:
        size = A4 if picture.height > picture.width else (A4[1], A4[0])
        sheet.setPageSize(size)
        sheet.drawImage(ImageReader(picture), 0, 0, *size)
        for x, y, text in hidden:
            layer = sheet.beginText(x, y)
            layer.setFont("STSong-Light", SIZE)
            layer.setTextRenderMode(3)
            layer.textLine(text)
            sheet.drawText(layer)
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()


def with_picture(drawing: Sequence[Drawing], picture: Image.Image) -> bytes:
    """A page in print with a picture in its lower part."""
    buffer = BytesIO()
    sheet = canvas(buffer)
    sheet.setFont("STSong-Light", SIZE)
    for x, y, text in drawing:
        sheet.drawString(x, y, text)
    sheet.drawImage(ImageReader(picture), 0, 60, A4[0], A4[0] * picture.height / picture.width)
    sheet.save()
    return buffer.getvalue()


def places_of(data: bytes) -> list[Drawing]:
    """The lines of a document's first page, where they are printed."""
    document = opened(data)
    printed, _ = read_page(document[0], 1, data)
    document.close()
    return [(line.left, printed.height - line.bottom + 3, line.text) for line in printed.lines]


def with_other_words(lines: Sequence[str], words: str) -> bytes:
    """Lines in print that say, to a reader which believes it, that their actual text is another."""
    buffer = BytesIO()
    sheet = canvas(buffer, pageCompression=0)
    sheet.setFont("STSong-Light", SIZE)
    actual = (b"\xfe\xff" + words.encode("utf-16-be")).hex()
    sheet._code.append(f"/Span <</ActualText <{actual}>>> BDC")  # noqa: SLF001 - reportlab has no call for it
    for row, line in enumerate(lines):
        sheet.drawString(LEFT, TOP - row * PITCH, line)
    sheet._code.append("EMC")  # noqa: SLF001
    sheet.save()
    return buffer.getvalue()


def with_private_characters(lines: Sequence[str]) -> bytes:
    """Lines whose font says that its glyphs are characters of the private use area, as some word processors do."""
    data = drawn([(LEFT, TOP - row * PITCH, line) for row, line in enumerate(lines)], pageCompression=0)
    marks = sorted({mark for line in lines for mark in line})
    table = "".join(f"<{ord(mark):04X}> <{0xE000 + place:04X}>\n" for place, mark in enumerate(marks))
    return with_table(data, table, len(marks))


def with_mistaken_characters(pages: Sequence[Sequence[str]], mistaken: dict[str, str]) -> bytes:
    """Pages of lines whose font gives some of its glyphs as other characters, as a print distilled anew may."""
    sheets = [[(LEFT, TOP - row * PITCH, line) for row, line in enumerate(lines)] for lines in pages]
    marks = sorted({mark for lines in pages for line in lines for mark in line})
    table = "".join(f"<{ord(mark):04X}> <{ord(mistaken.get(mark, mark)):04X}>\n" for mark in marks)
    return with_table(drawn(*sheets, pageCompression=0), table, len(marks))


def with_table(data: bytes, table: str, count: int) -> bytes:
    """An unpacked document whose font says by a table of so many lines which characters its codes are."""
    cmap = (
        "/CIDInit /ProcSet findresource begin begincmap /CMapName /Odd def\n1 begincodespacerange <0000> <FFFF> "
        f"endcodespacerange\n{count} beginbfchar\n{table}endbfchar endcmap end end"
    )
    begin = data.rindex(b" obj", 0, data.index(b"/Subtype /Type0"))
    font = data[begin + 4 : data.index(b"endobj", begin)].strip().removesuffix(b">>")
    number = int(data[:begin].split()[-2])
    stream = f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream".encode()
    return _updated(data, {number: font + b" /ToUnicode 99 0 R >>", 99: stream})


def with_numbered_glyphs(data: bytes) -> bytes:
    """A document whose fonts number their glyphs and do not say what they are: (cid:12) to a careful reader.

    Its fonts lie in a packed stream of objects; an update replaces the stream.
    """
    begin = data.rindex(b" obj", 0, data.index(b"/ObjStm"))
    packed = data.index(b"stream", begin) + len(b"stream\n")
    objects = zlib.decompressobj().decompress(data[packed:]).replace(b"/ToUnicode", b"/NoUnicode")
    counts = re.search(rb"/N \d+\s*/First \d+", data[begin:packed])
    assert counts
    head = b"<< /Type /ObjStm %b /Length %d >>\nstream\n" % (counts.group(), len(objects))
    return _updated(data, {int(data[:begin].split()[-2]): head + objects + b"\nendstream"})


def with_notes(data: bytes, notes: Sequence[str], form: str = "") -> bytes:
    """A document of one page with annotations on it, the objects from 50 on; its form has the first, or that above it.

    `form` is the field above, object 70, of a form that has one.
    """
    objects = {50 + place: note.encode("latin-1") for place, note in enumerate(notes)}
    if form:
        objects[70] = form.encode("latin-1")
    # A black bar, as an appearance that notes may name.
    bar = b"0 0 200 20 re f"
    head = b"<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Length %d >>\nstream\n" % len(bar)
    objects[80] = head + bar + b"\nendstream"
    shown = b"/Annots [%b]" % b" ".join(b"%d 0 R" % number for number in objects if number < 70)
    field = b"/AcroForm << /Fields [%d 0 R] >>" % (70 if form else 50)
    for kind, told in ((b"Page", shown), (b"Catalog", field)):
        found = re.search(rb"(?s)(\d+) 0 obj\n(<<(?:(?!endobj).)*?)/Type /%b\n" % kind, data)
        assert found
        objects[int(found[1])] = found[2] + told + b" /Type /%b >>" % kind
    return _updated(data, objects)


def with_layer(data: bytes, *, shown: bool) -> bytes:
    """A document of one page with a layer of optional content, `/MC0`, which is switched on or off."""
    objects = {60: b"<< /Type /OCG /Name (layer) >>"}
    state = b"/ON" if shown else b"/OFF"
    layers = b"/OCProperties << /OCGs [60 0 R] /D << %b [60 0 R] >> >>" % state
    for kind, before, told in (
        (b"Page", b"/Resources <<", b" /Properties << /MC0 60 0 R >>"),
        (b"Catalog", b"<<", layers),
    ):
        found = re.search(rb"(?s)(\d+) 0 obj\n(<<(?:(?!endobj).)*?/Type /%b\n>>)" % kind, data)
        assert found
        objects[int(found[1])] = found[2].replace(before, before + told, 1)
    return _updated(data, objects)


def text_string(words: str) -> str:
    """A text string of a PDF, ISO 32000-1, 7.9.2.2."""
    return f"<FEFF{words.encode('utf-16-be').hex()}>"


def _updated(data: bytes, objects: dict[int, bytes]) -> bytes:
    """A document with some objects replaced or added by an update behind its end. ISO 32000-1, 7.5.6."""
    previous = data[data.rindex(b"startxref") :].split()[1]
    root = re.findall(rb"/Root \d+ \d+ R", data)[-1]
    table = b"xref\n"
    for number, content in objects.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, len(data) + 1)
        data += b"\n%d 0 obj\n%b\nendobj" % (number, content)
    trailer = b"trailer\n<< %b /Size 100 /Prev %b >>\nstartxref\n%d\n%%%%EOF\n" % (root, previous, len(data) + 1)
    return data + b"\n" + table + trailer


def two_up(left: Image.Image, right: Image.Image) -> Image.Image:
    """Two pages side by side on one sheet, as a copier makes them of an open file."""
    sheet = Image.new("RGB", (left.width + right.width, left.height), "white")
    sheet.paste(left, (0, 0))
    sheet.paste(right, (left.width, 0))
    return sheet
