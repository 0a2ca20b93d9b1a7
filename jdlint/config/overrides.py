"""Overrides: what holds for the files that a glob names."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

    from jdlint.config.model import Config, Override


@lru_cache(maxsize=256)
def _globs(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec as Spec  # noqa: PLC0415 - only where a config has overrides

    return Spec.from_lines(patterns)


def matching(config: Config, path: str | Path) -> tuple[int, ...]:
    """The positions of the overrides whose globs match the path; globs are read from the config's folder."""
    if not config.overrides:
        return ()
    place = _from_root(Path(path), config.root)
    return tuple(number for number, over in enumerate(config.overrides) if _globs(over.files).match_file(place))


def _from_root(path: Path, root: Path) -> str:
    try:
        return path.absolute().relative_to(root.absolute()).as_posix()
    except ValueError:
        return path.as_posix()


def overridden(config: Config, numbers: tuple[int, ...]) -> Config:
    """The config with these overrides laid over it, in order: tables are merged, lists of additions joined."""
    for number in numbers:
        config = _lay(config, config.overrides[number])
    return config


def _lay(config: Config, over: Override) -> Config:
    changed: dict[str, Any] = {}
    for name in over.model_fields_set - {"files"}:
        old, new = getattr(config, name), getattr(over, name)
        if name == "employer":
            changed[name] = old.model_copy(update={key: getattr(new, key) for key in new.model_fields_set})
        elif isinstance(new, dict):
            changed[name] = {**old, **new}
        else:
            changed[name] = new if name in ("select", "profiles") else (*old, *new)
    return config.model_copy(update=changed)
