"""jdlint as a user has it: a wheel, installed with its compiled modules into an environment of its own."""

from __future__ import annotations

import subprocess
import venv
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent


def install(folder: Path) -> Path:
    """Build this checkout, install it into the folder at the versions that CI has, and give the path of its command."""
    venv.create(folder, with_pip=True)
    pip = (folder / "bin" / "pip", "install", "-q", "--disable-pip-version-check", "--compile")
    subprocess.run((*pip, "--require-hashes", "-r", ROOT / "requirements" / "ci.txt"), check=True)
    subprocess.run((*pip, "--no-deps", "--no-build-isolation", ROOT), check=True)
    return folder / "bin" / "jdlint"
