"""Columns of printed text, and that the short way to count them agrees with Unicode's own table for every mark."""

import unicodedata

import pytest

from extractors.reading.widths import columns


@pytest.mark.parametrize(
    ("text", "as_printed", "at_least", "why"),
    [
        ("", 0, 0, "no text"),
        ("被执行人", 8, 8, "ideographs take two"),
        ("No. 12-3", 8, 8, "Latin letters, digits and blanks take one"),
        ("（2024）浙0109执612号", 21, 21, "full-width brackets take two"),
        ("张××", 6, 4, "the cross takes two in Chinese print, and may take one"),
        ("“甲”…", 8, 5, "so do curved quotes and dots"),
        ("ｶﾅ", 2, 2, "half-width kana take one"),
        ("𠮷某", 4, 4, "an ideograph beyond the basic plane"),
        ("é", 2, 1, "a Latin letter that Chinese print may widen"),
    ],
)
def test_columns(text: str, as_printed: int, at_least: int, why: str) -> None:
    assert (columns(text), columns(text, doubtful=1)) == (as_printed, at_least), why


@pytest.mark.parametrize("doubtful", [1, 2])
def test_every_mark_as_unicode_has_it(doubtful: int) -> None:
    widths = {"W": 2, "F": 2, "A": doubtful}
    wrong = [
        code
        for code in range(0x20, 0x10000)
        if columns(chr(code), doubtful=doubtful) != widths.get(unicodedata.east_asian_width(chr(code)), 1)
    ]
    assert not wrong
