"""Reading rule files: folders `<family>/<name>.toml` become rules, and what is wrong is told by file and key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jdlint.errors import RuleError
from jdlint.ruleset.explain import explain, first_place
from jdlint.ruleset.rule import Rule
from jdlint.tables.compiled import compiled
from jdlint.tables.folder import rules_folder
from jdlint.tables.read import rule_documents

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jdlint.checks.base import Check


def make_rule(path: Path, data: Mapping[str, Any], *, checks: Mapping[str, type[Check]], prefix: str = "") -> Rule:
    """Make the rule of one file; its folder names the family and its stem the rule, behind `prefix/` for packs.

    Raises RuleError where something is wrong; the message names the file and the key.
    """
    from pydantic import ValidationError  # noqa: PLC0415 - the bundled rules are kept ready

    name = f"{prefix}/{path.stem}" if prefix else path.stem
    if data.get("name", name) != name:
        raise RuleError(f"{path}: key 'name' is {data['name']!r}, but the file's name makes it {name!r}")
    try:
        return Rule.model_validate({"family": path.parent.name, **data, "name": name}, context={"checks": checks})
    except ValidationError as error:
        check = data.get("check")
        used = checks.get(str(check.get("use"))) if isinstance(check, dict) else None
        raise RuleError(
            f"{first_place(path, error)}: {explain(error, Rule, {'check': used} if used else None)}"
        ) from error


def load_folder(folder: Path, *, checks: Mapping[str, type[Check]], prefix: str = "") -> tuple[Rule, ...]:
    """All rules of a folder, in order of family and name.

    Raises RuleError where the folder is missing, holds no rule file, or holds a wrong one.
    """
    if folder == rules_folder() and not prefix:
        bundled: tuple[Rule, ...] = compiled("rules", lambda: _prepared(_load(folder, checks=checks)))
        return bundled
    return _load(folder, checks=checks, prefix=prefix)


def _load(folder: Path, *, checks: Mapping[str, type[Check]], prefix: str = "") -> tuple[Rule, ...]:
    if folder.is_file():
        raise RuleError(f"{folder}: is a file; name the folder that holds <family>/<name>.toml")
    if not folder.is_dir():
        raise RuleError(f"{folder}: does not exist; check the spelling, or begin one with `jdlint new-rule`")
    documents = rule_documents(folder)
    if not documents:
        raise RuleError(f"{folder}: holds no rule file; put one at {folder}/<family>/<name>.toml")
    return tuple(make_rule(folder / name, data, checks=checks, prefix=prefix) for name, data in documents.items())


def _prepared(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The rules with all that can be worked out before a posting is there, so that it is kept with them."""
    for rule in rules:
        rule.check.prepare()
    return rules
