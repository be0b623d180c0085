"""Words of orders that revoke a paper or change the parties of a case, on plain text (case numbers blanked)."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.days import DAY

# Whole papers of procedure only: not 撤销…裁定第二项, nor a judgment (撤销…民事判决), which is a title.
REVOKED = compiled(
    r"撤销(?!对)[^，。；]{0,60}?(?:裁定书?|决定书?|结案通知书)(?![^，。；]{0,10}第?[一二三四五六七八九十]{1,3}(?:、[一二三四五六七八九十]{1,3})?项)"
)
# A case that should not have been filed (撤销…执行案件、撤销立案): by the order of a review, for its own paper has a status.
CASE_REVOKED = compiled(
    r"撤销[^，。；□]{0,24}?□{1,40}(?:一?案件?的)?(?:强制)?(?:执行)?(?:实施)?(?:案件?|(?:一案)?的?(?:执行)?立案)(?=[，。；、\n]|并|$)"
    r"|(?<!□)□{1,40}(?:强制)?(?:执行)?(?:实施)?一?案件?(?:应当?|依法|予以|应予|作){0,3}(?:撤销|销案)(?=[，。；、\n]|处理|$)"
)
# 不予撤销, 要求撤销…，予以驳回: nothing is revoked.
ONLY_ASKED = compiled(r"(?:请求|要求|申请|主张|不予|不应当?|驳回|关于)[^，。；]{0,24}$")
REFUSED = compiled(r"^[^。；]{0,60}(?:驳回|不予?支持|不予准许|不(?:能)?成立)")
CHANGES = compiled(r"变更|追加")
# 变更A为（…）号案件的被执行人, 追加A、B为本案被执行人.
_CASE = r"(?:本院|我院|本案|该案|[^，。；]{0,30}?□+[^，。；]{0,10}?(?:案件?|中|号))?的?(?:共同)?"
NEW_PARTY = compiled(
    r"(?<!驳回)(?<!不予)(?<!请求)(?<!申请)(?P<act>变更、?追加|变更|追加)(?P<who>[^，。；□]{2,80}?)(?:（[^（）]{1,40}）)?为"
    rf"{_CASE}(?P<role>申请执行人|被执行人)(?!的|名)"
)
# 将本案被执行人由A变更为B, 变更（…）号案件的被执行人A为B. A new name (名称变更为) is no new party.
NEW_PARTY_BEHIND = compiled(
    r"(?:(?<!驳回)(?<!不予)(?<!请求)(?<!申请)(?P<act>变更)[^，。；]{0,40}?)?(?P<role>申请执行人|被执行人)由?"
    r"(?P<old>(?:(?!名称|住所|地址|代表人|负责人|变更|追加)[^，。；□为]){0,40})(?(act)|变更)为"
    r"(?P<who>(?!申请执行人|被执行人|本案|该案)[^，。；□（]{2,80})(?=[，。；（])"
)
# Who is no more: merged into another, struck off, dead.
IS_NO_MORE = compiled(
    r"吸收合并|合并(?:设立|成立|入|为|新设)|分立|注销|死亡|病故|去世|身故|亡故|主体(?:资格)?(?:已经?)?(?:消灭|终止|不复?存在)"
)
# Between a misprinted case number and the one that is meant: ”补正为“, ”应为“.
CORRECTED = compiled(
    r"[”」』]?[^，。；“「『\d]{0,4}，?(?:现|均|应当?|予以|应予){0,3}(?:补正|更正|改正|纠正)为[：:]?[“「『]?|[”」』]，?[^，。；“「『\d]{0,6}应当?(?:为|是)[：:]?[“「『]?"
)
# The number at a paper's own head: 该裁定书的案号“（…）420号”.
OWN_NUMBER = compiled(r"案号(?:应?由|为|有误)?[：:，]?[“「『]?$")
# The paper that is put right, by its day: 本院于2024年3月5日作出的….
PAPER_OF = compiled(rf"(?:本院|我院)(?:□+[^，。；□]{{0,8}})?(?:已?于)?{DAY}(?:所)?(?:作出|制作|发出|出具|签发|送达)")
# “被执行人：甲公司”补正为“被执行人：乙公司”, 姓名由甲更正为乙.
NAME_CORRECTED = compiled(
    r"[“「『](?P<wrong>[^“”「」『』。；]{2,80})[”」』]，?(?:系笔误，)?(?:均|现|应当?|予以|应予|一律|依法|统一){0,4}(?:(?:补正|更正|改正|纠正)为|应当?(?:为|是))[：:]?"
    r"[“「『](?P<meant>[^“”「」『』。；]{2,80})[”」』]"
    r"|(?:被执行人|申请执行人|姓名|名称)[：:]?(?:均?由|的姓名由?|的名称由?)?[“「『]?(?P<wrong2>[^，。；“”「」『』：:]{2,40}?)[”」』]?(?:均|现|应当?|予以|应予){0,3}(?:补正|更正|改正|纠正)为[：:]?[“「『]?"
    r"(?P<meant2>(?:被执行人|申请执行人)?[^，。；“”「」『』]{2,40})"
)
ROLE_LABEL = compiled(
    r"^(?:第[一二三])?(?:被执行人|申请执行人|被申请人|申请人|被保全人|案外人|第三人|异议人)(?:（[^）]{1,20}）)?[：:]?"
)
NAME_ENDS = compiled(r"[，,、]|（(?:统一|公民|身份|组织|以下|住|男|女)")
BETWEEN_NAMES = compiled(r"、")
ROLE_BEFORE = compiled(r"^(?:被申请人|申请人|第三人|案外人|股东)(?=[^、])")
