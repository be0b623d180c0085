"""Added debtors (追加被执行人): the case they come into, on file or not; in SQL as in the dossier."""

from datetime import date

import pytest
from ledger_cases import BANK, FIRM, applicant, debtor, paper, party, words

from ledger.cases.dossiers import dossiers_of
from models import CaseNumber, Filing, Statement, StatementKind

ON = date(2024, 6, 1)
ADDED, JOINED, OTHER = "宁波海塘塑料制品有限公司", "（2023）浙0114执3号", "（2022）苏0106执20号"


def adds(name: str, number: str, *parties: str) -> Filing:
    said = Statement(
        kind=StatementKind.NEW_DEBTOR, about=name, number=CaseNumber.parse(JOINED), evidence=words("追加为被执行人")
    )
    who = [party(one, "被申请人") for one in parties]
    return paper(number, "2024-03-01", "objection_upheld", applicant(), *who, names=(JOINED,), statements=(said,))


REVIEW = adds(ADDED, "（2024）浙0114执异13号", ADDED)
ON_FILE, ELSEWHERE = paper(JOINED, "2023-05-01", "notified"), paper(OTHER, "2023-06-08", "paid", debtor(ADDED))


@pytest.mark.parametrize(
    ("papers", "expected", "why"),
    [
        ([REVIEW, ON_FILE], {FIRM: [JOINED], ADDED: [JOINED]}, "the case is on file"),
        ([REVIEW, ELSEWHERE], {ADDED: [OTHER]}, "it is not: the review is no case in which it owes"),
        ([REVIEW], {}, "nothing else is known of it"),
        (
            [adds(BANK, "（2024）浙0114执恢12号", FIRM)],
            {},
            "an applicant that owes in another case does not owe in its own",
        ),
    ],
)
def test_the_case_of_an_added_debtor(papers: list[Filing], expected: dict[str, list[str]], why: str) -> None:
    found = {one.debtor.name: [case.number for case in one.cases] for one in dossiers_of(papers, ON)}
    assert found == expected, why
