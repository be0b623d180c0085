"""Reading court papers: from a file to its facts, each with the words it rests on.

Three public verbs: `read`, `cut_outs` for pictures of the words, `papers_asked` for further papers of a file. spaCy,
the PDF readers and OCR do not leave this package, and are loaded only when it reads.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.limits import MOST, Most

if TYPE_CHECKING:  # what starts the children must not wait for the vocabulary
    from extractors.joining.source import SourceText
    from models import CutOut, Evidence, Reading

VERSION = "17"
"""Version of what the extractor reads; a replay asks for what an older one read."""


def read(path: Path, name: str | None = None, *, most: Most = MOST) -> "Reading":
    """Read one .pdf or .txt within these limits; raises UnreadableFilingError where a person must look at it.

    Facts and evidence call the file by `name` (its path within the inbox), without one by the last part of its path;
    a further paper of the file is called by its pages behind that, 卷宗.pdf/3-4.pdf, and stands in `within`; one of a
    text by its lines, 裁定.txt/31-58.txt.
    """
    from extractors.reading.sources import read_sources
    from models import UnreadableFilingError, Within

    called = name or path.name
    (_, first), *others = read_sources(path, most)
    reading, within = _reading(first, called, most.parties, doubted=not others), []
    for (begin, end), source in others:
        its_name = f"{called}/{begin}-{end}{'.txt' if source.pages[0].reader == 'text' else '.pdf'}"
        try:
            within.append(Within(name=its_name, pages=(begin, end), reading=_reading(source, its_name, most.parties)))
        except UnreadableFilingError as error:
            within.append(Within(name=its_name, pages=(begin, end), reason=error.reason, detail=error.sentence))
    return reading.model_copy(update={"within": tuple(within)}) if within else reading


def _reading(source: "SourceText", name: str, most_parties: int, *, doubted: bool = True) -> "Reading":
    """The facts of one paper; not `doubted` whether it is a court's is the first of several, which stands for all."""
    from extractors.assemble import assemble
    from extractors.paper.court_paper import doubt
    from extractors.pipeline import analyse
    from models import QuarantineReason, Reading, UnreadableFilingError

    filing = assemble(analyse(replace(source, file=name)))
    if doubted and (why := doubt(filing, "".join(page.text for page in source.pages))):
        raise UnreadableFilingError(source.file, *why)
    if (parties := len(filing.parties)) > most_parties:
        sentence = f"the paper names {parties:,} parties, the limit is {most_parties:,}"
        raise UnreadableFilingError(source.file, QuarantineReason.TOO_LARGE, sentence)
    return Reading(filing=filing, pages=source.pages)


def cut_outs(path: Path, wanted: Sequence["Evidence"], private: Iterable[str] = ()) -> dict["Evidence", "CutOut"]:
    """Pictures (PNG) of the quoted words of one file, numbers of persons covered; see `reading.evidence.pictures`."""
    from extractors.reading.evidence.pictures import cut_outs as made

    return made(path, wanted, private)


def cut_outs_asked(
    path: Path, asked: Mapping[str, Sequence["Evidence"]], private: Mapping[str, Sequence[str]]
) -> list[tuple["Evidence", "CutOut"]]:
    """The same for one file of many, by its path, in pairs that can be written as JSON."""
    # Here and not with its caller: a child loads the module that its function stands in; there the ledger came with it.
    return list(cut_outs(path, asked[str(path)], private[str(path)]).items())


def papers_asked(path: Path, asked: Mapping[str, Sequence[tuple[int, int]]]) -> list[bytes]:
    """The bytes of each paper that stands on these pages, or lines, of a file, asked by its path.

    See `extractors.reading.apart`.
    """
    from extractors.reading.apart import papers_of

    return papers_of(path, asked[str(path)])


__all__ = ["MOST", "VERSION", "Most", "cut_outs", "cut_outs_asked", "papers_asked", "read"]
