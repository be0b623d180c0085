"""Every question of docs/queries.md, as it stands there, on a real node against a corpus whose answers are known."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ledger_cases import CODE, FIRM, applicant, debtor, paper, party, person, words
from search_desk import ON, Desk, desk_with

from models import (
    Amount,
    AmountRole,
    Money,
    QuarantineReason,
    Seizure,
    SeizureAct,
    SeizureRank,
    Signal,
    SignalKind,
    Verdict,
    VerdictKind,
    Warn,
)
from search import INDICES, definition

pytestmark = pytest.mark.xdist_group("elasticsearch")

PAGE = (Path(__file__).parent.parent / "docs" / "queries.md").read_text("utf-8")
MOULD = "苏州泓川精密模具有限公司"
XIAOSHAN, QIANTANG, KUNSHAN = "杭州市萧山区人民法院", "杭州市钱塘区人民法院", "江苏省昆山市人民法院"


def sum_of(units: int, role: AmountRole) -> Amount:
    return Amount(money=Money.of(units), role=role, evidence=words(f"{units}元"))


def seizure(since: date, rank: SeizureRank, until: date | None = None) -> Seizure:
    what = "被执行人名下的房产一处"
    return Seizure(act=SeizureAct.SEIZE, what=what, evidence=words(f"查封{what}"), rank=rank, since=since, until=until)


PAPERS = [
    paper(
        "（2023）浙0109执1号", "2023-03-01", "controlled", applicant(), debtor(id_number=CODE),
        amounts=(sum_of(2_000_000, AmountRole.CLAIM),),
        seizures=(seizure(date(2023, 3, 1), SeizureRank.FIRST, date(2024, 6, 20)),),
        warnings=(Warn(code="court_unknown", sentence="court: not known"),),
    ),
    paper(
        "（2023）浙0114执2号", "2023-05-01", "dormant", applicant(), debtor(id_number=CODE),
        amounts=(sum_of(500_000, AmountRole.OUTSTANDING),),
        seizures=(seizure(date(2023, 4, 1), SeizureRank.WAITING, date(2024, 12, 1)),),
        signals=(Signal(kind=SignalKind.FIRST_SEIZURE_ELSEWHERE, evidence=words("首先查封"), courts=(XIAOSHAN,)),),
    ),
    paper(
        "（2024）浙0106执5号", "2024-04-10", "notified", applicant(), debtor(id_number=CODE),
        amounts=(sum_of(300_000, AmountRole.OUTSTANDING),),
    ),
    paper("（2024）苏05破3号", "2024-01-10", "bankruptcy_accepted", applicant(), party(MOULD, "债务人")),
    paper(
        "（2023）苏0583执6号", "2024-03-01", "controlled", applicant(), debtor(MOULD),
        seizures=(seizure(date(2024, 3, 1), SeizureRank.FIRST, date(2027, 3, 1)),),
    ),
    paper("（2023）浙0109执3号", "2023-10-01", "dormant", applicant("甲某", person=True), person("陈志强")),
]  # fmt: skip
ASIDE = Verdict(file="b.pdf", sha256="b" * 64, kind=VerdictKind.QUARANTINED, reason=QuarantineReason.DAMAGED)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, elasticsearch_url: str) -> Iterator[Desk]:
    """The corpus, and a second night that set a file aside."""
    from flows.index.keeping import bring_up

    text = "本院已轮候查封其房产，终结本次执行程序。"
    with desk_with(PAPERS, tmp_path_factory.mktemp("queries"), elasticsearch_url, text) as made:
        run = made.ledger.begin_run("late")
        made.ledger.record(run, [(ASIDE, None)], extractor="1")
        made.ledger.finish_run(run, 1)
        assert bring_up(made.ledger, made.index) == []
        yield made


def sources(answer: dict[str, Any], field: str) -> list[Any]:
    return [hit["_source"].get(field) for hit in answer["hits"]["hits"]]


def buckets(answer: dict[str, Any], *path: str) -> dict[str, Any]:
    found = answer["aggregations"]
    for name in path:
        found = found[name]
    return {one.get("key_as_string", one["key"]): one for one in found["buckets"]}


def months(answer: dict[str, Any], _: Desk) -> object:
    return {
        (region, month): int(one["outstanding"]["value"])
        for region, regional in buckets(answer, "regions").items()
        for month, one in {one["key_as_string"]: one for one in regional["months"]["buckets"]}.items()
    }


def words_after_acceptance(answer: dict[str, Any], _: Desk) -> object:
    return [
        (hit["_source"]["name"], hit["_source"]["urgency"], {one["quote"] for one in inner["_source"]["evidence"]})
        for hit in answer["hits"]["hits"]
        for inner in hit["inner_hits"]["findings"]["hits"]["hits"]
    ]


def unknown_by_rule(desk: Desk) -> dict[str, int]:
    """Counted past the index, from the ledger."""
    every = (one.record for chunk in desk.ledger.changed_debtors(0, desk.ledger.revision()) for one in chunk)
    return Counter(finding.rule for one in every if one for finding in one.findings if finding.answer == "unknown")


ANSWERS: list[tuple[int, int, Callable[[dict[str, Any], Desk], object], object]] = [
    (1, 0, lambda told, _: sources(told, "name"), [FIRM]),
    (2, 0, lambda told, _: sources(told, "case_base"), ["（2023）浙0114执2号"]),
    (3, 0, lambda told, _: {k: (b["doc_count"], b["first"]["value_as_string"]) for k, b in buckets(told, "courts").items()}, {XIAOSHAN: (1, "2024-06-20")}),
    (4, 0, words_after_acceptance, [(MOULD, "U1", {"江越银行股份有限公司", "查封被执行人名下的房产一处"})]),
    (5, 0, months, {("浙", "2023-03"): 0, ("浙", "2023-05"): 500_000_00, ("浙", "2023-10"): 0, ("浙", "2024-04"): 300_000_00, ("苏", "2024-03"): 0}),
    (6, 0, lambda told, _: sources(told, "number"), ["（2023）浙0109执1号", "（2023）浙0114执2号"]),
    (7, 0, lambda told, _: sources(told, "name")[0], MOULD),
    (8, 0, lambda told, desk: {rule: one["doc_count"] for rule, one in buckets(told, "findings", "unknown", "rules").items()} == unknown_by_rule(desk), True),
    (9, 0, lambda told, _: sources(told, "number"), ["（2023）浙0114执2号", "（2023）浙0109执3号"]),
    (10, 0, lambda told, _: sources(told, "number"), ["（2023）浙0109执1号"]),
    (11, 0, lambda told, _: sources(told, "case_base"), ["（2023）浙0109执1号", "（2023）浙0114执2号", "（2024）浙0106执5号"]),
    (12, 0, lambda told, _: sorted(sources(told, "case_base")), ["（2023）浙0109执3号", "（2023）浙0114执2号"]),
    (13, 0, lambda told, _: {code: one["doc_count"] for code, one in buckets(told, "doubts").items()}, {"court_unknown": 1}),
    (13, 1, lambda told, _: [(one["inbox"], one["reasons"]) for one in (hit["_source"] for hit in told["hits"]["hits"])], [("late", {"damaged": 1})]),
]  # fmt: skip


def blocks() -> dict[tuple[int, int], tuple[str, dict[str, Any]]]:
    """Every block of the page by its question and place: the index, and the body with today's day put in."""
    found = {}
    for section in re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]:
        for place, (index, body) in enumerate(re.findall(r"```json\nGET (\S+)/_search\n(.*?)```", section, re.DOTALL)):
            on = body.replace('"now/d', f'"{ON.isoformat()}||/d')
            found[int(section.partition(".")[0]), place] = (index, json.loads(on))
    return found


def test_every_question_has_its_answer_here() -> None:
    assert [(number, place) for number, place, *_ in ANSWERS] == list(blocks())


@pytest.mark.parametrize(("number", "place", "read", "expected"), ANSWERS)
def test_answers(
    desk: Desk, number: int, place: int, read: Callable[[dict[str, Any], Desk], object], expected: object
) -> None:
    index, body = blocks()[number, place]
    answer = desk.client.search(index=index, body=body).body
    assert read(answer, desk) == expected


def test_every_field_of_every_kql_line_is_mapped() -> None:
    lines = re.findall(r"^KQL \(`(\S+?)`\): `(.+?)`(?: |$)", PAGE, re.MULTILINE)
    assert len(lines) == len({number for number, _ in blocks()})
    for index, line in lines:
        outside = re.sub(r'"[^"]*"', '""', line)
        nested = re.findall(r"([\w.]+): \{([^}]*)\}", outside)
        fields = {f"{path}.{name}" for path, inside in nested for name in _names(inside)}
        fields |= set(_names(re.sub(r"\{[^}]*\}", "{}", outside)))
        assert fields
        assert fields <= set(_mapped(definition(index)["mappings"])), line
    assert {index for index, _ in lines} == set(INDICES)


def _names(kql: str) -> list[str]:
    return re.findall(r"([\w.]+)(?:\s*(?::|<=|>=|<|>))", kql)


def _mapped(mapping: dict[str, Any], path: str = "") -> Iterator[str]:
    for name, field in {**mapping.get("properties", {}), **mapping.get("fields", {})}.items():
        below = f"{path}.{name}" if path else name
        yield below
        yield from _mapped(field, below)
