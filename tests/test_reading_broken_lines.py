"""Lines of the heading, and of the text, that belong together though the sheet parts them."""

from collections.abc import Callable

import pytest
from odd_pdfs import LEFT, PARAGRAPHS, PITCH
from page_forms import Piece, body, centred, typeset

from extractors.joining.folding import fold
from extractors.joining.source import SourceText

TRUE = [fold(paragraph) for paragraph in PARAGRAPHS]


@pytest.mark.parametrize(
    ("upper", "lower", "lines", "why"),
    [
        ("某省某市", "某某区人民法院", ["某省某市某某区人民法院"], "a court over two lines"),
        ("某某市和平", "区人民法院", ["某某市和平区人民法院"], "broken inside its name"),
        ("某某建设兵团某某垦区人民", "法院", ["某某建设兵团某某垦区人民法院"], "inside its last words"),
        ("某某建设兵团某某垦区人", "民法院", ["某某建设兵团某某垦区人民法院"], "a sign earlier"),
        ("某省某市某区人民法院", "执行裁定书", ["某省某市某区人民法院", "执行裁定书"], "a court and a title"),
        ("中华人民共和国", "某某市中级人民法院", ["中华人民共和国", "某某市中级人民法院"], "a country and a court"),
    ],
)
def test_a_court_over_two_lines_is_one(
    read: Callable[[bytes], SourceText], upper: str, lower: str, lines: list[str], why: str
) -> None:
    heading = [centred(760, upper), centred(720, lower)]
    source = read(typeset([*heading, *body(top=660)]))
    assert source.text.splitlines() == lines + TRUE, why


@pytest.mark.parametrize(
    ("upper", "lower", "lines", "why"),
    [
        ("执行裁", "定书", ["执行裁定书"], "broken inside its last word"),
        ("民事调解", "书", ["民事调解书"], "before its last sign"),
        ("关于被执行人某甲财产的分", "配方案", ["关于被执行人某甲财产的分配方案"], "a long title inside its last word"),
        ("关于某某一案的", "情况说明", ["关于某某一案的", "情况说明"], "no title that is known"),
        ("关于拍卖某某路商铺的公告（第", "一次拍卖）", ["关于拍卖某某路商铺的公告（第一次拍卖）"], "in its bracket"),
        ("执行裁定书", "（2024）某0101执1号", ["执行裁定书", "（2024）某0101执1号"], "a title and its number"),
        ("执行通知", "被执行人某甲", ["执行通知", "被执行人某甲"], "a title without its last sign"),
    ],
)
def test_a_title_over_two_lines_is_one(
    read: Callable[[bytes], SourceText], upper: str, lower: str, lines: list[str], why: str
) -> None:
    heading = [centred(790, "某省某市某区人民法院"), centred(760, upper), centred(720, lower)]
    source = read(typeset([*heading, *body(top=660)]))
    assert source.text.splitlines() == ["某省某市某区人民法院", *lines, *TRUE], why


@pytest.mark.parametrize(
    ("following", "lines", "why"),
    [
        ("码:91420112MA4KLR051W.", 1, "no line ends between a narrow mark and a number"),
        ("码：91420112MA4KLR051W。", 2, "one may end behind a wide mark: there was room for it"),
        ("码", 2, "there was room for the word"),
    ],
)
def test_what_could_not_be_broken_went_to_the_next_line(
    read: Callable[[bytes], SourceText], following: str, lines: int, why: str
) -> None:
    full = body([PARAGRAPHS[2][:50]])[:2]
    short = Piece(LEFT, full[-1].y - PITCH, "某市丙丁置业公司统一社会信用代")
    assert len(read(typeset([*full, short, Piece(LEFT, short.y - PITCH, following)])).text.splitlines()) == lines, why
