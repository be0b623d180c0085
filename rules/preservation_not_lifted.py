"""R12 Preservation not lifted after acceptance (受理后保全未解除).

Asks whether, more than fifteen days after the acceptance (受理), a seizure or freeze of the debtor's property from
before it is still in force (its stated period, else one year for deposits, two for movables, three for immovables) and
no paper of that court lifts it (解除).

Not met though it looks so: handed over to the administrator (移交管理人); expired; only waiting (轮候); a co-debtor's
thing. A paper after the acceptance that continues a seizure (续行) shows that the old one stands.
Unknown: the seizure has no date, or the acceptance has none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from models import CaseClass, Court, DebtorDossier, Evidence, Filing, Finding, Seizure, SeizureAct, SeizureRank, Urgency
from models.frozen import Frozen
from models.issuing_court import court_of
from rules import evidence_of
from rules.grounds.property_shown import is_own
from rules.law.statutes import BANKRUPTCY_LAW, BANKRUPTCY_RULES_2, INTERPRETATION_2015, INTERPRETATION_2022
from rules.law.terms import last_day, longest
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import en_day, listed, names, zh_day

QUESTION = Question(
    rule="preservation_not_lifted",
    statutes=(
        BANKRUPTCY_LAW.at("第十九条"),
        BANKRUPTCY_RULES_2.at("第七条"),
        INTERPRETATION_2015.at("第四百八十七条、第五百一十五条"),
        INTERPRETATION_2022.at("第四百八十五条、第五百一十三条"),
    ),
)

_Lifting = tuple[Court | None, date, str]


class Held(Frozen):
    """One seizure of the debtor's thing: the paper, its court, when it began and ends (None where nothing says it)."""

    filing: Filing
    court: Court | None
    seizure: Seizure
    since: date | None
    until: date | None


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Look at every seizure from before the acceptance."""
    accepted, limit = dossier.acceptance, given.thresholds.lifting_days.on(on)
    if accepted is None:
        return QUESTION.not_met(on, said(zh="现无受理的破产程序（0件）。", en="no bankruptcy is accepted (0)."))
    day = accepted.decision_date
    if day is None:
        zh = f"受理破产的文书未载明日期，不能计算{limit}日。"
        en = f"the acceptance bears no day to count {limit} days from."
        return QUESTION.unknown(on, said(zh=zh, en=en), evidence_of.of_paper(accepted))
    since = (on - day).days
    liftings = _liftings(dossier)
    held = [one for one in _held(dossier, day) if not _lifted(one, liftings, day)]
    alive = [one for one in held if one.until and one.until >= on]
    if since > limit and alive:
        tell = names(one.court for one in alive if one.court)
        shown = (*evidence_of.of_paper(accepted), *_words(alive))
        because = _alive(alive, (day, since, limit))
        return QUESTION.met(on, because, shown, Consequence(urgency=Urgency.U2, tell=tell))
    undated = [one for one in held if one.until is None]
    if since > limit and undated:
        zh = f"{zh_day(day)}受理，已{since}日；{len(undated)}项查封、冻结未载明日期，不能判断是否仍有效。"
        en = f"accepted on {day}, {since} days ago; {len(undated)} seizure(s) bear no date to count from."
        return QUESTION.unknown(on, said(zh=zh, en=en), _words(undated))
    return QUESTION.not_met(on, _none(held, (day, since, limit)), evidence_of.of_paper(accepted))


def _held(dossier: DebtorDossier, day: date) -> Iterator[Held]:
    """The seizures of the debtor's things by the papers' own courts, made or continued from before the acceptance."""
    for case in dossier.cases:
        for filing in case.filings if case.case_class is not CaseClass.BANKRUPTCY else ():
            for one in filing.seizures:
                held = _as_held(filing, one, _court(filing, dossier))
                if _counts(filing, one, dossier) and (held.since is None or held.since <= day or one.continued):
                    yield held


def _counts(filing: Filing, one: Seizure, dossier: DebtorDossier) -> bool:
    # A lifting need not be left out here: it lifts what it names.
    taken = one.act is SeizureAct.TRANSFER or one.rank is SeizureRank.WAITING
    return not taken and one.court is None and is_own(filing, one, dossier.debtor)


def _court(filing: Filing, dossier: DebtorDossier) -> Court | None:
    """The paper's court; of one of no court (管理人函) that of the case it goes with: 贵院 is who seized."""
    if filing.case_number or filing.court:
        return court_of(filing)
    return next((case.court for case in dossier.cases if any(one is filing for one in case.filings)), None)


def _as_held(filing: Filing, one: Seizure, court: Court | None) -> Held:
    # A report without a day of its own was at the latest made on the day of the paper.
    since = one.since or filing.decision_date
    until = one.until or (last_day(since, longest(one)) if since else None)
    return Held(filing=filing, court=court, seizure=one, since=since, until=until)


def _liftings(dossier: DebtorDossier) -> list[_Lifting]:
    """Every lifting or handing over, by court, with its day; one of a co-debtor's thing is none."""
    return [
        (_court(filing, dossier), filing.decision_date or date.max, one.what)
        for filing in dossier.filings
        for one in filing.seizures
        if one.act is SeizureAct.LIFT and (not one.owner or is_own(filing, one, dossier.debtor))
    ]


def _lifted(held: Held, liftings: Sequence[_Lifting], day: date) -> bool:
    """Whether the court lifted it or handed it over: any lifting since the acceptance, before it one of the thing."""
    begun = held.since or date.min
    return any(
        by == held.court and on >= begun and (on >= day or _same_thing(what, held.seizure.what))
        for by, on, what in liftings
    )


def _same_thing(one: str, other: str) -> bool:
    """The same number (产权证号、账号) in both, or one told with the other's words."""
    numbers = set(re.findall(r"\d{4,}", one)) & set(re.findall(r"\d{4,}", other))
    return bool(numbers) or one in other or other in one


def _words(held: Iterable[Held]) -> Iterator[Evidence]:
    for one in held:
        yield one.seizure.evidence
        yield from evidence_of.of_paper(one.filing)


def _alive(alive: Sequence[Held], term: tuple[date, int, int]) -> Because:
    day, since, limit = term
    courts = listed(names(one.court for one in alive if one.court))
    first = min(alive, key=lambda one: one.until or date.max)
    return said(
        zh=f"{zh_day(day)}受理破产申请，已{since}日（超过{limit}日）；{courts}的{len(alive)}项查封、冻结仍有效"
        f"（{zh_day(first.since)}起，至{zh_day(first.until)}），未见该院解除或移交管理人的文书。",
        en=f"bankruptcy accepted on {en_day(day)}, {since} days ago (more than {limit}); {len(alive)} seizure(s) of "
        f"{courts} still in force (from {en_day(first.since)} to {en_day(first.until)}), no paper of that court lifts "
        "them or hands them over.",
    )


def _none(held: Sequence[Held], term: tuple[date, int, int]) -> Because:
    day, since, limit = term
    return said(
        zh=f"{zh_day(day)}受理破产申请，已{since}日（须超过{limit}日）；受理前的查封、冻结未见解除的{len(held)}项，"
        "没有逾期而仍有效的。",
        en=f"bankruptcy accepted on {en_day(day)}, {since} days ago (more than {limit} are needed); {len(held)} "
        "seizure(s) from before not lifted, none of which is both in force and overdue.",
    )
