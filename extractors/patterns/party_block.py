"""Words at which the party block goes on or ends (当事人部分)."""

from extractors.kept_patterns import compiled
from extractors.patterns.parties import PARTY, ROLES

CASE_WORDS = compiled(r"一案|本院|我院")
NAME = compiled(r"[^，。；：（\n]{2,40}")
ROLE_BEFORE = compiled(rf"(?:{'|'.join(sorted(ROLES, key=len, reverse=True))})$")
# 被执行人某某名下房屋一套。: a thing to be sold, in a notice; behind a colon stands a party.
OF_A_THING = compiled(r"(?<![：:])[^，。；：\n]{2,40}?(?:名下|所有的|持有的)(?!无)")
# The first name behind a role, where it is longer than a person's; a masked or foreign one may be anybody's.
FIRST_NAME = compiled(r"(?!.{0,30}[某×*A-Za-z·\d])[\u4e00-\u9fff]{5,}(?=$|[，。；：、（\n])")
SEGMENT = compiled(r"[^。\n]+[。\n]+|[^。\n]+$|[。\n]+")
ONLY_ROLE_LINE = compiled(rf"(?:{PARTY.pattern})[：:]")
