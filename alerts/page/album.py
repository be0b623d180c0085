"""Album (证据图片): the pictures of quoted words that a page carries, each once, as data: URIs within a bound."""

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from markupsafe import Markup

from alerts.page.sections import Point, by_need, points
from models import Evidence, Flag

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


def wanted(flagged: Sequence[Flag]) -> tuple[Evidence, ...]:
    """The quotations of which the page of these debtors would show a picture, those it needs most first."""
    return tuple(islice(dict.fromkeys(place for _, place in by_need(points(flagged))), MOST_PICTURES))


def album(shown: Iterable[Point], pictures: Mapping[Evidence, bytes]) -> dict[Evidence, Picture]:
    """The pictures a page carries, up to the bounds; what is no PNG is left out."""
    kept: dict[Evidence, Picture] = {}
    size = 0
    for point, place in by_need(shown):
        png = pictures.get(place, b"")
        if place in kept or not png.startswith(_PNG) or len(png) < _HEADER or size + len(png) > MOST_BYTES:
            continue
        if len(kept) == MOST_PICTURES:
            break
        size += len(png)
        kept[place] = _picture(f"shot-{len(kept) + 1}", point.anchor, png)
    return kept


def _picture(anchor: str, home: str, png: bytes) -> Picture:
    # Base64 holds no sign that HTML would escape; marked here so that no mask reads a picture.
    uri = Markup("data:image/png;base64,") + Markup(b64encode(png).decode("ascii"))  # noqa: S704 - as said above
    return Picture(anchor, home, uri, int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big"))
