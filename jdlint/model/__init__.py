"""Values that people write in files, checked by pydantic when they are read, and loaded without it afterwards."""

from jdlint.model.limits import Limits, Passes
from jdlint.model.strict import NO_ENTRIES, Strict

__all__ = ["NO_ENTRIES", "Limits", "Passes", "Strict"]
