"""Rows of money that went somewhere, told as done: shared out, spent, set off, paid back (金额性质之二，去向)."""

from extractors.patterns.amounts.words import FILL, INTEREST, Row, row
from models import AmountRole as Role

SPENT: tuple[Row, ...] = (
    # 扣除费用后，清偿抵押债权…元: shared out, though the claim is called by its name.
    row(
        Role.REALISED,
        rf"^(?!.*(?:不足|未|拟|应|可|将|用于|不能|无法|请求)).*清偿[^，。；\d]{{0,24}}债权{FILL}",
        r"(?!的|未)",
    ),
    # 已缴纳保证金…元及余款…元: both paid; 先后付款三次，计…元.
    row(
        Role.REALISED,
        rf"^(?!.*(?:尚|欠|未|应|约定)).*已(?:经)?(?:[缴交]纳|支付|付清|交付|付|交)[^。；]*[及和、](?:剩余|余|尾)款{FILL}",
        wide=True,
    ),
    row(
        Role.REALISED,
        r"^(?!.*(?:应|需|须|约定|请求|要求|判)).*(?:先后|陆续|累计|分[^，。；]{1,3}[次笔期])[^，。；\d]{0,8}(?:付款|还款|支付|转款|履行)[^，。；\d]{0,6}，(?:共计?|合计|计)$",
        where="enforcement",
        wide=True,
    ),
    # 支付3000元（已当场转账）: said behind.
    row(Role.REALISED, r"", r"（(?:已|现已|当场)[^（），扣]{0,8}(?:支付|付清|转账|给付|履行|到账|付讫|交付)"),
    # 拍卖价款在支付看管费…元、船员工资…元后: spent first, whatever it is called.
    row(
        Role.REALISED,
        r"(?:价款|得款|案款|所得)[^。；应]*(?:在|先)(?:支付|清偿|偿付)[^。；应]*$",
        r"[^，。；\d]{0,4}后",
        where="enforcement",
        wide=True,
    ),
    # 负债…元，其中银行借款…元: a part of what is owed.
    row(
        Role.OUTSTANDING,
        r"负债[^。；]*(?:，其中|（其中[^。；）]*?)[^，。；、\d）]{0,6}(?:借款|贷款|本息|债务|债权|应付|薪酬|工资)(?:(?!本金)[^，。；\d）]){0,8}$",
        where="enforcement",
        wide=True,
    ),
    # 同年5月付清余款…元: told as done; 前 and 内 tell a day to come.
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|须|需|约定|承诺|同意|愿|请求|要求|判|协议|未|若|如|前|内|后|每)).*"
        rf"(?:付清|交清|结清|补足)了?(?:全部)?(?:剩余|余|尾)[^，。；\d]{{0,6}}{FILL}",
    ),
    # 首付…元, of a purchase told by the buyer.
    row(Role.REALISED, rf"^(?!.*(?:应|须|需|约定|要求)).*首付款?{FILL}", where="enforcement"),
    # 宋某所还…元; …元系归还借款; …元已用于归还贷款.
    row(Role.REALISED, rf"(?<![应需须])所(?:还|付|支付|偿还|归还)的?{FILL}"),
    row(Role.REALISED, r"", r"(?:是|系|为)(?:用于|用来)?(?:归还|偿还|还)(?!利)"),
    row(Role.REALISED, r"", r"[^，。；未\d]{0,2}已(?:经)?(?:全部|全额|均)?用于(?:归还|偿还|清偿|偿付|支付)"),
    row(
        Role.REALISED,
        r"^(?!.*(?:应|拟|将|约定|可|请求|专项|未)).*(?:次日|当日|同日|随后|已(?:经)?|均|全部)用于(?:归还|偿还|清偿)[^，。；]*$",
    ),
    # 以所欠模具款…元抵销: paid otherwise.
    row(
        Role.REALISED,
        r"^(?!.*(?:请求|要求|主张|约定|同意|应|可|拟)).*以[^，。；]*$",
        r"(?:予以|相互|进行)?(?:抵销|抵扣|抵顶|折抵)(?!权)",
    ),
    # 余款…元由包括某公司在内的十一个债权人按比例分配.
    row(Role.REALISED, rf"(?<!贷款)(?<!借款)余款{FILL}", r"由[^。；未]{2,40}(?:分配|受偿)"),
    # …元未还; of interest that keeps its name.
    row(Role.OUTSTANDING, rf"^(?!.*(?:{INTEREST}){FILL})", r"[^，。；及和、已]{0,4}(?:尚|仍|均)?未还(?![本款清])"),
    # 其中…元以案涉房屋抵顶.
    row(
        Role.REALISED,
        r"^(?!.*(?:应|拟|约定|请求|要求|可|同意)).*$",
        r"以[^，。；\d]{2,20}抵(?:顶|付|偿|销|账)(?!的)",
    ),
    # 押金…元已于某月退还.
    row(
        Role.REALISED,
        r"",
        r"已(?:经)?于\d{4}年[^，。；未]{0,8}(?:退还|返还|支付|付清|偿还|归还|给付|发放|缴纳)",
    ),
    # 另付现金…元: cash that changed hands.
    row(Role.REALISED, rf"(?:另|又|再)(?:给付|支付|交付|付)了?现金{FILL}", where="enforcement"),
)
