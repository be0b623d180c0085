"""Pictures of evidence from a night's ledger: the right file of two, made once, nothing where the paper is gone."""

import email
import re
import shutil
from datetime import date
from email import policy
from io import BytesIO
from pathlib import Path

import odd_pdfs
import pytest
from letterbox import Letterbox, serving
from odd_pdfs import LEFT, PITCH, TOP
from PIL import Image

from extractors import VERSION
from flows.intake import ingest
from flows.intake.inbox import intake
from flows.letters.mailing import send_letters
from flows.letters.owed import owe_letters
from flows.letters.pictures import pictures
from flows.settings import Settings
from ledger import Ledger
from models import DebtorDossier, Evidence

ON = date(2024, 3, 6)
IDENTITY = "330121197603152210"


def ruling(serial: int, debtor: str, *, gap: int = 0) -> bytes:
    """A dormant ruling of one page; `gap` moves its last lines down the page."""
    lines = [
        "浙江省杭州市萧山区人民法院",
        "执行裁定书",
        f"（2024）浙0109执{serial}号之一",
        "申请执行人：杭州甲乙建材有限公司。",
        f"被执行人：{debtor}，公民身份号码{IDENTITY}。",
        "依照法律的规定，裁定如下：",
        "终结本次执行程序。",
        "二〇二四年三月五日",
    ]
    return odd_pdfs.drawn([(LEFT, TOP - row * PITCH - gap * (row > 6), line) for row, line in enumerate(lines)])


def told(folder: Path, papers: dict[str, bytes]) -> tuple[Settings, Ledger, tuple[DebtorDossier, ...]]:
    """A ledger that has read these papers of an inbox, and its dossiers."""
    settings = Settings(var=folder / "var", inbox=folder / "inbox", workers=1)
    for name, data in papers.items():
        path = settings.inbox / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    settings.var.mkdir()
    ledger = Ledger.open(settings.ledger_url)
    take_in(ledger, settings)
    return settings, ledger, tuple(ledger.dossiers(ON))


def take_in(ledger: Ledger, settings: Settings) -> None:
    run = ingest.begin(ledger, [settings.inbox])
    for batch in ingest.batches(ledger, run, intake([settings.inbox]), settings):
        ledger.record(run, batch, extractor=VERSION)


def words(dossiers: tuple[DebtorDossier, ...], field: str = "status") -> list[Evidence]:
    return [paper.evidence[field] for one in dossiers for paper in one.filings if field in paper.evidence]


def test_two_files_of_one_name_keep_their_own_pictures(tmp_path: Path) -> None:
    papers = {"a/裁定书.pdf": ruling(11, "赵某甲"), "b/裁定书.pdf": ruling(12, "钱某乙", gap=80)}
    settings, ledger, dossiers = told(tmp_path, papers)
    wanted = words(dossiers)
    assert {evidence.file for evidence in wanted} == set(papers), "the path within the inbox tells them apart"
    shown = pictures(ledger, settings, dossiers, wanted).pictures
    assert set(shown) == set(wanted)
    heights = {evidence.file: Image.open(BytesIO(shown[evidence])).height for evidence in wanted}
    assert heights["a/裁定书.pdf"] != heights["b/裁定书.pdf"], "the second one's neighbour line is far away"


def test_a_picture_is_made_once_and_only_while_the_paper_is_there(tmp_path: Path) -> None:
    settings, ledger, dossiers = told(tmp_path, {"裁定书.pdf": ruling(11, "赵某甲")})
    first, second = words(dossiers), words(dossiers, "case_number")
    made = pictures(ledger, settings, dossiers, first).pictures
    (settings.inbox / "裁定书.pdf").write_bytes(ruling(11, "孙某丙"))
    shutil.move(settings.archive_folder, tmp_path / "aside")
    assert pictures(ledger, settings, dossiers, first).pictures == made, "kept"
    assert pictures(ledger, settings, dossiers, second).pictures == {}, "other bytes stand under that name now"
    shutil.move(tmp_path / "aside", settings.archive_folder)
    assert set(pictures(ledger, settings, dossiers, second).pictures) == set(second), (
        "the archive has the bytes that were read"
    )


def test_an_inbox_filled_anew_never_shows_the_wrong_paper(tmp_path: Path) -> None:
    settings, ledger, _ = told(tmp_path, {"裁定书.pdf": ruling(11, "赵某甲")})
    (settings.inbox / "裁定书.pdf").write_bytes(ruling(12, "钱某乙"))
    take_in(ledger, settings)
    dossiers = tuple(ledger.dossiers(ON))
    assert pictures(ledger, settings, dossiers, words(dossiers)).pictures == {}, "both say it at the same place"
    numbers = words(dossiers, "case_number")
    shown = pictures(ledger, settings, dossiers, numbers).pictures
    assert sorted(evidence.quote for evidence in shown) == ["（2024）浙0109执11号之一", "（2024）浙0109执12号之一"]
    assert len(set(shown.values())) == 2, "where the words differ each has its own picture"


@pytest.mark.parametrize(("most", "count"), [(0, 0), (1, 1), (9, 2)])
def test_no_more_than_asked_for_are_made(tmp_path: Path, most: int, count: int) -> None:
    settings, ledger, dossiers = told(tmp_path, {"裁定书.pdf": ruling(11, "赵某甲")})
    wanted = [*words(dossiers), *words(dossiers, "case_number")]
    assert len(pictures(ledger, settings.model_copy(update={"pictures": most}), dossiers, wanted).pictures) == count


def dormant(serial: int, applicant: str, mistaken: dict[str, str] | None = None) -> bytes:
    """A dormant ruling against one firm that found no property, with a person's number beside the words.

    `mistaken` glyphs are given by its font as other characters.
    """
    lines = [
        "浙江省杭州市萧山区人民法院",
        "执行裁定书",
        f"（2024）浙0109执{serial}号之一",
        f"申请执行人：{applicant}，公民身份号码{IDENTITY}。",
        "被执行人：杭州丙丁置业有限公司，住所地杭州市萧山区。",
        f"本院在执行过程中，{'来' if mistaken else '未'}发现被执行人有可供执行的财产。",
        f"邻居周某（公民身份号码{IDENTITY}）所述相符。",
        "依照法律的规定，裁定如下：",
        f"终结（2024）浙0109执{serial}号案件的本次执行程序。",
        "二〇二四年三月五日",
    ]
    if mistaken:
        return odd_pdfs.with_mistaken_characters([lines], mistaken)
    return odd_pdfs.drawn([(LEFT, TOP - row * PITCH, line) for row, line in enumerate(lines)])


def test_a_letter_carries_pictures_table_and_draft_the_same_each_time(tmp_path: Path) -> None:
    settings, ledger, _ = told(tmp_path, {"a/裁定.pdf": dormant(11, "赵某甲"), "b/裁定.pdf": dormant(12, "钱某乙")})
    flagged, _ = owe_letters(ledger, ON)
    written = []
    for _ in range(2):
        send_letters(ledger, flagged, settings, ON)
        (file,) = (settings.var / "outbox").glob("*.eml")
        written.append(file.read_bytes())
    assert written[0] == written[1]
    message = email.message_from_bytes(written[0], policy=policy.default)
    html = message.get_body(("html",))
    assert html is not None
    shown = {part["Content-ID"].strip("<>"): part for part in message.walk() if part["Content-ID"]}
    assert set(re.findall(r'src="cid:([^"]+)"', html.get_content())) == set(shown)
    assert {"b/裁定.pdf", "a/裁定.pdf"} <= set(re.findall(r"[ab]/裁定\.pdf", html.get_content()))
    assert len(shown) >= 2
    blackened = [one for one in shown.values() if black(one.get_content())]
    assert blackened, "the line beside the quoted words bears a person's number"
    names = [part.get_filename() for part in message.iter_attachments()]
    assert names == ["杭州丙丁置业有限公司-案卷表.csv", "杭州丙丁置业有限公司-移送破产审查征询意见函-草稿.docx"]
    assert IDENTITY not in "".join(
        part.get_content() for part in message.walk() if part.get_content_maintype() == "text"
    )


def test_a_letter_that_rests_on_words_which_are_not_drawn_waits_for_a_person(tmp_path: Path) -> None:
    """The page shows 来发现 (came upon property) where its font says 未发现: nobody is told by such a letter."""
    lying = dormant(11, "赵某甲", {"来": "未"})
    settings, ledger, _ = told(tmp_path, {"a/裁定.pdf": lying, "b/裁定.pdf": dormant(12, "钱某乙")})
    flagged, _ = owe_letters(ledger, ON)
    box = Letterbox()
    with serving(box) as address:
        posted = settings.model_copy(update={"smtp_url": f"smtp://{address}"})
        mailing = send_letters(ledger, flagged, posted, ON)
    assert (mailing.sent, mailing.owed, box.taken) == (0, 1, [])
    (trouble,) = mailing.troubles
    assert "not sent, since page 1 of a/裁定.pdf as it is drawn does not say" in trouble
    assert send_letters(ledger, flagged, settings, ON).troubles == mailing.troubles, "nor is it put out to be carried"
    assert not list((settings.var / "outbox").glob("*.eml"))


def black(png: bytes) -> bool:
    """Whether a picture has a row of which a fifth is black: a covered number."""
    picture = Image.open(BytesIO(png)).convert("L")
    rows = (picture.crop((0, row, picture.width, row + 1)).histogram() for row in range(picture.height))
    return any(sum(row[:30]) > picture.width / 5 for row in rows)


def test_names_that_are_masked_are_covered(tmp_path: Path) -> None:
    settings, ledger, dossiers = told(tmp_path, {"a.pdf": ruling(11, "赵明远")})
    (wanted,) = {
        party.evidence for one in dossiers for paper in one.filings for party in paper.parties if party.name == "赵明远"
    }
    seen = pictures(ledger, settings, dossiers, [wanted]).pictures[wanted]
    covered = pictures(ledger, settings, dossiers, [wanted], ["赵明远"]).pictures[wanted]
    dark = [sum(Image.open(BytesIO(png)).convert("L").histogram()[:64]) for png in (seen, covered)]
    assert dark[1] > dark[0] * 1.2, "a box stands where the name stood"
    assert pictures(ledger, settings, dossiers, [wanted], ["无此人"]).pictures[wanted] == seen, (
        "another's name covers nothing"
    )
