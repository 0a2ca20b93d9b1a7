"""The title of the job that a posting is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.checks.anchor import posting_anchor

if TYPE_CHECKING:
    from jdlint.posting.posting import Posting

_LONGEST = 120


def job_title(posting: Posting) -> str:
    """The title by front matter or text, else the first heading; nothing where that is too long to be one."""
    if posting.metadata.title:
        return posting.metadata.title
    text = " ".join(posting.prose[slice(*posting_anchor(posting))].split())
    return text if len(text) <= _LONGEST else ""
