"""R19 Affiliates (关联企业).

Asks whether two firms that both have a referral are joined by two kinds of link: the same representative
(法定代表人), the same address, debtors in one case, one guarantees for the other (担保), named 关联企业 or one
实际控制人. It supports only, and says nothing of liability.

It is the one rule that needs two dossiers. `check` answers for one debtor alone: not met where it has no referral,
unknown where it has one. `link` then compares all debtors with a referral.

Not met though it looks so: one kind of link only; the other firm has no referral; a masked name (某).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from models import DebtorDossier, EntityKind, Finding, Level
from rules.grounds import links
from rules.grounds.links import LinkKind, Ties
from rules.law.statutes import BANKRUPTCY_TRIALS_MINUTES, GUIDING_CASE_252
from rules.rule import Because, Given, Question, said
from rules.wording import listed

QUESTION = Question(
    rule="affiliates",
    statutes=(
        BANKRUPTCY_TRIALS_MINUTES.at("第三十二条至第三十九条"),
        GUIDING_CASE_252.at("（六家关联企业一并处理）"),
    ),
)

AFTER = (
    *("multi_court_series", "first_seizure_deadlock", "bankruptcy_pending_enforced_elsewhere", "double_enforcement"),
    *("bankruptcy_transfer_candidate", "consent_on_file", "transfer_overdue", "not_stayed_after_transfer"),
    *("enforcement_after_acceptance", "preservation_not_lifted", "not_resumed_after_dismissal"),
    *("six_months_unenforced", "entrusted_overdue", "dormant_follow_up_due", "participation_in_distribution"),
)
"""The rules that make a referral: without one of them there is nothing to link."""

KINDS = 2
"""Kinds of link that join two firms; one alone is chance (同名、集中登记地址)."""

NO_FIRMS = frozenset({EntityKind.PERSON, EntityKind.PUBLIC_BODY})
"""Kinds of debtors that are affiliates of nobody."""


def check(_dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """What one debtor alone can say: whether it has a referral at all."""
    making = [rule for rule in AFTER if given.met(rule) and given.answers[rule].level is not Level.WATCH]
    if not making:
        zh, en = "该债务人没有移送建议（0项），不作关联比对。", "the debtor has no referral (0 rules); nothing to link."
        return QUESTION.not_met(on, said(zh=zh, en=en))
    zh = f"该债务人有移送建议（{len(making)}项规则），须与其他有移送建议的债务人比对后才能回答。"
    en = f"the debtor has a referral ({len(making)} rule(s)); only a comparison with the others can answer."
    return QUESTION.unknown(on, said(zh=zh, en=en))


def link(dossiers: Sequence[DebtorDossier], on: date) -> dict[str, Finding]:
    """The answer for each of these debtors, all with a referral, by its key (两两比对)."""
    firms = [dossier for dossier in dossiers if dossier.debtor.kind not in NO_FIRMS]
    firms.sort(key=lambda firm: firm.debtor.key)  # what is said must not hang on the order in which they come
    names = {dossier.debtor.key: dossier.debtor.name for dossier in firms}
    joined: dict[str, dict[str, Ties]] = defaultdict(dict)
    for (one, other), ties in links.between(firms).items():
        joined[one][other] = ties
        joined[other][one] = ties
    return {one.debtor.key: _answer(joined[one.debtor.key], names, on) for one in dossiers}


def _answer(joined: dict[str, Ties], names: dict[str, str], on: date) -> Finding:
    strong = {key: ties for key, ties in joined.items() if len(ties) >= KINDS}
    if not strong:
        weak = listed(kind for ties in joined.values() for kind in sorted(ties))
        return QUESTION.not_met(on, _weak(len(joined), weak))
    shown = [words for ties in strong.values() for found in ties.values() for words in found]
    return QUESTION.met(on, _strong(strong, names), shown)


def _strong(strong: dict[str, Ties], names: dict[str, str]) -> Because:
    zh = "；".join(f"{names[key]}（{_kinds(ties)}）" for key, ties in strong.items())
    en = "; ".join(f"{names[key]} ({', '.join(kind.en for kind in sorted(ties))})" for key, ties in strong.items())
    return said(
        zh=f"与{len(strong)}家有移送建议的企业各有{KINDS}种以上联系：{zh}。本项只是线索。",
        en=f"joined to {len(strong)} other firm(s) with a referral by at least {KINDS} kinds of link: {en}.",
    )


def _kinds(ties: Iterable[LinkKind]) -> str:
    return listed(sorted(ties))


def _weak(number: int, kinds: str) -> Because:
    return said(
        zh=f"与其他有移送建议的企业有联系的{number}家{f'（{kinds}）' if kinds else ''}，都不足{KINDS}种。",
        en=f"{number} other firm(s) with a referral share a link with it, none of them {KINDS} kinds.",
    )
