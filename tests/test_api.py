"""The Python API: its names, its promises, and the scripts in `examples/`."""

from __future__ import annotations

import pickle
import runpy
import tomllib
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import jdlint
from jdlint.checks.terms import Terms
from jdlint.errors import ConfigError

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
TEXT = "You will report to the chairman.\n"


def test_the_names_listed_are_those_that_are_there() -> None:
    assert jdlint.__all__ == sorted(jdlint.__all__, key=lambda name: (not name[0].isupper(), name))
    for name in jdlint.__all__:
        assert getattr(jdlint, name) is not None
    assert set(jdlint.__all__) - {"__version__"} == set(jdlint._HOMES)  # noqa: SLF001 - the table behind the names
    for name, home in jdlint._HOMES.items():  # noqa: SLF001 - the same table
        assert getattr(import_module(home), name) is getattr(jdlint, name)


def test_other_names_are_told() -> None:
    with pytest.raises(AttributeError, match="no attribute 'lint'"):
        jdlint.lint  # noqa: B018 - the access is what is tested


def test_the_version_is_that_of_the_package() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert jdlint.__version__ == told
    assert told in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_check_and_check_text(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(TEXT, "utf-8")
    config = jdlint.Config(select=("gendered-title",))
    by_path, by_text = jdlint.check(path, config), jdlint.check_text(TEXT, config)
    assert [finding.rule for finding in by_path] == [finding.rule for finding in by_text] == ["gendered-title"]
    assert str(by_text) == "<string>:1:24: warning[gendered-title] " + by_text[0].message


def test_results_are_frozen() -> None:
    report = jdlint.check_text(TEXT, jdlint.Config(select=("gendered-title",)))
    with pytest.raises(AttributeError):
        report.findings = ()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        report[0].line = 2  # type: ignore[misc]


def test_a_linter_can_be_sent_to_another_process() -> None:
    linter = jdlint.Linter(jdlint.Config(select=("gendered-title",), today=date(2026, 7, 1)))
    again = pickle.loads(pickle.dumps(linter))  # noqa: S301 - our own bytes
    assert again.check_text(TEXT) == linter.check_text(TEXT)


def test_load_rules_gives_rules_with_names_of_their_own() -> None:
    names = [rule.name for rule in jdlint.load_rules()]
    assert "gendered-title" in names
    assert len(names) == len(set(names)) >= 30


def test_a_rule_runs_by_itself() -> None:
    (rule,) = (rule for rule in jdlint.load_rules() if rule.name == "gendered-title")
    assert [finding.text for finding in jdlint.Linter(rules=[rule]).check_text(TEXT)] == ["chairman"]


def test_a_rule_is_built_in_python() -> None:
    rule = jdlint.Rule(
        name="no-synergy",
        family="house-style",
        severity="error",
        summary="s",
        message="“{text}” says nothing.",
        rationale="r",
        evidence="convention",
        check=Terms.model_validate({"use": "terms", "terms": [{"find": ["synergy"]}]}),
    )
    (finding,) = jdlint.Linter(rules=[rule]).check_text("Such synergy!")
    assert (finding.message, finding.severity) == ("“synergy” says nothing.", "error")


@pytest.mark.parametrize("script", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.stem)
def test_the_example_scripts_run(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(script), run_name="__main__")
    assert capsys.readouterr().out


@pytest.mark.parametrize("name", ["county-planner", "museum-registrar"])
def test_the_good_examples_pass_clean(name: str) -> None:
    assert [str(finding) for finding in jdlint.check(EXAMPLES / f"{name}.md")] == []


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("therapist", {"native-speaker", "gendered-pronoun", "age-coded-term", "missing-pay"}),
        ("backend-engineer", {"gendered-title", "superhero-title", "digital-native", "vague-pay"}),
    ],
)
def test_the_bad_examples_show_what_they_are_there_for(name: str, rules: set[str]) -> None:
    assert rules <= {finding.rule for finding in jdlint.check(EXAMPLES / f"{name}.md")}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"selct": ("all",)}, "key 'selct' is not known here; did you mean 'select'?"),
        ({"select": 3}, "key 'select'"),
        ({"max_bytes": "many"}, "key 'max_bytes'"),
        ({"employer": {"headcont": 3}}, "key 'employer.headcont' is not known here; did you mean 'headcount'?"),
        ({"fail_on": "eror"}, "did you mean 'error'?"),
        ({"today": "spring"}, "key 'today'"),
    ],
)
def test_a_wrong_setting_is_one_clear_line(told: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError) as error:
        jdlint.Config(**told)
    assert said in str(error.value)
    assert "\n" not in str(error.value)
