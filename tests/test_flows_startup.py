"""What a command loads before it answers: nothing of the night, the index or OCR that it does not need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from extractors import cut_outs_asked

SAMPLE = max((Path(__file__).parent.parent / "samples").rglob("*notice*.pdf"))
OF_THE_NIGHT = {"prefect", "distributed", "elasticsearch", "onnxruntime", "cv2", "opencc"}
OF_THE_READER = {"spacy", "pdfplumber", "pdfminer", "pypdfium2", "numpy", "extractors.patterns"}
OF_THE_LEDGER = {"sqlalchemy", "alembic", "psycopg"}
REST_OF_SPACY = {"spacy.language", "spacy.pipeline", "spacy.training", "spacy.cli", "weasel"}
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


def told(code: str) -> str:
    """What a fresh process prints."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("why", "module", "not_loaded"),
    [
        (
            "children begin to load before the command line and the vocabulary",
            "flows.begin",
            OF_THE_READER | {"typer", "rich", "pydantic", "models", "flows.cli"},
        ),
        (
            "children load of spaCy the document alone, and nothing of OCR or of the terminal",
            "extractors.preloaded",
            OF_THE_NIGHT | OF_THE_LEDGER | REST_OF_SPACY | {"typer", "pydantic_settings", "pdfplumber", "PIL"},
        ),
        ("a night reads by children too: its own process has no grammar", "flows.night.nightly", OF_THE_READER),
        (
            "a child that makes pictures loads the module of its function",
            cut_outs_asked.__module__,
            OF_THE_NIGHT | OF_THE_LEDGER | {"typer", "flows", "ledger"},
        ),
    ],
)
def test_a_module_loads_what_it_needs(why: str, module: str, not_loaded: set[str]) -> None:
    assert set(told(f"import {module}, sys; print(*sys.modules)").split()) & not_loaded == set(), why


@pytest.mark.parametrize(
    ("why", "asked", "answer"),
    [
        ("a function of the package", "import spacy; print(spacy.blank('zh')('中国')[0])", "中"),
        ("its version", "import spacy; print(spacy.__version__ > '3')", "True"),
        ("a module of it", "import spacy.cli; print(spacy.cli.download.__name__)", "download"),
        ("a name of a module", "from spacy.language import Language; print(Language.__name__)", "Language"),
        ("what checks a document", "import spacy.schemas; print(spacy.schemas.TokenPattern.__name__)", "TokenPattern"),
        ("the same document", "import spacy.tokens; print(spacy.tokens.Doc is spacy_parts.Doc)", "True"),
        ("no name of it", "import spacy; print(hasattr(spacy, 'zhipo'))", "False"),
    ],
)
def test_the_rest_of_spacy_comes_when_it_is_asked_for(why: str, asked: str, answer: str) -> None:
    assert told(f"from extractors import spacy_parts; {asked}").strip() == answer, why


def test_spacy_is_left_as_it_is_where_it_is_there_already() -> None:
    assert told("import spacy; from extractors import spacy_parts; print(type(spacy).__name__)").strip() == "module"
