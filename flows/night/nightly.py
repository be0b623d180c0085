"""`zhipo nightly`: the Prefect flow around the plain steps. Tasks are batches, never single documents.

The flow takes plain parameters, so that a schedule can start it in a process of its own; the rest comes from the
environment. What may be mended by waiting (ledger, index, post) is tried again with growing delay; a document never is:
that it cannot be read is a verdict, not an error.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar, cast

from flows.night.prefect_environment import HOME, SETTINGS

# isort: split
from httpx import HTTPError
from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.states import Failed
from prefect.utilities.annotations import quote

from alerts.posting.post import PostUnavailableError, check
from flows.debtors.deadlines import in_order
from flows.index import keeping
from flows.intake import booking, ingest
from flows.intake.inbox import Intake, closed, intake
from flows.letters.mailing import send_letters, server_of
from flows.letters.owed import owe_letters
from flows.night.artifacts import publish
from flows.night.guard import end_server_with_us
from flows.night.prefect_home import PrefectUnavailableError, made_ready
from flows.night.record import fill_warnings, own_mistakes, record_of
from flows.night.report import write_report
from flows.night.tally import Tally
from flows.night.told import tell
from flows.night.watching import Watch
from flows.settings import Settings
from flows.terminal import logs
from flows.terminal.console import complain
from flows.terminal.whose_error import sentence
from ledger import Ledger, LedgerHeldError, LedgerUnavailableError, Turn
from models import NightReport, Stage, Verdict
from search import IndexUnavailableError

_WORLD = (LedgerUnavailableError, PostUnavailableError, IndexUnavailableError)
_STOPPED = "Stopped"
_BROKE_OFF = "the night broke off; nothing is lost: the next start takes it up again"
_SHOWN = 200  # characters of what Prefect's server says
T = TypeVar("T")
_ended: list[NightReport] = []
"""The night of this process, once all of it is done but what Prefect keeps of it."""


def _plain(value: T) -> T:
    """The value as Prefect hands it to a task without walking through every model in it in search of futures.

    Of a batch that walk costs more than booking it.
    """
    return cast(T, quote(value))


def _may_pass(_task: Any, _run: TaskRun, state: State[Any]) -> bool:
    """Whether waiting may help: only where the world failed, never on a mistake of ours."""
    return isinstance(state.data, _WORLD)


# No tags: for each task of a tag Prefect's server is asked for a free place, and two nights never run side by side.
_STUBBORN: dict[str, Any] = {
    "cache_policy": NO_CACHE,
    "retries": 3,
    "retry_delay_seconds": [1.0, 5.0, 25.0],
    "retry_condition_fn": _may_pass,
}
begin = task(name="begin the night", **_STUBBORN)(ingest.begin)
record = task(name="book a batch", task_run_name="book batch {number}", **_STUBBORN)
finish = task(name="finish the night", **_STUBBORN)(Ledger.finish_run)
note = task(name="note the night", **_STUBBORN)(Ledger.note_night)
screen_and_owe = task(name="screen and owe", **_STUBBORN)(owe_letters)
index_night = task(name="index", **_STUBBORN)(keeping.project)
post = task(name="post", cache_policy=NO_CACHE)(send_letters)


@record
def book(  # Prefect names the task by its number
    ledger: Ledger,
    run: int,
    number: int,  # noqa: ARG001  # the same
    batch: Sequence[booking.Outcome],
    limits: str,
) -> Iterator[Verdict]:
    """Book batch `number` of the night; said again after a broken connection it changes nothing.

    Returns an iterator, for of every item of a tuple Prefect keeps a note until the night is over.
    """
    return iter(booking.book(ledger, run, batch, limits))


@task(name="reach the post", **_STUBBORN)
def reach_post(settings: Settings) -> None:
    """Log in and leave again. Only this is tried again: a letter may have gone out before a connection broke."""
    check(server_of(settings))


@flow(name="nightly")
def night(on: date | None = None, wait: float = 0) -> NightReport | State[Any]:
    """One night: the inbox into the ledger, every debtor screened on the day, letters owed and sent, the report.

    `on` is the day of the screening, today where it is left out; `wait` for how many seconds another run may go on
    holding the ledger. Ends as failed, with one sentence, where it is held or the world stays away.
    """
    settings = Settings()
    logs.start(settings)
    try:
        settings.var.mkdir(parents=True, exist_ok=True)
        with Ledger.open(settings.ledger_url) as ledger, ledger.hold("zhipo nightly", wait=wait) as turn:
            told = _steps(on or settings.today(), settings, ledger, turn)
            watch = Watch()
            told, report = _shown(told, settings, ledger)
            watch.ended(ledger, told, settings)
            _ended.append(told)
    except LedgerHeldError as error:
        return Failed(message=str(error), name=_STOPPED)
    except booking.BROKEN_OFF as error:
        return Failed(message=f"{error}\n{_BROKE_OFF}", name=_STOPPED)
    if report:
        publish(told, report)
    return told


def _steps(on: date, settings: Settings, ledger: Ledger, turn: Turn) -> NightReport:
    started, run = datetime.now(UTC), begin(ledger, [settings.inbox])
    shut, came = _seen(settings)
    tally = Tally(run)
    _take_in(ledger, turn, ingest.batches(ledger, run, came, settings), tally, settings.limits)
    with tally.stage(Stage.SCREEN):
        flagged, near = screen_and_owe(ledger, on)
    turn.check()
    with tally.stage(Stage.POST):
        if settings.smtp_url and ledger.letters_owed():
            reach_post(settings, return_state=True)  # where it stays away, each letter says so and stays owed
        mailing = post(ledger, _plain(flagged), settings, on, turn)
    with tally.stage(Stage.INDEX):
        unindexed = _index(ledger, settings)
    accounting, aside = ledger.accounting(run), ledger.set_aside(run)
    told = NightReport(
        on=on,
        started=started,
        finished=datetime.now(UTC),
        files=came.count,
        indexed=accounting.indexed,
        duplicate=accounting.duplicate,
        quarantined=accounting.quarantined,
        pages=tally.readers.total(),
        ocr_pages=tally.readers["ocr"],
        warnings=dict(tally.warnings),
        set_aside=aside,
        left=tuple(came.left),
        flagged=tuple(flagged),
        letters_owed=mailing.owed,
        letters_refused=mailing.refused,
        letters_waiting=mailing.waiting,
        letters_sent=mailing.sent,
        troubles=(*filter(None, [shut]), *own_mistakes(aside), *mailing.troubles, *unindexed),
        deadlines=tuple(in_order(near)),
        contradictions=tuple(tally.contradictions),
        night=run,
        unread=shut is not None,
    )
    return _closed(told, ledger, settings, tally, indexed=not unindexed)


def _seen(settings: Settings) -> tuple[str | None, Intake]:
    """Why nothing of the inbox can be seen, and what lies in it."""
    shut = closed(settings.inbox, settings.own_folders)
    return shut, intake([] if shut else [settings.inbox], settings.settle_seconds, settings.own_folders)


def _closed(told: NightReport, ledger: Ledger, settings: Settings, tally: Tally, *, indexed: bool) -> NightReport:
    """The night with its doubts about itself, noted and finished."""
    run, inbox = tally.run, str(settings.inbox)
    told = told.model_copy(update={"fill_warnings": fill_warnings(ledger, run, inbox, told, tally)})
    note(ledger, run, _plain(record_of(run, inbox, told, tally)))
    # Last, so that a night which breaks off anywhere is taken up again as the same night.
    finish(ledger, run, told.files)
    if indexed:
        keeping.catch_up(ledger, settings)  # the night's own record, which tells how indexing went
    return told


def _shown(told: NightReport, settings: Settings, ledger: Ledger) -> tuple[NightReport, Path | None]:
    """The night and its page, or with the trouble that it has none: all else of it is done by then."""
    try:
        return told, write_report(told, settings, ledger)
    except OSError as error:
        why = sentence(error, settings.var)
        trouble = f"the report is not written: {why}; zhipo nightly writes it once there is room"
        return told.model_copy(update={"troubles": (*told.troubles, trouble), "unwritten": True}), None
    return told


def _take_in(ledger: Ledger, turn: Turn, batches: Iterable[list[booking.Outcome]], tally: Tally, limits: str) -> None:
    """Book batch after batch, as long as the ledger is ours."""
    for number, batch in enumerate(tally.read(batches), 1):
        turn.check()
        with tally.stage(Stage.BOOK):
            tally.booked(book(ledger, tally.run, number, _plain(batch), limits))


def _index(ledger: Ledger, settings: Settings) -> list[str]:
    """Sentences about what did not go well with the index; an index that stays away holds nothing up."""
    state = index_night(ledger, settings, return_state=True)
    error = state.result(raise_on_failure=False)
    return [keeping.later(error)] if isinstance(error, keeping.BEHIND) else state.result()


def run_night(on: date, wait: float = 0) -> int:
    """Exit status: 0, or 1 where a file was lost, a letter is still owed, or the night or a part of it was not done.

    `wait` is for how many seconds another run may go on holding the ledger.
    """
    if said := made_ready(HOME):
        complain(said)
    end_server_with_us()
    _ended.clear()
    try:
        state = night(on, wait, return_state=True)
        if state.name == _STOPPED:
            complain(state.message)
            return 1
        state.result()  # a mistake of ours is raised
    except HTTPError as error:
        words = str(error).partition("\n")[0][:_SHOWN]
        msg = f"Prefect's server failed, its files are in {HOME}: {words}"
        if not _ended:
            msg = f"{msg}\n{_BROKE_OFF}"
            raise PrefectUnavailableError(msg) from error
        complain(f"{msg}\nthe night itself is done")
    told = _ended[0]
    tell(told, SETTINGS)
    return 0 if told.balanced and not (told.letters_owed or told.unread or told.unwritten) else 1
