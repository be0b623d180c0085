"""Words at which the party block goes on or ends (当事人部分)."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.days import BEGINS
from extractors.patterns.opening import STRONG_END
from extractors.patterns.parties import PARTY, REPRESENTATIVE, ROLES

CASE_WORDS = compiled(r"一案|本院|我院")
NAME = compiled(r"[^，。；：（\n]{2,40}")
ROLE_BEFORE = compiled(rf"(?:{'|'.join(sorted(ROLES, key=len, reverse=True))})$")
# 被执行人某某名下房屋一套。: a thing to be sold, in a notice; 被执行人某公司的股东来函: of another; behind a colon stands a party.
OF_A_THING = compiled(r"(?<![：:])[^，。；：\n]{2,40}?(?:名下|所有的|持有的|(?:公司|银行|合作社|中心|厂)的)(?!无)")
# The first name behind a role, where it is longer than a person's; a masked or foreign one may be anybody's.
FIRST_NAME = compiled(r"(?!.{0,30}[某×*A-Za-z·\d])[\u4e00-\u9fff]{5,}(?=$|[，。；：、（\n])")
# 被执行人某储备库。法定代表人某某。: whoever has a head was presented before, whatever its name ends with.
HEAD_BELOW = compiled(rf"\n?(?:{REPRESENTATIVE})(?![^。\n]{{0,60}}(?:陈述|表示|称|认可|同意|确认|到庭))")
SEGMENT = compiled(r"[^。\n]+[。\n]+|[^。\n]+$|[。\n]+")
ONLY_ROLE_LINE = compiled(rf"(?:{PARTY.pattern})[：:]")
# 申请执行人：我方不同意移送; 被执行人：没有意见: in minutes a side speaks behind its colon, and no party is presented.
SPEAKS = compiled(
    r"\n?(?:我(?:方|们|公司|司|厂|单位|社|认为|同意|愿意|没|不|要求|要)|本(?:公司|单位|人)(?!民)|(?![^，。；：\n]{2,40}(?:公司|厂|银行|中心|合作社|集团|店)[，。；（\n])(?:(?:不|都|也)?同意|(?:没有|没|无)(?:意见|异议|财产|钱|补充|其他|了)|好的|好，|是的|对，|对。"
    r"|听清|清楚|知道|收到(?!了?[一二三])|暂时|目前|要求|请求|请(?:法院|贵院|本院)|上次|他们|他家|属实|认可|愿意))"
)
# The first words of a sentence of the body, where neither 一案 nor 本院 follows: 因被执行人未履行, 经查, 恢复执行后.
BODY_BEGINS = compiled(
    r"\n?(?:[问答][：:]|(?:请求|申请|异议|复议)(?:事项|请求)[：:\n]|事实[与和]?、?(?:及|与|和)?理由|因|鉴于|依照|按照|经(?:查|审查|审理|执行)|(?:现|另|又)查明|现(?:因|已|有|被执行人|申请执行人)|恢复执行|案件执行|(?:在)?执行(?:过程)?中)"
)
# Behind a role word without a colon: what is said of a party that was presented before.
SAID_OF_IT = compiled(
    r"的|名下|未(?!央)|已|拒[不绝]|应(?:当|于|在|按|向|支付)|向(?:本院|我院|法院)|提出|请求|要求|提供|称|主张|同意|确?无(?:其他|财产|可供)|下落不明"
    r"|(?:现|原)?(?:系|为)(?:非|不|个人独资|个体工商|一人|普通合伙|有限合伙|合伙企业|上市|国有|集体|企业法人|自然人|在|由|经)|(?:陈述|答辩|确认)(?=[：:称])|述称|(?:的?(?:法定代表人|负责人|(?:委托|诉讼)*代理人))?(?:回?答|问|述)(?=[：:])"
    # 被执行人法定代表人某某陈述：, 申请执行人代理人某某：: who speaks for it; 被执行人法定代表人：某某 presents.
    r"|的?(?:法定代表人|负责人|经营者|(?:委托|诉讼)*代理人)(?!姓名|职务|身份|电话|联系|住|[：:])[\u4e00-\u9fff×*]{0,4}?(?:(?:当庭|到庭|书面|口头)*(?:陈述|表示|述称|称|答|回答|认可|同意|确认|到庭)|(?<=人[\u4e00-\u9fff×*]{2})[：:]|(?<=人[\u4e00-\u9fff×*]{3})[：:])"
)
# A name alone on its line below its role, as in a list made like a table: no label of the next line (案由, 住所地).
NAME_ALONE = compiled(
    r"\n*(?!案[由号件情]|执行|标的|立案|住|性别|民族|职[业务]|电话|联系|备注|姓名|名称|地址|汉族|附|裁定|决定|特此|[^\n]{0,8}人(?=\n)|[^\n]{0,30}纠纷(?=\n))"
    rf"(?P<name>[\u4e00-\u9fff（）]{{2,38}}?(?:{STRONG_END.pattern})|[\u4e00-\u9fff×*]{{2,4}}|[\u4e00-\u9fff]{{1,10}}(?:·[\u4e00-\u9fff]{{1,10}}){{1,2}})(?=\n|$)"
)
# The same below a name that stands beside its role: no label and nothing said of the first (身份证号, 汉族, 无业).
FURTHER_ALONE = compiled(
    r"\n*(?!案[由号件情]|执行|标的|立案|[住性民职籍学年][所址别族业务贯历龄]|[^\n]{0,3}[号码证址期额式人表族](?=\n|$)|电话|出生|无业|农民|个体|经商|务工|工人|退休|公民|附|公告|裁定|决定|通知|特此|[^\n]{0,30}纠纷(?=\n)"
    r"|(?:有限|责任|股份|集团|[分支总]){0,4}(?:公司|银行|支?行|[厂店社部])(?=\n|$))"
    rf"(?P<name>[\u4e00-\u9fff（）]{{2,38}}?(?:{STRONG_END.pattern})|[\u4e00-\u9fff]{{2,3}})(?=\n|$)"
)
# 被执行人李某犯诈骗罪，判处…; 被执行人李某应缴纳罚金: a sentence that begins the body, and presents nobody.
DUTY_OF_PERSON = compiled(
    r"[\u4e00-\u9fff×*]{2,4}?(?:犯[^，。；：\n]{1,24}罪|拒不|应(?:当|于|在|按|向|缴|付|支付)|未(?=按|履行|能|在|自觉|依))"
)
# What is said of a person who was presented before: 被执行人某某于2022年去世, 申请执行人某某不同意.
SAID_OF_PERSON = compiled(
    rf"[\u4e00-\u9fff×*]{{2,4}}?(?:于{BEGINS}|因[^，。]|已(?:于|经|被|去世|死亡|履行|向)|不(?:申请|同意|服|履行|愿|能)|现(?:已|下落|在|无|因|被)"
    r"|未(?:到|履行|按|能|申请|提|在)|经(?:本院|查|依法|传唤|多次)|向(?:本院|我院|法院)|名下|同意|要求|请求|申请(?!执行人)|提出|称[，：]|下落不明|死亡|去世)"
)
# 竞买人某公司（统一…）于某日以36万元最高价胜出: what became of a sale.
BIDS = compiled(
    rf"[^，。；：（\n]{{2,40}}(?:（[^（）\n]{{1,40}}）)?(?:于{BEGINS}[^。；：\n]{{2,100}}?)?以[^，。；：\n]{{1,40}}?(?:竞得|拍得|胜出|成交|最高[应报]?价)"
)
# 申请人某某有限公司以某某法院执行 | （2019）…号案件超过六个月, where a scan breaks the sentence.
SAID_OF_FIRM = compiled(
    r"[\u4e00-\u9fff（）]{2,38}?(?:公司|银行|合作社|企业|中心|厂)[以因就][^，。；：\n]{0,40}?(?:法院|纠纷|为由|一案)"
    # 被执行人某公司已履行全部义务，本案执行完毕: the first sentence of a letter.
    r"|[\u4e00-\u9fff（）]{2,38}?(?:公司|银行|合作社|企业|中心|厂)(?:现|均|业)?已(?:经|全部|自动|主动|按|于|将|向|足额|一次性)*"
    r"(?:[^，。；：\n]{0,20}?(?:日|前))?(?:全部|自动|主动|足额|一次性)?(?:履行|清偿|支付|付清|还清|偿还|缴清|缴纳|交纳|汇入|给付)"
)
_ONE_NAME = rf"(?!现?住|[^；。]{{1,3}}族[；。]|农民|无业|退休|工人|职[员工])(?:[\u4e00-\u9fff（）]{{2,38}}?(?:{STRONG_END.pattern})|[\u4e00-\u9fff×*]{{2,4}})"
# Names and nothing else, parted by semicolons: 甲公司；乙公司；丙。
NAMES_ALONE = compiled(rf"{_ONE_NAME}(?:；{_ONE_NAME})+(?=[。\n]|$)")
