"""The command line: `zhipo` and `python -m flows`. Every command imports what it needs when it runs."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from flows.index.kibana_cli import kibana
from flows.intake.quarantine_cli import quarantine
from flows.letters.letters_cli import letters
from flows.terminal.options import Day, MaybeDay, Wait

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Zhipo (执破): reads enforcement filings and finds debtors whose cases belong together, or in bankruptcy.",
)
app.add_typer(kibana, name="kibana")
app.add_typer(quarantine, name="quarantine")
app.add_typer(letters, name="letters")


@app.command(epilog="Example: zhipo read ruling.pdf | less      zhipo read *.pdf --out facts")
def read(
    files: Annotated[list[Path], typer.Argument(exists=True, dir_okay=False, help=".pdf or .txt (UTF-8).")],
    out: Annotated[Path | None, typer.Option(help="Write DIR/NAME.json for each file instead of printing.")] = None,
) -> None:
    """Read documents and give their facts as JSON, every value with its page and words. Touches no store."""
    from flows.intake.read import read_files

    raise typer.Exit(read_files(files, out))


@app.command(epilog="Example: zhipo ingest inbox/ late-arrivals/*.pdf")
def ingest(
    paths: Annotated[list[Path], typer.Argument(exists=True, help="Files and folders; nothing in them is changed.")],
    wait: Wait = 0,
) -> None:
    """Take files and folders into the ledger: in = indexed + duplicate + quarantined.

    Files that are named here are taken at once, however new they are; one that changes while it is read is left.
    """
    from flows.intake.ingest import ingest_paths

    raise typer.Exit(ingest_paths(paths, wait))


@app.command(
    epilog="Example: zhipo screen --on 2024-01-25 --json flags.json      zhipo screen --all-debtors --on 2024-01-25"
)
def screen(
    on: Day,
    json: Annotated[Path | None, typer.Option(help="Write the screening here.")] = None,
    *,
    every: Annotated[bool, typer.Option("--all", help="Every debtor and every finding, met or not.")] = False,
    all_debtors: Annotated[  # the default said aloud, for scripts and for who looks for it
        bool,
        typer.Option("--all-debtors", help="All debtors anew, as on a new day or after a change of law; the default."),
    ] = False,
) -> None:
    """Put every rule to every debtor as the filings stood on that day.

    Debtors whom no rule can concern are left out by the ledger before a paper is opened; the answer is the same.
    """
    from flows.debtors.screen import screen_all

    if every and all_debtors:
        raise typer.BadParameter("--all gives every finding of all debtors already", param_hint="--all-debtors")
    raise typer.Exit(screen_all(on.date(), json, every=every))


@app.command(
    epilog="Example: zhipo debtor 浙江禾屿高分子材料股份有限公司 --on 2023-11-20      "
    "zhipo debtor 甲公司 --split （2023）浙0114执2号 --because 公章不同"
)
def debtor(  # noqa: PLR0913 options of one command
    name_or_number: Annotated[str, typer.Argument(help="Name, former name, code, identity number, case number, key.")],
    on: MaybeDay = None,
    *,
    json: Annotated[bool, typer.Option("--json", help="The same as JSON.")] = False,
    full: Annotated[bool, typer.Option("--full", help="Every paper of the timeline and every quote.")] = False,
    split: Annotated[str | None, typer.Option(metavar="CASE_NUMBER", help="This case is not this debtor's.")] = None,
    join: Annotated[str | None, typer.Option(metavar="OTHER", help="That debtor (or its case) is this one.")] = None,
    undo: Annotated[int | None, typer.Option(metavar="NUMBER", help="Take back the decision of this number.")] = None,
    because: Annotated[str | None, typer.Option(metavar="TEXT", help="Why; kept with the decision.")] = None,
    by: Annotated[str | None, typer.Option(metavar="WHO", help="Who decides; this machine's user if left out.")] = None,
) -> None:
    """Show one debtor: cases, sums, timeline, every rule with its answer, its sentence and the quoted words.

    With --split, --join or --undo a person says who is the same debtor; the word is kept through later nights.
    """
    from flows.debtors.debtor import show_debtor
    from flows.debtors.decide import Wish, decide

    wish = Wish(split, join, undo, because, by)
    if wish.asked or because:
        raise typer.Exit(decide(name_or_number, _day(on), wish))
    raise typer.Exit(show_debtor(name_or_number, _day(on), as_json=json, full=full))


@app.command(epilog="Example: zhipo deadlines --within 30d --on 2023-11-20      zhipo deadlines --within 8w --json")
def deadlines(
    within: Annotated[str, typer.Option(help="How far to look ahead: days (30d) or weeks (8w).")] = "30d",
    on: MaybeDay = None,
    json: Annotated[bool, typer.Option("--json", help="The same as JSON, with the quoted words.")] = False,  # noqa: FBT002 a flag
) -> None:
    """List, by court, what runs out soon. Facts with their source: no letter is owed for them.

    Seizures and freezes that nobody continued, thirty days after the receipt of a bankruptcy transfer, six months
    without enforcement, five years of a dormant case, announced auctions. What is lifted, renewed or paid is left out.
    """
    from flows.debtors.deadlines import show_deadlines

    raise typer.Exit(show_deadlines(within, _day(on), as_json=json))


@app.command(epilog="Example: ZHIPO_INBOX=/srv/papers zhipo nightly")
def nightly(on: MaybeDay = None, wait: Wait = 0) -> None:
    """The night: ingest the inbox, screen what was touched, write and send the letters owed, write the report.

    Files that are still being written are left for the next night. One run at a time holds a ledger.
    """
    from flows.night.nightly import run_night

    raise typer.Exit(run_night(_day(on), wait))


@app.command(
    epilog="Example: zhipo search '终结本次执行 轮候查封' --court 浙江省杭州市      "
    "zhipo search --rule multi_court_series --status dormant --csv > papers.csv      "
    "zhipo search 禾屿 --role outstanding --amount-min 1,000,000 --from 2023-01-01"
)
def search(  # noqa: PLR0913 options of one command
    query: Annotated[str, typer.Argument(help="Words that must all be there; in quotation marks one word.")] = "",
    *,
    court: Annotated[str | None, typer.Option(help="Name or code of a court, or words in its name.")] = None,
    status: Annotated[str | None, typer.Option(help="Status of the paper, as dormant.")] = None,
    role: Annotated[str | None, typer.Option(help="Role of a party (被执行人), or of an amount (outstanding).")] = None,
    amount_min: Annotated[str | None, typer.Option(metavar="SUM", help="Some amount is at least so many 元.")] = None,
    since: Annotated[datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First day.")] = None,
    until: Annotated[datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="Last day.")] = None,
    rule: Annotated[str | None, typer.Option(help="In cases of debtors about whom this rule is met.")] = None,
    urgency: Annotated[str | None, typer.Option(help="In cases of debtors who are that urgent: U1 to U4.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many are shown.")] = 20,
    json: Annotated[bool, typer.Option("--json", help="The same as JSON.")] = False,
    csv: Annotated[bool, typer.Option("--csv", help="The same as CSV, safe to open in a spreadsheet.")] = False,
) -> None:
    """Find filings by words and filters, with the words marked. Without an index the ledger answers the filters.

    Names are found with and without 有限公司, case numbers in brackets of any kind, traditional characters too.
    """
    from flows.index.find import Wanted, WrongFilterError, asked_of
    from flows.index.find import search as find

    days = {"since": since.date() if since else None, "until": until.date() if until else None}
    try:
        asked = asked_of(query, Wanted(court, status, role, amount_min, rule, urgency), **days, limit=limit)
    except WrongFilterError as error:
        raise typer.BadParameter(str(error)) from error
    raise typer.Exit(find(asked, as_json=json, as_csv=csv))


@app.command(epilog="Example: zhipo index      zhipo index --rebuild      zhipo index --mapping > mapping.json")
def index(
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Build all anew beside the old, then swap.")] = False,  # noqa: FBT002 a flag
    mapping: Annotated[bool, typer.Option("--mapping", help="Print settings and mappings; asks nobody.")] = False,  # noqa: FBT002 a flag
) -> None:
    """Bring the index to what the ledger holds: what changed since it last saw it, or all of it anew.

    While it is built anew the old one answers. A document that the index refuses is named and holds up no other.
    """
    from flows.index.keeping import index_all, print_mapping

    raise typer.Exit(print_mapping() if mapping else index_all(anew=rebuild))


@app.command(epilog="Example: zhipo replay --older-than 2")
def replay(
    older_than: Annotated[str, typer.Option("--older-than", metavar="VERSION", help="Version of the extractor.")],
    wait: Wait = 0,
) -> None:
    """Read again, from the archive, all that an older version of the extractor read or set aside.

    Only what changed is recorded as changed. After a break the same command goes on with the rest.
    """
    from flows.intake.quarantine import replay_older

    raise typer.Exit(replay_older(older_than, wait))


Cron = Annotated[
    str | None, typer.Option(metavar="CRON", help="minute hour day month weekday; ZHIPO_SCHEDULE if left out.")
]


@app.command(epilog="Example: zhipo serve      zhipo serve --cron '30 1 * * 1-5'      zhipo serve --pool zhipo")
def serve(
    cron: Cron = None,
    pool: Annotated[
        str | None, typer.Option(metavar="NAME", help="Deploy to this work pool and be a worker of it.")
    ] = None,
) -> None:
    """Start the night by itself, on a schedule, until ended.

    Uses the Prefect server of PREFECT_API_URL; without one it starts its own on this machine.
    """
    from flows.night.serve import serve_nights

    raise typer.Exit(serve_nights(cron, pool))


@app.command(epilog="Example: PREFECT_API_URL=http://prefect:4200/api zhipo deploy --pool zhipo")
def deploy(
    pool: Annotated[str, typer.Option(metavar="NAME", help="Work pool, made where it is missing.")] = "zhipo",
    cron: Cron = None,
) -> None:
    """Put the scheduled night to a Prefect server; workers run it: prefect worker start --pool NAME."""
    from flows.night.serve import deploy_nights

    raise typer.Exit(deploy_nights(cron, pool))


@app.command(epilog="Example: zhipo doctor      zhipo doctor --json      zhipo doctor --archive")
def doctor(
    *,
    json: Annotated[bool, typer.Option("--json", help="Settings and parts as JSON, without passwords.")] = False,
    archive: Annotated[
        bool, typer.Option("--archive", help="Hold every archived file against its hash instead.")
    ] = False,
) -> None:
    """Check every outside part that is configured; say what is wrong and what to do."""
    from flows.doctor.of_the_archive import examine_archive
    from flows.doctor.parts import examine

    raise typer.Exit(examine_archive() if archive else examine(as_json=json))


def _day(given: datetime | None) -> date:
    """The day asked for, or today in the time zone of the courts."""
    from flows.settings import Settings

    return given.date() if given else Settings().today()
