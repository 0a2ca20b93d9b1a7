"""Settings: which file holds, what it may say, and what is told where it is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jdlint import Config, Linter, load_config
from jdlint.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command import Command

ONLY = 'select = ["gendered-title"]\n'
OFF = 'ignore = ["all"]\n'


def test_the_nearest_file_holds_and_dot_jdlint_goes_first(jdlint: Command) -> None:
    jdlint.write("pyproject.toml", f"[tool.jdlint]\n{OFF}")
    jdlint.write("sub/jdlint.toml", ONLY)
    jdlint.write("a.md")
    jdlint.write("sub/deep/b.md")
    assert jdlint.names("a.md") == []
    assert jdlint.names("sub/deep/b.md") == ["gendered-title"]
    jdlint.write("sub/.jdlint.toml", OFF)
    jdlint.monkeypatch.chdir(jdlint.folder / "sub")
    assert jdlint("config").out.startswith(f"# {jdlint.folder / 'sub' / '.jdlint.toml'}\n")


def test_each_posting_is_checked_under_its_own_nearest_file(jdlint: Command) -> None:
    jdlint.write("jdlint.toml", OFF)
    jdlint.write("x/jdlint.toml", ONLY)
    jdlint.write("a.md")
    jdlint.write("x/b.md")
    found = jdlint("check", "--output-format", "json").json()
    assert [(one["path"], one["rule"]) for one in found["findings"]] == [("x/b.md", "gendered-title")]
    assert found["summary"]["files"] == 2


def test_a_pyproject_without_the_table_is_passed_by(jdlint: Command) -> None:
    jdlint.write("jdlint.toml", ONLY)
    jdlint.write("sub/pyproject.toml", "[project]\nname = 'x'\n")
    jdlint.write("sub/a.md")
    assert jdlint.names("sub/a.md") == ["gendered-title"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('selct = ["pay"]', "1: key 'selct' is not known here; did you mean 'select'?"),
        ("[employer]\nhedcount = 3", "2: key 'employer.hedcount' is not known here; did you mean 'headcount'?"),
        ('[[overrides]]\nfiles = ["x"]\nignor = ["pay"]', ("3: key 'overrides.0.ignor' is not known here; "
         "did you mean 'ignore'?")),
        ('fail-on = "fatal"', "1: key 'fail-on': 'fatal' is none of 'error', 'warning', 'info'"),
        ('[severity]\npay = "warn"', ("2: key 'severity.pay': 'warn' is none of 'error', 'warning', 'info', 'off'; "
         "did you mean 'warning'?")),
        ("[tool.jdlint]\nignore = []", " key 'tool' is not known here; in this file leave out 'tool.jdlint'"),
        ("[employer]\nheadcount = -1", "2: key 'employer.headcount': input should be greater than or equal to 0"),
        ("[[overrides]]\nfiles = []", "2: key 'overrides.0.files': tuple should have at least 1 item"),
        ('[sections]\ndutis = "off"', "2: key 'sections.dutis': 'dutis' is not known here; did you mean 'duties'?"),
        ('[employer]\nplace = "Texas"', "2: key 'employer.place': 'Texas' is no place; write an ISO 3166 code"),
        ('root = "/"', " key 'root' is not known here; globs start at the folder of the config file"),
        ("a = = 1", " is no TOML: Invalid value (at line 1, column 5)"),
        ('required-version = ">=99"', " key 'required-version' asks for jdlint >=99, but this is "),
        ('required-version = "new"', " key 'required-version': 'new' is no version; write '>=0.1, <1' or '0.1.0'"),
        ('extend = "nowhere.toml"', " key 'extend' names 'nowhere.toml', which does not exist"),
        ('extend = "jdlint.toml"', " key 'extend' leads back to itself"),
        ('extend = "../../x.toml"', " key 'extend' names "),
        ('rules = ["../rules"]', " key 'rules' names "),
        ('extend = "package:no_such_pack"', " key 'extend' names the package 'no_such_pack', which is not installed"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_in_one_line_with_file_line_and_key(jdlint: Command, text: str, told: str) -> None:
    path = jdlint.write("jdlint.toml", text)
    jdlint.write("a.md")
    result = jdlint("check", "a.md")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"jdlint: {path}:{told}")
    assert len(result.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[severity]\nno-such-rule = "info"', "severity: 'no-such-rule' is no rule and no family"),
        ('profiles = ["recomended"]', "profiles: 'recomended' is no profile; did you mean 'recommended'?"),
        ("[parameters.gendered-title]\ntermz = []", ("in 'parameters.gendered-title': key 'termz' is not known here; "
         "did you mean 'terms'?")),
        ("[parameters.gendered-titel]\nx = 1", ("key 'parameters.gendered-titel' names no rule; "
         "did you mean 'gendered-title'?")),
        ('[[overrides]]\nfiles = ["x.md"]\nignore = ["no-such"]', "ignore: 'no-such' is no rule and no family"),
        ('rules = ["empty"]', ""),
    ],
)  # fmt: skip
def test_what_only_the_rules_can_tell_is_told_too(jdlint: Command, text: str, told: str) -> None:
    jdlint.write("jdlint.toml", text)
    jdlint.write("a.md")
    result = jdlint("check", "a.md")
    assert result.code == 2
    assert result.err.startswith("jdlint: ")
    assert told in result.err
    assert len(result.err.splitlines()) == 1


def test_extend_lays_a_file_over_another(jdlint: Command) -> None:
    jdlint.write("shared/base.toml", 'fail-on = "error"\nignore = ["pay"]\n[severity]\ngendered-title = "info"\n')
    jdlint.write("jdlint.toml", 'extend = "shared/base.toml"\nignore = ["law"]\nfail-on = "info"\n')
    config = load_config(jdlint.folder)
    assert config.ignore == ("pay", "law")
    assert config.fail_on == "info"
    assert config.severity == {"gendered-title": "info"}


def test_a_select_starts_afresh(jdlint: Command) -> None:
    jdlint.write("jdlint.toml", 'ignore = ["gendered-title"]\nextend-select = ["readability"]\n')
    jdlint.write("a.md")
    assert jdlint.names("a.md", "--select", "gendered-title") == ["gendered-title"]
    assert "gendered-title" not in jdlint.names("a.md", "--ignore", "readability")


def test_extend_takes_settings_from_an_installed_package(jdlint: Command, tmp_path: Path) -> None:
    package = tmp_path / "site" / "house_pack_for_test"
    package.mkdir(parents=True)
    (package / "jdlint.toml").write_text(ONLY, "utf-8")
    (package / "__init__.py").write_text("raise RuntimeError('must not be imported')", "utf-8")
    jdlint.monkeypatch.syspath_prepend(str(package.parent))
    jdlint.write("jdlint.toml", 'extend = "package:house_pack_for_test"\n')
    assert load_config(jdlint.folder).select == ("gendered-title",)


def test_links_do_not_lead_out_of_the_tree(jdlint: Command, tmp_path: Path) -> None:
    (tmp_path / "outside.toml").write_text(ONLY, "utf-8")
    (jdlint.folder / "link.toml").symlink_to(tmp_path / "outside.toml")
    jdlint.write("jdlint.toml", 'extend = "link.toml"\n')
    with pytest.raises(ConfigError, match="lies outside"):
        load_config(jdlint.folder)


def test_overrides_hold_for_the_files_that_their_globs_name(jdlint: Command) -> None:
    jdlint.write(
        "jdlint.toml", f'{ONLY}[[overrides]]\nfiles = ["drafts/**"]\nseverity = {{ gendered-title = "info" }}\n'
    )
    jdlint.write("a.md")
    jdlint.write("drafts/b.md")
    found = jdlint("check", "--output-format", "json").json()["findings"]
    assert [(one["path"], one["severity"]) for one in found] == [("a.md", "warning"), ("drafts/b.md", "info")]


def test_severity_by_family_gives_way_to_severity_by_rule(jdlint: Command) -> None:
    jdlint.write("jdlint.toml", f'{ONLY}[severity]\ninclusive = "error"\ngendered-title = "info"\n')
    jdlint.write("a.md")
    assert jdlint("check", "a.md").code == 0


def test_a_rule_that_is_off_finds_nothing(jdlint: Command) -> None:
    jdlint.write("jdlint.toml", f'{ONLY}[severity]\ngendered-title = "off"\n')
    jdlint.write("a.md")
    assert jdlint.names("a.md") == []


def test_allowed_words_are_no_finding(jdlint: Command) -> None:
    jdlint.write("jdlint.toml", f'{ONLY}allow = ["Chairman"]\n')
    jdlint.write("a.md", "The chairman met the chairmen.\n")
    found = jdlint("check", "a.md", "--output-format", "json").json()["findings"]
    assert [one["text"] for one in found] == ["chairmen"]


def test_parameters_go_over_those_of_the_rule_file() -> None:
    config = Config(
        select=("gendered-title",),
        parameters={"gendered-title": {"terms": [{"find": ["headmaster"], "suggest": ["head"]}]}},
    )
    report = Linter(config).check_text("The chairman met the headmaster.")
    assert [finding.text for finding in report] == ["headmaster"]


def test_a_folder_of_rules_needs_no_package(jdlint: Command) -> None:
    assert jdlint("new-rule", "no-synergy", "--folder", "our").code == 0
    jdlint.write("jdlint.toml", 'rules = ["our"]\nselect = ["no-synergy"]\n')
    jdlint.write("sub/a.md", "You will synergize with the sales team.\n")
    assert jdlint.names("sub/a.md") == ["no-synergy"]


def test_the_command_line_goes_over_the_file(jdlint: Command) -> None:
    jdlint.write("jdlint.toml", 'fail-on = "error"\n')
    jdlint.write("a.md")
    one = ("check", "a.md", "--select", "gendered-title")
    assert jdlint(*one).code == 0
    assert jdlint(*one, "--config", 'fail-on = "warning"').code == 1
    assert jdlint(*one, "--config", "fail-on=warning").code == 1
    assert jdlint(*one, "--config", "severity.gendered-title='error'").code == 1
    assert jdlint(*one, "--config", "fail-om=warning").code == 2


def test_a_named_file_is_taken_instead_and_isolated_takes_none(jdlint: Command) -> None:
    jdlint.write("jdlint.toml", OFF)
    jdlint.write("other.toml", ONLY)
    jdlint.write("a.md")
    assert jdlint.names("a.md", "--config", "other.toml") == ["gendered-title"]
    assert "gendered-title" in jdlint.names("a.md", "--isolated")
    assert jdlint("check", "a.md", "--config", "nowhere.toml").code == 2
    assert jdlint("check", "a.md", "--isolated", "--config", "other.toml").code == 2


def test_config_shows_what_holds_and_where_it_comes_from(jdlint: Command) -> None:
    path = jdlint.write("jdlint.toml", 'fail-on = "error"\n[employer]\nheadcount = 12\n')
    shown = jdlint("config", "--ignore", "pay", "--output-format", "json").json()
    assert shown["file"] == str(path)
    assert shown["settings"]["fail-on"] == {"value": "error", "origin": str(path)}
    assert shown["settings"]["employer.headcount"] == {"value": 12, "origin": str(path)}
    assert shown["settings"]["ignore"] == {"value": ["pay"], "origin": "the command line"}
    assert shown["settings"]["today"]["origin"] == "the clock"
    assert shown["settings"]["rules"] == {"value": [], "origin": "default"}
    text = jdlint("config", "--ignore", "pay").out
    assert 'fail-on = "error"                       # jdlint.toml\n' in text
    assert max(map(len, text.splitlines())) < 100


def test_settings_for_djlint_are_pointed_out(jdlint: Command) -> None:
    jdlint.write("pyproject.toml", "[tool.djlint]\nprofile = 'django'\n")
    jdlint.write("a.md")
    for command in (("config",), ("check", "a.md", "--select", "gendered-title", "--exit-zero")):
        result = jdlint(*command)
        assert result.code == 0
        assert "[tool.djlint] belongs to djlint, another program" in result.err


def test_a_config_built_in_python_reads_globs_from_the_current_folder(jdlint: Command) -> None:
    path = jdlint.write("drafts/a.md")
    config = Config.model_validate(
        {"select": ["gendered-title"], "overrides": [{"files": ["drafts/"], "ignore": ["all"]}]}
    )
    assert len(Linter(config).check(path)) == 0
    assert len(Linter(config).check(jdlint.write("b.md"))) == 1


@pytest.mark.parametrize("setting", ['extend = "\\u0000"', 'rules = ["\\u0000"]', f'extend = "{"a" * 300}"'])
def test_a_name_that_no_system_takes_is_told_in_a_line(jdlint: Command, setting: str) -> None:
    jdlint.write("jdlint.toml", setting)
    result = jdlint("check", ".")
    assert (result.code, len(result.err.splitlines())) == (2, 1)
    assert "is no path" in result.err
    assert "jdlint.toml: key" in result.err
