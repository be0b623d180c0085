"""A firm with nobody to tell apart: told without comparing its papers, and exactly as comparing them would tell."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from ledger_cases import CODE, FIRM, applicant, debtor, paper

from ledger.cases.dossiers import appearances
from ledger.identity import union
from ledger.identity.keys import Appearance
from ledger.identity.union import Cluster, clusters
from models import EntityKind, Party

OTHER_CODE = "91330109583207141U"
FIRST = date(2022, 1, 1)

ALWAYS = ({}, {"id_number": CODE}, {"address": "杭州市萧山区江寺路2号"}, {"id_number": CODE[8:17]})
"""How one firm is printed in its papers."""
DISTURBED: list[tuple[dict[str, Any], str]] = [
    ({"id_number": OTHER_CODE}, "a namesake under another code"),
    ({"former_names": ("浙江棠溪新材料有限公司",)}, "a former name"),
    ({"id_number": CODE[:-1] + "A"}, "a misread check character"),
    ({"entity": EntityKind.BRANCH, "id_number": CODE}, "a branch of its name under its code"),
    ({"entity": EntityKind.INDIVIDUAL_BUSINESS, "representative": "陈桁"}, "a sole trader of that name"),
    ({"id_number": "91330109********5B"}, "a masked number"),
]


def _papers(seed: int, also: dict[str, Any]) -> list[Appearance]:
    """Thirty papers in ten cases; in some of them it is the applicant, in two or so printed as the row says."""
    dice = Random(seed)  # noqa: S311 a seed, not a secret
    found: list[Appearance] = []
    for _ in range(30):
        printed = {**dice.choice(ALWAYS), **(also if dice.random() < 0.1 else {})}
        firm: Party = debtor(FIRM, **printed)
        if dice.random() < 0.2:
            firm = replace(applicant(FIRM), id_number=printed.get("id_number"))
        day = (FIRST + timedelta(days=dice.randrange(400))).isoformat()
        found += appearances(paper(f"（2022）浙0109执{dice.randrange(10)}号", day, "notified", firm))
    return list({one.place: one for one in found}.values())


def _told(found: tuple[Cluster, ...]) -> list[object]:
    return [
        (
            {member.place for member in one.members},
            {case: (tie, key.text, key.evidence) for case, (tie, key) in one.ties.items()},
            [member.place for member in one.debtors],
            one.joins(),
            (one.known.numbers, one.known.born, one.known.operators),
        )
        for one in found
    ]


@pytest.mark.parametrize(("also", "why"), [({}, "printed as it is"), *DISTURBED])
@pytest.mark.parametrize("seed", range(3))
def test_the_short_way_says_the_same(
    seed: int, also: dict[str, Any], why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = _papers(seed, also)
    short = clusters(found)
    monkeypatch.setattr(union, "_nobody_else", lambda _: None)
    assert _told(short) == _told(clusters(found)), why


def test_it_is_taken() -> None:
    assert union._nobody_else(_papers(0, {})), "nothing tells the firm's papers apart"  # noqa: SLF001 it must be used
    assert not union._nobody_else(_papers(0, {"id_number": OTHER_CODE})), "two codes"  # noqa: SLF001 the same
