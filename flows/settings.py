"""Settings of an installation, from the environment (prefix ZHIPO_); each is typed and listed by `zhipo doctor`."""

import re
from datetime import date, datetime
from pathlib import Path
from typing import Literal
from urllib.parse import unquote
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

_IN_QUERY = re.compile(r"[?&](?:ssl)?password=([^&#]+)", re.IGNORECASE)


class Settings(BaseSettings):
    """What an operator may set; every field's description is its documentation."""

    model_config = SettingsConfigDict(
        env_prefix="ZHIPO_", env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True
    )

    var: Path = Field(
        Path("var"), description="Folder for everything that is written: ledger, archive, report, letters."
    )
    inbox: Path = Field(Path("inbox"), description="Folder whose papers a night reads; never changed.")
    archive: Path | None = Field(None, description="Folder of the copies of every file; empty: ZHIPO_VAR/archive.")
    settle_seconds: float = Field(
        5, ge=0, description="A night leaves files that change within so many seconds for the next one."
    )
    database_url: str = Field(
        "", repr=False, description="Ledger, SQLite or postgresql://…; empty: SQLite in ZHIPO_VAR/zhipo.db."
    )
    elasticsearch_url: SecretStr = Field(
        SecretStr(""), description="Index, https://user:password@host:9200; empty: no index, everything else works."
    )
    elasticsearch_api_key: SecretStr = Field(SecretStr(""), description="API key of the index, instead of a password.")
    elasticsearch_ca_file: Path | None = Field(None, description="Certificate (PEM) by which the index proves itself.")
    kibana_url: SecretStr = Field(
        SecretStr(""), description="Kibana, https://user:password@host:5601; empty: `zhipo kibana import` has no aim."
    )
    kibana_api_key: SecretStr = Field(SecretStr(""), description="API key of Kibana, instead of a password.")
    kibana_ca_file: Path | None = Field(None, description="Certificate (PEM) by which Kibana proves itself.")
    smtp_url: str = Field(
        "", repr=False, description="Post, smtp://user:password@host:port; empty: letters are written as .eml."
    )
    sender: str = Field("zhipo@localhost", description="Address that letters come from.")
    smtp_ca_file: Path | None = Field(
        None, description="Certificates (PEM) that the post trusts; empty: this machine's."
    )
    smtp_timeout: float = Field(30, gt=0, le=600, description="Seconds that the mail server may take to answer.")
    smtp_tries: int = Field(3, ge=1, le=10, description="Tries a night where the server says: not now.")
    smtp_pause: float = Field(20, ge=0, le=3600, description="Seconds before the second try; three times as long each.")
    digest_day: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] = Field(
        "monday", description="Weekday on which letters of U3 and U4 go out; U1 and U2 go at once."
    )
    offices: Path | None = Field(
        None, description="Address book, TOML by court code (docs/offices.toml); or the older CSV of court, address."
    )
    workers: int = Field(2, ge=0, le=64, description="Child processes that read files; 0 reads in this one.")
    batch_size: int = Field(200, ge=1, le=10_000, description="Files of one transaction of the ledger.")
    ocr_workers: int = Field(2, ge=0, le=64, description="Child processes for scans alone; 0: those of ZHIPO_WORKERS.")
    file_seconds: int = Field(120, ge=1, description="Longest time one file may take before it is set aside.")
    ocr_page_seconds: int = Field(10, ge=1, description="Added to it while a page is read by OCR, for that page alone.")
    ocr_file_seconds: int = Field(3_600, ge=1, description="Most that is added for all pages of one file.")
    file_memory_mb: int = Field(2048, ge=512, description="Largest address space of a child process, in MB.")
    ocr_memory_mb: int = Field(2048, ge=1024, description="The same of a child process that reads scans, in MB.")
    file_size_mb: int = Field(100, ge=1, description="Largest file that is read, in MB.")
    file_pages: int = Field(5_000, ge=1, description="Most pages of a file that is read.")
    file_characters: int = Field(1_000_000, ge=1_000, description="Most characters of a file that is read.")
    file_result_mb: int = Field(64, ge=1, description="Largest reading of one file, in MB.")
    file_written_mb: int = Field(0, ge=0, description="Largest file that a child process may write, in MB.")
    file_handles: int = Field(64, ge=32, description="Most files that a child process may hold open.")
    pictures: int = Field(300, ge=0, description="Most pictures of quoted words that one night makes; 0: none.")
    disk_free_mb: int = Field(1000, ge=0, description="Least room on its disks that `zhipo doctor` finds in order.")
    language: Literal["zh", "en"] = Field("zh", description="Language of report and letters.")
    mask_names: str = Field(
        "",
        pattern=r"^((index|report|letters)([ ,]+(index|report|letters))*)?$",
        description="Where names of persons are masked: any of index, report, letters; empty: nowhere.",
    )
    log: Literal["off", "text", "json"] = Field("off", description="One line an event on the error stream.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="From which level on.")
    schedule: str = Field("0 2 * * *", description="When `zhipo serve` starts the night, as cron: minute hour day …")
    timezone: str = Field("Asia/Shanghai", description="Time zone of the schedule, and of the day that a night is of.")
    engine: str = Field(
        "local",
        pattern=r"^(local|dask|(tcp|tls|ucx)://.+:\d+)$",
        description="Where a night's files are read: local, dask (on this machine) or a scheduler's tcp://host:8786.",
    )

    @field_validator("timezone")
    @classmethod
    def _known(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            msg = f"{name!r} is no time zone: write it as Asia/Shanghai"
            raise ValueError(msg) from error
        return name

    def today(self) -> date:
        """The day it is in the time zone of the courts, wherever the machine stands."""
        return datetime.now(ZoneInfo(self.timezone)).date()

    @property
    def ledger_url(self) -> str:
        """The ledger's URL with the default filled in."""
        return self.database_url or f"sqlite:///{self.var / 'zhipo.db'}"

    @property
    def archive_folder(self) -> Path:
        """The archive with the default filled in."""
        return self.archive or self.var / "archive"

    @field_validator("sender")
    @classmethod
    def _is_an_address(cls, sender: str) -> str:
        from alerts.offices.sender import sender_of  # loaded only where one is set

        sender_of(sender)
        return sender

    @property
    def own_folders(self) -> frozenset[Path]:
        """Folders of ours, which are no part of an inbox that they lie in."""
        return frozenset({self.var.resolve(), self.archive_folder.resolve()})

    @property
    def limits(self) -> str:
        """What one file may cost, in one line: a file that was too much for other limits is read again."""
        names = sorted(name for name in type(self).model_fields if name.startswith("file_"))
        names += ["ocr_memory_mb", "ocr_page_seconds", "ocr_file_seconds"]
        return " ".join(f"{name}={getattr(self, name)}" for name in names)

    def masks_names(self, place: Literal["index", "report", "letters"]) -> bool:
        """Whether names of natural persons are masked there."""
        return place in self.mask_names.replace(",", " ").split()

    @property
    def secrets(self) -> frozenset[str]:
        """Every password and key in the settings, as it stands in them and as it is sent: never to be printed."""
        hidden = (self.elasticsearch_url, self.kibana_url)
        urls = (self.database_url, self.smtp_url, *(url.get_secret_value() for url in hidden))
        found = {password for url in urls for password in _passwords(url)}
        keys = (self.elasticsearch_api_key.get_secret_value(), self.kibana_api_key.get_secret_value())
        return frozenset({*found, *map(unquote, found), *(key for key in keys if key)})


def _passwords(url: str) -> list[str]:
    """The passwords in an address and in its query; also of one that cannot be taken apart."""
    written = url.partition("://")[2].rpartition("@")[0].partition(":")[2]
    return [*_IN_QUERY.findall(url), *([written] if written else [])]


def without_secrets(text: str, settings: Settings) -> str:
    """The text with every password and key of the settings starred."""
    for secret in sorted(settings.secrets, key=len, reverse=True):
        text = text.replace(secret, "***")
    return text
