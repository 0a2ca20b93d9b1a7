"""The output formats: each fits the schema of those who read it, and says the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator

from jdlint.text.columns import width

if TYPE_CHECKING:
    from tests.command import Command

SCHEMAS = Path(__file__).parent / "schemas"
EXAMPLES = Path(__file__).parent.parent / "examples"
FORMATS = ("full", "concise", "grouped", "json", "json-lines", "github", "gitlab", "sarif", "junit", "rdjson",
           "markdown", "agent")  # fmt: skip


def shown(jdlint: Command, output_format: str, *args: str) -> str:
    """What is shown of two postings with findings and one without."""
    for name in ("therapist.md", "backend-engineer.md"):
        jdlint.write(name, (EXAMPLES / name).read_bytes())
    jdlint.write("clean.md", "You will report to the chair.\n")
    jdlint.write("jdlint.toml", '[[overrides]]\nfiles = ["clean.md"]\nignore = ["all"]\n')
    result = jdlint("check", "--output-format", output_format, *args)
    assert (result.code, result.err) == (1, "")
    return result.out


def findings(jdlint: Command) -> list[dict[str, Any]]:
    return list(json.loads(shown(jdlint, "json"))["findings"])


def validate(data: object, name: str) -> None:
    schema = json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(data)


def test_json_keeps_its_promise(jdlint: Command) -> None:
    data = json.loads(shown(jdlint, "json"))
    validate(data, "check")
    assert data["summary"]["files"] == 3
    assert data["summary"]["findings"] == len(data["findings"]) > 5
    for one in data["findings"]:
        assert (jdlint.folder / one["path"]).read_text("utf-8")[one["start"] : one["end"]] == one["text"]


def test_json_lines_hold_the_same_findings(jdlint: Command) -> None:
    assert [json.loads(line) for line in shown(jdlint, "json-lines").splitlines()] == findings(jdlint)


def test_sarif_fits_its_schema(jdlint: Command) -> None:
    data = json.loads(shown(jdlint, "sarif"))
    validate(data, "sarif")
    run = data["runs"][0]
    names = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(names) == len(set(names))
    assert [names[result["ruleIndex"]] for result in run["results"]] == [result["ruleId"] for result in run["results"]]
    prints = [result["partialFingerprints"]["jdlint/v1"] for result in run["results"]]
    assert prints == [one["fingerprint"] for one in findings(jdlint)]
    assert all(rule["help"]["text"] for rule in run["tool"]["driver"]["rules"])


def test_sarif_tells_what_is_suppressed_and_why(jdlint: Command) -> None:
    jdlint.write("a.md", "The chairman. <!-- jdlint: ignore[gendered-title] -- his own title -->\n")
    result = jdlint("check", "a.md", "--select", "gendered-title", "--output-format", "sarif")
    validate(result.json(), "sarif")
    assert result.code == 0
    (one,) = result.json()["runs"][0]["results"]
    assert one["suppressions"] == [{"kind": "inSource", "justification": "his own title"}]


def test_gitlab_fits_its_schema_and_no_fingerprint_comes_twice(jdlint: Command) -> None:
    jdlint.write("copy.md", (EXAMPLES / "therapist.md").read_bytes())
    data = json.loads(shown(jdlint, "gitlab"))
    validate(data, "gitlab")
    prints = [issue["fingerprint"] for issue in data]
    assert len(prints) == len(set(prints))


def test_rdjson_fits_its_schema_and_counts_columns_in_bytes(jdlint: Command) -> None:
    validate(json.loads(shown(jdlint, "rdjson")), "rdjson")
    jdlint.write("wide.md", "Über uns: the chairman.\n")
    data = jdlint("check", "wide.md", "--select", "gendered-title", "--output-format", "rdjson").json()
    (one,) = data["diagnostics"]
    place = one["location"]["range"]
    assert (place["start"]["column"], place["end"]["column"]) == (16, 24)
    assert one["suggestions"] == [{"range": place, "text": "chair"}]


def test_junit_counts_what_it_holds(jdlint: Command) -> None:
    root = ET.fromstring(shown(jdlint, "junit"))  # noqa: S314 - our own output
    assert root.tag == "testsuites"
    failures = root.findall("testsuite/testcase/failure")
    cases = root.findall("testsuite/testcase")
    assert (int(root.get("failures", "")), int(root.get("tests", ""))) == (len(failures), len(cases))
    assert len(failures) == len(findings(jdlint))
    for suite in root:
        assert set(suite.attrib) == {"name", "tests", "failures", "errors"}
        assert int(suite.get("tests", "")) == len(suite)
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
    assert {case.get("name") for case in cases if case.get("classname") == "clean.md"} == {"nothing found"}


def test_github_has_a_command_for_each_finding(jdlint: Command) -> None:
    lines = [line for line in shown(jdlint, "github").splitlines() if line.startswith("::")]
    assert len(lines) == len(findings(jdlint))
    assert all(line.split(" ")[0] in ("::error", "::warning", "::notice") for line in lines)
    first = findings(jdlint)[0]
    assert f"file={first['path']},line={first['line']}" in lines[0]


def test_markdown_has_a_row_for_each_finding(jdlint: Command) -> None:
    rows = [line for line in shown(jdlint, "markdown").splitlines() if line.startswith("| ") and line[2].isdigit()]
    assert len(rows) == len(findings(jdlint))


def test_agent_quotes_the_words_as_data(jdlint: Command) -> None:
    out = shown(jdlint, "agent")
    words = [json.loads(line.removeprefix("  words: ")) for line in out.splitlines() if line.startswith("  words: ")]
    assert [word[:100] for word in words] == [one["text"][:100] for one in findings(jdlint)]


@pytest.mark.parametrize("columns", ["60", "80"])
def test_full_fits_the_terminal(jdlint: Command, columns: str) -> None:
    jdlint.monkeypatch.setenv("COLUMNS", columns)
    for line in shown(jdlint, "full").splitlines():
        assert width(line) <= int(columns) or "https://" in line or " " not in line.strip(" │"), line


def test_full_marks_the_exact_words_under_wide_and_combining_characters(jdlint: Command) -> None:
    jdlint.write("a.md", "日本語 cafe\u0301 \U0001f469 the chairman\tand a chairman.\n")
    lines = jdlint("check", "a.md", "--select", "gendered-title").out.splitlines()
    for number, line in enumerate(lines):
        if "^" in line:
            at = width(line[: line.index("^")])
            shown_line = lines[number - 1]
            start = next(n for n in range(len(shown_line)) if width(shown_line[:n]) == at and shown_line[n] == "c")
            assert shown_line[start:].startswith("chairman")
            assert line.count("^") == len("chairman")


def test_the_ci_service_here_chooses_the_format_and_an_option_or_config_goes_before(jdlint: Command) -> None:
    jdlint.write("a.md")
    one = ("check", "a.md", "--select", "gendered-title")
    jdlint.monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert jdlint(*one).out.startswith("::warning ")
    assert jdlint(*one, "--output-format", "concise").out.startswith("a.md:3:24: ")
    jdlint.monkeypatch.delenv("GITHUB_ACTIONS")
    jdlint.monkeypatch.setenv("GITLAB_CI", "true")
    validate(jdlint(*one).json(), "gitlab")
    jdlint.write("jdlint.toml", 'output-format = "grouped"\n')
    assert jdlint(*one).out.startswith("a.md\n")


@pytest.mark.parametrize(
    ("args", "environ", "colored"),
    [
        ((), {}, False),
        (("--color", "always"), {}, True),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
    ],
)
def test_color(jdlint: Command, args: tuple[str, ...], environ: dict[str, str], *, colored: bool) -> None:
    jdlint.write("a.md")
    for name, value in environ.items():
        jdlint.monkeypatch.setenv(name, value)
    for output_format in ("full", "concise", "grouped"):
        out = jdlint("check", "a.md", "--output-format", output_format, *args).out
        assert ("\x1b[" in out) is colored


def test_quiet_leaves_out_the_counts(jdlint: Command) -> None:
    jdlint.write("a.md", "The chair.\n")
    for output_format in ("full", "concise", "grouped", "github"):
        assert jdlint("check", "a.md", "--select", "gendered-title", "-q", "--output-format", output_format).out == ""
