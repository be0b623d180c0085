"""JSON for terminals and logs: one value, in which nothing of a stranger's words can act on whoever reads it."""

import json
import re
from typing import Any

# JSON itself escapes what lies below the space. A terminal also obeys C1 (U+009B begins a command as ESC [ does), some
# readers end a line at U+2028, and directions reorder what is seen. Outside strings none of these occurs in JSON.
_ACTS = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def json_text(value: Any, indent: int | None = None) -> str:
    """The value as JSON in which Chinese can be read; the same value comes back out of it."""
    written = json.dumps(value, ensure_ascii=False, indent=indent, default=str)
    return _ACTS.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
