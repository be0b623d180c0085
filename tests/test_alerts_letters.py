"""The letter as an e-mail: its head, its words in both forms, and its file."""

import subprocess
import sys
from datetime import date, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from alerts_cases import FIRM, HANGZHOU, IDENTITY, QIANTANG, XIAOSHAN, firm_cases, firm_referral, letter, person_flag

from alerts.letters.enclosure import Enclosure
from alerts.letters.letter import addressed, compose
from alerts.offices.recipient import Recipient, Way
from alerts.posting.outbox import file_name, write_outbox
from alerts.posting.owing import owe, withdraw
from flows.settings import Settings
from models import Dispatch, Letter, LetterState, Referral, Urgency

SENDER = "执破值守 <zhipo@zhipo.example>"
ADDRESS = "zhixingju@hangzhou.example"
BOOK = {HANGZHOU.name: Recipient(HANGZHOU.name, address=ADDRESS, way=Way.OWN)}


def mail(owed: Letter | None = None, language: str = "zh", sender: str = SENDER) -> EmailMessage:
    return composed(owed or owe(firm_referral())[0], language=language, sender=sender)


def composed(*letters: Letter, language: str = "zh", sender: str = SENDER, **given: Any) -> EmailMessage:
    dispatch = Dispatch.of(letters, max(letter.on for letter in letters))
    cases = {firm_referral().debtor.key: firm_cases(), **given.pop("cases", {})}
    return compose(dispatch, language, sender, cases=cases, recipient=BOOK.get(dispatch.office), **given)


def only(letter: Letter) -> Dispatch:
    return Dispatch.of([letter], letter.on)


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
    assert message["To"].addresses[0].addr_spec == ADDRESS
    assert message["Importance"] == "high"
    assert message["In-Reply-To"] is None
    assert bytes(message) == bytes(mail(owed))


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_rules_and_limbs_are_named_not_numbered(kind: str) -> None:
    referral = firm_referral()
    said = {"zh": "3件加R2、R4之一；c4 资不抵债", "en": "3 with R2 or R4; c4 assets below debts"}
    told = tuple(one.model_copy(update={"because": said}) for one in referral.findings)
    text = text_of(mail(owe(referral.model_copy(update={"findings": told}))[0]), kind)
    assert "3件加首封僵局、破产申请审查或预重整期间他院仍在执行之一；资不抵债" in text


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
        "浙江省杭州市中级人民法院执行局：",
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
    message = composed(owed)
    again = message_from_bytes(bytes(message), policy=policy.default)
    assert again["Bcc"] is None
    assert "\n" not in again["Subject"]
    assert "<script" not in text_of(again, "html")
    assert "&lt;script&gt;" in text_of(again, "html")


def test_identity_numbers_are_masked_in_head_body_and_file_name() -> None:
    referral = person_flag(f"陆青禾{IDENTITY}").referral
    assert referral
    owed = letter(referral)
    message = composed(owed, cases={referral.debtor.key: person_flag().dossier.cases})
    assert IDENTITY not in message["Subject"]
    assert IDENTITY not in file_name(only(owed))
    for kind in ("plain", "html"):
        assert IDENTITY not in text_of(message, kind)
        assert "330121********2210" in text_of(message, kind)


@pytest.mark.parametrize(
    ("sender", "why"),
    [
        ("执破值守", "a name alone"),
        ("zhipo@x..org", "two dots"),
        ("@x.org", "nobody"),
        ("张三@court.cn", "a name that no header takes as it is"),
        ("a b@c.org", "a blank"),
        ("a@b@c", "two signs"),
        ("a@法院.cn", "a domain that is not written as it is sent (xn--)"),
        ("", "nothing"),
    ],
)
def test_a_sender_without_address_is_refused(sender: str, why: str) -> None:
    with pytest.raises(ValueError, match="e-mail address"):
        mail(sender=sender)
    with pytest.raises(ValueError, match="e-mail address"):
        assert Settings(sender=sender or "<>"), why


def test_the_outbox_holds_each_letter_once(tmp_path: Path) -> None:
    owed = owe(firm_referral())
    every = [(only(one), mail(one)) for one in owed]
    paths = write_outbox(every, tmp_path / "outbox")
    assert paths[0].name == f"2024-01-18_浙江省杭州市中级人民法院_杭州云岫针织有限公司_{owed[0].id[:8]}.eml"
    before = [path.stat().st_mtime_ns for path in paths]
    assert write_outbox(every, tmp_path / "outbox") == paths
    assert [path.stat().st_mtime_ns for path in paths] == before
    assert sorted((tmp_path / "outbox").iterdir()) == sorted(paths)
    assert message_from_bytes(paths[0].read_bytes(), policy=policy.default)["Subject"] == every[0][1]["Subject"]


def test_the_same_letters_of_a_later_day_take_the_place_of_the_earlier(tmp_path: Path) -> None:
    (one,) = owe(firm_referral())[:1]
    first, later = only(one), only(one).model_copy(update={"on": only(one).on + timedelta(days=1)})
    folder = tmp_path / "outbox"
    (before,) = write_outbox([(first, mail(one))], folder)
    (after,) = write_outbox([(later, mail(one))], folder)
    assert before.name.rpartition("_")[2] == after.name.rpartition("_")[2], "who carries them has them once"
    assert list(folder.glob("*.eml")) == [after]
    assert (folder / "void" / before.name).is_file()


def test_what_a_killed_night_has_written_of_a_letter_is_gone_with_the_next(tmp_path: Path) -> None:
    (owed, *_) = owe(firm_referral())
    command = (
        "import os, signal, sys; from pathlib import Path; from alerts.posting import outbox; "
        "outbox.os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL); "
        "outbox._write(Path(sys.argv[1]), b'half of it')"
    )
    path = tmp_path / file_name(only(owed))
    subprocess.run([sys.executable, "-c", command, str(path)], check=False)
    assert list(tmp_path.iterdir()), "a half file is left"
    assert write_outbox([(only(owed), mail(owed))], tmp_path) == list(tmp_path.iterdir())


def test_a_torn_file_is_replaced_and_a_failed_write_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owed = owe(firm_referral())[0]
    (path,) = write_outbox([(only(owed), mail(owed))], tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:100])
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        write_outbox([(only(owed), mail(owed))], tmp_path)
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == [path]
    write_outbox([(only(owed), mail(owed))], tmp_path)
    assert path.read_bytes() == whole


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b\\c:d*e?f", "甲" * 300, "...", "\x00\u202e"])
def test_no_name_leads_out_of_the_folder(name: str, tmp_path: Path) -> None:
    referral = person_flag(name).referral
    assert referral
    owed = letter(referral)
    (path,) = write_outbox([(only(owed), composed(owed))], tmp_path)
    assert path.parent == tmp_path
    assert len(path.name.encode()) < 255


def about(name: str, urgency: Urgency, state: LetterState = LetterState.NEW) -> Letter:
    """A letter about another debtor to the same office."""
    referral = firm_referral()
    debtor = referral.debtor.model_copy(update={"name": name, "key": f"org:{name}"})
    other: Referral = referral.model_copy(update={"debtor": debtor, "urgency": urgency})
    return letter(other, state)


def test_letters_of_one_office_go_out_as_one_most_urgent_first_and_withdrawals_last() -> None:
    calm, pressing = about("甲公司", Urgency.U3), about("乙公司", Urgency.U1)
    gone = about("丙公司", Urgency.U1, LetterState.WITHDRAWN)
    message = composed(gone, calm, pressing)
    assert message["Subject"] == "［执破·当日］关于乙公司等3件线索（新发2件、撤回1件）"
    for kind in ("plain", "html"):
        body = text_of(message, kind)
        places = [body.rindex(f"第{place}件，共3件") for place in (1, 2, 3)]
        assert [body.index(name, place) for name, place in zip(("乙公司", "甲公司", "丙公司"), places, strict=True)]
        assert places == sorted(places)
        assert body.count("本函仅是线索，不是决定") == 1
        assert body.count("请直接回复本邮件") == 1
        assert all(one.id[:12] in body for one in (calm, pressing, gone))
    assert composed(calm, pressing, gone)["Message-ID"] == message["Message-ID"]
    assert message["Message-ID"] != composed(calm, pressing)["Message-ID"]


def test_withdrawals_alone_ask_for_nothing() -> None:
    message = composed(*(about(name, Urgency.U1, LetterState.WITHDRAWN) for name in ("甲公司", "乙公司")))
    assert message["Subject"] == "［执破·撤回］关于乙公司等2件线索"
    assert message["Importance"] is None
    assert "本函仅是线索，不是决定" not in text_of(message)


def test_letters_of_two_offices_are_no_dispatch() -> None:
    with pytest.raises(ValueError, match="one office, not of 2"):
        Dispatch.of(owe(firm_referral())[:2], date(2024, 1, 18))


def test_files_are_attached_and_pictures_stand_under_the_words_they_show() -> None:
    owed = owe(firm_referral())[0]
    quoted = owed.referral.findings[0].evidence[0]
    picture = Enclosure("places.png", "image/png", b"\x89PNG", content_id="place-1.zhipo", shows=quoted)
    message = composed(owed, enclosures=[picture, Enclosure("案卷\r\nX: y.csv", "text/csv", b"a,b\n")])
    again = message_from_bytes(bytes(message), policy=policy.default)
    assert [part.get_filename() for part in again.iter_attachments()] == ["案卷 X: y.csv"]
    html = text_of(again, "html")
    assert html.index(quoted.quote) < html.index('src="cid:place-1.zhipo"')
    (shown,) = (part for part in again.walk() if part["Content-ID"])
    assert (shown["Content-ID"], shown.get_content()) == ("<place-1.zhipo>", b"\x89PNG")
    assert bytes(message) == bytes(
        composed(owed, enclosures=[picture, Enclosure("案卷\r\nX: y.csv", "text/csv", b"a,b\n")])
    )
    assert "cid:" not in text_of(mail(), "html")


@pytest.mark.parametrize(
    ("way", "said"),
    [
        (Way.SUPERIOR, "本函因此发至贵院的上级法院浙江省高级人民法院"),
        (Way.FALLBACK, "本函因此发至浙江省高级人民法院，请转交浙江省杭州市中级人民法院"),
        (Way.OWN, None),
    ],
)
def test_a_letter_that_goes_to_another_says_so(way: Way, said: str | None) -> None:
    to = Recipient(HANGZHOU.name, "浙江省高级人民法院", "zhixing@zhejiang.example", way)
    message = compose(only(owe(firm_referral())[0]), "zh", SENDER, recipient=to)
    assert message["To"].addresses[0].display_name == "浙江省高级人民法院"
    for kind in ("plain", "html"):
        assert ("本函因此发至" in text_of(message, kind)) == (said is not None)
        assert (said or "") in text_of(message, kind)


def test_it_stands_behind_the_e_mails_that_it_follows() -> None:
    first = owe(firm_referral())[0]
    gone = withdraw([first], date(2024, 1, 25))[0]
    message = composed(gone, earlier={first.id: "f" * 64})
    assert message["In-Reply-To"] == f"<{'f' * 64}@zhipo.example>"
