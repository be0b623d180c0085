"""What is filled in: fields of forms and words typed onto a page are read where they are shown, and told of."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import odd_pdfs
import pytest
from odd_pdfs import LEFT, PITCH, SIZE, TOP, text_string
from PIL import Image
from quoted_boxes import boxes_of

from extractors.joining.source import SourceText
from extractors.reading.evidence.pictures import cut_outs
from extractors.reading.sources import read_source
from models import Evidence

PRINT = ["执行通知书", "申请执行人：", "被执行人：____________，住某市。", "特此通知。"]


def note(words: str, row: float, more: str = "/Subtype /FreeText", left: int = LEFT + 90, rows: int = 1) -> str:
    """An annotation with words beside a row of print, from its left to the margin."""
    bottom = TOP - row * PITCH - 4 - (rows - 1) * PITCH
    rect = f"[{left} {bottom} {left + 200} {bottom + 4 + SIZE + (rows - 1) * PITCH}]"
    return f"<< /Type /Annot {more} /Contents {text_string(words)} /Rect {rect} /F 4 >>"


def paper(*notes: str, form: str = "") -> bytes:
    """The print with annotations on it."""
    return odd_pdfs.with_notes(
        odd_pdfs.drawn([(LEFT, TOP - row * PITCH, line) for row, line in enumerate(PRINT)]), notes, form
    )


FIELD = "/Subtype /Widget /FT /Tx /T (a) /V {}"
NOTES = [
    # annotations, the field above, the second and third row as read, why
    ([note("某市甲乙建材有限公司", 1)], "", ("申请执行人：某市甲乙建材有限公司", PRINT[2]), "typed behind a label"),
    ([note("丁某某", 2, left=LEFT + 5 * SIZE)], "", (PRINT[1], "被执行人：丁某某，住某市。"), "typed upon the blank"),
    (
        [note("", 1, FIELD.format(text_string("某市甲乙建材有限公司")))],
        "",
        ("申请执行人：某市甲乙建材有限公司", PRINT[2]),
        "a field of a form",
    ),
    (
        [note("", 1, "/Subtype /Widget /Parent 70 0 R")],
        f"<< /FT /Tx /T (a) /V {text_string('甲某某')} /Kids [50 0 R] >>",
        ("申请执行人：甲某某", PRINT[2]),
        "a field that says its value above",
    ),
    ([note("", 1, "/Subtype /Widget /FT /Btn /T (a) /V /On")], "", (PRINT[1], PRINT[2]), "a box to tick"),
    ([note("甲某某", 1, "/Subtype /Text")], "", (PRINT[1], PRINT[2]), "a comment, which is not shown"),
    ([note("甲某某", 1).replace("/F 4", "/F 2")], "", (PRINT[1], PRINT[2]), "one that is hidden"),
]


@pytest.mark.parametrize(("notes", "form", "rows", "why"), NOTES, ids=[row[3] for row in NOTES])
def test_what_is_filled_in_is_read_where_it_is_shown(
    read: Callable[[bytes], SourceText], notes: list[str], form: str, rows: tuple[str, str], why: str
) -> None:
    source = read(paper(*notes, form=form))
    assert source.pages[0].text.splitlines() == [PRINT[0], *rows, PRINT[3]], why
    told = [warn.sentence for warn in source.warnings if warn.code == "filled_in"]
    assert told == (
        ["page 1: words were filled in or typed onto it (1); they are no part of the print"]
        if rows != (PRINT[1], PRINT[2])
        else []
    )


def test_words_typed_in_several_rows_stand_below_one_another(read: Callable[[bytes], SourceText]) -> None:
    source = read(paper(note("一、查封房产；\n二、冻结存款。", 5, rows=2)))
    assert source.pages[0].text.splitlines() == [*PRINT, "一、查封房产；", "二、冻结存款。"]


@pytest.fixture
def typed(tmp_path: Path) -> tuple[Path, Evidence]:
    """A paper with a name typed upon its blank, which a black bar stands for, and where it says the name."""
    path = tmp_path / "paper.pdf"
    more = "/Subtype /FreeText /AP << /N 80 0 R >>"
    path.write_bytes(paper(note("丁某某", 2, more, left=LEFT + 5 * SIZE)))
    start = read_source(path).pages[0].text.index("丁某某")
    return path, Evidence(file="paper.pdf", page=1, start=start, end=start + 3, quote="丁某某")


def test_the_picture_of_what_is_filled_in_shows_it(typed: tuple[Path, Evidence]) -> None:
    path, evidence = typed
    picture = Image.open(BytesIO(cut_outs(path, [evidence])[evidence].png)).convert("L")
    assert picture.histogram()[0] > 0.05 * picture.width * picture.height, "the bar"


def test_the_boxes_of_what_is_filled_in(typed: tuple[Path, Evidence]) -> None:
    path, evidence = typed
    ((left, top, right, bottom),) = boxes_of(path, evidence)
    assert LEFT + 4 * SIZE < left < LEFT + 6 * SIZE < right <= LEFT + 9 * SIZE
    assert top < bottom
