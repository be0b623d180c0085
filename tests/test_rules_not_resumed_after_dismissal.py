"""R13 Not resumed after a dismissal (驳回后未恢复): thirty days, and what the stay was for."""

import pytest
from rules_cases import PENDING, XIAOSHAN, K, S, case, dossier, found, paper, party, signal

from models import Answer, EnforcementCase, Urgency

RULE = "not_resumed_after_dismissal"
FOR_BANKRUPTCY = (signal(K.BANKRUPTCY, quote="受理破产清算申请"),)

AGREED = (signal(K.CONSENT_TO_BANKRUPTCY, quote="经申请执行人书面同意，决定移送破产审查"),)
PREPARED = (signal(K.PRE_RESTRUCTURING, quote="已进入预重整"),)


def refused(on: str | None = "2024-05-30", status: S = S.BANKRUPTCY_REJECTED) -> EnforcementCase:
    return case(paper("（2024）浙0114破申3号", on, status, parties=(party(role="被申请人"),)))


def stayed(on: str | None = "2024-03-01", status: S = S.SUSPENDED, *later: object, **more: object) -> EnforcementCase:
    return case(paper("（2023）浙0109执5号", on, status, **{"signals": FOR_BANKRUPTCY, **more}), *later)


RESUMED = paper("（2023）浙0109执5号之二", "2024-06-10", S.RESUMED)


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((refused(), stayed()), "31 days, still suspended"),
        ((refused(), stayed(status=S.BANKRUPTCY_TRANSFER, signals=())), "still sent to the bankruptcy court"),
        ((refused(), refused(None), stayed()), "a refusal of no day beside one with its day"),
        ((refused(), stayed("2024-05-31")), "stayed by a court that did not know"),
        ((refused(), PENDING, stayed()), "a new petition keeps no old stay: only its acceptance would"),
        ((refused(), stayed(signals=PREPARED)), "stayed for a pre-restructuring"),
        ((refused(), stayed(signals=AGREED)), "the clause of the consent tells what it was stayed for"),
        ((refused(), stayed(None)), "the stay bears no day"),
        ((refused("2024-03-01"), refused("2024-06-20"), stayed()), "the first refusal since the stay ended it"),
        ((refused(), PENDING, stayed("2024-05-30")), "stayed on the day of the refusal: not for what came after it"),
        ((refused(), stayed("2024-05-30", S.BANKRUPTCY_TRANSFER)), "sent on that day: refused, as R9 counts it"),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert (finding.met, finding.urgency, finding.tell) == (True, Urgency.U3, (XIAOSHAN,)), why


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((stayed(),), "nothing was refused"),
        ((refused(None), stayed()), "refused nobody knows when"),
        ((refused("2024-05-31"), stayed()), "30 days only"),
        ((refused(), stayed("2024-03-01", S.SUSPENDED, RESUMED)), "resumed"),
        ((refused(), stayed(signals=())), "stayed for another reason"),
        ((refused(), stayed(status=S.DORMANT)), "dormant, not stayed"),
        ((refused(status=S.BANKRUPTCY_WITHDRAWN), stayed()), "withdrawn, not dismissed"),
        ((refused(), PENDING, stayed("2024-06-01")), "stayed for a new petition"),
        ((refused(), stayed("2024-05-31", S.BANKRUPTCY_TRANSFER)), "sent once more since: R9's matter"),
        (
            (refused("2024-03-01"), refused("2024-06-20"), stayed("2024-03-02")),
            "stayed since: the second refusal counts",
        ),
        (
            (refused(), case(paper("（2024）浙0114破申9号", "2024-06-10", S.BANKRUPTCY_ACCEPTED)), stayed()),
            "accepted since",
        ),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert found(RULE, dossier(*cases)).answer is Answer.NOT_MET, why


def test_it_quotes_what_the_case_was_stayed_for() -> None:
    assert "受理破产清算申请" in {one.quote for one in found(RULE, dossier(refused(), stayed())).evidence}
