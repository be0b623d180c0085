"""Fuzzing with Hypothesis: papers assembled at random from fragments and noise, and mutated PDFs, for so many seconds.

usage: fuzz.py text|pdf SECONDS [SEED]

`text` runs the whole way from a text to its facts: no exception, every quote stands where it says, and no more than so
many CPU microseconds a character. `pdf` reads mutants in confined children: each ends with a reading or a verdict.
Prints what it found, with the seed of each; exit status 1 where there was anything.
"""

import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from hostile_parts import BASES
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from papers import source_of_text

from extractors import read
from extractors.assemble import assemble
from extractors.pipeline import analyse
from extractors.reading.processes.children import map_files
from extractors.reading.processes.confinement import Limits
from models import Evidence, Filing, Reading, UnreadableFilingError

MICROSECONDS, LEAST_SECONDS = 400, 2.0  # CPU: a character on a busy machine takes 100; short texts are not judged
FRAGMENTS = (
    "浙江省杭州市西湖区人民法院\n", "执 行 裁 定 书\n", "（2024）浙0106执1000号\n", "（2024）浙0106执1000号之一", "（2023）最高法民终1号、",
    "申请执行人：杭州甲乙建材有限公司，住所地杭州市。法定代表人：王某。\n", "被执行人：丙丁置业有限公司（以下简称丙丁公司），统一社会信用代码913301060000000000。\n",
    "被执行人：李某，男，1970年1月1日出生，公民身份号码330106197001010017。\n", "委托诉讼代理人：赵某，律师。\n", "关于", "与", "买卖合同纠纷一案，", "本院查明", "本院认为，",
    "裁定如下：\n", "一、", "二、", "终结本次执行程序。", "冻结被执行人银行存款人民币1234567.89元", "（大写：壹佰贰拾叁万元整）", "查封期限三年，自2024年1月1日起至2026年12月31日止。",
    "轮候查封", "由上海市第一中级人民法院首先查封", "以房抵债", "将案件移送破产审查", "被申请人不能清偿到期债务且资产不足以清偿全部债务", "同意移送破产", "依照《中华人民共和国民事诉讼法》第二百六十八条规定，",
    "二〇二四年一月三十一日\n", "审判长 张三\n", "书记员\n", "2024年2月30日", "1.5万元及利息（按年利率6%计算）", "，", "。", "；", "、", "：", "\n", "　", " ", "（", "）", "《", "》", "“", "”", "[", "】",
    "1", "０", "一", "亿", "元", "万元", "号", "某", "\u200b", "\ufeff", "\u202e", "\0", "𠀀", "\u2f00", "é", "％", "\t", "\r\n", "①", "□", "×", "...", "——", "（2024", "浙0106", "执", "之", "年", "月", "日",
)  # fmt: skip
fragments = st.tuples(st.sampled_from(FRAGMENTS), st.sampled_from((1, 1, 1, 1, 2, 3, 10, 100, 1000, 4000)))
piece = st.one_of(
    fragments.map(lambda part: part[0] * part[1]),
    st.text(max_size=30),
    st.text("0123456789一二三（）、，。", max_size=200),
)
papers = st.lists(piece, max_size=40).map(lambda parts: "".join(parts)[:60_000])
repeated = st.tuples(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=6), st.integers(1, 2_000)).map(
    lambda two: ("".join(two[0]) * two[1])[:60_000]
)


def evidences(value: object) -> Iterator[Evidence]:
    """Every evidence within a value."""
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from evidences(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from evidences(item)
    elif hasattr(type(value), "__pydantic_fields__"):
        for name in type(value).__pydantic_fields__:
            yield from evidences(getattr(value, name))


def trouble(text: str) -> str | None:
    """What is wrong with the reading of a text."""
    start = time.process_time()
    try:
        source = source_of_text(text)
        filing: Filing = assemble(analyse(source))
    except Exception:  # noqa: BLE001 - what is looked for
        return traceback.format_exc(limit=-3)
    took = time.process_time() - start
    wrong = [one for one in evidences(filing) if source.pages[one.page - 1].text[one.start : one.end] != one.quote]
    if wrong:
        return f"quote is not there: {wrong[0]!r}"
    if took > max(LEAST_SECONDS, MICROSECONDS * len(text) / 1e6):
        return f"{took:.1f} CPU seconds for {len(text)} characters"
    return None


def fuzz_texts(seconds: float, first: int) -> int:
    """Rounds of examples until the time is over."""
    end, found, seen, longest = time.monotonic() + seconds, [], Counter[str](), 0.0
    folder = Path(tempfile.mkdtemp(prefix="zhipo-fuzz-"))
    while time.monotonic() < end:

        @seed(first)
        @settings(
            max_examples=200,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(st.one_of(papers, repeated))
        def one_round(text: str) -> None:
            nonlocal longest
            if time.monotonic() > end:
                return
            start = time.process_time()
            told = trouble(text)
            seen["texts"] += 1
            seen["characters"] += len(text)
            longest = max(longest, time.process_time() - start)
            if told:
                place = folder / f"{len(found)}.txt"
                place.write_text(text, "utf-8", "surrogatepass", newline="")
                found.append(told)
                print(f"{place}: {told}", flush=True)

        one_round()
        first += 1
    print(f"{seen['texts']} texts, {seen['characters']} characters, longest {longest:.1f} CPU s, {len(found)} found")
    return bool(found)


def mutant(chance: random.Random) -> bytes:
    """A base file with some of its bytes flipped, cut, doubled, or its numbers changed."""
    data = bytearray(chance.choice(BASES)())
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        start = chance.randrange(len(data) + 1)  # a small file may be cut to nothing
        end = min(len(data), start + chance.choice((1, 1, 4, 30, 500)))
        put = chance.choice(
            (
                b"",
                bytes(data[start:end]) * 2,
                chance.randbytes(end - start),
                b"9" * (end - start),
                b"/",
                b"<<",
                b">>",
                b"[",
                b"stream\n",
                b"endobj ",
                b"0 R ",
            )
        )
        data[start:end] = put
    return bytes(data)


def fuzz_pdfs(seconds: float, first: int) -> int:
    """Batches of mutants through the children until the time is over."""
    end, told = time.monotonic() + seconds, Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            paths = []
            for number in range(first, first + 100):
                path = Path(folder) / f"{number}.pdf"
                path.write_bytes(mutant(random.Random(number)))  # noqa: S311 - must be the same each time
                paths.append(path)
            for _, result in map_files(read, Reading, paths, 2, Limits(20, 2 * 2**30)):
                aside = isinstance(result, UnreadableFilingError)
                told[str(result.reason) if aside else "read"] += 1
                if aside and result.reason in {"program_error", "crashed", "too_slow", "out_of_memory"}:
                    print(f"{result}", flush=True)
            first += 100
    print(f"{sum(told.values())} mutants: {dict(told)}")
    return bool(told["program_error"])


if __name__ == "__main__":
    kinds = {"text": fuzz_texts, "pdf": fuzz_pdfs}
    sys.exit(kinds[sys.argv[1]](float(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 0))
