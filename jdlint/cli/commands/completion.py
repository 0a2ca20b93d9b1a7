"""`jdlint completion SHELL`: a script that completes commands, options and files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.cli.output import write

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

_SHELLS: Final = ("bash", "zsh", "tcsh")


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of `jdlint completion`."""
    parser.add_argument("shell", choices=_SHELLS)
    parser.epilog = (
        'In ~/.bashrc: eval "$(jdlint completion bash)". For zsh: write it to _jdlint in a folder of $fpath.'
    )


def run(args: Namespace) -> int:
    """Print the script."""
    import shtab  # noqa: PLC0415 - only this command needs it

    from jdlint.cli.parser import build_parser  # noqa: PLC0415 - all commands, which import this one

    write([shtab.complete(build_parser(), args.shell), "\n"], None)
    return 0
