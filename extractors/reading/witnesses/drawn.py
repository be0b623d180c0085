"""What a PDF's own bytes say is in it: how many pages, and how much text its drawings show. ISO 32000-1, 7.5 and 9.4.

Counted without any engine, by looking through the file's streams: a witness that is asked of every file, since it
costs a tenth of what a second engine does. It says only how much, not which characters; where it objects, the engine
is asked.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

# Possessive throughout (*+): the bytes are untrusted, and no pattern may go back over them.
_PAGE = re.compile(rb"/Type\s*+/Page(?![A-Za-z])")
_COMPOSITE = b"/Type0"  # a font whose characters take two bytes
_FONT = re.compile(rb"/(?:Type[03]|TrueType|FontFile )")  # the others take one, as parts of a Chinese font
_SHOWN = re.compile(rb"\(([^()]*+)|<([0-9A-Fa-f\s]++)")  # once no string holds a bracket any more
_DIGITS, _WHITE = re.compile(rb"<([0-9A-Fa-f\s]++)"), b" \t\n\r\x0b\x0c"
# What a drawing says that its glyphs mean, which is not shown: browsers write it for radicals.
_MEANT = re.compile(rb"/ActualText\s*+(?:<[^>]*+>|\([^\\()]*+(?:\\.[^\\()]*+)*+\))", re.DOTALL)
_ESCAPED, _ONE = (b"\\\\", b"\\(", b"\\)"), b"_"  # two bytes that show one, whatever stands before them
_OCTAL = bytes.maketrans(b"1234567", b"0000000")
_PARTED = b"\n)"  # between two blocks: a string that the first leaves open does not go on in the next
_BEGINS = re.compile(rb">>\s*+stream\r?\n")
_NOT_DRAWN = re.compile(rb"/Image\b|/Length1\b|/Length2\b|/Type1C|/CIDFontType0C|/OpenType|/XRef\b|/Metadata|/CMapName")
# A font program whose dictionary does not say so: TrueType and OpenType, ISO/IEC 14496-22, 4.5.1.
_FONT_BEGINS = (b"\0\1\0\0", b"OTTO", b"true", b"ttcf")
_DICTIONARY = 600  # bytes before a stream in which its dictionary begins
_MOST = 100_000_000  # bytes unpacked of a file; a small one may claim to hold more than the memory does
_ASCII85 = b"/ASCII85Decode"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A file's page objects, the bytes of text that its drawings show, and how many a Chinese character takes.

    `broken` says that some stream of it does not unpack.
    """

    pages: int
    shown: int
    least_each: int
    most_each: int
    broken: bool = False


def count_drawn(data: bytes) -> Drawn:
    """Count a file's page objects and shown text."""
    pages, shown, broken = 0, 0, False
    fonts: set[bytes] = set()
    for outside, unpacked in _parts(data):
        broken, content = broken or unpacked is None, unpacked or b""
        told = content if b"/ObjStm" in _dictionary(outside) else b""
        for objects in filter(None, (outside, told)):
            pages += len(_PAGE.findall(objects))
            fonts.update(_FONT.findall(objects))
        if not told and b"BT" in content and not content.startswith(_FONT_BEGINS):
            shown += _shown(_PARTED.join(begun.partition(b"ET")[0] for begun in content.split(b"BT")[1:]))
    composite = _COMPOSITE in fonts
    return Drawn(pages, shown, 2 if fonts == {_COMPOSITE} else 1, 2 if composite else 1, broken)


def _shown(blocks: bytes) -> int:
    """Bytes of text that text blocks show."""
    shown = _MEANT.sub(b"", blocks) if b"/ActualText" in blocks else blocks
    if b"(" not in shown:
        return len(b"".join(_DIGITS.findall(shown)).translate(None, _WHITE)) // 2
    for escaped in _ESCAPED:
        shown = shown.replace(escaped, _ONE)
    found = _SHOWN.findall(shown)
    digits = b"".join([digits for _, digits in found]).translate(None, _WHITE)
    return _unescaped(b"".join([text for text, _ in found])) + len(digits) // 2


def _unescaped(literal: bytes) -> int:
    r"""Bytes that a literal string shows whose escapes are \n and the like, or \ with one to three octal digits.

    Counted and not matched: a Chinese font's text is all escapes.
    """
    octal = literal.translate(_OCTAL)
    return len(octal) - octal.count(b"\\") - octal.count(b"\\00") - octal.count(b"\\000")


def _parts(data: bytes) -> Iterator[tuple[bytes, bytes | None]]:
    """What stands before each stream, and the stream unpacked where it may draw or hold objects; last, what is left.

    None for one that does not unpack.

    Names are looked for outside streams alone: fonts and pictures are most of a file, and hold any bytes.
    """
    ended, left = 0, _MOST
    while left > 0 and (found := _BEGINS.search(data, ended)):
        end = data.find(b"endstream", found.end())
        if end < 0:
            break
        outside = data[ended : found.start()]
        dictionary, ended = _dictionary(outside), end
        content: bytes | None = b""
        if not _NOT_DRAWN.search(dictionary):
            content = _unpacked(dictionary, data[found.end() : end], left)
            left -= len(content or b"")
        yield outside, content
    yield data[ended:], b""


def _dictionary(outside: bytes) -> bytes:
    """The dictionary of the stream that follows."""
    return outside[-_DICTIONARY:].rpartition(b" obj")[2]


def _unpacked(dictionary: bytes, content: bytes, most: int) -> bytes | None:
    if _ASCII85 in dictionary:
        content = _from_ascii85(content)
    if b"/FlateDecode" not in dictionary and b"/Fl " not in dictionary:
        return content
    machine = zlib.decompressobj()
    try:
        unpacked = machine.decompress(content, most)
    except zlib.error:
        return None
    return unpacked if unpacked or machine.eof else None


def _from_ascii85(content: bytes) -> bytes:
    """Bytes written as five printable characters for four, in one go; the standard library goes one by one."""
    import numpy as np

    digits = b"".join(content.partition(b"~>")[0].split()).replace(b"z", b"!!!!!")
    short = -len(digits) % 5
    groups = (np.frombuffer(digits + b"u" * short, np.uint8).reshape(-1, 5) - 33).astype(np.uint64)
    words = (groups @ np.array([85**4, 85**3, 85**2, 85, 1], np.uint64)).astype(">u4")
    unpacked: bytes = words.tobytes()
    return unpacked[: len(unpacked) - short]
