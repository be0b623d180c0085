"""Filings come in (收件): from the inbox to the archive and the ledger, or set aside with a reason. See `ingest`."""
