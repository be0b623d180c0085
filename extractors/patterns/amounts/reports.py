"""Rows of what a court's news and published reports tell of an enforcement, in a reporter's words (金额性质之六).

They are tried first, outside trials, so each is narrow: the words of a paper that orders or asks are kept out.
"""

from extractors.patterns.amounts.words import DEBT, FILL, HOLD, PAY, PLANNED, Row, row
from models import AmountRole as Role


def _row(role: Role, before: str = "", after: str = "", *, wide: bool = False) -> Row:
    return row(role, before, after, "enforcement", wide=wide)


REPORTS: tuple[Row, ...] = (
    # --- came in ---
    # 讨回…元工资, 换来赔偿款…元: the reporter's words for money that has come.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED})).*(?:拿回|讨回|要回|追回|收回|领回|领到|拿到|换来|带来|送来)了?(?!的)[^，。；\d]{{0,12}}$",
    ),
    # 领到被拖欠的工资…元; 仅执行到工资…元; …元债权全部兑付完毕.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED}|确认)).*(?:领到|拿到|领取到)了?[^，。；\d]{{0,8}}(?:\d{{4}}年)?[^，。；\d]{{0,16}}(?:款|工资|报酬|金|费)(?:共计|合计|共)?$",
    ),
    _row(Role.REALISED, r"(?<![未能没])执行到了?(?!位)[^，。；\d]{0,8}$"),
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED})).*",
        r"的?[^，。；未\d]{0,8}(?:全部|全额|均|悉数|已)(?:全部|全额)?(?:兑付|发放|支付|清偿|兑现)(?:完毕|到位|完成)",
    ),
    # 将…元送到老人手中, 将…元赡养费一并支付.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED})).*",
        r"[^，。；未\d]{0,8}(?:送|交)到了?[^，。；\d]{0,12}(?:手中|手里|手上)",
    ),
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED})).*将[^，。；]*$",
        r"[^，。；未\d]{0,10}(?:一并|一次性|全部|全额|当场|主动)(?:支付|付清|履行|缴纳|交清)",
    ),
    _row(Role.REALISED, r"(?<!未)将[^，。；应未\d]*$", r"(?:全部|全额|均|也)?执行到位"),
    # 两次支付房租…元; 执结12件，执行金额…元.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED}|分)).*[一二两三四五六七八九十\d]次(?:共|累计)?(?:向[^，。；]{{1,10}})?(?:{PAY})[^，。；\d]*$",
    ),
    _row(Role.REALISED, r"(?:执结|结案)[^。；]*执行金额(?:共|合计|达)?$", wide=True),
    # 在其…元到账后; …余万元几个月执行到位.
    _row(Role.REALISED, rf"^(?!.*(?:{PLANNED})).*", r"[^，。；未\d]{0,4}(?:到账|到位)后"),
    _row(
        Role.REALISED,
        r"",
        r"[\d一二两三四五六七八九十半几数]{1,3}个?(?:半?月|多月|[天日]|小时|星期)内?(?:就|即|便)?(?:全部|全额)?执行到位",
    ),
    # 经催告于某日缴纳…元.
    _row(Role.REALISED, rf"经催(?:告|缴|收)[^，。；未]{{0,24}}(?:{PAY}|[缴交]纳)[^，。；\d]*$"),
    # 办结案件…件…元; 执毕的…元.
    _row(
        Role.REALISED, r"(?:办结|执结|结案|执行完毕)[^，。；]{0,12}\d[件起宗][，、]?$|(?:执毕|执结)的[^，。；\d]{0,6}$"
    ),
    # --- what there is, what a thing is worth ---
    _row(Role.PROPERTY_VALUE, r"(?:存款|余额|账户)[^，。；\d欠]{0,8}(?:只|仅)(?:剩|余|有|存)下?了?$"),
    # 提出其对公账户已到账…元: in the debtor's hands.
    _row(
        Role.PROPERTY_VALUE, r"^(?!.*(?:本院|法院|案款|执行款)).*(?:公司|其|被执行人)[^，。；]{0,8}账户[内上]?已?到账$"
    ),
    _row(
        Role.PROPERTY_VALUE,
        r"以[^，。；]{0,4}$",
        r"(?:的(?:价格|总价|高价))?成功(?:拍卖|成交|变卖|拍出|处置|竞得|竞买|拍得|拍下)",
    ),
    _row(
        Role.PROPERTY_VALUE,
        r"(?:将|可|能)(?:获得?|取得|领取|得到|分得)[^，。；\d]{0,8}$",
        r"的?(?:拆迁|征收|安置)?补偿",
    ),
    _row(Role.PROPERTY_VALUE, rf"(?:盘活|唤醒)[^，。；\d]{{0,20}}(?:资产|财产|土地|厂房){FILL}"),
    # 责令交出已查封的价值约…元的汽车; 查封价值…元的房产 limits the seizure.
    _row(
        Role.PROPERTY_VALUE,
        rf"(?:^(?!.*(?:{HOLD})).*|(?:{HOLD})的)(?:价值|市值){FILL}",
        r"的[^，。；]{0,8}(?:车|房(?!产)|厂|设备|股|商铺|货物|机器|钢材)",
    ),
    _row(Role.PROPERTY_VALUE, r"(?:库存商品|在建工程|固定资产|流动资产)(?:[-—－][^，。；\d]{1,8})?$"),
    # --- the debt and what is left ---
    # 要求某某优先受偿还债…元.
    _row(Role.CLAIM, r"(?:申请(?!执行)|要求|请求)[^，。；已]{0,24}受偿[^，。；\d已]{0,8}$", wide=True),
    # 债权及执行费用总额…元: the debt with its costs.
    _row(Role.CLAIM, rf"(?:债权|债务|标的款?)[及和与、](?:申请)?执行费用?(?=[总合共]){FILL}"),
    _row(Role.CLAIM, rf"涉案标的(?:总额|额)?{FILL}"),
    _row(Role.CLAIM, r"", r"的?债权申报"),
    _row(Role.OUTSTANDING, r"", r"的?(?:对外|外部)?负债(?![表率])"),
    # 被执行人及其所扶养家属五年租金: what is left to a debtor who loses his home.
    _row(Role.OTHER, rf"扶养的?(?:家属|亲属)[^，。；\d]{{0,16}}(?:租金|房租|生活费|住房费用){FILL}"),
    # 裁决，要求该公司支付…元; 经调解，某某需支付拖欠的…元: what a title gives.
    _row(
        Role.PRINCIPAL,
        rf"(?:裁决|判决|经[^，。；]{{0,6}}调解)，[^，。；尚仍]{{0,16}}(?:要求|责令|需|应|于)[^，。；尚仍]{{0,16}}(?:{PAY}|赔偿)(?![^，。；\d及和与、]{{0,8}}(?:利息|违约金|滞纳金|罚息|受理费|诉讼费|保全费){FILL})[^，。；\d（尚仍]*(?:\d[\d,.]*万?元[及和与、][^，。；\d（费息金]{{0,16}}(?:(?<!违约)(?<!滞纳)金|款|报酬))?$",
        wide=True,
    ),
    # 判决偿付本息合计…元, 确认支付货款及利息…元: one sum for both, given by a title.
    _row(
        Role.PRINCIPAL,
        rf"(?:判决|判令|确认|调解)[^。；\d尚仍]*(?:{PAY})[^。；，\d尚仍]*(?:本息|(?:{DEBT})(?:[、及和]|以及)(?:利息|违约金))(?:共计|合计|总计)?$",
    ),
    _row(Role.PRINCIPAL, r"", r"的(?:仲裁)?(?:裁决|判决|调解)书"),
    _row(Role.PRINCIPAL, r"(?:决定|裁决|判决)书》：$"),
    _row(
        Role.PRINCIPAL,
        r"(?:每|按)[月年季][^，。；\d]{0,10}(?:给付|支付|负担|承担)[^，。；\d]*$",
        r"的?(?:生活|抚[养育]|教育|赡养)费",
    ),
    # 对其作出处罚决定：给予…元的罚款, by an office.
    _row(Role.PRINCIPAL, r"^(?!.*(?:本院|我院|妨害|拒不)).*给予(?:人民币)?$", r"的?罚款"),
    _row(Role.PRINCIPAL, r"向[^，。；]{2,30}融资$"),
    _row(Role.PRINCIPAL, r"[\d%年月天人岁次个倍米亩吨）][=＝]$"),
    # --- nobody's debt in the case ---
    _row(Role.OTHER, r"", r"/(?:平方米|㎡|亩|吨)"),
    _row(Role.OTHER, r"", r"的?(?:执行|司法|国家)救助(?:款|金|资金)"),
    _row(Role.OTHER, rf"化解[^，。；\d]{{0,10}}(?:债权|贷款|债务|资产){FILL}"),
    _row(Role.OTHER, r"^(?!.*(?:追回|返还|赔偿)).*(?:隐匿|隐藏|藏匿|截留|挪用)了?[^，。；\d]{0,10}$"),
    _row(Role.OTHER, r"(?:未分配利润|净损失|净亏损)[”」]?$"),
    # 比原成交价低…元, 为当事人节约佣金…元.
    _row(Role.OTHER, r"比[^，。；]{0,20}(?:低|高|少|多)(?:出|了)?$|节[约省](?:了)?[^，。；\d]{0,8}$"),
    # In a sale: 在淘宝网支付保证金…元, 所交纳的…元保证金.
    _row(Role.OTHER, rf"(?:淘宝|京东|拍卖平台|竞[买拍])[^，。；]*保证金{FILL}"),
    _row(Role.OTHER, r"^(?!.*(?:工程|履约|质量)).*[交缴]纳?的$", r"的?(?:竞买|拍卖)?保证金"),
    # The fine of one convicted of 拒执 goes to the treasury.
    _row(Role.OTHER, r"拒不执行[^。]*处罚金(?:人民币)?$", wide=True),
)
