"""The letter as an e-mail: its head, its words in both forms, and its file."""

from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from alerts_cases import FIRM, HANGZHOU, IDENTITY, QIANTANG, XIAOSHAN, firm_cases, firm_referral, letter, person_flag

from alerts.letters import addressed, compose
from alerts.outbox import file_name, write_outbox
from alerts.owing import owe, withdraw
from models import Letter, LetterState

SENDER = "执破值守 <zhipo@zhipo.example>"
BOOK = {HANGZHOU.name: "zhixingju@hangzhou.example"}


def mail(owed: Letter | None = None, language: str = "zh", sender: str = SENDER) -> EmailMessage:
    return compose(owed or owe(firm_referral())[0], language, sender, cases=firm_cases(), addresses=BOOK)


def text_of(message: EmailMessage, kind: str = "plain") -> str:
    body = message.get_body((kind,))
    assert body is not None
    return str(body.get_content())


def test_the_head_is_decided_by_the_letter_alone() -> None:
    owed = owe(firm_referral())[0]
    message = mail(owed)
    assert message["Subject"] == f"［执破·当日］关于{FIRM}集中执行、移送破产审查（执转破）的线索"
    assert message["Message-ID"] == f"<{owed.id}@zhipo.example>"
    assert message["Date"] == "Thu, 18 Jan 2024 08:00:00 +0800"
    assert message["From"].addresses[0].display_name == "执破值守"
    assert message["To"].addresses[0].addr_spec == BOOK[HANGZHOU.name]
    assert message["Importance"] == "high"
    assert message["In-Reply-To"] is None
    assert bytes(message) == bytes(mail(owed))


def test_it_survives_the_wire() -> None:
    message = mail()
    again = message_from_bytes(bytes(message), policy=policy.default)
    assert again["Subject"] == message["Subject"]
    assert again["To"].addresses[0].display_name == HANGZHOU.name
    assert text_of(again, "html").splitlines() == text_of(message, "html").splitlines()
    assert max(map(len, bytes(message).split(b"\r\n"))) <= 998


def test_an_office_without_address_is_named_and_cannot_be_sent_to() -> None:
    owed = owe(firm_referral())[1]
    message = mail(owed)
    again = message_from_bytes(bytes(message), policy=policy.default)
    assert again["To"].groups[0].display_name == XIAOSHAN.name
    assert again["To"].addresses == ()
    assert not addressed(message)
    assert addressed(mail())


@pytest.mark.parametrize("kind", ["plain", "html"])
@pytest.mark.parametrize(
    "said",
    [
        "浙江省杭州市中级人民法院：",
        "本函仅是线索，不是决定",
        FIRM,
        "请于收到当日阅处",
        "终结（2022）浙0109执3101号案件的本次执行程序。",
        "浙0109执3101号-终本裁定.pdf，第 2 页",
        "《中华人民共和国民事诉讼法》第二百三十七条",
        "未经人工核对",
        "审查是否就该被执行人的系列案件指定一家法院集中执行",
        "案件已指定、提级或委托至同一家法院",
        "（2022）浙0109执3101号",
        "债务未清偿，并非执行完毕",
        "仅供参考：按破产审查法院",
        QIANTANG.name,
        "请直接回复本邮件（zhipo@zhipo.example）",
        "186,400.00 元",
        "与贵院直接相关",
    ],
)
def test_both_forms_say(kind: str, said: str) -> None:
    assert said in text_of(mail(), kind)


def test_what_concerns_the_office_stands_first() -> None:
    body = text_of(mail(owe(firm_referral())[2]))
    assert body.index("执转破候选") < body.index("多法院系列执行")


def test_a_tie_says_that_the_superior_decides() -> None:
    referral = firm_referral().model_copy(update={"candidate_court": None})
    assert "各项条件没有指向唯一的一家法院" in text_of(mail(owe(referral)[0]))


def test_english() -> None:
    message = mail(language="en")
    assert message["Subject"].startswith("[Zhipo 执破, same day]")
    body = text_of(message)
    assert "a pointer, not a decision" in body
    assert "dormant 终结本次执行程序 (unpaid, not closed)" in body


def test_a_withdrawal_names_what_it_withdraws_and_follows_the_letter() -> None:
    first = owe(firm_referral())
    gone = withdraw(first, date(2024, 1, 25), "破产申请已经受理。")[0]
    message = mail(gone)
    assert "撤回" in message["Subject"]
    assert message["In-Reply-To"] == message["References"] == f"<{first[0].id}@zhipo.example>"
    assert message["Importance"] is None
    for kind in ("plain", "html"):
        assert "线索撤回函" in text_of(message, kind)
        assert "破产申请已经受理。" in text_of(message, kind)
        assert "多法院系列执行" in text_of(message, kind)
        assert "请于收到当日阅处" not in text_of(message, kind)


def test_a_changed_letter_says_that_it_replaces() -> None:
    owed = letter(state=LetterState.CHANGED)
    assert "现以本函替代前函" in text_of(mail(owed))
    assert "更新" in mail(owed)["Subject"]


def test_a_name_with_line_breaks_cannot_add_a_header() -> None:
    name = "某厂\r\nBcc: everyone@zhipo.example\r\n\r\n<script>alert(1)</script>"
    referral = person_flag(name).referral
    assert referral
    owed = letter(referral, office="某院\r\nBcc: x@zhipo.example")
    message = compose(owed, "zh", SENDER)
    again = message_from_bytes(bytes(message), policy=policy.default)
    assert again["Bcc"] is None
    assert "\n" not in again["Subject"]
    assert "<script" not in text_of(again, "html")
    assert "&lt;script&gt;" in text_of(again, "html")


def test_identity_numbers_are_masked_in_head_body_and_file_name() -> None:
    referral = person_flag(f"陆青禾{IDENTITY}").referral
    assert referral
    owed = letter(referral)
    message = compose(owed, "zh", SENDER, cases=person_flag().dossier.cases)
    assert IDENTITY not in message["Subject"]
    assert IDENTITY not in file_name(owed)
    for kind in ("plain", "html"):
        assert IDENTITY not in text_of(message, kind)
        assert "330121********2210" in text_of(message, kind)


def test_a_sender_without_address_is_refused() -> None:
    with pytest.raises(ValueError, match="e-mail address"):
        mail(sender="执破值守")


def test_the_outbox_holds_each_letter_once(tmp_path: Path) -> None:
    owed = owe(firm_referral())
    composed = [(one, mail(one)) for one in owed]
    paths = write_outbox(composed, tmp_path / "outbox")
    assert paths[0].name == f"2024-01-18_浙江省杭州市中级人民法院_杭州云岫针织有限公司_{owed[0].id[:8]}.eml"
    before = [path.stat().st_mtime_ns for path in paths]
    assert write_outbox(composed, tmp_path / "outbox") == paths
    assert [path.stat().st_mtime_ns for path in paths] == before
    assert sorted((tmp_path / "outbox").iterdir()) == sorted(paths)
    assert message_from_bytes(paths[0].read_bytes(), policy=policy.default)["Subject"] == composed[0][1]["Subject"]


def test_a_torn_file_is_replaced_and_a_failed_write_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owed = owe(firm_referral())[0]
    (path,) = write_outbox([(owed, mail(owed))], tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:100])
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        write_outbox([(owed, mail(owed))], tmp_path)
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == [path]
    write_outbox([(owed, mail(owed))], tmp_path)
    assert path.read_bytes() == whole


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b\\c:d*e?f", "甲" * 300, "...", "\x00\u202e"])
def test_no_name_leads_out_of_the_folder(name: str, tmp_path: Path) -> None:
    referral = person_flag(name).referral
    assert referral
    owed = letter(referral)
    (path,) = write_outbox([(owed, compose(owed, "zh", SENDER))], tmp_path)
    assert path.parent == tmp_path
    assert len(path.name.encode()) < 255
