"""What is owed given what went out, and which unsent letters are cancelled: nothing wrong goes out to be taken back."""

from datetime import UTC, datetime, timedelta

from alerts_cases import HANGZHOU, ON, QIANTANG, XIAOSHAN, firm_referral, words_of

from alerts.posting.owing import owe, settle
from models import (
    Answer,
    Cancelled,
    DifferenceKind,
    Finding,
    Letter,
    LetterRecord,
    LetterState,
    Outcome,
    Referral,
    Try,
    Urgency,
)

LATER = ON + timedelta(days=7)
MOMENT = datetime(2024, 1, 18, tzinfo=UTC)
OFFICES = [HANGZHOU.name, XIAOSHAN.name, QIANTANG.name]


def later(**changes: object) -> Referral:
    return firm_referral().model_copy(update={"on": LATER, **changes})


def other_words() -> Referral:
    first, *rest = firm_referral().findings
    more = first.model_copy(update={"evidence": (*first.evidence, words_of("新裁定.pdf", "终结本次执行程序"))})
    return later(findings=(more, *rest))


def unsent(*letters: Letter) -> list[LetterRecord]:
    return [LetterRecord(letter=one) for one in letters]


def sent(*letters: Letter) -> list[LetterRecord]:
    return [LetterRecord(letter=one, sent_at=MOMENT) for one in letters]


def maybe(*letters: Letter) -> list[LetterRecord]:
    tries = (Try(at=MOMENT, address="a@b.example", outcome=Outcome.UNCERTAIN),)
    return [LetterRecord(letter=one, dispatch=one.id, fixed_on=ON, tries=tries) for one in letters]


def cancelled(*letters: Letter) -> list[LetterRecord]:
    return [LetterRecord(letter=one, cancelled_at=MOMENT, cancelled=Cancelled.FALLEN) for one in letters]


def test_the_same_flag_leaves_the_unsent_letters_as_they_are() -> None:
    assert settle(later(), unsent(*owe(firm_referral())), LATER) == ((), {})


def test_an_unsent_letter_whose_flag_fell_is_cancelled_and_nobody_is_told() -> None:
    first = owe(firm_referral())
    assert settle(None, unsent(*first), LATER) == ((), {one.id: Cancelled.FALLEN for one in first})


def test_an_unsent_letter_that_changes_is_replaced_by_a_new_one() -> None:
    first = owe(firm_referral())
    letters, gone = settle(other_words(), unsent(*first), LATER)
    assert {one.state for one in letters} == {LetterState.NEW}, "the office has read nothing yet"
    assert gone == {one.id: Cancelled.CHANGED for one in first}


def test_an_unsent_change_that_is_undone_is_cancelled_and_nothing_is_owed() -> None:
    first = owe(firm_referral())
    changed = owe(other_words(), first)
    letters, gone = settle(later(), [*sent(*first), *unsent(*changed)], LATER)
    assert (letters, gone) == ((), {one.id: Cancelled.FALLEN for one in changed})


def test_an_unsent_withdrawal_is_cancelled_where_the_flag_is_back() -> None:
    first = owe(firm_referral())
    withdrawn = settle(None, sent(*first), LATER).letters
    assert {one.state for one in withdrawn} == {LetterState.WITHDRAWN}
    letters, gone = settle(later(), [*sent(*first), *unsent(*withdrawn)], LATER)
    assert (letters, set(gone)) == ((), {one.id for one in withdrawn})


def test_a_flag_raised_again_after_its_letter_was_cancelled_has_an_id_of_its_own() -> None:
    first = owe(firm_referral())
    letters, gone = settle(later(), cancelled(*first), LATER)
    assert [one.office for one in letters] == OFFICES
    assert not {one.id for one in letters} & {one.id for one in first}
    assert gone == {}


def test_what_may_have_arrived_is_withdrawn_and_not_repeated() -> None:
    first = owe(firm_referral())
    letters, gone = settle(None, maybe(*first), LATER)
    assert {one.state for one in letters} == {LetterState.WITHDRAWN}
    assert gone == {one.id: Cancelled.CHANGED for one in first}
    assert settle(later(), maybe(*first), LATER) == ((), {}), "the same flag: it goes on being repeated"


def test_a_dropped_office_has_its_unsent_letter_cancelled() -> None:
    first = owe(firm_referral())
    letters, gone = settle(later(tell=(HANGZHOU.name,)), unsent(*first), LATER)
    assert (letters, set(gone)) == ((), {first[1].id, first[2].id})


def test_an_earlier_day_leaves_later_letters_alone() -> None:
    owed = owe(later())
    assert settle(None, unsent(*owed), ON) == ((), {})
    assert settle(firm_referral(), unsent(*owe(other_words())), ON) == ((), {})


def test_less_urgent_before_it_went_is_said_so() -> None:
    first = owe(firm_referral())
    letters, gone = settle(later(urgency=Urgency.U3), unsent(*first), LATER)
    assert {one.referral.urgency for one in letters} == {Urgency.U3}
    assert len(gone) == 3


def test_a_changed_letter_says_what_has_changed() -> None:
    first, *rest = firm_referral().findings
    told = owe(firm_referral().model_copy(update={"findings": (first, *rest[:1]), "urgency": Urgency.U2}))
    fallen = rest[0].model_copy(update={"answer": Answer.NOT_MET, "because": {"zh": "已移送", "en": "moved"}})
    now = later(findings=other_words().findings[:1], urgency=Urgency.U1)
    letters, _ = settle(now, sent(*told), LATER, findings=(first, fallen))
    found = {one.kind: one for one in letters[0].differences}
    assert found.keys() == {DifferenceKind.URGENCY, DifferenceKind.RULE_GONE, DifferenceKind.WORDS_ADDED}
    assert (found[DifferenceKind.URGENCY].before, found[DifferenceKind.URGENCY].after) == (("U2",), ("U1",))
    assert found[DifferenceKind.RULE_GONE].because == {"zh": "已移送", "en": "moved"}
    assert [one.file for one in found[DifferenceKind.WORDS_ADDED].evidence] == ["新裁定.pdf"]


def test_a_withdrawal_says_what_the_rules_answer_now() -> None:
    referral = firm_referral()
    answers = tuple(
        Finding(rule=one.rule, answer=Answer.NOT_MET, because={"zh": f"{one.rule}不成立", "en": "no"})
        for one in referral.findings
    )
    letters, _ = settle(None, sent(*owe(referral)), LATER, findings=answers)
    assert {one.rule for one in letters[0].grounds} == {one.rule for one in letters[0].referral.findings}
