"""Which letters are owed: new, changed, withdrawn, and never the same twice."""

from datetime import timedelta

from alerts_cases import HANGZHOU, ON, QIANTANG, XIAOSHAN, firm_referral, person_flag, words_of

from alerts.posting.owing import owe, withdraw
from models import Letter, LetterState, Referral, Urgency

LATER = ON + timedelta(days=7)


def later(**changes: object) -> Referral:
    return firm_referral().model_copy(update={"on": LATER, **changes})


def with_more_words() -> Referral:
    first, *rest = firm_referral().findings
    more = first.model_copy(update={"evidence": (*first.evidence, words_of("新裁定.pdf", "终结本次执行程序"))})
    return later(findings=(more, *rest))


def test_a_new_flag_owes_one_letter_to_each_office() -> None:
    letters = owe(firm_referral())
    assert [letter.office for letter in letters] == [HANGZHOU.name, XIAOSHAN.name, QIANTANG.name]
    assert {letter.state for letter in letters} == {LetterState.NEW}
    assert len({letter.id for letter in letters}) == 3
    assert all(letter.follows is None and letter.on == ON for letter in letters)


def test_the_same_flag_on_the_same_words_owes_nothing() -> None:
    assert owe(later(), owe(firm_referral())) == ()


def test_the_id_of_a_first_letter_is_that_of_the_model() -> None:
    letter = owe(firm_referral())[0]
    assert letter.id == Letter.id_of(HANGZHOU.name, letter.referral)


def test_other_words_owe_a_changed_letter_that_follows_the_first() -> None:
    first = owe(firm_referral())
    changed = owe(with_more_words(), first)
    assert {letter.state for letter in changed} == {LetterState.CHANGED}
    assert [letter.follows for letter in changed] == [letter.id for letter in first]
    assert not {letter.id for letter in changed} & {letter.id for letter in first}
    assert owe(with_more_words(), (*first, *changed)) == ()


def test_going_back_to_the_first_words_is_a_change_with_an_id_of_its_own() -> None:
    first = owe(firm_referral())
    changed = owe(with_more_words(), first)
    back = owe(later(), (*first, *changed))
    assert {letter.state for letter in back} == {LetterState.CHANGED}
    assert not {letter.id for letter in back} & {letter.id for letter in (*first, *changed)}


def test_more_urgent_on_the_same_words_is_owed_and_less_urgent_is_not() -> None:
    calm = firm_referral().model_copy(update={"urgency": Urgency.U2})
    told = owe(calm)
    pressed = owe(later(urgency=Urgency.U1), told)
    assert {letter.state for letter in pressed} == {LetterState.CHANGED}
    assert not {letter.id for letter in pressed} & {letter.id for letter in told}
    assert owe(later(urgency=Urgency.U3), told) == ()


def test_an_office_no_longer_addressed_gets_a_withdrawal() -> None:
    first = owe(firm_referral())
    letters = owe(later(tell=(HANGZHOU.name,)), first)
    assert [(letter.office, letter.state) for letter in letters] == [
        (XIAOSHAN.name, LetterState.WITHDRAWN),
        (QIANTANG.name, LetterState.WITHDRAWN),
    ]
    assert letters[0].on == LATER
    assert letters[0].referral == first[1].referral


def test_a_flag_that_is_gone_is_withdrawn_once() -> None:
    first = owe(firm_referral())
    gone = withdraw(first, LATER, "破产申请已于2024年1月22日受理。")
    assert {letter.state for letter in gone} == {LetterState.WITHDRAWN}
    assert gone[0].reason == "破产申请已于2024年1月22日受理。"
    assert withdraw((*first, *gone), LATER) == ()


def test_a_flag_raised_again_after_its_withdrawal_is_a_new_letter_with_a_new_id() -> None:
    first = owe(firm_referral())
    gone = withdraw(first, LATER)
    again = owe(later(), (*first, *gone))
    assert {letter.state for letter in again} == {LetterState.NEW}
    every = [letter.id for letter in (*first, *gone, *again)]
    assert len(set(every)) == len(every)
    assert owe(later(), (*first, *gone, *again)) == ()
    twice = withdraw((*first, *gone, *again), LATER)
    assert not {letter.id for letter in twice} & set(every)


def test_what_only_analysts_are_told_is_in_no_letter_and_changes_none() -> None:
    first = owe(firm_referral())
    assert "amount_mismatch" not in {found.rule for found in first[0].referral.findings}
    without = tuple(found for found in firm_referral().findings if found.rule != "amount_mismatch")
    assert owe(later(findings=without), first) == ()


def test_letters_about_another_debtor_are_left_alone() -> None:
    other = person_flag().referral
    assert other
    assert {letter.state for letter in owe(firm_referral(), owe(other))} == {LetterState.NEW}
    assert owe(later(), (*owe(other), *owe(firm_referral()))) == ()


def test_the_order_in_which_letters_are_handed_over_does_not_matter() -> None:
    first = owe(firm_referral())
    changed = owe(with_more_words(), first)
    assert owe(with_more_words(), (*changed, *first)) == ()
    gone = withdraw((*changed, *first), LATER)
    assert [letter.follows for letter in gone] == [letter.id for letter in changed]
    assert withdraw((*gone, *changed, *first), LATER) == ()
