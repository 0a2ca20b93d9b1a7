"""How files beside the config name postings: from their own folder, with forward slashes."""

from __future__ import annotations

import os
from pathlib import Path


def relative_name(path: str, folder: Path) -> str:
    """The path of a posting as seen from a folder; no link is followed."""
    return Path(os.path.relpath(path, folder)).as_posix()
