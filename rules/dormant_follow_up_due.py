"""R17 Follow-up due in a dormant case (终本案件发现财产).

Asks whether, after a case went dormant (终结本次执行程序) not more than five years ago, a later paper of another case
shows property of the debtor by its own act: a first seizure with a result, a deposit found, a sale, also of a thing
that the dormant ruling knew. For five years the court queries on, and resumes where there is property.

Not met though it looks so: a thing let go since (解除), or money given back (退还); a waiting seizure (轮候); another's
seizure merely mentioned; a seizure that the dormant ruling knew and that is only continued; a mere order to freeze up
to a sum; the case has resumed; a bankruptcy accepted.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from models import (
    CaseClass,
    CaseStatus,
    Court,
    DebtorDossier,
    EnforcementCase,
    Filing,
    Finding,
    Seizure,
    SeizureAct,
    SignalKind,
    Urgency,
)
from models.issuing_court import court_of
from rules import evidence_of
from rules.grounds.bankruptcy import while_accepted
from rules.grounds.counting import courts_now
from rules.grounds.first_seizure_words import first_seized_words, named_first
from rules.grounds.held import lifted_by, liftings
from rules.grounds.property_shown import Shown, deposits_in, seized_in, sold_in
from rules.law.statutes import DORMANCY_RULES, INTERPRETATION_2015, INTERPRETATION_2022
from rules.law.terms import years_on
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import en_day, listed, names, zh_day

QUESTION = Question(
    rule="dormant_follow_up_due",
    statutes=(
        INTERPRETATION_2015.at("第五百一十九条"),
        INTERPRETATION_2022.at("第五百一十七条"),
        DORMANCY_RULES.at("第九条"),
    ),
)

YEARS = 5
"""法〔2016〕373号 9: so long does the court query on."""


class _Act(NamedTuple):
    """What a paper of a case shows, with the paper's day."""

    case: EnforcementCase
    day: date
    shown: Shown


class Rested(NamedTuple):
    """One dormant case, since when, whether its ruling waits behind another court (轮候), and the courts it names."""

    case: EnforcementCase
    since: date
    waits: bool
    first: tuple[Court, ...]

    def wakes(self, act: _Act) -> bool:
        """Whether the act is a later one of another case, and shows more than the ruling knew."""
        later = act.day > self.since and act.case is not self.case
        return later and not (self.waits and _known(act.shown, self.since, self.first))


def check(dossier: DebtorDossier, on: date, _given: Given) -> Finding:
    """Look, for every dormant case, at the later papers of the other cases."""
    if finding := while_accepted(QUESTION, dossier, on):
        return finding
    dormant = [case for case in dossier.unsatisfied if _is_dormant(case, on)]
    acts = sorted(_acts(dossier), key=lambda act: act.day) if dormant else []
    rested = [_rested(dossier, case) for case in dormant] if acts else []
    # The latest acts first, then the oldest rulings first: so each is found at once, however many the debtor has.
    found = [one for one in rested if any(one.wakes(act) for act in reversed(acts))]
    oldest = sorted(found, key=lambda one: one.since)
    woken = [act for act in acts if any(one.wakes(act) for one in oldest)]
    if not found:
        because = said(
            zh=f"{YEARS}年内终本的案件{len(dormant)}件，其后他案文书自行查控、处置所显示的财产0项。",
            en=f"{len(dormant)} case(s) dormant for not more than {YEARS} years; later papers of other cases show 0 "
            "things by their own act.",
        )
        return QUESTION.not_met(on, because, evidence_of.of_cases(dormant))
    shown = [words for act in woken for words in act.shown.evidence]
    shown += evidence_of.of_cases(one.case for one in found)
    tell = names(courts_now(one.case for one in found))
    return QUESTION.met(on, _due(found, woken), shown, Consequence(urgency=Urgency.U3, tell=tell))


def _is_dormant(case: EnforcementCase, on: date) -> bool:
    since = case.status_since
    return case.status is CaseStatus.DORMANT and since is not None and on <= years_on(since, YEARS)


def _acts(dossier: DebtorDossier) -> Iterator[_Act]:
    """Sales and new seizures of the debtor's things in every case; what only continues shows nothing new.

    A thing that the court lets go since, or money that it gives back, is no property that it shows.
    """
    endings = liftings(dossier)
    for case in dossier.cases:
        if case.case_class in {CaseClass.ENFORCEMENT, CaseClass.PRESERVATION}:
            for filing in case.filings:
                day = filing.decision_date or date.min
                yield from (_Act(case, day, shown) for shown in sold_in(filing, dossier.debtor))
                for shown in (*seized_in(filing, dossier.debtor), *deposits_in(filing, dossier.debtor)):
                    one = shown.seizure
                    if one is None or one.continued or _used_up(filing, one):
                        continue
                    if not lifted_by(endings, case, filing, one):
                        yield _Act(case, day, shown)


def _rested(dossier: DebtorDossier, case: EnforcementCase) -> Rested:
    ruling = case.status_filing
    waits = bool(ruling and first_seized_words(dossier, ruling))
    return Rested(case, case.status_since or date.max, waits, named_first(dossier, ruling) if ruling else ())


def _known(shown: Shown, since: date, first: Sequence[Court]) -> bool:
    """A seizure from before the dormant ruling, or only told of, by a court that the ruling names as the first.

    Where it waits behind a court that it does not name (其他法院查封在先), that may be any other court.
    """
    one = shown.seizure
    if one is None or (one.ordered and not (one.since and one.since <= since)):
        return False
    return not first or court_of(shown.filing) in first


def _used_up(filing: Filing, one: Seizure) -> bool:
    """Money that another dormant ruling took and paid out before it found nothing more."""
    ended = filing.status is CaseStatus.DORMANT and bool(filing.signalled(SignalKind.NO_ASSETS_FOUND))
    return one.act is SeizureAct.TRANSFER and ended


def _due(found: Sequence[Rested], woken: Sequence[_Act]) -> Because:
    """Each thing counts once, however many dormant cases it came after."""
    one, things = found[0], len(woken)
    thing = next(act.shown for act in woken if one.wakes(act))
    court = court_of(thing.filing)
    dormant = listed(names(courts_now(other.case for other in found)))
    return said(
        zh=f"{dormant}的{len(found)}件案件已终本（{one.case.number}，{zh_day(one.case.status_since)}）；其后"
        f"{court.name if court else '他院'}{zh_day(thing.filing.decision_date)}的文书等显示债务人财产"
        f"{things}项，在{YEARS}年之内。",
        en=f"{len(found)} case(s) of {dormant} are dormant ({one.case.number} since {en_day(one.case.status_since)}); "
        f"since then papers of other cases, first of {en_day(thing.filing.decision_date)} by "
        f"{court.name if court else 'another court'}, show property {things} time(s), within "
        f"{YEARS} years.",
    )
