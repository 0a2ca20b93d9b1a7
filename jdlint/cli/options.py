"""Options that several commands share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.plugins.bundled import REPORTERS

if TYPE_CHECKING:
    from argparse import ArgumentParser

SEVERITIES: Final = ("error", "warning", "info")


def add_config_options(parser: ArgumentParser) -> None:
    """`--config` and `--isolated`."""
    group = parser.add_argument_group("settings")
    group.add_argument(
        "--config", action="append", default=[], metavar="FILE|KEY=VALUE",
        help="a config file instead of the nearest one, or one setting, as in a file: --config 'fail-on=\"info\"'",
    )  # fmt: skip
    group.add_argument("--isolated", action="store_true", help="read no config file and load no installed plugin")


def add_rule_options(parser: ArgumentParser) -> None:
    """`--select`, `--extend-select`, `--ignore`."""
    group = parser.add_argument_group("rules")
    for flag, text in (
        ("--select", "only these rules or families; 'all' for all"),
        ("--extend-select", "these rules or families too"),
        ("--ignore", "not these rules or families"),
    ):
        group.add_argument(flag, action="extend", type=_names, default=[], metavar="RULE,...", help=text)


def add_file_options(parser: ArgumentParser) -> None:
    """Which files are postings."""
    group = parser.add_argument_group("files")
    group.add_argument(
        "--exclude", action="extend", type=_names, metavar="GLOB,...", help="leave out these, and no others"
    )
    group.add_argument("--extend-exclude", action="extend", type=_names, metavar="GLOB,...", help="leave out these too")
    group.add_argument("--force-exclude", action="store_true", default=None,
                       help="leave them out also where they are named as PATH")  # fmt: skip
    group.add_argument("--no-respect-gitignore", action="store_false", dest="respect_gitignore", default=None,
                       help="check what .gitignore names too")  # fmt: skip


def add_output_options(parser: ArgumentParser) -> None:
    """How findings are shown."""
    group = parser.add_argument_group("output")
    group.add_argument("--output-format", metavar="FORMAT",
                       help=f"{', '.join(REPORTERS)}; default: full, or what the CI service here reads")  # fmt: skip
    group.add_argument("-o", "--output-file", metavar="FILE", help="write findings to a file")
    group.add_argument(
        "--statistics", action="store_true", help="count the findings of each rule instead of showing them"
    )
    group.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="default: auto")
    group.add_argument("-q", "--quiet", action="store_true", help="print findings and nothing else")
    group.add_argument(
        "-v", "--verbose", action="store_true", help="tell on standard error what holds and how long it took"
    )


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]
