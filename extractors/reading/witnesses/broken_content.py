"""The content of a page that cannot be unpacked (内容流损坏): pdfium shows such a page as a blank one, or a part of it.

pdfium says nothing of it. The bytes of the file do: a stream that ends in the midst, or is none, where a page has its
drawing. ISO 32000-1, 7.3.8 and 7.4.4.
"""

import zlib
from collections.abc import Collection, Iterator
from io import BytesIO
from typing import Any

from pdfminer.ascii85 import ascii85decode, asciihexdecode
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFStream, resolve1

_FLATE, _IN_PRINT = frozenset({"FlateDecode", "Fl"}), {"ASCII85Decode": ascii85decode, "A85": ascii85decode}
_IN_PRINT |= {"ASCIIHexDecode": asciihexdecode, "AHx": asciihexdecode}
_MOST = 100_000_000  # bytes; what is longer is not looked through
_HEADER = 2  # bytes of a zlib stream, before what is deflated; a false checksum behind it loses nothing


def broken_pages(data: bytes, blank: Collection[int]) -> list[int]:
    """The pages (from 1) whose content is there and cannot be unpacked; none where pdfminer cannot tell.

    What is no print of bytes (ASCII85) for pdfminer, pdfium may read: there only those that seem `blank` are meant.
    """
    try:
        pages = PDFPage.create_pages(PDFDocument(PDFParser(BytesIO(data))))
        return [
            number
            for number, page in enumerate(pages, 1)
            if any(_is_broken(stream, blank=number in blank) for stream in _contents(page))
        ]
    except Exception:  # noqa: BLE001 - asked about a file that pdfium has opened; what it cannot tell it does not
        return []


def _contents(page: PDFPage) -> Iterator[PDFStream]:
    for part in page.contents:
        stream = resolve1(part)
        if isinstance(stream, PDFStream):
            yield stream


def _is_broken(stream: PDFStream, *, blank: bool) -> bool:
    packed: bytes = stream.get_rawdata() or b""
    if stream.decipher and stream.objid is not None and stream.genno is not None:
        packed = stream.decipher(stream.objid, stream.genno, packed, stream.attrs)
    for name, _ in stream.get_filters():
        filtered: Any = getattr(name, "name", name)
        if filtered in _IN_PRINT:
            try:
                packed = _IN_PRINT[filtered](packed)
            except ValueError:
                return blank
        else:
            return filtered in _FLATE and bool(packed.strip()) and not _unpacks(packed)
    return False


def _unpacks(packed: bytes) -> bool:
    machine = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        machine.decompress(packed[_HEADER:], _MOST)
    except zlib.error:
        return False
    return machine.eof or bool(machine.unconsumed_tail)
