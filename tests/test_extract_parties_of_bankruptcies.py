"""Parties of notices and letters of a bankruptcy case: debtor, petitioner, administrator."""

import pytest
from papers import document

from extractors.marks import marks

BANKRUPTS = [
    (
        "本院根据申请人林远的申请于2021年3月8日裁定受理宁波白鹭五金有限公司破产清算一案。债务人宁波白鹭五金有限公司无财产清偿破产费用。",
        [("债务人", "宁波白鹭五金有限公司"), ("申请人", "林远")],
        "a person whose petition it was",
    ),
    # columns: text of a notice in a bankruptcy case; expected role and name of each; why
    (
        "材料收悉。浙江云岫纺织有限公司破产清算一案由杭州市西湖区人民法院裁定受理，浙江理衡律师事务所被指定为管理人。",
        [("债务人", "浙江云岫纺织有限公司"), ("管理人", "浙江理衡律师事务所")],
        "told in the passive, behind a full stop",
    ),
    (
        "本院受理浙江云岫纺织有限公司破产清算一案，指定浙江理衡律师事务所、宁波信和会计师事务所有限公司联合担任管理人。",
        [
            ("债务人", "浙江云岫纺织有限公司"),
            ("管理人", "浙江理衡律师事务所"),
            ("管理人", "宁波信和会计师事务所有限公司"),
        ],
        "two together",
    ),
    (
        "现指定浙江理衡律师事务所和宁波信和会计师事务所共同担任浙江云岫纺织有限公司管理人。",
        [
            ("债务人", "浙江云岫纺织有限公司"),
            ("管理人", "浙江理衡律师事务所"),
            ("管理人", "宁波信和会计师事务所"),
        ],
        "two joined by 和, which one of the names has too",
    ),
    (
        "本院根据林远的申请于2024年3月1日裁定受理洛城云岫光学厂（普通合伙）破产清算一案。",
        [("申请人", "林远"), ("债务人", "洛城云岫光学厂（普通合伙）")],
        "a bracket of the name",
    ),
    (
        "本院根据林远的申请于2024年3月1日裁定受理洛城云岫光学有限公司（住所地洛城市）破产清算一案。",
        [("申请人", "林远"), ("债务人", "洛城云岫光学有限公司")],
        "one that says where it is",
    ),
    (
        "\n本院审理的浙江云岫纺织有限公司破产清算一案，定于2024年5月6日召开债权人会议。",
        [("债务人", "浙江云岫纺织有限公司")],
        "审理的 at the head of the line",
    ),
    (
        "本院根据杭州明泽纸业有限公司的申请于2024年3月1日裁定受理浙江云岫纺织有限公司破产清算一案，并指定浙江理衡律师事务所为管理人。",
        [("申请人", "杭州明泽纸业有限公司"), ("债务人", "浙江云岫纺织有限公司"), ("管理人", "浙江理衡律师事务所")],
        "no role word before the debtor",
    ),
    (
        "本院于2024年3月1日裁定受理李苇对浙江云岫纺织有限公司的重整申请。",
        [("申请人", "李苇"), ("债务人", "浙江云岫纺织有限公司")],
        "who petitions against whom",
    ),
    (
        "本院根据申请人李苇的申请，裁定受理对被申请人浙江云岫纺织有限公司的破产清算申请。",
        [("申请人", "李苇"), ("被申请人", "浙江云岫纺织有限公司")],
        "对 right behind 受理",
    ),
    (
        "本院根据申请人李苇的申请，裁定受理浙江对外贸易有限公司的破产清算申请。",
        [("申请人", "李苇"), ("债务人", "浙江对外贸易有限公司")],
        "对 within a name",
    ),
    (
        "本院于2024年3月1日裁定受理李苇、何青对浙江云岫纺织有限公司的破产清算申请。",
        [("申请人", "李苇"), ("申请人", "何青"), ("债务人", "浙江云岫纺织有限公司")],
        "two who petition",
    ),
    (
        "本院根据浙江云岫纺织有限公司的申请，裁定受理浙江云岫纺织有限公司、宁波白鹭五金有限公司、杭州明泽纸业有限公司三家关联企业实质合并重整一案，指定浙江理衡律师事务所担任管理人。",
        [
            ("债务人", "浙江云岫纺织有限公司"),
            ("债务人", "宁波白鹭五金有限公司"),
            ("债务人", "杭州明泽纸业有限公司"),
            ("管理人", "浙江理衡律师事务所"),
        ],
        "one bankruptcy of three",
    ),
    (
        "本院裁定对浙江云岫纺织有限公司（以下简称云岫公司）、宁波白鹭五金厂进行实质合并破产清算。",
        [("债务人", "浙江云岫纺织有限公司"), ("债务人", "宁波白鹭五金厂")],
        "对…进行合并破产清算",
    ),
    (
        "本院根据管理人的申请，宣告浙江云岫纺织有限公司、宁波白鹭五金有限公司破产，终结破产程序。",
        [("债务人", "浙江云岫纺织有限公司"), ("债务人", "宁波白鹭五金有限公司")],
        "two declared together",
    ),
    (
        "本院裁定批准浙江云岫纺织有限公司、宁波白鹭五金有限公司实质合并重整计划，并终止重整程序。",
        [("债务人", "浙江云岫纺织有限公司"), ("债务人", "宁波白鹭五金有限公司")],
        "one plan for two",
    ),
    (
        "本院裁定批准管理人、债权人委员会提交的重整计划延期申请。",
        [],
        "who asks for more time",
    ),
    (
        "本院裁定受理浙江云岫纺织有限公司等五家公司实质合并重整一案。",
        [("债务人", "浙江云岫纺织有限公司")],
        "the one that is named of five",
    ),
    (
        "本院于2024年9月2日作出民事裁定，对浙江云岫纺织有限公司的破产清算申请不予受理，该裁定已生效。",
        [("债务人", "浙江云岫纺织有限公司")],
        "refused",
    ),
    ("本院于2024年3月1日受理浙江云岫纺织厂重整一案。", [("债务人", "浙江云岫纺织厂")], "no petitioner named"),
    (
        "杭州明泽纸业有限公司（以下简称明泽公司）以浙江云岫纺织有限公司（以下简称云岫公司）不能清偿到期债务为由，申请对其破产清算。"
        "杭州市西湖区人民法院裁定受理明泽公司对云岫公司的破产清算申请。",
        [("申请人", "杭州明泽纸业有限公司"), ("债务人", "浙江云岫纺织有限公司")],
        "short names after the full ones",
    ),
    (
        "明泽公司以云岫公司不能清偿到期债务为由，申请对其破产清算。杭州市西湖区人民法院裁定受理明泽公司对云岫公司的破产清算申请。",
        [("申请人", "明泽公司"), ("债务人", "云岫公司")],
        "no full names",
    ),
    (
        "本院根据浙江云岫纺织有限公司管理人的申请，宣告浙江云岫纺织有限公司破产。",
        [("债务人", "浙江云岫纺织有限公司")],
        "declared; the administrator is no party",
    ),
    (
        "本院裁定终结浙江云岫纺织有限公司破产程序。",
        [("债务人", "浙江云岫纺织有限公司")],
        "closed",
    ),
    (
        "杭州白鹭五金厂：\n本院于2024年3月1日裁定受理浙江云岫纺织有限公司破产清算一案。你单位应向管理人申报债权。",
        [("债务人", "浙江云岫纺织有限公司")],
        "a letter to a creditor",
    ),
    (
        "本院曾指定浙江理衡律师事务所担任浙江云岫纺织有限公司管理人。现指定浙江明镜律师事务所担任浙江云岫纺织有限公司管理人。",
        [("债务人", "浙江云岫纺织有限公司"), ("管理人", "浙江明镜律师事务所")],
        "the administrator is changed",
    ),
    (
        "根据债务人浙江云岫纺织有限公司的申请，本院裁定对浙江云岫纺织有限公司进行重整，并指定浙江理衡律师事务所担任管理人。债权人应向管理人申报债权。",
        [("债务人", "浙江云岫纺织有限公司"), ("管理人", "浙江理衡律师事务所")],
        "对…进行重整, at its own petition",
    ),
    (
        "本院受理债务人浙江云岫纺织有限公司破产清算一案，并指定浙江理衡律师事务所（电话1395799××××）担任浙江云岫纺织有限公司管理人。",
        [("债务人", "浙江云岫纺织有限公司"), ("管理人", "浙江理衡律师事务所")],
        "a telephone behind the administrator's name",
    ),
    ("自受理破产申请之日起，债权人应当申报债权。", [], "nobody named"),
    (
        "浙江云岫纺织有限公司破产清算一案，定于2024年5月6日上午9时召开第二次债权人会议。",
        [("债务人", "浙江云岫纺织有限公司")],
        "a meeting of creditors",
    ),
    ("上述破产清算一案，定于2024年5月6日听证。", [], "a case without names"),
    (
        "浙江云岫纺织有限公司：\n你公司的预重整申请收悉。",
        [("债务人", "浙江云岫纺织有限公司")],
        "a letter to the debtor",
    ),
    (
        "浙江云岫纺织有限公司：\n某法院以被执行人浙江云岫纺织有限公司具备破产原因为由移送审查。",
        [("被执行人", "浙江云岫纺织有限公司")],
        "the role word in the letter goes before",
    ),
    (
        "本院决定对浙江云岫纺织有限公司启动预重整，并指定浙江理衡律师事务所担任临时管理人。",
        [("债务人", "浙江云岫纺织有限公司")],
        "启动预重整; one appointed for the time being is no administrator yet",
    ),
    (
        "本院根据申请人的申请裁定受理浙江云岫纺织有限公司（以下简称云岫公司）破产清算一案。",
        [("债务人", "浙江云岫纺织有限公司")],
        "a bracket behind the debtor, and a petitioner without a name",
    ),
    (
        "西湖区人民法院：\n你院移送的被执行人浙江云岫纺织有限公司（执行案号（2023）浙0106执9号）破产审查一案，材料不全。",
        [("被执行人", "浙江云岫纺织有限公司")],
        "the case's number behind the name",
    ),
    (
        "本院于2024年4月8日收到西湖区人民法院移送的浙江云岫纺织有限公司破产审查材料，现延长审查期限十五日。",
        [("债务人", "浙江云岫纺织有限公司")],
        "received from the enforcing court",
    ),
    (
        "各债权人：\n本院决定启动浙江云岫纺织有限公司预重整程序，请申报债权。",
        [("债务人", "浙江云岫纺织有限公司")],
        "启动…预重整",
    ),
    (
        "本院于2024年11月21日裁定受理青禾纸业有限公司破产清算申请一案，并依法指定邱远（云岫（杭州）律师事务所律师）担任青禾纸业有限公司管理人。",
        [("债务人", "青禾纸业有限公司"), ("管理人", "邱远")],
        "an administrator who is a lawyer, with his office in a bracket",
    ),
    (
        "本院于2024年11月21日裁定受理青禾纸业有限公司破产清算申请一案，并依法指定云岫（杭州）律师事务所担任青禾纸业有限公司管理人。",
        [("债务人", "青禾纸业有限公司"), ("管理人", "云岫（杭州）律师事务所")],
        "an office with a bracket of its own",
    ),
    (
        "本院根据债权人林远、李苇的申请于2021年3月8日裁定受理宁波白鹭五金有限公司重整一案。",
        [("申请人", "林远"), ("申请人", "李苇"), ("债务人", "宁波白鹭五金有限公司")],
        "two petitioners",
    ),
    (
        "本院根据宁波白鹭五金有限公司申请，于2021年3月8日裁定受理债务人破产清算的申请，并依法指定宁波白鹭五金有限公司清算组为管理人。",
        [("债务人", "宁波白鹭五金有限公司"), ("管理人", "宁波白鹭五金有限公司清算组")],
        "the debtor petitions itself",
    ),
]


@pytest.mark.parametrize(("body", "expected", "why"), BANKRUPTS)
def test_whose_bankruptcy_a_notice_tells(body: str, expected: list[tuple[str, str]], why: str) -> None:
    head = "杭州市西湖区人民法院\n公告\n（2024）浙0106破5号\n"
    found = [
        (draft.role, draft.name) for *_, draft in marks(document(head + body + "\n二〇二四年三月九日\n"), "parties")
    ]
    assert found == expected, why


UNNUMBERED = [
    # columns: text of a court's notice without a number; expected role and name of each; why
    (
        "本院根据林远的申请于2021年3月8日裁定受理宁波白鹭五金有限公司破产清算一案，并指定浙江理衡律师事务所为管理人。宁波白鹭五金有限公司的债务人或者财产持有人应向管理人清偿债务。",
        [("申请人", "林远"), ("债务人", "宁波白鹭五金有限公司"), ("管理人", "浙江理衡律师事务所")],
        "its first words open the bankruptcy; 债务人或者财产持有人 names nobody",
    ),
    (
        "因宁波白鹭五金有限公司不能清偿到期债务，经债权人林远申请，本院于2021年3月8日裁定受理宁波白鹭五金有限公司破产清算一案。",
        [("申请人", "林远"), ("债务人", "宁波白鹭五金有限公司")],
        "the reason first",
    ),
    (
        "2021年3月8日，本院裁定批准宁波白鹭五金有限公司重整计划，并终止重整程序。",
        [("债务人", "宁波白鹭五金有限公司")],
        "a plan approved",
    ),
    (
        "本院裁定终结宁波白鹭五金有限公司与林远买卖合同纠纷一案的执行，双方已达成执行和解协议。",
        [("申请执行人", "宁波白鹭五金有限公司"), ("被执行人", "林远")],
        "a settlement of an enforcement is no bankruptcy",
    ),
]


@pytest.mark.parametrize(("body", "expected", "why"), UNNUMBERED)
def test_a_notice_without_a_number(body: str, expected: list[tuple[str, str]], why: str) -> None:
    text = f"杭州市西湖区人民法院\n公告\n{body}\n二〇二一年三月九日\n"
    found = [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")]
    assert sorted(found) == sorted(expected), why


@pytest.mark.parametrize(
    ("head", "expected", "why"),
    [
        ("浙江云岫纺织有限公司\n债权表\n", ["浙江云岫纺织有限公司"], "against whom the claims are"),
        ("浙江云岫纺织有限公司破产清算案无争议债权表（一）\n", ["浙江云岫纺织有限公司"], "in one line"),
        ("浙江云岫纺织有限公司\n债权转让通知书\n", [], "a letter of a creditor"),
    ],
)
def test_whose_list_of_claims_it_is(head: str, expected: list[str], why: str) -> None:
    text = f"{head}案号：（2024）浙0106破11号\n序号 债权人 申报金额（元）\n1 李苇 52,000.00\n"
    assert [draft.name for *_, draft in marks(document(text), "parties")] == expected, why


def test_an_administrator_writes() -> None:
    text = (
        "浙江云岫纺织有限公司管理人\n关于请求解除保全措施的函\n青禾县人民法院：\n杭州市西湖区人民法院裁定受理"
        "浙江云岫纺织有限公司破产清算一案，并指定浙江理衡律师事务所担任管理人。请贵院解除冻结。\n二〇二四年三月九日\n"
    )
    found = [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")]
    assert found == [("债务人", "浙江云岫纺织有限公司"), ("管理人", "浙江理衡律师事务所")]


@pytest.mark.parametrize(
    ("said", "expected", "why"),
    [
        (
            "贵院查封的织机一台，已于2023年12月12日移交我管理人接管。",
            ["浙江云岫纺织有限公司"],
            "what he got was the firm's",
        ),
        ("我管理人申请领取案款。", [], "the firm may be the applicant"),
    ],
)
def test_an_administrator_writes_by_his_letterhead(said: str, expected: list[str], why: str) -> None:
    text = f"浙江云岫纺织有限公司管理人\n接收财产清单\n青禾县人民法院：\n{said}\n二〇二三年十二月十三日\n"
    assert [draft.name for *_, draft in marks(document(text), "parties")] == expected, why


@pytest.mark.parametrize(
    ("number", "applicant", "others", "expected", "why"),
    [
        ("破5号之二", "浙江云岫纺织有限公司管理人", "", ["债务人 浙江云岫纺织有限公司"], "whose administrator he is"),
        ("破5号之二", "浙江云岫纺织有限公司管理人", "债务人：宁波白鹭五金有限公司。\n", [], "the block names it"),
        ("破5号之二", "浙江理衡律师事务所", "", [], "a firm of lawyers"),
        ("破申5号", "浙江云岫纺织有限公司管理人", "", [], "he may petition against another"),
    ],
)
def test_whose_administrator_applies(number: str, applicant: str, others: str, expected: list[str], why: str) -> None:
    text = (
        f"某省某市某区人民法院\n民事裁定书\n（2024）浙0106{number}\n申请人：{applicant}。\n{others}"
        "申请人向本院申请确认债权。\n裁定如下：\n确认债权。\n二〇二四年三月九日\n"
    )
    found = [f"{draft.role} {draft.name}" for *_, draft in marks(document(text), "parties")]
    assert [one for one in found if "浙江云岫" in one and one.startswith("债务人")] == expected, why


@pytest.mark.parametrize("opened", ["破产清算一案", "破产重整，并指定某律师担任管理人"])
def test_an_administrator_signs(opened: str) -> None:
    text = (
        f"关于要求清偿债务的通知书\n青禾县木材有限公司：\n杭州市西湖区人民法院裁定受理浙江云岫纺织有限公司{opened}。"
        "请你公司向管理人清偿。\n浙江云岫纺织有限公司管理人\n二〇二四年三月九日\n"
    )
    assert [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")] == [
        ("债务人", "浙江云岫纺织有限公司")
    ]
