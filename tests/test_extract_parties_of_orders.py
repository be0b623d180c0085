"""Parties of an excerpt of a judgment that has lost its heading: its orders name them, if anything does."""

import pytest
from papers import document

from extractors.marks import marks

BEHIND = "依照《中华人民共和国民法典》第五百条之规定，判决如下：\n"
ORDERS = [
    # the excerpt; who is a party, and why
    (
        f"综上，原告按照约定供货，被告三期货款未付，原告该项请求有据。{BEHIND}一、被告云岫物流有限公司于本判决生效之日起十日内支付原告李苇货款5万元；\n二、驳回原告李苇的其他诉讼请求。",
        [("被告", "云岫物流有限公司"), ("原告", "李苇")],
        "the reasons speak of nameless sides, the orders of named ones",
    ),
    (
        f"本院认为，被告应当付款。{BEHIND}一、准予原告林秋月与被告周远离婚；\n二、婚生女周小满由原告林秋月抚养。",
        [("原告", "林秋月"), ("被告", "周远")],
        "sides of a divorce",
    ),
    (
        "二、原告李苇在被告周远名下房屋拍卖、变卖价款中享有优先受偿权；\n三、驳回原告李苇其他诉讼请求。\n案件受理费100元，由被告周远负担。",
        [("原告", "李苇"), ("被告", "周远")],
        "an excerpt that begins with the second order",
    ),
    (
        "一、被告周远赔偿原告李苇残疾赔偿金4万元、误工费3000元；\n二、第三人青禾县水利局不承担责任；\n三、被告林汪从先行垫付款中扣除。",
        [("被告", "周远"), ("原告", "李苇"), ("第三人", "青禾县水利局"), ("被告", "林汪")],
        "what is paid for, or to be done, is no part of a name",
    ),
    (
        "一、被告青禾县云岫欢唱音乐城自本判决生效之日起立即停止放映；\n二、被告青禾县云岫欢唱音乐城赔偿原告白鹭著作权集体管理协会损失500元；\n三、驳回原告白鹭著作权集体管理协会的其他请求。",
        [("被告", "青禾县云岫欢唱音乐城"), ("原告", "白鹭著作权集体管理协会")],
        "a firm by no word for one, named twice; a word of causes within a name",
    ),
    (
        "云岫有限公司、青禾有限公司合同纠纷民事判决书\n一、被告青禾有限公司支付原告云岫有限公司5万元。案件受理费100元，由被告青禾有限公司负担。符合条件的二审案件，可以独任审理。",
        [("被告", "青禾有限公司"), ("原告", "云岫有限公司")],
        "a sentence of cases at large names nobody",
    ),
    (
        f"{BEHIND}一、限被告尚文军三日内腾退原告全友家居有限公司的房屋；\n二、被告九三粮油有限公司、五矿物流有限公司负连带责任。",
        [
            ("被告", "尚文军"),
            ("原告", "全友家居有限公司"),
            ("被告", "九三粮油有限公司"),
            ("被告", "五矿物流有限公司"),
        ],
        "names that begin as other words do",
    ),
    (
        f"{BEHIND}一、被告快捷支付技术服务有限公司赔偿原告青禾供应链管理有限公司损失5万元。",
        [("被告", "快捷支付技术服务有限公司"), ("原告", "青禾供应链管理有限公司")],
        "names that hold words of orders",
    ),
    (
        f"{BEHIND}一、被告周小、周小满支付原告三元食品有限公司5万元；\n二、申请执行人李苇可申请执行。",
        [("被告", "周小"), ("被告", "周小满"), ("原告", "三元食品有限公司")],
        "a person whose name begins another's; no side of an enforcement",
    ),
    (
        "一、限被告周远、张如于本判决生效之日起三十日内偿还原告林汪借款5万元；\n二、如被告周远有任何一期未付，被告周小满同意还清，原告林汪有权就被告周小满未还的款项申请执行。",
        [("被告", "周远"), ("被告", "张如"), ("原告", "林汪"), ("被告", "周小满")],
        "a name that ends as another word does; what is said of one behind his name",
    ),
    (
        "一、原告与被告签订的合同有效；\n二、原告主张的违约金不予支持；\n三、被告应当返还原告定金。",
        [],
        "orders that name nobody",
    ),
    (
        "本院查明，原告按照合同约定陆续向青禾有限公司供货，被告三期工程尚欠5万元，原告该项请求有据。",
        [],
        "nor do such facts",
    ),
    (
        f"{BEHIND}一、被告人周远犯盗窃罪，判处有期徒刑六个月。",
        [],
        "an accused is no side of a suit",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ORDERS)
def test_parties_of_the_orders(text: str, expected: list[tuple[str, str]], why: str) -> None:
    assert [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")] == expected, why
