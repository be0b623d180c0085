"""The scorer: where labels lie, and which fields of a paper were labelled."""

from pathlib import Path
from typing import Any

import pytest
from scoring import REPORT_FIELDS, labelled, labels_of

PLACES = [
    ("set/a.txt", "set/a.json", "beside its text"),
    ("set-pdf/a.scan.pdf", "set/a.json", "beside the text that the PDF was made of"),
    ("set-pdf/b.pdf", "set-pdf/b.json", "beside the PDF, where it is there"),
]
EMPTY: dict[str, Any] = {
    "court": None,
    "case_number": None,
    "decision_date": None,
    "status": "none",
    **dict.fromkeys(("other_case_numbers", "parties", "amounts", "bankruptcy_signals"), ()),
}
KINDS = [
    ("执行裁定书", "甲市乙区人民法院", True, "a court's paper"),
    ("执行裁定书", None, True, "a court's paper whose head is lost"),
    ("公告", "甲市乙区人民法院", True, "a court's notice"),
    ("公告", None, False, "a notice of an auction house"),
    ("执行案例", "甲市乙区人民法院", False, "a case report"),
]


@pytest.mark.parametrize(("paper", "labels", "_why"), PLACES, ids=[why for *_, why in PLACES])
def test_where_labels_lie(tmp_path: Path, paper: str, labels: str, _why: str) -> None:
    for folder in ("set", "set-pdf"):
        (tmp_path / folder).mkdir()
    (tmp_path / "set-pdf" / "b.json").touch()
    (tmp_path / "set" / "a.json").touch()
    assert labels_of(tmp_path / paper) == tmp_path / labels


@pytest.mark.parametrize(("kind", "court", "whole", "_why"), KINDS, ids=[why for *_, why in KINDS])
def test_which_fields_are_labelled(kind: str, court: str | None, whole: bool, _why: str) -> None:
    found = labelled({**EMPTY, "document_kind": kind, "court": court}).keys()
    assert found > REPORT_FIELDS if whole else found == REPORT_FIELDS
