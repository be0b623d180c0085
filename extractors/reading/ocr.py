"""Reading a scanned page with RapidOCR, whose networks come in its wheel; loaded once per process, at the first scan.

The settings were measured on scanned court papers: without them a page costs 3.3 seconds of one core, with them 1.3,
and the angle classifier, which is off here, turned upright lines upside down.
"""

from dataclasses import dataclass
from functools import cache
from statistics import median
from typing import Any

import pypdfium2

from extractors.reading.picture import Picture, levelled, page_picture, turned
from extractors.reading.printed import PrintedLine
from extractors.reading.rows import common_slope, printed_rows

_SETTINGS = {
    "Global.log_level": "critical",
    "Global.use_cls": False,
    "Global.text_score": 0.0,  # doubtful lines are judged below, not dropped unseen
    "Global.max_side_len": 4000,  # never scaled before detection, which scales for itself
    "Det.limit_type": "max",
    "Det.limit_side_len": 640,
    "Rec.rec_batch_num": 1,  # a batch pads its lines to the widest
    "Rec.rec_img_shape": [3, 48, 48],
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,  # the night runs one process per core
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    "EngineConfig.onnxruntime.enable_cpu_mem_arena": True,
}
_LEAST_SCORE = 0.5  # below, a line is a stain or a seal's ring
_DOUBTFUL = 0.8
_UPSIDE_DOWN = 0.7  # median score of a page's lines; upright pages have 0.95 and more
_STEEP = 3.0  # degrees; up to there lines are read as they lie
_OUT_OF_MEMORY = ("bad_alloc", "allocate memory", "Insufficient memory", "OutOfMemory")


@dataclass(frozen=True, slots=True)
class Scan:
    """What OCR saw on a page: its lines from the top, and how many of them it was not sure of."""

    lines: tuple[PrintedLine, ...]
    doubtful: int


@dataclass(frozen=True, slots=True)
class _Found:
    """One box of the detector (four corners in pixels) with its text and score (0 to 1)."""

    box: Any
    text: str
    score: float


@cache
def engine() -> Any:
    """The OCR engine, built once per process."""
    import cv2
    from rapidocr import RapidOCR

    cv2.setNumThreads(1)
    return RapidOCR(params=_SETTINGS)


def read_scan(page: pypdfium2.PdfPage) -> Scan:
    """Read one page by OCR, whichever way up it lies."""
    picture, scale = page_picture(page)
    found = _read_upright(picture)
    kept = [line for line in found if line.score >= _LEAST_SCORE]
    return Scan(
        tuple(printed_rows([(line.box / scale, line.text) for line in kept])),
        sum(line.score < _DOUBTFUL for line in kept),
    )


def glimpse(page: pypdfium2.PdfPage, lines: int = 3) -> list[str]:
    """The texts of a page's few longest lines, at a tenth of the price of the page."""
    picture, _ = page_picture(page)
    boxes = _call(picture, use_det=True, use_cls=False, use_rec=False).boxes
    if boxes is None:
        return []
    longest = sorted(boxes, key=lambda box: box[0][0] - box[1][0])[:lines]
    texts = []
    for box in longest:
        (left, top), (right, bottom) = box.min(axis=0).astype(int), box.max(axis=0).astype(int)
        read = _call(picture[max(0, top) : bottom, max(0, left) : right], use_det=False, use_cls=False, use_rec=True)
        texts += list(read.txts or ())
    return texts


def _call(picture: Picture, **steps: bool) -> Any:
    """Run the engine on a picture; where it lacks memory that is a MemoryError."""
    try:
        return engine()(picture, **steps)
    except Exception as error:
        if any(words in str(error) for words in _OUT_OF_MEMORY):
            raise MemoryError(str(error).strip().rsplit("\n", 1)[-1]) from error
        raise


def _read_upright(picture: Picture) -> list[_Found]:
    """The lines of a picture, turned first where it lies on its side or its head, and levelled where it is skewed."""
    found = _read(picture)
    if found and median(_width(line) / max(1.0, _height(line)) for line in found) < 1:
        picture = turned(picture, 1)
        found = _read(picture)
    if found and median(line.score for line in found) < _UPSIDE_DOWN:
        other = turned(picture, 2)
        again = _read(other)
        if again and median(line.score for line in again) > median(line.score for line in found):
            picture, found = other, again
    slope = common_slope([line.box for line in found])
    return _read(levelled(picture, slope)) if abs(slope) > _STEEP else found


def _read(picture: Picture) -> list[_Found]:
    read = _call(picture, use_det=True, use_cls=False, use_rec=True)
    if read.boxes is None or read.txts is None:
        return []
    return [
        _Found(box, text.strip(), score)
        for box, text, score in zip(read.boxes, read.txts, read.scores, strict=True)
        if text.strip()
    ]


def _width(line: _Found) -> float:
    return float(max(line.box[:, 0]) - min(line.box[:, 0]))


def _height(line: _Found) -> float:
    return float(max(line.box[:, 1]) - min(line.box[:, 1]))
