"""Hostile by their bytes: cut, flipped, pasted, of two kinds at once, empty, noise, odd text."""

import random
import re

from hostile_parts import BASES, CATALOGUE, FONT, PAGE, PAGES, TEXT, WORDS, Made, page, stream, whole


def _seed(chance: random.Random) -> float:
    return chance.random()


def truncated(chance: random.Random) -> Made:
    for base in BASES:
        for share in sorted(chance.random() for _ in range(14)):
            yield ".pdf", lambda base=base, share=share: base()[: int(share * len(base()))]
        for left in (1, 7, 30):
            yield ".pdf", lambda base=base, left=left: base()[:-left]


def flipped(chance: random.Random) -> Made:
    for base in BASES:
        for count in (1, 1, 3, 3, 10, 10, 30, 100, 300, 1000):
            yield ".pdf", lambda base=base, count=count, seed=_seed(chance): _flip(base(), count, seed)


def _flip(data: bytes, count: int, seed: float) -> bytes:
    chance, mutable = random.Random(seed), bytearray(data)  # noqa: S311 - the same each time
    for _ in range(count):
        mutable[chance.randrange(len(mutable))] ^= 1 << chance.randrange(8)
    return bytes(mutable)


def cut_and_pasted(chance: random.Random) -> Made:
    for base in BASES:
        for act in ("out", "twice", "noise", "nul", "lines"):
            yield ".pdf", lambda base=base, act=act, seed=_seed(chance): _cut(base(), act, seed)


def _cut(data: bytes, act: str, seed: float) -> bytes:
    chance = random.Random(seed)  # noqa: S311 - the same each time
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((10, 100, 1000)))
    put = {
        "out": b"",
        "twice": data[start:end] * 2,
        "noise": chance.randbytes(end - start),
        "nul": bytes(end - start),
        "lines": data[start:end].replace(b"\n", b"\r\n"),
    }
    return data[:start] + put[act] + data[end:]


def numbers_changed(chance: random.Random) -> Made:
    for base in BASES:
        for value in (b"0", b"-1", b"4294967296", b"99999999999999999999", b"1e308", b"NaN", b"2147483647", b"0.00001"):
            yield ".pdf", lambda base=base, value=value, seed=_seed(chance): _renumber(base(), value, seed)


def _renumber(data: bytes, value: bytes, seed: float) -> bytes:
    chance = random.Random(seed)  # noqa: S311 - the same each time
    found = chance.choice(list(re.finditer(rb"(?<![\w.])\d+(?![\w.])", data)))
    return data[: found.start()] + value + data[found.end() :]


def polyglots(_: random.Random) -> Made:
    for before in (
        b"PK\3\4",
        b"GIF89a",
        b"MZ\x90",
        b"<html><script>",
        b"\x7fELF",
        b"#!/bin/sh\nid\n",
        b"\xff\xd8\xff\xe0",
        b" " * 1000,
        b"\0" * 2000,
    ):
        yield ".pdf", lambda before=before: before + page()
    yield ".pdf", lambda: page() + b"PK\5\6" + bytes(18)
    yield ".pdf", lambda: page() + page()
    yield ".txt", page
    yield ".txt", lambda: b"PK\3\4" + WORDS.encode()
    yield ".pdf", WORDS.encode


def cross_references(chance: random.Random) -> Made:
    for start in (0, -1, 5, 10**6, 10**18):
        yield (
            ".pdf",
            lambda start=start: whole(
                {1: CATALOGUE, 2: PAGES, 3: PAGE % (b"", b""), 4: stream(TEXT), 5: FONT}, start=start
            ),
        )
    for shift in (1, 9, 15, 17, 100, 9999999):
        yield (
            ".pdf",
            lambda shift=shift: re.sub(
                rb"(\d{10}) 00000 n", lambda found: b"%010d 00000 n" % (int(found[1]) + shift), page()
            ),
        )
    yield ".pdf", lambda: page().replace(b"startxref", b"startxxxx")
    yield ".pdf", lambda: page().replace(b"xref\n0 1", b"xref\n0 99999999")
    yield ".pdf", lambda: page().replace(b"/Root 1 0 R", b"/Root 4 0 R")
    yield ".pdf", lambda: page().replace(b"/Root 1 0 R", b"")
    yield ".pdf", lambda: page().replace(b" n \n", b" f \n")
    for _ in range(4):
        order = chance.sample(range(1, 6), 5)
        yield (
            ".pdf",
            lambda order=order: re.sub(rb"\n(\d) 1\n", lambda found: b"\n%d 1\n" % order[int(found[1]) - 1], page()),
        )


def empties(_: random.Random) -> Made:
    for data in (
        b"",
        b"%PDF-",
        b"%PDF-1.7\n%%EOF",
        bytes(1000),
        b" \n\t" * 100,
        b"\xef\xbb\xbf",
        b"%PDF-1.4\n" + b"%" * 100_000,
    ):
        yield ".pdf", lambda data=data: data
        yield ".txt", lambda data=data: data


def noises(chance: random.Random) -> Made:
    for size in (10, 1_000, 100_000, 3_000_000):
        for _ in range(5):
            yield ".pdf", lambda size=size, seed=_seed(chance): b"%PDF-1.7\n" + random.Random(seed).randbytes(size)  # noqa: S311
        yield ".txt", lambda size=size, seed=_seed(chance): random.Random(seed).randbytes(size)  # noqa: S311


def texts(_: random.Random) -> Made:
    head = "某市某区人民法院\n执行裁定书\n（2024）浙0106执1000号\n".encode()
    for data in (
        WORDS.encode("gb18030"), WORDS.encode("utf-16"), WORDS.encode("utf-32"), b"\xed\xa0\x80" + WORDS.encode(), bytes(100_000),
        head + bytes(50_000), head + "（".encode() * 30_000, head + b"1" * 90_000, head + "（2024）浙0106执1号、".encode() * 3_000,
        head + "被执行人：甲公司。\n".encode() * 3_000, head + "人民币1万元，".encode() * 5_000, head.replace(b"\n", b"\r") * 50,
        head + "\u202e\u200b\ufeff".encode() * 10_000, head + b"\x1b[31m" * 1_000, "𠀀".encode() * 10_000, head + b"\n" * 90_000, head + "é̂̃".encode() * 5_000,
    ):  # fmt: skip
        yield ".txt", lambda data=data: data
    for mark, count in (
        ("纺", 300_000),
        ("a", 1_000_000),
        ("1", 100_000_000),
        ("\n", 50_000_000),
        ("被执行人", 300_000),
        ("x", 110_000_000),
    ):
        yield ".txt", lambda mark=mark, count=count: head + mark.encode() * count
