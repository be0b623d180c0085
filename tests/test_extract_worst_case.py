"""Reading costs no more than the length of the text: every pattern, and the whole reading, on the worst characters."""

import re
import time
from collections.abc import Iterator
from functools import partial
from itertools import count, islice, product

import pytest
from every_pattern import patterns
from papers import source_of_text

from extractors.assemble import assemble
from extractors.pipeline import analyse

# Patterns that are given a window around an amount, 300 characters at most, and never a whole text.
WINDOWED = "extractors.patterns.amount_"
WINDOW = 300
LENGTH = 600  # characters; what grows with the square takes ten times as long on it as what grows with the length
SUSPECT = 0.0003  # CPU seconds on it, far below what a slow machine needs for one that grows with the square
SQUARE = 32  # times as long on eight times the length: between 8 and the square of it
# Patterns that are asked at one place of a text, and never sought in it.
ASKED_ONCE = ("extractors.patterns.headings.LIST_GOES_ON", "extractors.patterns.incoming.TITLED")
REPEATED = "1|1 |（|一|、|申请执行人|（2024）浙0106执1号、|1元|与|纺|a| |□"
HEAD = "某市某区人民法院\n执行裁定书\n（2024）浙0106执1000号\n申请执行人：甲公司，住所地某市。\n被执行人：乙公司。\n"
MOST = 100_000  # bytes
SECONDS = 6  # CPU; a slow machine takes 3, what grows with the square takes minutes


def seconds(pattern: re.Pattern[str], unit: str, length: int, *, once: bool = False) -> float:
    """CPU seconds to find every match in a text of one unit repeated, or to ask for one at its start."""
    text = (unit * length)[:length]
    start = time.process_time()
    for _ in [pattern.match(text)] if once else pattern.finditer(text):
        pass
    return time.process_time() - start


def units(pattern: re.Pattern[str]) -> list[str]:
    """What a text may repeat: the worst characters of papers, and the words of the pattern itself."""
    words = re.findall(r"[\u4e00-\u9fff]+", re.sub(r"\[[^\]]*\]", " ", pattern.pattern))
    return list(dict.fromkeys([*REPEATED.split("|"), *(word[:6] for word in words[:6])]))


def grows_with_the_square(pattern: re.Pattern[str], unit: str, *, once: bool) -> bool:
    """Whether eight times the length takes far more than eight times as long; asked again, lest the machine was busy."""
    took = partial(seconds, pattern, unit, once=once)
    if took(LENGTH) < SUSPECT:
        return False
    return min(took(8 * LENGTH) for _ in range(3)) > SQUARE * min(took(LENGTH) for _ in range(9))


@pytest.mark.parametrize("package", ["fields", "patterns", "reading", ""])
def test_no_pattern_grows_with_the_square(package: str) -> None:
    rest = ("extractors.fields.", "extractors.patterns.", "extractors.reading.")
    mine = (f"extractors.{package}.",) if package else ()
    slow = [
        (place, unit)
        for place, pattern in patterns().items()
        if (place.startswith(mine) if package else not place.startswith(rest)) and not place.startswith(WINDOWED)
        for unit in units(pattern)
        if grows_with_the_square(pattern, unit, once=place in ASKED_ONCE)
    ]
    assert not slow


def test_patterns_of_windows_are_cheap_on_a_window() -> None:
    slow = [
        (place, unit)
        for place, pattern in patterns().items()
        if place.startswith(WINDOWED)
        for unit in units(pattern)
        if min(seconds(pattern, unit, WINDOW) for _ in range(3)) > 0.01
    ]
    assert not slow


def firms() -> Iterator[str]:
    """Names of firms, no two alike."""
    marks = "东西南北中春夏秋冬金木水火土山川湖海风云"
    return ("".join(name) + "公司" for size in count(2) for name in product(marks, repeat=size))


def many(form: str) -> str:
    """A form filled with a new name each time."""
    return "".join(form.format(name) for name in islice(firms(), MOST // len(form.encode())))


TEXTS = {
    "digits": "1" * MOST,
    "brackets": "（" * MOST,
    "blanked citations": HEAD + "□" * MOST,
    "ideographs without a stop": HEAD + "纺" * MOST,
    "blanks": HEAD + "审 " * MOST,
    "roles": HEAD + "申请执行人" * MOST,
    "sums": HEAD + "欠1元、" * MOST,
    "seizures": HEAD + "裁定如下：" + "冻结" * MOST,
    "cases": HEAD + "一案" * MOST,
    "numbers": HEAD + "（2024）浙0106执1号、" * MOST,
    "judgments": HEAD + "（2024）浙0106民初1号民事判决书已生效。" * MOST,
    "one court": HEAD + "由浙江省杭州市西湖区人民法院首先查封" * MOST,
    "courts": HEAD + many("由{}市人民法院首先查封，"),
    "parties": HEAD + many("被执行人：{}，住所地某市。\n"),
    "parties and orders": HEAD + many("被执行人：{}。\n")[: MOST // 6] + "裁定如下：" + "查封被执行人名下房屋。" * MOST,
    "short names": HEAD + many("被执行人：{0}（以下简称{0}），\n"),
    "values": HEAD + "查明" + many("位于{}的房屋评估价1元。"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_hundred_kilobytes_are_read_in_seconds(name: str) -> None:
    text = TEXTS[name].encode()[:MOST].decode(errors="ignore")
    start = time.process_time()
    assemble(analyse(source_of_text(text)))
    assert time.process_time() - start < SECONDS
