"""spaCy without its command line: `import spacy` loads it for one name, `spacy.info`, and half a second goes with it.

While spaCy is imported for the first time an empty package stands in the command line's place; afterwards it can be
imported as ever.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_CLI, _INFO = "spacy.cli", "spacy.cli.info"
_STAND_INS = {_CLI: ModuleType(_CLI), _INFO: ModuleType(_INFO)}


def _info(*words: Any, **options: Any) -> Any:
    return import_module(_INFO).info(*words, **options)


def leave_out_cli() -> None:
    """Keep the command line out of the first `import spacy` of this process."""
    if "spacy" not in sys.modules:
        _STAND_INS[_INFO].info = _info  # type: ignore[attr-defined]  # the one name that spaCy wants of it
        sys.modules.update(_STAND_INS)


def let_cli_in() -> None:
    """Take the empty package away again, once spaCy is there."""
    for name, stand_in in _STAND_INS.items():
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
