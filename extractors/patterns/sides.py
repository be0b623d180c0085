"""Grammar of a trial's sides: its party block, and short names (以下简称) behind full ones."""

from extractors.kept_patterns import compiled

# 上诉人（原审被告）：某公司, one a line.
SIDE = compiled(
    r"(?:^|\n)(?P<role>(?:再审|原审|一审|二审)?(?:上诉人|被上诉人|申请人|被申请人|原告|被告)(?:（[^（）\n]{2,24}）)?)：?(?P<name>(?:[^，。：；（）\n]|（[^（）\n]{1,8}）(?=[^，。：；（）\n])){2,40})[，。（\n]"
)
SHORT_NAME = compiled(r"（(?:以下简称|下称|简称|下简称|以下称)：?[“\"]?([^（）”\"，]{2,12})[”\"]?）")
# What a short name ends with; parts of a full name that no short name is made of (有限公司, 集团公司).
END_WORD = compiled(r"(?:(?:股份)?有限(?:责任)?|股份|集团|总)?(公司|厂)$")
NO_SHORT_NAME = compiled(r"有限|责任|股份|集团|分$|总$|[（）·\n]|^[省市县区]|[省市县区]$")
