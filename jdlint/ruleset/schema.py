"""The JSON Schema of rule files, made from the models that read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jdlint.ruleset.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jdlint.checks.base import Check

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"


def rule_schema(checks: Mapping[str, type[Check]]) -> dict[str, Any]:
    """The schema of a rule file; `check` is one of these checks, told apart by `use`.

    Name and family are those of the file and its folder, so a rule file need not say them.
    """
    schema = Rule.model_json_schema()
    definitions = schema.setdefault("$defs", {})
    definitions.pop("Check", None)
    for name, check in sorted(checks.items()):
        own = check.model_json_schema(ref_template="#/$defs/{model}")
        definitions.update(own.pop("$defs", {}))
        own["properties"]["use"] = {"const": name}
        definitions[f"check-{name}"] = own
    schema["properties"]["check"] = {"oneOf": [{"$ref": f"#/$defs/check-{name}"} for name in sorted(checks)]}
    schema["required"] = [key for key in schema["required"] if key not in ("name", "family")]
    return {"$schema": _DRAFT, **schema, "title": "jdlint rule"}
