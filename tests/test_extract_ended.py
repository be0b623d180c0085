"""The end of a bankruptcy after which the debtor lives on (重整计划执行完毕), and what only looks like it."""

import pytest
from papers import marked
from rulings import read

from extractors.marks import marks

FIRM = "杭州青禾纸业有限公司"
FOUND = [
    # each row: what is told, the orders with the words marked, why
    ("", f"一、⟦确认{FIRM}重整计划执行完毕⟧；\n二、终结{FIRM}破产重整程序。", "a plan carried out"),
    ("", f"⟦确认{FIRM}的和解协议已履行完毕⟧。", "a settlement performed"),
    ("", f"⟦确认《{FIRM}重整计划》已全部执行完毕⟧。", "named by its title"),
    (
        "本院认为，债务人已清偿全部到期债务，依照《中华人民共和国企业破产法》第一百零八条第二项。",
        f"⟦终结{FIRM}破产清算程序⟧。",
        "all debts are paid",
    ),
    (
        "债务人与全体债权人自行达成协议，依照《中华人民共和国企业破产法》第一百零五条。",
        f"⟦终结{FIRM}破产程序⟧。",
        "settled with all creditors",
    ),
]
NOT_FOUND = [
    ("", f"批准{FIRM}重整计划，终止重整程序；按照计划减免的债务，自重整计划执行完毕时起不再清偿。", "a day to come"),
    ("", f"对管理人请求确认{FIRM}重整计划执行完毕的申请不予准许。", "only asked for"),
    ("管理人申请确认重整计划已执行完毕。", "本案延期审理。", "asked for before"),
    ("本院不予确认重整计划已执行完毕。", "本案延期审理。", "refused"),
    (
        "债务人已被宣告破产，财产分配完结，依照《中华人民共和国企业破产法》第一百二十条。",
        f"终结{FIRM}破产程序。",
        "a liquidation, after which the firm is no more",
    ),
]


def paper(told: str, orders: str, number: str = "（2022）浙01破11号之五") -> str:
    return (
        f"浙江省杭州市中级人民法院\n民事裁定书\n{number}\n申请人：{FIRM}管理人。\n{told}\n裁定如下：\n{orders}\n"
        "审判员　方晓\n二〇二三年九月十八日"
    )


@pytest.mark.parametrize(("told", "orders", "why"), FOUND)
def test_it_has_ended(told: str, orders: str, why: str) -> None:
    plain, words = marked(orders)
    doc = read(paper(told, plain))
    found = [doc.text[start:end] for start, end, one in marks(doc, "course") if one.kind == "bankruptcy_ended"]
    assert found == words, why


@pytest.mark.parametrize(("told", "orders", "why"), NOT_FOUND)
def test_it_lasts(told: str, orders: str, why: str) -> None:
    assert not [one for *_, one in marks(read(paper(told, orders)), "course") if one.kind == "bankruptcy_ended"], why


def test_an_enforcement_paper_ends_no_bankruptcy() -> None:
    doc = read(paper("", f"确认{FIRM}重整计划执行完毕。", number="（2023）浙0106执1000号之一"))
    assert not [one for *_, one in marks(doc, "course") if one.kind == "bankruptcy_ended"]


WOUND_UP = [
    # each row: what is told, the orders with the words marked, why
    ("破产财产分配完结，管理人请求终结破产程序。", f"⟦终结{FIRM}破产程序⟧。", "all is distributed"),
    (
        "债务人无财产可供分配，依照第四十三条第四款。",
        f"一、宣告{FIRM}破产；\n二、⟦终结{FIRM}破产清算程序⟧。",
        "nothing to pay the costs",
    ),
    ("", "⟦终结本案破产程序⟧。", "by 本案"),
]
NOT_WOUND_UP = [
    ("债务人已清偿全部到期债务。", f"终结{FIRM}破产程序。", "paid in full: it lives on"),
    ("依照《中华人民共和国企业破产法》第一百零五条。", f"终结{FIRM}破产程序。", "settled with all creditors"),
    ("重整计划已经执行完毕。", f"终结{FIRM}破产程序。", "a plan carried out"),
    ("", f"终结{FIRM}重整程序。", "no liquidation"),
    ("管理人请求本院终结破产程序。", "不予准许。", "only asked for"),
    ("", f"对管理人申请终结{FIRM}破产程序不予准许。", "refused"),
]


def wound_up(text: str) -> list[str]:
    doc = read(text)
    return [doc.text[start:end] for start, end, one in marks(doc, "course") if one.kind == "bankruptcy_closed"]


@pytest.mark.parametrize(("told", "orders", "why"), WOUND_UP)
def test_a_liquidation_has_ended(told: str, orders: str, why: str) -> None:
    plain, words = marked(orders)
    assert wound_up(paper(told, plain)) == words, why


@pytest.mark.parametrize(("told", "orders", "why"), NOT_WOUND_UP)
def test_no_liquidation_has_ended(told: str, orders: str, why: str) -> None:
    assert not wound_up(paper(told, orders)), why


def test_a_notice_tells_that_a_liquidation_has_ended() -> None:
    notice = (
        f"公告\n（2022）浙01破11号之六\n因{FIRM}破产财产已分配完毕，经管理人申请，本院于2023年9月18日裁定终结{FIRM}破产程序。\n"
        "浙江省杭州市中级人民法院\n二〇二三年九月十九日\n"
    )
    assert wound_up(notice) == [f"终结{FIRM}破产程序"]
    asked = notice.replace("经管理人申请，本院于2023年9月18日裁定", "管理人已申请")
    assert not wound_up(asked), "asked for"
    assert not wound_up(notice.replace("破11", "执11")), "no paper of a bankruptcy"
