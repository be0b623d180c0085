"""Values (the small parts of a paper): checked and frozen like models, and the same behind a process border."""

import pickle
from dataclasses import FrozenInstanceError, replace

import pytest
from pydantic import ValidationError

from models import CaseNumber, EntityKind, Evidence, Money, Party, PartyKind

WORDS = Evidence(file="a.pdf", page=1, start=3, end=5, quote="甲方")
PARTY = Party(name="甲方", role="被执行人", kind=PartyKind.PERSON, entity=EntityKind.PERSON, evidence=WORDS)
VALUES = (WORDS, PARTY, Money(fen=1), CaseNumber.parse("（2023）浙0109执1号之一"))


@pytest.mark.parametrize("one", VALUES)
def test_it_crosses_a_process_border_as_it_is(one: object) -> None:
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301  # our own, written a moment ago


@pytest.mark.parametrize("one", VALUES)
@pytest.mark.parametrize("name", ["evidence", "text", "fen", "quote", "unheard_of"])
def test_it_does_not_change(one: object, name: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(one, name, "another")
    with pytest.raises(FrozenInstanceError):
        delattr(one, name)


@pytest.mark.parametrize(
    ("field", "told"),
    [
        pytest.param("page", "first", id="no number"),
        pytest.param("quote", None, id="no words"),
        pytest.param("line", 4, id="a field that it does not know"),
    ],
)
def test_what_does_not_fit_is_refused(field: str, told: object) -> None:
    fields = {"file": "a.pdf", "page": 1, "start": 3, "end": 5, "quote": "甲方", field: told}
    with pytest.raises(ValidationError):
        Evidence(**fields)
    with pytest.raises((ValidationError, TypeError)):
        replace(WORDS, **{field: told})
