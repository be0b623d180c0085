"""R10 Not stayed after a transfer (移送后他院未中止执行).

Asks whether, while a transfer decision (移送破产审查决定) waits for its answer, another court's paper dated after it
seizes, sells or distributes (控制、处置、分配) the debtor's property. All known enforcing courts shall stay.

Not met though it looks so: the paper only continues a seizure (续行查封、续冻) or reports one made before; perishables
(鲜活、易腐) are sold; the property is a co-debtor's; it is the sending court itself; the transfer is answered.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from models import CaseClass, DebtorDossier, Filing, Finding, StatementKind, Urgency
from models.issuing_court import court_of
from rules import evidence_of
from rules.enforcement_after_acceptance import ACTS, Act, act
from rules.grounds.transfers import Transfer, unanswered
from rules.grounds.whose import ordered_seizures
from rules.law.statutes import INTERPRETATION_2015, INTERPRETATION_2022, TRANSFER_OPINION_FROM_MEMORY
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import en_day, listed, names, zh_day

QUESTION = Question(
    rule="not_stayed_after_transfer",
    statutes=(
        INTERPRETATION_2015.at("第五百一十三条"),
        INTERPRETATION_2022.at("第五百一十一条"),
        TRANSFER_OPINION_FROM_MEMORY.at("第八条"),
    ),
)

_HARMLESS = {
    None: ("系易腐财产", "of perishables"),
    Act.CO_DEBTOR: ("针对共同被执行人或担保人的财产", "on a co-debtor's property"),
    Act.CONTINUED: ("仅续行查封、冻结", "merely continuing"),
    Act.DONE_BEFORE: ("系移送决定前实施", "done before the decision"),
    Act.BY_BANKRUPTCY_COURT: ("系破产程序中的分配", "a distribution in the bankruptcy"),
    Act.UNSTATED: ("未写明系谁的财产", "without saying whose property"),
    Act.UNDATED: ("未载明日期", "without a day"),
}


def check(dossier: DebtorDossier, on: date, _given: Given) -> Finding:
    """Look at every act of another court after each unanswered transfer."""
    transfers = unanswered(dossier)
    later = {filing.sha256: (one, filing) for one in reversed(transfers) for filing in _later(dossier, one)}
    acts = [(one, filing, _kind(dossier, one, filing)) for one, filing in later.values()]
    acting = [(one, filing) for one, filing, kind in acts if kind is Act.FORBIDDEN]
    papers = [filing for _, filing in acting]
    shown = [words for one in transfers for words in evidence_of.of_paper(one.decision)]
    if not acting:
        return QUESTION.not_met(on, _stayed(transfers, Counter(kind for *_, kind in acts)), shown)
    shown += [words for filing in papers for words in evidence_of.of_paper(filing)]
    shown += [seizure.evidence for filing in papers for seizure in ordered_seizures(filing)]
    tell = names(court for filing in papers if (court := court_of(filing)))
    return QUESTION.met(on, _acting(acting[0][0], papers, tell), shown, Consequence(urgency=Urgency.U2, tell=tell))


def _later(dossier: DebtorDossier, transfer: Transfer) -> list[Filing]:
    """Acts of other courts dated after the decision; a paper that does not say its court is its case's."""
    sending = court_of(transfer.decision)
    return [
        filing
        for case in dossier.cases
        if case.case_class is not CaseClass.BANKRUPTCY
        for filing in case.filings
        if filing.status in ACTS and filing.decision_date and filing.decision_date > transfer.day
        if (court_of(filing) or case.court) != sending
    ]


def _kind(dossier: DebtorDossier, transfer: Transfer, filing: Filing) -> Act | None:
    """What the act is, seen from the transfer; a sale of perishables (易腐) is none that should have waited."""
    if filing.stated(StatementKind.PERISHABLE):
        return None
    return act(filing, dossier, transfer.decision, transfer.day)


def _acting(transfer: Transfer, papers: Sequence[Filing], courts: tuple[str, ...]) -> Because:
    first = min(filing.decision_date or date.max for filing in papers)
    sent = transfer.decision.decision_date
    return said(
        zh=f"{zh_day(sent)}决定移送破产审查，尚无结果；其后{listed(courts)}仍有{len(papers)}份文书针对债务人的财产控制、"
        f"处置或分配，最早{zh_day(first)}。",
        en=f"transferred by decision of {en_day(sent)}, still unanswered; after it {len(papers)} paper(s) of "
        f"{listed(courts)} control, sell or distribute the debtor's property, first on {en_day(first)}.",
    )


def _stayed(transfers: Sequence[Transfer], kinds: Counter[Act | None]) -> Because:
    if not transfers:
        return said(zh="没有尚无结果的移送破产审查决定（0份）。", en="no transfer waits for an answer (0 decisions).")
    number = sum(kinds.values())
    zh = "，".join(f"{count}份{_HARMLESS[kind][0]}" for kind, count in kinds.items())
    en = ", ".join(f"{count} {_HARMLESS[kind][1]}" for kind, count in kinds.items())
    return said(
        zh=f"{len(transfers)}份移送决定尚无结果；其后他院的控制、处置、分配文书{number}份{f'：{zh}' if zh else ''}。",
        en=f"{len(transfers)} transfer(s) unanswered; since then {number} act(s) of other courts"
        f"{f': {en}' if en else ''}.",
    )
