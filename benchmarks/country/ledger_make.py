"""Make a ledger of many millions of cases, straight into its tables, and what must be found in it.

usage: ledger_make.py LEDGER.db CASES       (tests/stories and the project on PYTHONPATH)

The facts are those of model papers that were really read (`model_papers`), with other names, numbers, days and sums;
they come in the order of their days, so that a debtor's papers lie apart, as in life. SHA-256 are of the file names.
Left out, because no screening reads them: the text of the pages, and the keys by which a new paper finds its kin (the
kin is known here). `LEDGER.expected.jsonl` names every debtor about whom a rule must be met.

The shares are assumptions, not statistics: debtors 88 % persons and 12 % firms; cases of a debtor by a power law of
exponent 3 (83 % have one, the longest tail 400), 85 % of them at its own court; one paper a case, two for every
fiftieth; 42 % paid, 16 % terminated, 22 % dormant without property, 8 % notified and 8 % frozen up to a sum within
the last five months, 3 % restored, 0.4 % with a thing seized, 0.4 % dormant behind another court's seizure, 0.2 % a
bankruptcy accepted. The same number gives the same ledger. Its pages are of 16 KB: a paper of 3 KB would fill one of 4.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from model_papers import courts, day_in_words, models
from writing import ALPHABET

from ledger import Ledger

ON = date(2024, 9, 30)
SEED, EXPONENT, MOST, POOL, PAGE = 252, 3.0, 400, 20_000, 16_384
FORMS = ("paid", "terminated", "dormant", "notice", "frozen", "restored", "seized", "stuck", "accepted")
SHARES = (0.42, 0.16, 0.22, 0.08, 0.08, 0.03, 0.004, 0.004, 0.002)
PAID, TERMINATED, DORMANT, NOTICE, FROZEN, RESTORED, SEIZED, STUCK, ACCEPTED = range(9)
_SIGNS = [chr(sign) for sign in range(0x5B89, 0x5B89 + 460) if chr(sign) not in "某寇"][:400]
_FAMILY = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金"
    "石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
_EPOCH = date(2016, 1, 1)
_BATCH = 20_000


class Country:
    """Who owes whom, where, and how far it has come: arrays, one place for each case."""

    def __init__(self, cases: int) -> None:
        """Draw everything from one seed; the first debtors are the planted series and their look-alikes."""
        dice = np.random.default_rng(SEED)
        self.courts = courts()
        sizes = self._sizes(cases, dice)
        self.debtors = len(sizes)
        self.cases = int(sizes.sum())
        self.debtor = np.repeat(np.arange(self.debtors), sizes)
        self.person = dice.random(self.debtors) < 0.88
        home = dice.integers(0, len(self.courts), self.debtors)
        away = dice.integers(0, len(self.courts), self.cases)
        self.court = np.where(dice.random(self.cases) < 0.85, home[self.debtor], away)
        self.form = dice.choice(len(FORMS), self.cases, p=SHARES)
        self.form[(self.form == ACCEPTED) & self.person[self.debtor]] = PAID
        last, fresh = (ON - _EPOCH).days, np.isin(self.form, (NOTICE, FROZEN))
        self.decided = np.where(
            fresh, dice.integers(last - 100, last, self.cases), dice.integers(200, last, self.cases)
        )
        self.filed = self.decided - np.where(
            fresh, dice.integers(1, 50, self.cases), dice.integers(20, 190, self.cases)
        )
        self.due = dice.integers(40, 36_000, self.cases) * 250
        pooled = dice.random(self.cases) < 0.5
        self.applicant = np.where(pooled, dice.integers(0, POOL, self.cases), POOL + np.arange(self.cases))
        self.two = (dice.random(self.cases) < 0.02) & ~np.isin(self.form, (NOTICE, RESTORED, ACCEPTED))
        self._plant(sizes)

    def _sizes(self, cases: int, dice: np.random.Generator) -> Any:
        weights = np.arange(1, MOST + 1) ** -EXPONENT
        sizes = dice.choice(np.arange(1, MOST + 1), cases, p=weights / weights.sum())
        planted = np.array([5 + place % 10 for place in range(40) for _ in range(2)])
        sizes = np.concatenate((planted, sizes))
        return sizes[: int(np.searchsorted(np.cumsum(sizes), cases)) + 1]

    def _plant(self, sizes: Any) -> None:
        """40 firms with open cases in two to five courts, each with a firm like it: in one court, or mostly paid."""
        self.planted = [2 * place for place in range(40)]
        ends = np.cumsum(sizes)
        for debtor in range(80):
            here = np.arange(ends[debtor] - sizes[debtor], ends[debtor])
            alike, place = debtor % 2, debtor // 2
            spread = 1 if alike and place % 2 else 2 + place % 4
            self.person[debtor] = False
            self.form[here] = NOTICE
            self.two[here] = False
            self.court[here] = (place * 7 + np.arange(len(here)) % spread) % len(self.courts)
            self.decided[here] = (ON - _EPOCH).days - 60
            self.filed[here] = self.decided[here] - 10
            if alike and not place % 2:
                self.form[here[2:]] = PAID

    def papers(self) -> Any:
        """Places of cases in the order of their papers' days; the first of two papers (a notice) is -1 - place."""
        first = np.flatnonzero(self.two)
        marks = np.concatenate((np.arange(self.cases), -1 - first))
        days = np.concatenate((self.decided, self.filed[first] + 5))
        return marks[np.argsort(days, kind="stable")]


def who(number: int, *, person: bool) -> dict[str, Any]:
    """A debtor by its number: the same number is always the same one."""
    low, middle, high = (_SIGNS[number // 400**place % 400] for place in range(3))
    mixed = number * 2_654_435_761 % 2**32
    given = _FAMILY[mixed % 100] + _SIGNS[mixed // 100 % 400] + _SIGNS[mixed // 40_000 % 400]
    if person:
        born, day, weight = _BORN[number % len(_BORN)]
        serial = number // len(_BORN)
        check = "10X98765432"[(weight + serial // 100 * 8 + serial // 10 % 10 * 4 + serial % 10 * 2) % 11]
        code, home = f"999999{day}{serial:03d}{check}", f"{middle}{high}县和平街道第{number}号"
        return {"name": given, "id": code, "born": born, "home": home, "head": ""}
    home = f"{middle}{high}县工业大道{number}号"
    return {
        "name": f"{middle}{high}{low}建材有限公司",
        "id": _code("MA", number),
        "home": home,
        "head": given,
        "born": "",
    }


def _born(number: int) -> tuple[str, str, int]:
    """A day of birth, its digits, and what they add to the check of an identity number (area 999999)."""
    day = (date(1950, 1, 1) + timedelta(days=number)).isoformat()
    digits = day.replace("-", "")
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5)
    return day, digits, sum(int(sign) * weight for sign, weight in zip(f"999999{digits}", weights, strict=True))


_BORN = [_born(number) for number in range(18_250)]


def _weighed(weights: tuple[int, int, int]) -> list[int]:
    """For each number of three digits the sum of its weighed digits."""
    a, b, c = weights
    return [number // 100 * a + number // 10 % 10 * b + number % 10 * c for number in range(1000)]


_INNER = _weighed((9, 10, 5)), _weighed((8, 4, 2))
_OUTER = _weighed((25, 13, 8)), _weighed((24, 10, 30))
_AREA = _weighed((9, 27, 19)), _weighed((26, 16, 17))


def _code(letters: str, number: int) -> str:
    """A 统一社会信用代码 with both check characters right."""
    area, (high, low) = 330_000 + number // 1_000_000, divmod(number % 1_000_000, 1000)
    inner = 3 * int(letters[0], 36) + 7 * int(letters[1], 36) + _INNER[0][high] + _INNER[1][low]
    check = "0123456789X0"[(11 - inner % 11) % 11]
    outer = 12 + _AREA[0][area // 1000] + _AREA[1][area % 1000] + _OUTER[0][high] + _OUTER[1][low]
    outer += 20 * ALPHABET.index(letters[0]) + 29 * ALPHABET.index(letters[1]) + 28 * ALPHABET.index(check)
    return f"91{area}{letters}{high:03d}{low:03d}{check}{ALPHABET[(31 - outer % 31) % 31]}"


def bank(number: int) -> dict[str, str]:
    """An applicant, one of a pool or one that comes once."""
    name, home = f"江越银行股份有限公司第{number}支行", f"银行街{number}号"
    return {
        "by": name,
        "by_id": _code("MB", number),
        "by_home": home,
        "by_head": _FAMILY[number % 100] + _SIGNS[number % 400],
    }


_DAYS = [
    ((day := _EPOCH + timedelta(days=number - 400)).isoformat(), day_in_words(day), day.year) for number in range(5_200)
]


def _day(number: int) -> tuple[str, str, int]:
    return _DAYS[number + 400]


Rows = list[tuple[Any, ...]]


class Writer:
    """The rows of papers as the ledger would write them."""

    def __init__(self, country: Country) -> None:
        """Take the model papers, and number kins in the order of their first paper."""
        self.country, self.models = country, models()
        self.kins = (np.zeros(POOL + country.cases, np.int32), np.zeros(country.debtors, np.int32))
        self.kin = self.party = self.revision = 0

    def rows(self, marks: Any) -> tuple[Rows, Rows, Rows]:
        """Filings, parties and links of the papers with these marks."""
        here = self.country
        first = marks < 0
        places = np.where(first, -1 - marks, marks)
        debtors = here.debtor[places]
        columns = (
            *(places, first, debtors, here.applicant[places], here.person[debtors], here.form[places]),
            *(here.court[places], here.filed[places], here.decided[places], here.due[places]),
        )
        filings: Rows = []
        parties: Rows = []
        links: Rows = []
        for row in zip(*(column.tolist() for column in columns), strict=True):
            self._paper(row, filings, parties, links)
        return filings, parties, links

    def _paper(self, row: tuple[Any, ...], filings: Rows, parties: Rows, links: Rows) -> None:
        place, first, debtor, applicant, person, form, at, filed, decided, due = row
        made = self.models["notice" if first else FORMS[form], person]
        model = made[place % len(made)]
        court, begun = self.country.courts[at], _day(filed)
        day = filed + 5 if first else decided
        file = f"{place:x}{'a' if first else 'b'}.pdf"
        digest = sha256(file.encode()).hexdigest()
        words = who(debtor, person=person) | bank(applicant)
        words |= {"file": file, "sha256": digest, "serial": place + 1, "court": court.name, "code": court.code}
        words |= {"year": begun[2], "before": begun[2] - 1, "due": due, "filed": begun[0]}
        words |= {"decided": _day(day)[0], "day": _day(day)[1]}
        words |= {"one_year": _day(day + 364)[0], "three_years": _day(day + 1094)[0]}
        number, kind, status, self.revision = model.number % words, model.kind, model.status, self.revision + 1
        filings.append(
            (
                digest,
                file,
                words["decided"],
                court.code,
                number,
                kind,
                status,
                model.facts % words,
                self.revision,
                model.clues,
            )
        )
        stands = (("by", "by_home", 0, applicant), ("name", "home", 1, debtor))
        for turn, (name, home, kinds, one) in enumerate(stands):
            self.party += 1
            role, side, standing = model.parties[turn]
            kin, seat = self._kin(kinds, one), crc32(words[home].encode())
            parties.append((self.party, digest, turn, words[name], role, side, kin, number, standing, seat))
        links += [(digest, named % words, model.speaks) for named in model.names]

    def _kin(self, kinds: int, one: int) -> int:
        found = int(self.kins[kinds][one])
        if not found:
            self.kin += 1
            found = self.kins[kinds][one] = self.kin
        return int(found)


def expected(country: Country) -> Iterator[dict[str, Any]]:
    """Every debtor about whom a rule must be met, and which; debtors with an accepted bankruptcy are marked."""
    order = np.flatnonzero(~np.isin(country.form, (PAID, TERMINATED)))
    ends = np.searchsorted(country.debtor[order], np.arange(country.debtors + 1))
    for debtor, (low, high) in enumerate(zip(ends.tolist(), ends[1:].tolist(), strict=False)):
        here = order[low:high]
        alone = high - low == 1 and FORMS[country.form[here[0]]] in _HARMLESS
        if high > low and not alone and (said := _rules(country, debtor, here)):
            person = bool(country.person[debtor])
            yield {"name": who(debtor, person=person)["name"], **said, "planted": debtor in country.planted}


_HARMLESS = ("notice", "frozen", "restored")


def _rules(country: Country, debtor: int, here: Any) -> dict[str, Any]:
    forms, last = country.form[here], (ON - _EPOCH).days
    if (forms == ACCEPTED).any():
        return {"accepted": True, "rules": []}
    number, places = len(here), len(set(country.court[here].tolist()))
    dormant = country.decided[here[forms == DORMANT]]
    seized = country.decided[here[forms == SEIZED]]
    five = (date(ON.year - 5, ON.month, ON.day) - _EPOCH).days
    young = [day for day in country.decided[here[np.isin(forms, (DORMANT, STUCK))]].tolist() if day >= five]
    applicants = {int(one) for one in country.applicant[here]}
    stuck = bool((forms == STUCK).any())
    level = "strong" if number >= 10 else "candidate" if number >= 5 or stuck else "watch"
    found = {
        f"multi_court_series {level}": number >= 3 and places >= 2,
        "first_seizure_deadlock": stuck,
        "bankruptcy_transfer_candidate": bool(len(dormant)) and not country.person[debtor],
        "six_months_unenforced": any(last - day > 180 for day in seized.tolist()),
        "dormant_follow_up_due": any(day > since for since in young for day in seized.tolist()),
        "participation_in_distribution": bool(len(dormant)) and bool(country.person[debtor]) and len(applicants) > 1,
    }
    rules = sorted(rule for rule, met in found.items() if met)
    return {"rules": rules} if rules else {}


_INSERT = {
    "filings": "INSERT INTO filings (sha256, file, decision_date, court_code, case_number, document_kind, status,"
    " facts, revision, clues, extractor) VALUES (?,?,?,?,?,?,?,?,?,?,'1')",
    "parties": "INSERT INTO parties (id, filing, position, name, role, side, kin, case_number, standing, seat)"
    " VALUES (?,?,?,?,?,?,?,?,?,?)",
    "links": "INSERT OR IGNORE INTO links (filing, case_number, speaks) VALUES (?,?,?)",
}


def make(path: Path, cases: int) -> dict[str, Any]:
    """Write the ledger and what is expected of it; returns what was made."""
    began = time.perf_counter()
    with sqlite3.connect(path) as database:
        database.execute(f"PRAGMA page_size={PAGE}")
        database.execute("VACUUM")
    database.close()
    Ledger.open(f"sqlite:///{path}").close()
    country = Country(cases)
    with sqlite3.connect(path) as database:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-3000000", "temp_store=FILE"):
            database.execute(f"PRAGMA {pragma}")
        indexes = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE type='index' AND sql IS NOT NULL"
            " AND tbl_name IN ('filings', 'parties', 'links')"
        ).fetchall()
        for name, _ in indexes:
            database.execute(f"DROP INDEX {name}")
        writer, marks = Writer(country), country.papers()
        for at in range(0, len(marks), _BATCH):
            for table, rows in zip(_INSERT, writer.rows(marks[at : at + _BATCH]), strict=True):
                database.executemany(_INSERT[table], rows)
            if at % (50 * _BATCH) == 0:
                print(f"{at:,} papers, {time.perf_counter() - began:,.0f} s", file=sys.stderr, flush=True)
        papers = writer.revision
        database.execute("UPDATE counters SET value = ? WHERE name = 'kin'", (writer.kin,))
        database.execute("UPDATE counters SET value = ? WHERE name = 'revision'", (papers,))
        database.commit()
        for _, made in indexes:
            database.execute(made)
    database.close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA journal_mode=WAL")
    database.close()
    with path.with_suffix(".expected.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in expected(country))
    told = {"cases": country.cases, "debtors": country.debtors, "papers": papers, "bytes": path.stat().st_size}
    return told | {"seconds": round(time.perf_counter() - began)}


def main() -> None:
    """Make the ledger that the words on the command line ask for."""
    path = Path(sys.argv[1])
    told = make(path, int(sys.argv[2]))
    path.with_suffix(".made.json").write_text(json.dumps(told), "utf-8")
    print(told)


if __name__ == "__main__":
    main()
