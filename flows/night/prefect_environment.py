"""What Prefect must find in the environment when it is imported; import this before it.

What is set already stays: a service of `docker-compose.yml` says where its server is.
"""

import os

from flows.settings import Settings

SETTINGS = Settings()
HOME = (SETTINGS.var / "prefect").resolve()
HOME.mkdir(parents=True, exist_ok=True)

# Its own files beside ours, no messages home.
os.environ.setdefault("PREFECT_HOME", str(HOME))
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("DO_NOT_TRACK", "1")
# At a terminal quiet unless asked, for the night tells its troubles itself, one line each; where a server keeps the
# logs of every night (`keep_logs`), they are written.
_asked = "PREFECT_LOGGING_LEVEL" in os.environ or "PREFECT_API_URL" in os.environ
os.environ.setdefault("PREFECT_LOGGING_LEVEL", "INFO" if _asked else "CRITICAL")
os.environ.setdefault("PREFECT_SERVER_LOGGING_LEVEL", "ERROR" if _asked else "CRITICAL")
# Its temporary server takes some seconds to start, and much longer where a busy machine shares its cores.
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "240")


def keep_logs() -> None:
    """Write logs as for a server that keeps them; before Prefect is imported."""
    if not _asked:
        os.environ["PREFECT_LOGGING_LEVEL"] = "INFO"
