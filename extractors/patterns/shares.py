"""Which of the joint cases (合并案号) is whose: 甲公司（3301号）, 3302号案被执行人乙公司."""

from extractors.machine.kept_patterns import compiled

_NUMBERS = r"(?P<numbers>\d{1,6}(?:号?[、和及至—–-]\d{1,6}){0,8})"
# Behind a debtor's name, and before it.
BEHIND = compiled(rf"（(?:案号[：:]?)?{_NUMBERS}号案?件?）")
BEFORE = compiled(rf"(?<!\d){_NUMBERS}号(?:案件?)?(?:中)?的?被执行人(?:为|系|是)?[：:]?")
BETWEEN = compiled(r"号?[和及、]")
