"""What comes in to a court (来文): whom it is addressed to, who writes it, and what it says was done."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.days import BEGINS
from extractors.patterns.parties import ROLE
from models import CaseStatus as S

_COURT = r"[\u4e00-\u9fff]{4,40}法院"
_OFFICE = r"(?:执行[局庭厅裁判]{1,3}|立案庭|民事?审判[一二三四]?庭|民[一二三四]庭)?"
# …人民法院：, alone on its line; 此致…人民法院 at the foot.
TO_COURT = compiled(rf"(?:^|\n)(?:致[：:]?|尊敬的)?(?P<court>{_COURT}){_OFFICE}[：:](?:\n|(?=贵院|你院))")
HEREBY = compiled(rf"此致[，。：]?\n?(?P<court>{_COURT})")
# A court's own letterhead: its name alone on a line, or before the title on one line.
LETTERHEAD = compiled(
    rf"(?:^|\n)(?:中华人民共和国)?{_COURT}(?:\n|关于[^\n]{{2,60}}[函书]\n|[^\n：，。]{{0,12}}[书令函]\n)"
)
BLOCK_BELOW = compiled(rf"(?:{ROLE})(?:（[^（）\n]{{1,16}}）)?[：:]")
COURT_SPEAKS = compiled(r"本院|我院(?!区)")
# What tells a paper between the parties themselves, in its first line.
AGREEMENT = compiled(r"\n?[^\n，。：；]{0,24}(?:和解|还款|分期)[^\n，。：；]{0,4}协议书?(?:（[^（）\n]{1,12}）)?\n")
# The first lines of what no court wrote: its writer, its title, its own reference; the title ends with one of these words.
TITLED = compiled(
    r"\n?(?:(?![^\n]*法院\n)[^\n，。：；]{2,40}\n){0,2}?(?P<title>[^\n，。：；]{0,40}(?:申请(?!人)[书表]?|执行书|承诺书?|担保书|保证书|异议书?|答辩[状书]|申报[书表]|声明书?|说明|函|报告[书表]?|回执）?|反馈|结果|复|计划书?|意见书?|协议书?))\n(?:（[^（）\n]{1,16}）\n)?(?:[^\n，。：；]{2,24}号\n)?"
)

LINE_ABOVE = compiled(r"(?:^|\n)(?P<title>[^\n，。：；]{2,40})\n(?:[^\n，。：；]{2,24}号\n)?$")

# The writer says what he is to the case, in its first sentence or at its foot (报告人：某某, 担保人某某自愿…).
_NAME = r"(?P<name>(?!本|系|我|为|公司|单位)[\u4e00-\u9fff（）·]{2,40}?)"
WRITER = compiled(
    rf"(?:^|(?<=[\n。；，：]))(?P<as>异议人|利害关系人|申请人|报告人|申报人|承诺人|保证人|担保人|具结人|声明人|说明人|履行人|还款人|我(?:公司|厂|社|单位|店)|本(?:公司|厂|社|单位|店|人))"
    rf"(?:（[^（）]{{1,12}}）)?[：:，]?{_NAME}(?=[，。；\n]|（(?:盖章|公章|签字|签章|签名|捺印|印|章|以下|身份)|自愿|系贵院|系你院|系（\d{{4}}）|与申请执行人|与被执行人|就)"
)
# What each is, where no other word says so.
OTHER_SIDE = {frozenset({"申请执行人"}): "被执行人"}
OWN_ROLE = {
    "担保人": "担保人",
    "保证人": "担保人",
    "异议人": "异议人",
    "利害关系人": "利害关系人",
    "申请人": "申请人",
    "报告人": "被执行人",
    "申报人": "被执行人",
}
# 本人马成林，…，系某公司法定代表人: 我公司 is that firm.
OUR_FIRM = compiled(
    r"(?:(?<=[\n。；，：])|^)(?:承诺人|申请人|本人|我)[：:]?(?P<head>[\u4e00-\u9fff·]{2,12}?)(?:，[^。\n]{0,80}?)?，?(?:系|是)(?P<name>[\u4e00-\u9fff（）]{4,40}?(?:公司|厂|社|店|行|中心|集团))的?(?:法定代表人|负责人|经营者|总经理)"
)
OURS = compiled(r"(?:我|本)(?:公司|厂|社|单位|店)$")
IS_PARTY = compiled(
    rf"(?:，?(?:(?!不|非|误|因|亲属|配偶|认为)[^。；\n]){{0,100}}?|[。\n](?:我|本)(?:公司|单位|厂|社|店|人)?)(?:系|是|作为)(?:贵院|你院|本案|（\d{{4}}）)[^。；\n]{{0,80}}?的?(?P<role>{ROLE})(?=[，。；、\n]|一?案)"
)
# A name behind a role word ends where it is told what he has or does; of a person that must be told.
_WHAT_HE_HAS = r"(?=名下|[在于系是]|所有|持有|[、（：]|，(?:男|女|身份|公民|住))"
NAME_ALONE = compiled(
    r"(?:(?!在我|我[行司局]|名下|持有的|所有的|贵院|你院|账户)[\u4e00-\u9fff（）·]){4,40}?(?:公司|厂|社|店|行|中心|集团|部|场|院|企业|（有限合伙）)(?![\u4e00-\u9fff（]{0,16}(?:公司|分行|支行|营业部|（有限合伙）))"
    rf"|[\u4e00-\u9fff]{{1,10}}·[\u4e00-\u9fff]{{1,10}}?{_WHAT_HE_HAS}|(?!同意|提供|申请)[\u4e00-\u9fff×*]{{2,4}}?{_WHAT_HE_HAS}"
)
# 登记在某某名下: whose the thing is that the court writes of.
HELD_BY = compiled(r"(?:登记|开户|开立)(?:在|于)(?P<names>[^，。；：、\n]{2,40}?)(?:名下|项下)")

# A helper's answer: 已冻结人民币…元, 已按要求办理查封登记, 贵院为首查封.
_HELD = r"(?:冻结|查封|扣划|划拨|扣留|提取|扣押|预查封|轮候(?:查封|冻结))"
CARRIED_OUT = (
    (
        S.CONTROLLED,
        compiled(
            rf"(?<!未)(?:已|业已|现已|予以|均已|我(?:[行局所司处部]|中心|单位|公司)(?:依法)?(?:于{BEGINS}[^，。；]{{4,14}}日))(?!被|由)(?:(?!未|无法|不能|由|被(?!执行))[^，。；\n]){{0,60}}?{_HELD}(?!的|状态|期限)[^，。；\n]{{0,24}}"
            rf"|本院(?:(?!未|无法|不能)[^，。；\n]){{0,16}}?(?:系|为|属)(?:(?!未|非)[^，。；\n]){{0,10}}?{_HELD}[^，。；\n]{{0,12}}"
        ),
    ),
)
# A helper answers; a side that says what was seized tells of another's act.
ANSWERS = compiled(r"回执|反馈|复函|回函|回复|协助|查询结果|办理情况|登记情况")
ASKED_TO_HOLD = compiled(rf"协助{_HELD}|协助(?:执行|公示)|{_HELD}[^，。；\n]{{0,12}}(?:通知|裁定|函)|执行裁定")
REFUSES = compiled(r"不予|无法|不能|异议|退回|中止")
AGREED = (
    (
        S.SETTLEMENT,
        compiled(
            r"(?:自愿)?(?:达成|订立|签订)[^。；，：\n]{0,20}(?:和解|协议)|和解协议|协议|自愿和解|和解(?:内容|条款|事项)?如下"
        ),
    ),
)
