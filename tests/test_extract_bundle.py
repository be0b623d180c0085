"""Where another paper begins in a file of several, and where none does though it looks like it."""

import pytest

from extractors.paper.bundle import further_papers, papers_in

COURT, DAY = "某省某市某区人民法院", "二〇二四年三月五日"
RULING = [COURT, "执 行 裁 定 书", "（2024）浙0102执11号之一", "申请执行人：某市甲乙建材有限公司。"]
OWN_END = ["终结本次执行程序。", "审判员  赵某", DAY, "书记员  钱某"]
RECORD = [COURT, "执行笔录", "时间：2024年3月5日9时", "地点：本院", "被询问人：李某", "问：被执行人有无财产？"]
SIGNED = ["答：没有。", "被询问人签名：李某", "2024年3月5日"]
LISTING = [COURT, "移送破产审查决定书", "（2024）浙0102执11号", "被执行人：某市丙丁置业有限公司。"]
BODY = ["本院在执行过程中查明，被执行人名下无可供执行的财产，申请执行人亦未能提供", "被执行人可供执行的财产线索。"]


@pytest.mark.parametrize(
    ("pages", "later"),
    [
        pytest.param(
            [RULING + OWN_END, [COURT, "执行通知书", "（2024）浙0102执12号", *OWN_END]], [(2, 2)], id="number"
        ),
        pytest.param(
            [
                RULING + BODY,
                OWN_END,
                ["- 1 -", COURT, "决定书", "（2023）浙01破申3号"],
                BODY,
                [COURT, "公告", "（2023）浙01破申3号"],
            ],
            [(3, 4), (5, 5)],
            id="three papers, a page's number above the heading",
        ),
        pytest.param(
            [RULING + OWN_END, [*RULING[:2], "（2024）浙0102执11号之二"]], [(2, 2)], id="the next paper of a case"
        ),
        pytest.param(
            [RULING + OWN_END, [COURT, "协助执行通知书", "（2024）浙0102执11号之一"]], [(2, 2)], id="another title"
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
                    "（2024）浙0102执12号",
                ],
            ],
            [(2, 2)],
            id="below a site's lines",
        ),
        pytest.param(
            [
                RULING + OWN_END,
                [f"{COURT}执 行 裁 定 书（2024）浙0102执", "12号申请执行人：某市甲乙建材有限公司，住所地"],
            ],
            [(2, 2)],
            id="a site's print, its lines run on",
        ),
        pytest.param([RULING + OWN_END, [], ["送达回证", "受送达人 李某"]], [(3, 3)], id="behind a blank back"),
        pytest.param(
            [
                RULING + OWN_END,
                ["居民身份证", "姓名 李某"],
                ["全国邮政特快专递", "收件人：李某"],
                ["授权委托书", "委托人：李某"],
            ],
            [(4, 4)],
            id="behind a copy of a card and an envelope",
        ),
        pytest.param(
            [
                [*RULING, *OWN_END],
                ["附：相关法律条文", "第二百六十四条 可以终结本次执行程序。"],
                ["送达回证", "受送达人 李某"],
            ],
            [(3, 3)],
            id="behind attached statutes",
        ),
        pytest.param(
            [[*RULING, "审判员 赵某", f"{DAY}（院印） 书记员 钱某"], ["送达回证", "案由"]],
            [(2, 2)],
            id="a seal and a clerk at once",
        ),
        pytest.param(
            [[*RULING, "审判员 赵某", f"{DAY}（院印）"], ["送达回证", "案由"]],
            [(2, 2)],
            id="a seal's words behind the day",
        ),
        pytest.param(
            [[*RULING, "审判员 赵某", f"{DAY} 书记员 钱某"], ["送达回证", "案由"]],
            [(2, 2)],
            id="the clerk beside the day",
        ),
        pytest.param(
            [
                ["执行申请书", "申请执行人：某市甲乙建材有限公司 2024年1月2日"],
                ["授权委托书", "委托人：某市甲乙建材有限公司", "2024.1.2"],
                ["送达回证", "收件人签名", "年  月  日"],
                ["谈话笔录", "时间：2024年3月5日"],
            ],
            [(2, 2), (3, 3), (4, 4)],
            id="a day behind a name, in dots, left blank",
        ),
        pytest.param(
            [RULING + OWN_END, [COURT, "传    票", "案号", "（2024）浙0102执11号", "被传唤人 李某"]],
            [(2, 2)],
            id="a summons",
        ),
        pytest.param([RULING + OWN_END, [COURT, "复函", f"{COURT}："]], [(2, 2)], id="a letter that answers"),
        pytest.param(
            [RULING + BODY, [COURT, "限制消费令", "（2024）浙0102执11号", "本院于2024年1月5日立案执行。"]],
            [(2, 2)],
            id="a body at once, the day lost",
        ),
        pytest.param([RULING + OWN_END, [COURT, "罚款决定书", "被罚款人：李某"]], [(2, 2)], id="a fine"),
        pytest.param([RULING + OWN_END, ["送達回證", "受送達人 李某"]], [(2, 2)], id="in traditional characters"),
        pytest.param(
            [RULING + BODY, [*RULING[:2], "（2024）浙0102执12号之一", RULING[3]]],
            [(2, 2)],
            id="the next case of a series, the day lost below a seal",
        ),
        pytest.param(
            [
                RULING + OWN_END,
                [COURT, "执行裁定书", "(2024)浙0102执恢三号", "申请执行人：某市甲乙建材有限公司。"],
            ],
            [(2, 2)],
            id="a number that cannot be read, a party below it",
        ),
        pytest.param(
            [RECORD + SIGNED, [*RECORD[:2], "时间：2024年4月1日", "地点：某村", *SIGNED]], [(2, 2)], id="two records"
        ),
        pytest.param([RULING, [*RULING[:3], *BODY], [*RULING[:3], *OWN_END]], [], id="a running head"),
        pytest.param(
            [
                [COURT, "执行案件卷宗", "案号：（2024）浙0102执11号", "结案日期：2024年3月5日"],
                ["卷内目录"],
                RULING + OWN_END,
            ],
            [(2, 2), (3, 3)],
            id="the cover of a case file and its contents",
        ),
        pytest.param([["特快专递", "收件人：李某"], RULING + BODY, OWN_END], [], id="an envelope belongs to its paper"),
        pytest.param(
            [RULING + OWN_END, [COURT, "送达回证", "送达文书：执行裁定书", "（2024）浙0102执11号之一", DAY]],
            [(2, 2)],
            id="a form that names the paper",
        ),
        pytest.param(
            [RULING + OWN_END, ["附：", "执行财产分配方案", "（2024）浙0102执12号清单"]], [], id="an attachment"
        ),
        pytest.param([RULING + OWN_END, ["附件1", "送达地址确认书"]], [], id="an attachment that is a form"),
        pytest.param([RULING + BODY, ["授权委托书", "等材料在卷佐证。"]], [], id="no paper ends before"),
        pytest.param([RULING + BODY, ["执行裁定书，裁定冻结其存款。", *BODY], OWN_END], [], id="a paper spoken of"),
        pytest.param(
            [RULING + BODY, ["一、某区人民法院作出", "民事判决书", "（2020）浙0102民初5号", "，现已生效。"]],
            [],
            id="told in a sentence",
        ),
        pytest.param([RULING + OWN_END, RULING + OWN_END], [(2, 2)], id="another copy"),
        pytest.param([RULING + BODY, RULING + OWN_END], [], id="the same page twice, of a paper that has not ended"),
        pytest.param(
            [RECORD + SIGNED, ["执行笔录", "问：还有何话说？", *SIGNED]], [], id="each page of a record is signed"
        ),
        pytest.param(
            [
                [f"{COURT}执行询问笔录", "案号：（2024）浙0102执11号", *RECORD[2:], *SIGNED],
                ["询问笔录", "问：还有何话说？", *SIGNED],
                [COURT, "执行询问笔录", "案号：（2024）浙0102执11号", "问：还有何话说？", *SIGNED],
            ],
            [],
            id="a record's head is longer on its first page",
        ),
        pytest.param(
            [["执行和解协议", "甲方：李某", "2024年3月5日"], ["和解协议", "乙方：王某", "2024年3月5日"]],
            [],
            id="each page of an agreement is signed",
        ),
        pytest.param(
            [
                RULING,
                [COURT, "裁定书", "（2024）浙0102执11号", *BODY],
                [COURT, "裁定书", "（2024）浙0102执11号", *OWN_END],
            ],
            [],
            id="a running head says less than the heading",
        ),
        pytest.param(
            [RULING, [COURT, "执行裁定书", "（2024）浙0102执17号之一", *BODY], [*RULING[:3], *OWN_END]],
            [],
            id="a running head that a scan misread",
        ),
        pytest.param(
            [RULING + BODY, [f"{COURT}民事判决书（2020）浙0102民初5号", "已发生法律效力。", *OWN_END]],
            [],
            id="a page begins with a sentence's judgment",
        ),
        pytest.param(
            [RULING + OWN_END, ["附件：", COURT, "民事判决书", "（2020）浙0102民初5号", "原告：李某"], [DAY]],
            [],
            id="a judgment attached",
        ),
        pytest.param(
            [LISTING, [COURT, "民事判决书", "（2020）浙0102民初5号", "20万元", *OWN_END]],
            [],
            id="a row of a list of cases",
        ),
        pytest.param(
            [LISTING, [COURT, "民事判决书", "（2020）浙0102民初5号", "终结本次执行", *OWN_END]],
            [],
            id="a row that says more than a sum",
        ),
        pytest.param(
            [LISTING, [COURT, "民事判决书", "（2020）浙0102民初5号", "某市甲乙建材有限公司 30万元 20% 6万元 普通债权"]],
            [],
            id="a row whose cells stand in one line",
        ),
        pytest.param(
            [
                [*RULING, "申请执行人依据"],
                [
                    COURT,
                    "民事判决书",
                    "（2020）浙0102民初5号",
                    "向本院申请执行，本院于2024年1月8日立案受理。",
                    *OWN_END,
                ],
            ],
            [],
            id="a judgment over three lines of a sentence",
        ),
        pytest.param(
            [
                LISTING + OWN_END,
                ["附：执行案件清单", "序号 法院 案号"],
                [COURT, "民事判决书", "（2020）浙0102民初5号", COURT, "民事判决书", "（2020）浙0102民初6号"],
            ],
            [],
            id="rows of an attached list",
        ),
        pytest.param(
            [["卷内目录", "1", "立案审批表", "2024年1月2日"], ["5", "执行裁定书", "2024年3月5日", "6", "送达回证"]],
            [],
            id="the contents of a file go on",
        ),
        pytest.param([RULING + OWN_END, ["债权登记表", "序号 债权人 金额"]], [], id="a table of claims"),
        pytest.param(
            [["卷内目录", "1", "2024年1月2日"], ["授权委托书", "法定代表人身份证明", "身份证复印件"]],
            [],
            id="papers in a row",
        ),
        pytest.param(
            [[*RULING, "利息自2023年1月1日计至2024年3月5日"], ["送达回证", "载明。"]], [], id="a day in a sentence"
        ),
        pytest.param(
            [[*RULING, "现向你公告送达", "2024年3月5日"], ["执行通知书", "自公告之日起三十日，即视为送达。"]],
            [],
            id="a paper that a sentence delivers",
        ),
        pytest.param(
            [[*RULING, "双方于", "2024年3月5日"], ["达成和解协议", "李某付款。"]], [], id="what is done with a paper"
        ),
        pytest.param(
            [
                [COURT, "协助执行通知书", "（2024）浙0102执11号", "某银行：", DAY],
                [COURT, "协助执行通知书", "（回执）", "（2024）浙0102执11号", f"{COURT}：", "2024年3月6日"],
            ],
            [],
            id="the slip that the helper sends back",
        ),
        pytest.param(
            [RULING + OWN_END, ["附件：重整计划", "第一章", "2024年3月5日"], ["投资人承诺书", "2024年3月5日"]],
            [],
            id="a promise within an attachment",
        ),
        pytest.param([RULING + OWN_END], [], id="one page"),
    ],
)
def test_papers_of_a_file(pages: list[list[str]], later: list[tuple[int, int]]) -> None:
    first, *found = papers_in(pages)
    assert found == later
    assert first == (1, later[0][0] - 1 if later else len(pages))
    assert [warn.code for warn in further_papers([first, *found])] == (["several_papers"] if later else [])
