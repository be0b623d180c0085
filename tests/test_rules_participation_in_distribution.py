"""R21 Participation in distribution (参与分配): who the debtor is, how many creditors, what the papers find."""

from datetime import date

import pytest
from rules_cases import (
    ACCEPTED,
    BANK,
    QIANTANG,
    WORKER,
    XIAOSHAN,
    K,
    S,
    case,
    dossier,
    found,
    paper,
    party,
    seizure,
    signal,
    stated,
)

from models import Answer, EnforcementCase, EntityKind, SeizureRank, StatementKind, Urgency

RULE = "participation_in_distribution"
PERSON = EntityKind.PERSON
NOTHING = (signal(K.NO_ASSETS_FOUND),)
SHORT = (stated(StatementKind.PROPERTY_INSUFFICIENT),)

BELOW = (stated(StatementKind.ASSETS_BELOW_DEBTS),)


def by(
    *applicants: str,
    number: str = "（2023）浙0109执1号",
    on: str | None = "2023-05-01",
    status: S = S.DORMANT,
    **more: object,
) -> EnforcementCase:
    parties = (party(), *(party(name, "申请执行人") for name in applicants))
    return case(paper(number, on, status, **{"signals": NOTHING, "parties": parties, **more}))


def also(name: str = WORKER, status: S = S.NOTIFIED, **more: object) -> EnforcementCase:
    return by(name, status=status, **{"number": "（2023）浙0114执2号", "on": "2023-06-01", "signals": (), **more})


TOLD_LATE = case(
    paper("（2023）浙0109执1号", None), paper("（2023）浙0109执1号之二", "2023-05-01", S.DORMANT, signals=NOTHING)
)
WEST = "杭州市西湖区人民法院"
PAID_WEST = {"number": "（2022）浙0106执3号", "on": "2022-03-01", "status": S.PAID, "seizures": (seizure(),)}
OPEN_WEST = {"number": "（2023）浙0106执4号", "on": "2023-08-01", "status": S.NOTIFIED, "signals": ()}

OTHER = "苏合香"
SECOND = {"number": "（2023）浙0114执2号", "on": "2023-06-01"}
JOINT = by(BANK, WORKER, number="（2023）浙0109执801-809号").model_copy(update={"stands_for": 9})


@pytest.mark.parametrize(
    ("kind", "cases", "tell", "why"),
    [
        (PERSON, (by(BANK), also()), {XIAOSHAN}, "dormant without property; the oldest case"),
        (EntityKind.PARTNERSHIP, (by(BANK), also()), {XIAOSHAN}, "a partnership"),
        (EntityKind.INDIVIDUAL_BUSINESS, (by(BANK), also()), {XIAOSHAN}, "a sole trader"),
        (EntityKind.SOLE_PROPRIETORSHIP, (by(BANK), also()), {XIAOSHAN}, "a sole proprietorship"),
        (PERSON, (by(BANK, signals=(), statements=SHORT), also()), {XIAOSHAN}, "said"),
        (PERSON, (by(BANK, signals=(), statements=BELOW), also()), {XIAOSHAN}, "said that the debts are more"),
        (PERSON, (by(BANK), also().model_copy(update={"filed_on": date(2023, 4, 1)})), {QIANTANG}, "filed first"),
        (PERSON, (by(BANK, on=None), also()), {QIANTANG}, "a case of no day is not the oldest"),
        (PERSON, (also(on=None), by(BANK)), {XIAOSHAN}, "nor is it where it comes first"),
        (PERSON, (TOLD_LATE, also()), {XIAOSHAN}, "its first paper has no day, the second has the oldest"),
        (PERSON, (by(BANK), also(seizures=(seizure(),))), {QIANTANG}, "the court with the first seizure"),
        (PERSON, (by(BANK), also(seizures=(seizure(rank=SeizureRank.WAITING),))), {XIAOSHAN}, "one that waits"),
        (
            PERSON,
            (
                by(BANK, signals=(signal(K.FIRST_SEIZURE_ELSEWHERE, QIANTANG), *NOTHING), statements=SHORT),
                also(status=S.DISPOSAL),
            ),
            {QIANTANG},
            "the court that the ruling names as the first",
        ),
        (
            PERSON,
            (by(BANK, signals=(signal(K.FIRST_SEIZURE_ELSEWHERE, WEST), *NOTHING), statements=SHORT), also()),
            {WEST},
            "the same, of which no case is known",
        ),
        (PERSON, (by(BANK), also(status=S.DISPOSAL)), {QIANTANG}, "no seizure is told of: the court that sells"),
        (
            PERSON,
            (by(BANK), also(status=S.DISPOSAL), also(number="（2023）浙0106执4号", status=S.DISPOSAL)),
            {XIAOSHAN},
            "two courts sell: the oldest case",
        ),
        (PERSON, (by(BANK), also(), by(BANK, **PAID_WEST)), {XIAOSHAN}, "the first court is done: the oldest case"),
        (PERSON, (by(BANK), also(), by(BANK, **PAID_WEST), by(BANK, **OPEN_WEST)), {WEST}, "it has another case"),
        (PERSON, (by(BANK), by(WORKER, number="（2023）浙0114执2号", on="2023-04-01")), {QIANTANG}, "the older paper"),
        (PERSON, (by(BANK, WORKER), by(WORKER, OTHER, **SECOND)), {XIAOSHAN}, "one applicant of several in both"),
        (PERSON, (by(BANK), by(BANK, WORKER, **SECOND)), {XIAOSHAN}, "one applicant in both, another in one"),
        (PERSON, (JOINT,), {XIAOSHAN}, "one paper for several cases of several applicants"),
    ],
)
def test_is_met(kind: EntityKind, cases: tuple[EnforcementCase, ...], tell: set[str], why: str) -> None:
    finding = found(RULE, dossier(*cases, kind=kind))
    assert (finding.met, finding.urgency, set(finding.tell)) == (True, Urgency.U3, tell), why


@pytest.mark.parametrize(
    ("kind", "cases", "why"),
    [
        (EntityKind.ENTERPRISE, (by(BANK), also()), "an enterprise legal person"),
        (EntityKind.BRANCH, (by(BANK), also()), "a branch"),
        (EntityKind.PUBLIC_BODY, (by(BANK), also()), "a public body"),
        (PERSON, (by(BANK),), "one applicant"),
        (PERSON, (by(BANK), also(BANK)), "one applicant in two cases"),
        (PERSON, (by(BANK), also().model_copy(update={"applicant_marks": (BANK,)})), "one applicant, renamed"),
        (PERSON, (by(BANK, WORKER),), "two applicants of one title"),
        (PERSON, (by(BANK, WORKER), by(BANK, WORKER, **SECOND)), "the same two in both"),
        (PERSON, (JOINT.model_copy(update={"applicants": (BANK,)}),), "several cases of one applicant"),
        (PERSON, (by(BANK), also(status=S.PAID)), "the other is paid"),
        (PERSON, (by(BANK), also(parties=(party(),))), "nobody knows who applied in the other: no second creditor"),
        (PERSON, (by(BANK, parties=(party(),)), also()), "nobody knows who applied in the first"),
        (PERSON, (by(BANK, WORKER, OTHER), also(parties=(party(),))), "nor beside three applicants of one title"),
        (PERSON, (by(BANK, signals=()), also()), "nothing said of the property"),
        (
            PERSON,
            (by(BANK, signals=(signal(K.FIRST_SEIZURE_ELSEWHERE, QIANTANG), *NOTHING)), also()),
            "the property exists, first seized elsewhere",
        ),
        (PERSON, (by(BANK, status=S.NOTIFIED), also()), "no property found yet, but not dormant"),
        (PERSON, (ACCEPTED, by(BANK), also()), "bankruptcy accepted"),
    ],
)
def test_is_not_met(kind: EntityKind, cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert found(RULE, dossier(*cases, kind=kind)).answer is Answer.NOT_MET, why
