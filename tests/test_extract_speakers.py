"""Who speaks: what a paper gives as the word of a side, an agreement, a law or another paper is marked ⟦so⟧."""

import pytest
from papers import marked

from extractors.paper.speakers import by_name, by_role, by_word_of, contended, quoted

NAMES = {"青禾纺织有限公司", "青禾公司", "李苇"}
REVIEW = "李苇提出异议，本院受理后进行了审查，现已审查终结。"

BY_ROLE = [
    ("\n⟦复议申请人李苇称：公司已停产。⟧\n", "申请人李苇", "a role word at a sentence's head"),
    ("某案，⟦申请执行人称公司已停产⟧，经查，未停产。", "申请执行人", "within a sentence, up to what the court found"),
    ("\n⟦异议人李苇提出异议，认为公司已停产。⟧\n", "异议人李苇", "what it objects, and thinks"),
    ("\n被执行人已停产。\n", "", "it is told of, and says nothing"),
]

BY_NAME = [
    ("\n⟦青禾公司诉称，自己已停产。⟧\n本院查明，车间开工。", "its name and a verb of saying"),
    ("\n⟦李苇的异议理由在于：公司已停产。⟧\n", "its grounds"),
    ("\n⟦李苇所持要点是公司已停产。⟧\n", "grounds without a colon"),
    ("\n执行中，⟦青禾公司来电告知，仓库由他院首先查封。⟧\n", "a clause says when"),
    ("\n⟦李苇诉诸本院的缘由与主张是：公司已停产。⟧\n", "the court is whom it turns to"),
    ("\n⟦青禾厂讲，公司已停产。⟧\n", "a name that the paper never announced, by its first word"),
    ("\n⟦青禾公司述称，已停产。⟧本院认为，不成立。", "up to what the court finds"),
    ("\n申请人请求移送。⟦其理由为：公司已停产。⟧\n本院查明，未停产。", "its own, of the sentence before"),
    ("\n青禾公司请求移送。⟦其主要理由是：公司已停产。⟧\n", "the same by its name"),
    ("\n法院不予移送。其理由为：公司已停产。\n", "a court's grounds"),
    ("\n⟦你公司在申请中提出，公司已停产。⟧\n经查，未停产。", "whom a letter answers"),
    ("\n本院认为，青禾公司已停产。\n", "the court itself"),
    ("\n经询问，李苇表示，青禾公司已停产。\n", "an inquiry, which the court tells"),
    ("\n管理人指出，青禾公司已停产。\n", "the administrator, who is no side"),
    ("\n青禾公司职称，评定完毕。\n", "no verb"),
    ("\n丁某称，青禾公司已停产。\n", "nobody of the paper"),
    ("\n本案当事人，青禾公司称，已停产。\n", "no clause at a sentence's head"),
]

CONTENDED = [
    (f"\n{REVIEW}\n⟦李苇不服的缘由有三，公司已停产。⟧\n本院查明，未停产。", "a side at the line's head, in any words"),
    (f"\n{REVIEW}\n⟦异议人援引某区法院的笔录，公司自认停产。⟧\n本院查明，未停产。", "its role, whatever it points to"),
    (f"\n{REVIEW}\n⟦李苇，请求本院解封：公司已停产。⟧\n经审查，未停产。", "the court is asked"),
    (f"\n{REVIEW}\n公司已停产，仓库空置。\n本院查明，未停产。", "no side at the line's head"),
    (f"\n{REVIEW}\n李苇不服的缘由有三，公司已停产。\n", "the court says nothing behind it: who tells is not known"),
    (f"\n{REVIEW}\n本院查明，公司已停产。\n李苇不服，公司已停产。\n", "behind what the court finds"),
    ("\n本院立案执行。\n李苇不服，公司已停产。\n本院查明，未停产。", "no review"),
]

BY_WORD_OF = [
    ("\n⟦据申请执行人反映，公司已停产⟧，但经查，未停产。", "up to what the court found"),
    ("\n⟦按其提供的线索，他院有首封⟧。", "a clue"),
    ("\n据本院调查，公司已停产。", "the court's own inquiry"),
    ("\n依其申请，查封仓库。", "no word of anybody"),
]

QUOTED = [
    ("合同第九条写明：“⟦一方资不抵债的，对方可以解除⟧”。", "an agreement"),
    ("某院在另案的裁定书载明：“⟦青禾公司已停产⟧”。", "another case's paper"),
    ("解释规定，⟦公司资不抵债的，应当移送⟧。", "law without its title"),
    ("合同约定于五月交货。", "in the paper's own words"),
    ("本院裁定书载明：“青禾公司已停产”。", "this case's paper"),
    ("解释规定，本案公司资不抵债的，应当移送。", "it is put to this case"),
]


@pytest.mark.parametrize(("sentence", "who", "why"), BY_ROLE)
def test_by_role(sentence: str, who: str, why: str) -> None:
    text, quotes = marked(sentence)
    found = list(by_role(text))
    assert [text[one.start : one.end].strip("\n") for one in found] == quotes, why
    assert all(one.who.endswith(who) for one in found), why


@pytest.mark.parametrize(("sentence", "why"), BY_NAME)
def test_by_name(sentence: str, why: str) -> None:
    text, quotes = marked(sentence)
    assert [text[one.start : one.end] for one in by_name(text, 1, NAMES)] == quotes, why


@pytest.mark.parametrize(("sentence", "why"), CONTENDED)
def test_contended(sentence: str, why: str) -> None:
    text, quotes = marked(sentence)
    assert [text[one.start : one.end] for one in contended(text, 1, NAMES)] == quotes, why


@pytest.mark.parametrize(("sentence", "why"), BY_WORD_OF)
def test_by_word_of(sentence: str, why: str) -> None:
    text, quotes = marked(sentence)
    assert [text[one.start : one.end] for one in by_word_of(text, 0)] == quotes, why


@pytest.mark.parametrize(("sentence", "why"), QUOTED)
def test_quoted(sentence: str, why: str) -> None:
    text, quotes = marked(sentence)
    assert [text[start:end] for start, end in quoted(text)] == quotes, why
