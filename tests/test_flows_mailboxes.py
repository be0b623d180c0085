"""Stories 01 and 02 day by day, through the plain steps of a night, to the mailbox of each office."""

import pytest
from letterbox import Letterbox
from mailboxes import play, text_of

pytestmark = pytest.mark.xdist_group("mailboxes")

XIAOSHAN, QIANTANG, HANGZHOU = "zhixingju@xiaoshan.example", "zhixingju@qiantang.example", "zhixingju@hangzhou.example"


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Letterbox:
    filled = Letterbox()
    told = play(tmp_path_factory.mktemp("var"), filled, every_week=False)
    assert all(mailing.owed == 0 and mailing.troubles == () for _, mailing in told)
    return filled


def mailbox(box: Letterbox, address: str) -> list[tuple[str, str]]:
    """Day and subject of each e-mail of one office."""
    mine = [one for one in box.taken if one["To"].addresses[0].addr_spec == address]
    return [(one["Date"].datetime.date().isoformat(), str(one["Subject"])) for one in mine]


def test_each_office_has_one_e_mail_a_night_at_most(box: Letterbox) -> None:
    for address in (XIAOSHAN, QIANTANG, HANGZHOU):
        days = [day for day, _ in mailbox(box, address)]
        assert days == sorted(set(days))
    assert len(set(box.ids)) == len(box.taken)


def test_the_superior_is_told_of_the_series_and_no_more_once_it_has_designated(box: Letterbox) -> None:
    days = [(day, "撤回" in subject) for day, subject in mailbox(box, HANGZHOU)]
    assert days[:2] == [("2023-11-20", False), ("2023-11-28", True)], "told, then designated on the 28th"
    assert days[-1] == ("2024-02-01", True), "acceptance ends what a new case had raised again"


def test_what_ended_the_flag_is_quoted_in_the_withdrawal(box: Letterbox) -> None:
    (last,) = (
        one
        for one in box.taken
        if one["Date"].datetime.date().isoformat() == "2024-02-01" and one["To"].addresses[0].addr_spec == HANGZHOU
    )
    body = text_of(last)
    assert "已于2024年2月1日受理债务人的破产申请" in body
    assert "“受理浙江禾屿高分子材料股份有限公司的重整申请”（02-090-qt-poshen31-accepted.txt，第 1 页）" in body
    assert last["In-Reply-To"].strip() in box.ids


def test_a_changed_letter_says_what_has_changed(box: Letterbox) -> None:
    (changed,) = (
        one
        for one in box.taken
        if one["Date"].datetime.date().isoformat() == "2023-11-28" and one["To"].addresses[0].addr_spec == QIANTANG
    )
    body = text_of(changed)
    assert "本次变化" in body
    assert "由“集中执行、移送破产审查（执转破）”改为“移送破产审查（执转破）”" in body
    assert "线索“多法院系列执行”不再成立：未执行完毕的执行案件26件，在1个法院" in body


def test_enforcement_after_acceptance_reaches_the_court_that_enforced(box: Letterbox) -> None:
    day, subject = mailbox(box, XIAOSHAN)[-1]
    assert (day, "当日·更新" in subject) == ("2024-03-20", True)
