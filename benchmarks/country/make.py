"""Make a night of invented papers as PDF, and what must be found in it.

usage: make.py FOLDER [PAPERS [SCANNED]]      default: 25000 papers, of which 0.05 are scans

In the proportions of a court: 60 % of one or two pages, 30 % of three to five, 10 % of six to twelve. 40 series are
planted and 40 look-alikes, in a smaller night fewer by its papers but two of each; `expected.json` beside the papers
names both. The same numbers give the same bytes. Papers lie in folders of a thousand. The forms are those of the
stories: put tests/stories on PYTHONPATH.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import planted
import sheets
from ordinary import ON, Sheet, debtor, lengthened
from people import Country

SEED = 252


def papers(country: Country, wanted: int) -> Iterator[tuple[Sheet, dict[str, object] | None]]:
    """The planted ones with what must be said of them, then ordinary ones until there are enough."""
    made = 0
    for place in range(min(40, max(2, wanted * 40 // 25_000))):
        for kind in (planted.series, planted.look_alike):
            found, said = kind(country, place)
            for turn, sheet in enumerate(found):
                made += 1
                yield sheet, said if not turn else None
    while made < wanted:
        for sheet in debtor(country):
            made += 1
            yield sheet, None


def pages_wanted(dice: Random) -> int:
    """How long a paper is to be; 0: as it is (one or two pages)."""
    turn = dice.random()
    return 0 if turn < 0.6 else dice.randrange(3, 6) if turn < 0.9 else dice.randrange(6, 13)


def make(folder: Path, wanted: int, scanned: float) -> dict[str, object]:
    """Write them all; returns what is expected, with the numbers of papers, pages and scans."""
    country, dice = Country(SEED), Random(SEED)  # noqa: S311 a seed, not a secret
    told: dict[str, list[object]] = {"series": [], "look_alikes": []}
    pages = scans = count = 0
    for count, ((name, text), said) in enumerate(papers(country, wanted), 1):
        if said:
            told["series" if "rule" in said else "look_alikes"].append(said)
        path = folder / f"{count // 1000:03d}" / f"{name}.pdf"
        path.parent.mkdir(parents=True, exist_ok=True)
        length = pages_wanted(dice)
        pages += sheets.pdf(lengthened(text, length, country) if length else text, path)
        if dice.random() < scanned:
            scans += 1
            sheets.scanned(path, dice)
    return {"on": ON.isoformat(), "papers": count, "pages": pages, "scans": scans, **told}


def main() -> None:
    """Make the night that the words on the command line ask for."""
    folder = Path(sys.argv[1])
    wanted = int(sys.argv[2]) if len(sys.argv) > 2 else 25_000
    expected = make(folder / "inbox", wanted, float(sys.argv[3]) if len(sys.argv) > 3 else 0.05)
    (folder / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1), "utf-8")
    print({key: value if not isinstance(value, list) else len(value) for key, value in expected.items()})


if __name__ == "__main__":
    main()
