"""Ruled tables (表格) of any page: their strokes, their cells, and the lines that stand in these."""
