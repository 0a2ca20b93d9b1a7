"""Where and when something was measured, in words for the reader of a table."""

from __future__ import annotations

import os
import platform
import re
from datetime import UTC, datetime
from pathlib import Path


def setting() -> str:
    """The processor, the system's Python and the day."""
    today = datetime.now(UTC)
    day = f"{today.day} {today:%B %Y}"
    return f"{os.cpu_count()} cores of {_processor()}, Python {platform.python_version()}, {day}"


def _processor() -> str:
    known = Path("/proc/cpuinfo")
    names = re.findall(r"^model name\s*: (.+)$", known.read_text("utf-8"), re.MULTILINE) if known.exists() else []
    return names[0] if names else platform.processor() or platform.machine()
