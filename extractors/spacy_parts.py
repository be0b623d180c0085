"""The parts of spaCy that this package works with: the document, its spans and the vocabulary.

`import spacy` loads its trainable pipeline and its command line as well, and a second goes with them. Here the package
stands without its own beginning (its `__init__`) while these parts are imported. That is made up for as soon as
anybody asks the package for more (`spacy.blank`, `import spacy.cli`); where spaCy is there already, nothing is done.
"""

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec
from types import ModuleType
from typing import Any

_PACKAGE = "spacy"
_LATER = "schemas"  # what checks documents made by hand; its classes take a while to build
_PATH = "__path__"  # what every import of a further module asks its package for
_ASKED = {_PATH, "__version__"}  # of the names with underscores; others are asked of any module, by who looks around


class _Begun(ModuleType):
    """spaCy's package, whose beginning has not run yet."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name not in _ASKED:
            raise AttributeError(name)
        self.__class__ = ModuleType  # type: ignore[assignment]  # first: the beginning asks the package for names too
        spec = self.__spec__
        if spec is None or spec.loader is None:
            raise AttributeError(name)
        self.__path__ = list(spec.submodule_search_locations or ())
        spec.loader.exec_module(self)
        return getattr(self, name)


def _module(name: str, *, later: bool) -> ModuleType:
    """A module of that name that stands in its place and has not run; where it is for later, it runs when asked."""
    spec = find_spec(name)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(name)
    if later:
        spec.loader = LazyLoader(spec.loader)
    module = module_from_spec(spec)
    sys.modules[name] = module
    if later:
        spec.loader.exec_module(module)
    return module


_begun = None if _PACKAGE in sys.modules else _module(_PACKAGE, later=False)
if _begun:
    setattr(_begun, _LATER, _module(f"{_PACKAGE}.{_LATER}", later=True))

from spacy.tokens import Doc, Span, SpanGroup  # noqa: E402 the package is in place by now
from spacy.vocab import Vocab  # noqa: E402

if _begun:
    delattr(_begun, _PATH)
    _begun.__class__ = _Begun

__all__ = ["Doc", "Span", "SpanGroup", "Vocab"]
