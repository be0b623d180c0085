"""Rows of a trial (判决书, 民终, 民申): what the court reckons and what the parties tell of an event (金额性质之三，认定)."""

from extractors.patterns.amounts.trials import OWED, of_trial
from extractors.patterns.amounts.words import FILL, INTEREST, Row
from models import AmountRole as Role

_ASKED = "请求|要求|主张|判令|应|被告|保险"

FOUND: tuple[Row, ...] = (
    # --- what the court reckons ---
    # 误工费…，计算确认为…元; 根据发票认定…元: an item of the loss, whatever measure or slip it was reckoned from.
    of_trial(
        Role.PRINCIPAL,
        rf"^(?!.*(?:{INTEREST}|律师|评估|价值|残值|造价|收入|标准|税|总额)).*(?:计算|核算|认定|核定|确认)(?:确认|认定)?为?$",
        wide=True,
    ),
    # 赔偿医疗费、误工费、生活费等共计…元: the sum of what is to be made good, whatever item is named last.
    of_trial(
        Role.PRINCIPAL,
        rf"^(?!.*(?:已|{INTEREST})).*(?:赔偿|补偿)[^，。；]*[费金]、[^，。；]*(?:一?共计?|合计|总计)(?:人民币)?$",
    ),
    # 其生活费为…元, of the dependants of who was hurt: damages.
    of_trial(Role.PRINCIPAL, r"其的?生活费(?:应?[为计])?$"),
    # 核减价为…元: taken off a bill.
    of_trial(Role.OTHER, rf"核减(?:价|额|金额|数额|造价)?{FILL}"),
    # --- what a contract or a party calls it ---
    # 写了一张…元的欠条: the debt that a slip tells.
    of_trial(Role.PRINCIPAL, r"^(?!.*(?:余款|余额|[尚下]欠)).*$", r"的?(?:欠条|欠据|借条|借据)"),
    # 要求偿还原告发放的贷款及费用共计…元: asked back, though it was granted once.
    of_trial(
        Role.PRINCIPAL,
        r"(?:请求|要求|判令|应)[^。；]*(?:偿还|归还|清偿|返还)[^，。；\d]*(?:发放|出借|提供|交付)的(?:贷款|借款|款项)[^，。；\d]*$",
    ),
    # 应交罚息…元，其他费用…元（含催款函费用…元）: no interest, by its own name.
    of_trial(Role.OTHER, rf"(?<![及和与、])其[他它]费用{FILL}|催[收款告缴]函?的?费用?{FILL}"),
    of_trial(Role.OTHER, rf"(?:承担|支付|赔偿)[^，。；\d及和、与]*合理(?:开支|费用|支出){FILL}"),
    # 为公司融资…元, 另发…元奖金: what was hoped for or promised.
    of_trial(Role.OTHER, r"^(?!.*向[^，。；]{1,20}融资).*融资到?$"),
    of_trial(Role.OTHER, r"^(?!.*(?:欠|支付|请求|要求|判|应)).*$", r"的?奖金"),
    # --- what an event cost, what was paid for it ---
    # 住院五天，支付诊疗费…元: spent by who was hurt.
    of_trial(
        Role.OTHER,
        rf"(?:诊疗|治疗|住院|就诊|检查|就医)(?:(?!{_ASKED})[^。；])*，(?:共|合计)?(?:支付|缴纳|交纳)了?(?:医疗|诊疗|治疗|检查|住院|门诊)费用?$",
        wide=True,
    ),
    # 被告支付给原告车费、生活费共计…元; 被告向其支付了…元货款: told as done.
    of_trial(
        Role.REALISED,
        rf"^(?!.*(?:{OWED}|由|内|前|每|一、|二、|三、)).*(?:被告|保险公司)[^，。；]{{0,6}}(?:(?:支付|给付|垫付)给原告[^，。；]*|[向给](?:原告|其|对方)(?:实际|共|累计|合计)?(?:支付|给付|偿还|归还|付)了)$",
    ),
)
