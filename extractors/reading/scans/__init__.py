"""Scanned pages (扫描件): from a picture to printed lines. See `ocr`."""
