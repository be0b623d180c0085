"""Limbs (破产原因的表现): what in the papers shows that a firm cannot pay, as 破产法规定（一） arts. 3 and 4 list it.

c1 a dormant paper that finds no property (经强制执行无法清偿); c2 the representative missing and nobody managing;
c3 no premises, business stopped, or staff gone; c4 assets below debts, said by a court or the debtor; c5 outstanding
above the value of all property, where a paper says that its valuation covers all: a partial one is not enough.
不能清偿到期债务 and 明显缺乏清偿能力 alone are no limb.
"""

from typing import NamedTuple

from models import (
    AmountRole,
    CaseClass,
    CaseStatus,
    DebtorDossier,
    EnforcementCase,
    Evidence,
    Filing,
    SignalKind,
    StatementKind,
)
from models.totals import case_lines, totals
from rules import evidence_of
from rules.grounds.first_seizure_words import first_seized_words
from rules.grounds.whose import owes_in, signals_about, statements_about

_ENFORCEMENT, _DORMANT = CaseClass.ENFORCEMENT, CaseStatus.DORMANT
_NO_ASSETS, _INSTALMENTS = SignalKind.NO_ASSETS_FOUND, StatementKind.INSTALMENTS


class Limb(NamedTuple):
    """One limb: its name in the rule (c1), what it says in both languages, and the words for it."""

    name: str
    zh: str
    en: str
    evidence: tuple[Evidence, ...]


class Dormant(NamedTuple):
    """A dormant paper (终结本次执行程序裁定) of one case, with the words for the grounds that it gives."""

    case_number: str
    paper: tuple[Evidence, ...]
    no_property: tuple[Evidence, ...]
    first_seized: tuple[Evidence, ...]
    instalments: tuple[Evidence, ...]

    @property
    def is_limb(self) -> bool:
        """It finds no property, and neither waits for another court's seizure nor rests on instalments (分期履行)."""
        return bool(self.no_property) and not self.first_seized and not self.instalments


_STATED: tuple[tuple[str, str, str, frozenset[StatementKind]], ...] = (
    (
        "c2",
        "法定代表人下落不明且无人管理",
        "representative missing and nobody managing",
        frozenset({StatementKind.REPRESENTATIVE_MISSING}),
    ),
    (
        "c3",
        "无经营场所、停止经营或人员遣散",
        "no premises, business stopped or staff gone",
        frozenset({StatementKind.NO_PREMISES, StatementKind.STOPPED_BUSINESS, StatementKind.STAFF_GONE}),
    ),
    ("c4", "资产不足以清偿全部债务", "assets below debts", frozenset({StatementKind.ASSETS_BELOW_DEBTS})),
)


def dormant_papers(dossier: DebtorDossier) -> tuple[Dormant, ...]:
    """Every dormant paper of the debtor's enforcement cases, of any day: property found later does not clear it.

    Not one whose debtors are others: who joined the case since (追加) was not looked at then.
    """
    return tuple(
        _dormant(dossier, case, filing)
        for case in dossier.cases
        if case.case_class is _ENFORCEMENT
        for filing in case.filings
        if filing.status is _DORMANT and owes_in(filing, dossier.debtor)
    )


def limbs(dossier: DebtorDossier, dormant: tuple[Dormant, ...]) -> tuple[Limb, ...]:
    """The limbs that the papers show, its dormant ones among them, in the order of the rule."""
    found = [_no_property(dormant)]
    for name, zh, en, kinds in _STATED:
        words = tuple(
            statement.evidence
            for filing in dossier.stating
            for statement in statements_about(filing, dossier.debtor, *kinds)
        )
        found.append(Limb(name=name, zh=f"{name} {zh}（{len(words)}处）", en=f"{name} {en}", evidence=words))
    found.append(_owes_more(dossier))
    return tuple(limb for limb in found if limb.evidence)


def _owes_more(dossier: DebtorDossier) -> Limb:
    """c5: more is outstanding in the unsatisfied cases than all the property is worth by its last valuation."""
    valued = [
        (one.value, one.evidence)
        for filing in dossier.stating
        for one in statements_about(filing, dossier.debtor, StatementKind.ALL_PROPERTY_VALUED)
        if one.value
    ]
    words: tuple[Evidence, ...] = ()
    if valued:
        worth, said = valued[-1]
        owed = totals(case_lines(dossier))[AmountRole.OUTSTANDING]
        more = any(one.currency == worth.currency and one.fen > worth.fen for one in owed.money)
        words = (said, *owed.evidence) if more else ()
    zh, en = "未履行总额超过全部财产的评估价值", "more outstanding than all property is worth"
    return Limb(name="c5", zh=f"c5 {zh}（{len(words[1:])}件合计）", en=f"c5 {en}", evidence=words)


def _no_property(papers: tuple[Dormant, ...]) -> Limb:
    found = [paper for paper in papers if paper.is_limb]
    return Limb(
        name="c1",
        zh=f"c1 终本且未发现可供执行财产（{len(found)}份）",
        en=f"c1 {len(found)} dormant paper(s) without property",
        evidence=tuple(words for paper in found for words in (*paper.paper, *paper.no_property)),
    )


def _dormant(dossier: DebtorDossier, case: EnforcementCase, filing: Filing) -> Dormant:
    none_found = signals_about(filing, dossier.debtor, _NO_ASSETS)
    return Dormant(
        case_number=case.number,
        paper=evidence_of.of_paper(filing),
        no_property=tuple([signal.evidence for signal in none_found]),
        first_seized=first_seized_words(dossier, filing),
        instalments=tuple([one.evidence for one in filing.stated(_INSTALMENTS)]),
    )
