"""A court that the register does not know is a doubt about the paper, and stands under the court of its prefecture."""

import pytest
from papers import document

from extractors.assemble import assemble
from extractors.paper.court_doubt import court_warning

DOUBTS = [
    ("宁波市奉化区人民法院", "浙0213", "浙江省宁波市中级人民法院", "a code that only the coding rule suggests"),
    ("宁波市奉化区人民法院", None, "浙江省宁波市中级人民法院", "its name alone"),
    (None, "冀0284", "河北省唐山市中级人民法院", "its code alone"),
    ("某某法院", None, "最高人民法院", "not even a province"),
    ("鼓楼区人民法院", None, "最高人民法院", "of five cities"),
]
NO_DOUBTS = [
    ("杭州市萧山区人民法院", "浙0109", "both known"),
    ("杭州市无此区人民法院", "浙0109", "the code decides"),
    ("无锡市梁溪区人民法院", "苏0213", "a district since 2016 whose code a number shows"),
    ("安徽省枞阳县人民法院", "皖0722", "a county under its new code"),
    ("萧山市人民法院", None, "a former name, old number"),
    ("杭州市萧山区人民法院", "浙0999", "a code misread; the name is known"),
    (None, None, "no court at all is another doubt"),
]


@pytest.mark.parametrize(("court", "code", "above", "why"), DOUBTS)
def test_doubts_a_court_that_is_not_in_the_register(court: str | None, code: str | None, above: str, why: str) -> None:
    warning = court_warning(court, code)
    assert warning, why
    assert warning.code == "court_unknown"
    assert above in warning.sentence, why
    assert all(word in warning.sentence for word in (court, code) if word)


@pytest.mark.parametrize(("court", "code", "why"), NO_DOUBTS)
def test_has_no_doubt(court: str | None, code: str | None, why: str) -> None:
    assert court_warning(court, code) is None, why


def test_a_filing_carries_the_doubt() -> None:
    text = "宁波市奉化区人民法院\n执行裁定书\n（2023）浙0213执77号\n裁定如下：\n中止执行。\n二〇二三年五月八日"
    assert "court_unknown" in {warning.code for warning in assemble(document(text)).warnings}
    known = text.replace("宁波市奉化区", "杭州市萧山区").replace("0213", "0109")
    assert "court_unknown" not in {warning.code for warning in assemble(document(known)).warnings}
