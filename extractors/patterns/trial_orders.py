"""The orders of a judgment (判决主文) as an excerpt shows them, and what may stand behind a party's name in them."""

from extractors.kept_patterns import compiled
from extractors.patterns.opening import OF_PAYMENTS

# 判决如下：一、被告…, or an excerpt that begins within its orders.
ORDERS = compiled(
    r"(?:判决|裁定|协议)如下[：:，]?\n*一、|(?:\A\n*|\n)[一二三四五六七八九十]{1,2}、(?=[^。；\n]{0,30}(?:被告|原告|上诉人))"
)
# What is told to whoever may appeal, and what an excerpt adds behind the day: no orders any more.
ORDERS_END = compiled(r"如不服本(?:判决|裁定)|(?:判决|裁定)书?送达之日起|(?:^|\n)审\s*判\s*[长员]|相关法律")
TRIAL_ROLES = ("原告", "被告", "上诉人", "第三人")
# 原告李苇误工费…元, 被告云岫公司加倍支付…: the name ends before what is paid for, and before what is to be done.
SAID_THEN = compiled(
    rf"(?<=..)(?:的?其[他它余]|的(?=诉讼|上诉|反诉|各项|经济|损失)|剩余|先[行予]|予以|各项|上述|下列|共同|连带|加倍|自行|自(?:本|愿|[12])|自?(?:立即|即日)|在(?!线)|如(?!意)|若(?!干)|从(?=[^，。；]{{1,20}}(?:扣|领|取))|对(?!外)|应(?=$|[当在于向付支偿返归赔将协承立停给配自与对按腾交从负])|不(?:再|承担|负|支付|予)|[一二三四五六七八九十两\d]{{1,4}}[日个]"
    rf"|购买|垫付|已经?(?:支付|垫付|预[交缴]|给付)|为(?:制止|实现)|承担|负担|给付|支付(?!宝|{OF_PAYMENTS})|赔偿|返还|偿还|履行|交付|协助|办理|继续(?!教育)|停止|截[止至]|腾[退空]|签[订署]|订立|解除"
    rf"|(?:误工|医[疗药]|护理|营养|交通|住宿|住院|伙食|鉴定|律师|代理|残疾|死亡|丧葬|抢救|被扶养|后续|车辆|施救|评估|维修|抚养|赡养|物业|服务|保全|公证|差旅)(?:[\u4e00-\u9fff]{{0,8}}?[费金款]|$)|精神(?:损害|抚慰)"
    rf"|(?:商品[\u4e00-\u9fff]?|装[修饰]|设备|材料|房屋|混凝土|钢材|砂石)?(?:货款|工程款|价款|购房款|房款|垫付款|代偿款|保险[金款]|赔偿款|欠款|借款|本金|本息|利息|逾期|违约金|保证金|定金|押金|租金|租赁费|劳务费|工资|经济补偿|劳动报酬|报酬|损失|彩礼|人民币))"
)
# What no name begins with, or holds.
NOT_NAMED = compiled(
    r"^(?:[其该此各每][\u4e00-\u9fff]|双方|本[案人院次金]|全[部体额款]|自[行愿己]|尚[欠未有需应]|[一二三四五六七八九十两\d]{1,4}[期次人方万元项个名年月日审者份](?![\u4e00-\u9fff]*公司)|之间|垫付|预[交缴]|签[订署]|订立|达成|[定押租]金|货款|借款|工程款"
    r"|负[担有]|承担|诉讼|关于|提出|所[有欠诉]|并[且于未]|[已仍另再也亦还][\u4e00-\u9fff]|请求|要求|主张|享有|名下|共同|连带)|[，。；：\d“”《》]|元$|判决|裁定|案件|请求|合同|协议|约定"
)
PERSON_NAMED = compiled(r"[\u4e00-\u9fff][\u4e00-\u9fff×*某Xx]{1,3}|[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,12}")
