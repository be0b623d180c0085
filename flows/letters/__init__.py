"""Letters (函件): owed, composed with what goes with them, posted, and looked at by a person. See `owed`."""
