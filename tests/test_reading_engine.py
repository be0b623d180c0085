"""The engine draws Chinese on a machine without a Chinese font, by the font that a wheel carries."""

import subprocess
import sys

import pytest

# In a process of its own: the engine can only be started anew while no document is open.
_DRAWN = """
import sys
from extractors.reading import engine
from extractors.reading.scans import equipment
engine._PLACES = ()
engine._KEPT = engine._told(engine._folders() if sys.argv[1] == "carried" else [b"/nowhere"])
print(equipment.draws(sys.argv[2]))
"""
DRAWN = [
    ("carried", "执", True, "the machine has no font, the wheel has"),
    ("carried", "喆", True, "a rare sign of a name"),
    ("carried", "\ue000", False, "a sign that no font has"),
    ("none", "执", False, "no font at all: the page is white"),
]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system brings Chinese fonts")
@pytest.mark.parametrize(("fonts", "sign", "drawn", "_why"), DRAWN, ids=[why for *_, why in DRAWN])
def test_a_page_that_carries_no_font(fonts: str, sign: str, drawn: bool, _why: str) -> None:
    told = subprocess.run([sys.executable, "-c", _DRAWN, fonts, sign], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == str(drawn)
