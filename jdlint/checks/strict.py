"""The base of everything that people write in files: rules, parameters, settings."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Strict(BaseModel):
    """A frozen model in which a key that it does not know is an error.

    Its validator is built when something is first validated, which a run with the bundled rules alone never does.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
