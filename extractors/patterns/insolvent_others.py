"""Whose bankruptcy or insolvency it is, where it is not the debtor's (他人破产、资不抵债): parties, groups, strangers."""

from extractors.machine.kept_patterns import compiled

# Of a suit's third party (第三人) the bankruptcy is another's, unless it is the debtor of an enforcement in dispute.
THIRD = compiled(r"^(?:原审|一审|二审)?第三人$")
ENFORCED = compiled(r"(?<!失信)被执行人|执行异议|案外人")
# What is told of it: its bankruptcy, also a clause on without a subject (…系被告的股东，2019年11月被裁定重整).
BANKRUPT_THIRD = (
    r"(?:[^，。；]{0,40}，(?:其|因|自身|自己|现|正在|已|后|并|且|又|也|亦|正){0,4}(?:于)?(?:\d{4}年[\d月日初中底末]{0,6})?(?=被(?!告|执|申请)|由|经|进入|处于|申请(?!人|执行)))?"
    r"(?:(?!对|被执行人|债务人|申请[^，。；破重]{2})[^，。；]){0,60}?(?:破产(?!债权确认|撤销权|抵销权)|重整)[^，。；]*"
)
# Of an applicant whose administrator acts; of whom 待破产案件终结 tells, too.
BANKRUPT_APPLICANT = r"[^，。；]{0,60}?(?:破产|重整)[^，。；]*|破产(?:管理人|财产|费用|(?:案件|程序)(?:终结|审理))"
OWING = frozenset({"被执行人", "债务人", "被告", "被申请人"})
# Whose administrator acts, and who owes nothing in the case.
ADMINISTERED = frozenset({"申请执行人", "申请保全人", "原告", "异议人", "复议申请人", "案外人", "利害关系人"})
# 那家客户在搞破产重整, 其开发商资不抵债: another firm, by what it is to the debtor.
ANOTHER_FIRM = compiled(
    r"(?:(?!被执行人|债务人|我公司|我单位|我厂|你公司)[^，。；]){0,16}?(?:客户|买家|供应商|供货商|下家|上家|上游|下游|总包|总承包|发包方|建设方|开发商|业主方?|甲方|合作方|关联公司|那家公司|另一家公司|别的公司|欠款单位)(?!的货款|债权|款)(?:(?!我公司|我单位|我们|我厂|被执行人)[^，。；]){0,24}?(?:破产|重整|资不抵债|失联|跑路|下落不明|倒闭)"
)
# 其股东进入重整程序不影响本案: a firm of its group, in a paper that has sides; who petitions acts for the debtor.
KINDRED_FIRM = compiled(
    r"(?:(?:被执行人|债务人|被告)的)?(?:(?!被执行人|债务人|[及与和])[^，。；]){0,16}?(?:股东(?!会|大会)|母公司|子公司|上级公司)(?:(?!申请|请求|决议|同意|被执行人|债务人)[^，。；]){0,24}?(?:破产|重整|资不抵债)"
    # 案外人已破产, 次债务人进入破产程序: who owes nothing here.
    r"|[^，。；]{0,16}?(?:案外人|次债务人)(?:公司)?的?(?:已经?|现|亦|也|均|正在|进入|被(?:裁定|宣告)?){0,3}(?:破产|重整)"
)
# 该第三人已歇业; 申请执行人某公司、案外人王某、被执行人的债务人、被执行人提供担保的某公司 in front of 资不抵债: who owes nothing here.
OTHERS_LACK = compiled(
    r"(?:经查|另?查明|因|由于|鉴于|且|但|而|现){0,3}该?"
    r"(?:申请执行人|案外人|第三人|次债务人|买受人|竞买人|承租人|(?:被执行人|债务人|该公司|其)的?(?:次?债务人|客户|股东(?!会|大会)|母公司|子公司|关联公司|(?:保证|担保)人(?=[\u4e00-\u9fff]{4}))"
    r"|(?:被执行人|债务人|其)[^，。；]{0,8}?(?:提供(?:连带)?(?:责任)?)?(?:担保|保证)的)"
    # A name, and nothing that they do (申请…公司, 受偿的).
    r"(?:(?![受申认称主表提请要求反起已获分得领向对与因以将])(?:(?!被执行人|债务人)[\u4e00-\u9fff（）·]{2,40}?(?:公司|集团|合作社|厂|中心)|[\u4e00-\u9fff×]{2,4}))?"
    r"(?:(?:资金链(?:已)?断裂|负债累累|经营(?:困难|不善|恶化)|债务(?:缠身|危机|违约)|停产|停业)[、且并而]{1,2})?的?(?:现有|全部|所有|已经?|现|也|亦|均|因|由于|自身|本身|账面){0,3}"
)
# 申请执行人已进入破产程序，其资产不足以清偿全部债务: its own, of whom the clause before tells that it is bankrupt.
ITS_OWN_LACK = compiled(
    r"(?:经查|另?查明|因|由于|鉴于){0,2}(?:申请执行人|案外人|第三人|次债务人|(?:被执行人|债务人|该公司|其)的?(?:次?债务人|客户|股东(?!会|大会)|母公司|子公司|关联公司))(?:(?!被执行人|债务人(?!的)|被申请人|提出|申请(?!人)|请求|要求|反映|[主诉]?称|认为)[^。；]){0,60}?(?:破产|重整|管理人)"
    r"(?:(?!被执行人|债务人|被申请人|申请|请求|要求|反映|[主诉]?称|认为)[^。；])*，(?:且|并|而|因|经查|现|已){0,2}其?(?:的|现有|全部|所有|自身|本身|账面){0,2}"
)
# In front of 破产: whose it is.
NAMED_BANKRUPT = compiled(r"(?P<name>[\u4e00-\u9fff（）·]{4,80}有限(?:责任)?公司)(?:（[^（）]{1,24}）)?的?$")
# 原某某纺织厂于2003年经法院裁定终结破产程序: the firm that a clause begins with.
BANKRUPT_SUBJECT = compiled(
    r"(?:另?查明|经查|因|由于|且|但|而|其|案外人|原){0,3}(?P<name>[\u4e00-\u9fff（）·]{5,40}?(?:公司|集团|合作社|厂))(?=[于经已被因现系亦也均]|\d{4}年)"
)
# 该公司已于2008年破产终结: the firm named last before it.
THAT_FIRM = compiled(
    r"(?:而|但|且|因|现){0,2}(?:该|此)(?:(?!公司|企业|申请)[\u4e00-\u9fff]){0,6}?(?:公司|企业|厂(?!房|区|址)|合作社|客户|供应商|经销商)"
)
# 古荥粮贸（全称某某有限公司）因资不抵债已被宣告破产: between an applicant's name and what is said of it.
SAID_OF_NAME = compiled(r"(?:（[^（）\n]{1,40}）)?(?:本身|自身|因|由于|已经?|早已|现|也|亦|均){0,3}")
FIRM_BEFORE = compiled(
    r"(?P<side>(?:被执行人|债务人|被告|被申请人)(?![由与向对在将的和及]))?(?P<name>(?:(?!被执行人|债务人|被告|被申请人|[由与向对将])[\u4e00-\u9fff（）·]){2,40}?(?:(?<![子分母家联本方])公司|集团|合作社|厂))(?![\u4e00-\u9fff]{0,4}(?:公司|集团))"
)
# 又查明，甲公司在某法院的案件均已中止。该公司…: the firm that the sentence before begins with.
HEAD_FIRM = compiled(
    r"\n?(?:[一二三四五六七八九十\d]{1,3}[、.．]|（[一二三四五六七八九十\d]{1,3}）)?(?:(?:另|又|再|还)?(?:查明|查|经查)，?|此外，|因|由于|且|但|而){0,2}"
    r"(?P<name>(?!被执行人|债务人|被申请人|本院|申请执行人(?:主张|认为|称|提出))[\u4e00-\u9fff（）·]{4,40}?(?:公司|集团|合作社|厂))(?=[，在于系已原现的因有]|（|\d{4}年)"
)
# It names a debtor: 被执行人; not 作为被执行人的案件, which are the firm's own.
SIDE_ITSELF = compiled(r"(?<!作为)(?<![以为])(?<!列为)(?<!失信)(?:被执行人|债务人|被申请人)")
# 该公司向法院申请被执行人破产: it petitions, and goes bankrupt by nobody.
AGAINST = compiled(r"申请|请求|要求|被执行人|债务人|[对向]")
# 我公司给甲公司做担保，它现在破产了: told of the firm named before, as one speaks; 被执行人是甲公司，它 is the debtor's own.
TALK_OF_ANOTHER = compiled(
    r"(?<!被执行人)(?<!债务人)(?<!被申请人)(?:给|为|替|跟|和|与|向|由|欠|是)(?P<name>(?!我|本公司|你)[\u4e00-\u9fff（）·]{2,40}?(?:公司|集团|合作社|厂))[^。；\n]{0,40}?，"
    r"(?:而|但|因为|可|结果|现在|目前){0,2}(?:它|对方|他们|人家)(?:(?!我|本公司|本单位|被执行人|债务人)[^。；\n])*$"
)
# …。它资不抵债: in a talk, the firm that the line named last; 我们 and 公司 are who speaks.
PRONOUN_OF_TALK = compiled(r"(?:而|但|因为|可|结果|现在|目前|去年|今年|早就){0,2}(?:它|对方|人家)(?!们?是我)")
# 申请执行人另案申请将某某有限公司移送破产审查: whom a consent sends to bankruptcy, by its full name.
SENT = compiled(
    r"(?:将|把|对|申请)(?P<name>[\u4e00-\u9fff（）·]{2,40}?(?:有限(?:责任)?公司|股份公司|合作社))(?:（[^（）]{1,24}）)?(?:一?案)?的?(?:执行案件)?(?:移送|进行|启动|转入|破产|重整)"
)
FULL_NAME = "有限"  # a short name may be a party's
# 被执行人对甲公司享有债权，该公司已停产: the firm named last, by what it is to the debtor.
ITS_DEALINGS = compiled(r"债权|到期债务|应收|欠|货款|借款|客户|交易|股权|投资|[承出]租|租[给用]|供货")
# 经查，担保人的确处于停业状态: where one alone owes, who stands surety is another.
SURETY = compiled(
    r"(?:经查|另?查明|因|由于|鉴于|且|但|而|现){0,3}该?(?:执行)?(?:担保人|保证人|抵押人|出质人)(?!之一)(?:(?!被执行人|债务人)[^，。；]){0,40}"
)
# 该公司提出异议，称其资不抵债: what the subject of the clause before says of itself.
SAYS_OF_ITSELF = compiled(r"(?:并|且|而){0,2}(?:声称|辩称|述称|称|表示|认为|答复)(?:其|自己|本公司)")
# 租用被执行人厂房的甲公司已停产: who has a thing of the debtor's.
ITS_TENANT = compiled(
    r"(?:经查，?|另?查明，?|现)?[^，。；]{0,24}(?:租用|承租|租赁|使用|占用|受让|购买)[^，。；]{0,20}的(?P<name>[\u4e00-\u9fff（）·]{4,40}?(?:公司|集团|合作社|厂))(?:已经?|早已|现已?|也|亦|均){0,3}"
)
