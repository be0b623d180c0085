"""R15 Entrusted case overdue (委托执行逾期): no case there, or one that is too old."""

import pytest
from rules_cases import ACCEPTED, WORKER, S, case, day, dossier, found, paper, party, stated, title, words

from models import Answer, CourtMention, CourtPart, EnforcementCase, StatementKind, Urgency

RULE = "entrusted_overdue"
THERE = "长沙市雨花区人民法院"
CHANGSHA = "湖南省长沙市中级人民法院"
NUMBER, TITLE = "（2024）浙0109执5号", "（2023）浙0109民初7号"
LETTER = (stated(StatementKind.ENTRUSTED, quote="委托你院执行"),)
RETURNED = (stated(StatementKind.RETURNED),)


def sent(on: str | None = "2024-06-14", *later: object, **more: object) -> EnforcementCase:
    of_case = {"court_now": THERE, "titles": (TITLE,), **{key: more.pop(key) for key in ("court_now",) if key in more}}
    letter = paper(NUMBER, on, S.TRANSFERRED_OUT, **{"statements": LETTER, "titles": (title(TITLE),), **more})
    return case(letter, *later, **of_case)


def there(on: str | None = "2024-01-01", status: S = S.NOTIFIED, **more: object) -> EnforcementCase:
    of_case = {"titles": (TITLE,), **{key: more.pop(key) for key in ("titles", "filed_on") if key in more}}
    return case(paper("（2024）湘0111执9号", on, status, **more), **of_case)


PRESERVED = case(paper("（2024）湘0111执保9号", "2024-06-20"), titles=(TITLE,))
AGAIN = case(
    paper(NUMBER, "2024-03-01", S.CONTROLLED, statements=RETURNED),
    paper(f"{NUMBER}之二", "2024-06-14", S.TRANSFERRED_OUT, statements=LETTER),
    court_now=THERE,
)


OF_ANOTHER = case(
    paper("（2024）湘0111执协8号", "2024-06-20", S.NONE, statements=RETURNED, others=("（2024）浙0109执6号",))
)


def struck_off(*between: object, letter: object = LETTER) -> EnforcementCase:
    """A case that its court entrusted, and struck off (销案) when the other court had filed it."""
    to = (CourtMention(name=THERE, part=CourtPart.TO, evidence=words(THERE)),)
    first = paper(NUMBER, "2023-12-20", S.TRANSFERRED_OUT, statements=letter, courts=to)
    return case(first, *between, paper(f"{NUMBER}之九", "2024-01-15", S.CANCELLED), titles=(TITLE,))


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((sent(),), "16 days, no case there"),
        ((struck_off(), there()), "struck off here, 181 days old there"),
        ((sent("2023-12-20"), there()), "its case there is 181 days old"),
        ((sent("2023-12-20"), there("2024-05-01", filed_on=day("2024-01-01"))), "its day of filing counts"),
        ((sent("2023-12-20"), there(titles=(), others=(NUMBER,))), "there it names the old number"),
        ((sent("2023-12-20"), there(status=S.DORMANT)), "dormant there is unsatisfied"),
        ((sent(), there(titles=("（2023）浙0109民初9号",))), "the case there has another title"),
        ((sent(), there("2024-03-01", titles=())), "the case there is older than the entrusting"),
        (
            (sent(), there("2024-06-20", titles=(), parties=(party(), party(WORKER, "申请执行人")))),
            "another applicant there",
        ),
        (
            (sent("2023-12-20"), there("2023-12-19", statements=RETURNED, others=(NUMBER,))),
            "returned there before, and entrusted again",
        ),
        ((AGAIN,), "returned once, and entrusted again"),
        ((sent(), OF_ANOTHER), "another case is returned"),
        ((sent(), PRESERVED), "there it is only preserved (执保), not enforced"),
        ((sent(), there("2024-06-20", titles=("（2023）浙0109民初9号",))), "a later case there, but of another title"),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert (finding.met, finding.urgency, finding.tell) == (True, Urgency.U3, (CHANGSHA,)), why


UNTITLED = sent().model_copy(update={"titles": ()})
BY_SUPERIOR = sent().model_copy(update={"status_filing": None})
ASSIGNED = there("2024-06-20", titles=(), others=(NUMBER,), parties=(party(), party(WORKER, "申请执行人")))
TOLD_LATE = case(paper("（2024）湘0111执9号", None), paper("（2024）湘0111执9号之二", "2024-01-02"), titles=(TITLE,))
BACK = paper(f"{NUMBER}之二", "2024-06-20", S.NONE, statements=RETURNED)
BACK_AT_ONCE = paper(f"{NUMBER}之二", "2024-06-14", S.NONE, statements=RETURNED)
BACK_SOMETIME = paper(f"{NUMBER}之二", None, S.NONE, statements=RETURNED)
UNDER_ANOTHER = case(paper("（2024）湘0111执协9号", "2024-06-20", S.NONE, statements=RETURNED, others=(NUMBER,)))
ERRAND = paper(NUMBER, "2024-06-14", S.CONTROLLED, statements=LETTER)
OWN = paper(f"{NUMBER}之三", "2024-06-20", S.CONTROLLED)


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((sent("2024-06-15"),), "15 days"),
        ((sent("2023-12-20"), there("2024-01-02")), "180 days there"),
        ((sent("2023-12-20"), there(status=S.PAID)), "paid there"),
        ((sent("2023-12-20"), there(status=S.SUSPENDED)), "stayed there"),
        ((sent("2023-12-20"), there(status=S.DEFERRED)), "deferred there (暂缓)"),
        ((sent("2023-12-20"), there(status=S.BANKRUPTCY_TRANSFER)), "sent to bankruptcy review there, so stayed"),
        ((sent(statements=()),), "designated, not entrusted"),
        ((sent("2024-06-14", BACK),), "returned"),
        ((sent("2024-06-14", BACK_AT_ONCE),), "returned on the day of the letter"),
        ((sent("2024-06-14", BACK_SOMETIME),), "returned on a day that nobody knows"),
        ((sent(None, BACK),), "returned, the letter of no day"),
        ((sent("2023-12-20"), there(statements=RETURNED)), "returned by a letter under the number there"),
        ((sent(), UNDER_ANOTHER), "returned under a third number, the letter naming the entrusted case"),
        ((sent("2023-12-20"), there(None, statements=RETURNED)), "the same on a day that nobody knows"),
        ((UNTITLED, there("2024-06-20")), "the letter tells no title: a later case there of the applicant is it"),
        ((sent(), there("2024-06-14", titles=())), "a case of the applicant there, filed on the day of the letter"),
        ((sent(), ASSIGNED), "there it names the old number, for one who took the claim over"),
        ((sent("2023-12-20"), TOLD_LATE), "180 days there, its first paper of no day"),
        ((BY_SUPERIOR,), "moved by a superior's ruling, without a letter of its own"),
        ((case(ERRAND, court_now=THERE),), "one act is entrusted (事项委托), the case goes on here"),
        ((sent(), there(None, titles=())), "a case of the applicant there, of no day"),
        ((sent(None), there(None, S.PAID)), "no day at all, but paid there"),
        (
            (
                case(
                    paper("（2024）浙0109执保5号", "2024-06-14", S.TRANSFERRED_OUT, statements=LETTER), court_now=THERE
                ),
            ),
            "a preservation case",
        ),
        ((sent("2024-06-14", OWN),), "the entrusting court goes on itself"),
        ((sent("2023-12-20", court_now=None),), "to whom is not said, however long ago"),
        ((struck_off(),), "struck off here, and no paper from there"),
        ((struck_off(), there(status=S.PAID)), "struck off here, paid there"),
        (
            (struck_off(paper(f"{NUMBER}之二", "2024-01-10", S.NONE, statements=RETURNED)), there()),
            "sent back, then 销案",
        ),
        ((struck_off(letter=()), there()), "struck off, but designated and never entrusted"),
        ((sent(None).model_copy(update={"status": S.CANCELLED}), there()), "struck off, the letter names no court"),
        ((ACCEPTED, sent()), "bankruptcy accepted"),
        ((), "nothing entrusted"),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert found(RULE, dossier(*cases)).answer is Answer.NOT_MET, why


def test_without_a_day_is_unknown() -> None:
    assert found(RULE, dossier(sent(None))).answer is Answer.UNKNOWN
    assert found(RULE, dossier(sent(None), there(None))).answer is Answer.UNKNOWN, "nor has the case there one"


def test_it_quotes_the_overdue_letter_and_else_every_one() -> None:
    early = (stated(StatementKind.ENTRUSTED, quote="请代为执行"),)
    young = case(paper("（2024）浙0109执6号", "2024-06-20", S.TRANSFERRED_OUT, statements=early), court_now=THERE)
    quoted = [{one.quote for one in found(RULE, dossier(*cases)).evidence} for cases in ((sent(), young), (young,))]
    assert ["请代为执行" in words for words in quoted] == [False, True]
