"""Who applied for enforcement (申请执行), behind the sentence that names the two sides."""

from extractors.machine.kept_patterns import compiled

# Right behind a name: 陆远向本院申请强制执行, 陆远遂于某日持生效判决向某法院申请执行, 陆远申请强制执行，.
# Not 申请执行异议, nor 陆远申请执行丙, which is another case.
_COURT = r"向(?:(?:本|我|该)院|[\u4e00-\u9fff]{0,24}法院)(?:依法|书面)?(?:提出|递交|提交)?了?"
APPLIED = compiled(
    r"(?:（[^（）]{1,40}）)?(?:遂|即|又|故|现|后|为此|于是){0,2}(?:于[^，。；\n]{4,16}日?，?)?(?:遂|即)?(?:持[^，。；\n]{2,40}?|依据?[^，。；\n]{2,40}?)?，?(?:依法|书面){0,2}"
    rf"(?:{_COURT}(?:申请(?:强制|恢复)?执行(?!人|异议|监督|复议|和解|回转)|(?:强制)?执行申请)|(?:提出)?申请(?:强制|恢复)?执行(?=[，。；]|后，))"
)
APPLY = "申请"  # without which nobody applied
# A paper of a preservation (保全) by its own number.
PRESERVATION_NUMBER = compiled(r"\d{4}）[^（）\n\d]{0,4}\d{0,4}(?:执|财)保(?:字第)?\d")
# One of an enforcement: it tries nobody's case, whatever court it says tried it.
ENFORCEMENT_NUMBER = compiled(r"\d{4}）[^（）\n\d]{0,4}\d{0,4}[^（）\n\d]{0,8}执(?!保)[^（）\n\d]{0,6}\d")
TRIED = "审理"
# 现向你公告送达起诉状副本及开庭传票: a notice that serves the papers of a trial, in which nothing is enforced yet.
SERVES_TRIAL = compiled(
    r"送达(?:(?!执行)[^。；]){0,120}?(?:起诉[状书]|上诉[状书]|应诉通知|举证通知|开庭传票|民事(?:判决|调解)书|民事起诉)"
)
