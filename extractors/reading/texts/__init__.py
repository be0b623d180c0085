"""Texts as published (.txt): their lines, their markup, and the papers in them. See `text_file`."""
