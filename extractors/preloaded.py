"""What the server of children loads, for all of them: the readers of digital papers and the fields."""

import gc

from extractors.machine.kept_patterns import kept

# Nothing that is loaded here is ever let go: looking for garbage among it costs a tenth of the start.
gc.disable()
try:
    with kept():
        from extractors import assemble, pipeline
        from extractors.reading import pdf, sources
        from extractors.reading.processes import child
        from extractors.reading.texts import text_file
finally:
    gc.freeze()
    gc.enable()

__all__ = ["assemble", "child", "pdf", "pipeline", "sources", "text_file"]
