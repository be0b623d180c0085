"""What hostile PDFs are made of: streams, tables of cross-references, pages, and sound papers to begin with."""

import zlib
from collections.abc import Callable, Iterator
from io import BytesIO

import odd_pdfs
from odd_pdfs import DATA, LEFT, TOP

Maker = Callable[[], bytes]
Made = Iterator[tuple[str, Maker]]
WORDS = "申请执行人某市甲乙建材有限公司与被执行人某市丙丁置业有限公司买卖合同纠纷一案终结本次执行程序"
CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
BOX = b"/MediaBox[0 0 595 842]"
PAGE = b"<</Type/Page/Parent 2 0 R" + BOX + b"/Contents 4 0 R/Resources<</Font<</F 5 0 R>>%s>>%s>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
TEXT = b"BT /F 12 Tf 72 700 Td (termination of this enforcement) Tj ET"


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%b\nendstream" % (entries, len(content), content)


def packed(content: bytes, entries: bytes = b"") -> bytes:
    return stream(zlib.compress(content), b"/Filter/FlateDecode" + entries)


def zeros(size: int, mark: bytes = b" ") -> bytes:
    """So many equal bytes, compressed: one packed megabyte over and over, and no end."""
    packer = zlib.compressobj(9)
    head = packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    megabyte = packer.compress(mark * (1_000_000 // len(mark))) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + megabyte * (size // 1_000_000)


def whole(objects: dict[int, bytes], trailer: bytes = b"", start: int | None = None) -> bytes:
    """A document of these objects with a true table of cross-references, or one that is said to lie at `start`."""
    out, places = BytesIO(), {}
    out.write(b"%PDF-1.7\n")
    for number, content in objects.items():
        places[number] = out.tell()
        out.write(b"%d 0 obj\n%b\nendobj\n" % (number, content))
    table = out.tell()
    out.write(b"xref\n0 1\n0000000000 65535 f \n")
    out.write(b"".join(b"%d 1\n%010d 00000 n \n" % item for item in places.items()))
    out.write(b"trailer\n<</Root 1 0 R/Size %d%b>>\n" % (max(objects) + 1, trailer))
    out.write(b"startxref\n%d\n%%%%EOF\n" % (table if start is None else start))
    return out.getvalue()


def page(content: bytes = TEXT, resources: bytes = b"", more: bytes = b"", **others: bytes) -> bytes:
    """A document of one page; `others` are objects by number (`o6=...`), that of the page or the tree among them."""
    objects = {1: CATALOGUE, 2: PAGES, 3: PAGE % (resources, more), 4: stream(content), 5: FONT}
    objects |= {int(name[1:]): value for name, value in others.items()}
    return whole(objects)


def text_lines() -> bytes:
    return odd_pdfs.drawn([(LEFT, TOP - 28 * row, WORDS[row * 8 : row * 8 + 24]) for row in range(4)])


BASES: tuple[Maker, ...] = (
    odd_pdfs.paper,
    text_lines,
    lambda: DATA.joinpath("termination-002.song.pdf").read_bytes(),
    lambda: DATA.joinpath("deduction-002.scan.pdf").read_bytes(),
    page,
)
