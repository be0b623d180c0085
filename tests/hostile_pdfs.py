"""Hostile files, made anew from a seed: whatever strangers may send by accident or on purpose. None is committed.

`corpus()` gives names and contents; the name begins with the kind. What is large is made only when it is asked for.
"""

import random
import re
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO

import odd_pdfs
from odd_pdfs import DATA, LEFT, TOP
from reportlab.lib.pdfencrypt import StandardEncryption

Maker = Callable[[], bytes]
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


def corpus(seed: int = 6) -> Iterator[tuple[str, Maker]]:
    """Every hostile file's name and how it is made; the same for the same seed."""
    for kind, makers in KINDS.items():
        chance = random.Random(f"{seed}{kind}")  # noqa: S311 - must be the same each time
        for number, (suffix, maker) in enumerate(makers(chance)):
            yield f"{kind}-{number:03}{suffix}", maker
    for number, name in enumerate(NAMES):
        yield f"name-{number:02}-{name}.pdf", page


NAMES = ("公章 ①", "\u202egnp", "a" * 200, "new\nline", "'; DROP TABLE", "<b>bold", "=1+1", "tab\t", "\U0001f4a3", "e\u0301", "%s%n", "$(id)")  # fmt: skip
Made = Iterator[tuple[str, Maker]]


def _seed(chance: random.Random) -> float:
    return chance.random()


def truncated(chance: random.Random) -> Made:
    for base in BASES:
        for share in sorted(chance.random() for _ in range(14)):
            yield ".pdf", lambda base=base, share=share: base()[: int(share * len(base()))]
        for left in (1, 7, 30):
            yield ".pdf", lambda base=base, left=left: base()[:-left]


def flipped(chance: random.Random) -> Made:
    for base in BASES:
        for count in (1, 1, 3, 3, 10, 10, 30, 100, 300, 1000):
            yield ".pdf", lambda base=base, count=count, seed=_seed(chance): _flip(base(), count, seed)


def _flip(data: bytes, count: int, seed: float) -> bytes:
    chance, mutable = random.Random(seed), bytearray(data)  # noqa: S311 - the same each time
    for _ in range(count):
        mutable[chance.randrange(len(mutable))] ^= 1 << chance.randrange(8)
    return bytes(mutable)


def cut_and_pasted(chance: random.Random) -> Made:
    for base in BASES:
        for act in ("out", "twice", "noise", "nul", "lines"):
            yield ".pdf", lambda base=base, act=act, seed=_seed(chance): _cut(base(), act, seed)


def _cut(data: bytes, act: str, seed: float) -> bytes:
    chance = random.Random(seed)  # noqa: S311 - the same each time
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((10, 100, 1000)))
    put = {
        "out": b"",
        "twice": data[start:end] * 2,
        "noise": chance.randbytes(end - start),
        "nul": bytes(end - start),
        "lines": data[start:end].replace(b"\n", b"\r\n"),
    }
    return data[:start] + put[act] + data[end:]


def numbers_changed(chance: random.Random) -> Made:
    for base in BASES:
        for value in (b"0", b"-1", b"4294967296", b"99999999999999999999", b"1e308", b"NaN", b"2147483647", b"0.00001"):
            yield ".pdf", lambda base=base, value=value, seed=_seed(chance): _renumber(base(), value, seed)


def _renumber(data: bytes, value: bytes, seed: float) -> bytes:
    chance = random.Random(seed)  # noqa: S311 - the same each time
    found = chance.choice(list(re.finditer(rb"(?<![\w.])\d+(?![\w.])", data)))
    return data[: found.start()] + value + data[found.end() :]


def page_trees(_: random.Random) -> Made:
    kids = b"<</Type/Pages/Kids[%b]/Count %d>>"
    for tree in (
        kids % (b"2 0 R", 1), kids % (b"3 0 R 2 0 R 3 0 R", 3), kids % (b"3 0 R", 10**9), kids % (b"3 0 R", -1),
        kids % (b"3 0 R 3 0 R 3 0 R", 1), kids % (b"3 0 R " * 30, 30), kids % (b"99 0 R 3 0 R", 2), kids % (b"4 0 R", 1),
        kids % (b"1 0 R", 1), kids % (b"null", 1), b"<</Type/Pages/Kids 3/Count 1>>", b"<</Type/Pages/Count 1>>", b"[]",
        kids % (b"3 0 R", 5), kids % (b"3 0 R " * 5, 3), kids % (b"3 0 R " * 3, 0),
    ):  # fmt: skip
        yield ".pdf", lambda tree=tree: page(o2=tree)
    yield ".pdf", lambda: page(o2=kids % (b"6 0 R", 1), o6=kids % (b"2 0 R", 1))
    yield ".pdf", lambda: page(more=b"/Parent 3 0 R")
    for depth in (100, 1_000, 20_000):
        yield ".pdf", lambda depth=depth: _deep_tree(depth)
    for count in (5_000, 6_000, 100_000):
        yield ".pdf", lambda count=count: _many_pages(count)
    yield ".pdf", lambda: page(o2=kids % (b"3 0 R " * 20_000, 20_000))


def _deep_tree(depth: int) -> bytes:
    objects = {1: CATALOGUE, 4: stream(TEXT), 5: FONT}
    numbers = [2, *range(6, 6 + depth)]
    for number, kid in zip(numbers, [*numbers[1:], 3], strict=True):
        objects[number] = b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % kid
    return whole(objects | {3: (PAGE % (b"", b"")).replace(b"2 0 R", b"%d 0 R" % numbers[-1])})


def _many_pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % number for number in range(10, 10 + count))
    tree = b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, count)
    each = dict.fromkeys(range(10, 10 + count), PAGE % (b"", b""))
    return whole({1: CATALOGUE, 2: tree, 4: stream(TEXT), 5: FONT} | each)


def forms(_: random.Random) -> Made:
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</Font<</F 5 0 R>>/XObject<<%b>>>>"
    of = b"/XObject<</A 6 0 R>>"
    yield ".pdf", lambda: page(b"/A Do", of, o6=stream(b"/A Do " + TEXT, form % b"/A 6 0 R"))
    two = {"o6": stream(b"/A Do", form % b"/A 7 0 R"), "o7": stream(b"/A Do /A Do", form % b"/A 6 0 R")}
    yield ".pdf", lambda: page(TEXT + b" /A Do", of, **two)
    for levels, times in ((6, 10), (9, 10), (20, 2), (500, 1), (5000, 1)):
        yield ".pdf", lambda levels=levels, times=times: _laughs(form, levels, times)
    pattern = b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep %b/YStep %b/Resources<</Pattern<</P 6 0 R>>>>"
    for step in (b"1", b"0", b"0.0001", b"-1"):
        tile = stream(b"/Pattern cs /P scn 0 0 1 1 re f", pattern % (step, step))
        yield (
            ".pdf",
            lambda tile=tile: page(TEXT + b"/Pattern cs /P scn 0 0 600 900 re f", b"/Pattern<</P 6 0 R>>", o6=tile),
        )
    glyph = b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 7 0 R>>/Resources<</Font<</F 5 0 R>>>>>>"
    yield ".pdf", lambda: page(b"BT /F 12 Tf 72 700 Td (aaaa) Tj ET", o5=glyph, o7=stream(b"BT /F 1 Tf (aa) Tj ET"))


def _laughs(form: bytes, levels: int, times: int) -> bytes:
    others = {
        f"o{6 + level}": stream(b"/A Do " * times, form % (b"/A %d 0 R" % (7 + level))) for level in range(levels)
    }
    others[f"o{6 + levels}"] = stream(TEXT, form % b"")
    return page(b"/A Do", b"/XObject<</A 6 0 R>>", **others)


def bombs(_: random.Random) -> Made:
    image = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/DeviceGray"
    flate, twice = b"/Filter/FlateDecode", b"/Filter[/FlateDecode/FlateDecode]"
    for size in (100_000_000, 2_000_000_000):
        yield ".pdf", lambda size=size: page(o4=stream(zeros(size), flate))
        yield ".pdf", lambda size=size: page(o4=stream(zlib.compress(zeros(size)), twice))
        yield ".pdf", lambda size=size: page(o4=stream(zeros(size, b"q "), flate))
        yield ".pdf", lambda size=size: page(o4=stream(zeros(size, b"BT(a)Tj ET "), flate))
        font = FONT.replace(b">>", b"/ToUnicode 6 0 R>>")
        yield ".pdf", lambda size=size, font=font: page(o5=font, o6=stream(zeros(size), flate))
        entries = b"/Type/ObjStm/N 1000/First 10" + flate
        yield ".pdf", lambda size=size, entries=entries: page(o6=stream(zeros(size, b"9 0 "), entries))
        picture = stream(zeros(size), flate + image % (40_000, size // 40_000))
        yield ".pdf", lambda picture=picture: page(b"595 0 0 842 0 0 cm /I Do", b"/XObject<</I 6 0 R>>", o6=picture)
    yield ".pdf", lambda: page(o4=stream(b"80" * 1_000_000 + b">", b"/Filter[/ASCIIHexDecode/RunLengthDecode]"))
    yield ".pdf", lambda: page(o4=stream(zeros(50_000_000), b"/Filter[" + b"/FlateDecode" * 1000 + b"]"))


def many_objects(_: random.Random) -> Made:
    for count in (100_000, 1_000_000):
        yield (
            ".pdf",
            lambda count=count: whole(
                {1: CATALOGUE, 2: PAGES, 3: PAGE % (b"", b""), 4: stream(TEXT), 5: FONT}
                | dict.fromkeys(range(6, count), b"null")
            ),
        )
        yield (
            ".pdf",
            lambda count=count: (
                page() + b"7 0 obj<</Type/Page>>endobj\n" * count + page()[page().rindex(b"startxref") :]
            ),
        )
    yield ".pdf", lambda: page(more=b"/Annots[" + b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]>>" * 200_000 + b"]")


def endless(_: random.Random) -> Made:
    for content in (
        b"q " * 3_000_000, b"BT /F 12 Tf " + b"(a) Tj " * 500_000 + b"ET", b"0 0 m " + b"1 1 l " * 2_000_000 + b"S",
        b"BT /F 12 Tf 1 0 0 1 0 0 Tm (" + b"a" * 3_000_000 + b") Tj ET", TEXT + b" BI /W 9 /H 9 ID " * 100_000,
        b"BT " * 1_000_000, b"0 0 9 9 re f " * 300_000 + TEXT, TEXT * 3_000, b"/P BMC " * 500_000 + TEXT,
        b"BT /F 12 Tf " + b"(" * 1_000_000, b"<" * 1_000_000, b"1 " * 5_000_000 + b"re", b"9 9 9 9 9 9 cm " * 100_000 + TEXT,
        b"(a) ' " * 500_000, b"[" + b"(a) -5 " * 500_000 + b"] TJ",
    ):  # fmt: skip
        yield ".pdf", lambda content=content: page(o4=packed(content))
    for loop in (b"/Prev 9", b"/XRefStm 9", b"/Prev 0", b"/Prev -1", b"/Prev 99999999999"):
        yield (
            ".pdf",
            lambda loop=loop: whole({1: CATALOGUE, 2: PAGES, 3: PAGE % (b"", b""), 4: stream(TEXT), 5: FONT}, loop),
        )
    yield ".pdf", lambda: page(o4=b"4 0 R")
    yield ".pdf", lambda: page(o4=b"<</Length 4 0 R>>stream\n" + TEXT + b"\nendstream")
    yield ".pdf", lambda: page(more=b"/Contents[" + b"4 0 R " * 100_000 + b"]")
    yield ".pdf", lambda: page(b"/G gs " + TEXT, b"/ExtGState<</G<</SMask<</S/Luminosity/G 6 0 R>>>>>>", o6=stream(b"/G gs 0 0 9 9 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Group<</S/Transparency>>/Resources<</ExtGState<</G<</SMask<</S/Luminosity/G 6 0 R>>>>>>>>"))  # fmt: skip


def deep(_: random.Random) -> Made:
    for depth in (500, 5_000, 100_000, 1_000_000):
        for opening, closing in ((b"[", b"]"), (b"<</A", b">>"), (b"(", b")")):
            nested = opening * depth + b"0" + closing * depth
            yield ".pdf", lambda nested=nested: page(more=b"/Extra " + nested)
            yield ".pdf", lambda nested=nested: page(o4=packed(nested + b" TJ " + TEXT))
    yield (
        ".pdf",
        lambda: page(b"", b"/ColorSpace<</C " + b"[/Indexed " * 5_000 + b"/DeviceGray" + b" 1 (aa)]" * 5_000 + b">>"),
    )


def images(chance: random.Random) -> Made:
    image = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent %d/ColorSpace/Device%b/Filter/%b"
    jpeg = (
        bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b08ffffffff01011100ffda0008010100003f00")
        + b"\0" * 100
    )
    for filters in (b"FlateDecode", b"DCTDecode", b"JPXDecode", b"JBIG2Decode", b"CCITTFaxDecode", b"LZWDecode"):
        for width, height in ((100_000, 100_000), (1, 2_000_000_000), (-5, 5), (3_000, 3_000)):
            bits, space = (1, b"Gray") if filters[:1] in b"JC" else (8, b"RGB")
            data = jpeg if filters == b"DCTDecode" else zlib.compress(chance.randbytes(2_000))
            picture = stream(data, image % (width, height, bits, space, filters))
            yield ".pdf", lambda picture=picture: page(b"595 0 0 842 0 0 cm /I Do", b"/XObject<</I 6 0 R>>", o6=picture)


def locked(_: random.Random) -> Made:
    for strength in (40, 128):
        for user in ("secret", ""):
            lock = StandardEncryption(user, ownerPassword="owner", strength=strength)
            yield ".pdf", lambda lock=lock: odd_pdfs.drawn([(LEFT, TOP, WORDS[:24])], encrypt=lock)
    yield (
        ".pdf",
        lambda: whole(
            {1: CATALOGUE, 2: PAGES, 3: PAGE % (b"", b""), 4: stream(TEXT), 5: FONT}, b"/Encrypt<</Filter/None>>"
        ),
    )
    yield (
        ".pdf",
        lambda: whole(
            {1: CATALOGUE, 2: PAGES, 3: PAGE % (b"", b""), 4: stream(TEXT), 5: FONT},
            b"/Encrypt<</Filter/Standard/V 99/R 99/O()/U()/P 0>>",
        ),
    )


def polyglots(_: random.Random) -> Made:
    for before in (
        b"PK\3\4",
        b"GIF89a",
        b"MZ\x90",
        b"<html><script>",
        b"\x7fELF",
        b"#!/bin/sh\nid\n",
        b"\xff\xd8\xff\xe0",
        b" " * 1000,
        b"\0" * 2000,
    ):
        yield ".pdf", lambda before=before: before + page()
    yield ".pdf", lambda: page() + b"PK\5\6" + bytes(18)
    yield ".pdf", lambda: page() + page()
    yield ".txt", page
    yield ".txt", lambda: b"PK\3\4" + WORDS.encode()
    yield ".pdf", WORDS.encode


def cross_references(chance: random.Random) -> Made:
    for start in (0, -1, 5, 10**6, 10**18):
        yield (
            ".pdf",
            lambda start=start: whole(
                {1: CATALOGUE, 2: PAGES, 3: PAGE % (b"", b""), 4: stream(TEXT), 5: FONT}, start=start
            ),
        )
    for shift in (1, 9, 15, 17, 100, 9999999):
        yield (
            ".pdf",
            lambda shift=shift: re.sub(
                rb"(\d{10}) 00000 n", lambda found: b"%010d 00000 n" % (int(found[1]) + shift), page()
            ),
        )
    yield ".pdf", lambda: page().replace(b"startxref", b"startxxxx")
    yield ".pdf", lambda: page().replace(b"xref\n0 1", b"xref\n0 99999999")
    yield ".pdf", lambda: page().replace(b"/Root 1 0 R", b"/Root 4 0 R")
    yield ".pdf", lambda: page().replace(b"/Root 1 0 R", b"")
    yield ".pdf", lambda: page().replace(b" n \n", b" f \n")
    for _ in range(4):
        order = chance.sample(range(1, 6), 5)
        yield (
            ".pdf",
            lambda order=order: re.sub(rb"\n(\d) 1\n", lambda found: b"\n%d 1\n" % order[int(found[1]) - 1], page()),
        )


def without_pages(_: random.Random) -> Made:
    yield ".pdf", odd_pdfs.without_pages
    yield ".pdf", odd_pdfs.with_a_lost_page
    yield ".pdf", lambda: page(o2=b"<</Type/Pages/Kids[]/Count 0>>")
    yield ".pdf", lambda: page(o2=b"<</Type/Pages/Kids[]/Count 7>>")
    yield ".pdf", lambda: whole({1: b"<</Type/Catalog>>"})


def fonts(chance: random.Random) -> Made:
    lines = [WORDS[:20], WORDS[20:40]]
    yield ".pdf", lambda: odd_pdfs.with_private_characters(lines)
    yield ".pdf", lambda: odd_pdfs.with_gbk_bytes(lines)
    yield ".pdf", lambda: odd_pdfs.without_meaning(odd_pdfs.paper())
    yield ".pdf", odd_pdfs.with_a_lost_glyph
    yield ".pdf", lambda: odd_pdfs.with_other_words(lines, WORDS)
    program = chance.randbytes(5_000)
    for kind in (b"FontFile", b"FontFile2", b"FontFile3/Subtype/CIDFontType0C"):
        key, _, subtype = kind.partition(b"/")
        font = (
            b"<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4/%b 6 0 R>>>>"
            % key
        )
        yield (
            ".pdf",
            lambda font=font, subtype=subtype: page(o5=font, o6=stream(program, b"/" + subtype if subtype else b"")),
        )
    for table in (
        b"1 beginbfrange <0000> <FFFFFFFF> <0000> endbfrange",
        b"9 beginbfchar <61> <" + b"4E00" * 5_000 + b"> endbfchar",
        b"/X usecmap " * 1_000,
    ):
        font = FONT.replace(b">>", b"/ToUnicode 6 0 R>>")
        yield (
            ".pdf",
            lambda font=font, table=table: page(
                b"BT /F 12 Tf 72 700 Td (" + b"a" * 500 + b") Tj ET", o5=font, o6=stream(table)
            ),
        )
    for font in (
        b"null",
        b"5 0 R",
        b"<</Type/Font>>",
        b"<</Type/Font/Subtype/Type0/DescendantFonts[5 0 R]/Encoding/Identity-H>>",
    ):
        yield ".pdf", lambda font=font: page(o5=font)


def active(_: random.Random) -> Made:
    for act in (
        b"/OpenAction<</S/JavaScript/JS(while(1);)>>", b"/OpenAction<</S/Launch/F(/bin/sh)>>", b"/AA<</O<</S/URI/URI(http://192.0.2.1/)>>>>",
        b"/OpenAction<</S/SubmitForm/F(http://192.0.2.1/)>>", b"/OpenAction<</S/GoToR/F(//192.0.2.1/share)>>", b"/AcroForm<</XFA(<xdp/>)/Fields[]>>",
        b"/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert(1))>>]>>>>", b"/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(../../a)/EF<</F 6 0 R>>>>]>>>>",
        b"/Outlines 1 0 R", b"/OCProperties<</OCGs[1 0 R]/D<</OFF[1 0 R]>>>>", b"/Metadata 6 0 R", b"/StructTreeRoot 1 0 R",
    ):  # fmt: skip
        catalogue = CATALOGUE[:-2] + act + b">>"
        yield (
            ".pdf",
            lambda catalogue=catalogue: page(
                o1=catalogue,
                o6=stream(b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"),
            ),
        )


def boxes(_: random.Random) -> Made:
    for box in (
        b"[0 0 1e9 1e9]", b"[0 0 14400 14400]", b"[0 0 -595 -842]", b"[595 842 0 0]", b"[0 0 0 0]", b"[0 0 NaN NaN]", b"[0 0 inf inf]",
        b"[0 0 1e-9 1e-9]", b"[]", b"null", b"(a)", b"[0 0 595]", b"[1e30 1e30 1e31 1e31]", b"[0 0 595 2000000]", b"[0 0 1 842]", b"3 0 R",
    ):  # fmt: skip
        tall = (PAGE % (b"", b"")).replace(BOX, b"/MediaBox" + box)
        yield ".pdf", lambda tall=tall: page(o3=tall)
        picture = stream(
            b"\0" * 100, b"/Type/XObject/Subtype/Image/Width 10/Height 10/BitsPerComponent 8/ColorSpace/DeviceGray"
        )
        shown = tall.replace(b"/Font<<", b"/XObject<</I 6 0 R>>/Font<<")
        yield ".pdf", lambda shown=shown, picture=picture: page(b"1e9 0 0 1e9 0 0 cm /I Do", o3=shown, o6=picture)
    for more in (
        b"/Rotate 45",
        b"/Rotate 99999999999",
        b"/Rotate -90",
        b"/UserUnit 1e9",
        b"/CropBox[9 9 8 8]",
        b"/UserUnit 0",
    ):
        yield ".pdf", lambda more=more: page(more=more)


def odd_numbers(_: random.Random) -> Made:
    for number in (b"NaN", b"1e999", b"-1e999", b"9" * 400, b"--5", b"0x10", b"1.2.3", b"+-+", b"."):
        yield (
            ".pdf",
            lambda number=number: page(
                b"BT /F %b Tf %b %b Td (a word) Tj 1 0 0 1 %b %b Tm (another) Tj ET" % ((number,) * 5)
            ),
        )


def object_streams(_: random.Random) -> Made:
    held = b"<</Type/Catalog/Pages 2 0 R>>"
    for entries, content in (
        (b"/Type/ObjStm/N 1/First 4/Extends 6 0 R", b"6 0 " + held), (b"/Type/ObjStm/N 999999999/First 4", b"1 0 " + held),
        (b"/Type/ObjStm/N -1/First -4", b"1 0 " + held), (b"/Type/ObjStm/N 1/First 999999", b"1 0 " + held), (b"/Type/ObjStm/N 2/First 8", b"1 0 1 0 " + held),
    ):  # fmt: skip
        yield ".pdf", lambda entries=entries, content=content: page(o6=packed(content, entries))


def empties(_: random.Random) -> Made:
    for data in (
        b"",
        b"%PDF-",
        b"%PDF-1.7\n%%EOF",
        bytes(1000),
        b" \n\t" * 100,
        b"\xef\xbb\xbf",
        b"%PDF-1.4\n" + b"%" * 100_000,
    ):
        yield ".pdf", lambda data=data: data
        yield ".txt", lambda data=data: data


def noises(chance: random.Random) -> Made:
    for size in (10, 1_000, 100_000, 3_000_000):
        for _ in range(5):
            yield ".pdf", lambda size=size, seed=_seed(chance): b"%PDF-1.7\n" + random.Random(seed).randbytes(size)  # noqa: S311
        yield ".txt", lambda size=size, seed=_seed(chance): random.Random(seed).randbytes(size)  # noqa: S311


def texts(_: random.Random) -> Made:
    head = "某市某区人民法院\n执行裁定书\n（2024）浙0106执1000号\n".encode()
    for data in (
        WORDS.encode("gb18030"), WORDS.encode("utf-16"), WORDS.encode("utf-32"), b"\xed\xa0\x80" + WORDS.encode(), bytes(100_000),
        head + bytes(50_000), head + "（".encode() * 30_000, head + b"1" * 90_000, head + "（2024）浙0106执1号、".encode() * 3_000,
        head + "被执行人：甲公司。\n".encode() * 3_000, head + "人民币1万元，".encode() * 5_000, head.replace(b"\n", b"\r") * 50,
        head + "\u202e\u200b\ufeff".encode() * 10_000, head + b"\x1b[31m" * 1_000, "𠀀".encode() * 10_000, head + b"\n" * 90_000, head + "é̂̃".encode() * 5_000,
    ):  # fmt: skip
        yield ".txt", lambda data=data: data
    for mark, count in (
        ("纺", 300_000),
        ("a", 1_000_000),
        ("1", 100_000_000),
        ("\n", 50_000_000),
        ("被执行人", 300_000),
        ("x", 110_000_000),
    ):
        yield ".txt", lambda mark=mark, count=count: head + mark.encode() * count


KINDS: dict[str, Callable[[random.Random], Made]] = {
    maker.__name__: maker
    for maker in (
        truncated, flipped, cut_and_pasted, numbers_changed, page_trees, forms, bombs, many_objects, endless, deep, images, locked,
        polyglots, cross_references, without_pages, fonts, active, boxes, odd_numbers, object_streams, empties, noises, texts,
    )
}  # fmt: skip
