"""Specks in a scan's heading and date are no stops; stops of sentences stay."""

import pytest

from extractors.reading.scans.recogniser import Strip
from extractors.reading.scans.specks import without_specks

ROWS = [
    ("限制消.费令", "限制消费令", "a speck in a title"),
    ("执。 行 裁 定 书", "执 行 裁 定 书", "in a title that is spaced out"),
    ("某市.某区人民法院", "某市某区人民法院", "in a court's name"),
    (".某市某区人民法院执行裁定书。", "某市某区人民法院执行裁定书", "before and behind court and title"),
    ("二〇二三年十·一月十三日", "二〇二三年十一月十三日", "in a date"),
    ("二0一九年.四月三日", "二0一九年四月三日", "in a date whose 〇 is seen as a zero"),
    ("不服本裁定。可以上诉于某市中级人民法院的书", "不服本裁定。可以上诉于某市中级人民法院的书", "a sentence"),
    ("裁定。可上诉于某市中级人民法院", "裁定。可上诉于某市中级人民法院", "a sentence that ends with a court"),
    ("财产。本院遂作出执行裁定书", "财产。本院遂作出执行裁定书", "a sentence that ends with a title"),
    ("执行裁定书", "执行裁定书", "a clean title"),
]


@pytest.mark.parametrize(("seen", "text", "why"), ROWS, ids=[why for *_, why in ROWS])
def test_specks(seen: str, text: str, why: str) -> None:
    read = without_specks(Strip(seen, (1.0,) * len(seen), tuple(range(len(seen)))))
    assert read.text == text, why
    assert len(read.text) == len(read.sure) == len(read.middles)
