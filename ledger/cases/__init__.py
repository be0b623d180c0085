"""A debtor's cases (案件), put together from papers for any day. See `dossiers`."""
