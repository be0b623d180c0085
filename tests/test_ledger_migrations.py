"""Migrations on SQLite and on PostgreSQL, up, down and up again, with data in every table."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from importlib.resources import files
from typing import Any

import postgresql_server
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from conftest import NewUrl
from ledger_cases import applicant, debtor, paper, party, person, read, rows, words
from sqlalchemy import (
    Boolean,
    Connection,
    Date,
    Integer,
    Table,
    create_engine,
    insert,
    inspect,
    make_url,
    select,
    text,
)

from ledger import Ledger, Screening, Word
from ledger.store.columns import Moment
from ledger.store.postgresql import with_driver
from ledger.store.tables import metadata
from models import (
    Answer,
    CaseNumber,
    Finding,
    Letter,
    LetterState,
    Referral,
    Seizure,
    SeizureAct,
    Signal,
    SignalKind,
    Standing,
    Statement,
    StatementKind,
    Urgency,
)

ON = date(2024, 6, 1)
PAPERS = [
    paper("（2023）浙0109执1号", "2023-01-01", "notified"),
    paper("（2023）浙0114执2号", "2023-05-01", "dormant", names=("（2022）浙0109执9号",)),
]
WORD = Word(because="非同一公司", by="analyst", at=datetime(2024, 6, 1, tzinfo=UTC))
Content = dict[str, dict[str, list[Any]]]


def config(connection: Connection | None = None) -> Config:
    """Alembic as the ledger calls it."""
    made = Config()
    made.set_main_option("script_location", str(files("ledger") / "migrations"))
    made.attributes["connection"] = connection
    return made


REVISIONS = [one.revision for one in ScriptDirectory.from_config(config()).walk_revisions()][::-1]


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """A transaction past the door."""
    engine = create_engine(with_driver(make_url(url)))
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def turn(url: str, move: Callable[[Config, str], None], revision: str) -> None:
    """Bring a database to a revision, up or down."""
    with connected(url) as connection:
        move(config(connection), revision)


def content(url: str) -> Content:
    """Every table column by column, in one order of its rows: that of its key."""
    found: Content = {}
    with connected(url) as connection:
        schema = inspect(connection)
        for table in set(schema.get_table_names()) - {"alembic_version"}:
            keys = schema.get_pk_constraint(table)["constrained_columns"]
            here = [dict(row) for row in connection.execute(text(f"SELECT * FROM {table}")).mappings()]  # noqa: S608  # our own names
            here.sort(key=lambda row: repr([row[key] for key in keys]))
            names = [column["name"] for column in schema.get_columns(table)]
            found[table] = {name: [row[name] for row in here] for name in names}
    return found


def common(mine: Content, other: Content) -> Content:
    """What mine says in the tables and columns that the other has too."""
    return {
        table: {name: values for name, values in columns.items() if name in other[table]}
        for table, columns in mine.items()
        if table in other
    }


def fill(url: str) -> None:
    """A real night through the door; then something in every table that this left empty, so that none is forgotten."""
    with Ledger.open(url) as ledger:
        run = ledger.begin_run("inbox")
        ledger.record(run, [read(filing) for filing in PAPERS], extractor="1")
        ledger.finish_run(run, 2)
        (dossier,) = ledger.dossiers(ON)
        finding = Finding(rule="multi_court_series", answer=Answer.MET, because={"zh": "二院", "en": "two courts"})
        office = "杭州市钱塘区人民法院"
        told = {"kinds": (), "findings": (finding,), "tell": (office,), "urgency": Urgency.U3}
        referral = Referral(debtor=dossier.debtor, on=ON, **told)
        letter = Letter(
            id=Letter.id_of(office, referral), office=office, state=LetterState.NEW, on=ON, referral=referral
        )
        ledger.save([Screening(dossier=dossier, findings=(finding,), referral=referral, letters=(letter,))])
        ledger.split(dossier, "（2023）浙0114执2号", WORD)
    with connected(url) as connection:
        for table in metadata.sorted_tables:
            if connection.execute(select(table)).first() is None:
                connection.execute(insert(table).values(_row(connection, table)))


def _row(connection: Connection, table: Table) -> dict[str, Any]:
    """A row that the table takes: what it refers to is there already, for the tables come in that order."""
    row: dict[str, Any] = {}
    for column in table.columns:
        if column.foreign_keys:
            row[column.name] = connection.scalar(select(next(iter(column.foreign_keys)).column))
        elif isinstance(column.type, Date):
            row[column.name] = ON
        elif isinstance(column.type, Integer):
            row[column.name] = 7
        elif isinstance(column.type, Boolean):
            row[column.name] = True
        else:
            row[column.name] = WORD.at if isinstance(column.type, Moment) else "某"
    return row


@pytest.fixture
def full(new_url: NewUrl) -> str:
    """A ledger of the newest schema with data in every table."""
    url = new_url()
    fill(url)
    assert all(rows(url, table.name) for table in metadata.sorted_tables)
    return url


def test_down_to_the_first_and_up_again_keeps_what_each_schema_can_hold(full: str) -> None:
    whole = content(full)
    for revision in REVISIONS[-2::-1]:
        turn(full, command.downgrade, revision)
        now = content(full)
        assert common(whole, now) == now, f"down to {revision}"
    first = content(full)
    assert first["filings"]["facts"]
    for revision in REVISIONS[1:]:
        turn(full, command.upgrade, revision)
        now = content(full)
        assert common(now, first) == first, f"up to {revision}"
    with connected(full) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


@pytest.mark.parametrize("before", REVISIONS[:-1])
def test_a_ledger_of_an_earlier_schema_is_opened_and_goes_on(full: str, before: str) -> None:
    turn(full, command.downgrade, before)
    old = content(full)
    with Ledger.open(full) as ledger:
        assert common(content(full), old) == old
        assert len(ledger.letters_owed()) == 1
        ledger.record(ledger.begin_run("inbox"), [read(paper("（2024）浙0109执3号", "2024-01-01"))], extractor="2")
        standing = ledger.decisions() or (ledger.split(next(ledger.dossiers(ON)), "（2023）浙0114执2号", WORD),)
        assert [decision.at for decision in standing] == [WORD.at]
        assert sorted(len(dossier.cases) for dossier in ledger.dossiers(ON)) == [1, 2]


def test_from_nothing_to_the_schema_of_the_tables(new_url: NewUrl, request: pytest.FixtureRequest) -> None:
    url = new_url()
    if url.startswith("postgresql"):
        server: postgresql_server.Server = request.getfixturevalue("postgresql")
        url = server.new_database()
    for _ in range(2):
        Ledger.open(url).close()
    with connected(url) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    assert rows(url, "counters") == [("kin", 0), ("revision", 0), ("screened", 0)]
    turn(url, command.downgrade, "base")
    with connected(url) as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
    Ledger.open(url).close()
    assert rows(url, "filings") == []


def test_debtors_under_a_joint_number_are_asked_again(new_url: NewUrl) -> None:
    url = new_url()
    joint = [paper(f"（2023）浙0109执{serials}号", "2023-01-01", "notified") for serials in ("801-809", "811、813")]
    second_paper = paper("（2013）萧执字第688-2号", "2013-01-01", "notified")
    with Ledger.open(url) as ledger:
        ledger.record(ledger.begin_run("inbox"), [read(one) for one in (*PAPERS, *joint, second_paper)], extractor="1")
    turn(url, command.downgrade, "0009")
    unnamed = int(Standing.UNNAMED)
    with connected(url) as connection:
        connection.execute(text(f"UPDATE parties SET standing = standing & ~{unnamed}"))  # noqa: S608  # our own number
    turn(url, command.upgrade, "0010")
    asked = "SELECT filing FROM parties WHERE standing & :unnamed != 0"
    with connected(url) as connection:
        assert {*connection.scalars(text(asked), {"unnamed": unnamed})} == {one.sha256 for one in joint}


def test_a_court_that_is_not_in_the_register_loses_its_province_s_code(new_url: NewUrl) -> None:
    url = new_url()
    unknown = [
        paper("（2015）杭甲执字第12号", "2015-01-01", "notified", court="浙江省杭州市甲山区人民法院"),
        paper(None, "2015-01-01", "notified", court="浙江省杭州市甲山区人民法院"),
    ]
    high = [
        paper("（2023）浙执1号", "2023-01-01", "notified"),
        paper("（2015）浙执他字第2号", "2015-01-01", "notified", court="浙江省高级人民法院"),
        paper(None, "2015-01-01", "none", court="浙江省高级人民法院"),
    ]
    with Ledger.open(url) as ledger:
        papers = [read(one) for one in (*PAPERS, *unknown, *high)]
        ledger.record(ledger.begin_run("inbox"), papers, extractor="1")
    booked = content(url)["filings"]["court_code"]
    assert booked.count(None) == len(unknown)
    turn(url, command.downgrade, "0010")
    with connected(url) as connection:
        connection.execute(text("UPDATE filings SET court_code = '浙' WHERE court_code IS NULL"))
    turn(url, command.upgrade, "0011")
    assert content(url)["filings"]["court_code"] == booked


def test_papers_that_change_others_speak_of_their_cases(new_url: NewUrl) -> None:
    url, case = new_url(), "（2023）浙0109执1号"
    papers = [
        *PAPERS,
        paper("（2024）浙0109执异9号", "2024-03-01", statements=(_says(StatementKind.REVOKED),), names=(case,)),
        paper(f"{case}之二", "2024-03-01", statements=(_says(StatementKind.DAY_CORRECTED),)),
        paper("（2024）浙01破申1号", "2024-02-01", names=(case,)).model_copy(update={"parties": ()}),
        paper("（2024）浙01破申2号", "2024-02-01", "none", debtor(), names=(case,)),
    ]
    with Ledger.open(url) as ledger:
        ledger.record(ledger.begin_run("inbox"), [read(one) for one in papers], extractor="1")
    booked = content(url)["links"]
    whose = "(SELECT case_number FROM filings WHERE sha256 = filing)"
    turn(url, command.downgrade, "0011")
    with connected(url) as connection:
        gone = connection.execute(text(f"DELETE FROM links WHERE case_number = {whose}"))  # noqa: S608  # our own words
        assert gone.rowcount == 2
        connection.execute(text("UPDATE links SET speaks = false"))
    turn(url, command.upgrade, "0012")
    assert content(url)["links"] == booked
    assert sorted(booked["speaks"]) == [False, False, True, True, True, True]


def test_papers_with_a_dash_come_into_their_case(new_url: NewUrl, monkeypatch: pytest.MonkeyPatch) -> None:
    case, restored = "（2013）萧执字第688", "（2016）浙0109执恢57"
    owing = applicant(), person("李某")
    papers = [
        *PAPERS,
        paper(f"{case}号", "2013-01-01", "notified", *owing, court="杭州市萧山区人民法院"),
        paper(f"{case}-1号", "2013-02-01", "dormant", *owing, court="杭州市萧山区人民法院", names=(f"{case}号",)),
        paper(f"{case}-2号", "2013-03-01", "paid", *owing, names=(f"{case}号", f"{case}-1号")),
        paper(f"{restored}-1号", "2016-03-01", "resumed", *owing, names=(f"{case}-1号", f"{case}-2号")),
        paper("（2023）浙0109执801-809号", "2023-01-01", "notified", applicant(), person("王某")),
        paper(None, "2016-05-01", "none", names=(f"{restored}-1号",)),
    ]
    batch = [read(one) for one in papers]
    old, new = new_url(), new_url()
    with monkeypatch.context() as earlier, Ledger.open(old) as ledger:
        earlier.setattr(CaseNumber, "_one_paper", lambda _: None)
        ledger.record(ledger.begin_run("inbox"), batch, extractor="1")
    turn(old, command.downgrade, "0012")
    turn(old, command.upgrade, "0013")
    with Ledger.open(old) as brought, Ledger.open(new) as ledger:
        ledger.record(ledger.begin_run("inbox"), batch, extractor="1")
        assert list(brought.canonical()) == list(ledger.canonical())
        (whole,) = (one for one in brought.dossiers(ON) if one.debtor.name == "李某")
        assert [(one.number, one.replaces) for one in whole.cases] == [(f"{restored}号", (f"{case}号",))]


def _seizes(act: str, **more: Any) -> Seizure:
    return Seizure(act=SeizureAct(act), what="厂房", evidence=words("厂房"), **more)


def _says(kind: StatementKind, **more: Any) -> Statement:
    return Statement(kind=kind, evidence=words("所述"), **more)


def _signals(kind: str) -> tuple[Signal, ...]:
    return (Signal(kind=SignalKind(kind), evidence=words("所述")),)


OLD_PAPERS = [
    *PAPERS,
    paper("（2023）浙0109执恢3号", "2023-03-01", "resumed", names=("（2022）浙0109执3号",)),
    paper("（2023）浙0109执4号之一", "2023-04-01", "paid", applicant(), debtor(address="浙江省杭州市青禾路8号")),
    paper("（2023）浙0109执5号", "2023-04-02", "controlled", seizures=(_seizes("seize"),)),
    paper("（2023）浙0109执5号之一", "2023-05-02", "none", seizures=(_seizes("lift"),)),
    paper(
        "（2023）浙0109民初6号", "2023-04-03", "controlled", party("甲有限公司", "申请人"), party("乙厂", "被申请人")
    ),
    paper("（2023）浙01破申7号", "2023-04-04", "none", party("丙有限公司", "申请人")),
    paper(
        "（2023）浙01破申8号", "2023-04-04", "bankruptcy_rejected", party("丙厂", "申请人"), party("丁厂", "被申请人")
    ),
    paper("（2023）浙0109执某号", "2023-04-05", "dormant", applicant(), person("李某")),
    paper("（2023）浙0109执12号", "2023-04-05", "dormant", signals=_signals("no_assets_found")),
    paper("（2023）浙0109执13号", "2023-04-05", "suspended", signals=_signals("waiting_seizure")),
    paper("（2023）浙0109执9、10号", "2023-04-06", "suspended", statements=(_says(StatementKind.SEAT_MOVED),)),
    paper(
        "（2023）浙0109执异11号",
        "2023-04-07",
        "objection_upheld",
        applicant(),
        party("戊有限公司", "被申请人"),
        statements=(
            _says(StatementKind.NEW_DEBTOR, about="戊有限公司", number=CaseNumber.parse("（2023）浙0109执5号")),
        ),
    ),
    paper(None, "2023-04-08", "notified"),
]


def test_what_a_screening_asks_of_an_old_paper_leaves_nobody_out(new_url: NewUrl) -> None:
    """As booked today, or with more bits: then a paper is opened in vain."""
    url = new_url()
    with Ledger.open(url) as ledger:
        ledger.record(ledger.begin_run("inbox"), [read(one) for one in OLD_PAPERS], extractor="1")
    asked = (("filings", "clues"), ("links", "speaks"), ("parties", "standing"))
    same = (("parties", "case_number"), ("parties", "seat"), *asked[1:2])
    before = content(url)
    turn(url, command.downgrade, "0007")
    turn(url, command.upgrade, "0010")
    after = content(url)
    assert [after[table][name] for table, name in same] == [before[table][name] for table, name in same]
    for table, name in asked:
        lost = [(old, new) for old, new in zip(before[table][name], after[table][name], strict=True) if old & ~new]
        assert not lost, name
    assert all(new >= 0 for new in after["filings"]["clues"]), "every paper was read"


def test_a_step_taken_asks_nothing_of_what_may_change() -> None:
    steps = (files("ledger") / "migrations" / "versions").iterdir()
    said = [line for one in steps if one.name.endswith(".py") for line in one.read_text("utf-8").splitlines()]
    ours = [line for line in said if line.startswith(("from ledger", "from models", "import ledger", "import models"))]
    assert ours == ["from ledger.migrations.r0008_papers import clues, screening, speaks"]
