"""The index (索引) from the command line: kept up with the ledger, searched, shown in Kibana."""
