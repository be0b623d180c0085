"""What a child answers (答复), as JSON: its parent checks it against the type that is due, and nothing in it can run.

A child that a file has taken over sends what that file wants. So no pickle comes back, which may call anything where
it is read; an answer that is not of its type is a broken one, and the child that gave it is ended.
"""

from pathlib import Path
from typing import Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, StringConstraints, TypeAdapter

from models import QuarantineReason, UnreadableFilingError

Result = TypeVar("Result")

READ, UNREADABLE, SCAN, READY = (bytes([kind]) for kind in range(4))
"""First byte of an answer. Behind READ stands the result, behind UNREADABLE the reason and its sentence.

SCAN stands alone: OCR must read the file, elsewhere. So does READY, before the first file: a child that never says it
could not be started, which is no file's fault.
"""

_MOST_PARTS = 1_000_000  # lists, objects and members: some 400 bytes of the parent's memory each, where all are wrong
_PARTS = b"[{,"
_LONGEST = 2_000  # characters of a sentence
_BASE64 = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")
_REASON = TypeAdapter(tuple[QuarantineReason, Annotated[str, StringConstraints(max_length=_LONGEST)]])


class BrokenAnswerError(Exception):
    """What came from a child is no answer."""


class Answers(Generic[Result]):
    """How results of one type cross from a child to its parent."""

    def __init__(self, kind: Any) -> None:
        """`kind` is the type as pydantic knows it: a model, or built of values, names and containers."""
        is_model = isinstance(kind, type) and issubclass(kind, BaseModel)
        self._type: TypeAdapter[Result] = TypeAdapter(kind, config=None if is_model else _BASE64)

    def written(self, result: Result) -> bytes:
        """In the child: the answer; raises where the result is not of its type."""
        return READ + self._type.dump_json(result, warnings="error")

    def read(self, told: bytes) -> Result:
        """In the parent: the result; raises BrokenAnswerError."""
        return _checked(self._type, told)


def is_overfull(told: bytes) -> bool:
    """Whether an answer may have more parts than its parent can hold, however few bytes they take."""
    return len(told) > _MOST_PARTS and sum(map(told.count, _PARTS)) > _MOST_PARTS


def unreadable(error: UnreadableFilingError) -> bytes:
    """The answer that a file cannot be read; which one it is the parent knows."""
    return UNREADABLE + _REASON.dump_json((error.reason, error.sentence[:_LONGEST]))


def why_unreadable(path: Path, told: bytes) -> UnreadableFilingError:
    """The verdict in such an answer; raises BrokenAnswerError."""
    return UnreadableFilingError(path.name, *_checked(_REASON, told))


def broken_answer(path: Path) -> UnreadableFilingError:
    """The verdict on a file at which a child gave a broken answer."""
    sentence = "the process that read the file gave an answer that is none, and was ended"
    return UnreadableFilingError(path.name, QuarantineReason.CRASHED, sentence)


def _checked(kind: TypeAdapter[Result], told: bytes) -> Result:
    if is_overfull(told):
        raise BrokenAnswerError
    try:
        return kind.validate_json(told[1:])
    except Exception:  # noqa: BLE001 - whatever it is, it lies in what the child sent; its words may quote the paper
        raise BrokenAnswerError from None
