"""Rows of what is claimed or to be paid by its terms, and of what a thing is worth (金额性质之二，应付)."""

from extractors.patterns.amounts.words import DEBT, FILL, INTEREST, PAY, Row, row
from extractors.patterns.days import DATE, MONTH, YEAR
from models import AmountRole as Role

TERMS: tuple[Row, ...] = (
    # 对方称尚差…元.
    row(Role.OUTSTANDING, r"^(?:尚|仍|还)?差$", where="enforcement"),
    row(Role.OUTSTANDING, rf"抵押(?:贷款)?余额{FILL}", where="enforcement"),
    # 甲…元受偿…元, 债权…元，全额受偿…元: with what each takes part.
    row(
        Role.CLAIM,
        r"^(?!.*(?:工资|费|税)).*(?:债权[^，。；\d]{0,6}|本息[为共计]*|^[^，。；\d]{2,24})$",
        r"，?(?:全额|足额|优先){0,2}(?:受偿|获偿|分得|分配)(?:人民币)?$",
        where="plan",
    ),
    # 清偿优先债权…元的一部分.
    row(Role.CLAIM, rf"债权{FILL}", r"的(?:一部分|部分)", where="enforcement"),
    # 本案应执行款项合计…元.
    row(Role.CLAIM, rf"(?:^|本案|你方|共)应(?:予)?执行的?(?:款项?|金额|总额|数额|案款){FILL}", where="enforcement"),
    # 申报工资…元，确认…元: what was filed, by its noun.
    row(Role.CLAIM, r"(?<!未)申报[^，。；\d]{0,10}$", r"，(?:经)?[^，。；\d]{0,8}确认"),
    # 首期不得少于…元.
    row(Role.PRINCIPAL, r"(?:首|每|第[一二三])[期次笔][^，。；\d]{0,6}不[得能]?[少低]于$", where="enforcement"),
    # 以上（1）至（3）项共…元: what its items come to.
    row(Role.CLAIM, rf"^以上[^，。；]{{1,12}}项(?:合计|共计?|总计){FILL}", where="enforcement"),
    # 按…元立案: what is enforced.
    row(Role.CLAIM, r"[按以](?:人民币)?$", r"(?:的?标的)?(?:予以|进行)?立案", where="enforcement"),
    # 不能返还的，按…元折价赔偿; 按…元偿付; 利息按…元的年3.45%计; 余款…元自9月起每月支付.
    row(
        Role.PRINCIPAL,
        r"按照?(?:人民币)?$",
        r"(?:(?:折价)?赔偿|偿付|偿还|清偿|结算|了结|的年(?:利率|化)?[\d百])",
        where="enforcement",
    ),
    row(Role.PRINCIPAL, r"(?:余款?|剩余|其余)[^，。；\d]{0,6}$", r"[自从于][^，。；]{2,14}起，?[按每][月年季]"),
    # 煤款…元扣减已支付的…元: the debt before the payment; 依据判决要求其偿还…元: what a title orders.
    row(
        Role.PRINCIPAL,
        rf"(?:款|租金|本金|费|损失|工资){FILL}",
        r"，?(?:中)?扣[减除][^，。；\d]{0,8}已(?:支付|付|履行|给付|偿还|垫付|还)的?[^，。；\d]{0,6}$",
        where="enforcement",
    ),
    row(
        Role.PRINCIPAL,
        rf"(?:依据|根据|按照)[^，。；]*(?:判决|调解|裁决|公证债权文书)书?(?:书)?(?:要求|责令)[^，。；]*(?:{PAY})[^，。；\d]*$",
        where="enforcement",
    ),
    # 分四年支付，每年…元: an instalment.
    row(
        Role.PRINCIPAL,
        rf"分[^，。；]{{1,3}}(?:年|季|月|个月)[^，。；\d]{{0,6}}(?:{PAY})，每[年季月]{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 执行标的为租金…元、赔偿款…元: the first item of it.
    row(Role.PRINCIPAL, rf"标的为(?:{DEBT}){FILL}", r"、", where="enforcement"),
    # 申请执行人让步为…元: what is to be paid now; 单位每月代扣…元: a taking that goes on.
    row(Role.PRINCIPAL, r"(?:让步|减让|降低|下调|(?<!核)减|减少|调减)[为至到]$", where="enforcement"),
    row(Role.CONTROL_LIMIT, r"^(?!.*已).*(?:每月|逐月|按月)代扣$", where="enforcement"),
    # 承诺年底前还清，每季度不少于…元.
    row(
        Role.PRINCIPAL,
        rf"(?:承诺|同意|约定|保证|协议)[^。；]*，每[年月季期次]度?(?:不[少低]于){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 支付利息（其中…元自某日起、…元自某日起）: on what it runs.
    row(
        Role.PRINCIPAL,
        rf"(?:{INTEREST})[^。；]*其中[^。；）]*$",
        rf"[自从]{YEAR}{MONTH}{DATE}(?:起|至)",
        wide=True,
    ),
    # 租金（…暂计至某日为…元）; 以…元为基数，自某日起至某日止，计…元.
    row(
        Role.PRINCIPAL,
        r"(?:租金|占用费|使用费|物业费|管理费)（(?!.*(?:利息|违约金))[^（）。；]*(?:暂?计|算|截)[至止到][^，。；]{0,16}为?$",
        wide=True,
    ),
    row(
        Role.INTEREST,
        r"元为(?:计算)?(?:基数|本金)[，、][^。；]*[起至止到][^。；]*，(?:暂计|合计|共计|计)[^，。；（）]{0,20}$",
        where="enforcement",
        wide=True,
    ),
    # 银行账户…元、微信账户…元: what stands in it, where nothing is done with it.
    row(
        Role.PROPERTY_VALUE,
        rf"^(?:[及和、：])?(?!.*(?:扣|冻结|转|汇|付|还|划|提取|交|存入[^，。；]*应))[^，。；\d]{{0,16}}(?:银行|微信|支付宝|财付通|证券|基本户)(?:账户|账号|钱包|零钱){FILL}",
        where="enforcement",
    ),
    # 所得价款…元已全部用于偿付; 粮食仅值…元.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:处置|变价|拍卖|变卖)[^。；]*所得(?:价款|款项){FILL}",
        r"(?!，?已(?:经)?(?:全部|全额)?用于|的?(?:最高)?限额)",
        where="enforcement",
        wide=True,
    ),
    row(Role.PROPERTY_VALUE, rf"[仅只约]值{FILL}", where="enforcement"),
    # 委托变卖，所得…元; 冻结的账户内…元为其工资.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:变卖|拍卖|出售)，所得{FILL}",
        r"(?!，?已(?:经)?(?:全部|全额)?用于)",
        where="enforcement",
        wide=True,
    ),
    row(Role.PROPERTY_VALUE, rf"账户[内中上]的?(?:资金|存款)?{FILL}", r"(?:均?为|均?系|是)(?!限)", where="enforcement"),
    # 以评估价的八折即…元为起拍价; 以…元卖与他人.
    row(
        Role.PROPERTY_VALUE,
        r"(?:以|按|即|定)[^，。；]{0,10}$",
        r"作?为[^，。；\d]{0,6}(?:起拍价|保留价|变卖价|参考价|底价)|(?:卖与|卖予|售予|售与|转售)",
        where="enforcement",
    ),
    # 拍卖成交，价款…元; 购买价…元, 市价…元, 按面值计…元.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:拍卖|变卖)[^。；]*成交，(?:成交)?价款{FILL}",
        r"(?![^，。；]{0,14}(?:发还|发放|支付给))",
        where="enforcement",
        wide=True,
    ),
    row(Role.PROPERTY_VALUE, rf"经[^，。；\d]{{0,8}}(?:变卖|拍卖)得{FILL}", where="enforcement"),
    row(Role.PROPERTY_VALUE, rf"(?:购买价格?|购入价|市价|按?面值计?|票面价值){FILL}", where="enforcement"),
)
