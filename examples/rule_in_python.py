"""Build a rule in Python and run it by itself."""

from __future__ import annotations

import jdlint
from jdlint.checks.terms import Terms

rule = jdlint.Rule.model_validate(
    {
        "name": "no-synergy",
        "family": "house-style",
        "severity": "warning",
        "summary": "A word that says nothing",
        "message": "“{text}” says nothing; {instead}.",
        "rationale": "Readers skip it.",
        "evidence": "convention",
        "check": Terms.model_validate(
            {"use": "terms", "terms": [{"find": ["synergy"], "suggest": ["working together"]}]}
        ),
    }
)

linter = jdlint.Linter(rules=[rule])
for finding in linter.check_text("You believe in synergy."):
    print(f"{finding.line}:{finding.column} {finding.message}")
