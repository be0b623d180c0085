"""What a command loads before it answers: nothing of the night, the index or OCR that it does not need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = max((Path(__file__).parent.parent / "samples").rglob("*notice*.pdf"))
OF_THE_NIGHT = {"prefect", "distributed", "elasticsearch", "onnxruntime", "cv2", "opencc"}
OF_THE_READER = {"spacy", "pdfplumber", "pdfminer", "pypdfium2", "numpy"}
OF_THE_LEDGER = {"sqlalchemy", "alembic", "psycopg"}
TOLD = "import sys; from flows.cli import app; app(sys.argv[1:], standalone_mode=False); print('\\n'.join(sys.modules), file=sys.stderr)"


def loaded(*words: str, var: Path) -> set[str]:
    """The packages that a command has loaded when it is done, in its own process."""
    env = {**os.environ, "ZHIPO_VAR": str(var)}
    command = [sys.executable, "-c", TOLD, *words]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    return set(done.stderr.split("\n"))


@pytest.mark.parametrize(
    ("why", "words", "not_loaded"),
    [
        ("help asks nobody", ("--help",), OF_THE_NIGHT | OF_THE_READER | OF_THE_LEDGER),
        ("files are read by children", ("read", str(SAMPLE)), OF_THE_NIGHT | OF_THE_READER | OF_THE_LEDGER),
        ("a screening asks the ledger alone", ("screen", "--on", "2024-01-25"), OF_THE_NIGHT | OF_THE_READER),
        ("so does a debtor", ("debtor", "某公司"), OF_THE_NIGHT | OF_THE_READER),
    ],
)
def test_a_command_loads_what_it_needs(why: str, words: tuple[str, ...], not_loaded: set[str], tmp_path: Path) -> None:
    assert loaded(*words, var=tmp_path) & not_loaded == set(), why


def test_spacy_comes_without_its_command_line_until_that_is_asked_for() -> None:
    told = (
        "import extractors.assemble, sys; a = 'weasel' in sys.modules; import spacy.cli; print(a, spacy.cli.download)"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("False <function download")
