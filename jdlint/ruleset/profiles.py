"""Profiles: sets of rules that go together, as `rules/profiles.toml` and the rule files themselves say."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from jdlint.errors import RuleError
from jdlint.model import Strict
from jdlint.ruleset.explain import explain
from jdlint.ruleset.rule import Text
from jdlint.tables.folder import rules_folder
from jdlint.tables.read import parse_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jdlint.ruleset.rule import Rule

RECOMMENDED: Final = "recommended"


class Profile(Strict):
    """One profile; its rules are those that name it, what it adds to, and not what it leaves out."""

    summary: Text
    adds_to: tuple[str, ...] = ()
    leaves_out: tuple[str, ...] = ()


@cache
def read_profiles() -> Mapping[str, Profile]:
    """The bundled profiles by name.

    Raises RuleError where the file is wrong.
    """
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415 - the recommended profile needs no file

    path = rules_folder() / "profiles.toml"
    try:
        return TypeAdapter(dict[str, Profile]).validate_python(parse_document(path))
    except ValidationError as error:
        raise RuleError(f"{path}: {explain(error, Profile)}") from error


def profile_names(rules: Iterable[Rule]) -> set[str]:
    """All profiles: the bundled ones and those that only rules name."""
    return {*read_profiles(), *(name for rule in rules for name in rule.profiles)}


def rules_in(names: Iterable[str], rules: Sequence[Rule]) -> set[str]:
    """The names of the rules that any of these profiles holds."""
    return {rule for name in names for rule in _held(name, rules)}


def _held(name: str, rules: Sequence[Rule]) -> set[str]:
    held = {rule.name for rule in rules if name in rule.profiles}
    if name == RECOMMENDED:
        return held  # the usual case needs no file
    profile = read_profiles().get(name)
    if profile is None:
        return held
    return (held | rules_in(profile.adds_to, rules)) - set(profile.leaves_out)
