"""Verdict (处理结果): what became of one file of the inbox."""

from enum import StrEnum

from models.frozen import Frozen


class VerdictKind(StrEnum):
    """Indexed (已入账), duplicate (重复) or quarantined (隔离)."""

    INDEXED = "indexed"
    DUPLICATE = "duplicate"
    QUARANTINED = "quarantined"


class QuarantineReason(StrEnum):
    """Why a file was set aside; a closed list."""

    EMPTY_FILE = "empty_file"
    NOT_A_PDF = "not_a_pdf"
    NOT_UTF8 = "not_utf8"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    NO_PAGES = "no_pages"
    NO_TEXT = "no_text"
    ENGINES_DISAGREE = "engines_disagree"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    OUT_OF_MEMORY = "out_of_memory"
    CRASHED = "crashed"
    PROGRAM_ERROR = "program_error"
    NOT_A_COURT_DOCUMENT = "not_a_court_document"
    UNREADABLE_TEXT = "unreadable_text"


class UnreadableFilingError(Exception):
    """A person must look at this file: `reason` from the closed list, one sentence, and the file's name."""

    def __init__(self, file: str, reason: QuarantineReason, sentence: str) -> None:
        """Keep file, reason and sentence; the message names all three in one line."""
        super().__init__(file, reason, sentence)
        self.file, self.reason, self.sentence = file, reason, sentence

    def __str__(self) -> str:
        """One line for the terminal: file, reason, sentence."""
        return f"{self.file}: {self.reason}: {self.sentence}"


class Verdict(Frozen):
    """Exactly one per file. `detail` is the sentence for a quarantined file, the first name for a duplicate."""

    file: str
    sha256: str
    kind: VerdictKind
    reason: QuarantineReason | None = None
    detail: str | None = None


class Left(Frozen):
    """A file that the night did not take, and why: still being written, no regular file, not to be read, gone.

    It is no part of what came in (收件); the next night looks at it again.
    """

    file: str
    why: str

    def __str__(self) -> str:
        """One line for the terminal."""
        return f"left: {self.file}: {self.why}"
