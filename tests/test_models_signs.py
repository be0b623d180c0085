"""Signs that act: what a stranger's text may carry, what becomes of it where it is shown."""

import pytest
from alerts_cases import ON

from alerts.letters.official_paper import official_paper
from models.signs import harmless, unbroken

SHOWN = [
    # text, what is shown, why
    ("买卖\uffff合同", "买卖\ufffd合同", "no character: XML refuses it"),
    ("买卖\ud800合同", "买卖\ufffd合同", "half of a pair"),
    ("a\x85b\u2028c\u2029d", "a\ufffdb\ufffdc\ufffdd", "line ends that are none of ours"),
    ("\x9b31m红", "\ufffd31m红", "a terminal's command in C1"),
    ("\x1b[2J\x00\x7f", "\ufffd[2J\ufffd\ufffd", "in C0"),
    ("\u202e反\u2066正\u061c", "\ufffd反\ufffd正\ufffd", "directions"),
    ("一\t二\n三", "一\t二\n三", "tab and line feed stand"),
    ("𠮷野家 é，〇", "𠮷野家 é，〇", "what is printed stands, beyond the first plane too"),
]


@pytest.mark.parametrize(("text", "shown", "why"), SHOWN)
def test_what_acts_is_shown_as_a_sign_of_its_own(text: str, shown: str, why: str) -> None:
    assert harmless(text) == shown, why


QUOTES = [
    ("被执行\n人", "被执行人", "a line feed"),
    ("被执行\r\n人", "被执行人", "of a Windows file"),
    ("被执行\r人\x0c无\x85财\u2028产", "被执行人无财产", "every other"),
    ("a b\tc", "a b\tc", "blanks stand"),
]


@pytest.mark.parametrize(("quote", "line", "why"), QUOTES)
def test_a_quote_goes_on_over_its_line_breaks(quote: str, line: str, why: str) -> None:
    assert unbroken(quote) == line, why


@pytest.mark.parametrize("sign", ["\uffff", "\x85", "\u2029", "\x0b", "\ud800", "\x00"])
def test_a_draft_is_written_whatever_a_paper_says(sign: str) -> None:
    rows = f"| 案号 | 案由 |\n| 1 | 买卖{sign}合同 |\n\n一、买卖{sign}合同"
    assert official_paper(rows, title=f"甲{sign}", notice="草稿", on=ON)
