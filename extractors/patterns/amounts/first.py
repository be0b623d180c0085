"""Rows that are asked before all others (金额性质之先), for the same words elsewhere tell what is left of a debt."""

from extractors.patterns.amounts.words import FILL, TAKE, Row, row
from models import AmountRole as Role

_FROZEN_AND_TAKEN = rf"冻结(?:[并后、]|，并)(?:依法|已)?(?:{TAKE})了?[^，。；\d]*(?<!费)(?<!费人民币)$"
_REST = r"[余尾]款|剩余(?:的?(?:成交|拍卖|变卖))?(?:价|房|款|车)[款项]|差价款?"

# Before all others, for 余款…元未付 is elsewhere what is left of a debt.
FIRST: tuple[Row, ...] = (
    # 已将租金、违约金合计…元全部付清: a sum of several parts, whatever the last of them is.
    row(
        Role.REALISED,
        r"^(?!.*[未应]).*已(?:经)?[^，。；]{0,8}将[^，。；]*(?:合计|共计|总计|一共|共)(?:人民币)?$",
        r"[^，。；未]{0,30}(?:付清|缴清|还清|结清|支付|给付|履行完毕)",
        where="enforcement",
    ),
    # 买受人未缴纳余款…元, 应于某日前将余款…元缴入: what a buyer is still to pay, no rest of the debt.
    row(
        Role.OTHER,
        rf"(?:竞买人|买受人|竞得人)[^。；已]*(?:未|逾期|应(?!急)|须|需)[^，。；已]*(?:{_REST}){FILL}",
        where="enforcement",
        wide=True,
    ),
    row(
        Role.OTHER,
        rf"(?:竞得|拍得|竞买|买受人|悔拍|拍卖公告)[^。；]*(?:{_REST}){FILL}",
        r"(?:逾期|到期|至今|仍|尚|均){0,2}(?:未|拒不)(?:按[期时约])?(?:[付缴交补]|支付)|(?:应[当于在]?|于)[^，。；]{2,20}前[^，。；]{0,4}(?:[付缴交补]|支付)",
        where="enforcement",
        wide=True,
    ),
    # 已缴保证金：…元；尚需缴纳尾款：…元, in a form: only a bidder pays a price in (缴), a debtor pays (支付).
    row(
        Role.OTHER,
        rf"(?:(?:应|须|需|待)[^，。；\d已未]{{0,3}}[缴交]纳?(?:{_REST})|已[缴交]纳?的?(?:竞买)?保证金){FILL}",
        where="enforcement",
    ),
    # 抵押登记（债权数额…元）: up to what a thing is pledged.
    row(
        Role.OTHER,
        rf"(?<!享有)(?:抵押|质押)权?(?:登记)?[，（：]{{0,2}}(?:登记的?|被?担保的?)?(?:主)?债权(?:数额|金额|额){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 担保人出具保函，以…元为限承担担保责任: a security for a preservation, and no guarantor of the debt.
    row(
        Role.OTHER,
        r"(?:保函|保单)[^。；]*以[^，。；\d]{0,6}$",
        r"为限，?(?:承担|提供)[^，。；]{0,6}(?:担保|保证|赔偿)",
        wide=True,
    ),
    # 返还已执行的款项…元 (执行回转), ordered: the debt of the case, whatever was taken once.
    row(
        Role.PRINCIPAL,
        rf"(?:返还|退还)[^，。；\d]{{0,40}}已(?:被)?(?:执行|扣划|领取)的?(?:款项?|案款|财产){FILL}",
        where="orders",
    ),
    # 承包费…元已执行完毕, alone in its sentence: of a list the words say how its last item ended.
    row(
        Role.REALISED,
        r"^(?!.*(?:元|判|应|确定|标的|未)).*[款费金资][^，。；\d]{0,4}$",
        r"(?:均|也|亦|现)?已(?:经)?(?:全部|依法){0,2}(?:执行|履行|支付|给付)完毕",
        where="enforcement",
        wide=True,
    ),
    # 按每日…元支付至实际腾退之日: a rate.
    row(Role.OTHER, r"(?:按|以)照?每[天日月年](?:人民币)?$", r"(?:的标准)?(?:支付|给付|计付|计算|计)至"),
    # 案款…元分文未得.
    row(Role.OUTSTANDING, r"[款资金费]$", r"，?(?:至今|均|仍)?分文未(?:得|付|还|获|收|受)"),
    # 其已交齐全部价款…元: a buyer paid; only he and a payer of fees 交齐.
    row(
        Role.REALISED,
        rf"^(?!.*(?:[未应须需]|[日月]前|内)).*[缴交付]齐了?(?:全部|剩余|拍卖|成交){{0,2}}(?:价款|余款|尾款|房款|购房款|成交款){FILL}",
        where="enforcement",
    ),
    # 曾提存款项…元.
    row(
        Role.REALISED,
        rf"(?:曾|已(?:经)?|先后)(?:(?![应未拟])[^，。；\d]){{0,8}}提存(?:了|款项?|案款|现金)?{FILL}",
        where="enforcement",
    ),
    # 贵公司尚欠债务人设备款…元、质保金…元: what another owes to the debtor.
    row(
        Role.OTHER,
        r"(?:你|贵)(?:单位|公司|厂|方|店|社)[^，。；\d申]{0,6}(?:尚|仍|拖|共|累计)欠付?(?:债务人|被执行人)(?!及)[^。；应已]*$",
        r"(?![^，。；]{0,4}(?:已|未到期))",
        where="enforcement",
        wide=True,
    ),
    # 已追缴到案…元, told; not 责令追缴.
    row(
        Role.REALISED,
        rf"^(?!.*(?:责令|继续|应|未|尚|予以)).*(?:已(?:经)?追缴(?:到[案位])?|追缴到[案位])(?:赃款|违法所得|款项)?{FILL}",
        where="enforcement",
    ),
    # 有拆迁补偿款…元即将发放: what a debtor is to get.
    row(
        Role.PROPERTY_VALUE,
        rf"有[^，。；\d]{{0,24}}(?:拆迁|征收|征地|搬迁|征迁)补偿[款费]?{FILL}",
        r"(?:即将|将|待|尚未|暂未|未)(?:于[^，。；]{2,12})?(?:发放|支付|领取|兑付|拨付)",
        where="enforcement",
    ),
    # 每月协助提取其所欠赡养费…元: what is to be taken, called by the debt.
    row(
        Role.CONTROL_LIMIT,
        rf"(?:协助|请你|请贵|一次性)[^，。；\d已]{{0,20}}(?:{TAKE})(?!了)[^，。；\d]{{0,20}}(?:所欠|拖欠)(?:\d{{4}}年\d{{1,2}}月至\d{{4}}年\d{{1,2}}月)?[^，。；\d]*$",
        where="enforcement",
        wide=True,
    ),
    # 冻结并扣划其存款…元, ordered or asked for, and told as done.
    row(Role.CONTROL_LIMIT, _FROZEN_AND_TAKEN, where="orders"),
    row(
        Role.REALISED,
        rf"^(?!.*(?:请(?!人)|要求|应(?!收)|拟|将|裁定[，：]|裁定如下|可以|价值|限额|未能?|逾期|如)).*{_FROZEN_AND_TAKEN}",
        where="enforcement",
        wide=True,
    ),
    # 已一次性还清欠款…元: the debt is called by its name, and paid.
    row(
        Role.REALISED,
        r"已(?:经)?[^，。；未尚\d]{0,10}(?:[还付结偿]清|清偿|偿还|归还|支付)了?[^，。；未尚\d]{0,4}[欠所]欠?[款付][^，。；\d]{0,4}$",
    ),
    # 已履行债务…元中的…元: the debt, and behind it what was paid of it.
    row(
        Role.PRINCIPAL,
        r"已(?:经)?(?:履行|支付|偿还|归还|给付|清偿)了?[^，。；\d]*$",
        r"的?(?:债务|欠款|货款)?中的?(?:人民币)?(?:\d|$)",
    ),
    row(
        Role.REALISED,
        r"已(?:经)?(?:履行|支付|偿还|归还|给付|清偿)[^。；]*元(?:债务|欠款|货款)?中的?(?:人民币)?$",
        where="enforcement",
        wide=True,
    ),
    # 余款…元由某某于同年7月20日付清: told of a day that is over.
    row(
        Role.REALISED,
        rf"^(?!.*(?:约定|协议|承诺|(?<!执行人)同意|应(?!急)|须|需|拟|若|如|贷)).*(?:[余尾]款|剩余[^，。；\d欠]{{0,4}}款){FILL}",
        r"(?:由?[^，。；\d应未可须]{2,20})?[已也亦]?于(?:(?:同年|当年|次年|\d{4}年)(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日)(?:[^，。；前内应]{0,12})(?:[付缴交]清|支付完毕|结清|偿清|给付完毕)",
        where="enforcement",
        wide=True,
    ),
    # 某某缴纳罚金…元, told.
    row(
        Role.REALISED,
        rf"^(?!.*(?:判|应|责令|未|尚|并处|限|须|需|请(?!人)|[要请]求|逾期|[日月]前|内)).*(?:[缴交]纳|退缴)了?(?:罚金|违法所得|退赔款){FILL}",
        where="enforcement",
    ),
    # 至今只还了一期…元.
    row(
        Role.REALISED,
        r"^(?!.*(?:应|约定|承诺|同意|愿|需|须|若|如|未|没|每|判|请求|要求)).*(?:还[了过]|[只才仅]还)[^，。；\d欠]{0,8}$",
        where="enforcement",
    ),
)
