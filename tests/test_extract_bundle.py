"""Where another paper begins in a file of several, and where none does though it looks like it."""

import pytest

from extractors.bundle import further_papers, papers_in

COURT, DAY = "某省某市某区人民法院", "二〇二四年三月五日"
RULING = [COURT, "执 行 裁 定 书", "（2024）某0102执11号之一", "申请执行人：某市甲乙建材有限公司。"]
OWN_END = ["终结本次执行程序。", "审判员  赵某", DAY, "书记员  钱某"]
BODY = ["本院在执行过程中查明，被执行人名下无可供执行的财产，申请执行人亦未能提供", "被执行人可供执行的财产线索。"]


@pytest.mark.parametrize(
    ("pages", "later"),
    [
        pytest.param(
            [RULING + OWN_END, [COURT, "执行通知书", "（2024）某0102执12号", *OWN_END]], [(2, 2)], id="number"
        ),
        pytest.param(
            [
                RULING + BODY,
                OWN_END,
                ["- 1 -", COURT, "决定书", "（2023）某01破申3号"],
                BODY,
                [COURT, "公告", "（2023）某01破申3号"],
            ],
            [(3, 4), (5, 5)],
            id="three papers, a page's number above the heading",
        ),
        pytest.param(
            [RULING + OWN_END, [*RULING[:2], "（2024）某0102执11号之二"]], [(2, 2)], id="the next paper of a case"
        ),
        pytest.param(
            [RULING + OWN_END, [COURT, "协助执行通知书", "（2024）某0102执11号之一"]], [(2, 2)], id="another title"
        ),
        pytest.param([RULING + OWN_END, ["送达回证", "案由", "执行"]], [(2, 2)], id="a form without a number"),
        pytest.param(
            [RULING + OWN_END, ["强制执行申请书", "申请人：某市甲乙建材有限公司"]], [(2, 2)], id="what a party hands in"
        ),
        pytest.param([RULING + OWN_END, [COURT, "退回委托执行函", "某市某区人民法院："]], [(2, 2)], id="a letter"),
        pytest.param(
            [
                RULING + OWN_END,
                [
                    "某市甲乙公司与某市丙丁公司执行裁定书",
                    "发布日期：2024-03-01",
                    COURT,
                    "执行裁定书",
                    "（2024）某0102执12号",
                ],
            ],
            [(2, 2)],
            id="below a site's lines",
        ),
        pytest.param(
            [
                RULING + OWN_END,
                [f"{COURT}执 行 裁 定 书（2024）某0102执", "12号申请执行人：某市甲乙建材有限公司，住所地"],
            ],
            [(2, 2)],
            id="a site's print, its lines run on",
        ),
        pytest.param([RULING, [*RULING[:3], *BODY], [*RULING[:3], *OWN_END]], [], id="a running head"),
        pytest.param(
            [
                [COURT, "执行案件卷宗", "案号：（2024）某0102执11号", "结案日期：2024年3月5日"],
                ["卷内目录"],
                RULING + OWN_END,
            ],
            [(2, 2), (3, 3)],
            id="the cover of a case file and its contents",
        ),
        pytest.param([["特快专递", "收件人：李某"], RULING + BODY, OWN_END], [], id="an envelope belongs to its paper"),
        pytest.param(
            [RULING + OWN_END, [COURT, "送达回证", "送达文书：执行裁定书", "（2024）某0102执11号之一", DAY]],
            [(2, 2)],
            id="a form that names the paper",
        ),
        pytest.param(
            [RULING + OWN_END, ["附：", "执行财产分配方案", "（2024）某0102执12号清单"]], [], id="an attachment"
        ),
        pytest.param([RULING + OWN_END, ["附件1", "送达地址确认书"]], [], id="an attachment that is a form"),
        pytest.param([RULING + BODY, ["授权委托书", "等材料在卷佐证。"]], [], id="no paper ends before"),
        pytest.param([RULING + BODY, ["执行裁定书，裁定冻结其存款。", *BODY], OWN_END], [], id="a paper spoken of"),
        pytest.param(
            [RULING + BODY, ["一、某区人民法院作出", "民事判决书", "（2020）某0102民初5号", "，现已生效。"]],
            [],
            id="told in a sentence",
        ),
        pytest.param([RULING + OWN_END, RULING + OWN_END], [(2, 2)], id="another copy"),
        pytest.param([RULING + BODY, RULING + OWN_END], [], id="the same page twice, of a paper that has not ended"),
        pytest.param([RULING + OWN_END], [], id="one page"),
    ],
)
def test_papers_of_a_file(pages: list[list[str]], later: list[tuple[int, int]]) -> None:
    first, *found = papers_in(pages)
    assert found == later
    assert first == (1, later[0][0] - 1 if later else len(pages))
    assert [warn.code for warn in further_papers([first, *found])] == (["several_papers"] if later else [])
