"""The doctor (体检): what is wrong with an installation, and what to do. See `parts`."""
