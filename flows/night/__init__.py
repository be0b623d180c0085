"""The night (夜间任务): the Prefect flow around the plain steps, and what it leaves behind. See `nightly`."""
