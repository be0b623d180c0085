"""Proofs (自证): what a paper says twice must agree; where it does not, the paper contradicts itself.

Nothing is chosen between the two: both values stay as printed, and a warning names them.
"""

from collections.abc import Callable, Iterator

from extractors.proofs import court, enforcement_fee, in_words, scale, totals
from extractors.spacy_parts import Doc
from models import Warn

PROOFS: tuple[Callable[[Doc], Iterator[Warn]], ...] = (
    in_words.words_against_figures,
    totals.parts_against_total,
    enforcement_fee.fee_against_scale,
    scale.slips_of_scale,
    court.court_against_number,
)
# The codes of their warnings: what a paper that contradicts itself is known by.
CODES = frozenset({in_words.CODE, totals.CODE, enforcement_fee.CODE, scale.CODE, court.CODE})


def contradictions(doc: Doc) -> tuple[Warn, ...]:
    """Every contradiction of the paper with itself, in the order of the proofs."""
    return tuple(warning for proof in PROOFS for warning in proof(doc))
