"""Running the command line: one command, one exit code, and never a traceback for what a user can mend."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from jdlint.cli.garbage import no_search
from jdlint.cli.messages import say
from jdlint.cli.parser import COMMANDS, build_parser
from jdlint.errors import JdlintError, UsageError

WRONG: Final = 2
INTERRUPTED: Final = 130


def run(argv: list[str]) -> int:
    """Run one command: 0 fine, 1 findings, 2 wrong usage, config, input or plugin; 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        with no_search():
            code = _run(argv)
        sys.stdout.flush()
    except JdlintError as error:
        say(str(error))
        return WRONG
    except KeyboardInterrupt:
        say("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return WRONG
    except OSError as error:
        say(f"cannot go on: {error}")
        _forget_output()
        return WRONG
    except Exception as error:  # noqa: BLE001 - an exit code of 1 would pass for findings
        _confess(error, verbose="-v" in argv or "--verbose" in argv)
        return WRONG
    return code


def _run(argv: list[str]) -> int:
    first = argv[0] if argv else ""
    if first and not first.startswith("-") and first not in COMMANDS:
        raise UsageError(_no_command(first))
    args = build_parser(first).parse_args(argv)
    return int(args.run(args))


def _no_command(word: str) -> str:
    from jdlint.ruleset.explain import did_you_mean  # noqa: PLC0415 - only for a wrong word

    if Path(word).exists():
        return f"'{word}' is no command; did you mean 'jdlint check {word}'?"
    return f"'{word}' is no command{did_you_mean(word, COMMANDS, otherwise='; `jdlint --help` lists them')}"


def _confess(error: Exception, *, verbose: bool) -> None:
    """Say that jdlint itself failed; with `--verbose`, where."""
    say(f"this is a fault of jdlint: {type(error).__name__}: {error}; please report what --verbose prints")
    if verbose:
        import traceback  # noqa: PLC0415 - only for a fault

        traceback.print_exception(error)


def _forget_output() -> None:
    """Nobody reads on: keep the interpreter from complaining when it flushes on the way out."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
