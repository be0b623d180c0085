"""Codes of courts in scans: letters for figures, and the stroke of 川 that is read twice."""

import pytest

from extractors.reading.scans.court_codes import with_codes
from extractors.reading.scans.recogniser import Strip

ROWS = [
    # as read, as printed, why
    ("（2023）浙o109执12号", "（2023）浙0109执12号", "a letter for a figure"),
    ("(2023) 浙Ol09执12号", "(2023) 浙0109执12号", "two, behind a blank and half-width brackets"),
    ("（2022）川10107执44号", "（2022）川0107执44号", "a stroke of 川 as a figure"),
    ("（2022）川|0107执44号", "（2022）川0107执44号", "a stroke of 川 as a bar"),
    ("（2022）川101破申2号", "（2022）川01破申2号", "the code of an intermediate court"),
    ("（2023）浙o109", "（2023）浙0109", "the end of a line"),
    ("（2022）川1402执44号", "（2022）川1402执44号", "a code that begins with 1"),
    ("（2022）川101", "（2022）川101", "川 at the end of a line, whose code goes on below"),
    ("（2022）浙10107执44号", "（2022）浙10107执44号", "another province has no such stroke"),
    ("（2022）沪O执44号", "（2022）沪O执44号", "one sign is no code"),
    ("住川10107室", "住川10107室", "no year before it"),
]


@pytest.mark.parametrize(("seen", "printed", "why"), ROWS, ids=[why for *_, why in ROWS])
def test_codes_are_figures(seen: str, printed: str, why: str) -> None:
    read = with_codes(Strip(seen, (1.0,) * len(seen), tuple(map(float, range(len(seen))))))
    assert read.text == printed, why
    assert len(read.text) == len(read.sure) == len(read.middles), why
