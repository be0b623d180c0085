"""Brings a database to the newest schema with the migrations inside this package (Alembic)."""

from importlib.resources import files

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def upgrade(connection: Connection) -> None:
    """Run what is missing, within the caller's transaction; an up-to-date database is left as it is."""
    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def configuration() -> Config:
    """Where the migrations are."""
    config = Config()
    config.set_main_option("script_location", str(files("ledger") / "migrations").replace("%", "%%"))
    return config
