"""Pages that are shown on their side or head are read as they are meant, and their words are shown upright."""

from io import BytesIO
from pathlib import Path

import odd_pdfs
import pytest
from odd_pdfs import PITCH, SIZE
from PIL import Image
from quoted_boxes import boxes_of

from extractors.reading.evidence.pictures import cut_outs
from extractors.reading.sources import read_source
from models import Evidence

LINES = ["某市某区人民法院", "申请执行人某市甲乙建材有限公司申请强制执行", "被执行人某市丙丁置业有限公司"]
SIDE = 700  # of a square sheet
MOVED = {0: (0, 0), 90: (SIDE, 0), 180: (SIDE, SIDE), 270: (0, SIDE)}


@pytest.fixture
def paper(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Lines drawn at an angle, on a page that is shown turned."""
    drawn, shown = request.param
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer)
    sheet.setPageSize((SIDE, SIDE))
    sheet.translate(*MOVED[drawn])
    sheet.rotate(drawn)
    sheet.setFont("STSong-Light", SIZE)
    for row, line in enumerate(LINES):
        sheet.drawString(80, 400 - row * PITCH, line)
    sheet.setPageRotation(shown)
    sheet.save()
    path = tmp_path / "paper.pdf"
    path.write_bytes(buffer.getvalue())
    return path


EVERY = [(drawn, shown) for drawn in MOVED for shown in MOVED]


@pytest.mark.parametrize("paper", EVERY, ids=[f"drawn at {a}, shown at {b}" for a, b in EVERY], indirect=True)
def test_whichever_way_up_a_page_is_shown(paper: Path) -> None:
    source = read_source(paper)
    assert source.pages[0].text.splitlines() == LINES
    assert not source.warnings


@pytest.mark.parametrize("paper", [(0, 90), (90, 0)], ids=["shown on its side", "drawn on its side"], indirect=True)
def test_words_of_a_page_on_its_side_are_shown_upright(paper: Path) -> None:
    text = read_source(paper).pages[0].text
    start = text.index("某市丙丁置业有限公司")
    evidence = Evidence(file="paper.pdf", page=1, start=start, end=start + 10, quote="某市丙丁置业有限公司")
    ((left, top, right, bottom),) = boxes_of(paper, evidence)
    assert right - left > 5 * (bottom - top)
    picture = Image.open(BytesIO(cut_outs(paper, [evidence])[evidence].png)).convert("L")
    dark = [place % picture.width for place, light in enumerate(picture.tobytes()) if light < 100]
    assert max(dark) - min(dark) > 8 * SIZE, "the words lie along the strip"
