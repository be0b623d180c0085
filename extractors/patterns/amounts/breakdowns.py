"""Words by which a paper says what a sum went to (其中…，…), part by part."""

from extractors.machine.kept_patterns import compiled

# 以上共计…元，其中…: the whole of what came in, and its parts behind.
SUMS_UP = compiled(r"(?:[共合总]计|累计|总额|上述|以上|前述|该)[^，。；\d]{0,12}$")
OPENS = compiled(r"[，。；（：](?:其中|分别|包括)|，[^，。；\d]{0,10}$")
