"""The one setting that every noun shares: a value, once read, does not change.

Nouns are models. What a paper holds by the dozen (words, sums, parties) are values: the same checks, but places (slots)
in the stead of a dictionary and a set of fields each. A firm of 400 cases has ten thousand of them, and walking through
them costs what fetching them from memory costs.
"""

from dataclasses import FrozenInstanceError
from operator import attrgetter
from typing import Any, TypeVar, cast, dataclass_transform

from pydantic import BaseModel, ConfigDict
from pydantic.dataclasses import dataclass

T = TypeVar("T")
_STRICT = ConfigDict(extra="forbid")


class Frozen(BaseModel):
    """A frozen pydantic model that refuses fields it does not know."""

    model_config = _STRICT | ConfigDict(frozen=True)


@dataclass_transform(kw_only_default=True, frozen_default=True)
def value(kind: type[T]) -> type[T]:
    """Make a frozen value of a class, one that refuses fields it does not know; `dataclasses.replace` changes one."""
    made: Any = dataclass(frozen=True, kw_only=True, slots=True, config=_STRICT)(kind)
    _told(made, tuple(made.__pydantic_fields__))
    made.__setattr__ = made.__delattr__ = _refuse
    return cast("type[T]", made)


def _told(kind: Any, names: tuple[str, ...]) -> None:
    """Let it cross a process border by its values alone: what dataclasses would do looks each field up anew."""
    values = attrgetter(*names)  # of two names or more: a tuple

    def get(self: object) -> Any:
        return values(self)

    def put(self: object, state: Any) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    kind.__getstate__, kind.__setstate__ = get, put


def _refuse(_self: object, name: str, _value: object = None) -> None:
    """What dataclasses would put here asks the class as it was before it had places (Python 3.11)."""
    msg = f"cannot assign to field {name!r}"
    raise FrozenInstanceError(msg)
