"""Engines (读取引擎): what reads files, confined children of this machine or workers of Dask."""
