"""Pictures of quoted words in the page: each once, the most urgent first, within a bound; only PNG."""

from dataclasses import replace

import pytest
from alerts_cases import firm_flag, night, person_flag

from alerts.page import album as albums
from alerts.page.album import album, wanted
from alerts.page.report import report
from alerts.page.sections import points
from models import Evidence

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (640).to_bytes(4, "big") + (80).to_bytes(4, "big") + b"\x08\x00"
FLAGS = (person_flag(), firm_flag())


def every() -> dict[Evidence, bytes]:
    return dict.fromkeys((place for point in points(FLAGS) for place in point.places), PNG)


def test_each_picture_stands_once_with_its_pixels_and_others_link_to_it() -> None:
    first, second = (flag.model_copy(update={"referral": None}) for flag in (firm_flag(), firm_flag()))
    page = report(night(first, second), pictures=every())
    shots = len(firm_flag().findings[0].evidence) + 4
    assert page.count('src="data:image/png;base64,') == shots
    assert page.count('width="640" height="80"') == shots
    assert page.count('class="shot" href="#shot-') == shots, "the second debtor quotes the same places"


def test_what_is_no_png_and_what_is_not_quoted_is_left_out() -> None:
    place = points(FLAGS)[0].places[0]
    assert album(points(FLAGS), {place: b"<svg onload=alert(1)>"}) == {}
    assert album(points(FLAGS), {place: PNG[:20]}) == {}
    other = replace(place, file="elsewhere.pdf")
    assert album(points(FLAGS), {other: PNG}) == {}


@pytest.mark.parametrize(
    ("name", "bound", "left", "why"),
    [("MOST_PICTURES", 2, 2, "by count"), ("MOST_BYTES", 3 * len(PNG), 3, "by size"), ("MOST_BYTES", 0, 0, "none")],
)
def test_they_are_bounded(monkeypatch: pytest.MonkeyPatch, name: str, bound: int, left: int, why: str) -> None:
    monkeypatch.setattr(albums, name, bound)
    assert len(album(points(FLAGS), every())) == left, why


def test_those_of_the_most_urgent_debtor_are_wanted_first() -> None:
    asked = wanted(FLAGS)
    assert asked[0] == firm_flag().findings[0].evidence[0]
    assert asked[-1] == person_flag().findings[0].evidence[0]
    assert len(asked) == len(set(asked)) == len(every())
