"""Plugins: what an installed package brings is used; a broken one is named, left out, and the rest goes on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.command import Command

ACME = Path(__file__).parent.parent / "examples" / "acme-pack"
LONG = "# A very long title for a job that is much like the others, in Springfield, paid by the hour\n"
RULE = """
severity = "info"
summary = "s"
message = "m"
rationale = "r"
evidence = "convention"
[check]
use = "terms"
[[check.terms]]
find = ["chairman"]
"""


@pytest.fixture
def install(jdlint: Command, tmp_path: Path) -> Callable[[str, str], Path]:
    """Give a way to install a package whose module is this text, as a plugin of this name."""

    def add(name: str, text: str) -> Path:
        site = tmp_path / f"site-{name}"
        information = site / f"{name}-1.0.dist-info"
        information.mkdir(parents=True)
        (information / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", "utf-8")
        (information / "entry_points.txt").write_text(f"[jdlint]\n{name} = plugin_{name}\n", "utf-8")
        (site / f"plugin_{name}.py").write_text(text, "utf-8")
        jdlint.monkeypatch.syspath_prepend(str(site))
        jdlint.monkeypatch.delitem(sys.modules, f"plugin_{name}", raising=False)
        return site

    return add


def rules_plugin(folder: Path, prefix: str = "house") -> str:
    return f"from pathlib import Path\n\ndef jdlint_rules():\n    return [({prefix!r}, Path({str(folder)!r}))]\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("raise RuntimeError('no\\nluck')", "cannot be loaded: RuntimeError: no luck"),
        ("import no_such_module_at_all", "cannot be loaded: ModuleNotFoundError: No module named "),
        ("raise SystemExit(3)", "cannot be loaded: SystemExit: 3"),
        ("def jdlint_checks():\n    return 1 / 0", "is broken: ZeroDivisionError: division by zero"),
        ("def jdlint_rules():\n    return [('', '/')]", "is broken: its rules have no prefix"),
        ("def jdlint_reporters():\n    return {'json': 'x:y'}", "is broken: its reporter 'json' has the name of"),
        ("from jdlint.plugins import hookimpl\n\n@hookimpl\ndef jdlint_chekcs():\n    return []", ("cannot be loaded: "
         "PluginValidationError: unknown hook 'jdlint_chekcs'")),
    ],
)  # fmt: skip
def test_a_broken_plugin_is_named_and_the_rest_goes_on(
    jdlint: Command, install: Callable[[str, str], Path], text: str, told: str
) -> None:
    install("broken", text)
    jdlint.write("a.md")
    result = jdlint("check", "a.md", "--select", "gendered-title")
    assert result.code == 2
    assert result.err.startswith("jdlint: plugin 'broken' ")
    assert told in result.err
    assert len(result.err.splitlines()) == 1
    assert "gendered-title" in result.out


def test_isolated_loads_no_plugin(jdlint: Command, install: Callable[[str, str], Path]) -> None:
    install("broken", "raise RuntimeError")
    jdlint.write("a.md")
    result = jdlint("check", "a.md", "--select", "gendered-title", "--isolated")
    assert (result.code, result.err) == (1, "")


def test_two_plugins_with_one_name_are_told(jdlint: Command, install: Callable[[str, str], Path]) -> None:
    folder = jdlint.write("rules/house-style/old.toml", RULE).parent.parent
    install("one", rules_plugin(folder))
    install("two", rules_plugin(folder))
    result = jdlint("check", "-", "--select", "house/old", stdin=b"The chairman.")
    assert result.code == 2
    assert "plugin 'two' is broken: its rule 'house/old' has the name of another" in result.err
    assert "house/old" in result.out


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("\nsumary = 'x'\n" + RULE, "2: key 'sumary' is not known here; did you mean 'summary'?"),
        (RULE.replace("find =", "fnd ="), "10: key 'check.terms.0.fnd' is not known here; did you mean 'find'?"),
        (RULE.replace('use = "terms"', 'use = "termz"'), "7: key 'check': use = 'termz' names no check; did you"),
        (
            RULE.replace('use = "terms"', 'use = "statement"\nlaws = []'),
            "9: key 'check.laws': tuple should have at least",
        ),
        (RULE + '\n[where]\nsections = ["dutis"]\n', "13: key 'where.sections.0': 'dutis' is not known here"),
        (RULE.replace("severity =", "severity = ="), " is no TOML: Invalid value (at line 2, column 12)"),
        (RULE.replace('"info"', '"fatal"'), "2: key 'severity': 'fatal' is none of 'error', 'warning', 'info'"),
        (RULE.replace('["chairman"]', '["(a+)+(?=b)"]'), "10: key 'check.terms.0.find.0': look-around"),
    ],
)
def test_a_wrong_rule_file_is_told_by_file_line_and_key(jdlint: Command, change: str, told: str) -> None:
    path = jdlint.write("our/house-style/wrong.toml", change)
    jdlint.write("jdlint.toml", 'rules = ["our"]\n')
    jdlint.write("a.md")
    result = jdlint("check", "a.md")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"jdlint: {path}:{told}")
    assert len(result.err.splitlines()) == 1


def test_the_example_pack_brings_a_check_rules_and_a_reporter(
    jdlint: Command, install: Callable[[str, str], Path]
) -> None:
    jdlint.monkeypatch.syspath_prepend(str(ACME))
    install("acme", "from acme_pack import jdlint_checks, jdlint_reporters, jdlint_rules\n")
    jdlint.write("a.md", LONG + "\nAcme Widgets is looking for a welder.\n")
    assert jdlint.names("a.md", "--select", "house-style") == ["acme/long-title", "acme/old-company-name"]
    result = jdlint("check", "a.md", "--select", "house-style", "--output-format", "acme-count")
    assert (result.code, result.out) == (1, "   2 a.md\n")
    assert jdlint("test", str(ACME / "acme_pack" / "rules")).out == "4 examples of 2 rules: all hold\n"
    assert "acme/long-title" in jdlint("rule", "acme/long-title").out


@pytest.mark.parametrize(
    ("reporter", "told"),
    [("'no_such_module:report'", "ModuleNotFoundError"), ("lambda postings, run: 1 / 0", "ZeroDivisionError")],
)
def test_a_reporter_that_fails_is_named(
    jdlint: Command, install: Callable[[str, str], Path], reporter: str, told: str
) -> None:
    install("shape", f"def jdlint_reporters():\n    return {{'shape': {reporter}}}\n")
    jdlint.write("a.md")
    result = jdlint("check", "a.md", "--output-format", "shape")
    assert result.code == 2
    assert result.err.startswith(f"jdlint: output format 'shape' failed: {told}: ")
