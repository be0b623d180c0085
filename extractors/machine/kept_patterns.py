"""Compiled patterns, told what they begin with, and kept beside Python's compiled modules (`__pycache__`) as those are.

Six hundred patterns take a third of a second to compile, and every server of children compiles the same ones. What is
kept stands under the Python, the pattern machine and the form of `required` that it was made by, and each pattern under
its own words and flags: one that has changed is not found and compiled anew. The machine checks what it is given. Where
nothing can be read or written, everything is compiled.
"""

import _sre  # type: ignore[import-not-found]  # the pattern machine of CPython
import marshal
import re
import sys
from array import array
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import cache_from_source
from pathlib import Path
from re import _compiler as compiler  # type: ignore[attr-defined]  # of the standard library, the same in 3.11 to 3.13
from tempfile import NamedTemporaryFile
from typing import Any

from extractors.machine import beginnings
from extractors.machine.required import FORM, Required, Strings, required

PLACE = Path(cache_from_source(__file__)).with_suffix(".patterns")
_MADE_BY = (sys.version, _sre.MAGIC, _sre.CODESIZE, FORM)
_Key = tuple[str, int, int]
"""Words, flags, and the form in which beginnings are told: 0 of a pattern of other packages, made as `re` makes it."""
_Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...], tuple[Strings, Strings] | None]
"""Flags, code, number of groups, groups by name, names of groups: what the machine makes a pattern of.

Behind them the strings that it requires (see `required`), None until the pattern is kept.
"""


class _Kept:
    """What is known from before, and what of it and beside it has been used by now."""

    def __init__(self, known: dict[_Key, _Made]) -> None:
        self.known = known
        self.used: dict[_Key, _Made] = {}

    def pattern(self, key: _Key) -> re.Pattern[str]:
        with suppress(KeyError, RuntimeError, TypeError, ValueError):
            recalled = _pattern(key[0], self.known[key])
            self.used[key] = self.known[key]
            return recalled
        made = self.used[key] = _made(*key)
        return _pattern(key[0], made)

    @property
    def has_changed(self) -> bool:
        return bool(self.used.keys() - self.known.keys()) or not self.known.items() >= self.used.items()


_keeping: list[_Kept] = []


def compiled(words: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, and told what a match can begin with; raises `re.error` where the words are no pattern."""
    key = words, int(flags), beginnings.FORM
    return _keeping[-1].pattern(key) if _keeping else _pattern(words, _made(*key))


@contextmanager
def kept(place: Path = PLACE) -> Iterator[None]:
    """While this lasts `compiled` and `re.compile` find what is kept; what they had to compile is kept in the end.

    Only for a process that does nothing else meanwhile.
    """
    now = _Kept(_read(place))
    compile_anew = re.compile

    def found(pattern: Any, flags: Any = 0) -> Any:
        return now.pattern((pattern, int(flags), 0)) if isinstance(pattern, str) else compile_anew(pattern, flags)

    re.compile = found  # modules ask for it by this name
    _keeping.append(now)
    try:
        yield
    finally:
        re.compile = compile_anew
        _keeping.pop()
    if now.has_changed:
        _write(place, now.used)


# By identity, for a pattern's own hash is made of all its code at every question; kept with it, so that it stays alone.
_REQUIRED: dict[int, tuple[re.Pattern[str], Required]] = {}


def required_of(pattern: re.Pattern[str]) -> Required:
    """The strings that a pattern requires; worked out at the first question where they were not kept."""
    known = _REQUIRED.get(id(pattern))
    if known is None:
        known = _REQUIRED[id(pattern)] = pattern, _required(pattern.pattern, pattern.flags)
    return known[1]


def _with_required(words: str, made: _Made) -> _Made:
    matched, searched = _required(words, made[0])
    return *made[:-1], (matched, searched)


def _required(words: str, flags: int) -> Required:
    return required(compiler._parser.parse(words, flags), flags)  # noqa: SLF001 `re` has no public door to this


def _pattern(words: str, made: _Made) -> re.Pattern[str]:
    flags, code, groups, by_name, names, strings = made
    machine = array("I")
    machine.frombytes(code)
    pattern: re.Pattern[str] = _sre.compile(words, flags, machine.tolist(), groups, by_name, names)
    if strings:
        _REQUIRED[id(pattern)] = pattern, Required(*strings)
    return pattern


def _made(words: str, flags: int, form: int) -> _Made:
    """As `re` itself goes about it, up to the machine."""
    parsed = compiler._parser.parse(words, flags)  # noqa: SLF001 `re` has no public door to this
    code = compiler._code(parsed, flags)  # noqa: SLF001 the same
    if form:
        code = beginnings.told(code, parsed, flags)
    by_name = dict(parsed.state.groupdict)
    names: list[str | None] = [None] * parsed.state.groups
    for name, index in by_name.items():
        names[index] = name
    groups = parsed.state.groups - 1, by_name, tuple(names)
    return int(flags | parsed.state.flags), array("I", code).tobytes(), *groups, None


def _read(place: Path) -> dict[_Key, _Made]:
    try:
        made_by, known = marshal.loads(place.read_bytes())  # noqa: S302 whoever can write it can write our modules
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return known if made_by == _MADE_BY and isinstance(known, dict) else {}


def _write(place: Path, made: dict[_Key, _Made]) -> None:
    """Whole or not at all; not where Python keeps nothing either."""
    if sys.dont_write_bytecode:
        return
    made = {key: one if one[-1] else _with_required(key[0], one) for key, one in made.items()}
    with suppress(OSError):
        place.parent.mkdir(exist_ok=True)
        with NamedTemporaryFile(dir=place.parent, delete=False) as beside:
            beside.write(marshal.dumps((_MADE_BY, made)))
        Path(beside.name).chmod(Path(__file__).stat().st_mode & 0o666)  # as readable as our modules are
        Path(beside.name).replace(place)
