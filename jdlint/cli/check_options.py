"""The arguments of `jdlint check`."""

from __future__ import annotations

from argparse import Action
from typing import TYPE_CHECKING, Any

from jdlint.cli import options
from jdlint.cli.speed import add_speed_options

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Paths, then options in groups."""
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH",
                        help="postings, folders of them, or - for standard input; default: this folder")  # fmt: skip
    parser.add_argument("--stdin-filename", metavar="FILE", help="the name to show for standard input")
    parser.add_argument("--fail-on", choices=options.SEVERITIES,
                        help="the least severity that exits with 1; default: warning")  # fmt: skip
    parser.add_argument("--exit-zero", action="store_true", help="exit with 0 also where something was found")
    parser.add_argument("--show-files", action="store_true", help="list the files that would be checked, and stop")
    parser.add_argument("--watch", action="store_true", help="check again whenever a posting changes")
    _add_fix_options(parser)
    options.add_rule_options(parser)
    _add_silencing_options(parser)
    options.add_file_options(parser)
    add_speed_options(parser)
    options.add_config_options(parser)
    options.add_output_options(parser)


def _add_fix_options(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("fixes")
    group.add_argument("--fix", action="store_true", help="put in the replacements that are safe")
    group.add_argument(
        "--unsafe-fixes", action="store_true", help="with --fix: also those that want reading afterwards"
    )
    group.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")
    group.add_argument("--fix-only", action=_FixOnly, nargs=0, default=False, help="fix, and show no findings")


def _add_silencing_options(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("silence")
    group.add_argument("--baseline", metavar="FILE",
                       help="findings in it do not count; default: .jdlint-baseline.json by the config")  # fmt: skip
    group.add_argument("--no-inline-config", action="store_false", dest="inline_config", default=None,
                       help="take no notice of suppressions inside postings")  # fmt: skip


class _FixOnly(Action):
    """`--fix-only` fixes too."""

    def __call__(self, parser: ArgumentParser, namespace: Namespace, *_: Any) -> None:
        del parser
        namespace.fix = namespace.fix_only = True
