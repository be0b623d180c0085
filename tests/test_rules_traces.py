"""Traces: who is compared with whom, found rows and not-found rows; nobody is left out, however large the country."""

import pytest
from rules_cases import FIRM, GUARANTOR, case, dossier, paper, party, stated

from models import EntityKind, StatementKind
from rules.grounds.links import LinkKind
from rules.traces import Trace, Traces, trace

HEAD, HOME = (LinkKind.REPRESENTATIVE, "周梁"), (LinkKind.ADDRESS, "工业大道1号")
YARD, CASE = (LinkKind.ADDRESS, "船厂路9号"), (LinkKind.CASE, "（2023）浙0109执1号")


def firm(name: str, *tokens: tuple[LinkKind, str], said: str = "") -> Trace:
    return Trace(tokens, (name,), (said,) if said else ())


ROWS = [
    ([firm("甲公司", HEAD, HOME), firm("乙公司", HEAD, HOME)], [[0, 1]], "one head and one address"),
    ([firm("甲公司", HEAD), firm("乙公司", HEAD)], [], "one head alone: thousands bear a name"),
    ([firm("甲公司", HOME), firm("乙公司", HOME)], [], "one address alone"),
    (
        [firm("甲公司", HEAD, HOME), firm("乙公司", HEAD), firm("丙公司", HOME)],
        [],
        "each shares one kind with the first",
    ),
    (
        [firm("甲公司", HEAD, HOME), firm("丙公司", HEAD), firm("乙公司", HEAD, HOME)],
        [[0, 2]],
        "a namesake of the head is none",
    ),
    ([firm("甲公司", said="与乙公司系关联企业"), firm("乙公司")], [[0, 1]], "named in the other's papers"),
    ([firm("甲公司", said="与丁公司系关联企业"), firm("乙公司")], [], "somebody else is named"),
    (
        [firm("甲公司", said="与乙公司系关联企业"), firm("乙公司", HEAD, HOME), firm("丙公司", HEAD, HOME)],
        [[0, 1, 2]],
        "by words and by what is shared",
    ),
    (
        [
            firm("甲公司", HEAD, HOME),
            firm("丙公司", HEAD, YARD),
            firm("乙公司", HEAD, HOME),
            firm("丁公司", HEAD, YARD),
        ],
        [[0, 2], [1, 3]],
        "two addresses under heads of one name: two groups",
    ),
    (
        [firm("甲公司", HOME, CASE), firm("乙公司", HOME, CASE)],
        [[0, 1]],
        "one address and one case, under two heads",
    ),
    (
        [firm("甲公司", HEAD, HOME), firm("乙公司", YARD), firm("丙公司", HEAD, HOME)],
        [[0, 2]],
        "who is alone is left out",
    ),
    ([], [], "nobody"),
]


@pytest.mark.parametrize(("firms", "groups", "why"), ROWS, ids=[row[2] for row in ROWS])
@pytest.mark.parametrize("others", [0, 500])
def test_groups(firms: list[Trace], groups: list[list[int]], others: int, why: str) -> None:
    traces = Traces()
    for number, one in enumerate(firms):
        traces.add(number, one)
    for number in range(others):  # each with a head and an address of its own
        own = (LinkKind.REPRESENTATIVE, f"周{number}"), (LinkKind.ADDRESS, f"工业大道{number + 2}号")
        traces.add(len(firms) + number, firm(f"第{number}公司", *own))
    assert traces.groups() == groups, why


QUOTE = "青禾公司与白苹公司为关联企业"
NAMED = (party(aliases=("青禾公司",)), party(GUARANTOR, aliases=("白苹公司",)))


@pytest.mark.parametrize(
    ("kind", "said", "why"),
    [
        (StatementKind.AFFILIATED, (QUOTE, FIRM, GUARANTOR), "words of affiliates, with whom the paper means"),
        (StatementKind.GUARANTEES, (QUOTE, FIRM, GUARANTOR), "words of surety"),
        (StatementKind.STOPPED_BUSINESS, (), "other words join nobody"),
    ],
)
def test_a_trace_keeps_the_words_that_may_name_another(kind: StatementKind, said: tuple[str, ...], why: str) -> None:
    one = case(paper("（2023）浙0109执1号", parties=NAMED, statements=(stated(kind, quote=QUOTE),)))
    left = trace(dossier(one))
    assert left is not None
    assert tuple(dict.fromkeys(left.said)) == said, why


def test_who_is_no_firm_leaves_no_trace() -> None:
    assert trace(dossier(kind=EntityKind.PERSON)) is None
