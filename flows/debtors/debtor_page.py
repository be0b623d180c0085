"""One debtor at the terminal, calm: who it is, what is proposed, sums, cases, timeline, neighbours, rules.

Identity numbers of persons are masked in every line, whatever it quotes.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from alerts.privacy.masking import mask, private_numbers, shown_number
from flows.debtors.debtor_json import shown_evidence
from flows.debtors.tables import finding_row
from models import AmountRole, CaseClass, DecisionKind, Evidence, Flag, Money, SeizureAct, SeizureRank
from models.seat import bankruptcy_court
from models.signs import unbroken
from models.timeline import Entry, timeline
from models.totals import CaseLine, case_lines, totals

Shown = Callable[[str], str]
_ENTRIES, _QUOTES = 24, 2  # lines of the timeline and quotes of a sum, unless all are asked for


def page(flag: Flag, *, full: bool) -> Group:
    """The whole page; without `full` the newest papers and the first quotes, and how many more there are."""
    shown: Shown = partial(_safe, private=private_numbers(flag.dossier))
    lines = case_lines(flag.dossier)
    parts = [
        *_head(flag, shown),
        *_titled("sums", f"{sum(line.counted for line in lines)} unsatisfied cases", [_sums(lines, shown, full=full)]),
        *_titled("cases", "", [_cases(lines)]),
        *_titled("timeline", _newest(flag, full=full), [_timeline(flag, shown, full=full)]),
        *_neighbours(flag, shown),
        *_by_hand(flag, shown),
        *_titled("rules", "", [_rules(flag, shown, full=full)]),
    ]
    return Group(*parts, Text())


def _safe(text: str, private: Iterable[str]) -> str:
    return escape(mask(unbroken(text), private))


def _titled(title: str, note: str, parts: Iterable[RenderableType]) -> Iterator[RenderableType]:
    """A section: a thin line with its name, then its parts, indented."""
    shown = [part for part in parts if part is not None]
    if shown:
        yield Text()
        yield Rule(f"[bold]{title}[/]{f'  [dim]{note}[/]' if note else ''}", align="left", style="dim", characters="─")
        yield from (Padding(part, (0, 0, 0, 2)) for part in shown)


def _head(flag: Flag, shown: Shown) -> Iterator[RenderableType]:
    debtor, referral = flag.dossier.debtor, flag.referral
    number = shown_number(debtor.id_number, debtor.kind) or "no number"
    yield f"[bold]{shown(debtor.name)}[/]  [dim]as of {flag.dossier.on.isoformat()}[/]"
    also = f" · also {shown('、'.join(debtor.other_names))}" if debtor.other_names else ""
    yield f"{escape(number)} · {debtor.kind.value.replace('_', ' ')}{also}"
    yield f"[dim]{escape(debtor.key)}[/]"
    if referral:
        kinds = ", ".join(kind.value.replace("_", " ") for kind in referral.kinds) or "single acts to be put right"
        yield Text()
        yield f"[bold red]{referral.urgency.value}[/] [bold]{kinds}[/]"
        yield f"   tell       {escape('、'.join(referral.tell)) or 'nobody'}"
        yield f"   candidate  {escape(referral.candidate_court or 'for the superior to say')}"
        if found := bankruptcy_court(flag):
            courts = "、".join(court.name for court in (found.court, *found.also))
            checked = "verified" if found.verified else "unverified"
            yield f"   bankruptcy {escape(courts)} [dim]{checked}, over the seat: {escape(found.source)}[/]"


def _sums(lines: tuple[CaseLine, ...], shown: Shown, *, full: bool) -> Table:
    table = Table.grid(padding=(0, 3))
    table.add_column()
    table.add_column(justify="right", no_wrap=True)
    table.add_column()
    table.add_column(overflow="fold")
    for role, total in totals(lines).items():
        money = " + ".join(map(str, total.money)) or "not stated"
        more = ", interest runs on" if total.more else ""
        known = f"[dim]{total.known} of {total.cases} debts{more}[/]"
        table.add_row(
            role.value,
            f"[bold]{money}[/]" if total.money else f"[dim]{money}[/]",
            known,
            _words(total.evidence, shown, full=full),
        )
    return table


def _words(evidence: tuple[Evidence, ...], shown: Shown, *, full: bool) -> str:
    """The first quotes with their places, and how many more."""
    first = evidence if full else evidence[:_QUOTES]
    quotes = [f"“{shown(found.quote)}” [dim]{escape(found.file)} p. {found.page}[/]" for found in first]
    left = len(evidence) - len(first)
    return "\n".join([*quotes, *([f"[dim]and {left} more[/]"] if left else ())])


def _cases(lines: Iterable[CaseLine]) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim", border_style="dim")
    for column in ("case", "court now", "status", "since", "joined by"):
        table.add_column(column, overflow="fold")
    for role in (AmountRole.CLAIM, AmountRole.REALISED, AmountRole.OUTSTANDING):
        table.add_column(role.value, justify="right", no_wrap=True)
    for line in lines:
        case = line.case
        since = case.status_since.isoformat() if case.status_since else "-"
        sums = [_money(line.amounts[role].money) if role in line.amounts else "·" for role in totals([line])]
        number = escape(case.number) + "".join(f"\n[dim]for {escape(old)}[/]" for old in case.replaces)
        reason = line.join or "-"
        style = "" if line.counted else "dim"
        table.add_row(
            number, escape(case.court_now.name), _status(line), since, reason.replace("_", " "), *sums, style=style
        )
    return table


def _money(money: Money) -> str:
    return f"{money.units:,.2f}" + ("" if money.currency == "CNY" else f" {money.currency}")


def _status(line: CaseLine) -> str:
    case = line.case
    word = case.status.value.replace("_", " ")
    if case.case_class is not CaseClass.ENFORCEMENT:
        return f"{word} ({case.case_class.value})"
    return f"{word} (counted elsewhere)" if case.unsatisfied and not case.counts else word


def _newest(flag: Flag, *, full: bool) -> str:
    count = len(flag.dossier.filings)
    return f"the newest {_ENTRIES} of {count} papers, --full shows all" if count > _ENTRIES and not full else ""


def _timeline(flag: Flag, shown: Shown, *, full: bool) -> Table:
    entries = list(timeline(flag.dossier))
    table = Table.grid(padding=(0, 2))
    for column in range(4):
        table.add_column(no_wrap=column == 0, overflow="fold")
    for entry in entries if full else entries[-_ENTRIES:]:
        number = entry.filing.case_number.text if entry.filing.case_number else "-"
        day = entry.day.isoformat() if entry.day else "undated"
        table.add_row(
            f"[dim]{day}[/]",
            shown(entry.court or ""),
            f"{shown(number)} [dim]{entry.filing.document_kind.value}[/]",
            _acts(entry, shown),
        )
    return table


def _acts(entry: Entry, shown: Shown) -> str:
    """The paper's status, and what it seizes, freezes, takes or lifts, until when."""
    status = entry.filing.status.value.replace("_", " ")
    lines = [status if status != "none" else "[dim]-[/]"]
    for act in entry.acts:
        waiting = "waiting, " if act.rank is SeizureRank.WAITING else ""
        until = f" [dim]until {act.until.isoformat()}[/]" if act.until and act.act is not SeizureAct.LIFT else ""
        lines.append(f"[dim]{waiting}{act.act.value}[/]\N{NO-BREAK SPACE}{shown(act.what)}{until}")
    return "\n".join(lines)


def _neighbours(flag: Flag, shown: Shown) -> Iterator[RenderableType]:
    dossier = flag.dossier
    table = Table.grid(padding=(0, 2))
    for link in dossier.possible:
        quotes = "  ".join(f"“{shown(found['quote'])}”" for found in shown_evidence(link, dossier.debtor))
        table.add_row(
            "[yellow]perhaps the same[/]",
            f"[bold]{shown(link.name)}[/]\n[dim]{escape(link.key)}[/]",
            f"{shown(link.why['zh'])}\n[dim]{shown(link.why['en'])}[/]",
            quotes,
        )
    for near in dossier.links:
        table.add_row(near.kind.value.replace("_", " "), f"{shown(near.name)}\n[dim]{escape(near.key)}[/]", "", "")
    note = "nothing is merged; --join OTHER makes them one" if dossier.possible else ""
    yield from _titled("neighbours", note, [table] if table.row_count else [])


def _by_hand(flag: Flag, shown: Shown) -> Iterator[RenderableType]:
    """A person's decisions, with the number by which each is undone."""
    table = Table.grid(padding=(0, 2))
    for one in flag.dossier.decisions:
        what = (
            f"{shown('、'.join(one.cases))} split off"
            if one.kind is DecisionKind.SPLIT
            else f"joined with {shown(one.other or '')}"
        )
        table.add_row(
            f"[bold]{one.number}[/]", what, shown(one.because), f"[dim]{shown(one.by)}, {one.at.date().isoformat()}[/]"
        )
    yield from _titled("by hand", "--undo NUMBER takes one back", [table] if table.row_count else [])


def _rules(flag: Flag, shown: Shown, *, full: bool) -> Table:
    """The met ones first, then what the papers cannot answer, then the rest."""
    order = ("met", "unknown", "not_met")
    table = Table.grid(padding=(0, 2, 1, 0))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for finding in sorted(flag.findings, key=lambda finding: order.index(finding.answer.value)):
        table.add_row(*finding_row(finding, shown, len(finding.evidence) if full else 4))
    return table
