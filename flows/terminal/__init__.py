"""What a person sees and says at the terminal (终端): lines, tables of JSON, errors, the log."""
