"""Score readings against labels: precision, recall and F1 per field, with gains and losses against the scoreboard.

usage: scoring.py [--write]        the project's own gold sets against tests/gold/scoreboard.json
       scoring.py FOLDER           another labelled folder, table only; the labels of NAME-pdf/PAPER.STYLE.pdf are
                                   NAME/PAPER.json

Values are compared as the labels' conventions say: NFKC, white space out; a party is (name, role), an amount (value,
currency), a signal counts once a paper. Figures are micro-averaged. Every third paper, by the hash of its name, is
counted apart as well: nobody looks at those while working. Exit status 1 where a field of a set fell.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import extractors
from flows.intake.facts import facts

GOLD = Path(__file__).parent / "gold"
SCOREBOARD = GOLD / "scoreboard.json"
SETS = ("invented", "scenarios")
REPORT_FIELDS = frozenset({"other_case_numbers", "amount", "bankruptcy_signal"})
"""What is labelled of a published case report (执行案例), and of a notice that is no court's."""

Values = Counter[tuple[str, ...]]
Score = dict[str, dict[str, Any]]


def squeeze(text: object) -> str:
    """NFKC without white space."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", str(text)))


def values(document: dict[str, Any]) -> dict[str, Values]:
    """One paper's values by field, comparable."""
    amounts = [(f"{float(a['value']):.2f}", a["currency"], a["role"]) for a in document["amounts"]]
    parties = document["parties"]
    one = {name: [(squeeze(document[name]),)] if document[name] else [] for name in ("court", "case_number")}
    many: dict[str, list[tuple[str, ...]]] = {
        "document_kind": [(document["document_kind"],)],
        **one,
        "other_case_numbers": sorted({(squeeze(number),) for number in document["other_case_numbers"]}),
        "decision_date": [(document["decision_date"],)] if document["decision_date"] else [],
        "party_name": sorted({(squeeze(party["name"]),) for party in parties}),
        "party_with_role": sorted({(squeeze(party["name"]), party["role"]) for party in parties}),
        "party_id_number": _attribute(parties, "id_number"),
        "party_representative": _attribute(parties, "representative"),
        "amount": [amount[:2] for amount in amounts],
        "amount_with_role": amounts,
        "status": [(document["status"],)],
        "bankruptcy_signal": sorted({(signal["signal"],) for signal in document["bankruptcy_signals"]}),
    }
    return {field: Counter(found) for field, found in many.items()}


def _attribute(parties: list[dict[str, Any]], name: str) -> list[tuple[str, ...]]:
    return sorted({(squeeze(party["name"]), squeeze(party[name])) for party in parties if party[name]})


def held_out(name: str) -> bool:
    """Whether a paper belongs to the third that is only measured."""
    return int(sha256(name.encode()).hexdigest(), 16) % 3 == 0


def labels_of(path: Path) -> Path:
    """Where a paper's labels lie: beside its text, or beside the text that a PDF was made of."""
    name = f"{path.name.partition('.')[0]}.json"
    beside = path.with_name(name)
    return beside if beside.exists() else path.parent.with_name(path.parent.name.removesuffix("-pdf")) / name


def labelled(document: dict[str, Any]) -> dict[str, Values]:
    """The values of the fields that were labelled."""
    kind = document["document_kind"]
    report = kind == "执行案例" or (kind == "公告" and document["court"] is None)
    return {field: found for field, found in values(document).items() if not report or field in REPORT_FIELDS}


def score(folder: Path) -> Score:
    """Figures of a labelled folder by field: right, F1, F1 of the held-out third, and every missed and wrong value."""
    table: Score = {}
    for path in sorted([*folder.glob("*.txt"), *folder.glob("*.pdf")]):
        want = labelled(json.loads(labels_of(path).read_text("utf-8")))
        got = values(facts(extractors.read(path).filing))
        for field, expected in want.items():
            row = table.setdefault(field, {"right": 0, "held": [0, 0, 0], "missed": [], "wrong": []})
            right = (expected & got[field]).total()
            missed, wrong = list((expected - got[field]).elements()), list((got[field] - expected).elements())
            row["right"] += right
            row["missed"] += [" ".join([path.stem, *value]) for value in missed]
            row["wrong"] += [" ".join([path.stem, *value]) for value in wrong]
            if held_out(path.stem):
                row["held"] = [a + b for a, b in zip(row["held"], (right, len(missed), len(wrong)), strict=True)]
    for row in table.values():
        row["f1"] = f1(row["right"], len(row["missed"]), len(row["wrong"]))
        row["f1_held"] = f1(*row.pop("held"))
    return table


def f1(right: int, missed: int, wrong: int) -> float:
    """F1 rounded to four places; 1 where there is nothing to find and nothing was found."""
    return round(2 * right / (2 * right + missed + wrong), 4) if right + missed + wrong else 1.0


def changes(before: Score, now: Score) -> Iterator[str]:
    """Gains and losses, value by value, and each field's fall or rise."""
    for field, row in now.items():
        old = before.get(field, {"missed": [], "wrong": [], "f1": 0.0})
        for kind in ("missed", "wrong"):
            yield from (f"  gain  {field}: no longer {kind}: {one}" for one in sorted(set(old[kind]) - set(row[kind])))
            yield from (f"  LOSS  {field}: {kind}: {one}" for one in sorted(set(row[kind]) - set(old[kind])))


def falls(before: Score, now: Score) -> list[str]:
    """The fields whose F1 is below the scoreboard's."""
    return [field for field, row in now.items() if row["f1"] < before.get(field, {"f1": 0.0})["f1"]]


def table(title: str, now: Score) -> str:
    """The figures of a set as lines."""
    lines = [f"{title:24}{'P':>8}{'R':>8}{'F1':>8}{'F1 held':>9}{'values':>8}"]
    for field, row in now.items():
        right, missed, wrong = row["right"], len(row["missed"]), len(row["wrong"])
        precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
        lines.append(f"{field:24}{precision:8.3f}{recall:8.3f}{row['f1']:8.3f}{row['f1_held']:9.3f}{right + missed:8d}")
    return "\n".join(lines)


def main() -> int:
    """Print tables, gains and losses; write the scoreboard where asked."""
    if len(sys.argv) > 1 and sys.argv[1] != "--write":
        print(table(sys.argv[1], score(Path(sys.argv[1]))))
        return 0
    before = json.loads(SCOREBOARD.read_text("utf-8")) if SCOREBOARD.exists() else {}
    now = {name: score(GOLD / name) for name in SETS}
    fallen = []
    for name in SETS:
        print(table(name, now[name]))
        print("\n".join(changes(before.get(name, {}), now[name])) or "  no gain, no loss against the scoreboard")
        fallen += [f"{name}: {field}" for field in falls(before.get(name, {}), now[name])]
    if "--write" in sys.argv:
        SCOREBOARD.write_text(json.dumps(now, ensure_ascii=False, indent=1) + "\n", "utf-8")
        return 0
    if fallen:
        print(f"fell below the scoreboard: {', '.join(fallen)}")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
