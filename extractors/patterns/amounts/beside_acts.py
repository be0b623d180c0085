"""The same of acts (金额性质之二，旁指): what is held, taken, spent, paid in, shared out, and what is left over."""

from extractors.patterns.amounts.words import FILL, HOLD, INTEREST, TAKE, Row, row
from models import AmountRole as Role

# Words by which a payment or a sale is yet to come.
_TO_COME = r"(?<!供)应(?!收|付|急)|须|需|拟|将|约定|请求|要求|判|可|未|每"
_INTEREST_LEFT = rf"未(?:能|获)?(?:受偿|清偿|执行到位|履行)的[^，。；\d]{{0,6}}(?:{INTEREST}){FILL}"

BESIDE_ACTS: tuple[Row, ...] = (
    # 请将其余额…元中的…元提取至本院账户，剩余…元予以冻结: parts of what is held.
    row(
        Role.CONTROL_LIMIT,
        r"将[^。；]*中的?(?:人民币)?$",
        rf"(?:予以|依法)?(?:{TAKE})",
        where="enforcement",
        wide=True,
    ),
    row(
        Role.CONTROL_LIMIT,
        rf"^(?!.*已).*(?:剩余|其余|余额|余款)(?:部分|款项)?{FILL}",
        rf"(?:予以|依法|继续)(?:{HOLD})",
        where="enforcement",
    ),
    # 提取租金…元的执行行为; 冻结存款…元或查封相应价值的财产.
    row(
        Role.CONTROL_LIMIT,
        rf"^(?!.*(?:已|\d日)).*(?:{TAKE}|{HOLD})[^，。；\d]*$",
        r"[^，。；\d]{0,6}的(?:执行)?(?:行为|措施)",
        where="enforcement",
    ),
    row(Role.CONTROL_LIMIT, r"", r"或者?(?:依法)?(?:查封|扣押|冻结)[^，。；\d]{0,8}相应价值", where="enforcement"),
    # 处5万元以上100万元以下罚款; 成交价100万元以下的部分: thresholds.
    row(Role.OTHER, r"处以?(?:人民币)?$", r"以[上下]"),
    row(Role.OTHER, r"^以上$", r"以下的?罚款"),
    row(Role.OTHER, r"(?:成交价|成交额|标的额)[^，。；\d]{0,4}$", r"以[上下内](?:的|部分|，)"),
    # 本院责令其说明，并对其罚款…元.
    row(
        Role.OTHER,
        r"(?:本院|我院)[^，。；]{0,16}，并(?:依法)?对[^，。；\d]{1,20}(?:处以?)?罚款(?:人民币)?$",
        where="enforcement",
        wide=True,
    ),
    # 对其享有工程款，合同价…元: what was agreed on with another.
    row(
        Role.OTHER,
        rf"(?:工程|施工|装修)[^。；]*，合同(?:总|暂定|签约)?价款?{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 其中…元系农民工工资专户资金: another's money among what is held.
    row(
        Role.OTHER,
        r"(?:其中|款项中|存款中|资金中)有?(?:人民币)?$",
        r"系[^，。；\d]{0,24}(?:工资|专户|监管|质权|专项|案外人|他人|代[收管])",
        where="enforcement",
    ),
    # 拆除费用需…元: what something would cost.
    row(Role.OTHER, r"费用?(?:大概|大约|预计|估计|至少|约)?需要?(?:花费)?约?$", where="enforcement"),
    # 管理人报酬、诉讼费等约…元; 每日保管费…元; 保管费…元从变卖款中支付: costs of the case.
    row(Role.OTHER, rf"(?:管理人(?:的)?报酬|破产费用)[、及和][^，。；\d]{{1,12}}{FILL}"),
    row(Role.OTHER, rf"每[天日月](?:的)?(?:保管|停车|仓储|看管)费{FILL}", where="enforcement"),
    row(
        Role.OTHER,
        rf"(?:保管|停车|拖车|仓储|看管|搬运|腾房|清场)费用?{FILL}",
        r"[^，。；\d]{0,2}[从由在](?:拍卖|变卖|成交|变价|处置)[^，。；\d]{0,4}款",
    ),
    # 申请执行人放弃…元; 担保服务费…元.
    row(Role.OTHER, rf"(?<!不)(?<!未)(?:自愿|同意|主动)?放弃(?:剩余|其余|余款)?的?{FILL}", where="enforcement"),
    row(Role.OTHER, rf"(?<!财产保全)担保服务费{FILL}"),
    # 已支付给申请执行人，用于清偿诉讼费…元，本金…元: what the payment went to.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_TO_COME})).*用于(?:清偿|偿还|支付|抵充|冲抵|归还)[^。；]*元[，、](?:借款|欠款|货款|剩余)?本金{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 该款支付评估费…元、职工工资…元: a price that was spent.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_TO_COME})).*(?:该款|成交款|拍卖款|变价款|变卖款|价款)(?:已)?(?:支付|用于支付)[^。；]*(?:工资|经济补偿金?|社保费?){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 余款…元以按揭方式付清; …元付款收据; 抵债数额…元包含：本金…元.
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|须|需|约定|承诺|同意|未)).*(?:余款|尾款|剩余(?:房款|价款|款项)){FILL}",
        r"(?:以|通过|采用)[^，。；应未\d]{2,16}(?:付清|缴清|交清|结清)",
        where="enforcement",
        wide=True,
    ),
    row(Role.REALISED, r"", r"的?(?:付款|交款|购房款|收款)(?:收据|凭证|凭据|票据|回单)"),
    row(
        Role.REALISED,
        rf"(?<!申请)抵债(?:数额|金额|总额)[^。；]*(?:包含|包括|其中)[^。；]*本金{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 未受偿的利息…元: left over by its own word.
    row(Role.OUTSTANDING, _INTEREST_LEFT, where="enforcement"),
    row(Role.OUTSTANDING, _INTEREST_LEFT, where="plan"),
    # 主动到院，缴纳…元; 本案执行所得…元; 收回应收款…元.
    row(
        Role.REALISED,
        rf"(?:主动|自行|前来|亲自)(?:来到|到)(?:本|我)?(?:院|法院|庭)，?(?:当场|现场)?(?:[缴交]纳|交来|支付|履行|给付)(?:案款|执行款|现金|款项)?{FILL}",
        where="enforcement",
        wide=True,
    ),
    row(Role.REALISED, rf"执行所得(?:款项?|案款|金额)?{FILL}", where="enforcement"),
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_TO_COME}|无法|不能|难以)).*收回(?!的)[^，。；\d]{{0,4}}(?:应收款|应收账款|欠款|货款|债权){FILL}",
        where="enforcement",
    ),
    # 申请执行违约金…元，法院立案: it alone is claimed.
    row(
        Role.CLAIM,
        rf"(?:申请|请求)(?:强制)?执行(?:{INTEREST}){FILL}",
        r"(?:，(?!违约|利息|罚息|案件|律师|诉讼|保全|受理|并|及)|。)",
        where="enforcement",
    ),
    # 未受偿部分，甲…元，乙…元: left over, each.
    row(
        Role.OUTSTANDING,
        r"(?:未(?:能|获)?(?:受偿|清偿)|剩余)的?(?:部分|债权)[，：](?:[^。；]*元[^。；\d]{0,12}[，、])?[^，。；\d]{2,30}$",
        r"(?![^，。；]{0,8}(?:受偿|分得|发放))",
        where="plan",
        wide=True,
    ),
    # 继续执行被执行人甲…元, in the orders.
    row(Role.OUTSTANDING, r"继续执行[^，。；\d]{2,30}$", where="orders"),
    # 执行债权…元及利息未受偿.
    row(
        Role.OUTSTANDING,
        rf"(?:债权|债务|款项|本息|标的)(?:数额|金额|本息)?{FILL}",
        r"[及和、][^。；，\d]{2,30}(?:均|尚|仍|全部)?未(?:能|获|得到)?(?:受偿|清偿|执行到位|履行|实现)(?!部分|的)",
        where="enforcement",
    ),
    # 按甲…元、乙…元的比例分配: with what each takes part.
    row(Role.CLAIM, r"按[^，。；\d]{0,30}$", r"、|的(?:债权(?:数?额)?)?比例", where="plan"),
    row(Role.CLAIM, r"^、[^，。；\d]{2,20}$", r"的(?:债权(?:数?额)?)?比例", where="plan"),
)
