"""Where another paper begins in a text file, and where none does though it looks like it."""

import itertools
from pathlib import Path

import pytest

from extractors import read
from extractors.reading.apart import papers_of
from extractors.reading.texts.text_papers import papers_in_text

COURT, DAY = "某省某市某区人民法院", "二〇二四年三月五日"
BLOCK = "申请执行人：某市甲乙建材有限公司。\n被执行人：某市丙丁置业有限公司。"
BODY = "本院查明，被执行人名下无可供执行的财产。终结本次执行程序。"


def paper(number: str, title: str = "执 行 裁 定 书", court: str = COURT) -> str:
    return f"{court}\n{title}\n{number}\n{BLOCK}\n{BODY}\n审判员 赵某\n{DAY}\n书记员 钱某\n"


ONE, TWO = "（2024）浙0102执11号之一", "（2024）浙0102执12号"
PAPERS = [
    (paper(ONE) + paper(TWO), 2, "two rulings"),
    (paper(ONE) + "\n\n" + paper(TWO, "执行通知书") + paper("（2024）浙0102执13号"), 3, "three, empty lines between"),
    (paper(ONE) + paper(ONE), 2, "two copies of one"),
    (paper(ONE) + paper(ONE, "执行通知书"), 2, "another title of the same case"),
    (paper(ONE) + paper(TWO, court="某 省 某 市 某 区 人 民 法 院"), 2, "a heading spaced out"),
    (paper(ONE).replace("\n", "\r\n") + paper(TWO).replace("\n", "\r\n"), 2, "lines of another system"),
    (paper(ONE), 1, "one"),
    (paper(ONE).replace(BODY, f"另查明：\n{COURT}\n执行裁定书\n{TWO}\n载明如下。\n{BODY}"), 1, "quoted in the midst"),
    (paper(ONE) + f"附：相关法律条文\n{BODY}\n", 1, "statutes behind the foot"),
    (paper(ONE) + f"{COURT}\n{DAY}\n", 1, "a court's name again at the foot"),
    (paper(ONE) + f"{COURT}\n执行裁定书\n{BODY}\n", 1, "a title without a number"),
    (paper(ONE).replace("书记员 钱某\n", "") + f"收件人：{COURT}\n（2024）浙0102执11号\n", 1, "a slip"),
]


@pytest.mark.parametrize(("text", "count", "why"), PAPERS)
def test_each_paper_begins_with_its_heading(text: str, count: int, why: str) -> None:
    found = papers_in_text(text)
    assert len(found) == count, why
    assert found[0][0] == 1, why
    assert all(before[1] + 1 == after[0] for before, after in itertools.pairwise(found)), why


def test_each_paper_is_read_as_if_it_had_come_alone(tmp_path: Path) -> None:
    texts = [paper(ONE), paper(TWO, "执行通知书")]
    path, alone = tmp_path / "卷宗.txt", tmp_path / "一.txt"
    path.write_text("".join(texts), encoding="utf-8")
    reading = read(path)
    (further,) = reading.within
    assert (further.name, further.pages) == ("卷宗.txt/10-19.txt", (10, 19))
    assert [warn.code for warn in reading.filing.warnings] == ["several_papers"]
    assert papers_of(path, [further.pages]) == [texts[1].encode()]
    for text, filing in zip(texts, (reading.filing, further.reading and further.reading.filing), strict=True):
        alone.write_text(text, encoding="utf-8")
        by_itself = read(alone).filing
        assert filing
        assert (filing.case_number, filing.parties[0].name) == (by_itself.case_number, by_itself.parties[0].name)
        assert filing.status == by_itself.status
        assert filing.parties[0].evidence.start == by_itself.parties[0].evidence.start
