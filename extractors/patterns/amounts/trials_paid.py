"""Rows of a trial (判决书, 民终, 民申): what the parties paid one another (金额性质之三，付款)."""

from extractors.patterns.amounts.trials import MOVES, OWED, of_trial
from extractors.patterns.amounts.words import FILL, INTEREST, PAY, Row, row
from extractors.patterns.days import DATE, MONTH, YEAR
from models import AmountRole as Role

PAYMENTS: tuple[Row, ...] = (
    # 被告向原告转账…元.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|借款|借给)).*(?<![向给至到与])被告[^，。；]{{0,24}}(?:[向给至到]原告[^，。；]{{0,16}})?(?:{MOVES})[^，。；]*$",
    ),
    # 2022年1月，被告支付…元; 到期后，被告支付…元: told as done, by its day.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|合同|协议|出具|签订|每|期限|原告[^。；]*借款)).*{MONTH}(?:{DATE}|[底初份])?，被告[^，。；]{{0,20}}(?:{PAY})[^，。；]*$",
        wide=True,
    ),
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED})).*(?:到期|期满|届满)后，被告[^，。；]{{0,16}}(?:{PAY})[^，。；]*$",
        wide=True,
    ),
    # 2018年至2019年支付利息合计…元.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|自|欠|暂计)).*(?:支付|归还|偿还)了?[^，。；、]{{0,4}}(?:{INTEREST}){FILL}",
        where="past",
    ),
    # 借款后向原告支付三个月的利息，共计…元.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|自|欠|暂计|生效|日内)).*(?:已|曾|后|陆续)[^，。；]{{0,12}}(?:支付|归还|偿还)了?[^，。；、]{{0,8}}(?:{INTEREST})，(?:一?共计?|合计|总计|计)(?:人民币)?$",
        wide=True,
    ),
    # 分七笔支付工程款，金额分别为…元: told as done; 又给…元; 用面包车顶账…元.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED})).*分[^，。；]{{1,3}}[笔次](?:支付|付款|给付|转账|偿还|归还)[^，。；\d]{{0,12}}，(?:金额)?(?:分别|依次)?[为是]?$",
        wide=True,
    ),
    of_trial(Role.REALISED, rf"^(?!.*(?:{OWED})).*(?:(?:又|还|再)给(?:了|付)?|[顶抵][账帐]){FILL}"),
    # 付款情况：2016年8月5日…元.
    of_trial(Role.REALISED, r"(?:付款|还款|已付款)(?:情况|明细|记录|如下|分别)[^。；\d]{0,8}：[^，。；：]*$"),
    # 陆续还我…元, 给原告交了押金…元, 以电汇方式付…元, 已交租金…元.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED})).*(?:(?:陆续|先后|累计|[一二三四五六七八九十\d]次)[^，。；\d]{{0,8}}还(?!款)|(?:[交缴]|[交缴]纳)了|"
        rf"(?:刷卡|电汇|(?:承兑)?汇票)(?:的?方式)?(?:{PAY})|已(?:经)?[交缴])[^，。；\d]{{0,10}}$",
    ),
    # 被告六次向原告转款，每次…元; 先后付款六次，计…元.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|借款|借给)).*(?:被告[^，。；]{{0,24}}(?:{MOVES})|(?:先后|陆续|累计)[^，。；\d]{{0,6}}(?:付款|还款|支付|转款))[^，。；\d]{{0,10}}，(?:每[次笔月期]|共计?|合计|计)$",
        wide=True,
    ),
    # 冲抵利息…元; …元已兑付.
    of_trial(Role.REALISED, rf"^(?!.*(?:{OWED})).*(?:冲抵|抵充)(?!后)[^，。；\d]{{0,6}}$"),
    # 以保证金…元先行冲抵租金.
    of_trial(
        Role.REALISED,
        r"[以用将]?[^，。；\d]{0,6}(?:保证金|押金|定金)(?:人民币)?$",
        r"[^，。；\d可应]{0,4}(?:冲抵|抵扣|抵充|充抵|抵销|折抵)",
    ),
    of_trial(Role.REALISED, r"", r"[^，。；\d]{0,4}已(?:经)?(?:兑付|兑现|入账)"),
    # 合计付款…元, 支付过…元.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|限|生效)).*(?:合计|共计?|总计|累计)(?:付款|支付|还款|给付|偿还|归还|转账)[^，。；\d]{{0,8}}$",
        wide=True,
    ),
    of_trial(Role.REALISED, r"^(?!.*(?:未|没|不曾)).*[付还给款转账缴交清纳]过(?![程后期错失高度])[^，。；]*$"),
    # 交强险限额内垫付…元, 被告垫付的…元, 扣收…元, 已借支…元.
    of_trial(Role.REALISED, rf"^(?!.*(?:{OWED})).*[额围]内(?:已(?:经)?)?垫付了?$"),
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|为(?:制止|实现|维护|调查))).*(?:被告|保险公司)[^，。；]{{0,16}}(?:垫付|支付|偿还|归还|给付|代付|已付)的[^，。；\d]{{0,6}}$",
    ),
    of_trial(Role.REALISED, rf"^(?!.*(?:{OWED})).*(?:扣收|借支|预支)[^，。；]*$"),
    # 公司代周某支付工资…元.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|由|尚|诉|费用)).*代(?![理表偿位付])[^，。；\d]{{1,10}}(?:支付|垫付|偿还|归还)[^，。；]*$",
    ),
    # 替原告垫付…元; 微信转的…元.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|诉)).*(?:(?:替|为|帮)原告[^，。；\d]{{0,6}}(?:支付|垫付|代付|偿还)[^，。；\d]{{0,8}}|(?:微信|支付宝|银行卡)[转付][的了过][^，。；\d]{{0,4}})$",
    ),
    of_trial(Role.REALISED, r"", r"(?:以现金|以转账|均?已|通过[^，。；]{2,8})[^，。；未\d]{0,6}付清"),
    # 以两套房屋抵款…元.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|拟)).*(?:[房车货物屋]|以[^，。；]{{2,12}})抵(?:款|账|工程款|货款|欠款|租金)[^，。；\d]*$",
    ),
    # 被告于2016年5月支付…元: told as done.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|合同|协议|每|期限|[日月年底末]之?前)).*被告(?:又|还|再)?于(?:{YEAR}|同年|当年)?{MONTH}(?:{DATE}|[底初份])?(?:又|再)?(?:向原告)?(?:{PAY})[^，。；]*$",
    ),
    # Cash changes hands here; in an enforcement paper it lies somewhere.
    of_trial(
        Role.REALISED, rf"^(?!.*(?:{OWED}|借|[向给至到]被告)).*(?:[归偿]?还|给[过了付]?|付)[^，。；]{{0,12}}现金{FILL}"
    ),
    of_trial(
        Role.PRINCIPAL,
        rf"^(?!.*(?:存|家中|名下|账户|持有|柜|财产|查封|扣押|所有)).*现金{FILL}",
        r"(?!(?:作为|提供)[^，。；]{0,6}担保|的?担保)",
    ),
    of_trial(Role.OUTSTANDING, r"(?:^|[，；、：。])余$", r"(?!按)"),
)
