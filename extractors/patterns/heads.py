"""Who heads a party (法定代表人、负责人): words that name him in its entry, and further on in the paper."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.parties import REPRESENTATIVE, ROLE

# Behind the head's name: punctuation, his office, or (where the stop was lost) the next party or the opening.
_AFTER_HEAD = (
    rf"[，。；：（）\n]|联系|电话|经（|系|到[场庭]|担?任(?=(?:该|本)?(?:公司|局|行|厂|社|院|校|村|单位))|职务|身份证|$|(?:该(?:公司|局|行|厂|社|院|校|村|企业))|董事长|执行董事|总经理|经理|局长|行长|厂长|院长|主任|校长|社长|村长"
    rf"|本院|关于|委托|诉讼代理|住所|统一社会|(?:{ROLE})"
)
# The firm that an administrator's head comes from, before his name.
_OFFICE = r"[\u4e00-\u9fff]{2,20}(?:律师|会计师|清算)事务所(?:律师|会计师)?(?=[\u4e00-\u9fff]{2,4}[，。；（\n])"
HEAD = compiled(
    rf"(?P<word>{REPRESENTATIVE})(?:（[^（）]{{2,40}}）|[、兼](?:总?经理|董事长|执行董事|厂长)|(?:或者?|/)(?:主要)?负责人(?=姓名|[：:]))?(?:均)?(?:姓名)?(?:为|：|:|是)?(?:{_OFFICE}|\n(?=[\u4e00-\u9fff·]{{2,8}}\n)(?!.{{0,4}}人\n|[住案职性电联身地]))?(?P<name>(?![、暨]|空缺|暂缺|缺位|不详|不明|未知|待定)[^，。；：（）\n]{{1,24}}?)(?={_AFTER_HEAD})"
)
# A firm has no guardian: 法定代理人 behind it is a slip for 法定代表人.
GUARDIAN_OF_A_FIRM = compiled(r"法定代理人[：:]?(?P<name>[\u4e00-\u9fff·*×某]{2,8})(?=[，。；\n])")
# 执行事务合伙人：某基金管理有限公司（委派代表：某某）: the man who acts goes before the firm that sends him.
DELEGATE = compiled(rf"委派代表(?:为|：|:)?(?P<name>[^，。；：（）\n]{{2,24}}?)(?={_AFTER_HEAD})")
# An office that answers for a bankrupt firm (诉讼代表人：某律师事务所, 某公司管理人) is nobody's head.
SPEAKS_FOR = compiled(r"诉讼代表人[：:]?[^，。；：（）\n]{0,30}(?:公司|事务所|清算组|管理人)$")
# The representative as a notice to the debtor names him: 你单位法定代表人章柏年.
YOUR_HEAD = compiled(
    rf"(?:你(?:单位|公司|厂|方|）)*|其|该公司|被执行人)的?(?:及其?|（)?(?:{REPRESENTATIVE})(?:（[^（）]{{2,40}}）)?[：:]?(?P<name>(?!的|采取|实施|不得|下落|失联|去向|外出|拒不|未到|无法|联系不)[\u4e00-\u9fff·]{{2,4}}?)(?=[（），、。；的]|不得|及|等|实施|采取|在|限制|纳入|高?消费|拘留|罚款|处以|予以|进行)"
)
# Right behind a firm's name: 法定代表人章柏年, 法定代表人已变更为章柏年. What he did or is (已变更, 拒不到庭, 下落不明) is no name.
HEAD_BESIDE = compiled(
    r"的?(?:法定代表人|负责人|主要负责人|经营者)(?:[已现]{0,2}(?:由[\u4e00-\u9fff·]{2,6}?)?(?:变更(?:登记)?|更换)为|[：:])?"
    r"(?P<name>(?![采实不变的或已未现下均与因拒无经为是在将被逃失死去同系对及和])[\u4e00-\u9fff·]{2,4}?)"
    r"(?=[（），、。；：\n]|不得|及|等|实施|采取|在|限制|纳入|到[庭场案])"
)
# 章柏年（身份证号…，系某公司法定代表人）: who is said to head it, before the bracket.
HEADED_BY = compiled(r"的?(?:法定代表人|负责人|主要负责人|经营者)(?=[）；，])")
BEFORE_BRACKET = compiled(r"(?:^|(?<=[\n：、，。；及]))(?P<name>[\u4e00-\u9fff·]{2,4})$")
# Who heads it by now: 法定代表人变更为石远, 现法定代表人石远.
NEW_HEAD = compiled(
    rf"(?:现(?:任)?(?:{REPRESENTATIVE})[：:]?|(?:{REPRESENTATIVE})(?:已)?(?:由[^，。；]{{2,6}}?)?(?:变更(?:登记)?|更换)为)(?P<name>[\u4e00-\u9fff·]{{2,4}}?)(?=[（），、。；]|不得|及|等|继续|采取|限制)"
)
# Any man whom the paper calls a firm's head, and the words that tell that the firm alone owes.
ANY_HEAD = compiled(
    r"(?:你(?:单位|公司|厂|方|）)|其|公司|厂|中心|社|店|行|所)的?(?:及其?|（)?原?(?:法定代表人|负责人|主要负责人)(?:（[^（）]{2,40}）)?[：:]?(?P<name>(?!采取|实施|不得|变更|下落|失联|去向|外出|拒不|未到|无法|联系不)[\u4e00-\u9fff·]{2,4}?)(?=[（），、。；的]|不得|及|等|实施|采取|在|限制|纳入|高?消费)"
)
YOUR_FIRM = compiled(r"你(?:单位|公司|厂|社|店|行|院|中心)(?![\u4e00-\u9fff]{0,2}公司)")
# One head for a whole list: 负责人均为….
SHARED_HEAD = compiled(rf"(?:{REPRESENTATIVE})均(?:为|系|：)(?P<name>[^，。；：（）\n]{{2,12}})")
