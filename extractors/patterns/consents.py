"""Consent to a transfer or to bankruptcy (同意移送破产审查): asked for, given, refused, withdrawn, and whose it is not."""

import re

from extractors.machine.kept_patterns import compiled
from extractors.patterns.denials import ASKED_BY_COURT, DECLINED, UNASKED, WHETHER
from extractors.patterns.signals import TAKEN_BACK
from models import StatementKind as K

# 申请执行人向本院提交《同意移送破产审查意见书》: a paper of its own, named by its title; whose, the clause before says.
CONSENT_PAPER = compiled(
    r"(?<!未)(?<!没有)(?<!拒绝)(?<!不)(?<!可以)(?<!应当)(?<!可)(?:提交|递交|出具|呈交|送交|寄交)(?:了)?(?:书面)?"
    r"《(?![^》]{0,24}不)[^》]{0,24}?(?:(?:同意|申请|请求)[^》]{0,30}?(?:破产|执转破)|(?:破产|执转破)[^》]{0,12}?(?:同意|申请))[^》]{0,20}》"
)
# 我公司提交的同意移送破产审查意见书，现声明予以撤回: the paper that consented is taken back, some clauses on.
PAPER_WITHDRAWN = compiled(
    r"(?:(?<!不)同意|申请)[^，。；\n]{0,60}?(?:破产|执转破)[^，。；\n]{0,16}?(?:(?:意见|申请|同意)书|意见|函|声明)[^。；\n]{0,100}?，"
    r"[^，。；\n]{0,24}?(?<!不)(?<!不予)(?<!未)(?<!是否)(?:撤回|撤销|收回|作废)(?![^，。；\n]{0,10}(?:裁定|决定|执行申请|查封))"
)
ITS_SIDE = compiled(r"申请执行人|被执行人")
NOT_CONSENT_PAPER = compiled(r"是否|如|若|(?<!申)请(?!求)|责令|通知|告知")
# Consent to a transfer or to bankruptcy, and what is not it.
SUBJECT_MATTER = compiled(
    r"移送[^，。；]{0,30}(?:破产|审查)|破产(?:清算|审查|重整|申请|程序|和解)|(?<!预)重整(?!投资|价值|计划)|预重整|执转破|进入破产|同意移送|同意意见"
)
CONSENT_WORDS: tuple[tuple[K, re.Pattern[str]], ...] = (
    (
        K.CONSENT_WITHDRAWN,
        compiled(
            r"不再(?:同意|要求|申请|请求)|撤回[^，。；]{0,60}(?:同意|意见|申请)|"
            + TAKEN_BACK
            + r"|(?:准许|准予)[^，。；]{0,60}撤回"
        ),
    ),
    (
        K.CONSENT_REFUSED,
        compiled(
            r"(?<!同)不(?:予)?同意|未(?:表示)?同意|均未同意|拒绝|(?<!愿)不愿|(?<![不未])(?<!没有)(?<!未表示)(?<!未提出)反对(?!意见未)"
            rf"|{DECLINED}"
        ),
    ),
    (
        K.CONSENT_ASKED,
        compiled(
            # 待其债权受偿后再同意, 以先行拍卖为条件同意.
            rf"{ASKED_BY_COURT}|{WHETHER}|"
            r"(?:待|等|俟|须|需)[^，。；]{1,40}?(?:[后时]|以后)(?:再|才|方)?[^，。；]{0,8}?同意|以[^，。；]{2,40}?为(?:前提|条件)[^，。；]{0,8}同意|"
            # 有没有同意移送的？ 同意移送吗: asked, by whomever.
            r"(?:有没有|有无|是不是|愿不愿意?|同不同|要不要|能不能|能否|可否)[^，。；]{0,16}(?:同意|申请(?!执行人)|要求|请求|提出|移送)|[？?吗]$|"
            r"征询|征求|询问|告知|释明|是否同意|可以(?:直接|自行|依法|另行)?(?:申请|提出|向)|可(?:申请|另行申请)|有权|如[^，。；]{0,10}同意|权利"
            # 如一个月内仍不付款则同意: on a condition; it may stand in the clause before (…，则同意移送).
            r"|^(?:申请执行人|被执行人|其)?(?:表示|称)?(?:如果|如(?![下期实数约上前])|若|倘若|假如|一旦|除非)[^，。；]{0,60}?同意|^(?:则|才|方|届时)(?:可以?|会|能|愿意?)?(?:同意|申请|要求|请求)"
        ),
    ),
    (
        K.CONSENT,
        compiled(
            r"同意|(?<!不)愿意?(?:将|把|移送)|(?<!不)(?<!是否)愿意(?:走|进入|启动|进行|接受|申请)[^，。；]{0,8}(?:破产|重整)|(?:申请(?!执行人|人|书)|请求|要求|提出)[^。；]{0,80}(?:移送|破产|重整)(?!申请(?:书|材料)|[^，。；]{0,20}(?:准许|管辖))|对[^，。；]{0,20}移送[^，。；]{0,12}(?:无|没有)异议"
            # 我公司向贵院提交了将被执行人移送破产审查的申请.
            r"|(?:提交|递交|提出)(?:了)?[^，。；]{0,40}(?:移送|破产|重整)[^，。；]{0,16}的(?:书面)?(?:申请|意见)$"
        ),
    ),
)
# 在先行处置抵押物的前提下，申请执行人同意; 同意移送，但前提是…: a condition before the clause, or behind it.
ON_CONDITION = compiled(
    r"(?:^|[，；。])(?:[在以][^，；。]{2,60}(?:前提|条件)|(?:只有|只要|除非|待|等|俟)[^，；。]{2,60}(?:前提|条件|情况|情形|后))(?:下|之下)?，$"
)
CONDITION_BEHIND = compiled(
    r"^，(?:但|惟|不过)?[^，。；]{0,10}(?:前提(?:是|为|系)|条件(?:是|为|系)|(?<=但)(?:须|需|应当?|必须|要求)[^，。；]{0,8}先)"
)
# 曾同意移送，后又反悔: behind a consent in the same sentence, said of whoever gave it.
CONSENT_REGRETTED = compiled(
    r"反悔|(?:改变|变更|推翻|收回)(?:了)?[^，。；]{0,6}(?:意见|主意|想法|态度|表态|同意)"
    r"|^(?:但|而|其)?(?:后|嗣后|之后|事后|随后|现|后来|现在)[^，。；部其]{0,12}?(?:不同意|不予同意|不再(?:同意|申请|请求|要求)|拒绝)(?!分期|还款|和解|终结)"
)
# …将材料退回，申请执行人遂表示不再要求移送: the same with whose it is said again.
CONSENT_GIVEN_UP = compiled(
    r"^(?:申请执行人|被执行人|其|双方)[^，。；]{0,6}?(?:遂|故|又|后|现|已)(?:明确|书面)?(?:表示)?不再(?:同意|申请|请求|要求)(?!分期|还款|和解|终结|利息)"
)
# …。其后又表示不同意移送: in a sentence of its own, behind one that consents.
REFUSED_AGAIN = compiled(r"(?:又|后|现|改为|转而)[^，。；]{0,30}?(?:不同意|不予同意|反悔|拒绝)")
# 答：公司研究后撤回同意: behind a consent, in a sentence of its own and without its matter.
CONSENT_WITHDRAWN_BARE = compiled(
    r"(?<!不)(?<!未)(?<!不予)(?<!没有)(?<!是否)(?<!可以)(?:撤回|收回)(?:了|此前|之前|原来|上次|先前)?的?同意(?:的?意见)?了?$"
    r"|(?<!不)(?<!未)(?<!是否)(?<!可以)(?<!准许)(?<!准予)(?:撤回|收回|撤销)了?其?"
    r"(?:(?:上述|前述|该|此项|这份|原|此前|先前|之前)(?:所?(?:提交|提出|作出)的)?(?:项|份|一)?(?:书面)?(?:移送|破产)?(?:申请|意见|同意|请求|要求|表示|表态)|移送(?:破产)?(?:审查)?的?(?:书面)?(?:申请|请求|意见|要求))"
)
# Whose change of mind is another matter's: 被执行人对和解反悔.
OTHERS_REGRET = compiled(r"和解|还款|分期|付款|部分|其他|其余")
# Whose consent it is not, though they agree: who stands surety or outside of the case (案外人、保证人…表示同意).
STRANGER_AGREES = compiled(
    r"(?:案外人|保证人|担保人|抵押人|第三人|股东(?!会|大会)|出资人|实际控制人|职工|员工)[^，。；]{0,60}?(?:同意|愿意?|申请|请求|要求|提出)"
)
# 被执行人的债权人某公司（非本案当事人）请求移送: by what the paper says of it.
NO_PARTY_HERE = compiled(r"(?:非|不是)本案(?:的)?(?:当事人|申请执行人)")
OF_DEBTOR = compiled(r"(?:被执行人|债务人|该公司|公司)的?(?=保证人|担保人|抵押人|股东|出资人|实际控制人|职工|员工)")
A_SIDE = compiled(r"申请执行人|被执行人|申请人|债权人|债务人")
# …提交书面意见，同意将被执行人移送: the clause begins with the consent, whose it is stands in the clause before.
WITHOUT_SUBJECT = compiled(
    r"(?:并|且|但|后来?|又|现|嗣后|随后|书面|均|表示|明确|申请|请求|要求|再次|决定){0,4}(?:同意|不再|撤回|撤销|愿意?将|反悔|不同意|不予同意|拒绝|改变|变更|推翻|收回)"
)
SUBJECT_BEFORE = compiled(
    r"(?:^|[，；。])((?:(?!法院|本院)[^，；。]){0,60}?(?:申请执行人|被执行人|申请人|债权人|债务人)[^，；。]{0,80}，)$"
)
# Whose consent it is not: another court's, a stranger's; and petitions that a ruling only repeats.
NOT_CONSENT = compiled(
    # 是否移送须经申请执行人之一书面同意: what it takes.
    r"(?:须|需要?|应当?|必须|只有|以)(?:先|再)?(?:经(?:过)?|征得|取得|得到|由)[^，。；]{0,40}同意"
    # 复议申请人不能申请移送破产: who may not ask.
    r"|(?:不能|无权|不得|没有(?:权利|资格)|不具备)[^，。；]{0,10}(?:申请|提出|要求|请求)(?!执行人)"
    r"|(?:法院|该院|本院)[^，。；]{0,30}(?:裁定)?受理[^，。；]{0,60}(?:破产|重整)|受理(?:案外人|了)?|案外人[^，。；]{0,20}(?:申请|破产)|不予受理|驳回|宣告|终[结止][^，。；]{0,30}(?:破产|重整|和解)程序|表决|投票|批准|管理人[^，。；]{0,20}申请|第三人申请|部分购房"
)
# 至今未向本院申请, 上级法院同意本院将其移送: asked by nobody, agreed to by no side.
NO_SIDES_CONSENT = compiled(
    rf"{UNASKED}"
    r"|^(?:(?!向|到|在|对|经|申请执行人|被执行人|债务人|债权人)[^，。；]){0,60}(?:法院|[本该]院|中院|高院|合议庭|审判委员会|院长|领导小组|主管部门|人民政府|国资委)(?:于\d[^，。；人]{2,10}[年月日])?[^，。；人]{0,6}同意"
)
NO_OBJECTION_TO_DORMANCY = compiled(r"同意(?:本院|对本案)?(?:[^，。；]{0,10})?终结本次")
