"""Words and names that a line broke in two, in a text whose lines are not of one width."""

from pathlib import Path

import pytest
from papers import HEAD

from extractors.joining.broken_words import breaks_word
from extractors.joining.source import SourceText
from extractors.marks import marks
from extractors.pipeline import analyse
from extractors.reading.texts.text_file import read_text_file

BROKEN = [
    # the line, the one behind it, whether a word goes on, why
    ("申请执行人：宁波白鹭五金有限", "公司，住所地宁波市。", True, "有限公司"),
    ("申请执行人：宁波白鹭五金股份有", "限公司，住所地宁波市。", True, "股份有限公司"),
    ("住所地宁波市中山东路。统一社", "会信用代码：91330106MA2B0C185B。", True, "统一社会信用代码"),
    ("某省某市某区人民法", "院", True, "人民法院"),
    ("被执行", "人：李远山，男。", True, "a role word"),
    ("法定代表人：史", "长青，总经理。", True, "one character is nobody's name"),
    ("法定代表人：耿世", "杰。", True, "no line begins with one character and a stop"),
    ("被执行人：宁波河湾钢材市场经营管", "理有限责任公司，住所地宁波市。", True, "a firm's name not yet ended"),
    ("申请执行人：宁波河湾融资担", "保有限责任公", True, "the same, broken once more"),
    ("被执行人：宁波白鹭五金有限公司", "公司地址：宁波市。", False, "a name that has ended"),
    ("被执行人：宁波白鹭五金有限公司", "温州云岫鞋业有限公司，住所地温州市。", False, "another name below"),
    ("被执行人：李远山", "男，1980年2月3日出生。", False, "whose line it is"),
    ("法定代表人：李远山", "无。", False, "nothing to say"),
    ("法定代表人：李远山", "总经理。", False, "his office below his name"),
    ("被执行人：李远山", "宁波白鹭五金有限公司，住所地宁波市。", False, "a firm below a person"),
    ("执行裁定书", "院长批准。", False, "院 behind no 人民法"),
    ("被执行人下落不明，", "人去楼空。", False, "a line that ends with a comma"),
]


@pytest.mark.parametrize(("line", "following", "expected", "why"), BROKEN)
def test_where_a_line_breaks_a_word(line: str, following: str, expected: bool, why: str) -> None:
    assert breaks_word(line, following) is expected, why
    joined = read(f"{line}\n{following}").text
    assert joined == (f"{line}{following}\n" if expected else f"{line}\n{following}\n"), why


def test_parties_whose_names_are_broken() -> None:
    block = "申请执行人：宁波白鹭五金有限\n公司，住所地宁波市。\n法定代表人：史\n长青，总经理。\n被执行\n人：李远山，男，住宁波市。"
    paper = analyse(read(f"{HEAD}{block}\n本院在执行上列当事人买卖合同纠纷一案中，裁定如下：\n中止执行。"))
    found = [(draft.role, draft.name, draft.representative) for *_, draft in marks(paper, "parties")]
    assert found == [("申请执行人", "宁波白鹭五金有限公司", "史长青"), ("被执行人", "李远山", None)]


def read(text: str) -> SourceText:
    """The source text of a text file."""
    return SourceText.join("paper.txt", "0" * 64, *read_text_file(Path("paper.txt"), text.encode()))
