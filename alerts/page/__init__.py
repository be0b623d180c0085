"""The page of the night (夜间报告): its sections, tables, charts and the law that it cites."""
