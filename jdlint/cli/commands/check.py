"""`jdlint check`: check postings and show what was found."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from jdlint.cli.check_options import add_arguments
from jdlint.cli.checking import Session, read_stdin
from jdlint.cli.ci import usual_format
from jdlint.cli.configs import Configs
from jdlint.cli.files import find_files
from jdlint.cli.garbage import search_after_first
from jdlint.cli.messages import say
from jdlint.cli.output import write
from jdlint.cli.progress import with_progress
from jdlint.cli.speed import cache_folder, processes
from jdlint.cli.terminal import find_terminal
from jdlint.config.discover import misplaced
from jdlint.errors import UsageError
from jdlint.reporters.base import Checked, Run
from jdlint.reporters.find import find_reporter

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from jdlint.config.model import Config
    from jdlint.reporters.base import Reporter

__all__ = ["add_arguments", "run"]


def run(args: Namespace) -> int:
    """Check, show, and answer with the exit code.

    Raises JdlintError where usage or config is wrong.
    """
    if "-" in args.paths and len(args.paths) > 1:
        raise UsageError("-: standard input stands alone; check files in another run")
    if args.watch:
        from jdlint.cli.watch import watch  # noqa: PLC0415 - rarely asked for

        return watch(args, check_once)
    return check_once(args)


def check_once(args: Namespace) -> int:
    """Check once, show what was found, and answer with the exit code."""
    start = time.perf_counter()
    session = _session(args)
    code = _run(args, session)
    if args.verbose:
        for settings in session.configs.used():
            say(f"config: {settings.file or 'none'}")
        say(f"{len(session.rules)} rules, {time.perf_counter() - start:.2f} seconds")
    return code


def _session(args: Namespace) -> Session:
    silencing = not args.isolated or bool(args.baseline)
    return Session(Configs.from_args(args), baseline=args.baseline, silencing=silencing)


def _run(args: Namespace, session: Session) -> int:
    config = session.configs.for_paths(args.paths).config
    if args.show_files:
        write((f"{file}\n" for file in find_files(args.paths, config, session.complain)), args.output_file)
        return 2 if session.wrong else 0
    reporter = _reporter(args, config)
    _point_out_misplaced(args, session)
    if args.fix or args.diff:
        return _fix(args, session, config, reporter)
    if args.paths == ["-"]:
        checked = _check_stdin(args, session)
    else:
        files = find_files(args.paths, config, session.complain)
        session.workers = processes(args, len(files))
        session.cache = cache_folder(args, len(files))
        checked = list(with_progress(search_after_first(session.check_files(files)), len(files)))
    _show(checked, args, session, reporter)
    return _code(args, session)


def _point_out_misplaced(args: Namespace, session: Session) -> None:
    """Where no settings are found, say so of those that were meant for a program of nearly the same name."""
    if not args.quiet and not args.isolated and session.configs.for_paths(args.paths).file is None:
        for line in misplaced(Path.cwd()):
            say(line)


def _reporter(args: Namespace, config: Config) -> Reporter:
    if args.statistics:
        from jdlint.reporters import statistics  # noqa: PLC0415 - rarely asked for

        return statistics.report
    return find_reporter(config.output_format or usual_format(), third_party=config.plugins)


def _check_stdin(args: Namespace, session: Session) -> list[Checked]:
    path = args.stdin_filename or "<stdin>"
    settings = session.settings(path)
    text = read_stdin(most_bytes=settings.config.max_bytes)
    report = session.linter(settings).check_text(text, path=path)
    return [Checked(checked.report, text) for checked in session.judged([report], settings)]


def _fix(args: Namespace, session: Session, config: Config, reporter: Reporter) -> int:
    from jdlint.cli.fixing import Fixing  # noqa: PLC0415 - most runs fix nothing

    fixing = Fixing(args.unsafe_fixes, write=not args.diff)
    if args.paths == ["-"]:
        path = args.stdin_filename or "<stdin>"
        text = read_stdin(most_bytes=session.settings(path).config.max_bytes)
        text = fixing.fix_text(text, path, session)
        write(fixing.diffs if args.diff else [text], args.output_file)
    else:
        files = find_files(args.paths, config, session.complain)
        checked = list(with_progress(search_after_first(fixing.fix_files(files, session)), len(files)))
        if args.diff:
            write(fixing.diffs, args.output_file)
        elif not args.fix_only:
            _show(checked, args, session, reporter)
    if not args.quiet:
        fixing.tell()
    if args.diff or args.fix_only:
        session.found = args.diff and bool(fixing.diffs)
    return _code(args, session)


def _show(checked: Iterable[Checked], args: Namespace, session: Session, reporter: Reporter) -> None:
    terminal = find_terminal(args.color, to_file=args.output_file is not None)
    write(reporter(list(checked), Run(session.rules, terminal, quiet=args.quiet)), args.output_file)
    sys.stdout.flush()


def _code(args: Namespace, session: Session) -> int:
    return 2 if session.wrong else int(session.found and not args.exit_zero)
