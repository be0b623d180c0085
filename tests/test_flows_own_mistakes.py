"""What a night says where the program itself failed at files."""

import pytest

from flows.night.record import own_mistakes
from models import QuarantineReason, Verdict, VerdictKind

OURS, THEIRS = QuarantineReason.PROGRAM_ERROR, QuarantineReason.DAMAGED
FIRST = "the program itself failed at {} files, a.pdf: KeyError in parties.py, line 7; once it is mended: "
SAID = [
    ([OURS], FIRST.format(1), "one file"),
    ([OURS, THEIRS, OURS], FIRST.format(2), "files of others between them are not counted"),
    ([THEIRS], "", "a file that is damaged is no mistake of the program"),
    ([], "", "a night without any"),
]


@pytest.mark.parametrize(("reasons", "said", "_why"), SAID, ids=[why for *_, why in SAID])
def test_mistakes_of_the_program(reasons: list[QuarantineReason], said: str, _why: str) -> None:
    aside = [
        Verdict(
            file=f"{name}.pdf",
            sha256="0" * 64,
            kind=VerdictKind.QUARANTINED,
            reason=reason,
            detail="KeyError in parties.py, line 7",
        )
        for name, reason in zip("abc", reasons, strict=False)
    ]
    told = own_mistakes(aside)
    assert [one.partition("zhipo quarantine")[0] for one in told] == ([said] if said else [])
    assert all(one.endswith("zhipo quarantine replay --reason program_error") for one in told)
