"""Folding (字形归一): traditional characters as simplified ones, full-width letters and digits as half-width ones.

Only for finding: what is shown stays as printed. OpenCC's table of the mainland (t2s), 9 million characters a second.
"""

import re
import unicodedata
from functools import cache

from opencc import OpenCC

_FORMS = re.compile(
    r"(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|集团公司|公司)(?:[（(][^）)]{1,12}[）)])?$"
)
_LEAST = 2  # characters that must be left of a name

SHORT = {
    "终本": "终结本次执行",
    "恢执": "恢复执行",
    "首封": "首先查封",
    "轮候": "轮候查封",
    "执转破": "移送破产",
    "限高": "限制消费",
}
"""What analysts write for short, and the words of the papers (both are searched)."""


def folded(text: str) -> str:
    """The text as it is compared: width folded (NFKC), simplified."""
    return str(_simplified().convert(unicodedata.normalize("NFKC", text)))


def stem(name: str) -> str | None:
    """A firm's name without its legal form (有限公司 ...), or None where it has none or nothing is left."""
    left = _FORMS.sub("", name)
    return left if left != name and len(left) >= _LEAST else None


@cache
def _simplified() -> OpenCC:
    return OpenCC("t2s")
