"""R7 Bankruptcy transfer candidate (执行移送破产审查的候选).

Asks whether an enterprise legal person (企业法人) with an unsatisfied enforcement case shows a limb of insolvency
(see `grounds.limbs`), so that the courts should consult the parties on a transfer (征询). `strong`: two dormant papers
of different cases, or unsatisfied cases in two courts. Mutual debts (R18) cap it at `consult`: a claim is an asset.

Not met though it looks so: the debtor is no enterprise legal person (special route); accepted; a petition or transfer
once rejected (no second transfer, the parties may petition; a withdrawal is no rejection); deregistered (已注销); every
dormant paper says that the property exists but is first seized elsewhere (then R2), or rests on instalments (分期履行).
Unknown: the debtor's kind cannot be told from name and number.
"""

from datetime import date

from models import (
    DebtorDossier,
    EntityKind,
    Evidence,
    Finding,
    Level,
    StatementKind,
    Urgency,
)
from rules import evidence_of
from rules.grounds.bankruptcy import rejections, while_accepted
from rules.grounds.counting import courts_now, number_of
from rules.grounds.limbs import Dormant, Limb, dormant_papers, limbs
from rules.grounds.whose import statements_about
from rules.law.statutes import (
    BANKRUPTCY_LAW,
    BANKRUPTCY_RULES_1,
    INTERPRETATION_2015,
    INTERPRETATION_2022,
    TRANSFER_OPINION,
)
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import cases as counted
from rules.wording import en_by_court, en_day, names, zh_by_court, zh_day

QUESTION = Question(
    rule="bankruptcy_transfer_candidate",
    statutes=(
        BANKRUPTCY_LAW.at("第二条第一款"),
        BANKRUPTCY_RULES_1.at("第一条至第四条"),
        INTERPRETATION_2015.at("第五百一十三条"),
        INTERPRETATION_2022.at("第五百一十一条"),
        TRANSFER_OPINION.at("第二条、第四条"),
    ),
)

SPECIAL_ROUTES: dict[EntityKind, tuple[str, str]] = {
    EntityKind.PERSON: ("自然人", "a natural person"),
    EntityKind.INDIVIDUAL_BUSINESS: ("个体工商户", "an individual business"),
    EntityKind.PARTNERSHIP: ("合伙企业", "a partnership"),
    EntityKind.SOLE_PROPRIETORSHIP: ("个人独资企业", "a sole proprietorship"),
    EntityKind.COOPERATIVE: ("农民专业合作社", "a farmers' cooperative"),
    EntityKind.BRANCH: ("分支机构", "a branch"),
    EntityKind.PUBLIC_BODY: ("机关、事业单位等", "a public body"),
    EntityKind.FINANCIAL: ("企业破产法第一百三十四条的金融机构", "a financial institution of art. 134"),
    EntityKind.LISTED: ("上市公司", "a listed company"),
}
"""Kinds of debtors that are not transferred this way, each with its own route or none."""

_URGENCY = {Level.CONSULT: Urgency.U3, Level.STRONG: Urgency.U2}


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Who the debtor is, whether a case is unsatisfied, and which limbs the papers show."""
    if finding := while_accepted(QUESTION, dossier, on):
        return finding
    if barred := _barred(dossier):
        return QUESTION.not_met(on, *barred)
    papers = dormant_papers(dossier)
    found = limbs(dossier, papers)
    if not found:
        return QUESTION.not_met(on, *_no_limb(dossier, papers))
    shown = (*(words for limb in found for words in limb.evidence), *evidence_of.of_cases(dossier.unsatisfied))
    if dossier.debtor.kind is EntityKind.OTHER:
        return QUESTION.unknown(on, _kind_unknown(found), shown)
    capped, dormant = given.met("mutual_debts"), _dormant_cases(papers)
    strong = len(courts_now(dossier.unsatisfied)) >= 2 or len(dormant) >= 2
    level = Level.STRONG if strong and not capped else Level.CONSULT
    tell = names(courts_now(dossier.unsatisfied))
    consequence = Consequence(level=level, urgency=_URGENCY[level], tell=tell)
    return QUESTION.met(on, _candidate(dossier, found, (level, len(dormant)), capped=capped), shown, consequence)


def _dormant_cases(papers: tuple[Dormant, ...]) -> frozenset[str]:
    """Cases with a dormant paper, but for one that only rests on instalments."""
    return frozenset(paper.case_number for paper in papers if not paper.instalments)


def _barred(dossier: DebtorDossier) -> tuple[Because, tuple[Evidence, ...]] | None:
    """What shuts the way to a transfer whatever the papers say of its means."""
    if route := SPECIAL_ROUTES.get(dossier.debtor.kind):
        zh = f"债务人系{route[0]}，不是可移送的企业法人，另有途径（未执行完毕{len(dossier.unsatisfied)}件）。"
        en = f"{route[1]} is no enterprise legal person: special route ({len(dossier.unsatisfied)} unsatisfied)."
        return said(zh=zh, en=en), ()
    if refused := rejections(dossier):
        day = refused[-1].decision_date
        return said(
            zh=f"破产申请或移送曾于{zh_day(day)}被裁定不予受理或驳回（{len(refused)}次），不得重复移送，当事人可以直接申请。",
            en=f"a petition or transfer was rejected on {en_day(day)} ({len(refused)} time(s)): no second transfer; "
            "the parties may petition.",
        ), evidence_of.of_paper(refused[-1])
    if gone := _deregistered(dossier):
        return said(
            zh=f"债务人已注销（{len(gone)}处载明）。", en=f"the debtor is deregistered (said {len(gone)} time(s))."
        ), gone
    if not dossier.unsatisfied:
        number = len(dossier.cases)
        return said(
            zh=f"{number}件已知案件中没有未执行完毕的执行案件。",
            en=f"of {counted(number)} known none is an unsatisfied enforcement case.",
        ), ()
    return None


def _deregistered(dossier: DebtorDossier) -> tuple[Evidence, ...]:
    return tuple(
        one.evidence
        for filing in dossier.stating
        for one in statements_about(filing, dossier.debtor, StatementKind.DEREGISTERED)
    )


def _no_limb(dossier: DebtorDossier, papers: tuple[Dormant, ...]) -> tuple[Because, tuple[Evidence, ...]]:
    number = len(dossier.unsatisfied)
    agreed = [paper for paper in papers if paper.instalments]
    tied = [paper for paper in papers if paper.first_seized and not paper.instalments]
    if tied:
        return said(
            zh=f"{len(papers)}份终本裁定中{len(tied)}份载明财产存在、只是由他院首先查封或轮候，没有其他破产原因的表现（参见R2）。",
            en=f"{len(tied)} of {len(papers)} dormant paper(s) say that property exists but is first seized elsewhere, "
            "and there is no other limb (see R2).",
        ), tuple(words for paper in tied for words in paper.first_seized)
    if agreed:
        return said(
            zh=f"{len(papers)}份终本裁定中{len(agreed)}份系申请执行人同意分期履行，没有其他破产原因的表现。",
            en=f"{len(agreed)} of {len(papers)} dormant paper(s) rest on agreed instalments; there is no other limb.",
        ), tuple(words for paper in agreed for words in paper.instalments)
    return said(
        zh=f"{number}件未执行完毕的案件、{len(papers)}份终本裁定中，没有破产原因的表现（c1至c5为0项）。",
        en=f"no limb (0 of c1 to c5) in the papers of {counted(number)} unsatisfied, {len(papers)} dormant.",
    ), ()


def _kind_unknown(found: tuple[Limb, ...]) -> Because:
    return said(
        zh=f"从名称和号码看不出债务人是否企业法人（破产原因的表现{len(found)}项）。",
        en=f"name and number do not tell whether it is an enterprise legal person ({len(found)} limb(s) found).",
    )


def _candidate(dossier: DebtorDossier, found: tuple[Limb, ...], weight: tuple[Level, int], *, capped: bool) -> Because:
    """`weight` is the level and in how many cases it rests on a dormant paper."""
    cases, (level, dormant) = dossier.unsatisfied, weight
    number = number_of(cases)
    cap_zh = "；因其在他案为申请执行人，只作征询" if capped else ""
    cap_en = "; capped at consult, for it is an applicant elsewhere" if capped else ""
    return said(
        zh=f"企业法人，{number}件未执行完毕（{zh_by_court(cases)}），{'、'.join(limb.zh for limb in found)}，"
        f"终本{dormant}件；两件终本或两个法院为强{cap_zh}。",
        en=f"enterprise legal person with {counted(number)} unsatisfied ({en_by_court(cases)}), "
        f"{', '.join(limb.en for limb in found)}; dormant: {dormant}; two dormant cases or two courts make it strong "
        f"(here {level}){cap_en}.",
    )
