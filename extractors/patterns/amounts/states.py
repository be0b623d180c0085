"""Rows of what has become of an amount: paid, passed on, still owed (金额性质之三)."""

from extractors.patterns.amounts.spent import SPENT
from extractors.patterns.amounts.words import ASK, DEBT, FILL, HOLD, INTEREST, PAY, TAKE, Row, row
from models import AmountRole as Role

STATES: tuple[Row, ...] = (
    # 一、支付未付租金…元: an item of what a notice orders; a plan that gives has its own rows before.
    row(
        Role.PRINCIPAL,
        rf"(?:^\n?|：)(?:[一二三四五六七八九十]{{1,2}}、|\d{{1,2}}[.、．]|（[一二三四五六七八九十\d]{{1,2}}）)(?!.*(?:尚(?!欠的?[^，。；]{{1,6}}$)|已|仍|未支付|未能))[^，。；]{{0,24}}(?:{PAY})(?:到期|逾期|已到期)*(?:未付|剩余|拖欠|所欠|欠付|尚欠)的?[^，。；\d]{{0,8}}$",
        where="enforcement",
    ),
    # --- words behind the amount ---
    # 追缴违法所得…元上缴国库, of a sentence: what is still to come in.
    row(Role.PRINCIPAL, r"^(?!.*已).*(?:追缴|退赔)[^，。；]*$", r"[^，。；]{0,2}上缴"),
    # 应将拖欠的租金…元支付至管理人账户: what a letter bids its reader to pay.
    row(
        Role.PRINCIPAL,
        r"^(?!.*已).*(?:应当?|须|请|限)[^。；]*[将把](?:其|所)?(?:拖欠|所欠|欠付|未付|剩余)的?[^，。；\d]*$",
        r"[^，。；\d]{0,6}(?:支付|汇|交|缴|付|打)[至入到]",
        wide=True,
    ),
    # 你们应付的租金（每年…元）直接汇入本院, 请将应付被执行人的货款…元汇入本院: what a letter bids its reader to pay.
    row(
        Role.OTHER,
        r"^(?!.*已).*(?:请|你(?:单位|公司|们|方|厂|店|行|社)?)[^。；]*应(?:付|支付|缴纳?|交付?)(?:给?被执行人|[^。；，\d]{0,12}租金)[^。；，\d]{0,24}$",
        r"）?(?:全部|直接|一并|按[期时月年]){0,2}(?:汇|缴|交|支付|付|划|转|打|存)[入至到]",
        where="enforcement",
        wide=True,
    ),
    # …元已发还, …元汇入本院: the money has moved.
    row(
        Role.REALISED,
        r"",
        r"(?:，(?:(?:申请执行人)?[^，。；\d]{0,4}已(?:经)?(?:领取|领走)|(?:本院|我院)已(?:经|依法)?(?:提取|扣划|划拨)(?:到位)?(?:并|后|，)已?(?:支付|发放|发还|转付|交付)|已(?:经)?(?:全部|全额|由本院|按[^，。；\d]{0,4}比例)?(?:扣划|划拨|发还|发放|划付|用于支付))|[^，。；]{0,14}?(?:(?<!未)已(?:经)?(?:全部|全额|足额|一次性|优先|分[^，。；]{1,4}[期次])?"
        r"(?:发还|发放|支付|付清|缴清|交清|付(?=申请|给)|清偿|(?:被)?(?:扣划|划扣|提取)|扣[至到入]|转[至到给]|划付|给付|受偿|划至|汇|退|到账|(?:执行)?到位)|发还|"
        r"发放给|分配给|提存|汇入|转入本院|打入|缴至|缴入|划入|划至|全部支付|上缴|支付给|转付|转交|支付至|缴纳至|[交汇]至|[交送]到(?:本院|法院)|交付(?:给|申请)|予以(?:提取|发放)|(?<![应可当权有予])优先受偿(?!权)|应予扣[除减]))",
    ),
    # 抵扣已付…元后，余额…元: of a debt, not of a price.
    row(
        Role.OUTSTANDING,
        rf"已(?:经)?(?:付|支付|履行|还|清偿|偿还)[^。；受]*后，?(?:剩余|余款?|余额){FILL}",
        r"(?![^，。；]{0,8}(?:受偿|发放|发还|分配|支付给))",
        where="enforcement",
        wide=True,
    ),
    *SPENT,
    # What is left of a price when costs are taken off, or is shared out: 扣除…后，余款…元由…受偿.
    row(
        Role.REALISED,
        rf"(?:后|扣除[^。；]*元)，?(?:剩余(?:款项?)?|余款?|余额){FILL}",
        r"(?![^，。；]{0,8}(?:未|由被|继续|仍))",
        wide=True,
    ),
    row(
        Role.REALISED,
        rf"(?<!贷款)(?<!借款)(?<!本金)(?<!债权)(?:余款?|剩余款项?){FILL}",
        r"[^。；未]{0,20}(?:受偿|(?:支付|给付|交付|退付)(?:本案)?申请|支付给|付给|发放|发还|分配|清偿(?:普通|其他|其余)债权|用于(?:偿还|清偿|支付))",
    ),
    # What a buyer paid for the thing (拍卖余款), not what is left of a debt.
    row(Role.PROPERTY_VALUE, rf"(?:拍卖|变卖|成交|竞买|竞拍|变价)(?:价|所得)?[余尾]?款{FILL}"),
    # 余款…元于…前付清, …前付清余款…元: an instalment to come.
    row(
        Role.PRINCIPAL,
        rf"^(?!.*未(?:能)?[在按于]).*[日月年末底]之?前[^，。；已未]{{0,6}}(?:{PAY}|还清)(?:剩余|余|尾)[^，。；未]{{0,8}}$",
    ),
    row(
        Role.PRINCIPAL,
        r"",
        r"(?:应)?[于在至][^，。；]{0,18}(?:[日月年](?:底|末|之)?前|[年月][底末](?:付清|还清|支付|偿还|结清))",
    ),
    row(
        Role.PRINCIPAL,
        r"",
        r"[^，。；已]{0,4}分(?:[^，。；已]{1,4}(?:[期次]|个月)|期|批)[^，。；已]{0,6}(?:付清|支付|偿还|履行|给付)(?!完毕|了|给)",
    ),
    # 另有…元无法执行到位, 其余…元及利息至今无法执结.
    row(
        Role.OUTSTANDING, r"", r"(?:及[^，。；\d]{0,6})?(?:至今|目前|暂时?|确|已)?无法(?:执[行结]|履行|清偿|受偿|到位)"
    ),
    # 在某项目部有工程款…元未领取: what he has to come.
    row(Role.PROPERTY_VALUE, r"", r"(?:尚|仍|均|至今)?未领取", where="enforcement"),
    # …元未执行到位, 余…元未付.
    row(
        Role.OUTSTANDING,
        r"",
        r"(?!后)[^，。；及和、]{0,8}?(?:尚|仍|均)?未(?:能|予|得到|获|受)?(?:执行|履行|受偿|清偿|支付|付|到位|归还|偿还|实现|缴|交纳|给|结清|兑付|到期)",
    ),
    # 余…元及利息未受偿.
    row(
        Role.OUTSTANDING,
        rf"(?:剩余|其余|余)(?:款项?|部分|本金)?{FILL}",
        r"[及和][^，。；\d]{0,10}未(?:能|获)?(?:执行|履行|受偿|清偿|支付|付|到位)",
    ),
    # --- states of a debt ---
    # What is to be enforced, by name; what is left of it (未执行标的, 剩余标的) is not this row's.
    row(Role.CLAIM, rf"^(?!.*(?:未|尚|到位|执结|剩余(?!\d))[^，。；]{{0,8}}标的).*标的{FILL}"),
    # Principal and interest in one sum are what is enforced altogether, if nothing is said of what is left; in a trial,
    # where nothing is enforced yet, they are the debt.
    row(
        Role.PRINCIPAL,
        rf"^(?!.*(?:(?<!所)欠|剩余|尚未|未|已|利息(?:[共合总])?计)).*本息(?=[共合总]){FILL}",
        where="judgment",
    ),
    row(
        Role.CLAIM,
        rf"^(?!.*(?:尚欠|欠付|剩余|尚未|仍欠|未)).*(?:本息|本金(?:[、及和]|以及)[^，。；、]{{0,8}}利息)(?=[共合总]){FILL}",
    ),
    # 已支付利息…元, 陆续偿还利息…元: paid.
    row(
        Role.REALISED,
        rf"(?<!未)(?:已(?:经)?|先后|陆续|仅)[^，。；、未应欠\d]{{0,10}}(?:{PAY}|[缴交]纳)了?[^，。；、\d]{{0,6}}(?:{INTEREST}){FILL}",
    ),
    # Interest by name, unless it is said to be owed still together with the debt (尚欠本金及利息).
    row(
        Role.INTEREST,
        rf"^(?!.*(?:尚欠|欠付|剩余|尚[未有余]|仍欠)).*(?:{INTEREST})(?:[、及和与][^，、。；]{{0,10}}费)?等?{FILL}",
    ),
    # 按日万分之五支付违约金，截至起诉之日为…元.
    row(Role.INTEREST, rf"(?:{INTEREST})，(?:暂计|计算|暂算|截)?[至止][^，。；]{{0,20}}[为计]$", wide=True),
    # What an investor brings into a reorganisation is not the debt.
    row(
        Role.OTHER,
        r"^(?!.*(?:仅|已|实际)(?:支付|缴纳|投入|到位)[^，。；]*$|.*尚欠).*(?:投资人|投资方|意向人)[^。；]*(?:投入|提供|支付|出资|承诺|垫付)[^。；]*$",
        r"",
        wide=True,
    ),
    # 股东出借资金…元专项用于清偿: nor what a member lends to it.
    row(
        Role.OTHER,
        rf"^(?!.*(?:已|欠)).*(?:提供|出借|注入|投入|筹集|筹措)(?:偿债|流动|自有)?(?:资金|借款|款项){FILL}",
        r"，?(?:专项|全部|优先){0,2}用于(?:清偿|偿债|偿付|偿还|支付)",
        where="enforcement",
    ),
    # The ceiling of a pledge is no debt yet.
    row(Role.OTHER, rf"最高(?:额|债权额|本金)[^，。；]*{FILL}"),
    # 中止对补偿款…元的执行: the thing of an objection.
    row(Role.OTHER, r"中止对[^，。；]*$"),
    row(Role.PROPERTY_VALUE, rf"(?:购买|购得)[^。；]*，总?(?:价款|价格|房款){FILL}", wide=True),
    # How much a pledge secures; what others owe to a debtor.
    row(
        Role.OTHER,
        rf"(?:[抵质]押[^，。；]{{0,8}}|担保的?主?)债权(?:数额|金额|额){FILL}|[抵质]押(?:担保)?(?:金额|数额){FILL}|[抵质]押担保本金{FILL}",
    ),
    row(
        Role.OTHER,
        rf"[抵质]押权人[^。；]*，(?:(?:登记的?|被?担保的?)?债权(?:数额|金额|额)|(?:登记的?|被?担保的?)债权){FILL}",
        wide=True,
    ),
    row(
        Role.OTHER,
        rf"对[^，。；]{{2,40}}享有的?应收账款{FILL}|^(?!.*(?:{TAKE}|{HOLD})).*应收的?(?:[货工租价煤油粮电运]|加工|服务|设备)[^，。；]{{0,4}}款{FILL}",
    ),
    # A secured creditor's claim that stands before this one; a debtor's own claim on others is no debt of his.
    row(
        Role.OUTSTANDING,
        rf"(?:(?:[抵质]押(?:担保)?的?|所担保的)债权(?:余额|本金)?|(?:贷款|借款)余额|本金余额)(?:已达)?{FILL}",
    ),
    row(
        Role.OTHER,
        rf"(?:到期[^，。；\d]{{0,8}}|对外(?:享有的?)?)债权{FILL}|(?:对[^，。；]{{2,40}}|享)有[^，。；\d]{{0,8}}到期债权(?:[^，。；\d]{{0,6}}[款金费酬])?{FILL}|履行[^，。；]{{0,40}}到期债务{FILL}|收取[^，。；]*$",
    ),
    # 请求给付所欠货款: what is asked for, though it is owed.
    row(
        Role.CLAIM,
        rf"(?:{ASK})[^；。，]*(?:(?:{PAY})|强制执行[^；。，]{{0,10}})(?:[所拖尚]?欠)[^，。；]*$",
        where="enforcement",
    ),
    # 划拨…元，其中欠款…元、执行费…元: a part of what is ordered.
    row(Role.PRINCIPAL, rf"其中[^，。；\d]{{0,4}}(?:欠款|{DEBT}){FILL}", where="orders"),
    # 尚欠工程款…元，应付保修金…元: a second debt of the same balance.
    row(Role.OUTSTANDING, r"欠[^。；]*，[及和]?应付[^，。；\d]*$", where="enforcement", wide=True),
    # 判令支付全部未付租金, 应支付剩余货款: what a title orders is the debt, though it is a rest.
    row(
        Role.PRINCIPAL,
        rf"(?:判令|裁令|裁决|判决|(?<!尚)(?<!仍)应)[^；。，]{{0,40}}?(?:{PAY})[^；。，]{{0,16}}?(?:所欠|剩余|未付|未到期|尚欠|欠付|拖欠)"
        r"的?[^；。，未]{0,10}$",
    ),
    # 裁决支付补偿金…元、拖欠工资…元: a further item of what a title orders.
    row(
        Role.PRINCIPAL,
        rf"(?:判令|裁令|裁决|判决)[^。；未尚]*(?:{PAY})[^。；未尚]*、(?:拖欠|所欠|欠付)[^，。；\d]{{0,10}}$",
        wide=True,
    ),
    # 在村委会有补偿款…元: what a debtor has to come.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:(?:名下|处|在[^，。；]{{2,20}}?)(?:仍|尚|还|共)?有(?!限)|享有)(?!欠)[^，。；欠]{{0,8}}(?:补偿款|安置款|分红款?|租金收入|收益|(?:未结|应收)[^，。；\d]{{0,4}}款|未(?:拨付|支付|结算|领取)的?[^，。；\d]{{0,8}}款){FILL}",
        where="enforcement",
    ),
    # 执行标的为：1.全部未付租金…元: an item of the title.
    row(
        Role.PRINCIPAL,
        r"(?:执行标的|执行内容|给付义务|执行请求|判决主文)[^。；]{0,8}：(?:\d[.、．]|[一二三四]、|（[一二三四\d]）)[^，。；]*未[付还][^，。；\d]*$",
        where="enforcement",
        wide=True,
    ),
    # 3.拖欠的工资…元: an item of what is sued for.
    row(
        Role.PRINCIPAL,
        r"^(?:\d{1,2}[.、．]|（[一二三四五六七八九十\d]）|[一二三四五六七八九十]、)(?:(?:判令|由)?被告[^，。；\d]{0,10}(?:支付|给付|偿还))?(?:支付)?(?:拖欠|欠付|剩余|尚欠)的?[^，。；]*$",
        where="judgment",
    ),
    # 一、原告某某剩余医疗费…元，由被告赔偿: what the orders give.
    row(
        Role.PRINCIPAL,
        r"^(?!.*(?:尚|欠|未)).*[：、]原告[^，。；\d]{0,10}剩余的?(?:各项)?(?:医疗费|误工费|护理费|损失|费用)[^，。；]*$",
        r"(?![^，。；]{0,8}未)",
        where="judgment",
    ),
    # 请求判令支付剩余货款: what is sued for.
    row(
        Role.PRINCIPAL,
        rf"{ASK}[^；。]{{0,40}}?(?:{PAY})[^；。，]{{0,16}}?(?:所欠|剩余|未付|未到期|尚欠|欠付|拖欠|下欠)的?[^；。，未]{{0,10}}$",
        where="judgment",
    ),
    # 尚有应收账款: what a debtor has to come.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:尚|仍|还)有[^，。；欠未]{{0,8}}(?:应收账款|存款|存货|资产|现金|账户余额){FILL}",
    ),
    # 第三人尚欠被执行人工程款…元: the debtor's own claim.
    row(Role.OTHER, r"(?:欠付?|应付)被执行人[^，。；]*$", where="enforcement"),
    # 已付清全部欠款…元: paid, though it was owed.
    row(
        Role.REALISED,
        rf"已(?:经)?(?:付清|还清|清偿|结清|偿还|履行(?:完毕)?)[^，。；、未应\d]{{0,8}}(?:欠款?|债务){FILL}",
    ),
    # 未履行判决确定的给付…元的义务: the debt of the title.
    row(Role.PRINCIPAL, r"未[^，。；]*(?:确定|判决|调解)[^，。；]*$", r"(?:及[^，。；\d]{0,16})?的[^，。；]{0,6}义务"),
    # 不足部分…元继续执行.
    row(Role.OUTSTANDING, rf"(?:不足|未(?:能|获|得到|获得)?(?:清偿|受偿|履行|执行(?:到位)?))的?部分{FILL}"),
    # 仍应履行…元.
    row(Role.OUTSTANDING, rf"仍[应需须](?:[当再继续]){{0,3}}(?:{PAY})[^，。；\d]*$", where="enforcement"),
    # 劳动监察大队垫付其拖欠的工资…元: owed before, and paid by another.
    row(Role.REALISED, r"^(?!.*(?:应|请求|要求|返还|主张)).*(?:垫付|代付|代为支付)[^，。；]{0,20}拖欠[^，。；]*$"),
    # 不足以清偿甲公司近8个亿的债务.
    row(Role.OUTSTANDING, r"不足以?清偿[^，。；]*$", r"的?(?:债务|欠款|借款)"),
    # 未…, 尚…, 剩余 before all paying: 未履行, 尚未支付.
    row(
        Role.OUTSTANDING,
        rf"(?:尚[欠有余需差须未应]|仍[欠有未]|未(?:能|予|再|曾|受|获得?|全部|得到)?(?:{PAY}|执[行结]|受偿|到位|还|缴|结清|兑现)|"
        rf"未实现|还[有欠剩差]|[下余净另]欠|仍差|[只仅尚]差|下余|余下|下剩|[仅只][剩欠]|剩余|剩下的|拖欠|欠付|欠缴|负债(?!表)|债务总|非诉债务|债权余额|不足清偿|余款|其余债[权务](?!人)|余额为?债|继续清偿)[^，。；]*$",
    ),
    # 欠 alone is a debt not paid, in an enforcement paper; in a judgment it is the debt sued for.
    row(Role.OUTSTANDING, r"欠(?!薪(?:保障|应急|周转))[^，。；]*$", where="enforcement"),
    row(Role.OUTSTANDING, rf"债务{FILL}", where="enforcement"),
)
