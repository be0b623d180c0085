"""The machine of patterns (模式): compiled once and kept, asked only where a string of theirs stands."""
