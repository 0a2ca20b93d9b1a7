"""`jdlint baseline PATH ...`: write down what is found today, so that only new findings count."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jdlint.cli import options
from jdlint.cli.checking import Session
from jdlint.cli.configs import Configs
from jdlint.cli.files import find_files
from jdlint.cli.messages import say
from jdlint.cli.progress import with_progress
from jdlint.cli.silencing import baseline_path
from jdlint.errors import UsageError
from jdlint.linting.silencing.baseline import Baseline

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from jdlint.linting.report import Report


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of `jdlint baseline`."""
    parser.add_argument(
        "paths", nargs="*", default=["."], metavar="PATH", help="postings or folders; default: this folder"
    )
    parser.add_argument(
        "--baseline", metavar="FILE", help="the file to write; default: .jdlint-baseline.json by the config"
    )
    parser.add_argument("--prune", action="store_true", help="only take out what is no longer found")
    options.add_rule_options(parser)
    options.add_file_options(parser)
    options.add_config_options(parser)


def run(args: Namespace) -> int:
    """Write the baseline; 2, and nothing written, where a posting could not be read.

    Raises UsageError where there is nothing to prune.
    """
    session = Session(Configs.from_args(args), silencing=False)
    settings = session.configs.for_paths(args.paths)
    path = Path(args.baseline) if args.baseline else baseline_path(settings)
    if args.prune and not path.is_file():
        raise UsageError(f"{path}: is not there, so there is nothing to prune")
    files = find_files(args.paths, settings.config, session.complain)
    reports = [checked.report for checked in with_progress(session.check_files(files), len(files))]
    if session.wrong:
        say("nothing was written")
        return 2
    written = _baseline(reports, path, prune=args.prune)
    written.write(path)
    say(f"wrote {path}: {len(written):,} finding{'s' * (len(written) != 1)} that no longer count")
    return 0


def _baseline(reports: list[Report], path: Path, *, prune: bool) -> Baseline:
    return Baseline.read(path).pruned(reports) if prune else Baseline.of(reports, path.parent)
