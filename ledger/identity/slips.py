"""Slips (形近字、易混字符): characters that a reader, of flesh or of OCR, takes for each other.

What differs by a slip only *may* be the same: it is offered to a person, never joined.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, product

from ledger.identity.numbers import fits

_NAMES = (
    *("己已巳", "〇○0O", "1IL", "日曰", "末未", "土士", "人入", "大太", "干千于", "戊戌戍", "侯候", "徽微", "辨辩"),
    *("天夭", "今令", "午牛", "王玉", "且目", "折拆析", "暧暖", "晴睛", "壁璧", "茶荼", "崇祟", "冶治", "沪泸", "刀力"),
    *("贝见", "甲申由", "荣荥", "祟崇", "亳毫", "傅傳", "陈阵", "淮准", "粟栗", "汆氽", "棵裸"),
)
_CODES = ("0OQD", "1IL", "8B", "5S", "2Z", "6G", "UV")
_AT_ONCE = 2  # slips in one name or code; more is another name


def _table(groups: Iterable[str]) -> Mapping[str, str]:
    return {sign: group for group in groups for sign in group}


_NAME_SIGNS, _CODE_SIGNS = _table(_NAMES), _table(_CODES)


def alike_names(first: str, second: str) -> bool:
    """Whether two names differ by slips only, or by 有限公司 for 有限责任公司."""
    return first != second and _folded(_short(first), _NAME_SIGNS) == _folded(_short(second), _NAME_SIGNS)


def differing(first: str, second: str) -> str:
    """The signs in which two names of one length differ: 己/已."""
    pairs = zip(first, second, strict=False) if len(first) == len(second) else ()
    return "、".join(f"{one}/{two}" for one, two in pairs if one != two)


def name_variants(name: str) -> set[str]:
    """Every name that could be this one with a slip or two, and with the other form of 有限公司; itself not."""
    forms = {name, _short(name), _short(name).replace("有限公司", "有限责任公司")}
    return {variant for form in forms for variant in (form, *_variants(form, _NAME_SIGNS))} - {name}


def code_variants(code: str) -> set[str]:
    """Every code that could be this one with a slip or two."""
    return set(_variants(code, _CODE_SIGNS))


def misread(first: str, second: str) -> bool:
    """Whether one number is the other with a slip: they differ by slips only, and the check fits in one of them only.

    Two numbers that both fit are two numbers, whatever they look like.
    """
    if first == second or len(first) != len(second) or _folded(first, _CODE_SIGNS) != _folded(second, _CODE_SIGNS):
        return False
    return fits(first) != fits(second)


def _short(name: str) -> str:
    return name.replace("有限责任公司", "有限公司")


def _folded(text: str, signs: Mapping[str, str]) -> str:
    return "".join(signs.get(sign, sign)[0] for sign in text)


def _variants(text: str, signs: Mapping[str, str]) -> Iterator[str]:
    places = [place for place, sign in enumerate(text) if sign in signs]
    for count in range(1, _AT_ONCE + 1):
        for chosen in combinations(places, count):
            others = (signs[text[place]].replace(text[place], "") for place in chosen)
            for put in product(*others):
                changed = list(text)
                for place, sign in zip(chosen, put, strict=True):
                    changed[place] = sign
                yield "".join(changed)
