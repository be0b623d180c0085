"""Price of one big debtor: 400 cases in 30 courts, from a SQLite ledger to its dossier and every rule's answer.

usage: big_debtor.py [CASES [COURTS]]

The papers are invented from a seed: each case has its notice, two in three were made dormant, some name a first
seizure elsewhere, an acceptance of another court, a title, amounts and co-debtors. CPU milliseconds, best of twenty,
each time by a ledger that has answered for somebody else before (its statements are put together) and has not parsed a
paper of this debtor's.
"""

import json
import platform
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import rules
from ledger import Ledger, undisturbed
from models import (
    Amount,
    AmountRole,
    CaseNumber,
    CaseStatus,
    Court,
    CourtLevel,
    DebtorDossier,
    EntityKind,
    Evidence,
    Filing,
    Finding,
    Mention,
    Money,
    Page,
    Party,
    PartyKind,
    Reading,
    Seizure,
    SeizureAct,
    SeizureRank,
    Signal,
    SignalKind,
    Verdict,
    VerdictKind,
    register,
)

ON = date(2024, 6, 1)
FIRM, CODE = "浙江棠溪新材料股份有限公司", "91330109MA2B0C185B"
OTHER = "浙江沉舟建材有限公司"
BEST_OF = 20


def words(file: str, quote: str, start: int = 0) -> Evidence:
    """Where the words stand."""
    return Evidence(file=file, page=1, start=start, end=start + len(quote), quote=quote)


def parties(file: str, luck: random.Random) -> tuple[Party, ...]:
    """An applicant, the firm, and in every third paper a guarantor."""
    bank = f"江越银行股份有限公司第{luck.randrange(40)}支行"
    firm = {"kind": PartyKind.ORGANIZATION, "entity": EntityKind.ENTERPRISE}
    found = [
        Party(name=bank, role="申请执行人", evidence=words(file, bank, 90), **firm),
        Party(
            name=FIRM,
            role="被执行人",
            id_number=CODE if luck.random() < 0.8 else None,
            address="浙江省杭州市萧山区北干街道江寺路212号",
            evidence=words(file, FIRM, 140),
            **firm,
        ),
    ]
    if luck.random() < 0.3:
        name = f"陈{luck.choice('志建国海')}{luck.choice('强军平')}"
        found.append(
            Party(
                name=name,
                role="被执行人",
                kind=PartyKind.PERSON,
                entity=EntityKind.PERSON,
                evidence=words(file, name, 200),
            )
        )
    return tuple(found)


def amounts(file: str, luck: random.Random) -> tuple[Amount, ...]:
    """What is claimed, got and left."""
    claim = luck.randrange(50_000, 9_000_000)
    stated = ((AmountRole.CLAIM, claim), (AmountRole.REALISED, claim // 10), (AmountRole.OUTSTANDING, claim * 9 // 10))
    return tuple(
        Amount(money=Money.of(units), role=role, evidence=words(file, f"{units}元", 400)) for role, units in stated
    )


def filing(number: str, suffix: str, on: date, status: CaseStatus, luck: random.Random) -> Filing:
    """One paper of a case."""
    file = f"{number}{suffix}.pdf"
    year, court = luck.randrange(2018, 2023), luck.randrange(1, 200)
    title = f"（{year}）浙0109民初{court}号"
    dormant = status is CaseStatus.DORMANT
    signal = Signal(kind=SignalKind.NO_ASSETS_FOUND, evidence=words(file, "未发现被执行人有可供执行的财产", 700))
    seizure = Seizure(
        act=SeizureAct.SEIZE,
        what="土地使用权",
        evidence=words(file, "轮候查封", 800),
        rank=luck.choice((SeizureRank.FIRST, SeizureRank.WAITING)),
        since=on,
        until=on + timedelta(days=1095),
    )
    return Filing(
        file=file,
        sha256=sha256(file.encode()).hexdigest(),
        pages=2,
        reader=("pdfium", "pdfium"),
        case_number=CaseNumber.parse(f"{number}{suffix}"),
        decision_date=on,
        status=status,
        parties=parties(file, luck),
        amounts=amounts(file, luck),
        signals=(signal,) if dormant else (),
        seizures=(seizure,) if luck.random() < 0.4 else (),
        titles=(Mention(value=title, evidence=words(file, title, 300)),),
        evidence={"status": words(file, "终结本次执行程序" if dormant else "立案执行", 900)},
    )


def papers(cases: int, courts: list[Court], seed: int = 252) -> Iterator[Filing]:
    """The papers of so many cases of the firm, spread over the courts."""
    luck = random.Random(seed)  # noqa: S311 a seed, not a secret
    for serial in range(1, cases + 1):
        on = date(2020, 1, 1) + timedelta(days=luck.randrange(1300))
        number = f"（{on.year}）{courts[serial % len(courts)].code}执{serial}号"
        yield filing(number, "", on, CaseStatus.NOTIFIED, luck)
        if luck.random() < 0.65:
            yield filing(number, "之一", on + timedelta(days=150), CaseStatus.DORMANT, luck)


def of_another(courts: list[Court]) -> Filing:
    """A paper of another firm."""
    number = f"（2021）{courts[0].code}执99999号"
    paper = filing(number, "", date(2021, 5, 6), CaseStatus.NOTIFIED, random.Random(1))  # noqa: S311 a seed, not a secret
    party = replace(paper.parties[1], name=OTHER, id_number=None)
    return paper.model_copy(update={"parties": (party,), "titles": ()})


def best(work: Callable[[], object]) -> float:
    """Least milliseconds of several rounds."""
    found = []
    for _ in range(BEST_OF):
        start = time.process_time()
        work()
        found.append((time.process_time() - start) * 1000)
    return min(found)


def filled(ledger: Ledger, found: list[Filing]) -> None:
    """One night with these papers."""
    batch = [
        (
            Verdict(file=one.file, sha256=one.sha256, kind=VerdictKind.INDEXED),
            Reading(filing=one, pages=(Page(number=1, text="…", reader="pdfium"),)),
        )
        for one in found
    ]
    ledger.record(ledger.begin_run("inbox"), batch, extractor="benchmark")


def screened(dossier: DebtorDossier) -> tuple[Finding, ...]:
    """Every rule's answer, as `zhipo debtor` asks for it."""
    with undisturbed():
        return rules.screen(dossier, ON)


def main() -> None:
    """Print the milliseconds of each part, and JSON at the end."""
    cases, wanted = (int(sys.argv[place]) if len(sys.argv) > place else usual for place, usual in ((1, 400), (2, 30)))
    courts = [court for court in register() if court.level is CourtLevel.BASIC and len(court.code) == 5]
    courts = random.Random(wanted).sample(courts, wanted)  # noqa: S311 a seed, not a secret
    found = list(papers(cases, courts))
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'zhipo.db'}"
        ledger = Ledger.open(url)
        filled(ledger, [*found, of_another(courts)])
        fresh = [Ledger.open(url) for _ in range(BEST_OF)]
        for one in fresh:
            one.find(OTHER, ON)
        (dossier,) = (one for one in ledger.dossiers(ON) if one.debtor.name == FIRM)
        times = {
            "dossier": best(lambda: fresh.pop().find(CODE, ON)),
            "rules": best(lambda: screened(dossier)),
        }
        again = best(lambda: ledger.find(CODE, ON))
    print(f"{len(dossier.cases)} cases, {len(found)} papers, {len(courts)} courts, Python {platform.python_version()}")
    for part, milliseconds in times.items():
        print(f"{part:8} {milliseconds:7.1f} ms")
    print(f"together {sum(times.values()):7.1f} ms")
    print(f"again    {again:7.1f} ms, its papers parsed before")
    print(json.dumps({"cases": len(dossier.cases), "papers": len(found), "milliseconds": {**times, "again": again}}))


if __name__ == "__main__":
    main()
