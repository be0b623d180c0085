"""Lines that break a word or a name in two (断行), as a scanner's reader leaves them in a text that it wrote down.

The width of the lines tells nothing there; the halves do: 石家庄某某有限 | 公司, 被执行 | 人, 法定代表人：史 | 长青，.
"""

from extractors.patterns import broken_words as grammar
from extractors.patterns.names import ORGANIZATION_END

OF_HEAD = 40
"""Lines of a paper in which a word or a name may be broken: headings and party blocks stand there."""
_AS_FAR = 40  # characters of either line that are looked at


def breaks_word(line: str, following: str) -> bool:
    """Whether a line breaks off inside a fixed word or a name that the next line continues."""
    rest = "".join(following[:_AS_FAR].split())
    halves, short = grammar.HALVES.get(rest[:1], ()), grammar.GOES_ON.match(rest)
    named = "：" in line or ":" in line
    if not (halves or short or named):
        return False
    begun = "".join(line[-_AS_FAR:].split())
    if any(begun.endswith(half) and rest.startswith(other) for half, other in halves):
        return True
    if short and (
        grammar.ONE_CHARACTER.search(begun) or (grammar.LAST_CHARACTER.match(rest) and grammar.SHORT_NAME.search(begun))
    ):
        return True
    firm = named and grammar.REST_OF_FIRM.match(rest) and grammar.NAME_BEGUN.search(begun)
    return bool(firm and not ORGANIZATION_END.search(begun))
