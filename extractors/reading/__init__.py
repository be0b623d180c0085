"""From files to source texts, and to pictures of their words. This package alone loads nothing: see `sources`."""
