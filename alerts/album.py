"""Album (证据图片): the pictures of quoted words that a page carries, each once, as data: URIs within a bound."""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from alerts.sections import Point
from models import Evidence

MOST_PICTURES = 200
"""So many pictures one page carries, those of the most urgent debtors."""
MOST_BYTES = 16 * 1024 * 1024
"""So large they may be together; a page grows by a third more, for base64."""
_PNG = b"\x89PNG\r\n\x1a\n"
_HEADER = 24  # bytes up to the end of width and height


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its place in the page, the finding it stands in (others link to it), its source and pixels."""

    anchor: str
    home: str
    uri: Markup
    width: int
    height: int


def album(points: Iterable[Point], pictures: Mapping[Evidence, bytes]) -> dict[Evidence, Picture]:
    """The pictures of the quotations in order of the page, up to the bounds; what is no PNG is left out."""
    kept: dict[Evidence, Picture] = {}
    size = 0
    for point in points:
        for quote in point.places:
            png = pictures.get(quote, b"")
            if quote in kept or not png.startswith(_PNG) or len(png) < _HEADER or size + len(png) > MOST_BYTES:
                continue
            if len(kept) == MOST_PICTURES:
                return kept
            size += len(png)
            kept[quote] = _picture(f"shot-{len(kept) + 1}", point.anchor, png)
    return kept


def _picture(anchor: str, home: str, png: bytes) -> Picture:
    # Base64 holds no sign that HTML would escape; marked here so that no mask reads a picture.
    uri = Markup("data:image/png;base64,") + Markup(b64encode(png).decode("ascii"))  # noqa: S704 - as said above
    return Picture(anchor, home, uri, int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big"))
