"""Hostile by their objects: trees without end, forms within themselves, bombs, millions, depths."""

import random
import zlib

import odd_pdfs
from hostile_parts import CATALOGUE, FONT, PAGE, PAGES, TEXT, Made, packed, page, stream, whole, zeros


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


def without_pages(_: random.Random) -> Made:
    yield ".pdf", odd_pdfs.without_pages
    yield ".pdf", odd_pdfs.with_a_lost_page
    yield ".pdf", lambda: page(o2=b"<</Type/Pages/Kids[]/Count 0>>")
    yield ".pdf", lambda: page(o2=b"<</Type/Pages/Kids[]/Count 7>>")
    yield ".pdf", lambda: whole({1: b"<</Type/Catalog>>"})


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
