"""Reading in child processes (子进程): what hangs, crashes or eats memory there costs one file. See `children`."""
