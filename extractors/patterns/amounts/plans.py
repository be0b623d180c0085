"""Rows of a plan of distribution (分配方案): what it gives to somebody is paid, whatever it was before (金额性质之五)."""

from extractors.patterns.amounts.words import FILL, Row, row
from models import AmountRole as Role

PLANS: tuple[Row, ...] = (
    # 占该组债权总额…元的82.6%: what a class of creditors has in all; 重整投资款…元: brought in by an investor.
    row(Role.CLAIM, rf"占(?:该|本)?组[^，。；\d]{{0,10}}总额{FILL}", r"的\d"),
    row(Role.OTHER, rf"^(?!.*(?:返还|退还)).*重整投资款{FILL}"),
    # 抵押权人某某，债权本息…元: with what it takes part.
    row(
        Role.CLAIM,
        rf"^(?!.*(?:未|尚|剩余|清偿|受偿|偿还|支付|分配)).*债权(?:本息|本金及利息|本金|余额)?(?:合计|共计)?{FILL}",
        where="plan",
    ),
    # 支付职工工资…元, 支付所欠社会保险费…元, 优先清偿…元; not what a title orders or what is left.
    row(
        Role.REALISED,
        r"^(?!.*(?:未|应当?(?:支付|给付|偿还|向)|判|申请|请求|(?<!所)欠|确认|申报|主张|总额|比例)).*(?:优先|先行|全额|按比例)?(?:支付|清偿|偿付|受偿|(?<!参与)分配|分得|分给|发放|发还|获偿|获分|偿还)(?!之?日|完毕之?日|时)[^，。；\d]{0,24}$",
        where="plan",
    ),
    # 职工工资…元，全额支付: said behind.
    row(Role.REALISED, r"", r"，(?:予以|依法)?(?:全额|全部|足额|优先)(?:予以)?(?:支付|清偿|受偿|偿付)", where="plan"),
    # 余款…元，按各债权额的20%清偿.
    row(
        Role.REALISED,
        rf"(?<!债权)(?:余款|剩余(?:款项|案款|执行款|拍卖款|价款|金额)?|余额){FILL}",
        r"(?![^，。；]{0,12}(?:未|欠|继续|债务))",
        where="plan",
    ),
)
