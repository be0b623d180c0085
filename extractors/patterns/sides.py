"""Grammar of a trial's sides: its party block, and short names (以下简称) behind full ones."""

from extractors.kept_patterns import compiled

# 上诉人（原审被告）：某公司, one a line.
SIDE = compiled(
    r"(?:^|\n)(?P<role>(?:再审|原审|一审|二审)?(?:上诉人|被上诉人|申请人|被申请人|原告|被告)(?:（[^（）\n]{2,24}）)?)：?(?P<name>(?:[^，。：；（）\n]|（[^（）\n]{1,8}）(?=[^，。：；（）\n])){2,40})[，。（\n]"
)
SHORT_NAME = compiled(r"（(?:以下简称|下称|简称|下简称|以下称)：?[“\"]?([^（）”\"，]{2,12})[”\"]?）")
