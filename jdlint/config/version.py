"""`required-version`: a config may say which versions of jdlint it was written for."""

from __future__ import annotations

import operator
import re
from typing import TYPE_CHECKING, Final

from jdlint.errors import ConfigError
from jdlint.text.lazy import Lazy
from jdlint.version import __version__

if TYPE_CHECKING:
    from jdlint.config.model import Config

_COMPARE: Final = {
    ">=": operator.ge, "<=": operator.le, "==": operator.eq, "!=": operator.ne, ">": operator.gt, "<": operator.lt,
}  # fmt: skip
_PART: Final = Lazy(r"\s*(>=|<=|==|!=|>|<|)\s*(\d{1,6}(?:\.\d{1,6}){0,3})\s*")


def require_version(config: Config, origin: str) -> None:
    """Raise ConfigError where this version of jdlint is none of those that `required-version` names."""
    wanted = config.required_version
    if wanted is None:
        return
    if not all(_holds(part, __version__, origin) for part in wanted.split(",")):
        raise ConfigError(f"{origin}: key 'required-version' asks for jdlint {wanted}, but this is {__version__}")


def _holds(part: str, version: str, origin: str) -> bool:
    found = _PART.fullmatch(part)
    if not found:
        raise ConfigError(f"{origin}: key 'required-version': {part!r} is no version; write '>=0.1, <1' or '0.1.0'")
    return bool(_COMPARE[found[1] or "=="](_numbers(version), _numbers(found[2])))


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in re.findall(r"\d+", version)[:4]]
    return (*numbers, *[0] * (4 - len(numbers)))
