"""Sides: a trial's block, short names (以下简称) behind full ones, and debtors called so behind their names."""

from extractors.machine.kept_patterns import compiled

# 上诉人（原审被告）：某公司, one a line.
SIDE = compiled(
    r"(?:^|\n)(?P<role>(?:再审|原审|一审|二审)?(?:上诉人|被上诉人|申请人|被申请人|原告|被告)(?:（[^（）\n]{2,24}）)?)：?(?P<name>(?:[^，。：；（）\n]|（[^（）\n]{1,8}）(?=[^，。：；（）\n])){2,40})[，。（\n]"
)
SHORT_NAME = compiled(r"（(?:以下简称|下称|简称|下简称|以下称)：?[“\"]?([^（）”\"，]{2,12})[”\"]?）")
# What a short name ends with; parts of a full name that no short name is made of (有限公司, 集团公司).
END_WORD = compiled(r"(?:(?:股份)?有限(?:责任)?|股份|集团|总)?(公司|厂)$")
NO_SHORT_NAME = compiled(r"有限|责任|股份|集团|分$|总$|[（）·\n]|^[省市县区]|[省市县区]$")

# 以某某为被执行人的系列案件.
# So is who was sentenced: 执行某某犯某罪罚金一案.
OF_DEBTOR = compiled(
    r"以(?P<names>[^，。；以]{2,120}?)(?:等)?[为作]{1,2}被执行人的|执行的?(?:罪犯)?(?P<sentenced>(?!人)[^，。；犯与被告]{2,60}?)犯[^，。；]{1,40}罪"
)
OF_REVIEW = compiled(r"执[异复监督]")  # who objects has applied for no enforcement
