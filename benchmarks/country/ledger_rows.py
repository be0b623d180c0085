"""Rows of a country's papers (账行) as the ledger would write them.

The facts are those of model papers that were really read (`model_papers`), with other names, numbers, days and sums.
SHA-256 are of the file names. Left out, because no screening reads them: the text of the pages, and the keys by which
a new paper finds its kin (the kin is known here).
"""

from datetime import timedelta
from hashlib import sha256
from typing import Any
from zlib import crc32

import numpy as np
from debtor_names import bank, who
from model_papers import day_in_words, models
from nation import EPOCH, FORMS, POOL, Country

_DAYS = [
    ((day := EPOCH + timedelta(days=number - 400)).isoformat(), day_in_words(day), day.year) for number in range(5_200)
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
