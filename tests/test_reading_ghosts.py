"""Ghosts on a scan: what is printed pale across the page is no line of the paper, what is pale and level may be one."""

from collections.abc import Callable

import odd_pdfs
import pytest
from page_forms import Piece, body, typeset

from extractors.joining.folding import fold
from extractors.joining.source import SourceText

PALE = (0.75, 0.75, 0.75)
TRUE = [fold(paragraph) for paragraph in odd_pdfs.PARAGRAPHS]
ROWS = [
    ([Piece(90, 120 + 240 * row, "内部资料严禁外传", 44, 25, PALE) for row in range(3)], [], "a watermark"),
    ([Piece(90, 120 + 240 * row, "某某人民法院电子卷宗", 30, 12, PALE) for row in range(3)], [], "lying flatter"),
    ([Piece(90, 120 + 240 * row, "仅供本案使用", 44, 40, (0.55, 0.55, 0.55)) for row in range(3)], [], "a darker one"),
    ([Piece(90, 200, "内部资料严禁外传", 24)], ["内部资料严禁外传"], "the same words, level and in black"),
    ([Piece(90, 200, "内部资料严禁外传", 24, 0, PALE)], ["内部资料严禁外传"], "level and pale"),
]


@pytest.mark.parametrize(("across", "more", "why"), ROWS, ids=[why for *_, why in ROWS])
def test_a_watermark_is_no_line(
    read: Callable[[bytes], SourceText], across: list[Piece], more: list[str], why: str
) -> None:
    picture = odd_pdfs.printed_picture(typeset([*across, *body()]))
    assert read(odd_pdfs.scanned(picture)).text.splitlines() == TRUE + more, why
