"""Every compiled pattern of the extractor, wherever its table holds it."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import extractors


def patterns() -> dict[str, re.Pattern[str]]:
    """Every compiled pattern of the extractor's modules, in tables and rows too, by where it stands."""
    found: dict[str, re.Pattern[str]] = {}
    for module in pkgutil.walk_packages(extractors.__path__, "extractors."):
        for name, value in vars(importlib.import_module(module.name)).items():
            found |= {f"{module.name}.{place}": pattern for place, pattern in _within(name, value, 4)}
    unique = {(pattern.pattern, pattern.flags): (place, pattern) for place, pattern in found.items()}
    return dict(unique.values())


def _within(name: str, value: Any, depth: int) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield name, value
    elif depth and isinstance(value, (tuple, list)):
        for index, item in enumerate(value):
            yield from _within(f"{name}[{index}]", item, depth - 1)
    elif depth and is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _within(f"{name}.{one.name}", getattr(value, one.name), depth - 1)


def patterns_of_fields() -> list[re.Pattern[str]]:
    """Those by which a field is read, with their rows."""
    return [pattern for place, pattern in patterns().items() if place.startswith("extractors.patterns.")]
