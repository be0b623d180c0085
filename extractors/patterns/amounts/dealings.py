"""Rows of dealings told in passing: a rest that was paid, a price and its dues, a share of a fee (金额性质之二，往来)."""

from extractors.patterns.amounts.words import FILL, HOLD, PAY, PLANNED, TAKE, Row, row
from models import AmountRole as Role

# In dealings an agreement, a period and what will be are no telling of a payment either.
_OPEN = rf"{PLANNED}|协议|调解|和解|裁定|每|将|可(?!供)|前|内"
_FEE = r"(?:受理费|诉讼费|保全费|评估费|鉴定费|公告费|申请费)用?(?=[，。；、）])"

DEALINGS: tuple[Row, ...] = (
    # …元为调解书确定由被告负担的案件受理费: the noun behind it, however long what is said of the fee.
    row(Role.COURT_FEE, r"", rf"(?:为|系|是)(?:(?!执行)[^，。；\d]){{0,24}}{_FEE}"),
    # 2023年4月3日支付余款…元: told of a day that is over, where the sentence agrees on nothing.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_OPEN}|贷款|借款)).*\d日(?:又|再|才)?(?:向[^，。；\d]{{2,20}})?(?:支付|给付|偿还|归还|转账)了?(?:剩余|余|尾)[^，。；\d欠]{{0,6}}$",
        where="enforcement",
        wide=True,
    ),
    # 2021年12月8日，某合作社履行…元.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_OPEN}|借|贷|到期)).*\d日，[^，。；\d]{{2,24}}(?:履行|还款|付款)了?{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 于某日刷卡支付…元: how it was paid.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_OPEN}|借|贷)).*(?:刷卡|转账|汇款|现金|微信|支付宝)(?:的?方式|形式)?(?:向[^，。；\d]{{2,20}})?支付[^，。；\d欠]{{0,8}}$",
        where="enforcement",
    ),
    # 应于某日前转账支付…元: how it is to be paid.
    row(
        Role.PRINCIPAL,
        rf"(?:应(?!收|急|付)|须|需|约定|判令|责令|承诺|同意)[^，。；已]{{0,30}}(?:转账|汇款|现金)(?:的?方式|形式)?(?:向[^，。；\d]{{2,20}})?(?:{PAY})(?!利息|违约金|罚息)[^，。；\d]{{0,8}}$",
        where="enforcement",
    ),
    # 余款…元以银行按揭方式支付，已全部付清.
    row(
        Role.REALISED,
        rf"(?:余款|尾款|余下房款|剩余房款){FILL}",
        r"(?:以|通过|用|由)[^，。；\d]{2,14}(?:支付|付款|缴纳|放款)，?(?:现|均|且|并)?已(?:经|全部|全额|足额){0,2}(?:付清|付讫|支付|到账|放款|发放)",
        where="enforcement",
    ),
    # 扣除执行费…元，向申请执行人付款…元.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_OPEN})).*扣除[^。；]*费[^。；]*，(?:余款|实际)?向[^，。；\d]{{2,24}}(?:付款|支付|给付|发放|发还|转付|汇付)[^，。；\d欠]{{0,8}}$",
        where="enforcement",
        wide=True,
    ),
    # 余款…元尚未发放: in the court's hands, not what is still owed.
    row(
        Role.REALISED,
        rf"^(?!.*(?:贷|借|欠|工资)).*(?:余款|案款|执行款|拍卖款|变卖款|剩余款项){FILL}",
        r"(?:目前|现|因[^，。；\d]{2,20})?(?:尚|暂|仍|至今|均)?未(?:发放|领取|分配)",
        where="enforcement",
    ),
    # 剩余冻结款项…元已解除冻结: what was held, no rest of the debt.
    row(
        Role.CONTROL_LIMIT,
        rf"(?:剩余|其余|多余|余下)的?(?:被|已)?(?:{HOLD})的?(?:款项?|资金|存款){FILL}",
        where="enforcement",
    ),
    # 交纳公共维修基金…元: what a buyer paid beside the price.
    row(
        Role.OTHER,
        rf"^(?!.*(?:欠|{_OPEN})).*[缴交]纳了?[^，。；\d]{{0,8}}(?:维修基金|维修资金|办证费|登记费){FILL}",
        where="enforcement",
    ),
    # 提供…元保函: a security by its paper.
    row(
        Role.OTHER,
        r"(?:提供|出具|提交)[^，。；\d]{0,8}$",
        r"的?(?:诉讼|财产|保全|责任|履约|保险|担保|独立){0,4}(?:保函|保单|担保函)",
    ),
    # 将转让款…元转至其亲属账户, 提取拆迁款…元后挥霍: what a debtor did with money of his own, and no payment.
    row(
        Role.OTHER,
        r"",
        r"[^，。；\d]{0,6}(?:转移|转账|[转汇划存]|支付)(?:[至入到给往])[^，。；\d本]{0,8}(?:亲属|亲友|亲戚|朋友|他人|配偶|妻|丈夫|儿子|女儿|[父母]|[兄弟姐妹]|第三人|个人|关联)[^，。；\d]{0,6}(?:账户|账号|名下|卡)",
        where="enforcement",
    ),
    row(
        Role.OTHER,
        r"(?:提取|支取|取走|领取|收取|取得|收到)[^，。；\d]*$",
        r"后?[，]?(?:[^，。；\d申请]{0,8})(?:挥霍|(?:用于|进行)(?:个人|家庭|日常|其他)?(?:消费|开支|支出|债务)|转移|隐匿|去向不明)",
        where="enforcement",
    ),
    # 后续治疗尚需费用…元: a need to come, nobody's debt.
    row(Role.OTHER, rf"(?:尚|仍|还)需(?:花费|支出|医疗|治疗|手术|康复)?(?:等?费用?)?{FILL}", where="enforcement"),
    # 超出其应当承担的部分…元.
    row(Role.OTHER, rf"超出(?:其|被执行人|担保人)应[^，。；\d]{{2,16}}的?(?:部分|数额){FILL}", where="enforcement"),
    # 房屋征收中可得补偿款…元, 有应收租金…元: what a debtor has to come, where nothing is done with it.
    row(
        Role.PROPERTY_VALUE,
        rf"^(?!.*(?:{HOLD}|{TAKE}|支付|给付|欠|请求|要求)).*(?:征收|征迁|拆迁|征地|搬迁)[^，。；]*(?:可得|应得|可获得?|可领取?)的?[^，。；\d]{{0,6}}补偿[款费]?{FILL}",
        where="enforcement",
    ),
    row(
        Role.PROPERTY_VALUE,
        rf"^(?!.*(?:{HOLD}|{TAKE}|支付|给付|欠|请求|要求)).*有[^，。；\d]{{0,6}}应收(?:租金|货款|工程款|服务费|运费){FILL}",
        where="enforcement",
    ),
)
