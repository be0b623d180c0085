"""Screenings (筛查结果) in the store, and the letters that follow from them. See `saved`."""
