"""The role of each amount (金额性质), by the words of its clause and the part of the paper it stands in."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from extractors.fields.sides import sides_of
from extractors.kept_patterns import compiled
from extractors.parts import Parts
from extractors.patterns import amount_roles as grammar
from extractors.patterns.amount_words import Row
from models import AmountRole

_SENTENCE_END = compiled(r"[。；\n]")
_CLAUSE_END = compiled(r"[，。；\n（]")
_BRACKETED = compiled(r"（[^（）]*）")
_REACH = 300  # characters; the longest way back from an amount to the words that govern it
_BARE_SUM = 12  # characters; 合计 that begins a line of a table
_GOING_ON = frozenset({AmountRole.REALISED, AmountRole.OUTSTANDING})
_COSTS = frozenset({AmountRole.COURT_FEE, AmountRole.INTEREST, AmountRole.OTHER})


_Test = Callable[[str], object]
_Tables = dict[str, tuple[tuple[_Test, _Test | None, bool, AmountRole], ...]]


@dataclass(frozen=True, slots=True)
class Clause:
    """The words around one amount: `near` back to the last comma, `lead` back to the amount before or the sentence.

    `sentence` reaches back over other amounts, `after` forward to the next amount or the sentence's end.
    """

    near: str
    lead: str
    sentence: str
    after: str
    where: str
    linked: bool
    listed: bool
    past: bool
    follows: int


def roles_of(text: str, spans: Sequence[tuple[int, int]], parts: Parts) -> list[tuple[AmountRole, bool]]:
    """Role of each amount and whether interest still runs on it, in order."""
    judgment = _of_a_trial(text, parts)
    clauses = [_clause(text, spans, index, parts, judgment=judgment) for index in range(len(spans))]
    if judgment and spans:
        clauses = _by_side(text, clauses, parts)
    roles: list[AmountRole] = []
    for clause in clauses:
        roles.append(_role(clause, roles))
    return [(role, _runs(clause)) for role, clause in zip(_itemised(roles, clauses), clauses, strict=True)]


def _of_a_trial(text: str, parts: Parts) -> bool:
    """A judgment, or a ruling under a trial's number (民终, 民申): there a debt is still argued about."""
    kind = parts.number[2].type_code if parts.number else ""
    return bool(grammar.TRIAL.search(kind) or grammar.JUDGMENT.search(text[parts.title.start : parts.title.end]))


def _by_side(text: str, clauses: Sequence[Clause], parts: Parts) -> list[Clause]:
    """The clauses of a trial with 原告 and 被告 for the parties' names: rows know sides, not names."""
    names = sides_of(text, parts)
    if not names:
        return list(clauses)
    pairs = [(name, names[name]) for name in sorted(names, key=len, reverse=True)]
    return [_told(clause, pairs) for clause in clauses]


def _told(clause: Clause, pairs: Sequence[tuple[str, str]]) -> Clause:
    near, lead, sentence = clause.near, clause.lead, clause.sentence
    for name, side in pairs:
        if name in sentence:
            twice = side + name  # 被告某公司
            near, lead, sentence = (words.replace(twice, side).replace(name, side) for words in (near, lead, sentence))
    return clause if sentence is clause.sentence else replace(clause, near=near, lead=lead, sentence=sentence)


def _clause(text: str, spans: Sequence[tuple[int, int]], index: int, parts: Parts, *, judgment: bool) -> Clause:
    start, end = spans[index]
    before = spans[index - 1][1] if index else 0
    end, following = _behind(text, spans, index)
    begins = max(
        (m.end() for m in _SENTENCE_END.finditer(text, max(0, start - _REACH), start)), default=max(0, start - _REACH)
    )
    full = max(text.rfind(stop, max(0, before - 1), start) for stop in "。\n") + 1
    ends = _SENTENCE_END.search(text, end, following)
    stop = ends.end() if ends else following
    lead = _BRACKETED.sub("", text[max(begins, before) : start])
    near = max((m.end() for m in _CLAUSE_END.finditer(lead)), default=0)
    where = "judgment" if judgment else "orders" if parts.orders_found and start in parts.orders else ""
    return Clause(
        lead[near:],
        lead,
        text[begins:start],
        text[end:stop],
        where,
        linked=begins < before,
        listed=full < before,
        past=judgment and _past(lead[near:], parts),
        follows=_followed(text, spans, index),
    )


def _followed(text: str, spans: Sequence[tuple[int, int]], index: int) -> int:
    """Which amount this one follows: the one before, or the one before the bracket that closed in between.

    余款10万元，按比例受偿（债权总额25万元）：甲6万元，乙4万元.
    """
    follows = index - 1
    if index and (shut := text.find("）", spans[follows][1], spans[index][0])) >= 0:
        opened = text.rfind("（", max(0, shut - _REACH), shut)
        while opened >= 0 and follows > 0 and spans[follows][0] > opened:
            follows -= 1
    return follows


def _past(near: str, parts: Parts) -> bool:
    """Whether the clause names a day in a year before that of the suit."""
    days = grammar.YEAR_NAMED.findall(near)
    return bool(days and parts.number and int(days[-1]) < parts.number[2].year)


def _behind(text: str, spans: Sequence[tuple[int, int]], index: int) -> tuple[int, int]:
    """Where the words behind an amount begin, and the next amount; a bracket that repeats the sum is passed over."""
    end, rest = spans[index][1], spans[index + 1 : index + 3]
    if rest and grammar.AGAIN.fullmatch(text, end, rest[0][0]):
        closed = grammar.CLOSES.match(text, rest[0][1])
        if closed:
            end, rest = closed.end(), rest[1:]
    return end, rest[0][0] if rest else len(text)


def _role(clause: Clause, earlier: Sequence[AmountRole]) -> AmountRole:
    """By its place in a list; then by the nearest words; then as the amount before it; then by the part."""
    last = earlier[clause.follows] if earlier and clause.linked else None
    role = _by_list(clause, earlier, last) or _by_words(clause, clause.near, _ROWS_AT)
    if role is AmountRole.PRINCIPAL and last in _GOING_ON and grammar.GOES_ON.match(clause.lead):
        role = last
    if last is AmountRole.REALISED and clause.where == "judgment" and _goes_on_paid(clause, role):
        role = last
    if role is None and last is AmountRole.COURT_FEE and grammar.SHARE.search(clause.near):
        role = last
    if role is None and clause.lead != clause.near:
        role = _by_words(clause, clause.lead, _ROWS_BESIDES)
    return role or last or _by_part(clause)


def _goes_on_paid(clause: Clause, role: AmountRole | None) -> object:
    """归还本金…元、利息…元; 7月付款…元，9月付款…元."""
    if role is AmountRole.INTEREST:
        return grammar.PARTS_ON.match(clause.lead)
    return role in {None, AmountRole.PRINCIPAL} and grammar.NEXT_DAY.match(clause.near)


def _by_list(clause: Clause, earlier: Sequence[AmountRole], last: AmountRole | None) -> AmountRole | None:
    """A factor of a formula, a repetition or further item without words of its own, a sum (共计)."""
    if grammar.FACTOR.match(clause.after) or grammar.IS_FACTOR.search(clause.lead):
        return AmountRole.OTHER
    if last and grammar.LINK.match(clause.lead):
        return last
    sums_up = earlier and grammar.SUM.search(clause.lead) and not grammar.RATE.search(clause.sentence)
    if sums_up and (clause.listed or len(clause.lead) < _BARE_SUM):
        return _sum(earlier, clause)
    return None


def _by_words(clause: Clause, window: str, rows_at: _Tables) -> AmountRole | None:
    """The first row of the table that fits."""
    sentence, behind = clause.sentence, clause.after
    for before, after, wide, role in rows_at["past" if clause.past else clause.where]:
        if (after is None or after(behind)) and before(sentence if wide else window):
            return role
    return None


def _by_part(clause: Clause) -> AmountRole:
    """Without any word: in a list of cases what is claimed, in a judgment the debt."""
    if clause.where != "judgment" and grammar.LISTED.search(clause.lead):
        return AmountRole.CLAIM
    return AmountRole.PRINCIPAL if clause.where == "judgment" else AmountRole.OTHER


def _applies(row: Row, where: str) -> bool:
    if row.where == "enforcement":
        return where not in {"judgment", "past"}
    return row.where in {"", where, "judgment" if where == "past" else where}


def _tables(rows: Iterable[Row]) -> _Tables:
    """The rows of each place, ready to be tried: most amounts meet a hundred and more before theirs."""
    return {
        where: tuple(
            (row.before.search, row.after.match if row.after.pattern else None, row.wide, row.role)
            for row in rows
            if _applies(row, where)
        )
        for where in ("", "orders", "judgment", "past")
    }


_ROWS_AT = _tables(grammar.ROWS)
# A second and longer window changes nothing for rows of the whole sentence, or of the words behind alone.
_ROWS_BESIDES = _tables([row for row in grammar.ROWS if row.before.pattern and not row.wide])


def _sum(earlier: Sequence[AmountRole], clause: Clause) -> AmountRole:
    """共计: of one kind the kind, of several what is claimed altogether; so is 以上共计 of debts to be enforced.

    In a trial nothing is enforced yet: there it is the debt.
    """
    last = earlier[-1]
    if clause.where != "judgment" and grammar.PAID_OUT.match(clause.after):
        return AmountRole.REALISED
    if last is AmountRole.PRINCIPAL and clause.where != "judgment" and grammar.ABOVE.search(clause.lead):
        return AmountRole.CLAIM
    further = last is AmountRole.INTEREST and len(earlier) > 2 and earlier[-3] is AmountRole.PRINCIPAL
    if len(earlier) < 2 or (earlier[-2] is last and not further):
        return last
    if clause.where == "judgment":
        return AmountRole.PRINCIPAL
    pair = {earlier[-2], last}
    in_hand = pair == {AmountRole.PROPERTY_VALUE, AmountRole.REALISED}
    return AmountRole.PROPERTY_VALUE if in_hand else AmountRole.CLAIM


def _itemised(roles: Sequence[AmountRole], clauses: Sequence[Clause]) -> list[AmountRole]:
    """A claim that names its debt and is followed by interest or costs is one item of it: the principal."""
    result = list(roles)
    item = False
    for index in range(len(roles) - 2, -1, -1):
        follows = clauses[index + 1].listed and (roles[index + 1] in _COSTS or item)
        lead = clauses[index].lead
        item = (
            roles[index] is AmountRole.CLAIM and follows and bool(grammar.ITEM.search(lead) or grammar.LINK.match(lead))
        )
        if item:
            result[index] = AmountRole.PRINCIPAL
    return result


def _runs(clause: Clause) -> bool:
    return bool(grammar.RUNNING.match(clause.after) or grammar.RUNNING_ON.match(clause.after))
