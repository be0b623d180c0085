"""Markup in a text file: tags out, entities in their characters, and what only looks like either stays."""

from pathlib import Path

import pytest

from extractors.reading.texts.markup import without_markup
from extractors.reading.texts.text_file import read_text_file
from models import UnreadableFilingError

ROWS = [
    ("<p class='text'>李苇</p><p>周远</p>", "\n李苇\n\n周远\n", "blocks end lines"),
    ('<b>执行</b><span style="color:red">裁定书</span>', "执行裁定书", "inline tags part nothing"),
    ("甲<br/>乙<BR>丙", "甲\n乙\n丙", "line ends, in any case"),
    ("<td>本金</td><td>5万元</td>", "\t本金\t\t5万元\t", "cells stand apart"),
    ("<!DOCTYPE HTML PUBLIC '-//W3C//DTD'><style>.A{margin:0}</style><!-- 甲 -->乙", "乙", "what no browser shows"),
    ("<pstyle=”TEXT-ALIGN:center”class=”MsoNormal”>甲<spanlang=”EN-US”>12</span>乙</p>", "\n甲12乙\n", "fused tags"),
    ("<metahttp-equiv=Content-Typecontent='text/html'/><bodylang=ZH-CNstyle='a:b'>甲", "\n甲", "fused, of a head"),
    ("甲<spandex>乙<price=3>", "甲<spandex>乙<price=3>", "no attribute of a tag"),
    ("<o:p>甲</o:p>", "甲", "a tag of a word processor"),
    ("审&nbsp;判&nbsp;员", "审\xa0判\xa0员", "a blank that does not break"),
    ("二&#12295;二四年、&#x4E00;月", "二〇二四年、一月", "figures of a character"),
    ("身份号码&times;&times;，&ldquo;甲公司&rdquo;", "身份号码××，“甲公司”", "names of characters"),
    ("＆ｌｄｑｕｏ;甲公司＆ｒｄｑｕｏ；", "“甲公司”", "in full width, as a site wrote them"),
    ("&amp;lt;民事诉讼法&amp;gt;", "<民事诉讼法>", "escaped twice"),
    ("某法院\\n执行裁定书\\r\\n（2024）", "某法院\n执行裁定书\n（2024）", "line ends of a data set's string"),
    ("\\u6267\\u884c\\u3000裁定书", "执行\u3000裁定书", "its characters by number"),
    ("甲\\n\\n\\n乙", "甲\n乙", "several of them"),
    ("# 某法院\n**执行裁定书**\n> 李苇", "某法院\n执行裁定书\n李苇", "headings and quotations of Markdown"),
    ("**公司与***\n张**", "**公司与***\n张**", "masked names"),
    ("1 # 2，甲>乙", "1 # 2，甲>乙", "such signs within a line"),
    ("D:\\new\\文书\\name.txt", "D:\\new\\文书\\name.txt", "a path"),
    ("\\u0000甲\\ud83d", "\\u0000甲\\ud83d", "no character of a text"),
    ("适用<中华人民共和国民事诉讼法>的解释", "适用<中华人民共和国民事诉讼法>的解释", "a law's title in such brackets"),
    ("甲<5万元>乙", "甲<5万元>乙", "a sum in such brackets"),
    ("A&B; R&D公司 &某某;", "A&B; R&D公司 &某某;", "no entities"),
    ("p>0.5，a<b", "p>0.5，a<b", "a comparison"),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "shown", "why"), ROWS)
def test_a_text_is_what_a_browser_shows(printed: str, shown: str, why: str) -> None:
    assert without_markup(printed) == shown, why


def test_the_page_of_a_text_file_is_what_a_browser_shows() -> None:
    (page,), lines = read_text_file(Path("paper.txt"), "<p>李苇</p><p>周&#36828;</p>".encode())
    assert [page.text[line.start : line.end] for line in lines] == ["李苇", "周远"]


def test_markup_alone_is_no_text() -> None:
    with pytest.raises(UnreadableFilingError, match="no text"):
        read_text_file(Path("paper.txt"), b"<html><body><p>&nbsp;</p></body></html>")


def test_markup_without_end_is_read_in_no_time() -> None:
    assert without_markup("<script>" * 20_000).startswith("<script>")
