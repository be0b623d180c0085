"""Words of orders that revoke a paper or change the parties of a case, on plain text (case numbers blanked)."""

from extractors.kept_patterns import compiled

# Whole papers of procedure only: not 撤销…裁定第二项, nor a judgment (撤销…民事判决), which is a title.
REVOKED = compiled(
    r"撤销(?!对)[^，。；]{0,60}?(?:裁定书?|决定书?|结案通知书)(?![^，。；]{0,10}第?[一二三四五六七八九十]{1,3}(?:、[一二三四五六七八九十]{1,3})?项)"
)
# 变更A为（…）号案件的被执行人, 追加A、B为本案被执行人.
NEW_PARTY = compiled(
    r"(?<!驳回)(?<!不予)(?<!请求)(?<!申请)(?P<act>变更|追加)(?P<who>[^，。；□]{2,80}?)(?:（[^（）]{1,40}）)?为"
    r"(?:本院|我院|本案|该案|[^，。；]{0,30}?□+[^，。；]{0,10}?(?:案件?|中|号))?的?(?:共同)?(?P<role>申请执行人|被执行人)(?!的|名)"
)
# Between a misprinted case number and the one that is meant: ”补正为“, ”应为“.
CORRECTED = compiled(
    r"[”」』]?[^，。；“「『\d]{0,4}，?(?:现|均|应当?|予以|应予){0,3}(?:补正|更正|改正|纠正)为[：:]?[“「『]?|[”」』]，?[^，。；“「『\d]{0,6}应当?(?:为|是)[：:]?[“「『]?"
)
BETWEEN_NAMES = compiled(r"、")
ROLE_BEFORE = compiled(r"^(?:被申请人|申请人|第三人|案外人|股东)(?=[^、])")
