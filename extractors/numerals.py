"""Chinese numerals and figures (数字) as a number: 壹拾玖万捌仟, 二十万, 1.5亿, 3亿零500万, 4,300余万."""

import re
from decimal import Decimal

from extractors.machine.kept_patterns import compiled

_FORMS = "〇零○,一壹弌,二贰貳两,三叁參叄,四肆,五伍,六陆陸,七柒,八捌,九玖"
DIGITS = {char: value for value, forms in enumerate(_FORMS.split(",")) for char in forms}
SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
LARGE = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}

_DIGIT = "".join(DIGITS)
_POINT = compiled(rf"([{_DIGIT}]?)[点點]([{_DIGIT}]+)")
_TOKEN = compiled(r"\d+(?:\.\d+)?|\S")
_VAGUE = str.maketrans("", "", ", 余多几个约")  # 4,300余万, 8个亿: about that much; the printed number is the value


def number(text: str) -> Decimal:
    """The number that figures, numerals or both together write; raises ValueError where they write none.

    Separators are passed over, and so are 余 and 多: 4,300余万 is 43,000,000.
    """
    total, section, current = Decimal(0), Decimal(0), Decimal(0)
    tokens = _TOKEN.findall(_POINT.sub(_decimal, text.translate(_VAGUE)))
    for token in tokens:
        if token in DIGITS:
            current = current * 10 + DIGITS[token]
        elif token in SMALL:
            section, current = section + (current or 1) * SMALL[token], Decimal(0)
        elif token in LARGE:
            total, section, current = _close(total, section + current, LARGE[token]), Decimal(0), Decimal(0)
        elif token[0].isdecimal():
            current = Decimal(token)
        else:
            tokens = []
            break
    if not tokens:
        msg = f"no numeral: {text!r}"
        raise ValueError(msg)
    return total + section + current


def _close(total: Decimal, section: Decimal, unit: int) -> Decimal:
    """The sum after 万 or 亿; 亿 behind 万 (2万亿) takes all that stands before it."""
    return (total + section) * unit if unit == LARGE["亿"] else total + section * unit


def _decimal(match: re.Match[str]) -> str:
    """七点零柒 as 7.07."""
    return f"{DIGITS.get(match[1], 0)}." + "".join(str(DIGITS[digit]) for digit in match[2])
