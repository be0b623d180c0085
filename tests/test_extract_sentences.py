"""Sentences of a paper, by the stops that end one; and its document, which has a token for every character."""

import pytest
from papers import source_of_text
from spacy.vocab import Vocab

from extractors.joining.span import Span
from extractors.marks import document
from extractors.paper.sentences import sentences, statements

SENTENCES = [
    ("甲公司停产。乙公司还款！", "甲公司停产。|乙公司还款！", "each with its stop"),
    ("甲公司停产\n乙公司还款", "甲公司停产|乙公司还款", "a line feed ends one and belongs to none"),
    ("甲公司.住所地杭州", "甲公司.|住所地杭州", "a half-width point behind an ideograph is a stop"),
    ("付款1234.50元。", "付款1234.50元。", "behind a digit it is none"),
    ("付款.50元。", "付款.50元。", "nor before one"),
    ("（有限公司）.乙", "（有限公司）.|乙", "behind a bracket it is"),
    ("甲公司..乙", "甲公司.|.乙", "the second of two ends nothing"),
    ("甲" * 2_500 + "。", "甲" * 2_000 + "|" + "甲" * 500 + "。", "what runs on longer than any sentence is cut"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SENTENCES)
def test_sentences_end_at_stops(text: str, expected: str, why: str) -> None:
    found = [text[start:end] for start, end in sentences(text, Span(0, len(text)))]
    assert found == expected.split("|"), why


def test_a_point_that_ends_the_span_is_judged_without_what_stands_behind() -> None:
    text = "号）.5元"
    assert [text[start:end] for start, end in sentences(text, Span(0, 3))] == ["号）."]
    assert [text[start:end] for start, end in sentences(text, Span(0, len(text)))] == [text]


def test_statements_end_at_semicolons_too() -> None:
    text = "查封房屋；冻结存款。解除查封。"
    assert [text[start:end] for start, end in statements(text, Span(0, len(text)))] == [
        "查封房屋；",
        "冻结存款。",
        "解除查封。",
    ]


def test_a_span_holds_offsets() -> None:
    assert [offset in Span(2, 4) for offset in (1, 2, 3, 4)] == [False, True, True, False]
    assert not Span(3, 3)
    assert not Span(4, 3)


def test_a_document_has_a_token_for_every_character_in_any_vocabulary() -> None:
    source = source_of_text("某区人民法院\n执行裁定书 A1 B2\n𠀀")
    for vocabulary in (Vocab(), Vocab()):
        doc = document(vocabulary, source)
        assert [token.text for token in doc] == list(source.text)
        assert doc.text == source.text
