"""Hostile by what a page holds: pictures, locks, fonts, scripts and attachments, boxes."""

import random
import zlib

import odd_pdfs
from hostile_parts import BOX, CATALOGUE, FONT, PAGE, PAGES, TEXT, WORDS, Made, page, stream, whole
from odd_pdfs import LEFT, TOP
from reportlab.lib.pdfencrypt import StandardEncryption


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
