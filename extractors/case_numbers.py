"""The court case numbers (案号) that stand in a text: of either form, in lists, with suffixes; canonical."""

import re
from collections.abc import Iterator
from functools import lru_cache

from extractors.patterns import case_number as grammar
from models import CaseNumber

Numbered = tuple[int, int, CaseNumber]
"""Start, end and value."""


@lru_cache(maxsize=2)  # the heading asks for its own first, then the field for all
def numbers_in(text: str) -> tuple[Numbered, ...]:
    """Each number in folded text, in order."""
    found: dict[int, Numbered] = {}
    if any(sign in text for sign in grammar.LETTERS):
        text = grammar.LETTERS_IN_CODE.sub(lambda code: code.group().translate(grammar.AS_DIGITS), text)
    old = (grammar.OLD_LIST, grammar.OLD_FORM, grammar.OLD_BARE)
    new = (grammar.FIRST_OF_LIST, grammar.NEW_FORM, grammar.BARE_YEAR)
    for match in [match for pattern in new for match in pattern.finditer(text)]:
        groups = match.groupdict()
        kind = groups.get("type") or groups.get("prefix") or ""
        other = grammar.NOT_A_TYPE.search(kind) or _of_a_place(groups) or _of_a_notary(text, match)
        if match.start() not in found and not other:
            for item in _expand(text, match):
                found.setdefault(item[0], item)
    for match in [match for pattern in old for match in pattern.finditer(text)]:
        if match.start() not in found and _of_a_court(match["word"]) and not _of_a_notary(text, match):
            for item in _expand(text, match):
                found.setdefault(item[0], item)
    return tuple(sorted(found.values(), key=lambda item: (item[0], item[1])))


def _of_a_court(word: str) -> bool:
    """Whether the free word of an old number is a court's, not a notary's, an arbitrator's or an office's."""
    other = grammar.NOT_COURTS.search(word) and not grammar.COURT_WORD.search(word)
    return bool(grammar.OLD_KIND.search(word)) and not other


def _of_a_place(groups: dict[str, str | None]) -> bool:
    """Whether a province's sign begins a place's name (新郑1205号, of an appraiser): no code and no kind of case."""
    court, kind = groups.get("court"), groups.get("type")
    return bool(court and kind and len(court) == 1 and not grammar.KIND_OF_CASE.search(kind))


def _of_a_notary(text: str, match: re.Match[str]) -> bool:
    """Whether a notary is named before the number, or his paper behind it."""
    before = text[max(0, match.start() - 20) : match.start()]
    return bool(grammar.BY_A_NOTARY.search(before) or grammar.OF_A_NOTARY.match(text, match.end()))


def _expand(text: str, match: re.Match[str]) -> Iterator[Numbered]:
    """The numbers that one match of either form holds: itself, or each serial of its list."""
    groups = match.groupdict()
    prefix = _prefix(groups)
    if "list" not in groups:
        yield from _with_followers(text, match, prefix, "号")
        return
    offset, suffix = match.start("list"), groups["of_all"] or ""
    for serial in re.finditer(rf"[\d{grammar.MASK}~～至—－–-]+", match["list"]):
        start = match.start() if serial.start() == 0 else offset + serial.start()
        end = offset + serial.end()
        stop = match.end() if end == match.end("list") else end + text.startswith("号", end)
        yield from _number(start, stop, f"{prefix}{serial.group()}号{suffix}")
    yield from _followers(text, match.end(), prefix)


def _prefix(groups: dict[str, str | None]) -> str:
    """What stands before the serial in a canonical number."""
    if "word" in groups:
        word = groups["word"] or ""
        return f"（{groups['year']}）{word}{'' if grammar.NEW_WORD.fullmatch(word) else '第'}"
    if "prefix" in groups:
        return f"（{groups['year']}）{groups['prefix']}"
    return f"（{groups['year']}）{groups['court'] or ''}{groups['special'] or ''}{groups['type'] or groups['bare']}"


def _with_followers(text: str, match: re.Match[str], prefix: str, tail: str) -> Iterator[Numbered]:
    suffix = match["suffix"] or ""
    base = f"{prefix}{match['serial']}{tail}"
    yield from _number(match.start(), match.end(), base + suffix)
    end = match.end()
    while suffix and (more := grammar.NEXT_SUFFIX.match(text, end)):
        yield from _number(more.start("suffix"), more.end(), base + more["suffix"])
        end = more.end()
    yield from _followers(text, end, prefix)


def _followers(text: str, end: int, prefix: str) -> Iterator[Numbered]:
    while more := grammar.NEXT_SERIAL.match(text, end):
        suffix = more["suffix"] or ""
        yield from _number(more.start("serial"), more.end(), f"{prefix}{more['serial']}号{suffix}")
        end = more.end()


def _number(start: int, end: int, canonical: str) -> Iterator[Numbered]:
    try:
        yield start, end, CaseNumber.parse(grammar.DASH_FOR_ONE.sub("一", canonical))
    except ValueError:
        return
