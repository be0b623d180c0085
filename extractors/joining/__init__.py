"""From printed lines to the text to match in (匹配文本): lines joined, signs folded, and the way back. See `source`."""
