"""A batch is booked as its files would be one by one: the same rows, numbers, kins, copies and verdicts."""

from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256
from random import Random

import pytest
from conftest import NewUrl
from ledger_cases import applicant, debtor, paper, person, rows

from ledger import Ledger
from models import Filing, Page, Party, QuarantineReason, Reading, Verdict, VerdictKind

File = tuple[Verdict, Reading | None]
FIRMS = tuple(f"江越{sign}造船有限公司" for sign in "甲乙丙丁戊己庚辛壬癸子丑寅卯")
ODD = ('山"柏\\桁有限公司', "山'柏%桁有限公司", "山\0柏桁有限公司", "山\ufffd柏桁有限公司", "\U00020bb7野家有限公司")
SAID = tuple(f"被执行人{firm}名下暂无可供执行的财产，本院裁定终结本次执行程序。" * 2 for firm in FIRMS[:5])
CODES = ("91330109784391627J", "91330109MA0000015Y", "91330109MB00000353", None, None, None)


def _party(dice: Random) -> Party:
    if dice.random() < 0.2:
        return person(dice.choice(("陈桁", "李檐", "周椽")), birth_date=date(1970, 1, dice.randrange(1, 4)))
    former = (dice.choice(FIRMS),) if dice.random() < 0.15 else ()
    return debtor(dice.choice(FIRMS + ODD), id_number=dice.choice(CODES), former_names=former)


def _filing(dice: Random, serial: int) -> Filing:
    number, other = (f"（2023）浙0109执{'恢' if dice.random() < 0.2 else ''}{dice.randrange(30)}号" for _ in range(2))
    parties = (applicant(), *(_party(dice) for _ in range(dice.choice((0, 1, 1, 2)))))
    names, titles = (other,) if dice.random() < 0.3 and other != number else (), ("（2022）浙0109民初7号",)
    titles = titles if dice.random() < 0.2 else ()
    day, scope = f"2023-0{dice.randrange(1, 10)}-11", None if dice.random() < 0.1 else number
    return paper(scope, day, "notified", *parties, names=names, titles=titles, copy=str(serial))


def _file(dice: Random, filing: Filing, same: float = 0.4) -> File:
    """The filing as it was read; so many say what others say."""
    text = dice.choice(SAID) if dice.random() < same else f"本院\0裁定{filing.file}" * 3
    verdict = Verdict(file=filing.file, sha256=filing.sha256, kind=VerdictKind.INDEXED)
    return verdict, Reading(filing=filing, pages=(Page(number=1, text=text, reader="text"),))


def _drawn(dice: Random, files: int, same: float = 0.4) -> list[File]:
    """So many files: papers, the same bytes under other names (read or not), and files that none can read."""
    found: list[File] = []
    for serial in range(files):
        lot = dice.random()
        if lot < 0.1:
            digest, why = sha256(f"{serial}".encode()).hexdigest(), QuarantineReason.DAMAGED
            kind = VerdictKind.QUARANTINED
            found.append((Verdict(file=f"ill-{serial}", sha256=digest, kind=kind, reason=why, detail="why"), None))
        elif lot < 0.25 and found:
            told, reading = dice.choice(found)
            known = told.model_copy(update={"file": f"again-{serial}"})
            found.append((known, reading))
            found += [(known.model_copy(update={"kind": VerdictKind.DUPLICATE, "file": f"unread-{serial}"}), None)]
        else:
            found.append(_file(dice, _filing(dice, serial), same))
    return found


def _again(dice: Random, files: Iterable[File]) -> list[File]:
    """Each paper as a newer extractor reads it: some say the same, some name other parties."""
    read = {told.sha256: (told, reading) for told, reading in files if reading}
    found: list[File] = []
    for told, reading in read.values():
        parties = (*reading.filing.parties[: dice.randrange(3)], _party(dice))
        changed = reading.filing.model_copy(update={"parties": parties})
        found.append((told, reading) if dice.random() < 0.5 else _file(dice, changed, same=0))
    return found


def _parts(files: Sequence[File], dice: Random | None) -> list[Sequence[File]]:
    """The files one by one, or, with dice, in batches of different size."""
    found, at = [], 0
    while at < len(files):
        size = dice.randrange(1, 30) if dice else 1
        found.append(files[at : at + size])
        at += size
    return found


def _held(url: str, ledger: Ledger) -> list[object]:
    """All that the ledger holds but revisions and moments; the numbers of parties and kins as they are."""
    numbers = rows(url, "parties", "id, filing, position, kin"), rows(url, "counters WHERE name = 'kin'")
    return [*ledger.canonical(), *numbers]


@pytest.mark.parametrize("seed", range(3))
def test_a_batch_is_booked_as_one_by_one(new_url: NewUrl, seed: int) -> None:
    dice, told = Random(seed), []  # noqa: S311  # papers, no secrets
    files = _drawn(dice, 50)
    for sizes in (None, dice):
        url = new_url()
        with Ledger.open(url) as ledger:
            run = ledger.begin_run("inbox")
            verdicts = [one for part in _parts(files, sizes) for one in ledger.record(run, part, extractor="1")]
            told.append((verdicts, _held(url, ledger)))
            for part in _parts(files[20:], dice):  # a night that broke off, taken up again
                ledger.record(run, part, extractor="1")
            assert _held(url, ledger) == told[-1][1]
    one_by_one, in_batches = told
    assert {verdict.kind for verdict in one_by_one[0]} == set(VerdictKind)
    assert in_batches == one_by_one


def test_read_again_after_a_batch_is_read_again_after_one_by_one(new_url: NewUrl) -> None:
    """Without copies: which of two changed ones speaks depends on the revision, that is, on the batches."""
    dice, told = Random(5), []  # noqa: S311  # the same
    files = _drawn(dice, 40, same=0)
    again = _again(dice, files)
    for sizes in (None, dice):
        url = new_url()
        with Ledger.open(url) as ledger:
            run, replay = ledger.begin_run("inbox"), ledger.begin_run("replay")
            for part in _parts(files, sizes):
                ledger.record(run, part, extractor="1")
            changed = [ledger.rerecord(replay, part, extractor="2") for part in _parts(again, sizes)]
            told.append((frozenset().union(*changed), _held(url, ledger)))
    assert told[0][0]
    assert told[1] == told[0]


def test_kins_of_the_ledger_and_of_the_batch_are_united_in_one_batch(new_url: NewUrl) -> None:
    """Two kins that stand, two new ones, and papers that join all four, the last by a name with odd signs in it."""
    firms = [debtor(name) for name in (*FIRMS[:3], *ODD)]
    alone = [paper(f"（2023）浙0109执{place}号", "2023-01-01", "notified", firm) for place, firm in enumerate(firms)]
    renamed = [debtor(one.name, former_names=(other.name,)) for one, other in zip(firms[1:], firms[:-1], strict=True)]
    joining = paper("（2023）浙0114执1号", "2023-02-01", "notified", *renamed)
    url = new_url()
    with Ledger.open(url) as ledger:
        run = ledger.begin_run("inbox")
        dice = Random(1)  # noqa: S311  # no secrets
        ledger.record(run, [_file(dice, one) for one in alone[:2]], extractor="1")
        assert {row[0] for row in rows(url, "parties", "kin")} == {1, 2}
        ledger.record(run, [_file(dice, one) for one in (*alone[2:], joining)], extractor="1")
        assert {row[0] for row in rows(url, "parties", "kin")} == {1}
