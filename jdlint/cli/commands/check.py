"""`jdlint check`: check postings and show what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.cli import options
from jdlint.cli.checking import Session, read_stdin
from jdlint.cli.ci import usual_format
from jdlint.cli.configs import Configs
from jdlint.cli.files import find_files
from jdlint.cli.output import write
from jdlint.cli.progress import with_progress
from jdlint.cli.terminal import find_terminal
from jdlint.errors import UsageError
from jdlint.reporters import statistics
from jdlint.reporters.base import Run
from jdlint.reporters.find import find_reporter

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from jdlint.config.model import Config
    from jdlint.reporters.base import Checked, Reporter


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of `jdlint check`."""
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH",
                        help="postings, folders of them, or - for standard input; default: this folder")  # fmt: skip
    parser.add_argument("--stdin-filename", metavar="FILE", help="the name to show for standard input")
    parser.add_argument(
        "--fail-on", choices=options.SEVERITIES, help="the least severity that exits with 1; default: warning"
    )
    parser.add_argument("--exit-zero", action="store_true", help="exit with 0 also where something was found")
    parser.add_argument(
        "--statistics", action="store_true", help="count the findings of each rule instead of showing them"
    )
    parser.add_argument("--show-files", action="store_true", help="list the files that would be checked, and stop")
    parser.add_argument("--watch", action="store_true", help="check again whenever a posting changes")
    parser.add_argument("--no-inline-config", action="store_false", dest="inline_config", default=None,
                        help="take no notice of suppressions inside postings")  # fmt: skip
    options.add_rule_options(parser)
    options.add_file_options(parser)
    options.add_config_options(parser)
    options.add_output_options(parser)


def run(args: Namespace) -> int:
    """Check, show, and answer with the exit code."""
    if args.watch:
        from jdlint.cli.watch import watch  # noqa: PLC0415 - rarely asked for

        return watch(args, check_once)
    return check_once(args)


def check_once(args: Namespace) -> int:
    """Check once, show what was found, and answer with the exit code.

    Raises JdlintError where usage or config is wrong.
    """
    session = Session(Configs.from_args(args))
    settings = session.configs.for_paths(args.paths)
    if args.show_files:
        files = find_files(args.paths, settings.config, session.complain)
        write((f"{file}\n" for file in files), args.output_file)
        return 2 if session.wrong else 0
    reporter = _reporter(args, settings.config)
    checked = _check(args, session)
    terminal = find_terminal(args.color, to_file=args.output_file is not None)
    write(reporter(checked, Run(session.rules, terminal, quiet=args.quiet)), args.output_file)
    if session.wrong:
        return 2
    return int(session.found and not args.exit_zero)


def _reporter(args: Namespace, config: Config) -> Reporter:
    if args.statistics:
        return statistics.report
    return find_reporter(config.output_format or usual_format(), third_party=config.plugins)


def _check(args: Namespace, session: Session) -> list[Checked]:
    if "-" in args.paths:
        if len(args.paths) > 1:
            raise UsageError("-: standard input stands alone; check files in another run")
        return [session.check_text(read_stdin(), args.stdin_filename or "<stdin>")]
    files = find_files(args.paths, session.configs.for_paths(args.paths).config, session.complain)
    return [checked for file in with_progress(files) if (checked := session.check(file))]
