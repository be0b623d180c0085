"""Posting (发送): which letters are owed, on which day they go, and how they reach a mail server."""
