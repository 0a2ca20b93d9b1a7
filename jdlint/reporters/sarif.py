"""`sarif`: SARIF 2.1.0, for code-scanning services; the help of a rule is what its file says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from jdlint.reporters.base import all_findings
from jdlint.text.inert import inert_json, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding, Suppressed
    from jdlint.reporters.base import Checked, Run
    from jdlint.ruleset.rule import Rule

_LEVELS: Final = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """One log with one run."""
    silent = [suppressed for posting in postings for suppressed in posting.report.suppressed]
    found = [*all_findings(postings), *(suppressed.finding for suppressed in silent)]
    names = sorted({finding.rule for finding in found} | set(run.rules))
    driver = {
        "name": "jdlint",
        "version": run.version,
        "semanticVersion": run.version,
        "rules": [_rule(name, run.rules.get(name)) for name in names],
        "properties": {"ruleset_digest": run.digest()},
    }
    numbers = {name: number for number, name in enumerate(names)}
    results = [_result(finding, numbers[finding.rule]) for finding in all_findings(postings)]
    results += [{**_result(one.finding, numbers[one.finding.rule]), "suppressions": [_reason(one)]} for one in silent]
    log = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    yield inert_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [log]}, indent=2) + "\n"


def _rule(name: str, rule: Rule | None) -> dict[str, Any]:
    if rule is None:
        return {"id": name}
    sources = [f"{source.title}{f' <{source.url}>' if source.url else ''}" for source in rule.sources]
    help_text = "\n\n".join([rule.rationale, *(f"Source: {source}" for source in sources)])
    described = {
        "id": name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.rationale},
        "help": {"text": help_text},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": sorted({rule.family, rule.evidence})},
    }
    return {**described, "helpUri": quote(rule.url, safe=":/?#[]@!$&'()*+,;=%~")} if rule.url else described


def _result(finding: Finding, number: int) -> dict[str, Any]:
    return {
        "ruleId": finding.rule,
        "ruleIndex": number,
        "level": _LEVELS[finding.severity],
        "message": {"text": visible(finding.message)},
        "locations": [{"physicalLocation": _place(finding)}],
        "partialFingerprints": {"jdlint/v1": finding.fingerprint},
        "properties": {"section": finding.section, "evidence": finding.evidence, "severity": finding.severity},
    }


def _reason(suppressed: Suppressed) -> dict[str, str]:
    kind = {"kind": "inSource" if suppressed.kind == "in-source" else "external"}
    return kind | ({"justification": visible(suppressed.reason)} if suppressed.reason else {})


def _place(finding: Finding) -> dict[str, Any]:
    region = {
        "startLine": finding.line, "startColumn": finding.column, "endLine": finding.end_line,
        "endColumn": finding.end_column, "charOffset": finding.start, "charLength": finding.end - finding.start,
        "snippet": {"text": finding.text},
    }  # fmt: skip
    return {"artifactLocation": {"uri": quote(finding.path.replace("\\", "/"), errors="surrogateescape")},
            "region": region}  # fmt: skip
