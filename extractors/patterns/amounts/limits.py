"""Rows of words about an amount that leave no doubt: claims, limits, worth (金额性质之一)."""

from extractors.patterns.amounts.words import DEBT, FILL, HOLD, PAY, TAKE, Row, row
from models import AmountRole as Role

_BOTH = rf"(?:借款|贷款|货款|欠款|工程款)?本金(?:[、及和与]|以及)(?:相应的?|逾期|约定的?)?利息{FILL}"

LIMITS: tuple[Row, ...] = (
    # 申请执行标的本金…元: the principal of the claim.
    row(Role.PRINCIPAL, rf"标的[为：]?(?:借款|货款|欠款)?本金{FILL}", where="enforcement"),
    # 执行标的为借款本金及利息…元, 偿还本金及利息…元: both in one sum.
    row(Role.CLAIM, rf"标的[为：]?{_BOTH}", where="enforcement"),
    row(
        Role.PRINCIPAL,
        rf"^(?!.*已(?!届|到期|逾期)).*(?:{PAY})[^，。；、\d未欠]{{0,12}}{_BOTH}",
        where="enforcement",
    ),
    # 应于12月31日前清偿第一期债务…元: due by a plan, not what is left.
    row(
        Role.PRINCIPAL,
        rf"^(?!.*(?:尚|未|欠|已|剩)).*应当?[^，。；]*(?:{PAY})[^，。；\d]{{0,8}}债务{FILL}",
        where="enforcement",
    ),
    # 在欠付工程款范围内对货款…元承担责任: the debt, not what is owed to the debtor.
    row(
        Role.PRINCIPAL,
        r"在[^，。；\d]{0,16}(?:欠付|未付|未缴|未出资|抽逃)[^，。；\d]{0,30}(?:范围|限度)内[^，。；\d]{0,6}对[^，。；\d]*$",
        r"(?:及[^，。；\d]{0,10})?(?:的债务)?承担",
    ),
    # 在…元范围内对所建工程享有优先受偿权: the price of works and its rank.
    row(
        Role.PRINCIPAL,
        r"(?:在|于)(?:人民币)?$",
        r"(?:及[^，。；\d]{0,20})?的?(?:范围|限度)内(?:(?![抵质]押|担保|不享有)[^。；]){0,60}?(?:工程|施工|建设)(?:(?!不|未)[^。；]){0,30}?优先(?:受偿)?权",
    ),
    # 冻结其账户，控制金额…元.
    row(Role.CONTROL_LIMIT, rf"^(?:实际|已)?控制(?:的)?(?:金额|数额|款项?){FILL}", where="enforcement"),
    # 履行上述义务共计…元.
    row(
        Role.CLAIM,
        r"(?:上述|以上)[^，。；\d]{0,10}义务[，（]?(?:共计|合计|总计|总金额|金额)(?:人民币)?[为：]?$",
        where="enforcement",
    ),
    # 在最高额…元范围内优先受偿, 债权最高余额为…元: the ceiling of a pledge.
    row(Role.OTHER, rf"最高(?:债权|主债权|债权本金|本金)?(?:额|余额|限额|数额){FILL}"),
    # 每平方米…元: a rate, of which the sum is reckoned.
    row(Role.OTHER, r"每[天日]$", r"(?:/人)?(?:的?标准)?计"),
    row(Role.OTHER, r"每(?:平方米|平米|亩|吨|立方米?|公斤|千克|斤|股|米|套|件|台|只|个|车|箱|根|块|把)$"),
    # 在评估价值…元范围内优先受偿: the worth of the pledge, no limit of an act.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:评估|变现|变(?=价款)|拍卖|变卖|处置|担保)[^，。；]*(?:价值|价款|所得|评估值|变现值){FILL}(?<!在)",
        r"(?:的?(?:范围|限度)内?|为限)[^，。；]{0,4}[受清]偿",
    ),
    # 分别在未出资…元、…元范围内: the share that each has not paid in.
    row(Role.CONTROL_LIMIT, r"在[^，。；]{0,12}未[^，。；]{0,4}(?:出资|缴)[^，。；\d]*$", r"(?:的?(?:本息)?范围|、)"),
    # 非法吸收公众存款…元: what a crime took in, no deposit; 关联公司之间无偿划转资金…元.
    row(Role.OTHER, rf"吸收[^，。；\d]{{0,12}}(?:存款|资金|款项|集资款){FILL}"),
    row(
        Role.OTHER,
        r"(?:相互|互相|(?:公司|企业|关联方)之?间)[^，。；\d]{0,20}(?:划转|拆借|往来|占用|调拨)[^，。；\d]{0,6}$",
    ),
    # 第三人应将清偿款…元支付至本院: what another owes to the debtor, ordered to be handed over.
    row(
        Role.CONTROL_LIMIT,
        r"(?:第三人|次债务人)[^，。；\d]{0,30}应当?[^，。；\d]{0,4}[将把][^，。；\d]*$",
        r"[^，。；\d]{0,6}(?:支付|给付|汇|划|交|转)付?[至入到给]本院",
        where="orders",
    ),
    # What is offered for hints on property or a debtor's whereabouts.
    # 未能提供财产线索，其债权…元未受偿: nothing is offered.
    row(
        Role.OTHER,
        r"悬赏[^。；]*$|(?<!未)(?<!未能)(?<!不能)(?<!无法)(?<!没有)(?<!未再)(?<!再)提供(?!不出)[^。；]*(?:线索|行踪|下落)[^。；]*$",
        wide=True,
    ),
    # 在借款本金…元及利息范围内优先受偿: the debt, paid out of the pledge when it is sold.
    row(
        Role.PRINCIPAL,
        r"在[^，。；]{0,16}(?:本金|借款|债务|债权|货款|工程款)[^，。；]{0,6}$",
        r"[^，。；]{0,20}范围内?[^，。；]{0,4}受偿",
    ),
    # 以…元及利息、申请执行费…元为限: the fee keeps its name in the limit, and the first sum is one too.
    row(Role.ENFORCEMENT_FEE, rf"^[、及和与][^，。；]{{0,24}}执行(?:申请)?费{FILL}", r"为限"),
    row(Role.CONTROL_LIMIT, rf"(?:{HOLD}|{TAKE})[^。；]*(?:财产|存款|收入)（以(?:人民币)?$", where="orders", wide=True),
    # 冻结其账户，额度…元.
    row(
        Role.CONTROL_LIMIT,
        rf"(?:冻结|查封|保全)[^。；]*，(?:(?:冻结)?额度|冻结金额){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 应执行款项包括执行回转款…元: the first item of what is to be enforced.
    row(Role.PRINCIPAL, rf"应执行的?(?:款项|内容|金额)(?:包括|有|为)：?(?:{DEBT}){FILL}", where="enforcement"),
    # 对其中的…元承担连带责任, 对其中…元及利息先行支付, 对…元债务承担责任: a part of the debt, for which another answers.
    row(
        Role.PRINCIPAL,
        r"对(?:其|上述[^，。；\d]{0,8})?其?中的?(?:本金|借款|货款|款项)?(?:人民币)?$",
        r"(?:及[^，。；\d]{0,8}?)?(?:先行支付|承担|负)",
        where="enforcement",
    ),
    row(
        Role.PRINCIPAL,
        r"对(?:上述|前述)?(?:人民币)?$",
        r"的?(?:债务|借款|货款|款项|本金)[^，。；\d]{0,6}承担[^，。；\d]{0,4}(?:连带|补充|保证|清偿|共同)",
    ),
    # 支付医疗费的一半…元: a share of a cost that is ordered.
    row(
        Role.PRINCIPAL,
        r"^(?!.*(?:已|了|受理费|诉讼费|保全费|鉴定费)).*(?:支付|给付|承担|负担)[^，。；\d]{0,20}的(?:一半|[二三四五]分之[一二三四]|\d{1,3}%)[^，。；\d]{0,3}$",
        where="enforcement",
    ),
    # 垫付的费用以…元为限: a ceiling of what something may cost.
    row(
        Role.OTHER,
        r"^(?!.*(?:冻结|查封|扣押|划拨|扣划|提取|保全)).*(?:费用|报酬|奖励|奖金)[^，。；\d]{0,6}以(?:人民币)?$",
        r"为限",
    ),
    # …元为限, …元范围内, 价值…元的财产: what may be taken at most.
    row(
        Role.CONTROL_LIMIT,
        r"",
        r"(?:为限|的?(?:本息)?范围(?:内|为限)|的?(?:最高)?限额|的?额度(?:范围)?内|内[^，。；]{0,6}(?:保全|冻结|查封))",
    ),
    # 保证保险限额…元: the ceiling of the security; 撤回对剩余…元的执行申请: given up.
    row(Role.OTHER, rf"(?:保险|保函|保单)(?:金额|限额|额度){FILL}"),
    row(
        Role.OTHER, r"(?:撤回|撤销|放弃)[^，。；]*$", r"的(?:(?:强制)?执行(?:申请|请求)?|(?:诉讼)?请求|债权|主张|权利)"
    ),
    # 房产一处（估值…元）予以查封: its worth.
    row(Role.PROPERTY_VALUE, rf"(?:估值|自估|折价(?!款)|评估值){FILL}"),
    row(Role.CONTROL_LIMIT, rf"(?:冻结|查封|保全|扣押|控制)[^。；，]{{0,6}}(?:限额|额度|标的|标的额){FILL}"),
    row(Role.CONTROL_LIMIT, rf"(?:冻结|查封|保全|扣押|{TAKE})[^。；]*(?:限额|到期债权){FILL}", wide=True),
    # 强制执行被执行人对第三人的到期债权…元; 要求其协助扣留应付被执行人的货款…元.
    row(Role.CONTROL_LIMIT, rf"强制执行[^。；]*到期债权{FILL}", where="orders", wide=True),
    row(
        Role.CONTROL_LIMIT,
        rf"(?:{TAKE})[^。；]*(?:工资|收入|养老金|租金)[^。；\d]*，每月(?:{TAKE})?{FILL}",
        r"(?![^，。；]{0,6}(?:生活|基本))",
        where="enforcement",
        wide=True,
    ),
    row(Role.CONTROL_LIMIT, rf"^(?!.*(?:已|未|拒)).*协助(?:{TAKE}|{HOLD})[^，。；\d]*$", where="enforcement"),
    row(Role.CONTROL_LIMIT, r"(?:价值|相当于|等值)[^，。；]{0,6}$", r"的(?:相应|其他|等值)?财产"),
    # 停止向其支付工程款，并将其中…元扣留.
    row(
        Role.CONTROL_LIMIT,
        r"(?:停止|请|应当?|协助)[^。；]*将[^，。；]*$",
        rf"(?:予以|依法)?(?:{TAKE}|{HOLD})",
        wide=True,
    ),
    row(Role.CONTROL_LIMIT, r"将[^，。；]*$", rf"(?:予以|依法)?(?:{HOLD})"),
    row(Role.CONTROL_LIMIT, r"", rf"[^，。；]{{0,4}}由(?:本院|我院)(?:依法)?(?:{HOLD})"),
    # 请协助将…元划至本院账户.
    row(Role.CONTROL_LIMIT, r"(?:请|协助)[^。；]*将[^，。；]*$", r"[^，。；]{0,4}划(?:至|入|付|转)", wide=True),
    # 可供分配的款项…元: nothing shared out yet; 以…元作为保留价.
    row(Role.PROPERTY_VALUE, rf"可(?:供)?(?:分配|执行)的?(?:款项|金额|财产|价款|案款|资金)?{FILL}"),
    row(Role.PROPERTY_VALUE, r"以[^，。；]{0,6}$", r"作?为[^，。；]{0,14}(?:保留价|起拍价|参考价|底价)"),
    # 冻结时账户余额为…元: what was there, no limit.
    row(Role.PROPERTY_VALUE, rf"(?:{HOLD})时[^，。；]{{0,6}}(?:余额|存款|资金){FILL}"),
    # 经询价，结果为…元.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:询价|估价|评估|议价)[^。；\d]{{0,10}}，[^，。；\d]{{0,4}}(?:结果|结论|价格|价值|金额){FILL}",
        wide=True,
    ),
    # 三家询价平台给出的价格分别为…元、…元，取其平均值…元.
    row(Role.PROPERTY_VALUE, rf"(?:询价|评估)(?:机构|平台)[^，。；\d]*(?:价格|结果|价)(?:分别|依次)?{FILL}"),
    row(
        Role.PROPERTY_VALUE,
        rf"(?:询价|评估|估价|议价)[^。；]*，[^，。；\d]{{0,8}}平均(?:值|价格?|数){FILL}",
        wide=True,
    ),
    # 以其自有资金…元提供担保: a security.
    row(Role.OTHER, rf"以其?(?:自有资金|现金){FILL}", where="enforcement"),
    # 应付款项总额为…元（含货款…、违约金…）: what its items come to.
    row(
        Role.CLAIM,
        r"^(?!.*(?:到位|扣划|已|分得|受偿|交来|收到)).*(?:总额|共计|合计|总计|款项|金额|标的)[^，。；\d]{0,6}$",
        r"（(?:含|包括|其中包?括?)[^，。；（）\d]{0,10}$",
        where="enforcement",
    ),
    # 确认工程款…元就拍卖价款优先受偿: a debt and its rank, no payment.
    row(Role.PRINCIPAL, r"^(?!.*已).*$", r"(?:及[^，。；\d]{0,8})?(?:就|对)[^，。；]{2,40}优先受偿"),
    # 免除余款中的…元.
    row(Role.OTHER, rf"(?:免除|豁免|减免)[^，。；]{{0,8}}中的?{FILL}"),
    # 剩余价值仍达…元; 经询价，1号厂房…元，2号厂房…元: a list of worths.
    row(Role.PROPERTY_VALUE, rf"剩余价值[仍尚还]?{FILL}"),
    row(
        Role.PROPERTY_VALUE,
        r"经[^，。；]{0,6}(?:询价|评估|估价)[^。；]*，[^，。；]{0,16}(?:厂房|房产|房屋|商铺|车位|土地|设备|车辆|住宅|公寓)$",
        where="enforcement",
        wide=True,
    ),
    # 只能在…元内优先受偿: a ceiling.
    row(Role.OTHER, r"在$", r"以?内优先受偿"),
    # 查封的房地产余值约…元, 查封价值…元以上的土地: what the thing is worth, no limit of the seizure.
    row(
        Role.PROPERTY_VALUE,
        rf"(?<!保全)(?<!相应)(?<!同等)(?<!等)(?<!现金)(?:价值|余值|净值|市值|残值){FILL}",
        r"(?:以上|左右)?(?:[，。；、）\n]|$)",
    ),
    # 剩余…元继续冻结: still held, whatever it is the rest of.
    row(Role.CONTROL_LIMIT, r"", rf"(?:予以|仍|依法)?继续(?:{HOLD})"),
    # 分别在…元、…元范围内承担责任: the first limit of a list.
    row(Role.CONTROL_LIMIT, r"(?:^|，|[^，。；\d])(?:应当?|各自)?分别在$", r"[、和及]$", where="enforcement"),
    # 持有的…元出资额: a share; …元以下部分全额清偿: a threshold.
    row(Role.OTHER, r"", r"的?(?:出资(?:额|份额)|以[上下内]的?部分)"),
    # 限额…元查封; 在…元未出资范围内承担责任.
    row(Role.CONTROL_LIMIT, rf"限额{FILL}", rf"(?:以?内)?[^，。；）]{{0,4}}(?:{HOLD}|{TAKE})"),
    row(Role.CONTROL_LIMIT, r"在[^。；]*$", r"[^，。；\d]{1,8}范围内(?![^，。；]{0,8}受偿)", where="enforcement"),
    # 认缴…元，尚有…元未缴: a member's share, no debt of the case.
    row(Role.OTHER, r"认缴[^。；]*$", r"[^，。；]{0,4}(?:尚|仍|均)?未(?:实|足额)?[缴出]", wide=True),
    # 扣除运费…元、保管费…元: what a sale cost besides; 每月医药费…元: what a debtor lives on.
    row(
        Role.OTHER,
        rf"(?:扣除|优先支付|先行支付)[^。；]*(?:(?:运|保管|停车|拖车|搬运|仓储|看管|清场)费|垫付[^，。；\d]{{0,4}}(?:租金|水电费|费用)){FILL}",
        where="enforcement",
        wide=True,
    ),
    row(Role.OTHER, rf"每[月年](?:的|需)?(?:医药|药|治疗|护理)费{FILL}", where="enforcement"),
    # 解除对存款…元的冻结: what is held, asked to be freed; 请求对超出部分…元解除冻结.
    row(
        Role.CONTROL_LIMIT,
        r"",
        rf"(?:(?:的?(?:银行)?(?:存款|资金|额度))?的(?:超额|超标的额?|多余)?|的?(?:部分|存款|财产)?(?:予以|依法)?解除)(?:{HOLD})",
    ),
    # …元为基数: the sum on which interest runs is the debt.
    row(Role.PRINCIPAL, r"(?:以|按)[^，。；]{0,12}$", r"[^，。；]{0,6}为(?:计算)?(?:基数|本金|基准)|的?本金计"),
)
