"""Brings a database to the newest schema with the migrations inside this package (Alembic)."""

from importlib.resources import files

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection

from models.world import WorldError


class NewerSchemaError(WorldError):
    """The ledger was made by a newer program."""

    def __str__(self) -> str:
        """One line for the terminal."""
        return f"the ledger's schema {self.args[0]} is of a newer Zhipo than this one: install that"


def upgrade(connection: Connection) -> None:
    """Run what is missing, within the caller's transaction; an up-to-date database is left as it is.

    Raises NewerSchemaError where a newer program made it.
    """
    config = configuration()
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        at = MigrationContext.configure(connection).get_current_revision()
        if at in {one.revision for one in ScriptDirectory.from_config(config).walk_revisions()}:
            raise
        raise NewerSchemaError(at) from error


def configuration() -> Config:
    """Where the migrations are."""
    config = Config()
    config.set_main_option("script_location", str(files("ledger") / "migrations").replace("%", "%%"))
    return config
