"""Mark of the program (程序标记): a number that changes with whatever decides what a screening says.

The code and tables of rules, models and ledger, and the law in force. After an update the next night asks everybody.
"""

from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from zlib import crc32

from rules.again import law_of

_PACKAGES = ("models", "rules", "ledger")
_POSITIVE = 0x7FFFFFFF  # what a column of 32 bits holds


def mark(on: date) -> int:
    """The mark of this program on the day."""
    return crc32(law_of(on).isoformat().encode(), _of_code()) & _POSITIVE


@cache
def _of_code() -> int:
    found = 0
    for package in _PACKAGES:
        for name, content in sorted(_contents(files(package))):
            found = crc32(content, crc32(name.encode(), found))
    return found


def _contents(folder: Traversable, path: str = "") -> list[tuple[str, bytes]]:
    """Every file that this program reads by itself, with its place; what Python compiled is left out."""
    found: list[tuple[str, bytes]] = []
    for one in folder.iterdir():
        if one.is_dir() and one.name != "__pycache__":
            found += _contents(one, f"{path}{one.name}/")
        elif one.is_file():
            found.append((path + one.name, one.read_bytes()))
    return found
