"""What holds of any text: it is read, its evidence quotes, and how it was exported does not change what it says."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from papers import HEAD, source_of_text

from extractors.assemble import assemble
from extractors.joining.source import SourceText
from extractors.pipeline import analyse
from extractors.reading.texts.text_file import read_text_file
from flows.intake.facts import facts
from models import Evidence, Filing

PAPERS = sorted((Path(__file__).parent / "gold" / "invented").glob("*.txt"))
SAMPLE = PAPERS[::2]
WORDS = (
    "申请执行人 被执行人 复议申请人 ： : （ ） ( 、 ， 。 ； 《 》 【 \n \r\n \t \u3000 \u200b 一案 裁定如下： 本院认为， 人民法院 执行裁定书 "
    "某市西湖区人民法院 （2024）浙0106执1000号 （2024）浙0106执 之一 号 1 23, 1.2.3 元 万元 亿 美元 年 月 日 角 百 点 × □ "
    "2024年2月30日 二〇二四年二月三十一日 期限九百百年 查封 轮候 冻结 扣划 名下 存款 移送破产 同意 壹拾 审判员 甲公司 （以下简称 曾用名 附： "
    "住所地 法定代表人 资产为1.2.3元，负债为1,,元 公告期为百百日 自2024年1月1日起至 ٣ ３ 𠮷 \u202e \u0301 \x00 ① ½"
).split(" ")
IDEOGRAPH = r"[\u3400-\u9fff]"
composed = st.lists(st.sampled_from([*WORDS, " ", "9" * 60]), min_size=1, max_size=60).map("".join)


def read(text: str) -> tuple[SourceText, Filing]:
    """The source and the facts of a text file with these words."""
    pages, lines = read_text_file(Path("paper.txt"), text.encode())
    source = SourceText.join("paper.txt", "0" * 64, pages, lines)
    return source, assemble(analyse(source))


def evidence_in(value: Any) -> Iterator[Evidence]:
    """Every evidence within a value, however deep."""
    if isinstance(value, Evidence):
        yield value
    elif hasattr(type(value), "__pydantic_fields__"):
        yield from evidence_in([getattr(value, name) for name in type(value).__pydantic_fields__])
    elif isinstance(value, dict):
        yield from evidence_in(list(value.values()))
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from evidence_in(item)


def is_text(text: str) -> bool:
    """Whether there is anything to be seen; else the file is set aside as `no_text`."""
    return any(mark.isprintable() and not mark.isspace() for mark in text)


def holds(text: str) -> None:
    """It is read, its facts can be written, and each evidence quotes its page."""
    source, filing = (
        read(text) if is_text(text) else (source_of_text("本"), Filing(file="", sha256="", pages=0, reader=()))
    )
    assert facts(filing)
    for evidence in evidence_in(filing):
        assert evidence.quote
        assert source.pages[evidence.page - 1].text[evidence.start : evidence.end] == evidence.quote


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=200))
def test_any_characters_are_read(text: str) -> None:
    holds(text)


@settings(deadline=None, max_examples=250)
@given(composed)
@example(f"{HEAD}裁定如下：\n一、冻结下列财产：\n1.甲公司名下存款；\n2.")  # an item of a list with nothing behind it
@example(f"{HEAD}查明，执行到位{'9' * 80}元，资产为1.2.3元，负债为1,,元。")  # columns of a table run together
def test_any_words_of_papers_are_read(text: str) -> None:
    holds(text)


@settings(deadline=None, max_examples=120)
@given(
    st.sampled_from(PAPERS), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 6), st.sampled_from(WORDS)), max_size=8)
)
def test_a_paper_with_any_damage_is_read(path: Path, damage: list[tuple[float, int, str]]) -> None:
    text = path.read_text("utf-8")
    for share, lost, words in damage:
        at = int(share * len(text))
        text = text[:at] + words + text[at + lost :]
    holds(text)


def essence(filing: Filing) -> dict[str, object]:
    """What a paper says, without where it says it."""
    return {
        "court": filing.court,
        "case_number": filing.case_number and filing.case_number.text,
        "other_case_numbers": [mention.value.text for mention in filing.other_case_numbers],
        "decision_date": filing.decision_date,
        "parties": [(party.name, party.role) for party in filing.parties],
        "amounts": [(amount.money, amount.role) for amount in filing.amounts],
        "status": filing.status,
        "signals": [signal.kind for signal in filing.signals],
    }


def between_ideographs(mark: str) -> Callable[[str], str]:
    """A way to set a mark between all ideographs."""
    return lambda text: re.sub(rf"({IDEOGRAPH})(?={IDEOGRAPH})", rf"\g<1>{mark}", text)


def translated(before: str, after: str) -> Callable[[str], str]:
    """A way to replace characters one for one."""
    return lambda text: text.translate(str.maketrans(before, after))


EXPORTS: dict[str, Callable[[str], str]] = {
    "spaced out": between_ideographs(" "),
    "spaced out, ideographic": between_ideographs("\u3000"),
    "spaced out, not breaking": between_ideographs("\u00a0"),
    "zero-width spaces": between_ideographs("\u200b"),
    "soft hyphens": between_ideographs("\u00ad"),
    "half-width punctuation": translated("（）：；，", "():;,"),
    "full-width digits": translated("0123456789():", "０１２３４５６７８９（）："),
    "square brackets of years": lambda text: re.sub(r"（((?:19|20)\d\d)）", r"[\1]", text),
    "headline brackets of years": lambda text: re.sub(r"（((?:19|20)\d\d)）", r"【\1】", text),
    "small brackets": translated("（）", "﹙﹚"),
    "Windows": lambda text: text.replace("\n", "\r\n"),
    "old Macintosh": lambda text: text.replace("\n", "\r"),
    "line separators": lambda text: text.replace("\n", "\u2028"),
    "form feeds": lambda text: text.replace("\n", "\n\f"),
    "blanks behind lines": lambda text: text.replace("\n", " \t\u3000\n"),
    "indented": lambda text: "\u3000\u3000" + text.replace("\n", "\n\u3000\u3000"),
    "tabs": lambda text: "\t" + text.replace("\n", "\n\t"),
    "empty lines": lambda text: text.replace("\n", "\n\n"),
    "escaped line ends": lambda text: text.replace("\n", "\\n"),
    "HTML": lambda text: "<html><body>" + "".join(f"<p class='text'>{line}</p>" for line in text.split("\n")),
    "HTML that ends lines only": lambda text: text.replace("\n", "<br/>\r\n"),
    "entities": lambda text: text.translate({ord(mark): f"&#{ord(mark)};" for mark in "（）〇：，"}),
    "byte order mark": lambda text: "\ufeff" + text,
}


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_says_what_the_paper_says(name: str) -> None:
    for path in SAMPLE:
        text = path.read_text("utf-8")
        assert essence(read(EXPORTS[name](text))[1]) == essence(read(text)[1]), (name, path.stem)


@settings(deadline=None, max_examples=120)
@given(st.sampled_from(PAPERS), st.floats(0.02, 0.98))
def test_a_paper_cut_anywhere_says_no_more_than_the_whole(path: Path, share: float) -> None:
    """What lies a sentence and more before the cut is found in the whole paper too; a lost foot is said."""
    text = path.read_text("utf-8")
    cut = text[: int(share * len(text))]
    if not cut.strip():
        return
    holds(cut)
    (short_source, short), (source, whole) = read(cut), read(text)
    safe = max(cut.rfind("。", 0, len(cut) - 1), cut.rfind("\n", 0, len(cut) - 1))
    numbers = {mention.value.text for mention in whole.other_case_numbers} | {
        whole.case_number and whole.case_number.text
    }
    sums = {(amount.money, amount.evidence.start) for amount in whole.amounts}
    assert {m.value.text for m in short.other_case_numbers if m.evidence.end <= safe} <= numbers
    assert {(a.money, a.evidence.start) for a in short.amounts if a.evidence.end <= safe} <= sums
    said = [
        (p.name, p.role if "一案" in cut else "") for p in short.parties if p.evidence.end <= safe
    ]  # 一案 tells roles
    names = {(party.name, role) for party in whole.parties for role in (party.role, "")}
    same = source.text.startswith(short_source.text.rstrip("\n"))  # few lines do not show that they were wrapped
    assert not same or set(said) <= names
    foot_lost = whole.evidence.get("decision_date") and whole.evidence["decision_date"].start >= len(cut)
    minutes = "时间：" in cut[:200]  # minutes say above when they were taken
    if foot_lost and not minutes and not cut.rstrip().endswith("日"):  # cut behind a day, it looks like a foot
        assert short.decision_date is None
        assert short.document_kind == "执行案例" or "no_decision_date" in {warning.code for warning in short.warnings}
