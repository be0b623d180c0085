"""Reading costs no more than the length of the text: every pattern, and the whole reading, on the worst characters."""

import re
from collections.abc import Iterator
from functools import partial
from itertools import count, islice, product

import pytest
from every_pattern import patterns
from growth import TIMES, cpu_seconds, grows_with_the_square
from papers import source_of_text

from extractors.assemble import assemble
from extractors.pipeline import analyse

# Patterns that are given a window around an amount, 300 characters at most, and never a whole text.
WINDOWED = re.compile(r"extractors\.patterns\.amounts\.(?!printed\.)")
WINDOW = 300
PLAIN = re.compile(r"(?=[^。]*)")  # looks from every sign to the end: as dear as a pattern of a window may be
DEAR = 200  # times that
LENGTH = 600  # characters; what grows with the square takes ten times as long on it as what grows with the length
SUSPECT = 0.0003  # CPU seconds on it; the few that are dearer are asked with eight times the length
# Patterns that are asked at one place of a text, and never sought in it.
ASKED_ONCE = (
    "extractors.patterns.amounts.lists.SHARES",
    "extractors.patterns.headings.LIST_GOES_ON",
    "extractors.patterns.incoming.TITLED",
)
REPEATED = "1|1 |（|一|、|申请执行人|（2024）浙0106执1号、|1元|与|纺|a| |□"
HEAD = "某市某区人民法院\n执行裁定书\n（2024）浙0106执1000号\n申请执行人：甲公司，住所地某市。\n被执行人：乙公司。\n"
MOST = 100_000  # bytes


def tried(pattern: re.Pattern[str], unit: str, length: int, *, once: bool = False) -> None:
    """Find every match in a text of one unit repeated, or ask for one at its start."""
    text = (unit * length)[:length]
    for _ in [pattern.match(text)] if once else pattern.finditer(text):
        pass


def units(pattern: re.Pattern[str]) -> list[str]:
    """What a text may repeat: the worst characters of papers, and the words of the pattern itself."""
    words = re.findall(r"[\u4e00-\u9fff]+", re.sub(r"\[[^\]]*\]", " ", pattern.pattern))
    return list(dict.fromkeys([*REPEATED.split("|"), *(word[:6] for word in words[:6])]))


def slow_on(pattern: re.Pattern[str], unit: str, *, once: bool) -> bool:
    """Whether the cost of a pattern grows with the square of what it is tried on."""
    if cpu_seconds(lambda: tried(pattern, unit, LENGTH, once=once), 1) < SUSPECT:
        return False
    return grows_with_the_square(lambda size: tried(pattern, unit, size, once=once), TIMES * LENGTH)


@pytest.mark.parametrize("package", ["fields", "patterns", "reading", ""])
def test_no_pattern_grows_with_the_square(package: str) -> None:
    rest = ("extractors.fields.", "extractors.patterns.", "extractors.reading.")
    mine = (f"extractors.{package}.",) if package else ()
    slow = [
        (place, unit)
        for place, pattern in patterns().items()
        if (place.startswith(mine) if package else not place.startswith(rest)) and not WINDOWED.match(place)
        for unit in units(pattern)
        if slow_on(pattern, unit, once=place in ASKED_ONCE)
    ]
    assert not slow


def test_patterns_of_windows_are_cheap_on_a_window() -> None:
    plain = cpu_seconds(partial(tried, PLAIN, "a", WINDOW), 20)
    slow = [
        (place, unit)
        for place, pattern in patterns().items()
        if WINDOWED.match(place)
        for unit in units(pattern)
        if cpu_seconds(partial(tried, pattern, unit, WINDOW, once=place in ASKED_ONCE)) > DEAR * plain
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
def test_eight_times_the_bytes_are_not_read_in_the_square_of_it(name: str) -> None:
    paper = TEXTS[name].encode()[:MOST].decode(errors="ignore")
    assert not grows_with_the_square(lambda size: assemble(analyse(source_of_text(paper[:size]))), len(paper))
