"""The other commands: rules, rule, inspect, schema, new-rule, test, init, baseline, completion."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from jdlint.cli.parser import COMMANDS
from tests.test_reporters import validate

if TYPE_CHECKING:
    from tests.command import Command

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)])
def test_help(jdlint: Command, command: tuple[str, ...]) -> None:
    result = jdlint(*command, "--help")
    assert result.code == 0
    assert result.out.startswith("usage: jdlint")


def test_version(jdlint: Command) -> None:
    assert jdlint("--version").out == "jdlint 0.1.0\n"


def test_rules_lists_all_and_says_which_are_on(jdlint: Command) -> None:
    listed = jdlint("rules", "--output-format", "json", "--ignore", "gendered-title").json()["rules"]
    by_name = {rule["rule"]: rule for rule in listed}
    assert by_name["gendered-title"]["on"] is False
    assert by_name["native-speaker"]["on"] is True
    only = jdlint("rules", "--select", "gendered-title").out
    assert only.startswith("inclusive\n  warning  gendered-title\n")
    assert only.endswith("\n1 rule, 1 of them on. `jdlint rule NAME` explains one.\n")
    text = jdlint("rules", "--ignore", "gendered-title").out
    assert "  off      gendered-title\n" in text
    assert all(f"  {name}\n" in text for name in by_name)


def test_rule_prints_all_that_the_file_says(jdlint: Command) -> None:
    path = next((ROOT / "rules").glob("*/native-speaker.toml"))
    said = tomllib.loads(path.read_text("utf-8"))
    out = jdlint("rule", "native-speaker").out
    flat = " ".join(out.split())
    for text in (said["summary"], said["rationale"], said["message"], *(source["title"] for source in said["sources"])):
        assert " ".join(text.split()) in flat
    for source in said["sources"]:
        assert source.get("url", "") in out
    for example in said["examples"]:
        assert " ".join(example["text"].split())[:60] in flat
    assert max(map(len, (line for line in out.splitlines() if "https://" not in line))) <= 80
    as_json = jdlint("rule", "native-speaker", "--output-format", "json").json()
    assert as_json["summary"] == said["summary"]
    assert as_json["check"]["terms"]


def test_inspect_keeps_its_promise(jdlint: Command) -> None:
    paths = [str(path) for path in sorted(EXAMPLES.glob("*.md"))]
    data = jdlint("inspect", *paths, "--output-format", "json").json()
    validate(data, "inspect")
    assert [Path(posting["path"]).name for posting in data["postings"]] == [Path(path).name for path in paths]
    planner = data["postings"][1]
    assert planner["metadata"]["title"] == "Transportation Planner"
    assert {"minimum": 72400, "maximum": 88900, "currency": "USD", "unit": "year"}.items() <= planner["pay"][0].items()


def test_inspect_shows_an_outline(jdlint: Command) -> None:
    result = jdlint("inspect", "-", stdin=(EXAMPLES / "therapist.md").read_bytes())
    assert result.code == 0
    assert "duties             What You Will Do  (atx)" in result.out
    assert "lcsw" in result.out
    assert max(map(len, result.out.splitlines())) <= 80


def test_inspect_names_what_cannot_be_read(jdlint: Command) -> None:
    jdlint.write("a.md")
    jdlint.write("b.md", b"\xff")
    result = jdlint("inspect", "a.md", "b.md", "c.md", "--output-format", "json")
    assert result.code == 2
    assert len(result.err.splitlines()) == 2
    assert len(result.json()["postings"]) == 1


def schema(jdlint: Command, *args: str) -> dict[str, Any]:
    found = dict(jdlint("schema", *args).json())
    Draft202012Validator.check_schema(found)
    return found


def test_the_schema_of_the_config_knows_what_the_config_knows(jdlint: Command) -> None:
    validator = Draft202012Validator(schema(jdlint))
    right = {
        "select": ["pay"],
        "employer": {"headcount": 3},
        "overrides": [{"files": ["x/"], "severity": {"a": "off"}}],
    }
    assert validator.is_valid(right)
    for wrong in ({"selct": []}, {"root": "/"}, {"fail-on": "fatal"}, {"employer": {"headcount": "many"}}):
        assert not validator.is_valid(wrong)


def test_every_rule_file_fits_the_schema_of_rules(jdlint: Command) -> None:
    validator = Draft202012Validator(schema(jdlint, "rule"))
    for path in sorted((ROOT / "rules").glob("*/*.toml")):
        data = json.loads(json.dumps(tomllib.loads(path.read_text("utf-8")), default=str))
        assert [error.message for error in validator.iter_errors(data)] == [], path.name
    assert not validator.is_valid({"severity": "info"})


def test_new_rule_writes_a_rule_that_loads_and_whose_examples_hold(jdlint: Command) -> None:
    assert jdlint("new-rule", "long-title", "--folder", "our").code == 0
    assert jdlint("test", "our").out == "2 examples of 1 rule: all hold\n"
    again = jdlint("new-rule", "long-title", "--folder", "our")
    assert (again.code, again.err) == (
        2,
        "jdlint: our/house-style/long-title.toml: is there already; name another rule\n",
    )
    assert jdlint("new-rule", "Long_Title").code == 2
    assert jdlint("new-rule", "../../x").code == 2


def test_test_tells_what_does_not_hold(jdlint: Command) -> None:
    jdlint("new-rule", "long-title", "--folder", "our")
    path = jdlint.folder / "our" / "house-style" / "long-title.toml"
    path.write_text(path.read_text("utf-8").replace('finds = ["synergize"]', 'finds = ["sales"]'), "utf-8")
    result = jdlint("test", "our")
    assert result.code == 1
    assert result.out.splitlines()[0] == "long-title: example 1: finds = ['sales'], but it found ['synergize']"
    jdlint.write("jdlint.toml", 'rules = ["our"]\n')
    assert jdlint("test").code == 1
    path.unlink()
    assert jdlint("test", "our").code == 2


def test_init_writes_what_is_missing_and_overwrites_nothing(jdlint: Command) -> None:
    (jdlint.folder / "jobs").mkdir()
    first = jdlint("init")
    assert first.code == 0
    written = {path: path.read_bytes() for path in jdlint.folder.rglob("*") if path.is_file()}
    names = sorted(str(path.relative_to(jdlint.folder)) for path in written)
    assert names == [".github/workflows/jdlint.yml", ".pre-commit-config.yaml", "jdlint.toml"]
    assert "wrote jdlint.toml" in first.out
    assert "every markdown file" not in first.out.lower()
    hook = yaml.safe_load((jdlint.folder / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"][0]
    assert hook == {"id": "jdlint", "files": "^jobs/"}
    workflow = yaml.safe_load((jdlint.folder / ".github" / "workflows" / "jdlint.yml").read_text("utf-8"))
    assert workflow["jobs"]["jdlint"]["steps"][-1]["run"] == "jdlint check jobs"
    assert jdlint("config").code == 0
    assert "wrote" not in jdlint("init").out
    assert {path: path.read_bytes() for path in written} == written


def test_init_leaves_what_is_there_and_says_what_to_add(jdlint: Command) -> None:
    jdlint.write("pyproject.toml", "[tool.jdlint]\nfail-on = 'error'\n")
    before = jdlint.write(".pre-commit-config.yaml", "repos: []\n")
    jdlint.write(".gitlab-ci.yml", "stages: [test]\n")
    result = jdlint("init")
    assert before.read_text("utf-8") == "repos: []\n"
    assert not (jdlint.folder / "jdlint.toml").exists()
    assert not (jdlint.folder / ".github").exists()
    assert "- id: jdlint" in result.out
    assert "codequality" in result.out
    assert "Every Markdown file here is taken for a posting." in result.out


def test_a_baseline_lets_only_new_findings_count(jdlint: Command) -> None:
    one = ("--select", "gendered-title")
    jdlint.write("a.md")
    assert jdlint("baseline", "a.md", *one).code == 0
    assert jdlint.names("a.md", *one) == []
    jdlint.write("a.md", "# New\n\nThe chairmen.\n\n" + (jdlint.folder / "a.md").read_text("utf-8"))
    found = jdlint("check", "a.md", *one, "--output-format", "json").json()["findings"]
    assert [finding["text"] for finding in found] == ["chairmen"]
    assert jdlint.names("a.md", *one, "--isolated") == ["gendered-title", "gendered-title"]
    jdlint.write("a.md", "The chair.\n")
    pruned = jdlint("baseline", "a.md", *one, "--prune")
    assert "0 findings that no longer count" in pruned.err


def test_a_baseline_that_is_named_must_be_there(jdlint: Command) -> None:
    jdlint.write("a.md")
    assert jdlint("check", "a.md", "--baseline", "nowhere.json").code == 2
    assert jdlint("baseline", "a.md", "--prune").code == 2
    jdlint.write("b.md", b"\xff")
    unread = jdlint("baseline", "a.md", "b.md")
    assert unread.code == 2
    assert not (jdlint.folder / ".jdlint-baseline.json").exists()


def test_completion_is_a_script_that_the_shell_reads(jdlint: Command) -> None:
    script = jdlint("completion", "bash").out
    assert "--output-format" in script
    assert subprocess.run(["bash", "-n"], input=script, text=True, check=False, capture_output=True).returncode == 0
    assert "#compdef jdlint" in jdlint("completion", "zsh").out


def test_the_module_runs_from_a_bare_checkout() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "jdlint", "check", "--exit-zero", "examples/therapist.md"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
