"""Alembic's entry: runs the migrations on the connection that `ledger.store.upgrade` hands over."""

from alembic import context

from ledger.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=False)
context.run_migrations()
