"""What an amount said, with its words, for holding one against another."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from extractors.marks import marks, once, source_of, text_of
from extractors.patterns import proofs as grammar
from extractors.patterns.amounts.printed import SCALE_AT_END
from extractors.spacy_parts import Doc
from models import AmountRole, Money, Warn


@dataclass(frozen=True, slots=True)
class Said:
    """One printed amount: its place in the text to match in, its worth, its role and the words of the page."""

    start: int
    end: int
    money: Money
    role: AmountRole
    open_ended: bool
    quote: str

    @property
    def vague(self) -> bool:
        """Whether the paper itself says that it is not exact (余、多)."""
        return bool(grammar.VAGUE.search(self.quote))

    @property
    def in_words(self) -> bool:
        """Whether it is printed in numerals and not in figures (大写)."""
        return not grammar.FIGURE.search(self.quote)

    @property
    def scaled(self) -> bool:
        """Whether it is printed in 万 or 亿."""
        return bool(grammar.LARGE.search(self.quote))

    @property
    def rounded(self) -> bool:
        """Whether it is printed with decimals of 万 or 亿, which may be rounded; 10万元 is taken as exact."""
        return self.scaled and "." in self.quote

    @property
    def step(self) -> int:
        """The smallest step in which it counts, in fen: 1 for 1,234.50元, 100 for 1,234元, 10,000 for 1.23万元."""
        digits = self.quote.rstrip("整正元圆人民币")
        scale = SCALE_AT_END.search(digits)
        figures = digits[: scale.start()] if scale else digits
        decimals = len(figures.rpartition(".")[2]) if "." in figures else 0
        unit = _SCALES.get(scale.group()[-1], 1) if scale else 1
        return int(max(Decimal(1), Decimal(100 * unit) / 10**decimals))


_SCALES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}


def said(doc: Doc) -> Sequence[Said]:
    """Every amount of the paper, in order."""
    return once(doc, "amounts said", _said)


def _said(doc: Doc) -> Sequence[Said]:
    source = source_of(doc)
    return [
        Said(start, end, draft.money, draft.role, draft.open_ended, source.evidence(start, end).quote)
        for start, end, draft in sorted(marks(doc, "amounts"), key=lambda mark: mark[0])
    ]


def between(doc: Doc, first: Said, second: Said) -> str:
    """The words from the end of one amount to the beginning of the next."""
    return text_of(doc)[first.end : second.start]


def contradiction(code: str, *, en: str, zh: str) -> Warn:
    """A warning whose sentence names the field of all of them, in both languages."""
    return Warn(code=code, sentence=f"amounts: {en}", zh=f"金额：{zh}")
