"""Which CI service we run in, and the output format that it reads."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def usual_format(environ: Mapping[str, str] = os.environ) -> str:
    """The format where none is asked for: that of the CI service, or `full`."""
    if environ.get("GITHUB_ACTIONS") == "true":
        return "github"
    return "gitlab" if environ.get("GITLAB_CI") == "true" else "full"
