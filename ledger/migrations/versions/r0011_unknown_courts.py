"""No court code for papers of a court that the register does not know, where theirs is but the province's (浙).

Two such courts of one province passed for one court, and for its high court. Their papers' code is empty from now on,
which stands for any court.

What a high court is stands here as it was then: models may know courts otherwise one day, a step taken may not.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_ALONE = [*"京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军", "最高法"]
_OF_ITS_OWN = ("高级人民法院", "最高人民法院", "军事法院")
_FILINGS = sa.table("filings", *map(sa.column, ("sha256", "case_number", "court_code", "facts")))


def upgrade() -> None:
    """Empty the code of these papers; a ledger has few of them, and they are found by the index of cases."""
    connection = op.get_bind()
    told = _FILINGS.c
    here = sa.select(told.case_number).distinct().where(told.court_code.in_(_ALONE))
    for number in connection.scalars(here).all():
        papers = sa.select(told.sha256, told.court_code, told.facts)
        same = told.case_number.is_(None) if number is None else told.case_number == number
        for paper in connection.execute(papers.where(same, told.court_code.in_(_ALONE))).all():
            if not _is_high(paper.court_code, paper.facts):
                emptied = sa.update(_FILINGS).where(told.sha256 == paper.sha256)
                connection.execute(emptied.values(court_code=None))


def downgrade() -> None:
    """Leave them: an empty code stands for any court."""


def _is_high(code: str, facts: str) -> bool:
    """Whether the paper's number bears the code, or its heading is that of such a court."""
    try:
        paper = json.loads(facts)
        number = paper.get("case_number") or {}
        heading = str(paper.get("court") or "")
    except (ValueError, AttributeError):
        return False
    return number.get("court_code") == code or any(word in heading for word in _OF_ITS_OWN)
