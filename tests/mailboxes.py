"""Stories 01 and 02 night by night through the plain steps and a real SMTP server; prints each office's mailbox.

python tests/mailboxes.py [zh|en] [--whole]
"""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from email.message import EmailMessage
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from letterbox import Letterbox, serving

import extractors
from flows.intake.ingest import begin
from flows.letters.mailing import Mailing, send_letters
from flows.letters.owed import owe_letters
from flows.settings import Settings
from ledger import Ledger
from models import Reading, Verdict, VerdictKind

TEXTS = Path(__file__).parent / "gold" / "scenarios"
FIRST, LAST = date(2023, 11, 20), date(2024, 5, 10)
BOOK = """
[offices]
"浙01" = "zhixingju@hangzhou.example"
"浙0109" = "zhixingju@xiaoshan.example"
"浙0114" = "zhixingju@qiantang.example"
"""


def nights(*, every_week: bool = True) -> Iterator[tuple[date, list[Reading]]]:
    """Each night on which a paper arrives (on its own day; the earlier ones on the first), and every Monday between."""
    readings = [extractors.read(path) for path in sorted(TEXTS.glob("0[12]-*.txt"))]
    arriving: dict[date, list[Reading]] = {}
    for reading in readings:
        arriving.setdefault(max(FIRST, reading.filing.decision_date or FIRST), []).append(reading)
    weeks = {FIRST + timedelta(weeks=week) for week in range((LAST - FIRST).days // 7 + 1)}
    mondays = weeks if every_week else set()
    for night in sorted(arriving.keys() | mondays | {LAST}):
        yield night, arriving.get(night, [])


def play(
    var: Path, box: Letterbox, language: Literal["zh", "en"] = "zh", *, every_week: bool = True
) -> list[tuple[date, Mailing]]:
    """Every night, and how its post went."""
    book = var / "offices.toml"
    book.write_text(BOOK, "utf-8")
    told = []
    with serving(box) as address, Ledger.open(f"sqlite:///{var / 'zhipo.db'}") as ledger:
        settings = Settings(
            var=var,
            smtp_url=f"smtp://{address}",
            offices=book,
            sender="执破值守 <zhipo@zhipo.example>",
            language=language,
        )
        for night, arriving in nights(every_week=every_week):
            run = begin(ledger, [var])
            batch = [
                (Verdict(file=one.filing.file, sha256=one.filing.sha256, kind=VerdictKind.INDEXED), one)
                for one in arriving
            ]
            ledger.record(run, batch, extractor=extractors.VERSION)
            ledger.finish_run(run, len(batch))
            flagged, _ = owe_letters(ledger, night)
            told.append((night, send_letters(ledger, flagged, settings, night)))
    return told


def text_of(message: EmailMessage) -> str:
    """Its plain form."""
    body = message.get_body(("plain",))
    assert body
    return str(body.get_content())


def main() -> None:
    """Print the nights and the mailboxes."""
    language: Literal["zh", "en"] = "en" if "en" in sys.argv else "zh"
    box = Letterbox()
    with TemporaryDirectory() as folder:
        for night, mailing in play(Path(folder), box, language):
            print(night, f"sent {mailing.sent}, owed {mailing.owed}, waiting {mailing.waiting}", *mailing.troubles)
    for office in sorted({str(message["To"]) for message in box.taken}):
        print(f"\n{'=' * 100}\n{office}\n{'=' * 100}")
        for message in (one for one in box.taken if one["To"] == office):
            print(f"\n{'-' * 100}\n{message['Date']}  {message['Subject']}\n{message['Message-ID']}")
            print(text_of(message) if "--whole" in sys.argv else text_of(message)[:1200])


if __name__ == "__main__":
    main()
