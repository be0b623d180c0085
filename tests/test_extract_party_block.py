"""Where the party block ends, and the parties of blocks that are lists, tables or say a role once."""

import pytest
from papers import HEAD, document

from extractors.joining.span import Span
from extractors.marks import marks
from extractors.paper.own_heading import cut_number_end

APPLICANT = "申请执行人：林秋月，女，住杭州市。\n"
FIRM = "被执行人：杭州青禾纸业有限公司，住所地杭州市。"
ONE = ("申请执行人", "林秋月", None)
OTHER = ("被执行人", "杭州青禾纸业有限公司", None)
ORDER = "\n裁定如下：\n中止执行。\n审判员　某某\n二〇二四年三月一日"

BODIES = [
    # what follows the block directly, and presents nobody; why
    ("因被执行人未按期履行义务，申请执行人林秋月要求查封被执行人名下车辆。被执行人的经理周远称车已抵押。", "因 and 未"),
    ("经查，被执行人周边无可供处分的财产。被执行人的股东李苇已迁居。", "经查"),
    ("恢复执行后，申请执行人沈立秋庭外提供线索。被执行人的股东李苇已迁居。", "恢复执行后"),
    ("执行中，申请执行人放弃利息。申请执行人要求续行查封。", "执行中"),
    ("鉴于双方已和解，申请执行人撤回申请。", "鉴于"),
    ("现因被执行人下落不明，申请执行人同意中止。", "现因"),
    ("被执行人的法定代表人周远称其已将车辆出质。", "what belongs to a party"),
    ("被执行人名下无车辆、房产。", "what a party has"),
    ("申请执行人请求拍卖车辆、股权。", "what a party asks for"),
    ("被执行人已履行、申请执行人无异议。", "what a party did"),
    ("申请执行人林秋月于2023年5月8日去世，其子沈远不申请变更。", "what became of a person, and when"),
    ("被执行人系个人独资企业，其投资人李苇已迁居。", "what kind it is"),
    ("被执行人为一人有限责任公司。申请执行人要求追加股东李苇。", "what kind it is, with 为"),
    ("被执行人现系在上海证券交易所上市的公司。", "where it is listed"),
    ("被执行人法定代表人答：公司已停产。\n申请执行人代理人答：请求查看。", "who answers in a record"),
    ("被执行人答：正常生产。", "the debtor answers"),
    ("申请执行人：我方不同意移送破产审查。\n被执行人：我公司同意移送，公司已停产。", "what each side says in minutes"),
    ("被执行人：没有意见。\n申请执行人：同意。\n被执行人：好的，尽快付。", "short answers"),
    ("被执行人法定代表人周远陈述：经股东会决议，公司同意移送。", "who speaks for it, by name"),
    ("申请执行人代理人周苇：我方没有财产线索。", "a name and a colon"),
    ("被执行人法定代表人到庭，表示公司已停产。", "who comes for it"),
    ("被执行人杭州青禾纸业有限公司的股东李苇来函，表示愿意配合。", "another who writes"),
    ("申请执行人陈述：我此前同意移送，现撤回该意见。", "what a party tells in a record"),
    ("申请执行人林秋月不同意，被执行人仍在经营。", "what a person thinks of it"),
    ("被执行人周边无可供处分的财产。法定代表人周远陈述：公司已停产。", "who speaks for it, in the next sentence"),
]


@pytest.mark.parametrize(("body", "why"), BODIES)
def test_a_body_without_an_opening_sentence_presents_nobody(body: str, why: str) -> None:
    assert parties(f"{APPLICANT}{FIRM}\n{body}") == [ONE, OTHER], why


BLOCKS = [
    # block; role, name and representative of each; why
    (
        "被执行人应远山，男，住杭州市。",
        [("被执行人", "应远山", None)],
        "应 of a name",
    ),
    ("被执行人陈述，男，住杭州市。", [("被执行人", "陈述", None)], "陈述 as a name"),
    ("被执行人：知道文化传媒有限公司，住所地杭州市。", [("被执行人", "知道文化传媒有限公司", None)], "知道 of a name"),
    (
        "被执行人云岫纺织有限公司代理人李苇、被申请人白鹭五金有限公司法定代表人周远到场。",
        [("被执行人", "云岫纺织有限公司", None), ("被申请人", "白鹭五金有限公司", "周远")],
        "who came for each side",
    ),
    ("被执行人未央区青禾纸厂，住所地西安市。", [("被执行人", "未央区青禾纸厂", None)], "未 of a place"),
    (
        "被执行人：（一）宁波白鹭五金有限公司，法定代表人：李远山；\n（二）温州云岫鞋业有限公司，负责人：周苇；\n"
        "（三）李远山，男，住宁波市；\n（十）周苇，女，住温州市；\n（十一）沈立秋。",
        [
            ("被执行人", "宁波白鹭五金有限公司", "李远山"),
            ("被执行人", "温州云岫鞋业有限公司", "周苇"),
            ("被执行人", "李远山", None),
            ("被执行人", "周苇", None),
            ("被执行人", "沈立秋", None),
        ],
        "numbers in brackets, an item to a line",
    ),
    (
        "被执行人：1.宁波白鹭五金有限公司；\n2.温州云岫鞋业有限公司；\n10.李远山；\n11.周苇，女，住温州市。",
        [
            ("被执行人", "宁波白鹭五金有限公司", None),
            ("被执行人", "温州云岫鞋业有限公司", None),
            ("被执行人", "李远山", None),
            ("被执行人", "周苇", None),
        ],
        "names alone, and numbers of two figures",
    ),
    (
        "被执行人：宁波白鹭五金有限公司，住所地宁波市。法定代表人：李远山。温州云岫鞋业有限公司，住所地温州市。"
        "法定代表人：周苇。李远山，男，住宁波市。周苇，女，住温州市。",
        [
            ("被执行人", "宁波白鹭五金有限公司", "李远山"),
            ("被执行人", "温州云岫鞋业有限公司", "周苇"),
            ("被执行人", "李远山", None),
            ("被执行人", "周苇", None),
        ],
        "the role said once, parted by full stops",
    ),
    (
        "被执行人：宁波白鹭五金有限公司，法定代表人：李远山；李远山，男，住宁波市；周苇，女，住温州市。",
        [
            ("被执行人", "宁波白鹭五金有限公司", "李远山"),
            ("被执行人", "李远山", None),
            ("被执行人", "周苇", None),
        ],
        "the same, parted by semicolons",
    ),
    (
        "被执行人：宁波白鹭五金有限公司，住所地宁波市。\n委托诉讼代理人：周苇，男，律师。\n李远山，男，实习人员。",
        [("被执行人", "宁波白鹭五金有限公司", None)],
        "a second agent behind the first",
    ),
    (
        "被执行人：宁波白鹭五金有限公司，住所地宁波市。\n李远山，男，系该公司法定代表人。",
        [("被执行人", "宁波白鹭五金有限公司", None)],
        "who heads it, described like a party",
    ),
    (
        "被执行人：宁波白鹭五金有限公司，住所地宁波市。\n李远山，男，该公司员工。",
        [("被执行人", "宁波白鹭五金有限公司", None)],
        "who works there, described like a party",
    ),
    (
        "被执行人：宁波白鹭五金有限公司；温州云岫鞋业有限公司；李远山；周苇。",
        [
            ("被执行人", "宁波白鹭五金有限公司", None),
            ("被执行人", "温州云岫鞋业有限公司", None),
            ("被执行人", "李远山", None),
            ("被执行人", "周苇", None),
        ],
        "names alone, parted by semicolons",
    ),
    (
        "被执行人：李远山；汉族；住宁波市。",
        [("被执行人", "李远山", None)],
        "attributes parted by semicolons",
    ),
    (
        "被执行人：\n宁波白鹭五金有限公司，住所地宁波市，法定代表人李远山。\n李远山，男，住宁波市，系该公司股东。\n"
        "温州云岫鞋业有限公司，住所地温州市。",
        [
            ("被执行人", "宁波白鹭五金有限公司", "李远山"),
            ("被执行人", "李远山", None),
            ("被执行人", "温州云岫鞋业有限公司", None),
        ],
        "a list below its role, with attributes",
    ),
    (
        "被执行人任于海，男，住宁波市。",
        [("被执行人", "任于海", None)],
        "于 of a name",
    ),
    (
        "申请执行人\n宁波白鹭五金有限公司\n法定代表人\n李远山\n委托代理人\n周苇，律师\n被执行人\n温州云岫鞋业有限公司\n"
        "买买提·艾山\n沈立秋\n案由\n买卖合同纠纷",
        [
            ("申请执行人", "宁波白鹭五金有限公司", "李远山"),
            ("被执行人", "温州云岫鞋业有限公司", None),
            ("被执行人", "买买提·艾山", None),
            ("被执行人", "沈立秋", None),
        ],
        "a list like a table, label and value on lines of their own",
    ),
    (
        "被执行人\n宁波白鹭五金有限公司\n法定代表人\n被执行人\n李远山\n住所地\n宁波市",
        [("被执行人", "宁波白鹭五金有限公司", None), ("被执行人", "李远山", None)],
        "an empty cell behind its label",
    ),
    (
        "被执行人：宁波白鹭五金有限公司，住所地宁波市。\n委托诉讼代理人：周苇，管理人工作人员。",
        [("被执行人", "宁波白鹭五金有限公司", None)],
        "whom an agent works for",
    ),
    (
        "管理人：浙江钱江律师事务所。\n被执行人：宁波白鹭五金有限公司，住所地宁波市。",
        [("管理人", "浙江钱江律师事务所", None), ("被执行人", "宁波白鹭五金有限公司", None)],
        "an administrator who is a party",
    ),
    (
        "被执行人江城市三江粮食仓储基地。\n法定代表人周远，主任。",
        [("被执行人", "江城市三江粮食仓储基地", "周远")],
        "a name of no known ending, with its head below",
    ),
    (
        "被执行人：周远等11名船员（名单附后）。\n诉讼代表人：周远。",
        [("被执行人", "周远", None)],
        "how many they are",
    ),
    (
        "申请人：宁波白鹭五金有限公司（申请执行人），住所地宁波市；法定代表人：李远山；\n被申请人：周远，男，住宁波市。",
        [("申请人", "宁波白鹭五金有限公司", "李远山"), ("被申请人", "周远", None)],
        "a second role behind the name",
    ),
]


@pytest.mark.parametrize(("block", "expected", "why"), BLOCKS)
def test_blocks_that_are_lists(block: str, expected: list[tuple[str, str, str | None]], why: str) -> None:
    assert parties(APPLICANT + block) == [ONE, *expected], why


def parties(block: str) -> list[tuple[str, str, str | None]]:
    """Role, name and representative of each party."""
    drafts = (draft for *_, draft in marks(document(HEAD + block + ORDER), "parties"))
    return [(draft.role, draft.name, draft.representative) for draft in drafts]


CUT = [
    # what stands between the title and the first party; who heads the first party, and why
    ("（2018）浙0109民初352", "周远", "a number that lost its 号"),
    ("（2018）浙0109民初352号", "周远", "a whole one"),
]


@pytest.mark.parametrize(("number", "head", "why"), CUT)
def test_a_block_begins_behind_a_number_that_was_cut(number: str, head: str, why: str) -> None:
    text = (
        f"浙江省杭州市萧山区人民法院\n民事判决书\n{number}原告（反诉被告）：云岫纺织有限公司，住所地杭州市。\n"
        "法定代表人：周远，经理。\n被告（反诉原告）：李苇，男，1968年8月9日出生，住杭州市。\n"
        "原告云岫纺织有限公司与被告李苇买卖合同纠纷一案，本院立案后审理终结。\n"
    )
    first = next(party for *_, party in marks(document(text), "parties"))
    assert first.representative == head, why


NOT_CUT = ["（2018）浙0109民初352次开庭", "（2018）第352原告：", "附（2018）浙0109民初352原告："]


@pytest.mark.parametrize("behind", NOT_CUT)
def test_other_words_behind_the_title_are_no_cut_number(behind: str) -> None:
    assert cut_number_end(f"民事判决书\n{behind}", Span(0, 5)) == 5


ROLES = [
    # entry; further roles; why
    ("申请人：杭州青禾纸业有限公司（被执行人），住所地杭州市。", ("被执行人",), "behind the name"),
    ("异议人：杭州青禾纸业有限公司（利害关系人、被执行人），住所地杭州市。", ("利害关系人", "被执行人"), "two of them"),
    ("异议人（被执行人）：杭州青禾纸业有限公司（被执行人），住所地杭州市。", ("被执行人",), "said twice"),
    ("申请人：杭州青禾纸业有限公司（被执行人林秋月的债权人），住所地杭州市。", (), "another is the debtor"),
]


@pytest.mark.parametrize(("entry", "expected", "why"), ROLES)
def test_further_roles(entry: str, expected: tuple[str, ...], why: str) -> None:
    found = [party for _, _, party in marks(document(f"{HEAD}{entry}{ORDER}"), "parties")]
    assert [party.other_roles for party in found] == [expected], why
