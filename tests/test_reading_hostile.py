"""A night of hostile files: one verdict each, limits held, no page lost silently, and the good papers unharmed.

Here a sample of the small ones; all of them, also those that take all their time and memory, in `make test-all`.
"""

from pathlib import Path

import pytest
from hostile_night import SETTINGS, harmed, lost_pages, mistakes, spend, written
from hostile_pdfs import KINDS, corpus
from papers import HEAD

from extractors import read
from extractors.limits import Most
from extractors.reading.sources import read_source
from models import QuarantineReason, UnreadableFilingError

SMALL, EVERY = 100_000, 9  # bytes; about sixty files
SLOW_KINDS = ("bombs", "endless", "deep", "many_objects", "page_trees", "forms", "images")


def test_the_corpus_is_large_and_the_same_each_time() -> None:
    names = [name for name, _ in corpus()]
    assert len(names) == len(set(names)) >= 400
    assert {name.split("-")[0] for name in names} == {*KINDS, "name"}
    first, again = (
        [make() for name, make in corpus() if name.startswith(("flipped", "noises"))][:30] for _ in range(2)
    )
    assert first == again


def test_a_paper_of_more_parties_than_a_night_can_ask_about_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    parties = "".join(f"被执行人：杭州第{number}号机械有限公司，住所地杭州市。\n" for number in range(9))
    path.write_text(f"{HEAD}申请执行人：周远，男。\n{parties}裁定如下：\n终结执行。\n", "utf-8")
    assert len(read(path, most=Most(parties=10)).filing.parties) == 10
    with pytest.raises(UnreadableFilingError, match="too_large: the paper names 10 parties, the limit is 9"):
        read(path, most=Most(parties=9))


@pytest.mark.parametrize(
    "data",
    [bytes(1000), b" \n\t", b"\xef\xbb\xbf", "\u200b\u202e".encode()],
    ids=("NULs", "blanks", "a mark of order", "marks of direction"),
)
def test_a_text_in_which_nothing_is_printed_has_no_text(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes(data)
    with pytest.raises(UnreadableFilingError) as caught:
        read_source(path)
    assert caught.value.reason == QuarantineReason.NO_TEXT


def _holds(hostile: list[Path]) -> None:
    night = spend(hostile)
    assert all(path in night.outcomes for path in hostile)
    for path in hostile:
        outcome = night.outcomes[path]
        assert not isinstance(outcome, UnreadableFilingError) or outcome.sentence, path.name
    assert night.address_space <= max(SETTINGS.file_memory_mb, SETTINGS.ocr_memory_mb) * 1024
    assert not mistakes(night)
    assert not harmed(night)
    assert not lost_pages(night)


def test_text_whose_place_is_no_number_is_not_seen(tmp_path: Path) -> None:
    """A scale without bounds (9 9 9 9 9 9 cm, a hundred thousand times) puts every character nowhere."""
    path = tmp_path / "paper.pdf"
    path.write_bytes(dict(corpus())["endless-012.pdf"]())
    with pytest.raises(UnreadableFilingError) as caught:
        read_source(path)
    assert caught.value.reason == QuarantineReason.NO_TEXT


@pytest.mark.xdist_group("hostile")
def test_a_sample(tmp_path: Path) -> None:
    _holds([path for path in written(tmp_path, EVERY, SMALL) if not path.name.startswith(SLOW_KINDS)])


@pytest.mark.slow
def test_all_of_them(tmp_path: Path) -> None:
    _holds(written(tmp_path))
