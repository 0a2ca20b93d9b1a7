"""`jdlint inspect PATH ...`: what was understood of a posting, as an outline or as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jdlint.cli import options
from jdlint.cli.checking import read_stdin
from jdlint.cli.configs import Configs
from jdlint.cli.files import find_files
from jdlint.cli.messages import say
from jdlint.cli.outline import outline
from jdlint.cli.output import write
from jdlint.cli.terminal import find_terminal
from jdlint.cli.understood import as_dict
from jdlint.errors import InputError
from jdlint.linting.read import read_text
from jdlint.posting.posting import Posting
from jdlint.text.inert import inert_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of `jdlint inspect`."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="postings, folders of them, or - for standard input")
    parser.add_argument("--stdin-filename", metavar="FILE", help="the name to show for standard input")
    parser.add_argument("--output-format", dest="shape", choices=("full", "json"), default="full")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto")
    options.add_config_options(parser)


def run(args: Namespace) -> int:
    """Show what was understood; 2 where something could not be read."""
    problems: list[str] = []
    postings = list(_postings(args, problems))
    if args.shape == "json":
        shown = {"schema_version": 1, "postings": [as_dict(posting) for posting in postings]}
        write([inert_json(shown, indent=2), "\n"], None)
    else:
        terminal = find_terminal(args.color, to_file=False)
        write((f"{line}\n" for posting in postings for line in outline(posting, terminal)), None)
    for problem in problems:
        say(problem)
    return 2 if problems else 0


def _postings(args: Namespace, problems: list[str]) -> Iterator[Posting]:
    files = [path for path in args.paths if path != "-"]
    if "-" in args.paths:
        yield Posting.from_text(read_stdin(), args.stdin_filename or "<stdin>")
    config = Configs.from_args(args).for_paths(files).config
    for file in find_files(files, config, problems.append):
        try:
            yield Posting.from_text(read_text(Path(file)), file)
        except InputError as error:
            problems.append(str(error))
